//! One phrase in two places.

use rustc_hash::FxHashMap;

use crate::finding::Findings;
use crate::phrases::Phrase;
use crate::phrases::identity::Key;
use crate::project::Project;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "duplicate-phrase", Phrases, Info, Check::Project(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n* [Прощання](q.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Дякую, що прийшли».\n",
        "q.md" => "# Прощання\n\nСкажіть: «Дякую, що прийшли!»\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n* [Прощання](q.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Дякую, що прийшли».\n",
        "q.md" => "# Прощання\n\nСкажіть: «Приходьте ще!»\n",
    },
}

fn check(project: &Project, findings: &mut Findings) {
    let mut first: FxHashMap<Key, &Phrase> = FxHashMap::default();
    for phrase in project.taught().phrases() {
        let earlier = *first.entry(phrase.key).or_insert(phrase);
        if !std::ptr::eq(earlier, phrase) {
            findings.report(phrase.place()).related(earlier.place(), "first");
        }
    }
}
