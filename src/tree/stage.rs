//! What writing needs before the first rename: temporary files beside the real ones.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile, TempPath};

const PREFIX: &str = ".zvirka-";
const SUFFIX: &str = ".tmp";
const RANDOM: usize = 12;

/// Whether a file of this name is one that a run has made on its way. A user's own
/// `.zvirka-notes` is none.
pub(super) fn is_temporary(name: &str) -> bool {
    let random = name.strip_prefix(PREFIX).and_then(|name| name.strip_suffix(SUFFIX));
    random.is_some_and(|random| {
        random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn temporary<'a>() -> Builder<'a, 'a> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX).rand_bytes(RANDOM);
    builder
}

/// A synced file with these bytes, and with the mode and owner of the `present` one.
pub(super) fn beside(
    folder: &Path,
    bytes: &[u8],
    present: Option<&Metadata>,
) -> io::Result<TempPath> {
    if present.is_some_and(|present| present.permissions().readonly()) {
        // A rename would not mind, but the person who set the mode does.
        return Err(io::Error::from(io::ErrorKind::PermissionDenied));
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // A new file has the mode that any program's would have. Another gets its own
        // below, and until then nobody else can read it.
        options.mode(if present.is_none() { 0o666 } else { 0o600 });
    }
    let (mut file, path) = temporary().make_in(folder, |path| options.open(path))?.into_parts();
    file.write_all(bytes)?;
    if let Some(present) = present {
        keep_owner(&file, present);
        file.set_permissions(present.permissions())?;
    }
    file.sync_all()?;
    Ok(path)
}

/// A container's root must not take the files of the person outside. Who may not give
/// files away keeps them, as with any editor.
#[cfg(unix)]
fn keep_owner(file: &File, present: &Metadata) {
    use std::os::unix::fs::{MetadataExt, fchown};
    let _ = fchown(file, Some(present.uid()), Some(present.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_: &File, _: &Metadata) {}

/// The file (or symbolic link) under a second, temporary name.
pub(super) fn keep(folder: &Path, file: &Path) -> io::Result<TempPath> {
    let link = |name: &Path| match fs::hard_link(file, name) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            // Not every file system has links.
            fs::copy(file, name).map(drop)
        }
        linked => linked,
    };
    temporary().make_in(folder, link).map(NamedTempFile::into_temp_path)
}

/// Takes away what killed runs have left: the `strays`, and what is in the `folders`.
/// Only for who holds the lock.
pub(super) fn sweep(strays: &[PathBuf], folders: &BTreeSet<&Path>) {
    for stray in strays {
        let _ = fs::remove_file(stray);
    }
    for folder in folders {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for entry in entries.flatten() {
            let ours = entry.file_name().to_str().is_some_and(is_temporary);
            if ours && entry.file_type().is_ok_and(|kind| !kind.is_dir()) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Folders that were made on the way, taken away again unless they are kept.
#[derive(Default)]
pub(super) struct Folders(Vec<PathBuf>);

impl Folders {
    pub(super) fn make(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = folder.ancestors().take_while(|one| !one.exists()).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)?;
            self.0.push(folder.to_owned());
        }
        Ok(())
    }

    pub(super) fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_files_are_temporary() {
        #[track_caller]
        fn check(name: &str, expected: bool) {
            assert_eq!(is_temporary(name), expected, "{name}");
        }
        check(".zvirka-a1B2c3D4e5F6.tmp", true);
        check(".zvirka-notes.tmp", false);
        check(".zvirka-a1B2c3D4e5F6.md", false);
        check(".zvirka-", false);
        let folder = tempfile::tempdir().unwrap();
        let made = beside(folder.path(), b"", None).unwrap();
        check(made.file_name().unwrap().to_str().unwrap(), true);
    }

    #[test]
    fn folders_go_unless_they_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        Folders::default().make(&inner).unwrap();
        assert!(!folder.path().join("a").exists());
        let mut folders = Folders::default();
        folders.make(&inner).unwrap();
        folders.keep();
        assert!(inner.exists());
    }
}
