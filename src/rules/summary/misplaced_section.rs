//! A section number that does not go with the place it stands at.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "misplaced-section", Summary, Error, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Розмова](1.md)\n  * [1.1. Початок](1-1.md)\n* [1.2. Кінець](1-2.md)\n* [2. Черга](2.md)\n",
        "1.md" => "# 1. Розмова\n\nЦе сказано нижче.\n",
        "1-1.md" => "# 1.1. Початок\n\nЦе сказано нижче.\n",
        "1-2.md" => "# 1.2. Кінець\n\nЦе сказано нижче.\n",
        "2.md" => "# 2. Черга\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Розмова](1.md)\n  * [1.1. Початок](1-1.md)\n  * [1.2. Кінець](1-2.md)\n* [2. Черга](2.md)\n",
        "1.md" => "# 1. Розмова\n\nЦе сказано нижче.\n",
        "1-1.md" => "# 1.1. Початок\n\nЦе сказано нижче.\n",
        "1-2.md" => "# 1.2. Кінець\n\nЦе сказано нижче.\n",
        "2.md" => "# 2. Черга\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    for misplaced in &summary.misplaced {
        let Some(entry) = summary.entry(misplaced.entry) else { continue };
        let Some(number) = &entry.number else { continue };
        let parent = entry.parent.and_then(|parent| summary.entry(parent));
        let finding = findings.report(summary.page.source.location(entry.span));
        finding
            .with("number", number.to_string())
            .with("parts", number.depth())
            .with("depth", u32::from(entry.depth))
            .with("parent", parent.map_or(String::new(), |parent| parent.title.to_string()))
            .with("kind", if parent.is_some() { "nested" } else { "outermost" });
        if let Some(home) = misplaced.home.and_then(|home| summary.entry(home)) {
            finding.related(summary.page.source.location(home.span), "home");
        }
    }
}
