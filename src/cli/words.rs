//! The words of the command line: help, the manual page, and what is said of a command
//! that cannot be read. All of them are messages.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory, FromArgMatches};

use super::Cli;
use crate::messages::Messages;

impl Cli {
    /// Reads the command line; help is given in the language of `messages`.
    pub fn read(
        args: impl IntoIterator<Item = std::ffi::OsString>,
        messages: &Messages,
    ) -> Result<Self, clap::Error> {
        let args: Vec<_> = args.into_iter().collect();
        // Words are wanted for help alone, and where something is wrong.
        let matches = Self::command()
            .try_get_matches_from(&args)
            .or_else(|_| Self::described(messages).try_get_matches_from(&args))?;
        Self::from_arg_matches(&matches)
    }

    /// The command line with every description in the language of `messages`.
    pub fn described(messages: &Messages) -> Command {
        localised(Self::command(), messages, "cli")
    }
}

/// What a shell completes commands by.
pub fn completions(shell: clap_complete::Shell, messages: &Messages) -> String {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut Cli::described(messages), "zvirka", &mut out);
    String::from_utf8(out).unwrap_or_default()
}

/// The manual page: of the program, then of each command.
pub fn manual_page(messages: &Messages) -> String {
    let mut out = Vec::new();
    let mut command = Cli::described(messages);
    command.build();
    // Writing to memory cannot fail.
    let _ = clap_mangen::Man::new(command.clone()).render(&mut out);
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        let _ = clap_mangen::Man::new(sub.clone()).render(&mut out);
    }
    String::from_utf8(out).unwrap_or_default()
}

/// Where the options of every command begin in help, behind the command's own.
const COMMON: usize = 900;

/// Puts the words of a language in: `cli-check` describes a command, `cli-check-format`
/// its option, `cli-any-lang` one that every command has.
fn localised(command: Command, messages: &Messages, name: &str) -> Command {
    let commands: Vec<String> =
        command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let args: Vec<(clap::Id, bool)> =
        command.get_arguments().map(|arg| (arg.get_id().clone(), arg.is_global_set())).collect();
    let mut command = command.about(messages.get(name, &[])).long_about(None);
    for (number, (id, global)) in args.into_iter().enumerate() {
        let owner = if global { "cli-any" } else { name };
        let message = format!("{owner}-{}", id.as_str().replace('_', "-"));
        command = command.mut_arg(id, |arg| {
            let arg = arg.help(messages.get(&message, &[])).long_help(None);
            let heading = if arg.is_positional() { "cli-arguments" } else { "cli-options" };
            let arg = arg.help_heading(messages.get(heading, &[]));
            let arg = if global { arg.display_order(COMMON + number) } else { arg };
            // The words say what can stand here; clap would say it in English.
            let takes_values = arg.get_action().takes_values();
            arg.hide_possible_values(takes_values).hide_default_value(takes_values)
        });
    }
    for sub in commands {
        let name = format!("{name}-{sub}");
        command = command.mut_subcommand(sub, |command| localised(command, messages, &name));
    }
    if command.get_version().is_some() {
        let version = clap::Arg::new("version").long("version").short('V');
        let help = messages.get("cli-version", &[]);
        let version = version.help_heading(messages.get("cli-options", &[]));
        command = command.arg(version.action(clap::ArgAction::Version).help(help));
    }
    let heading = messages.get("cli-usage", &[]);
    let usage = usage(&command, messages, name);
    command
        .override_usage(usage)
        .help_template(format!("{{about-with-newline}}\n{heading}: {{usage}}\n\n{{all-args}}"))
        .subcommand_help_heading(messages.get("cli-commands", &[]))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            clap::Arg::new("help")
                .long("help")
                .short('h')
                .action(clap::ArgAction::Help)
                .display_order(COMMON)
                .help_heading(messages.get("cli-options", &[]))
                .help(messages.get("cli-help", &[])),
        )
}

/// How a command is called, with the words that clap has in English; `name` is that of
/// its message, `cli-check`.
fn usage(command: &Command, messages: &Messages, name: &str) -> String {
    let path = match name.strip_prefix("cli-") {
        Some(sub) => format!("zvirka {sub}"),
        None => "zvirka".to_owned(),
    };
    let bare = command.clone().bin_name(path).disable_help_subcommand(true);
    let mut bare = bare.disable_help_flag(true).disable_version_flag(true);
    let text = bare.render_usage().to_string();
    let text = text.strip_prefix("Usage: ").unwrap_or(&text);
    let word = |name: &str| messages.get(name, &[]);
    text.replace("[OPTIONS]", &format!("[{}]", word("cli-word-options")))
        .replace("<COMMAND>", &format!("<{}>", word("cli-word-command")))
}

/// What is wrong with a command line, in words; none when that is nothing, and help or
/// the version was asked for.
pub fn wrong_usage(error: &clap::Error, messages: &Messages) -> Option<String> {
    let kind = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "value",
        ErrorKind::UnknownArgument => "argument",
        ErrorKind::InvalidSubcommand => "command",
        ErrorKind::ArgumentConflict => "conflict",
        ErrorKind::MissingRequiredArgument => "missing",
        ErrorKind::NoEquals
        | ErrorKind::TooFewValues
        | ErrorKind::TooManyValues
        | ErrorKind::WrongNumberOfValues => "count",
        ErrorKind::InvalidUtf8 => "utf8",
        _ => "other",
    };
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    };
    let first = |kinds: &[ContextKind]| {
        kinds.iter().map(|kind| text(*kind)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let subject = first(&[ContextKind::InvalidArg, ContextKind::InvalidSubcommand]);
    let kind =
        if kind == "value" && text(ContextKind::InvalidValue).is_empty() { "count" } else { kind };
    let like = first(&[
        ContextKind::SuggestedValue,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
    ]);
    let mut known = text(ContextKind::ValidValue);
    if known.is_empty() && subject.starts_with("--format") {
        known = error.source().map(ToString::to_string).unwrap_or_default();
    }
    let args = [
        ("kind", kind.into()),
        ("subject", subject.into()),
        ("value", text(ContextKind::InvalidValue).into()),
        ("prior", text(ContextKind::PriorArg).into()),
        ("known", known.into()),
        ("like", like.into()),
    ];
    let level = messages.get("level-error", &[]);
    Some(format!("{level}: {}\n", messages.get("cli-wrong-usage", &args)))
}
