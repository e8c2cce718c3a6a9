//! A phrase that only a man, or only a woman, can say.

use crate::finding::Findings;
use crate::manual::page::Page;
use crate::phrases::Kind;
use crate::phrases::Phrase;
use crate::phrases::template::Remark;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "single-gender-phrase", Phrases, Info, Check::Phrase(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nЗапитайте: «Чи правильно я зрозумів, що Ви тут уперше?»\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nЗапитайте: «Чи правильно я зрозумів (зрозуміла), що Ви тут уперше?»\n",
    },
}

fn check(phrase: &Phrase, page: &Page, findings: &mut Findings) {
    // A client of an example is who they are; what staff say must fit whoever works there.
    if phrase.kind != Kind::Say {
        return;
    }
    for remark in &phrase.template.remarks {
        let Remark::SingleGender(word) = remark else { continue };
        findings.report(phrase.place_of(word, &page.source)).with("word", word.as_str());
    }
}
