//! Annotations on GitHub. What has no room among them stands in the summary of the step,
//! which is [`markdown`](super::markdown).
//!
//! A runner takes commands from what a program prints. What comes from content stands
//! escaped in one line that we begin, so that it is never a line of its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Checked;
use super::shown::{Shown, level_word};
use crate::finding::Level;
use crate::messages::sanitize;

/// GitHub shows so many annotations of each kind.
const MOST: usize = 10;

/// The annotations, worst first.
pub fn render(checked: &Checked<'_>) -> String {
    let mut out = String::new();
    let top = checked.prefix();
    let mut counts: BTreeMap<Level, usize> = BTreeMap::new();
    for shown in checked.worst_first() {
        let count = counts.entry(shown.finding.level).or_default();
        *count += 1;
        if *count <= MOST {
            annotation(&mut out, &top, &shown);
        }
    }
    out
}

fn annotation(out: &mut String, top: &str, shown: &Shown<'_>) {
    let kind = level_word(shown.finding.level, ["error", "warning", "notice"]);
    let place = [
        ("file", format!("{top}{}", shown.finding.place.path)),
        ("line", shown.start.line.to_string()),
        ("col", shown.start.column.to_string()),
        ("endLine", shown.last.line.to_string()),
        ("endColumn", shown.last.column.to_string()),
        ("title", shown.finding.rule.to_owned()),
    ];
    let place: Vec<String> =
        place.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
    let text = if shown.help.is_empty() {
        shown.message.clone()
    } else {
        format!("{}\n{}", shown.message, shown.help)
    };
    let _ = writeln!(out, "::{kind} {}::{}", place.join(","), data(&text));
}

/// The text of a command.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| sanitize(line).into_owned()).collect();
    lines.join("\n").replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_gives_no_commands() {
        assert_eq!(data("100 %\n::set-output a=b::\u{7}"), "100 %25%0A::set-output a=b::\u{fffd}");
        assert_eq!(property("a,b:c\n"), "a%2Cb%3Ac");
    }
}
