//! A phrase with so many readings that nobody could translate each.

use crate::finding::Findings;
use crate::manual::page::Page;
use crate::phrases::Phrase;
use crate::phrases::template::Remark;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "too-many-variants", Phrases, Error, Check::Phrase(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Я радий(-а) вітати / бачити тебе/Вас».\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Я радий(-а) бачити тебе/Вас».\n",
    },
}

fn check(phrase: &Phrase, _: &Page, findings: &mut Findings) {
    for remark in &phrase.template.remarks {
        let Remark::TooManyReadings(count) = remark else { continue };
        findings.report(phrase.place()).with("count", *count);
    }
}
