//! An entry of `phrases.toml` that fits no quotation.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "dangling-override", Phrases, Error, Check::Project(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Добрий день! Сідайте».\n",
        "phrases.toml" => "[[phrase]]\npage = \"p.md\"\nstarts = \"Доброго ранку\"\nid = \"greeting\"\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Добрий день! Сідайте».\n",
        "phrases.toml" => "[[phrase]]\npage = \"p.md\"\nstarts = \"Добрий день\"\nid = \"greeting\"\n",
    },
}

fn check(project: &Project, findings: &mut Findings) {
    let Some(overrides) = &project.overrides else { return };
    for &span in &project.taught().dangling {
        let text = overrides.source.slice(span).trim_matches(['"', '\'']);
        findings.report(overrides.source.location(span)).with("text", text);
    }
}
