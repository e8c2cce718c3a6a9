//! Where files come from, and how they are written.
//!
//! A [`Tree`](crate::tree::Tree) is a folder's files at one moment: on the disk, in a git revision, in
//! memory, or any of these with edits laid over it. Whoever reads a tree cannot tell
//! which it is, and so a project can be loaded from files that need not be on the
//! disk: an old revision, the result of a fix, a fixture.
//!
//! Every path is relative to the root of the tree, has `/` between its parts and is
//! spelt as the file system spells it: nothing is normalised, so that a wrong spelling
//! can be seen.
//!
//! Invariant: `.git` is no part of any tree. It is not listed, not read, not written.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{io, iter};

use rayon::prelude::*;

use crate::fault::Fault;

pub use changes::{Change, Changes};
pub use discover::{
    discover, nearest, read_named, read_named_if_there, relative, relative_new, repository_top,
};
pub use git::conflict;
pub use watch::Watch;
pub use write::{append_named, write_named};

mod changes;
mod discover;
mod disk;
mod git;
mod lock;
mod revision;
mod stage;
mod walk;
mod watch;
mod write;

/// The files under one root. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Tree {
    inner: Arc<Inner>,
}

/// A file of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Relative to the root, with `/`. A name that is not UTF-8 is listed with
    /// U+FFFD where it is wrong, and cannot be read from the disk.
    pub path: Arc<str>,
    /// In bytes; none of a file on the disk, whose size is known when it is read.
    pub size: Option<u64>,
}

/// What reading a file gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// All of the file.
    Bytes(Vec<u8>),
    /// The file is longer than the limit that was given; nothing of it is kept.
    TooLarge {
        /// In bytes.
        size: u64,
    },
}

#[derive(Debug)]
struct Inner {
    /// Sorted by path, each path once.
    entries: Vec<Entry>,
    faults: Vec<Fault>,
    origin: Origin,
}

#[derive(Debug)]
enum Origin {
    Disk(disk::Disk),
    Revision(revision::Revision),
    /// The bytes of each entry, in the order of the entries.
    Memory(Vec<Arc<[u8]>>),
    /// Invariant: `base` is no overlay, so nothing here is ever nested.
    Overlay {
        base: Tree,
        changes: Changes,
    },
}

/// So many files or pages one thread takes in one go: few, so that none is left with many
/// while the others are done.
pub(crate) const HANDFUL: usize = 8;

impl Tree {
    /// The files under the folder `root` on the disk, walked once.
    ///
    /// Hidden files and folders are seen. What the repository's own `.gitignore` and
    /// `.ignore` files leave out is left out; the user's global ones and
    /// `.git/info/exclude` are not asked, so that two people see the same tree.
    /// Folders behind symbolic links are not entered; a link to a regular file inside
    /// the root is a file. Fifos, sockets, devices and dangling links are not listed.
    ///
    /// A folder below the root that cannot be read is kept in [`Tree::faults`].
    /// Fails with `fault-no-such-path` or `fault-read` when `root` is no folder.
    pub fn disk(root: &Path) -> Result<Self, Fault> {
        let walk::Walk { disk, entries, faults } = walk::walk(root)?;
        Ok(Self::new(entries, faults, Origin::Disk(disk)))
    }

    /// The files under the folder `root` as `revision` had them: anything that git
    /// takes for the name of a commit. `root` may be any folder of the work tree.
    ///
    /// Symbolic links and submodules are left out. Fails with `fault-no-git`,
    /// `fault-not-a-repository`, `fault-missing-revision`, `fault-shallow-revision`
    /// (it is not there, and the clone is a shallow one) or, with git's own words,
    /// `fault-git`.
    pub fn revision(root: &Path, revision: &str) -> Result<Self, Fault> {
        let (entries, origin) = revision::list(root, revision)?;
        Ok(Self::new(entries, Vec::new(), Origin::Revision(origin)))
    }

    /// A tree of the files given. Of two with one path the later is taken.
    pub fn memory<P: Into<Arc<str>>, B: Into<Vec<u8>>>(
        files: impl IntoIterator<Item = (P, B)>,
    ) -> Self {
        let files: BTreeMap<Arc<str>, Arc<[u8]>> =
            files.into_iter().map(|(path, bytes)| (path.into(), bytes.into().into())).collect();
        let (entries, bytes) = files
            .into_iter()
            .map(|(path, bytes)| (Entry { path, size: Some(bytes.len() as u64) }, bytes))
            .unzip();
        Self::new(entries, Vec::new(), Origin::Memory(bytes))
    }

    /// A tree that reads as if `changes` had been made. Nothing is written.
    #[must_use]
    pub fn with(&self, changes: &Changes) -> Self {
        let (base, changes) = match &self.inner.origin {
            Origin::Overlay { base, changes: earlier } => {
                (base.clone(), earlier.clone().then(changes))
            }
            _ => (self.clone(), changes.clone()),
        };
        let kept =
            base.entries().iter().filter(|entry| changes.get(&entry.path).is_none()).cloned();
        let made = changes.iter().filter_map(|(path, change)| {
            let size = change.after.as_ref()?.len() as u64;
            Some(Entry { path: path.clone(), size: Some(size) })
        });
        let mut entries: Vec<Entry> = kept.chain(made).collect();
        entries.sort_unstable_by(|left, right| left.path.cmp(&right.path));
        let faults = base.faults().to_vec();
        Self::new(entries, faults, Origin::Overlay { base, changes })
    }

    fn new(entries: Vec<Entry>, faults: Vec<Fault>, origin: Origin) -> Self {
        debug_assert!(entries.is_sorted_by(|left, right| left.path < right.path));
        Self { inner: Arc::new(Inner { entries, faults, origin }) }
    }

    /// The folder that paths are relative to; none when all files are in memory.
    pub fn root(&self) -> Option<&Path> {
        match &self.inner.origin {
            Origin::Disk(disk) => Some(disk.root()),
            Origin::Revision(revision) => Some(revision.root()),
            Origin::Memory(_) => None,
            Origin::Overlay { base, .. } => base.root(),
        }
    }

    /// All files, sorted by the bytes of their paths.
    pub fn entries(&self) -> &[Entry] {
        &self.inner.entries
    }

    /// The folders that were walked, absolute, the root among them; none of a tree that is
    /// not of the disk.
    pub fn folders(&self) -> &[PathBuf] {
        self.on_disk().map_or(&[], disk::Disk::folders)
    }

    /// What could not be seen when the tree was made: folders that cannot be read.
    pub fn faults(&self) -> &[Fault] {
        &self.inner.faults
    }

    /// Whether there is such a file: in the list, or on the disk, so that what git
    /// ignores is there too. On a file system that folds case the disk finds a name in
    /// any spelling; who minds the spelling asks [`Tree::entries`].
    pub fn is_file(&self, path: &str) -> bool {
        if self.position(path).is_some() {
            return true;
        }
        match &self.inner.origin {
            Origin::Disk(disk) => disk.is_file(path),
            // A listed file was found above, so what changed here has been deleted.
            Origin::Overlay { base, changes } => changes.get(path).is_none() && base.is_file(path),
            Origin::Revision(_) | Origin::Memory(_) => false,
        }
    }

    /// Where the files are now that were at `paths` once, by the path they had, as git tells
    /// it: what was renamed since the last commit, or in one of the last thousand, and again
    /// after that. A file of the tree is where it was. Nothing is known outside
    /// a repository, or of a tree that is no folder of the disk.
    pub fn renames(&self, paths: &BTreeSet<String>) -> HashMap<String, String> {
        /// A page moves a few times in its life; a circle ends here too.
        const MOST: usize = 8;
        let mut known = HashMap::new();
        let Some(disk) = self.on_disk() else { return known };
        let mut wanted = paths.clone();
        for _ in 0..MOST {
            wanted.retain(|path| !known.contains_key(path) && !self.is_file(path));
            if wanted.is_empty() {
                break;
            }
            let found = git::renames(disk.root(), &wanted);
            wanted = found.values().cloned().collect();
            known.extend(found);
        }
        let now = |path: &String| {
            let way = iter::successors(known.get(path), |path| known.get(*path));
            let now = way.take(MOST).last()?;
            self.is_file(now).then(|| (path.clone(), now.clone()))
        };
        paths.iter().filter_map(now).collect()
    }

    /// Whether there is such a folder: one that holds a listed file, or one on the
    /// disk. The root itself is the empty path.
    pub fn is_folder(&self, path: &str) -> bool {
        if path.is_empty() {
            return true;
        }
        let inside = || path.bytes().chain(iter::once(b'/'));
        let first = self.entries().partition_point(|entry| entry.path.bytes().lt(inside()));
        let listed = self.entries().get(first).is_some_and(|entry| {
            let rest = entry.path.strip_prefix(path);
            rest.is_some_and(|rest| rest.starts_with('/'))
        });
        // Not the list of the base: there a file may stand that has been deleted since.
        listed || self.on_disk().is_some_and(|disk| disk.is_folder(path))
    }

    /// The bytes of a file, listed or not, unless there are more than `limit`.
    ///
    /// Only regular files are opened. Fails with `fault-read`, or with `fault-outside`
    /// for a path that leaves the root.
    pub fn read(&self, path: &str, limit: u64) -> Result<Content, Fault> {
        match &self.inner.origin {
            Origin::Disk(disk) => disk.read(path, self.position(path).is_some(), limit),
            Origin::Memory(bytes) => match self.position(path) {
                Some(position) => Ok(within(&bytes[position], limit)),
                None => Err(absent(path)),
            },
            Origin::Overlay { base, changes } => match changes.get(path) {
                Some(change) => change_content(path, change, limit),
                None => base.read(path, limit),
            },
            Origin::Revision(revision) => {
                let wanted = [self.wanted(path)];
                revision.read(&wanted, limit).remove(0)
            }
        }
    }

    /// Many files at once, in the order of `paths`: in parallel from the disk, by one
    /// call of git from a revision. Otherwise as [`Tree::read`].
    pub fn read_many(&self, paths: &[Arc<str>], limit: u64) -> Vec<Result<Content, Fault>> {
        match &self.inner.origin {
            Origin::Disk(_) | Origin::Memory(_) => {
                paths.par_iter().map(|path| self.read(path, limit)).collect()
            }
            Origin::Revision(revision) => {
                let wanted: Vec<_> = paths.iter().map(|path| self.wanted(path)).collect();
                revision.read(&wanted, limit)
            }
            Origin::Overlay { base, changes } => {
                let unchanged: Vec<Arc<str>> =
                    paths.iter().filter(|path| changes.get(path).is_none()).cloned().collect();
                let mut unchanged = base.read_many(&unchanged, limit).into_iter();
                paths
                    .iter()
                    .map(|path| match changes.get(path) {
                        Some(change) => change_content(path, change, limit),
                        None => unchanged.next().unwrap_or_else(|| Err(absent(path))),
                    })
                    .collect()
            }
        }
    }

    /// Reads many files and makes something of each, in parallel. What is on the disk is
    /// read by whoever needs it, and not kept beyond that.
    pub fn read_each<T: Send>(
        &self,
        paths: &[Arc<str>],
        limit: u64,
        make: impl Fn(&Arc<str>, Result<Content, Fault>) -> T + Sync,
    ) -> Vec<T> {
        match &self.inner.origin {
            Origin::Disk(_) | Origin::Memory(_) => {
                let paths = paths.par_iter().with_max_len(HANDFUL);
                paths.map(|path| make(path, self.read(path, limit))).collect()
            }
            Origin::Revision(_) | Origin::Overlay { .. } => self
                .read_many(paths, limit)
                .into_par_iter()
                .with_max_len(HANDFUL)
                .zip(paths)
                .map(|(content, path)| make(path, content))
                .collect(),
        }
    }

    /// Makes `changes` on the disk: all of them, or none.
    ///
    /// Each file is replaced as a whole, and only if it still has the bytes its change
    /// was made from; the mode stays, and of a symbolic link it is the target that is
    /// replaced. Missing folders are made. What a killed run has left behind is cleared
    /// away, also when there is nothing to change.
    ///
    /// Fails with `fault-changed-meanwhile` (read again, edit again), `fault-outside`,
    /// `fault-locked` (another run is writing), `fault-same-file` (two paths are links
    /// to one file and would read differently) or `fault-write`; the last also for a
    /// tree that is not of the disk.
    pub fn write(&self, changes: &Changes) -> Result<(), Fault> {
        if let Origin::Disk(disk) = &self.inner.origin {
            return write::write(disk, changes);
        }
        let path = self.root().unwrap_or(Path::new("")).display();
        let cause = io::Error::from(io::ErrorKind::Unsupported);
        Err(Fault::file("fault-write", path, cause))
    }

    fn position(&self, path: &str) -> Option<usize> {
        self.entries().binary_search_by(|entry| entry.path.as_ref().cmp(path)).ok()
    }

    fn wanted<'a>(&self, path: &'a str) -> revision::Wanted<'a> {
        let position = self.position(path);
        let size = |position: usize| self.entries()[position].size.unwrap_or(0);
        let found = position.map(|position| (position, size(position)));
        revision::Wanted { path, found }
    }

    fn on_disk(&self) -> Option<&disk::Disk> {
        match &self.inner.origin {
            Origin::Disk(disk) => Some(disk),
            Origin::Overlay { base, .. } => base.on_disk(),
            Origin::Revision(_) | Origin::Memory(_) => None,
        }
    }
}

fn change_content(path: &str, change: &Change, limit: u64) -> Result<Content, Fault> {
    match &change.after {
        Some(bytes) => Ok(within(bytes, limit)),
        None => Err(absent(path)),
    }
}

fn within(bytes: &[u8], limit: u64) -> Content {
    let size = bytes.len() as u64;
    if size > limit { Content::TooLarge { size } } else { Content::Bytes(bytes.to_vec()) }
}

fn absent(path: &str) -> Fault {
    Fault::file("fault-read", path, io::Error::from(io::ErrorKind::NotFound))
}

/// A folder as it was given, made absolute, so that it stays right when the process
/// goes elsewhere. Fails when it is not there or is no folder.
fn folder(given: &Path) -> Result<PathBuf, Fault> {
    let given = if given.as_os_str().is_empty() { Path::new(".") } else { given };
    let fault = |cause: io::Error| match cause.kind() {
        io::ErrorKind::NotFound => {
            Fault::new("fault-no-such-path").with("path", given.display().to_string())
        }
        _ => Fault::file("fault-read", given.display(), cause),
    };
    if given.metadata().map_err(fault)?.is_dir() {
        std::path::absolute(given).map_err(fault)
    } else {
        Err(fault(io::Error::from(io::ErrorKind::NotADirectory)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const LIMIT: u64 = 1 << 20;

    fn paths(tree: &Tree) -> Vec<&str> {
        tree.entries().iter().map(|entry| entry.path.as_ref()).collect()
    }

    fn text(text: &str) -> Content {
        Content::Bytes(text.as_bytes().to_vec())
    }

    /// The overlay reads so over a tree in memory and over one on the disk.
    #[test]
    fn an_overlay_reads_as_if_it_were_made() {
        let files = [("a.md", "1"), ("a/b.md", "2"), ("c/d.md", "3"), ("e-f.md", "4")];
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("a")).unwrap();
        fs::create_dir(folder.path().join("c")).unwrap();
        for (path, text) in files {
            fs::write(folder.path().join(path), text).unwrap();
        }
        for base in [Tree::memory(files), Tree::disk(folder.path()).unwrap()] {
            let first = Changes::from_iter([
                ("a.md", Change::edit(b"1", *b"one")),
                ("c/d.md", Change::delete(b"3")),
                ("e/f.md", Change::create(*b"5")),
            ]);
            let second = Changes::from_iter([("a.md", Change::edit(b"one", *b"eins"))]);
            let tree = base.with(&first).with(&second);
            assert_eq!(paths(&tree), ["a.md", "a/b.md", "e-f.md", "e/f.md"]);
            assert_eq!(tree.entries()[0].size, Some(4));
            let asked = ["e/f.md", "a/b.md", "c/d.md", "a.md", "x"].map(Arc::from);
            let read = tree.read_many(&asked, LIMIT);
            let expected = [Ok(text("5")), Ok(text("2")), Err(absent("c/d.md")), Ok(text("eins"))];
            assert_eq!(read[..4], expected);
            assert!(read[4].is_err());
            assert_eq!(read[..4], [0, 1, 2, 3].map(|at| tree.read(&asked[at], LIMIT)));
            assert_eq!(tree.read("a.md", 3), Ok(Content::TooLarge { size: 4 }));
            assert!(tree.is_file("e/f.md") && tree.is_folder("e") && tree.is_folder("a"));
            assert!(!tree.is_file("c/d.md") && !tree.is_file("e") && !tree.is_folder("e-f.md"));
            assert_eq!(tree.is_folder("c"), base.root().is_some());
            assert_eq!(base.read("a.md", LIMIT), Ok(text("1")));
            assert!(base.write(&first).is_ok() == base.root().is_some());
        }
        assert_eq!(
            paths(&Tree::disk(folder.path()).unwrap()),
            ["a.md", "a/b.md", "e-f.md", "e/f.md"]
        );
    }

    #[test]
    fn memory_takes_the_later_of_two() {
        let tree = Tree::memory([("b", "1"), ("a", "2"), ("b", "3")]);
        assert_eq!(paths(&tree), ["a", "b"]);
        assert_eq!(tree.read("b", LIMIT), Ok(text("3")));
        assert!(tree.is_folder("") && tree.root().is_none() && tree.faults().is_empty());
        assert_eq!(Tree::memory::<&str, &str>([]).entries(), []);
    }

    #[test]
    fn a_folder_is_found_among_its_neighbours() {
        let tree =
            Tree::memory([("a b/c", ""), ("a-/c", ""), ("a.md", ""), ("a/b/c", ""), ("aa/c", "")]);
        for (path, expected) in [
            ("a", true),
            ("a/b", true),
            ("a/b/c", false),
            ("a.md", false),
            ("a ", false),
            ("b", false),
        ] {
            assert_eq!(tree.is_folder(path), expected, "{path}");
        }
    }
}
