//! A phrase with so many readings that nobody could translate each.

use crate::finding::Findings;
use crate::phrases::template::Remark;
use crate::project::Project;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "too-many-variants", Phrases, Error, Check::Project(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Я радий(-а) вітати / бачити тебе/Вас».\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Я радий(-а) бачити тебе/Вас».\n",
    },
}

fn check(project: &Project, findings: &mut Findings) {
    for phrase in &project.taught().phrases {
        for remark in &phrase.template.remarks {
            let Remark::TooManyReadings(count) = remark else { continue };
            findings.report(phrase.place()).with("count", *count);
        }
    }
}
