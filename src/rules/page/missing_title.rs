//! A page without a title.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "missing-title", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "Черга буває в кожному центрі.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЧерга буває в кожному центрі.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    if page.flaw.is_some() || page.title().is_some() || manual.is_included(page) {
        return;
    }
    // What is copied into pages has no title of its own; that nothing stands on a page
    // at all says more than that it has no title.
    if page.path().contains(".gitbook/") || page.is_empty() {
        return;
    }
    let start = page.front_matter.as_ref().map_or(0, |matter| matter.span.range().end);
    let text = page.source.text().get(start..).unwrap_or_default();
    let at = start + (text.len() - text.trim_start().len());
    findings.report(page.source.location(Span::at(at)));
}
