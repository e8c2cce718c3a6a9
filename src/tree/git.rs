//! Running `git`.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Read, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use crate::fault::Fault;

/// `git` in the folder `root`.
///
/// Whoever calls us from a git hook has said in `GIT_DIR` and its like which repository
/// is meant; here the folder decides. What is configured through the environment
/// (`safe.directory`, in containers) stays.
pub(super) fn command(root: &Path) -> Command {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let kept = text.starts_with("GIT_CONFIG") || text == "GIT_EXEC_PATH";
        if text.starts_with("GIT_") && !kept {
            command.env_remove(&name);
        }
    }
    // Its words are compared with what we know; and it must not ask for a password.
    command.env("LC_ALL", "C").env("GIT_TERMINAL_PROMPT", "0").current_dir(root);
    command
}

/// A file whose merge git has not finished, when there is one. Without git, or outside a
/// repository, there is none.
pub fn conflict(root: &Path) -> Option<String> {
    let arguments = ["ls-files", "--unmerged", "-z"];
    let listed = output(root, &arguments, b"").ok()?;
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let (_, path) = listed.split('\0').next()?.split_once('\t')?;
    Some(path.to_owned())
}

/// How many commits back git is asked where a file went: it reads the folders of each, which
/// takes a second for some thousand in a repository of some size.
const COMMITS: &str = "1000";

/// Where the files went that were at `paths`, by the path they had. Git is asked for what
/// the work tree has renamed since the last commit, and then for the commits in which
/// a path that is not there vanished, among the last thousand. The new path may be gone
/// again.
///
/// Without git, outside a repository, or in a clone without history, nothing is known.
pub(super) fn renames(root: &Path, paths: &BTreeSet<String>) -> HashMap<String, String> {
    known_renames(root, paths).unwrap_or_default()
}

fn known_renames(root: &Path, paths: &BTreeSet<String>) -> Result<HashMap<String, String>, Fault> {
    const RENAMES: [&str; 5] = ["-M", "--diff-filter=R", "--name-status", "-z", "--relative"];
    let mut known = HashMap::new();
    let mut add = |answer: &[u8]| {
        let answer = String::from_utf8_lossy(answer);
        let mut words = answer.split('\0');
        // `R087`, the old path, the new path: the newest comes first, and holds.
        while let (Some(_), Some(old), Some(new)) = (words.next(), words.next(), words.next()) {
            if paths.contains(old) {
                known.entry(old.to_owned()).or_insert_with(|| new.to_owned());
            }
        }
    };
    let mut uncommitted = vec!["diff", "HEAD"];
    uncommitted.extend(RENAMES);
    let ask = |arguments: &[&str], input: &[u8]| {
        let mut command = command(root);
        // A path is what a link says, never a pattern; a guess is not worth a download.
        command.env("GIT_LITERAL_PATHSPECS", "1").env("GIT_NO_LAZY_FETCH", "1").args(arguments);
        answer(command, root, input, everything)
    };
    add(&ask(&uncommitted, b"")?);

    let before = ["rev-list", "--max-count=1", "--skip", COMMITS, "HEAD"];
    let before = ask(&before, b"")?;
    let mut question = "HEAD\n".to_owned();
    if !before.is_empty() {
        let _ = write!(question, "^{}", String::from_utf8_lossy(&before));
    }
    question.push_str("--\n");
    for path in paths.iter().filter(|path| !path.contains('\n')) {
        question.push_str(path);
        question.push('\n');
    }
    let vanished = ["log", "--no-renames", "--diff-filter=D", "--format=%H", "--stdin"];
    let commits = ask(&vanished, question.as_bytes())?;
    let mut committed = vec!["diff-tree", "--stdin", "--no-commit-id", "-r"];
    committed.extend(RENAMES);
    add(&ask(&committed, &commits)?);
    Ok(known)
}

/// Runs `git`, feeds it `input`, and reads what it writes with `read`.
///
/// What a person typed belongs into `input`, never into `arguments`, where it could be
/// taken for an option.
pub(super) fn run<T>(
    root: &Path,
    arguments: &[&str],
    input: &[u8],
    read: impl FnOnce(&mut dyn BufRead) -> io::Result<T>,
) -> Result<T, Fault> {
    let mut command = command(root);
    command.args(arguments);
    answer(command, root, input, read)
}

fn answer<T>(
    mut command: Command,
    root: &Path,
    input: &[u8],
    read: impl FnOnce(&mut dyn BufRead) -> io::Result<T>,
) -> Result<T, Fault> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|cause| Fault::new("fault-no-git").with("cause", cause.to_string()))?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());

    // All three streams move at once: a full pipe that nobody empties stops everything.
    let (answer, complaint) = thread::scope(|scope| {
        // A git that gives up early stops reading; its exit code says so better.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        let complaint = scope.spawn(move || {
            let mut bytes = Vec::new();
            let read = stderr.map(|mut stderr| stderr.read_to_end(&mut bytes));
            read.map(|_| bytes).unwrap_or_default()
        });
        let answer = match stdout {
            Some(stdout) => read(&mut BufReader::new(stdout)),
            None => Err(io::Error::from(io::ErrorKind::BrokenPipe)),
        };
        (answer, complaint.join().unwrap_or_default())
    });
    let fault = |cause: String| Fault::new("fault-git").with("cause", cause);
    let status = child.wait().map_err(|cause| fault(cause.to_string()))?;
    if !status.success() {
        let complaint = String::from_utf8_lossy(&complaint);
        let said = complaint.lines().find(|line| line.starts_with("fatal: "));
        if said.is_some_and(|line| line.contains("not a git repository")) {
            let path = root.display().to_string();
            return Err(Fault::new("fault-not-a-repository").with("path", path));
        }
        let said = said.and_then(|line| line.strip_prefix("fatal: "));
        return Err(fault(said.map_or_else(|| status.to_string(), str::to_owned)));
    }
    answer.map_err(|cause| fault(cause.to_string()))
}

/// All that `git` writes.
pub(super) fn output(root: &Path, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Fault> {
    run(root, arguments, input, everything)
}

fn everything(answer: &mut dyn BufRead) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    answer.read_to_end(&mut bytes)?;
    Ok(bytes)
}
