//! Running `git`.

use std::io::{self, BufRead, BufReader, Read, Write};
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
    let listed = run(root, &arguments, b"", |answer| {
        let mut bytes = Vec::new();
        answer.read_to_end(&mut bytes).map(|_| bytes)
    });
    let listed = String::from_utf8_lossy(&listed.ok()?).into_owned();
    let (_, path) = listed.split('\0').next()?.split_once('\t')?;
    Some(path.to_owned())
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
    let mut child = command(root)
        .args(arguments)
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
    run(root, arguments, input, |stdout| {
        let mut bytes = Vec::new();
        stdout.read_to_end(&mut bytes)?;
        Ok(bytes)
    })
}
