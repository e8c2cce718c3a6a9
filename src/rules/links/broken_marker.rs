//! GitBook's own mark of a link that has lost its target.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "broken-marker", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЯк почати розмову, сказано [окремо](broken-reference).\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nЯк почати розмову, сказано [окремо](talk.md).\n",
        "talk.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, _) in manual.links_with_reason(page, "broken-marker") {
        let marker = link.destination.text(&page.source);
        findings.report(page.source.location(link.place())).with("marker", marker);
    }
}
