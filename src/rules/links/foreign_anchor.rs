//! A link to an anchor that another system would make of the heading.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::anchor::Landing;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "foreign-anchor", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [привітання](talk.md#привітання).\n",
        "talk.md" => "# Розмова\n\n## Привітання\n\nПривітайтеся першими.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [привітання](talk.md#privitannya).\n",
        "talk.md" => "# Розмова\n\n## Привітання\n\nПривітайтеся першими.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, resolution) in manual.links_with_reason(page, "foreign-anchor") {
        let destination = link.destination.text(&page.source);
        let fragment = destination.split_once('#').map_or("", |(_, fragment)| fragment);
        let target = manual.target_path(resolution).and_then(|path| manual.page(path));
        let Some(target) = target else { continue };
        let Some(Landing::Foreign { flavour, heading }) = target.anchors.find(fragment) else {
            continue;
        };
        let right = target.anchor_of(heading).unwrap_or_default();
        let finding = findings.report(page.source.location(link.place()));
        finding
            .with("anchor", fragment)
            .with("theirs", flavour.as_str())
            .with("ours", manual.settings.flavour.as_str())
            .with("suggestion", right.as_str());
        if let Some(span) = link.fragment(&page.source).filter(|_| !right.is_empty()) {
            finding.fix(true, vec![Edit { place: page.source.location(span), text: right }]);
        }
    }
}
