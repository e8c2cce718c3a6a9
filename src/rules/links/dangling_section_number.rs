//! A number of a section that the manual does not have.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::Link;
use crate::manual::page::Page;
use crate::manual::section::mentions;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "dangling-section-number", Links, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Зустріч](1.md)\n  * [1.1. Черга](1.1.md)\n  * [1.2. Розмова](1.2.md)\n  * [1.3. Прощання](1.3.md)\n",
        "1.md" => "# 1. Зустріч\n\nЦе сказано нижче.\n",
        "1.1.md" => "# 1.1. Черга\n\nЯк почати, сказано в розділі 1.7.\n",
        "1.2.md" => "# 1.2. Розмова\n\nЦе сказано нижче.\n",
        "1.3.md" => "# 1.3. Прощання\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Зустріч](1.md)\n  * [1.1. Черга](1.1.md)\n  * [1.2. Розмова](1.2.md)\n  * [1.3. Прощання](1.3.md)\n",
        "1.md" => "# 1. Зустріч\n\nЦе сказано нижче.\n",
        "1.1.md" => "# 1.1. Черга\n\nЯк почати, сказано в розділі 1.2.\n",
        "1.2.md" => "# 1.2. Розмова\n\nЦе сказано нижче.\n",
        "1.3.md" => "# 1.3. Прощання\n\nЦе сказано нижче.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    if manual.sections().is_empty() {
        return;
    }
    for mention in mentions(page) {
        // What a link says and where it leads are compared by a rule of their own.
        let inside =
            |it: &Link| it.text.start <= mention.span.start && mention.span.end <= it.text.end;
        if !manual.sections().has(&mention.number) && !page.links.iter().any(inside) {
            findings
                .report(page.source.location(mention.digits))
                .with("number", mention.number.to_string());
        }
    }
}
