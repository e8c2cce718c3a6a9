//! A text that is being written: from standard input, and watched.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use super::program::Folder;

/// Whoever waits longer than this waits for nothing.
const PATIENCE: Duration = Duration::from_secs(60);

fn manual() -> Folder {
    Folder::new()
        .file("SUMMARY.md", "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n")
        .file("queue.md", "# Черга\n\nПро [розмову](gone.md).\n")
        .file("talk.md", "# Розмова\n\nПро [чергу](gone.md).\n")
}

#[test]
fn a_text_from_standard_input_takes_the_place_of_a_file() {
    let folder = manual();
    let check = |text: &str, args: &[&str]| {
        let mut all = vec!["--lang", "en", "check", "--format", "concise", "--stdin-filename"];
        all.extend(args);
        folder.run_on(&all, text)
    };
    // Of the whole project only this file is told of, as it reads on standard input.
    let run = check("# Черга\n\nПро [розмову](talk.md).\n", &["queue.md"]).expect(0);
    assert_eq!(run.out, "");
    let run = check("# Черга\n\nПро [розмову](nowhere.md).\n", &["queue.md"]).expect(1);
    assert_eq!(
        run.out,
        "queue.md:3:15: error[broken-link] The link leads to nowhere.md, and there is no such file\n"
    );
    // A file that is not there yet, in a folder that is not.
    let run = check("# Нова\n\nПро [розмову](../talk.md).\n", &["new/page.md"]).expect(0);
    run.has("new/page.md:1:1: warning[orphan-page]");
    assert!(!folder.path().join("new").exists());
    // To find nothing in what nobody reads is said to be that, and the text is given back.
    let run = check("x , y\n", &["notes.txt", "--fix"]).expect(0);
    assert_eq!(run.out, "x , y\n");
    assert!(run.err.contains("notes.txt belongs to no manual and to no translations"), "{run:?}");
    // Nothing was written.
    let kept = std::fs::read_to_string(folder.path().join("queue.md")).unwrap();
    assert!(kept.contains("gone.md"));
    folder.run_on(&["check", "--stdin-filename", "a.md", "b.md"], "").expect(2);
}

#[test]
fn a_text_from_standard_input_is_mended_to_standard_output() {
    let folder = manual();
    let args = ["--lang", "en", "check", "--format", "concise", "--stdin-filename", "queue.md"];
    let fix = [&args[..], &["--fix"]].concat();
    let run = folder.run_on(&fix, "# Черга\n\nТалони , [розмова](gone.md).\n").expect(1);
    assert_eq!(run.out, "# Черга\n\nТалони, [розмова](gone.md).\n");
    assert!(run.err.contains("Mended 1 place.") && run.err.contains("error[broken-link]"));
    // Where nothing is to be mended, the text comes back as it was.
    let run = folder.run_on(&fix, "# Черга\r\n\r\nТалони.").expect(0);
    assert_eq!(run.out, "# Черга\r\n\r\nТалони.");
    let diff = [&args[..], &["--diff"]].concat();
    let run = folder.run_on(&diff, "# Черга\n\nТалони , далі.\n").expect(1);
    run.has("-Талони , далі.\n+Талони, далі.\n");
    let kept = std::fs::read_to_string(folder.path().join("queue.md")).unwrap();
    assert!(kept.contains("gone.md"), "a file is never written for standard input");
}

/// The program, watching; killed with its owner.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn new(folder: &Folder) -> Self {
        let args = ["--lang", "en", "check", "--watch", "--format", "concise"];
        let mut command = folder.command(&args);
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = child.expect("the program starts");
        let (sender, lines) = mpsc::channel();
        let out = child.stdout.take().expect("a pipe");
        let err = child.stderr.take().expect("a pipe");
        let from_err = sender.clone();
        std::thread::spawn(move || {
            BufReader::new(out).lines().map_while(Result::ok).try_for_each(|it| sender.send(it))
        });
        std::thread::spawn(move || {
            BufReader::new(err).lines().map_while(Result::ok).try_for_each(|it| from_err.send(it))
        });
        Self { child, lines }
    }

    /// What is printed until the program waits again, in order; two pipes have none.
    #[track_caller]
    fn next(&self) -> Vec<String> {
        let mut seen = Vec::new();
        loop {
            let line = self.lines.recv_timeout(PATIENCE).expect("the program prints");
            if line.starts_with("Checked in ") {
                break;
            }
            seen.push(line);
        }
        // What was printed before on the other pipe may come a moment later.
        while let Ok(line) = self.lines.recv_timeout(Duration::from_millis(200)) {
            seen.push(line);
        }
        seen.sort_unstable();
        seen
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_watched_manual_is_checked_again_after_every_change() {
    let folder = manual();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let gone = |page: &str, column: u32| {
        let told = "error[broken-link] The link leads to gone.md, and there is no such file";
        format!("{page}:3:{column}: {told}")
    };
    let watching = Watching::new(&folder);
    assert_eq!(watching.next(), [gone("queue.md", 15), gone("talk.md", 13)]);

    write("queue.md", "# Черга\n\nТалони.\n");
    assert_eq!(watching.next(), [gone("talk.md", 13)]);

    // A configuration half written is told of, and the watch goes on.
    write("zvirka.toml", "[rules\n");
    let told = watching.next();
    assert!(told.len() == 1 && told[0].starts_with("error: zvirka.toml, line 1:"), "{told:?}");
    write("zvirka.toml", "[rules]\norphan-page = \"off\"\n");
    assert_eq!(watching.next(), [gone("talk.md", 13)]);

    // A folder that came after the start is seen, and what comes into it.
    write("new/page.md", "# Нова\n\n[x](gone.md)\n");
    let mut told = watching.next();
    if told.len() == 1 {
        // The folder was seen before its file.
        told = watching.next();
    }
    assert!(told[0].starts_with("new/page.md:3:5: error[broken-link]"), "{told:?}");
    write("new/page.md", "# Нова\n\nГаразд.\n");
    assert_eq!(watching.next(), [gone("talk.md", 13)]);
}

#[test]
fn a_watch_reports_to_the_screen() {
    let run = manual().run(&["--lang", "en", "check", "--watch", "--format", "json=out.json"]);
    run.expect(2).says_once("With --watch the report goes to the screen only");
    manual().run(&["check", "--watch", "--fix"]).expect(2);
}
