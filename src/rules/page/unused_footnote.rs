//! A footnote that nothing leads to.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::{Oddity, Page};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "unused-footnote", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n\n[^1]: Крім вихідних.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат[^1].\n\n[^1]: Крім вихідних.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    // The mark may stand where the page is copied to, or from.
    if page.includes || manual.is_included(page) {
        return;
    }
    for label in page.oddities(Oddity::UnusedFootnote) {
        let text = page.source.slice(label);
        findings.report(page.source.location(label)).with("label", text);
    }
}
