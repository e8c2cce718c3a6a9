//! A page that is not UTF-8.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::{Flaw, Page};
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
    check: Check::Page(check),
};

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    if page.flaw == Some(Flaw::InvalidUtf8) {
        // The text that could be read ends where the first bad byte stands.
        let at = page.source.text().len();
        findings.report(page.source.location(Span::at(at))).with("offset", at);
    }
}
