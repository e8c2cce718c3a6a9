//! What became of the settings of other checkers.

use std::fmt::Write as _;

use crate::messages::{Messages, sanitize};
use crate::migration::{Fate, Migration, Setting};

/// A line a setting, by file; nothing where there were none.
pub fn render(migration: &Migration, messages: &Messages) -> String {
    let mut out = String::new();
    for settings in migration.settings.chunk_by(|one, other| one.path == other.path) {
        let _ = writeln!(out, "{}", sanitize(&settings[0].path));
        for setting in settings {
            let _ = writeln!(out, "  {}", line(setting, messages));
        }
        out.push('\n');
    }
    out
}

fn line(setting: &Setting, messages: &Messages) -> String {
    let (fate, what) = match &setting.fate {
        Fate::Becomes(text) => ("becomes", text.as_str()),
        Fate::Always => ("always", ""),
        Fate::Asked(how) => ("asked", *how),
        Fate::Nothing => ("nothing", ""),
        Fate::Unreadable(cause) => ("unreadable", cause.as_str()),
    };
    let args =
        [("setting", setting.name.as_str().into()), ("fate", fate.into()), ("what", what.into())];
    messages.get("migration-setting", &args)
}
