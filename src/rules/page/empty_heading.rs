//! A heading without a word in it.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "empty-heading", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n##\n\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\nТалони видає автомат.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    for heading in &page.headings {
        let text = heading.text.text(&page.source);
        let is_nothing =
            |c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}');
        if !heading.decorated && text.chars().all(is_nothing) {
            findings
                .report(page.source.location(heading.span))
                .with("level", u32::from(heading.level));
        }
    }
}
