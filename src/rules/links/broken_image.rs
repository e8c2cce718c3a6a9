//! A picture that is not there.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::resolution::Target;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "broken-image", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n![Автомат для талонів](automat.png)\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n![Автомат для талонів](automat.png)\n",
        "automat.png" => "",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, resolution) in manual.links_with_reason(page, "broken-image") {
        if let Target::File(target) = &resolution.target {
            findings.report(page.source.location(link.place())).with("target", &**target);
        }
    }
}
