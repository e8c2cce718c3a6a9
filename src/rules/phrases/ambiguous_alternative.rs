//! An alternative in a phrase of which nobody can tell what it takes the place of.

use crate::finding::Findings;
use crate::manual::page::Page;
use crate::phrases::Phrase;
use crate::phrases::template::Remark;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "ambiguous-alternative", Phrases, Warning, Check::Phrase(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Я за Вас щиро радий (або я співчуваю), але мушу йти».\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Я радію (або я співчуваю), але мушу йти».\n",
    },
}

fn check(phrase: &Phrase, _: &Page, findings: &mut Findings) {
    for remark in &phrase.template.remarks {
        let Remark::Ambiguous(readings) = remark else { continue };
        let readings: Vec<String> = readings.iter().map(|it| format!("«{it}»")).collect();
        findings.report(phrase.place()).with("readings", readings.join(" · "));
    }
}
