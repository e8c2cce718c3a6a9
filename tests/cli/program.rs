//! Runs the program on a folder of its own, cut off from the environment of whoever runs
//! the tests.

use std::io::{Seek as _, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Whoever takes longer than this hangs; nothing here takes a tenth of it.
const PATIENCE: Duration = Duration::from_secs(300);

/// A folder with files, gone with its owner.
pub(crate) struct Folder {
    folder: TempDir,
}

/// What a run of the program gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Folder {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// Its path.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The same folder with one more file, or another text in place of one.
    pub(crate) fn file(self, path: &str, contents: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a file stands in a folder")).unwrap();
        std::fs::write(path, contents).unwrap();
        self
    }

    /// Runs the program in the folder.
    pub(crate) fn run(&self, args: &[&str]) -> Run {
        self.run_with(args, &[])
    }

    /// Runs the program in the folder with these variables.
    pub(crate) fn run_with(&self, args: &[&str], variables: &[(&str, &str)]) -> Run {
        let mut command = self.command(args);
        command.envs(variables.iter().copied());
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        Run::of(wait(child.expect("the program starts")))
    }

    /// Runs the program in the folder with this text on standard input.
    pub(crate) fn run_on(&self, args: &[&str], text: &str) -> Run {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let mut input = child.stdin.take().expect("a pipe");
        // A program that asks for nothing closes the pipe, and that is no fault.
        let _ = input.write_all(text.as_bytes());
        drop(input);
        Run::of(wait(child))
    }

    /// The exit code of a run whose output nobody reads: the pipe is closed before the
    /// program begins.
    pub(crate) fn run_unread(&self, args: &[&str]) -> Option<i32> {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let child = self.command(args).stdout(writer).stderr(Stdio::inherit()).spawn();
        wait(child.expect("the program starts")).status.code()
    }

    /// Runs git in the folder.
    pub(crate) fn git(&self, args: &[&str]) {
        assert!(self.runs_git(args, ""), "git {args:?}");
    }

    /// Runs git in the folder, with something to read.
    pub(crate) fn git_fed(&self, args: &[&str], input: &str) {
        assert!(self.runs_git(args, input), "git {args:?}");
    }

    /// Runs git in the folder, where it is to fail.
    pub(crate) fn git_fails(&self, args: &[&str]) {
        assert!(!self.runs_git(args, ""), "git {args:?}");
    }

    fn runs_git(&self, args: &[&str], input: &str) -> bool {
        let mut file = tempfile::tempfile().expect("a temporary file");
        file.write_all(input.as_bytes()).and_then(|()| file.rewind()).expect("it can be written");
        let output = Command::new("git")
            .args(["-c", "user.name=Tester", "-c", "user.email=tester@example.org"])
            .args(args)
            .current_dir(self.path())
            .env("GIT_CONFIG_GLOBAL", "")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env_remove("GIT_DIR")
            .stdin(file)
            .output();
        output.expect("git starts").status.success()
    }

    /// The program, to be run in the folder.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zvirka"));
        command.args(args).current_dir(self.path()).stdin(Stdio::null());
        for name in ["ZVIRKA_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "RAYON_NUM_THREADS"]
        {
            command.env_remove(name);
        }
        command
    }
}

/// Waits, but not for ever.
fn wait(mut child: std::process::Child) -> Output {
    let (out, err) = (child.stdout.take(), child.stderr.take());
    std::thread::scope(|scope| {
        let read = |mut pipe: Box<dyn std::io::Read + Send>| {
            let mut bytes = Vec::new();
            pipe.read_to_end(&mut bytes).map(|_| bytes).unwrap_or_default()
        };
        let out = out.map(|pipe| scope.spawn(move || read(Box::new(pipe))));
        let err = err.map(|pipe| scope.spawn(move || read(Box::new(pipe))));
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if begun.elapsed() > PATIENCE {
                child.kill().unwrap();
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        let bytes = |thread: Option<std::thread::ScopedJoinHandle<'_, Vec<u8>>>| {
            thread.map(|thread| thread.join().unwrap()).unwrap_or_default()
        };
        Output { status, stdout: bytes(out), stderr: bytes(err) }
    })
}

impl Run {
    fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("output is UTF-8"),
        }
    }

    /// Demands an exit code, and that nothing panicked.
    #[track_caller]
    pub(crate) fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "out: {}\nerr: {}", self.out, self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    /// Demands that the output has a text.
    #[track_caller]
    pub(crate) fn has(&self, text: &str) -> &Self {
        assert!(self.out.contains(text), "{text}: {}", self.out);
        self
    }

    /// Demands a fault on standard error, one line and no other, and no report.
    #[track_caller]
    pub(crate) fn says_once(&self, text: &str) {
        assert_eq!(self.err.matches(text).count(), 1, "{text}: {}", self.err);
        assert_eq!(self.err.lines().count(), 1, "{}", self.err);
        assert_eq!(self.out, "");
    }
}

/// Compares with `tests/snapshots/cli/<name>.snap`.
pub(crate) fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(Path::new("..").join("snapshots").join("cli"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// A page without the style and the script, which files of their own hold.
pub(crate) fn bare(page: &str) -> String {
    let mut out = String::new();
    let mut skips = false;
    for line in page.lines() {
        let ends = line.starts_with("</style>") || line.starts_with("</script>");
        skips &= !ends;
        // `}</style>` ends on the line of its last rule.
        if skips && (line.ends_with("</style>") || line.ends_with("</script>")) {
            skips = false;
            continue;
        }
        if !skips {
            let nonce = line.find("nonce=\"").or(line.find("nonce-"));
            let line = nonce.map_or(line.to_owned(), |_| without_nonce(line));
            out.push_str(&line);
            out.push('\n');
        }
        skips |= line.starts_with("<style") || line.starts_with("<script");
    }
    out
}

fn without_nonce(line: &str) -> String {
    let is_long = |word: &&str| word.len() == 32 && word.bytes().all(|it| it.is_ascii_hexdigit());
    let words = line.split(|it: char| !it.is_ascii_alphanumeric());
    let nonce = words.into_iter().find(is_long).unwrap_or_default().to_owned();
    if nonce.is_empty() { line.to_owned() } else { line.replace(&nonce, "…") }
}
