//! The `zvirka` program: parse, panic hook, run, exit code; nothing else.

use std::io::Write as _;
use std::process::ExitCode;

use zvirka::cli::{Cli, wrong_usage};
use zvirka::commands;
use zvirka::manual::page;
use zvirka::messages::{Lang, Messages};

fn main() -> ExitCode {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        // A parser that gives up on a page is a finding, and says nothing of its own.
        if !page::is_guarded() {
            hook(info);
        }
    }));
    let args: Vec<_> = std::env::args_os().collect();
    let lang = asked_language(&args)
        .or_else(commands::language_here)
        .or_else(|| Lang::of_environment(|name| std::env::var(name).ok()))
        .unwrap_or_default();
    let messages = Messages::new(lang);
    match Cli::read(args, &messages) {
        Ok(cli) => commands::run(&cli, messages).into(),
        Err(error) => {
            // Clap knows which stream and which code; a reader who has left is no fault.
            let _ = match wrong_usage(&error, &messages) {
                Some(text) => std::io::stderr().write_all(text.as_bytes()),
                None => error.print(),
            };
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
        }
    }
}

/// The language that `--lang` asks for: needed before the command line can be read,
/// because help is given in it.
fn asked_language(args: &[std::ffi::OsString]) -> Option<Lang> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        match arg.split_once('=') {
            Some(("--lang", value)) => return Lang::parse(value),
            None if arg == "--lang" => return Lang::parse(args.next()?),
            _ => {}
        }
    }
    None
}
