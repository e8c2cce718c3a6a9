//! A link to an address on the network that is gone.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::visit::{Reason, Verdict, Visits};

declare_rule! {
    "dead-link", Links, Error, Check::Visited(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна [на сайті](https://cherha.gov.ua/stara).\n",
        "addresses.jsonl" => "{\"url\":\"https://cherha.gov.ua/stara\",\"status\":404,\"reason\":\"not-found\",\"checked\":\"2026-11-27T08:00:00Z\",\"first_failed\":\"2026-11-12T08:00:00Z\",\"failures\":3}\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна [на сайті](https://cherha.gov.ua/nova).\n",
        "addresses.jsonl" => "{\"url\":\"https://cherha.gov.ua/nova\",\"status\":200,\"checked\":\"2026-11-27T08:00:00Z\"}\n",
    },
}

fn check(page: &Page, manual: &Manual, visits: &Visits, findings: &mut Findings) {
    for (link, verdict) in visits.of_page(page, manual) {
        let target = link.destination.text(&page.source);
        if let (Verdict::Dead, Some(visit)) = (verdict, visits.of(target)) {
            let (since, runs) = visit.failing();
            let finding = findings.report(page.source.location(link.place()));
            finding.with("target", target).with("since", since).with("runs", runs);
            finding.with("reason", visit.reason.map_or("not-found", Reason::as_str));
        }
    }
}
