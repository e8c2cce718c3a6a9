//! Writing files so that nothing is ever lost.
//!
//! A file is written beside its place, synced, and renamed over it: whoever looks, at
//! any moment, sees the old file or the new one, whole. Several files are first all
//! written, then all renamed; the old ones are kept under temporary names until the
//! last is done, so that an error gives them back without needing room on the disk.
//!
//! A killed run leaves its temporary files behind, and the next one clears them away.
//! It can tell them by their names, and knows that nobody needs them: whoever writes in
//! this repository holds the lock, and now we do. (Without a repository, two runs on
//! nested roots have different locks. Then one may take a temporary file away from the
//! other, which will fail and put back what it has done; nothing is lost.)

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread::{self, ScopedJoinHandle};

use tempfile::TempPath;

use super::disk::{self, Disk};
use super::stage::{self, Folders};
use super::{Change, Changes, discover, lock};
use crate::fault::Fault;

/// How many files are synced at a time. It is the disk that is waited for, and it takes
/// many requests almost as fast as one.
const WRITERS: usize = 16;

/// A change, and the file that it is about.
struct Target<'a> {
    path: &'a str,
    change: &'a Change,
    /// Without symbolic links, but for one that is deleted.
    file: PathBuf,
}

/// A change that needs nothing more than a rename.
struct Staged<'a> {
    target: Target<'a>,
    /// The new file; none when the old one is deleted.
    new: Option<TempPath>,
    /// The old file, once more; none when there was none, or when nothing comes after
    /// this change that could fail.
    old: Option<TempPath>,
}

/// The `new` and the `old` of a staged change.
type Prepared = (Option<TempPath>, Option<TempPath>);

/// Makes all `changes`, or none.
pub(super) fn write(disk: &Disk, changes: &Changes) -> Result<(), Fault> {
    if changes.is_empty() && disk.strays().is_empty() {
        return Ok(());
    }
    let top = discover::repository_top(disk.real());
    let _lock = lock::lock(top.as_deref().unwrap_or(disk.real()))?;
    let targets = targets(disk, changes)?;
    let folders: BTreeSet<&Path> = targets.iter().map(Target::folder).collect();
    stage::sweep(disk.strays(), &folders);
    let effective = effective(targets)?;

    // Declared first, dropped last: a folder can go only when it is empty.
    let mut folders = Folders::default();
    let staged = stage(effective, &mut folders)?;
    // Staging takes time, and an editor knows nothing of our lock.
    for one in &staged {
        one.target.state()?;
    }
    let parents = staged.iter().map(|one| one.target.folder());
    let parents: BTreeSet<PathBuf> = parents.map(Path::to_owned).collect();
    commit(staged)?;
    folders.keep();
    for folder in parents {
        // So that the names survive a power cut, on systems that let a folder be synced.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

/// Writes a file that the user names and that need not stand in any tree: a report. What
/// was there is replaced at once, or stays; a pipe or a device is written to as it is.
///
/// Fails with `fault-write`.
pub fn write_named(file: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let fault = |cause: io::Error| Fault::file("fault-write", file.display(), cause);
    let present = match fs::metadata(file) {
        Ok(present) if !present.is_file() => {
            let mut stream = fs::OpenOptions::new().write(true).open(file).map_err(fault)?;
            return io::Write::write_all(&mut stream, bytes).map_err(fault);
        }
        Ok(present) => Some(present),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(fault(error)),
    };
    // A link stays one, and what it leads to is replaced.
    let target = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    let new = stage::beside(folder.unwrap_or(Path::new(".")), bytes, present.as_ref());
    new.map_err(fault)?.persist(&target).map_err(|error| fault(error.error))
}

/// Appends to a file that the user names, or makes it.
///
/// Fails with `fault-write`.
pub fn append_named(file: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let fault = |cause: io::Error| Fault::file("fault-write", file.display(), cause);
    let mut stream = fs::OpenOptions::new().append(true).create(true).open(file).map_err(fault)?;
    io::Write::write_all(&mut stream, bytes).map_err(fault)
}

fn targets<'a>(disk: &Disk, changes: &'a Changes) -> Result<Vec<Target<'a>>, Fault> {
    let mut by_file: BTreeMap<PathBuf, (&str, &Change)> = BTreeMap::new();
    let mut targets = Vec::with_capacity(changes.len());
    for (path, change) in changes.iter() {
        let file = disk.target(path, change.after.is_some())?;
        match by_file.get(&file) {
            None => {
                by_file.insert(file.clone(), (path, change));
                targets.push(Target { path, change, file });
            }
            // Two links to one file, and one edit made in both.
            Some((_, other)) if *other == change => {}
            Some((other, _)) => {
                let fault = Fault::new("fault-same-file").with("path", path.as_ref());
                return Err(fault.with("other", *other));
            }
        }
    }
    Ok(targets)
}

/// The changes that make a difference, deletions last: a file that moves is then at no
/// moment nowhere.
fn effective(targets: Vec<Target<'_>>) -> Result<Vec<Target<'_>>, Fault> {
    let mut effective = Vec::with_capacity(targets.len());
    for target in targets {
        let present = target.state()?;
        let after = target.change.after.as_deref().map(blake3::hash);
        if present != after {
            effective.push(target);
        }
    }
    effective.sort_by_key(|target| target.change.after.is_none());
    Ok(effective)
}

impl Target<'_> {
    fn folder(&self) -> &Path {
        self.file.parent().unwrap_or(Path::new(""))
    }

    fn fault(&self, cause: impl std::fmt::Display) -> Fault {
        Fault::file("fault-write", self.path, cause)
    }

    /// The digest of the file as it is, which has to be what the change was made from.
    fn state(&self) -> Result<Option<blake3::Hash>, Fault> {
        let present = match disk::open(&self.file) {
            Ok((file, _)) => {
                let mut hasher = blake3::Hasher::new();
                hasher.update_reader(file).map_err(|cause| self.fault(cause))?;
                Some(hasher.finalize())
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(cause) => return Err(self.fault(cause)),
        };
        if present == self.change.before {
            Ok(present)
        } else {
            Err(Fault::new("fault-changed-meanwhile").with("path", self.path))
        }
    }

    /// The new file, and the old one if it may be needed again.
    fn prepare(&self, keeps_old: bool) -> io::Result<Prepared> {
        let folder = self.folder();
        let present = match fs::metadata(&self.file) {
            Ok(metadata) => Some(metadata),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        let new = match &self.change.after {
            Some(bytes) => Some(stage::beside(folder, bytes, present.as_ref())?),
            None => None,
        };
        let old = match present {
            Some(_) if keeps_old => Some(stage::keep(folder, &self.file)?),
            _ => None,
        };
        Ok((new, old))
    }
}

fn stage<'a>(targets: Vec<Target<'a>>, folders: &mut Folders) -> Result<Vec<Staged<'a>>, Fault> {
    for target in &targets {
        folders.make(target.folder()).map_err(|cause| target.fault(cause))?;
    }
    // Only the last change has nothing after it that could fail.
    let last = targets.last().map(|target| target.file.clone());
    let prepare = |target: &Target<'_>| {
        let prepared = target.prepare(last.as_ref() != Some(&target.file));
        prepared.map_err(|cause| target.fault(cause))
    };
    let share = targets.len().div_ceil(WRITERS).max(1);
    let prepared: Result<Vec<Vec<Prepared>>, Fault> = thread::scope(|scope| {
        let writers: Vec<_> = targets
            .chunks(share)
            .map(|share| scope.spawn(move || share.iter().map(prepare).collect()))
            .collect();
        let ends = writers.into_iter().map(ScopedJoinHandle::join);
        ends.map(|end| end.unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    let staged = targets.into_iter().zip(prepared?.into_iter().flatten());
    Ok(staged.map(|(target, (new, old))| Staged { target, new, old }).collect())
}

fn commit(staged: Vec<Staged<'_>>) -> Result<(), Fault> {
    let mut done = Vec::with_capacity(staged.len());
    for Staged { target, new, old } in staged {
        let result = match new {
            Some(new) => new.persist(&target.file).map_err(|error| error.error),
            None => fs::remove_file(&target.file),
        };
        if let Err(cause) = result {
            restore(done);
            return Err(target.fault(cause));
        }
        done.push((target, old));
    }
    Ok(())
}

/// Undoes what is done. What cannot be put back stays as it is: new, and whole.
fn restore(done: Vec<(Target<'_>, Option<TempPath>)>) {
    for (target, old) in done.into_iter().rev() {
        match old {
            Some(old) => drop(old.persist(&target.file)),
            None => drop(fs::remove_file(&target.file)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Tree;
    use super::*;
    use std::sync::Arc;

    /// A folder with these files.
    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn edit(path: &str, before: &str, after: &str) -> (Arc<str>, Change) {
        (path.into(), Change::edit(before.as_bytes(), after.as_bytes()))
    }

    /// Everything in the folder: its paths, and what the files read.
    fn all(folder: &Path) -> Vec<(String, String)> {
        let mut all = Vec::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(inner) = folders.pop() {
            for entry in fs::read_dir(inner).unwrap() {
                let path = entry.unwrap().path();
                let name = disk::slashed(path.strip_prefix(folder).unwrap());
                if path.is_dir() {
                    all.push((name + "/", String::new()));
                    folders.push(path);
                } else {
                    all.push((name, fs::read_to_string(path).unwrap()));
                }
            }
        }
        all.sort();
        all
    }

    /// What a write to a folder with `a.md` (1) and `b/c.md` (2) leaves there, or the
    /// fault that leaves it as it was.
    #[track_caller]
    fn check(changes: &[(Arc<str>, Change)], expected: Result<&[(&str, &str)], &str>) {
        let folder = folder(&[("a.md", "1"), ("b/c.md", "2")]);
        let before = all(folder.path());
        let tree = Tree::disk(folder.path()).unwrap();
        let written = tree.write(&changes.iter().cloned().collect());
        let after = all(folder.path());
        match expected {
            Ok(files) => {
                written.unwrap();
                let after: Vec<_> = after.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
                assert_eq!(after, files);
            }
            Err(fault) => {
                assert_eq!(written.unwrap_err().to_string(), fault);
                assert_eq!(after, before);
            }
        }
    }

    #[test]
    fn files_are_edited_made_and_deleted() {
        check(&[edit("a.md", "1", "3")], Ok(&[("a.md", "3"), ("b/", ""), ("b/c.md", "2")]));
        check(
            &[("b/c.md".into(), Change::delete(b"2")), ("d/e/f.md".into(), Change::create(*b"2"))],
            Ok(&[("a.md", "1"), ("b/", ""), ("d/", ""), ("d/e/", ""), ("d/e/f.md", "2")]),
        );
        check(&[], Ok(&[("a.md", "1"), ("b/", ""), ("b/c.md", "2")]));
    }

    #[test]
    fn what_changed_meanwhile_is_left_alone() {
        let fault = Err("fault-changed-meanwhile path=b/c.md");
        check(&[edit("a.md", "1", "3"), edit("b/c.md", "1", "3")], fault);
        check(&[edit("a.md", "1", "3"), ("b/c.md".into(), Change::create(*b"3"))], fault);
        check(&[("b/c.md".into(), Change::delete(b"1"))], fault);
        check(
            &[("new/d.md".into(), Change::create(*b"")), edit("new/e.md", "1", "2")],
            Err("fault-changed-meanwhile path=new/e.md"),
        );
    }

    #[test]
    fn nothing_outside_is_written() {
        for path in ["../x.md", "/x.md", "b/../../x.md", "", "b//c.md", "./a.md", ".git/hooks/x"] {
            let fault = format!("fault-outside path={path}");
            check(&[(path.into(), Change::create(*b"3"))], Err(&fault));
        }
    }

    #[test]
    fn a_folder_is_no_file() {
        check(
            &[edit("a.md", "1", "3"), edit("b", "1", "3")],
            Err("fault-write path=b cause=is a directory"),
        );
        let fault = "fault-write path=a.md/d.md cause=Not a directory (os error 20)";
        if cfg!(unix) {
            check(&[("a.md/d.md".into(), Change::create(*b"3"))], Err(fault));
        }
    }

    #[test]
    fn an_error_between_renames_restores() {
        let folder = folder(&[("a.md", "1"), ("b.md", "2"), ("d.md", "4")]);
        let before = all(folder.path());
        let disk = Disk::new(folder.path().to_owned()).unwrap();
        let changes = Changes::from_iter([
            edit("a.md", "1", "one"),
            ("a/new.md".into(), Change::create(*b"new")),
            edit("b.md", "2", "two"),
            ("d.md".into(), Change::delete(b"4")),
        ]);
        let mut folders = Folders::default();
        let effective = effective(targets(&disk, &changes).unwrap()).unwrap();
        let staged = stage(effective, &mut folders).unwrap();
        // No file can be renamed over a folder.
        fs::remove_file(folder.path().join("b.md")).unwrap();
        fs::create_dir(folder.path().join("b.md")).unwrap();
        let fault = commit(staged).unwrap_err();
        assert_eq!((fault.id, &fault.args[0].1), ("fault-write", &"b.md".into()));
        drop(folders);
        fs::remove_dir(folder.path().join("b.md")).unwrap();
        fs::write(folder.path().join("b.md"), "2").unwrap();
        assert_eq!(all(folder.path()), before);
    }

    #[test]
    fn what_a_killed_run_left_is_cleared_away() {
        let stray = ".zvirka-a1B2c3D4e5F6.tmp";
        let mine = ".zvirka-notes.tmp";
        let folder = folder(&[("a.md", "1"), ("b/c.md", "2"), (mine, "mine")]);
        fs::write(folder.path().join("b").join(stray), "half").unwrap();
        let tree = Tree::disk(folder.path()).unwrap();
        assert!(!tree.is_folder(&format!("b/{stray}")));
        assert!(tree.entries().iter().all(|entry| !entry.path.ends_with(stray)));
        fs::write(folder.path().join(stray), "half").unwrap();
        tree.write(&Changes::from_iter([edit("a.md", "1", "3")])).unwrap();
        let names: Vec<_> = all(folder.path()).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, [mine, "a.md", "b/", "b/c.md"]);
    }

    #[test]
    fn only_the_disk_is_written() {
        let tree = Tree::memory([("a.md", "1")]);
        let fault = tree.write(&Changes::from_iter([edit("a.md", "1", "2")])).unwrap_err();
        assert_eq!(fault.id, "fault-write");
    }

    #[cfg(unix)]
    mod unix {
        use super::*;
        use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

        #[test]
        fn mode_and_link_stay() {
            let folder = folder(&[("real/a.md", "1")]);
            let (real, link) = (folder.path().join("real/a.md"), folder.path().join("a.md"));
            fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
            symlink("real/a.md", &link).unwrap();
            let tree = Tree::disk(folder.path()).unwrap();
            // The link and what it leads to, edited alike, are one edit.
            let changes = [edit("a.md", "1", "2"), edit("real/a.md", "1", "2")];
            tree.write(&Changes::from_iter(changes)).unwrap();
            assert_eq!(fs::read_link(&link).unwrap(), Path::new("real/a.md"));
            assert_eq!(fs::read_to_string(&real).unwrap(), "2");
            assert_eq!(real.metadata().unwrap().mode() & 0o7777, 0o640);

            let changes = [edit("a.md", "2", "3"), edit("real/a.md", "2", "4")];
            let fault = tree.write(&Changes::from_iter(changes)).unwrap_err();
            assert_eq!(fault.to_string(), "fault-same-file path=real/a.md other=a.md");

            // Deleted is the link.
            tree.write(&Changes::from_iter([("a.md", Change::delete(b"2"))])).unwrap();
            assert!(link.symlink_metadata().is_err() && real.exists());
        }

        #[test]
        fn a_new_file_has_the_mode_of_any_new_file() {
            let folder = folder(&[("other", "")]);
            let tree = Tree::disk(folder.path()).unwrap();
            tree.write(&Changes::from_iter([("a.md", Change::create(*b"1"))])).unwrap();
            let mode = |name| folder.path().join(name).metadata().unwrap().mode();
            assert_eq!(mode("a.md"), mode("other"));
        }

        #[test]
        fn a_read_only_file_stays() {
            let folder = folder(&[("a.md", "1")]);
            let path = folder.path().join("a.md");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
            let tree = Tree::disk(folder.path()).unwrap();
            let fault = tree.write(&Changes::from_iter([edit("a.md", "1", "2")])).unwrap_err();
            assert_eq!(fault.to_string(), "fault-write path=a.md cause=permission denied");
            assert_eq!(all(folder.path()), [("a.md".to_owned(), "1".to_owned())]);
        }

        #[test]
        fn a_read_only_folder_stays() {
            let folder = folder(&[("b/a.md", "1")]);
            let inner = folder.path().join("b");
            fs::set_permissions(&inner, fs::Permissions::from_mode(0o555)).unwrap();
            // The super-user may write everywhere; then there is nothing to see here.
            if File::create(inner.join("probe")).is_err() {
                let tree = Tree::disk(folder.path()).unwrap();
                let changes = Changes::from_iter([edit("b/a.md", "1", "2")]);
                assert_eq!(tree.write(&changes).unwrap_err().id, "fault-write");
                assert_eq!(fs::read_to_string(inner.join("a.md")).unwrap(), "1");
            }
            fs::set_permissions(&inner, fs::Permissions::from_mode(0o755)).unwrap();
        }

        #[test]
        fn no_link_leads_outside() {
            let outside = folder(&[("a.md", "1")]);
            let folder = folder(&[("a.md", "1")]);
            symlink(outside.path(), folder.path().join("out")).unwrap();
            symlink(outside.path().join("a.md"), folder.path().join("file.md")).unwrap();
            let tree = Tree::disk(folder.path()).unwrap();
            for (path, change) in [
                edit("out/a.md", "1", "2"),
                edit("file.md", "1", "2"),
                ("out/b.md".into(), Change::create(*b"2")),
                ("out/b/c.md".into(), Change::create(*b"2")),
                ("out/a.md".into(), Change::delete(b"1")),
            ] {
                let fault = tree.write(&Changes::from_iter([(path.clone(), change)])).unwrap_err();
                assert_eq!(fault.to_string(), format!("fault-outside path={path}"));
            }
            assert_eq!(all(outside.path()), [("a.md".to_owned(), "1".to_owned())]);
        }
    }
}
