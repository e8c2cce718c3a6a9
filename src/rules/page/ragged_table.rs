//! A row with more cells than the table has columns.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::{Oddity, Page};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "ragged-table", Page, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n| День | Години |\n| --- | --- |\n| Понеділок | 9–18 | перерва 13–14 |\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n| День | Години |\n| --- | --- |\n| Понеділок | 9–18, перерва 13–14 |\n| Неділя |\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    for dropped in page.oddities(Oddity::DroppedCells) {
        let text = page.source.slice(dropped);
        findings.report(page.source.location(dropped)).with("text", text);
    }
}
