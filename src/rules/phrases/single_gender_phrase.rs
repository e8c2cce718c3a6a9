//! A phrase that only a man, or only a woman, can say.

use crate::finding::Findings;
use crate::phrases::Kind;
use crate::phrases::template::Remark;
use crate::project::Project;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "single-gender-phrase", Phrases, Info, Check::Project(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nЗапитайте: «Чи правильно я зрозумів, що Ви тут уперше?»\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nЗапитайте: «Чи правильно я зрозумів (зрозуміла), що Ви тут уперше?»\n",
    },
}

fn check(project: &Project, findings: &mut Findings) {
    // A client of an example is who they are; what staff say must fit whoever works there.
    for phrase in project.taught().phrases.iter().filter(|phrase| phrase.kind == Kind::Say) {
        for remark in &phrase.template.remarks {
            let Remark::SingleGender(word) = remark else { continue };
            let Some(source) = project.source(&phrase.page) else { continue };
            findings.report(phrase.place_of(word, source)).with("word", word.as_str());
        }
    }
}
