//! A numbered section with a single one below it.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "single-child-section", Summary, Info, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Розмова](1.md)\n  * [1.1. Початок](1-1.md)\n* [2. Черга](2.md)\n",
        "1.md" => "# 1. Розмова\n\nЦе сказано нижче.\n",
        "1-1.md" => "# 1.1. Початок\n\nЦе сказано нижче.\n",
        "2.md" => "# 2. Черга\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Початок розмови](1.md)\n* [2. Черга](2.md)\n",
        "1.md" => "# 1. Початок розмови\n\nЦе сказано нижче.\n",
        "2.md" => "# 2. Черга\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    for (index, entry) in (0_u32..).zip(&summary.entries) {
        let Some(number) = entry.section_number() else { continue };
        let mut children = summary.children(index);
        let (Some(child), None) = (children.next(), children.next()) else { continue };
        let Some(own) = &child.number else { continue };
        if own.parent().as_ref() == Some(number) {
            findings
                .report(summary.page.source.location(child.span))
                .with("number", own.to_string())
                .with("parent", number.to_string())
                .related(summary.page.source.location(entry.span), "parent-place");
        }
    }
}
