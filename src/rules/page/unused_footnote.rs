//! A footnote that nothing leads to.

use std::collections::HashSet;

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
    let mut labels = page.oddities(Oddity::UnusedFootnote).peekable();
    if labels.peek().is_none() {
        return;
    }
    // In code a mark is none, unless a preprocessor makes one of it.
    let parts = page.source.text().split("[^").skip(1);
    let marks = parts.filter_map(|part| part.split_once(']'));
    let seen: HashSet<&str> =
        marks.filter(|(_, rest)| !rest.starts_with(':')).map(|(label, _)| label).collect();
    for label in labels {
        let text = page.source.slice(label);
        if !seen.contains(text) {
            findings.report(page.source.location(label)).with("label", text);
        }
    }
}
