//! A link to a place on a page that the page does not have.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "broken-anchor", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [привітання](talk.md#pershi-slova).\n",
        "talk.md" => "# Розмова\n\n## Привітання\n\nПривітайтеся першими.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [привітання](talk.md#privitannya).\n",
        "talk.md" => "# Розмова\n\n## Привітання\n\nПривітайтеся першими.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, resolution) in manual.links_with_reason(page, "broken-anchor") {
        let destination = link.destination.text(&page.source);
        let fragment = destination.split_once('#').map_or("", |(_, fragment)| fragment);
        let target = manual.target_path(resolution).map_or("", AsRef::as_ref);
        findings
            .report(page.source.location(link.place()))
            .with("anchor", fragment)
            .with("target", target);
    }
}
