//! GitLab's report of code quality.

use serde::Serialize;

use super::Checked;
use super::shown::level_word;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: &'a str,
    severity: &'static str,
    location: Place,
}

#[derive(Serialize)]
struct Place {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

/// A list of issues; paths begin at the top of the repository.
pub fn render(checked: &Checked<'_>) -> String {
    let top = checked.prefix();
    let shown = checked.shown();
    let issues = shown.iter().map(|shown| Issue {
        description: shown.message.clone(),
        check_name: shown.finding.rule,
        fingerprint: &shown.fingerprint,
        severity: level_word(shown.finding.level, ["major", "minor", "info"]),
        location: Place {
            path: format!("{top}{}", shown.finding.place.path),
            lines: Lines { begin: shown.start.line, end: shown.last.line },
        },
    });
    super::pretty(&issues.collect::<Vec<_>>())
}
