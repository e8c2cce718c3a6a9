//! A page too long to be one.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::{Flaw, LARGEST_PAGE};
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
    check: Check::Manual(check),
};

fn check(manual: &Manual, findings: &mut Findings) {
    for file in manual.files() {
        let Some(Flaw::Oversized(size)) = file.flaw else { continue };
        let mebibytes = |bytes: u64| crate::fault::Value::Number(bytes.div_ceil(1024 * 1024));
        findings
            .report(file.source.location(Span::default()))
            .with("size", mebibytes(size))
            .with("limit", mebibytes(LARGEST_PAGE));
    }
}
