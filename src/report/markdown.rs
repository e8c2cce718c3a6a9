//! The findings as a comment on a pull request.

use std::fmt::Write as _;

use super::Checked;
use super::shown::Shown;
use crate::finding::Level;
use crate::messages::sanitize;

/// How many findings a comment has: there is a largest size, and a reader's patience.
const MOST: usize = 100;

/// Markdown: the summary, then a table for each level, worst first.
pub fn render(checked: &Checked<'_>) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "## Zvirka\n\n{}", super::text::summary(checked));
    let shown = checked.worst_first();
    let mut left = MOST;
    for level in [Level::Error, Level::Warning, Level::Info] {
        let of_level: Vec<&Shown<'_>> =
            shown.iter().filter(|shown| shown.finding.level == level).collect();
        if of_level.is_empty() {
            continue;
        }
        let name = checked.messages.get(&format!("level-{}", level.as_str()), &[]);
        let open = if level == Level::Error { " open" } else { "" };
        let _ = writeln!(out, "\n<details{open}><summary>{name}: {}</summary>\n", of_level.len());
        let word = |name: &str| checked.messages.get(name, &[]);
        let _ = writeln!(
            out,
            "| {} | {} | {} |",
            word("column-place"),
            word("column-rule"),
            word("column-what")
        );
        out.push_str("| --- | --- | --- |\n");
        for shown in of_level.iter().take(left) {
            row(&mut out, shown);
        }
        let more = of_level.len().saturating_sub(left);
        left = left.saturating_sub(of_level.len());
        if more > 0 {
            let args = [("count", more.into())];
            let _ = writeln!(out, "\n{}", checked.messages.get("links-more", &args));
        }
        out.push_str("\n</details>\n");
    }
    out
}

fn row(out: &mut String, shown: &Shown<'_>) {
    let place = format!("{}:{}:{}", shown.finding.place.path, shown.start.line, shown.start.column);
    let help =
        if shown.help.is_empty() { String::new() } else { format!("<br>{}", escape(&shown.help)) };
    let _ = writeln!(
        out,
        "| {} | {} | {}{help} |",
        escape(&place),
        shown.finding.rule,
        escape(&shown.message)
    );
}

/// Text in Markdown, on one line.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for c in sanitize(text).chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\n' => escaped.push(' '),
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '#' | '~' | '@' => {
                escaped.push('\\');
                escaped.push(c);
            }
            _ => escaped.push(c),
        }
    }
    escaped
}
