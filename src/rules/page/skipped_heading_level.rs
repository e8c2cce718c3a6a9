//! A heading two levels or more below the one before.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::{Heading, Page};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "skipped-heading-level", Page, Info, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n### Талони\n\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\nТалони видає автомат.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    // A heading in a quotation or a list is no part of the outline.
    let outline: Vec<&Heading> = page.headings.iter().filter(|it| !it.nested).collect();
    let skips: Vec<(&Heading, &Heading)> = outline
        .iter()
        .copied()
        .zip(outline.iter().copied().skip(1))
        .filter(|(above, below)| below.level > above.level + 1)
        .collect();
    // The same habit all over a page is one thing to mend.
    if let Some((above, below)) = skips.first() {
        findings
            .report(page.source.location(below.span))
            .with("above", u32::from(above.level))
            .with("level", u32::from(below.level))
            .with("expected", u32::from(above.level) + 1)
            .with("count", skips.len());
    }
}
