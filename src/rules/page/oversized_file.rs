//! A page too long to be one.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::{Flaw, LARGEST_PAGE, Page};
use crate::rule::{Check, Contents, Group, Rule};
use crate::source::Span;

/// Declared by hand: nobody wants to read the example.
pub(super) static RULE: Rule = Rule {
    id: "oversized-file",
    group: Group::Page,
    level: Level::Error,
    optional_level: Level::Error,
    bad: &[("log.md", Contents::Blank(10 * 1024 * 1024 + 1))],
    good: &[(
        "log.md",
        Contents::Text("# Журнал\n\nЖурнал за рік розділено на сторінки за місяцями.\n"),
    )],
    check: Check::Page(check),
};

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    if let Some(Flaw::Oversized(size)) = page.flaw {
        let mebibytes = |bytes: u64| crate::fault::Value::Number(bytes.div_ceil(1024 * 1024));
        findings
            .report(page.source.location(Span::default()))
            .with("size", mebibytes(size))
            .with("limit", mebibytes(LARGEST_PAGE));
    }
}
