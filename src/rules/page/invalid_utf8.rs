//! A page that is not UTF-8.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::Flaw;
use crate::project::Project;
use crate::rule::{Check, Contents, Group, Rule};
use crate::source::Span;

/// Declared by hand: no text can show what is wrong here.
pub(super) static RULE: Rule = Rule {
    id: "invalid-utf8",
    group: Group::Page,
    level: Level::Error,
    optional_level: Level::Error,
    bad: &[("queue.md", Contents::Bytes(b"# Queue\n\nCaf\xe9.\n"))],
    good: &[("queue.md", Contents::Text("# Queue\n\nCafé.\n"))],
    check: Check::Project(check),
};

fn check(project: &Project, findings: &mut Findings) {
    let pages = project.manuals.iter().flat_map(Manual::files);
    for file in pages.filter(|file| file.flaw == Some(Flaw::InvalidUtf8)) {
        // The text that could be read ends where the first bad byte stands.
        let at = file.source.text().len();
        findings.report(file.source.location(Span::at(at))).with("number", at + 1);
    }
    for file in project.catalogs.iter().flat_map(|catalog| &catalog.files) {
        let Some(at) = file.invalid_at else { continue };
        findings.report(file.source.location(Span { start: at, end: at })).with("number", at + 1);
    }
}
