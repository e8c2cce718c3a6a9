//! A blank of a phrase that does not say what is put in.

use crate::finding::Findings;
use crate::manual::page::Page;
use crate::phrases::Phrase;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "unnamed-slot", Phrases, Warning, Check::Phrase(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Я передам це ___ сьогодні».\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Я передам це [посада] сьогодні».\n",
    },
}

fn check(phrase: &Phrase, page: &Page, findings: &mut Findings) {
    let unnamed = |name: &str| {
        name.strip_prefix("blank").is_some_and(|rest| rest.bytes().all(|it| it.is_ascii_digit()))
    };
    let blanks: Vec<&str> =
        phrase.template.slots().filter(|(name, _)| unnamed(name)).map(|it| it.1).collect();
    let Some(first) = blanks.first() else { return };
    findings.report(phrase.place_of(first, &page.source)).with("count", blanks.len());
}
