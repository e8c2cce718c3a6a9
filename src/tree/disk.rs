//! Files on the disk: where a path of the tree is, and what may be opened.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use super::Content;
use crate::fault::Fault;

/// A folder of the disk as the root of a tree.
#[derive(Debug)]
pub(super) struct Disk {
    root: PathBuf,
    /// The root without symbolic links: what every real path has to start with.
    real: PathBuf,
    /// Temporary files of runs that were writing, or had been killed, during the walk.
    strays: Vec<PathBuf>,
    /// The folders that were walked, the root among them.
    folders: Vec<PathBuf>,
}

impl Disk {
    pub(super) fn new(root: PathBuf) -> io::Result<Self> {
        let real = root.canonicalize()?;
        Ok(Self { root, real, strays: Vec::new(), folders: Vec::new() })
    }

    /// The same, with these temporary files and these folders seen in it.
    pub(super) fn seen(self, strays: Vec<PathBuf>, folders: Vec<PathBuf>) -> Self {
        Self { strays, folders, ..self }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    pub(super) fn real(&self) -> &Path {
        &self.real
    }

    pub(super) fn strays(&self) -> &[PathBuf] {
        &self.strays
    }

    pub(super) fn folders(&self) -> &[PathBuf] {
        &self.folders
    }

    /// A path that a walk of the root came upon, as the tree names it.
    pub(super) fn relative(&self, path: &Path) -> String {
        // Byte by byte, many times quicker than part by part.
        let [whole, root] = [path, &self.real].map(|it| it.as_os_str().as_encoded_bytes());
        let below = whole.strip_prefix(root).and_then(|below| below.strip_prefix(b"/"));
        match below.map(str::from_utf8) {
            Some(Ok(below)) if cfg!(unix) => below.to_owned(),
            _ => slashed(path.strip_prefix(&self.real).unwrap_or(path)),
        }
    }

    /// Whether a path without symbolic links lies in the tree.
    pub(super) fn holds(&self, real: &Path) -> bool {
        real.strip_prefix(&self.real).is_ok_and(|relative| {
            relative.components().all(|part| !part.as_os_str().eq_ignore_ascii_case(".git"))
        })
    }

    /// Where a path of the tree would be, links not yet followed. None when its very
    /// spelling leaves the root, or is not one that a tree uses.
    fn place(&self, path: &str) -> Option<PathBuf> {
        let mut place = self.real.clone();
        for part in path.split('/') {
            // Where `\` and `C:` mean something, they are seen here.
            let mut components = Path::new(part).components();
            match (components.next(), components.next()) {
                (Some(Component::Normal(name)), None) if name == part => place.push(name),
                _ => return None,
            }
        }
        self.holds(&place).then_some(place)
    }

    /// The real path of something that is there; none when it is outside or absent.
    fn existing(&self, path: &str) -> Option<PathBuf> {
        let place = self.place(path)?;
        // One question is enough to see that there is nothing; links take one a folder.
        place.symlink_metadata().ok()?;
        let real = place.canonicalize().ok()?;
        self.holds(&real).then_some(real)
    }

    pub(super) fn is_file(&self, path: &str) -> bool {
        self.existing(path).is_some_and(|real| real.is_file())
    }

    pub(super) fn is_folder(&self, path: &str) -> bool {
        self.existing(path).is_some_and(|real| real.is_dir())
    }

    /// The bytes of a file. The walk has already seen that a `listed` one is inside.
    pub(super) fn read(&self, path: &str, listed: bool, limit: u64) -> Result<Content, Fault> {
        let fault = |cause| Fault::file("fault-read", path, cause);
        let outside = || Fault::new("fault-outside").with("path", path);
        let place = if listed {
            self.real.join(path)
        } else {
            let place = self.place(path).ok_or_else(outside)?;
            place.canonicalize().map_err(fault)?
        };
        if !listed && !self.holds(&place) {
            return Err(outside());
        }
        let (mut file, metadata) = open(&place).map_err(fault)?;
        if metadata.len() > limit {
            return Ok(Content::TooLarge { size: metadata.len() });
        }
        let bytes = read_bounded(&mut file, metadata.len(), limit).map_err(fault)?;
        let size = bytes.len() as u64;
        if size > limit {
            return Ok(Content::TooLarge { size });
        }
        Ok(Content::Bytes(bytes))
    }

    /// The real path that a change to `path` is about. An edit goes to what a symbolic
    /// link leads to (`follow`); a deletion takes the link itself.
    pub(super) fn target(&self, path: &str, follow: bool) -> Result<PathBuf, Fault> {
        let fault = |cause| Fault::file("fault-write", path, cause);
        let outside = || Fault::new("fault-outside").with("path", path);
        let place = self.place(path).ok_or_else(outside)?;
        let real = if follow && place.symlink_metadata().is_ok() {
            place.canonicalize().map_err(fault)?
        } else {
            real_folder_of(&place).map_err(fault)?
        };
        if self.holds(&real) { Ok(real) } else { Err(outside()) }
    }
}

/// The same path, without symbolic links in as many of its folders as there are.
fn real_folder_of(place: &Path) -> io::Result<PathBuf> {
    let mut missing = Vec::new();
    let mut rest = place;
    while let (Some(folder), Some(name)) = (rest.parent(), rest.file_name()) {
        missing.push(name);
        match folder.canonicalize() {
            Ok(mut real) => {
                real.extend(missing.iter().rev());
                return Ok(real);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => rest = folder,
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::NotFound))
}

/// Opens a regular file, and refuses anything else.
pub(super) fn open(place: &Path) -> io::Result<(File, Metadata)> {
    let mut options = File::options();
    options.read(true);
    // To open a fifo is to wait for somebody who writes to it.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut options,
        libc::O_NONBLOCK | libc::O_NOCTTY,
    );
    let file = options.open(place)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    if !metadata.is_file() {
        return Err(io::Error::from(io::ErrorKind::Unsupported));
    }
    Ok((file, metadata))
}

/// The bytes of a file, which had `size` when it was asked: when it has just as many, that
/// is all of it. It may have grown since; it is not read much further than the limit.
///
/// `read_to_end` begins with eight kilobytes, and takes three steps where this takes one.
fn read_bounded(file: &mut File, size: u64, limit: u64) -> io::Result<Vec<u8>> {
    // The byte too many is room to see that there is no more.
    let mut bytes = vec![0; usize::try_from(size).unwrap_or(0) + 1];
    let mut length = 0;
    while length as u64 <= limit {
        match file.read(&mut bytes[length..]) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        if length as u64 == size {
            break;
        }
        if length == bytes.len() {
            bytes.resize(length * 2, 0);
        }
    }
    bytes.truncate(length);
    Ok(bytes)
}

/// A relative path with `/`, also where the system writes `\`.
pub(super) fn slashed(path: &Path) -> String {
    let mut text = String::with_capacity(path.as_os_str().len());
    for part in path {
        if !text.is_empty() {
            text.push('/');
        }
        text.push_str(&part.to_string_lossy());
    }
    text
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::super::Tree;
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::process::Command;

    const LIMIT: u64 = 1 << 20;

    /// A folder with everything that is no plain file, beside another with a secret.
    fn folder() -> (tempfile::TempDir, Tree) {
        let folder = tempfile::tempdir().unwrap();
        let (root, out) = (folder.path().join("root"), folder.path().join("out"));
        for path in [root.join("a"), root.join(".git"), root.join("empty"), out.clone()] {
            fs::create_dir_all(path).unwrap();
        }
        for path in ["root/a/b.md", "root/.git/config", "root/ignored.md", "out/secret.md"] {
            fs::write(folder.path().join(path), "text").unwrap();
        }
        fs::write(root.join(".ignore"), "ignored.md\n.ignore").unwrap();
        for (target, link) in [
            ("a/b.md", "link.md"),
            ("a", "folder"),
            ("..", "a/loop"),
            ("circle", "circle"),
            ("nowhere", "dangling"),
            ("../out", "out"),
            ("../out/secret.md", "secret.md"),
            (".git/config", "config"),
        ] {
            symlink(target, root.join(link)).unwrap();
        }
        let fifo = Command::new("mkfifo").arg(root.join("fifo")).status().unwrap();
        assert!(fifo.success());
        let tree = Tree::disk(&root).unwrap();
        (folder, tree)
    }

    #[test]
    fn only_files_inside_are_listed() {
        let (_folder, tree) = folder();
        let listed: Vec<_> = tree.entries().iter().map(|entry| entry.path.as_ref()).collect();
        assert_eq!(listed, ["a/b.md", "link.md"]);
        assert_eq!(tree.faults(), []);
    }

    #[test]
    fn the_disk_is_asked_for_what_is_not_listed() {
        let (_folder, tree) = folder();
        for file in ["a/b.md", "link.md", "ignored.md", "folder/b.md", "a/loop/a/b.md"] {
            assert!(tree.is_file(file) && !tree.is_folder(file), "{file}");
            assert_eq!(tree.read(file, 4), Ok(Content::Bytes(b"text".to_vec())));
            assert_eq!(tree.read(file, 3), Ok(Content::TooLarge { size: 4 }));
        }
        for folder in ["", "a", "empty", "folder", "a/loop"] {
            assert!(tree.is_folder(folder) && !tree.is_file(folder), "{folder}");
        }
    }

    #[test]
    fn nothing_outside_is_seen() {
        let (folder, tree) = folder();
        let absolute = folder.path().join("root/a/b.md").display().to_string();
        for path in [
            "../out/secret.md",
            "out/secret.md",
            "secret.md",
            "a/../../out/secret.md",
            &absolute,
            "a/loop/../a/b.md",
            ".git/config",
            "config",
            "..",
            "out",
            ".git",
            "a//b.md",
            "./a/b.md",
        ] {
            assert!(!tree.is_file(path) && !tree.is_folder(path), "{path}");
            assert_eq!(tree.read(path, LIMIT).unwrap_err().id, "fault-outside", "{path}");
        }
    }

    #[test]
    fn only_files_are_opened() {
        let (_folder, tree) = folder();
        for path in ["fifo", "a", "dangling", "circle", "nowhere", "a/b.md/c", "nul\0"] {
            assert!(!tree.is_file(path), "{path}");
            assert_eq!(tree.read(path, LIMIT).unwrap_err().id, "fault-read", "{path}");
        }
    }

    #[test]
    fn a_file_may_become_something_else() {
        let (folder, tree) = folder();
        let path = folder.path().join("root/a/b.md");
        fs::remove_file(&path).unwrap();
        let fifo = Command::new("mkfifo").arg(&path).status().unwrap();
        assert!(fifo.success());
        assert_eq!(tree.read("a/b.md", LIMIT).unwrap_err().id, "fault-read");
    }
}
