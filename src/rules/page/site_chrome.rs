//! Words of the site around a page, copied into the page with its text.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::{Oddity, Page};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "site-chrome", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n\nWas this helpful?\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n\nWas this helpful? Так питає сайт.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    let lines: Vec<_> = page.oddities(Oddity::SiteChrome).collect();
    // What came with one paste is one thing to mend.
    if let Some((&first, others)) = lines.split_first() {
        let text: String = page.source.slice(first).trim().chars().take(60).collect();
        let finding = findings.report(page.source.location(first));
        finding.with("text", text).with("count", lines.len());
        for &other in others {
            finding.related(page.source.location(other), "also");
        }
    }
}
