//! An abbreviation that nothing explains.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "undefined-abbreviation", Text, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Скорочення](terms.md)\n",
        "queue.md" => "# Черга\n\nУ ЦНАП талон видає автомат, у БПД — працівник.\n",
        "terms.md" => "# Скорочення\n\n* БПД — безоплатна правнича допомога\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Скорочення](terms.md)\n",
        "queue.md" => "# Черга\n\nУ ЦНАП талон видає автомат, у БПД — працівник.\n",
        "terms.md" => "# Скорочення\n\n* БПД — безоплатна правнича допомога\n* ЦНАП — центр надання адміністративних послуг\n",
    },
}

/// Abbreviations that nobody spells out.
const KNOWN: [&str; 10] =
    ["США", "ООН", "ЄС", "НАТО", "СРСР", "УРСР", "ЮНЕСКО", "ДНК", "УНР", "ЗМІ"];

fn check(manual: &Manual, findings: &mut Findings) {
    let lexicon = manual.lexicon();
    for (text, abbreviation) in &lexicon.abbreviations {
        let is_common = abbreviation.pages > 1 && !text.is_ascii();
        let is_settled = abbreviation.is_explained
            || abbreviation.is_word
            || !abbreviation.listed.is_empty()
            || KNOWN.contains(&text.as_str());
        let Some(first) = &abbreviation.first else { continue };
        if !is_settled && (lexicon.has_list || is_common) {
            findings
                .report(first.clone())
                .with("abbreviation", text.as_str())
                .with("count", abbreviation.uses);
        }
    }
}
