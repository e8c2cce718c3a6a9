//! Which folder a project's files are relative to.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::slashed;
use crate::config::{gitbook_yaml, mdbook_toml};
use crate::fault::Fault;

const CONFIGURATION: &str = "zvirka.toml";
/// A folder with one of these is a manual, or says where its manual is.
const MARKERS: [&str; 3] = [".gitbook.yaml", "book.toml", "SUMMARY.md"];

/// The root of the project that `path`, a file or a folder, belongs to.
///
/// It is the nearest folder, at `path` or above, with a `zvirka.toml` that does not
/// exclude `path`: `excludes` is asked with the text of that file and `path` relative
/// to its folder. Without one, it is the nearest folder with `.gitbook.yaml`,
/// `book.toml` or `SUMMARY.md`, not above the top of the repository; of a folder with
/// only a `SUMMARY.md` it is the folder whose book it belongs to; else `path`, or
/// the folder of the file `path`. A `zvirka.toml` that cannot be read excludes nothing:
/// loading the project will say what is wrong with it.
///
/// The answer has no symbolic links. Fails with `fault-no-such-path` or `fault-read`.
pub fn discover(path: &Path, excludes: impl Fn(&str, &str) -> bool) -> Result<PathBuf, Fault> {
    let given = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let path = given.canonicalize().map_err(|cause| absent(given, cause))?;
    let start = match path.parent() {
        Some(folder) if !path.is_dir() => folder,
        _ => &path,
    };

    let mut excluding = Vec::new();
    for folder in start.ancestors() {
        let configuration = folder.join(CONFIGURATION);
        if !configuration.is_file() {
            continue;
        }
        let relative = slashed(path.strip_prefix(folder).unwrap_or(&path));
        let text = fs::read_to_string(&configuration);
        // A folder is never excluded by what it holds itself.
        let left_out = text.is_ok_and(|text| !relative.is_empty() && excludes(&text, &relative));
        if !left_out {
            return Ok(folder.to_owned());
        }
        excluding.push(folder);
    }

    let top = repository_top(start);
    for folder in start.ancestors() {
        let marked = MARKERS.iter().any(|marker| folder.join(marker).is_file());
        if marked && !excluding.contains(&folder) {
            return Ok(owner(folder, top.as_deref()).unwrap_or(folder).to_owned());
        }
        if top.as_deref() == Some(folder) {
            break;
        }
    }
    Ok(start.to_owned())
}

/// The folder above whose `book.toml` or `.gitbook.yaml` says that its pages are in
/// `folder`, which itself has no more than a `SUMMARY.md`.
fn owner<'a>(folder: &'a Path, top: Option<&Path>) -> Option<&'a Path> {
    let read = |folder: &Path, name: &str| fs::read_to_string(folder.join(name)).ok();
    if MARKERS[..2].iter().any(|marker| folder.join(marker).is_file()) || top == Some(folder) {
        return None;
    }
    for above in folder.ancestors().skip(1) {
        let book = read(above, ".gitbook.yaml")
            .map(|text| gitbook_yaml(&text))
            .or_else(|| read(above, "book.toml").map(|text| mdbook_toml(&text)));
        if let Some(root) = book.and_then(|book| book.root) {
            return (above.join(root).canonicalize().ok()? == folder).then_some(above);
        }
        if top == Some(above) {
            break;
        }
    }
    None
}

/// Where `path` stands below `root`, a folder that [`discover`] has given; the root
/// itself is the empty path.
///
/// Fails with `fault-read` or `fault-outside`.
pub fn relative(root: &Path, path: &Path) -> Result<String, Fault> {
    let full = path.canonicalize().map_err(|cause| absent(path, cause))?;
    let below = full.strip_prefix(root);
    let outside = |_| Fault::new("fault-outside").with("path", path.display().to_string());
    below.map(slashed).map_err(outside)
}

/// Why a path leads nowhere.
fn absent(path: &Path, cause: io::Error) -> Fault {
    match cause.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            Fault::new("fault-no-such-path").with("path", path.display().to_string())
        }
        _ => Fault::file("fault-read", path.display(), cause),
    }
}

/// The nearest of `path` and the folders above it that is there; empty for the current one.
pub fn nearest(path: &Path) -> &Path {
    let is_there = |it: &&Path| it.as_os_str().is_empty() || it.exists();
    path.ancestors().find(is_there).unwrap_or(Path::new(""))
}

/// Where `path` stands below `root`; its last parts need not be there.
///
/// Fails with `fault-read` or `fault-outside`.
pub fn relative_new(root: &Path, path: &Path) -> Result<String, Fault> {
    let there = nearest(path);
    let rest = path.strip_prefix(there).unwrap_or(path);
    let outside = || Fault::new("fault-outside").with("path", path.display().to_string());
    // What is not there cannot be followed out of it again.
    if rest.iter().any(|part| part == "..") {
        return Err(outside());
    }
    let folder = relative(root, if there.as_os_str().is_empty() { Path::new(".") } else { there })?;
    let rest = slashed(rest);
    let parts = [&*folder, &*rest].into_iter().filter(|part| !part.is_empty());
    Ok(parts.collect::<Vec<_>>().join("/"))
}

/// The text of a file that the user names and that need not stand in any tree: a
/// configuration. Fails with `fault-read-named`.
pub fn read_named(file: &Path) -> Result<String, Fault> {
    fs::read_to_string(file).map_err(|cause| Fault::file("fault-read-named", file.display(), cause))
}

/// The same; `None` where there is no such file.
pub fn read_named_if_there(file: &Path) -> Result<Option<String>, Fault> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(Fault::file("fault-read-named", file.display(), cause)),
    }
}

/// The top folder of the git repository that the folder `path` lies in: the nearest
/// one, at `path` or above, with a `.git` (a folder, or a file in a linked work tree).
pub fn repository_top(path: &Path) -> Option<PathBuf> {
    let top = path.ancestors().find(|folder| folder.join(".git").exists());
    top.map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files in a folder that is a repository, and what is found from `path` there.
    /// Every configuration excludes what its text names.
    #[track_caller]
    fn check(files: &[&str], path: &str, expected: &str) {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        fs::create_dir(top.join(".git")).unwrap();
        for file in files {
            let (name, text) = file.split_once('=').unwrap_or((file, ""));
            let file = top.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        let found =
            discover(&top.join(path), |text, path| !text.is_empty() && path.starts_with(text));
        assert_eq!(slashed(found.unwrap().strip_prefix(&top).unwrap()), expected);
    }

    #[test]
    fn the_nearest_configuration_wins() {
        check(&["zvirka.toml", "a/b/SUMMARY.md"], "a/b", "");
        check(&["zvirka.toml", "a/zvirka.toml", "a/b/c.md"], "a/b/c.md", "a");
        check(&["a/zvirka.toml"], "a/zvirka.toml", "a");
    }

    #[test]
    fn the_pages_of_a_book_belong_to_its_folder() {
        check(&["book.toml=[book]\n", "src/SUMMARY.md", "src/a.md"], "src/a.md", "");
        check(&[".gitbook.yaml=root: ./docs/\n", "docs/SUMMARY.md"], "docs", "");
        check(&["book.toml=[book]\n", "other/SUMMARY.md"], "other", "other");
    }

    #[test]
    fn a_configuration_may_exclude() {
        check(&["zvirka.toml=a/b", "a/b/SUMMARY.md"], "a/b", "a/b");
        check(&["zvirka.toml=a/b", "a/b/SUMMARY.md", "a/b/c/d.md"], "a/b/c/d.md", "a/b");
        check(&["zvirka.toml", "a/zvirka.toml=b", "a/b/c.md"], "a/b", "");
        // What excludes the path is not its root either, though it is a manual.
        check(&["zvirka.toml=a", "SUMMARY.md", "a/c.md"], "a", "a");
    }

    #[test]
    fn a_manual_needs_no_configuration() {
        check(&["SUMMARY.md", "a/b.md"], "a/b.md", "");
        check(&["a/book.toml", "a/src/b.md"], "a/src", "a");
        check(&["a/.gitbook.yaml", "SUMMARY.md", "a/b.md"], "a/b.md", "a");
        check(&["a/b.md"], "a/b.md", "a");
        check(&["a/b.md"], "a", "a");
        check(&["a/SUMMARY.md", "b/SUMMARY.md"], "", "");
    }

    #[test]
    fn markers_above_the_repository_do_not_count() {
        check(&["SUMMARY.md", "inner/.git", "inner/a/b.md"], "inner/a", "inner/a");
    }

    #[test]
    fn an_unreadable_configuration_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        fs::write(top.join(CONFIGURATION), b"\xff").unwrap();
        fs::create_dir(top.join("a")).unwrap();
        assert_eq!(discover(&top.join("a"), |_, _| true).unwrap(), top);
    }

    #[test]
    fn what_is_not_there_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.md"), "").unwrap();
        for missing in ["b", "a.md/b"] {
            let fault = discover(&folder.path().join(missing), |_, _| false).unwrap_err();
            assert_eq!(fault.id, "fault-no-such-path");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_resolved_first() {
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        fs::create_dir(top.join("real")).unwrap();
        fs::write(top.join("real/SUMMARY.md"), "").unwrap();
        std::os::unix::fs::symlink(top.join("real/SUMMARY.md"), top.join("link.md")).unwrap();
        assert_eq!(discover(&top.join("link.md"), |_, _| false).unwrap(), top.join("real"));
    }
}
