//! An abbreviation that is listed twice.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "duplicate-abbreviation", Text, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Скорочення](terms.md)\n",
        "queue.md" => "# Черга\n\nУ БПД талони видає автомат.\n",
        "terms.md" => "# Скорочення\n\n* БПД — безоплатна правнича допомога\n* БПД — бюро правничої допомоги\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Скорочення](terms.md)\n",
        "queue.md" => "# Черга\n\nУ БПД талони видає автомат.\n",
        "terms.md" => "# Скорочення\n\n* БПД — безоплатна правнича допомога\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    for (text, abbreviation) in &manual.lexicon().abbreviations {
        if let [first, second, ..] = &abbreviation.listed[..] {
            findings
                .report(second.clone())
                .with("abbreviation", text.as_str())
                .related(first.clone(), "first");
        }
    }
}
