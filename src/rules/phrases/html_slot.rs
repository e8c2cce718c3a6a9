//! A place for a word in a phrase that a browser takes for a tag, and does not show.

use crate::finding::Findings;
use crate::phrases::template::Remark;
use crate::project::Project;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "html-slot", Phrases, Error, Check::Project(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Добрий день, <name>, сідайте!»\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Добрий день, [ім’я], сідайте!»\n",
    },
}

fn check(project: &Project, findings: &mut Findings) {
    for phrase in &project.taught().phrases {
        for remark in &phrase.template.remarks {
            let Remark::Tag(tag) = remark else { continue };
            let Some(source) = project.source(&phrase.page) else { continue };
            findings.report(phrase.place_of(tag, source)).with("tag", tag.as_str());
        }
    }
}
