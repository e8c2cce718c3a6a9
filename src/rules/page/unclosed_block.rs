//! A GitBook block that is opened and never closed.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::block::Nesting;
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
    // One that is closed in the wrong place is told as that.
    let is_open = |nesting| !matches!(nesting, Nesting::Crossed(_));
    let unclosed = page.blocks.iter().filter(|it| it.paired && it.close.is_none());
    for block in unclosed.filter(|block| is_open(block.nesting)) {
        let name = page.source.slice(block.name);
        findings.report(page.source.location(block.open)).with("block", name);
    }
}
