//! An abbreviation that is listed and never used.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "unused-abbreviation", Text, Info, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Скорочення](terms.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n",
        "terms.md" => "# Скорочення\n\n* БПД — безоплатна правнича допомога\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Скорочення](terms.md)\n",
        "queue.md" => "# Черга\n\nУ БПД талони видає автомат.\n",
        "terms.md" => "# Скорочення\n\n* БПД — безоплатна правнича допомога\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    for (text, abbreviation) in &manual.lexicon().abbreviations {
        if let Some(listed) = abbreviation.listed.first()
            && abbreviation.uses == 0
            && !abbreviation.is_explained
        {
            findings.report(listed.clone()).with("abbreviation", text.as_str());
        }
    }
}
