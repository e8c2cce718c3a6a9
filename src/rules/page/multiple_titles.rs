//! A page with more than one heading of level 1.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "multiple-titles", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n\n# Талони\n\nТалон дійсний годину.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n\n## Талони\n\nТалон дійсний годину.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    let mut titles = page.headings.iter().filter(|heading| heading.level == 1 && !heading.nested);
    let (Some(first), Some(second)) = (titles.next(), titles.next()) else { return };
    let others: Vec<_> = titles.collect();
    let finding = findings.report(page.source.location(second.span));
    finding
        .with("title", second.text.text(&page.source))
        .with("count", others.len() + 2)
        .related(page.source.location(first.span), "first");
    for other in others {
        finding.related(page.source.location(other.span), "also");
    }
}
