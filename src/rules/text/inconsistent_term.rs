//! A phrase that the glossary replaces with another.

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::Prose;
use crate::prose::words::Marks;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "inconsistent-term", Text, Warning, Check::Prose(Marks::WORD, check),
    bad: {
        "zvirka.toml" => "[[terms]]\nprefer = \"правнича допомога\"\navoid = [\"правова допомога\"]\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nБюро надає послуги правової допомоги.\n",
    },
    good: {
        "zvirka.toml" => "[[terms]]\nprefer = \"правнича допомога\"\navoid = [\"правова допомога\"]\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nБюро надає послуги правничої допомоги й правові консультації.\n",
    },
}

fn check(prose: &Prose<'_>, census: &Census, findings: &mut Findings) {
    if census.glossary.is_empty() {
        return;
    }
    for usage in census.glossary.usages(&prose.text) {
        let finding = findings.report(prose.location(usage.range.clone()));
        finding.with("phrase", prose.shown(usage.range)).with("prefer", usage.prefer);
        if !usage.edits.is_empty() {
            let edits = usage.edits.into_iter();
            let edits = edits.map(|(range, word)| Edit::new(prose.location(range), word)).collect();
            finding.fix(usage.is_sure, edits);
        }
    }
}
