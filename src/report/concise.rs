//! One line a finding: `path:line:column: level[rule] message`.

use std::fmt::Write as _;

use super::Checked;
use crate::finding::Finding;
use crate::messages::sanitize;
use crate::project::Project;
use crate::source::{Location, Position};

/// Writes every finding on a line of its own.
pub fn render(checked: &Checked<'_>) -> String {
    let mut out = String::new();
    for finding in checked.findings {
        line(&mut out, checked, finding);
    }
    out
}

fn line(out: &mut String, checked: &Checked<'_>, finding: &Finding) {
    let Position { line, column, .. } = position(checked.project, &finding.place);
    let path = sanitize(&finding.place.path);
    let level = finding.level.as_str();
    let message = checked.messages.finding(finding);
    let _ = writeln!(out, "{path}:{line}:{column}: {level}[{}] {message}", finding.rule);
}

/// Where a place begins. A file that has not been read has one place: its beginning.
pub(super) fn position(project: &Project, place: &Location) -> Position {
    project.source(&place.path).map_or(Position::FIRST, |source| source.position(place.span.start))
}
