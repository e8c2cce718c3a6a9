//! One writer at a time.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::fault::Fault;

/// How long another writer is waited for. It needs milliseconds, unless it was stopped.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(2);

/// Waits until no other run writes under `folder`, and keeps others out until the
/// answer is dropped; the system does that also for a process that is killed.
///
/// The lock is on the folder itself, so that nothing is left lying about in it. Where
/// the system has no locks on folders, it is on a file among the temporary ones.
pub(super) fn lock(folder: &Path) -> Result<File, Fault> {
    let own = File::open(folder).map_err(TryLockError::Error).and_then(acquire);
    let locked = match own {
        Err(TryLockError::Error(_)) => stand_in(folder).and_then(acquire),
        own => own,
    };
    locked.map_err(|error| match error {
        TryLockError::WouldBlock => {
            Fault::new("fault-locked").with("path", folder.display().to_string())
        }
        TryLockError::Error(cause) => Fault::file("fault-write", folder.display(), cause),
    })
}

fn acquire(file: File) -> Result<File, TryLockError> {
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => thread::sleep(PAUSE),
            Err(error) => return Err(error),
        }
    }
}

fn stand_in(folder: &Path) -> Result<File, TryLockError> {
    let digest = blake3::hash(folder.as_os_str().as_encoded_bytes()).to_hex();
    let path = std::env::temp_dir().join(format!("zvirka-{}.lock", &digest[..32]));
    // Reading is enough to lock, also a file that another user has made.
    let opened = File::open(&path)
        .or_else(|_| OpenOptions::new().write(true).create(true).truncate(false).open(&path));
    opened.map_err(TryLockError::Error)
}

#[cfg(test)]
mod tests {
    use super::super::{Change, Changes, Content, Tree};
    use super::*;
    use std::process::{Child, Command, Stdio};
    use std::{env, fs};

    #[test]
    fn a_stand_in_locks_as_well() {
        let folder = tempfile::tempdir().unwrap();
        let first = stand_in(folder.path()).unwrap();
        first.try_lock().unwrap();
        let second = stand_in(folder.path()).unwrap();
        assert!(matches!(second.try_lock(), Err(TryLockError::WouldBlock)));
        drop(first);
        // A process that another test begins at this moment holds it until it is that.
        second.lock().unwrap();
    }

    const ROOT: &str = "ZVIRKA_TEST_APPENDS_TO";
    const WHO: &str = "ZVIRKA_TEST_APPENDS_AS";

    /// Appends lines to `a.md`, each by reading, editing and writing, again if needed.
    fn append(root: &Path, who: &str, times: usize) {
        for time in 0..times {
            loop {
                let tree = Tree::disk(root).unwrap();
                let Ok(Content::Bytes(before)) = tree.read("a.md", u64::MAX) else {
                    panic!("unread")
                };
                let after = [before.as_slice(), format!("{who} {time}\n").as_bytes()].concat();
                let change = Change::edit(&before, after);
                match tree.write(&Changes::from_iter([("a.md", change)])) {
                    Ok(()) => break,
                    Err(fault) => assert_eq!(fault.id, "fault-changed-meanwhile"),
                }
            }
        }
    }

    /// No test of its own: what the processes do that the tests below start.
    #[test]
    fn appends() {
        if let (Some(root), Ok(who)) = (env::var_os(ROOT), env::var(WHO)) {
            append(Path::new(&root), &who, if who == "endless" { usize::MAX } else { 40 });
        }
    }

    fn start(root: &Path, who: &str) -> Child {
        let name = concat!(module_path!(), "::appends");
        Command::new(env::current_exe().unwrap())
            .args(["--exact", "--quiet", name.split_once("::").unwrap().1])
            .env(ROOT, root)
            .env(WHO, who)
            .stdout(Stdio::null())
            .spawn()
            .unwrap()
    }

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.md"), "").unwrap();
        folder
    }

    /// The lines of `a.md`, besides which nothing is left in the folder.
    #[track_caller]
    fn lines(folder: &Path) -> Vec<String> {
        let names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["a.md"]);
        let text = fs::read_to_string(folder.join("a.md")).unwrap();
        assert!(text.ends_with('\n'));
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn two_runs_lose_nothing() {
        let folder = folder();
        let mut processes = [start(folder.path(), "one"), start(folder.path(), "two")];
        thread::scope(|scope| {
            scope.spawn(|| append(folder.path(), "three", 40));
            append(folder.path(), "four", 40);
        });
        assert!(processes.iter_mut().all(|process| process.wait().unwrap().success()));
        let lines = lines(folder.path());
        for who in ["one", "two", "three", "four"] {
            let own: Vec<_> = lines.iter().filter(|line| line.starts_with(who)).collect();
            let expected: Vec<_> = (0..40).map(|time| format!("{who} {time}")).collect();
            assert_eq!(own, expected.iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_killed_run_leaves_the_file_whole() {
        let folder = folder();
        let size = || fs::metadata(folder.path().join("a.md")).unwrap().len();
        for after in 0..20 {
            let before = size();
            let mut process = start(folder.path(), "endless");
            while size() == before {
                assert_eq!(process.try_wait().unwrap(), None);
                thread::sleep(PAUSE);
            }
            // Somewhere on the way to the next line.
            thread::sleep(Duration::from_millis(after));
            process.kill().unwrap();
            process.wait().unwrap();
            append(folder.path(), "after", 1);
            for line in lines(folder.path()) {
                let (_, time) = line.split_once(' ').unwrap();
                time.parse::<usize>().unwrap();
            }
        }
    }
}
