//! Seeing once what files there are on the disk.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ignore::{WalkBuilder, WalkState};
use rayon::prelude::*;

use super::disk::Disk;
use super::{Entry, discover, stage};
use crate::fault::Fault;

pub(super) struct Walk {
    pub(super) disk: Disk,
    pub(super) entries: Vec<Entry>,
    pub(super) faults: Vec<Fault>,
}

/// What one step of the walk came upon.
enum Seen {
    File(Entry),
    Stray(PathBuf),
    Folder(PathBuf),
    Fault(Fault),
}

/// Walks the folder `root`, in parallel.
pub(super) fn walk(root: &Path) -> Result<Walk, Fault> {
    let root = super::folder(root)?;
    let shown = root.display().to_string();
    let disk = Disk::new(root).map_err(|cause| Fault::file("fault-read", shown, cause))?;
    let seen = Mutex::new(Vec::new());
    walker(disk.real()).build_parallel().run(|| {
        Box::new(|found| {
            if let Some(step) = see(&disk, found) {
                seen.lock().unwrap_or_else(PoisonError::into_inner).push(step);
            }
            WalkState::Continue
        })
    });

    let (mut entries, mut faults) = (Vec::new(), Vec::new());
    let (mut strays, mut folders) = (Vec::new(), Vec::new());
    for step in seen.into_inner().unwrap_or_else(PoisonError::into_inner) {
        match step {
            Seen::File(entry) => entries.push(entry),
            Seen::Stray(path) => strays.push(path),
            Seen::Folder(path) => folders.push(path),
            Seen::Fault(fault) => faults.push(fault),
        }
    }
    entries.par_sort_unstable_by(|left: &Entry, right| left.path.cmp(&right.path));
    // Two names that are not UTF-8 may look the same.
    entries.dedup_by(|left, right| left.path == right.path);
    faults.sort_by_cached_key(Fault::to_string);
    Ok(Walk { disk: disk.seen(strays, folders), entries, faults })
}

fn walker(real: &Path) -> WalkBuilder {
    let top = discover::repository_top(real);
    let mut builder = WalkBuilder::new(real);
    builder
        .hidden(false)
        .git_global(false)
        .git_exclude(false)
        // Ignore files above the root count only within the repository: without one,
        // somebody's `~/.gitignore` would rule here. `require_git` is what makes the
        // walker stop at the top, so it is off only where there is no top to stop at.
        .parents(top.as_ref().is_some_and(|top| top != real))
        .require_git(top.is_some())
        .filter_entry(|entry| {
            // To take a path apart takes longer than all else here.
            let may_be = entry.path().as_os_str().as_encoded_bytes().ends_with(b".git");
            !may_be || entry.file_name() != ".git"
        });
    builder
}

fn see(disk: &Disk, found: Result<ignore::DirEntry, ignore::Error>) -> Option<Seen> {
    let entry = match found {
        Ok(entry) => entry,
        Err(error) => return fault(disk, &error).map(Seen::Fault),
    };
    let kind = entry.file_type()?;
    if kind.is_dir() {
        return Some(Seen::Folder(entry.into_path()));
    }
    let path = disk.relative(entry.path());
    let name = path.rsplit('/').next().unwrap_or_default();
    if stage::is_temporary(name) {
        return Some(Seen::Stray(entry.into_path()));
    }
    let is_file = if kind.is_symlink() {
        // A link that dangles, turns in a circle or leads outside is not listed.
        let target = entry.path().canonicalize().ok()?;
        disk.holds(&target) && target.metadata().ok()?.is_file()
    } else {
        // The folder has told what it is: to ask the file itself takes as long as all else.
        kind.is_file()
    };
    is_file.then(|| Seen::File(Entry { path: path.into(), size: None }))
}

/// What went wrong in the walk; nothing when a file was merely gone by the time it
/// was looked at, or when an ignore file has a line that git would skip as well.
fn fault(disk: &Disk, error: &ignore::Error) -> Option<Fault> {
    let cause = error.io_error()?;
    if cause.kind() == io::ErrorKind::NotFound {
        return None;
    }
    let mut path = Path::new("");
    let mut inner = error;
    loop {
        match inner {
            ignore::Error::WithPath { path: at, err } => {
                path = at;
                inner = err;
            }
            ignore::Error::WithDepth { err, .. } => inner = err,
            _ => break,
        }
    }
    let shown = match disk.relative(path) {
        root if root.is_empty() => ".".to_owned(),
        below => below,
    };
    Some(Fault::file("fault-read", shown, cause))
}

#[cfg(test)]
mod tests {
    use super::super::Tree;
    use super::*;
    use std::fs;

    /// What a walk from `root` lists in a folder with these files (`path=text`).
    #[track_caller]
    fn check(files: &[&str], root: &str, expected: &[&str]) {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let (path, text) = file.split_once('=').unwrap_or((file, ""));
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let tree = Tree::disk(&folder.path().join(root)).unwrap();
        let paths: Vec<&str> = tree.entries().iter().map(|entry| entry.path.as_ref()).collect();
        assert_eq!(paths, expected);
        assert_eq!(tree.faults(), []);
    }

    #[test]
    fn hidden_files_are_seen_and_git_is_not() {
        check(
            &["b.md", "a/b.md", ".gitbook/assets/x.png", ".git/config", "a/.git=gitdir: x"],
            "",
            &[".gitbook/assets/x.png", "a/b.md", "b.md"],
        );
        check(&["b\u{301}.md", "Розділ 1.md"], "", &["b\u{301}.md", "Розділ 1.md"]);
    }

    #[test]
    fn the_ignore_files_of_the_repository_count() {
        let files = ["r/.git/info/exclude=d.md", "r/.gitignore=a.md", "r/.ignore=b.md"];
        let all = ["r/a.md", "r/b.md", "r/in/a.md", "r/in/b.md", "r/in/c.md", "r/in/d.md"];
        let inside = ["r/in/.gitignore=c.md\n[", ".gitignore=d.md"];
        let files = [&files[..], &all, &inside].concat();
        check(&files, "r", &[".gitignore", ".ignore", "in/.gitignore", "in/d.md"]);
        check(&files, "r/in", &[".gitignore", "d.md"]);
    }

    #[test]
    fn ignore_files_need_no_repository() {
        check(&[".gitignore=a.md", "in/a.md", "in/b.md"], "", &[".gitignore", "in/b.md"]);
        // But then nothing above the root has a say.
        check(&[".gitignore=a.md", "in/a.md", "in/b.md"], "in", &["a.md", "b.md"]);
    }

    #[test]
    fn the_root_is_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let missing = Tree::disk(&folder.path().join("x")).unwrap_err();
        assert_eq!(missing.id, "fault-no-such-path");
        fs::write(folder.path().join("a.md"), "").unwrap();
        let file = Tree::disk(&folder.path().join("a.md")).unwrap_err();
        assert_eq!((file.id, file.args[1].1.to_string()), ("fault-read", "not a directory".into()));
    }

    #[test]
    fn a_folder_that_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let disk = Disk::new(folder.path().to_owned()).unwrap();
        let error = |path: &str, kind| ignore::Error::WithDepth {
            depth: 1,
            err: Box::new(ignore::Error::WithPath {
                path: disk.real().join(path),
                err: Box::new(ignore::Error::Io(io::Error::from(kind))),
            }),
        };
        let denied = io::ErrorKind::PermissionDenied;
        for (path, shown) in [("a/b", "a/b"), ("", ".")] {
            let expected = Fault::file("fault-read", shown, "permission denied");
            assert_eq!(fault(&disk, &error(path, denied)), Some(expected));
        }
        assert_eq!(fault(&disk, &error("a", io::ErrorKind::NotFound)), None);
    }

    #[cfg(unix)]
    #[test]
    fn an_unreadable_folder_does_not_stop_the_walk() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let closed = folder.path().join("closed");
        fs::create_dir(&closed).unwrap();
        fs::write(folder.path().join("a.md"), "").unwrap();
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
        let tree = Tree::disk(folder.path()).unwrap();
        assert!(tree.is_file("a.md"));
        // The super-user may read everything; then there is nothing to see here.
        if fs::read_dir(&closed).is_err() {
            let faults: Vec<_> = tree.faults().iter().map(|fault| &fault.args[0].1).collect();
            assert_eq!(faults, [&"closed".into()]);
        }
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
    }
}
