//! A place for a word in a phrase that a browser takes for a tag, and does not show.

use crate::finding::Findings;
use crate::manual::page::Page;
use crate::phrases::Phrase;
use crate::phrases::template::Remark;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "html-slot", Phrases, Error, Check::Phrase(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Добрий день, <name>, сідайте!»\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Добрий день, [ім’я], сідайте!»\n",
    },
}

fn check(phrase: &Phrase, page: &Page, findings: &mut Findings) {
    for remark in &phrase.template.remarks {
        let Remark::Tag(tag) = remark else { continue };
        findings.report(phrase.place_of(tag, &page.source)).with("tag", tag.as_str());
    }
}
