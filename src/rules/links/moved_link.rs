//! A link to an address on the network that has moved for good.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::visit::{Verdict, Visits, moved_address};

declare_rule! {
    "moved-link", Links, Warning, Check::Visited(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна [на сайті](http://cherha.gov.ua/zapys).\n",
        "addresses.jsonl" => "{\"url\":\"http://cherha.gov.ua/zapys\",\"status\":200,\"moved_to\":\"https://cherha.gov.ua/zapys\",\"checked\":\"2026-11-27T08:00:00Z\"}\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна [на сайті](https://cherha.gov.ua/zapys).\n",
        "addresses.jsonl" => "{\"url\":\"https://cherha.gov.ua/zapys\",\"status\":200,\"checked\":\"2026-11-27T08:00:00Z\"}\n",
    },
}

fn check(page: &Page, manual: &Manual, visits: &Visits, findings: &mut Findings) {
    for (link, verdict) in visits.of_page(page, manual) {
        if let Verdict::Moved(to) = verdict {
            let target = link.destination.text(&page.source);
            let finding = findings.report(page.source.location(link.place()));
            finding.with("target", target).with("to", moved_address(target, to));
        }
    }
}
