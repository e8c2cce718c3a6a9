//! One rule, explained: what it looks for and why, what to do, and an example before
//! and after; or settings: what they mean, and how they are written. The same texts make
//! the reference in `docs/`.

use std::fmt::Write as _;

use super::setting::Table;
use crate::messages::Messages;
use crate::rule::{Contents, Example, Rule};

/// Writes the explanation of a rule, as Markdown.
pub fn render(rule: &Rule, messages: &Messages) -> String {
    let mut out = String::new();
    let attribute = |name: &str| messages.get(&format!("{}.{name}", rule.id), &[]);
    let _ = writeln!(out, "# {}\n", rule.id);
    let _ = writeln!(out, "**{}**\n", attribute("title"));
    let level = messages.get(&format!("level-{}", rule.level.as_str()), &[]);
    let group = messages.get(&format!("group-{}", rule.group.as_str()), &[]);
    let line = messages.get("explain-level", &[("level", level.into()), ("group", group.into())]);
    let _ = writeln!(out, "{line}\n");
    let _ = writeln!(out, "{}\n", attribute("about"));
    for (title, example) in [("explain-bad", rule.bad), ("explain-good", rule.good)] {
        if !example.iter().any(|(_, contents)| matches!(contents, Contents::Text(_))) {
            continue;
        }
        let _ = writeln!(out, "## {}\n", messages.get(title, &[]));
        out.push_str(&files(example));
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Writes the explanation of a table of settings, or of one of its keys, as Markdown.
pub fn settings(table: &Table, key: Option<&str>, messages: &Messages) -> String {
    let about = |name: &str| messages.get(&format!("setting-{}", name.replace('.', "-")), &[]);
    let mut out = String::new();
    if let Some(key) = key {
        let name = table.name_of(key);
        let _ = writeln!(out, "# `{name}`\n\n{}\n", about(&name));
    } else {
        match &*table.head() {
            "" => {
                let _ = writeln!(out, "# {}\n", messages.get("settings-top", &[]));
            }
            head => {
                let _ = writeln!(out, "# `{head}`\n\n{}\n", about(table.name));
            }
        }
        for key in table.keys {
            let _ = writeln!(out, "- `{key}`: {}", about(&table.name_of(key)));
        }
        out.push('\n');
    }
    let title = messages.get("settings-example", &[]);
    let _ = writeln!(out, "## {title}\n\n`{}`\n\n```toml\n{}```", table.file, table.example);
    out
}

/// The files of an example, each in a fence longer than any in it.
fn files(example: Example) -> String {
    let mut out = String::new();
    for (path, contents) in example {
        // What is no text has been described in words.
        let Contents::Text(text) = contents else { continue };
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(2) + 1);
        let language = match path.rsplit_once('.') {
            Some((_, "ftl")) => "fluent",
            Some((_, "toml")) => "toml",
            Some((_, "md")) => "markdown",
            _ => "",
        };
        let _ = write!(out, "`{path}`\n\n{fence}{language}\n{text}");
        if !text.ends_with('\n') {
            out.push('\n');
        }
        let _ = writeln!(out, "{fence}\n");
    }
    out
}
