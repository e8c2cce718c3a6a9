//! Files as a git revision has them.
//!
//! They are listed with `git ls-tree` and read with one `git cat-file --batch`, not
//! with `git archive`, which leaves out what `.gitattributes` marks `export-ignore`.

use std::io::{self, BufRead, Read};
use std::path::{Path, PathBuf};

use super::{Content, Entry, absent, git};
use crate::fault::Fault;

/// The objects of a revision's files.
#[derive(Debug)]
pub(super) struct Revision {
    root: PathBuf,
    /// The name of each entry's blob, in the order of the entries.
    blobs: Vec<Box<str>>,
}

/// A file that is asked for.
pub(super) struct Wanted<'a> {
    pub(super) path: &'a str,
    /// Its place among the entries, and its size in bytes; none when it is not there.
    pub(super) found: Option<(usize, u64)>,
}

/// The files that `revision` has under `root`.
pub(super) fn list(root: &Path, revision: &str) -> Result<(Vec<Entry>, Revision), Fault> {
    let root = super::folder(root)?;
    let commit = resolve(&root, revision)?;
    // In a sub-folder git lists that folder alone, by paths relative to it.
    let listing = git::output(&root, &["ls-tree", "-r", "-z", "--long", &commit], b"")?;
    let mut files: Vec<(Entry, Box<str>)> =
        listing.split(|&byte| byte == 0).filter_map(file).collect();
    files.sort_unstable_by(|(left, _), (right, _)| left.path.cmp(&right.path));
    // Two names that are not UTF-8 may look the same.
    files.dedup_by(|(left, _), (right, _)| left.path == right.path);
    let (entries, blobs) = files.into_iter().unzip();
    Ok((entries, Revision { root, blobs }))
}

/// The name of the commit that `revision` names.
fn resolve(root: &Path, revision: &str) -> Result<String, Fault> {
    let missing = |id| Fault::new(id).with("revision", revision);
    if revision.contains(['\n', '\0']) {
        return Err(missing("fault-missing-revision"));
    }
    // Through the standard input, where nothing is an option, whatever its first sign.
    let question = format!("{revision}^{{commit}}\n");
    let answer = git::output(root, &["cat-file", "--batch-check"], question.as_bytes())?;
    let answer = String::from_utf8_lossy(&answer);
    if let Some((name, "commit", _)) = header(answer.trim_end()) {
        return Ok(name.to_owned());
    }
    let shallow = git::output(root, &["rev-parse", "--is-shallow-repository"], b"")?;
    let shallow = shallow.starts_with(b"true");
    Err(missing(if shallow { "fault-shallow-revision" } else { "fault-missing-revision" }))
}

/// Reads `<object> <type> <size>`, as `cat-file` says of an object that is there.
fn header(line: &str) -> Option<(&str, &str, u64)> {
    let mut words = line.split(' ');
    let (object, kind, size) = (words.next()?, words.next()?, words.next()?.parse().ok()?);
    let named = object.bytes().all(|byte| byte.is_ascii_hexdigit());
    (named && words.next().is_none()).then_some((object, kind, size))
}

/// Reads `<mode> <type> <object> <size>\t<path>`, as `ls-tree` lists a regular file.
fn file(line: &[u8]) -> Option<(Entry, Box<str>)> {
    let tab = line.iter().position(|&byte| byte == b'\t')?;
    let (facts, path) = (str::from_utf8(&line[..tab]).ok()?, &line[tab + 1..]);
    let mut words = facts.split_ascii_whitespace();
    let (mode, kind, object, size) = (words.next()?, words.next()?, words.next()?, words.next()?);
    // 120000 is a symbolic link; a submodule is a commit.
    if kind != "blob" || !mode.starts_with("100") {
        return None;
    }
    let path = String::from_utf8_lossy(path).into();
    Some((Entry { path, size: Some(size.parse().ok()?) }, object.into()))
}

impl Revision {
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The files asked for, in order, by one call of git.
    pub(super) fn read(&self, wanted: &[Wanted<'_>], limit: u64) -> Vec<Result<Content, Fault>> {
        let mut names = String::new();
        for &(position, size) in wanted.iter().filter_map(|one| one.found.as_ref()) {
            if size <= limit {
                names.push_str(&self.blobs[position]);
                names.push('\n');
            }
        }
        let read = |stdout: &mut dyn BufRead| -> io::Result<Vec<Result<Content, Fault>>> {
            let each = wanted.iter().map(|one| match one.found {
                None => Ok(Err(absent(one.path))),
                Some((_, size)) if size > limit => Ok(Ok(Content::TooLarge { size })),
                Some(_) => blob(stdout, one.path),
            });
            each.collect()
        };
        let answer = if names.is_empty() {
            read(&mut io::empty()).map_err(|cause| Fault::file("fault-read", "", cause))
        } else {
            git::run(&self.root, &["cat-file", "--batch"], names.as_bytes(), read)
        };
        answer.unwrap_or_else(|fault| wanted.iter().map(|_| Err(fault.clone())).collect())
    }
}

/// The next blob that `cat-file --batch` writes. The outer error is one of the stream.
fn blob(stdout: &mut dyn BufRead, path: &str) -> io::Result<Result<Content, Fault>> {
    let mut line = String::new();
    stdout.read_line(&mut line)?;
    if line.is_empty() {
        return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
    }
    let Some((_, _, size)) = header(line.trim_end()) else {
        // The repository lacks the object: `<object> missing`.
        return Ok(Err(Fault::file("fault-read", path, line.trim_end())));
    };
    let mut bytes = Vec::new();
    stdout.take(size).read_to_end(&mut bytes)?;
    let mut line_end = [0];
    stdout.read_exact(&mut line_end)?;
    Ok(Ok(Content::Bytes(bytes)))
}

#[cfg(test)]
mod tests {
    use super::super::Tree;
    use super::*;
    use std::fs;
    use std::sync::Arc;

    const LIMIT: u64 = 1 << 20;

    #[track_caller]
    fn run(folder: &Path, arguments: &[&str]) {
        let output = git::command(folder)
            .args(["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"])
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// A repository whose first commit is tagged `one`, and which has gone on since.
    fn repository() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        run(folder.path(), &["init", "--quiet", "."]);
        write(".gitattributes", "*.md export-ignore\n");
        write("a.md", "one");
        write("docs/Розділ 1.md", "перший");
        write("docs/b\u{301}.md", "");
        #[cfg(unix)]
        std::os::unix::fs::symlink("a.md", folder.path().join("link.md")).unwrap();
        run(folder.path(), &["add", "--all"]);
        run(folder.path(), &["commit", "--quiet", "--message=one"]);
        run(folder.path(), &["tag", "one"]);
        write("a.md", "two");
        write("c.md", "two");
        run(folder.path(), &["add", "--all"]);
        run(folder.path(), &["commit", "--quiet", "--message=two"]);
        folder
    }

    fn paths(tree: &Tree) -> Vec<&str> {
        tree.entries().iter().map(|entry| entry.path.as_ref()).collect()
    }

    #[test]
    fn an_old_revision_reads_as_it_was() {
        let folder = repository();
        let tree = Tree::revision(folder.path(), "one").unwrap();
        assert_eq!(
            paths(&tree),
            [".gitattributes", "a.md", "docs/b\u{301}.md", "docs/Розділ 1.md"]
        );
        assert_eq!(tree.entries()[1].size, Some(3));
        assert_eq!(tree.read("a.md", 3).unwrap(), Content::Bytes(b"one".to_vec()));
        assert_eq!(tree.read("a.md", 2).unwrap(), Content::TooLarge { size: 3 });
        assert!(tree.is_file("a.md") && !tree.is_file("c.md") && tree.is_folder("docs"));
        let fault = tree.read("c.md", LIMIT).unwrap_err();
        assert_eq!(fault.to_string(), "fault-read path=c.md cause=entity not found");
    }

    #[test]
    fn many_files_keep_their_order() {
        let folder = repository();
        let tree = Tree::revision(folder.path(), "HEAD").unwrap();
        let asked = ["docs/Розділ 1.md", "x", "docs/b\u{301}.md", "a.md", "a.md"].map(Arc::from);
        let read = tree.read_many(&asked, LIMIT);
        let read: Vec<_> = read.into_iter().map(Result::ok).collect();
        let text = |text: &str| Some(Content::Bytes(text.as_bytes().to_vec()));
        assert_eq!(read, [text("перший"), None, text(""), text("two"), text("two")]);
        let large = tree.read_many(&asked[3..], 1);
        assert_eq!(large, [Ok(Content::TooLarge { size: 3 }), Ok(Content::TooLarge { size: 3 })]);
    }

    #[test]
    fn a_sub_folder_is_a_root() {
        let folder = repository();
        let docs = folder.path().join("docs");
        let tree = Tree::revision(&docs, "one").unwrap();
        assert_eq!(paths(&tree), ["b\u{301}.md", "Розділ 1.md"]);
        assert_eq!(tree.root(), Some(docs.as_path()));
        let read = tree.read("Розділ 1.md", LIMIT).unwrap();
        assert_eq!(read, Content::Bytes("перший".into()));
        // A folder that the revision did not have.
        fs::create_dir(folder.path().join("new")).unwrap();
        assert_eq!(Tree::revision(&folder.path().join("new"), "one").unwrap().entries(), []);
    }

    #[test]
    fn a_revision_that_is_not_there_is_a_fault() {
        let folder = repository();
        for revision in [
            "two",
            "",
            " ",
            "--output=x",
            "-h",
            "--",
            "--help\n",
            "one\nHEAD",
            "one\0",
            "one...HEAD",
            "one^{tree}",
            "one:a.md",
            "$(touch x)",
            "deadbeef commit 5",
            "^one",
            "HEAD~9",
        ] {
            let fault = Tree::revision(folder.path(), revision).unwrap_err();
            assert_eq!(fault.to_string(), format!("fault-missing-revision revision={revision}"));
        }
        assert!(!folder.path().join("x").exists());
        Tree::revision(folder.path(), "HEAD~1").unwrap();
    }

    #[test]
    fn a_shallow_clone_says_so() {
        let folder = repository();
        let clone = tempfile::tempdir().unwrap();
        let source = format!("file://{}", folder.path().display());
        run(clone.path(), &["clone", "--quiet", "--depth=1", &source, "."]);
        Tree::revision(clone.path(), "HEAD").unwrap();
        let fault = Tree::revision(clone.path(), "HEAD~1").unwrap_err();
        assert_eq!(fault.to_string(), "fault-shallow-revision revision=HEAD~1");
    }

    #[test]
    fn a_folder_need_not_be_a_repository() {
        let folder = tempfile::tempdir().unwrap();
        let fault = Tree::revision(folder.path(), "HEAD").unwrap_err();
        assert_eq!(fault.id, "fault-not-a-repository");
        let fault = Tree::revision(&folder.path().join("x"), "HEAD").unwrap_err();
        assert_eq!(fault.id, "fault-no-such-path");
    }

    #[test]
    fn a_lost_object_is_a_fault_of_its_file() {
        let folder = repository();
        let (entries, revision) = list(folder.path(), "one").unwrap();
        let name = &revision.blobs[1];
        let object = folder.path().join(".git/objects").join(&name[..2]).join(&name[2..]);
        fs::remove_file(object).unwrap();
        let wanted = [1, 2].map(|at| Wanted { path: &entries[at].path, found: Some((at, 0)) });
        let read = revision.read(&wanted, LIMIT);
        let fault = Fault::file("fault-read", "a.md", format!("{name} missing"));
        assert_eq!(read, [Err(fault), Ok(Content::Bytes(Vec::new()))]);
    }

    #[test]
    fn git_need_not_be_there() {
        const ALONE: &str = "ZVIRKA_TEST_WITHOUT_GIT";
        if std::env::var_os(ALONE).is_some() {
            let fault = Tree::revision(Path::new("."), "HEAD").unwrap_err();
            assert_eq!(fault.id, "fault-no-git");
            return;
        }
        let name = concat!(module_path!(), "::git_need_not_be_there");
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", name.split_once("::").unwrap().1])
            .env("PATH", "nowhere")
            .env(ALONE, "1")
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
    }
}
