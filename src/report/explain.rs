//! One rule, explained: what it looks for and why, what to do, and an example before
//! and after. The same text makes `docs/rules/`.

use std::fmt::Write as _;

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
