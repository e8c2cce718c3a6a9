//! A text in quotation marks that reads like a phrase, and that nothing announces.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "unmarked-phrase", Phrases, Info, Check::Project(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Добрий день!»\n\nІ тоді «Чи зручно Вам тут говорити?» знімає напругу.\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Добрий день!»\n\nЗапитайте: «Чи зручно Вам тут говорити?», і це зніме напругу.\n",
    },
}

fn check(project: &Project, findings: &mut Findings) {
    // A manual that teaches no phrases has none that were forgotten.
    if project.taught().phrases().next().is_none() {
        return;
    }
    for suggested in &project.taught().suggested {
        findings.report(suggested.clone());
    }
}
