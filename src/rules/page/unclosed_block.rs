//! A GitBook block that is opened and never closed.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "unclosed-block", Page, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n{% hint style=\"info\" %}\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n{% hint style=\"info\" %}\nТалони видає автомат.\n{% endhint %}\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    for block in page.blocks.iter().filter(|block| block.paired && block.close.is_none()) {
        let name = page.source.slice(block.name);
        findings.report(page.source.location(block.open)).with("block", name);
    }
}
