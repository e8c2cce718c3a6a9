//! An allowance that allows nothing.

use crate::finding::Findings;
use crate::rule::{Check, IdleAllowance, declare_rule};

declare_rule! {
    "unused-allowance", Project, Warning, Check::Allowances(check),
    bad: {
        "zvirka.toml" => "[[allow]]\nrule = \"broken-link\"\npath = \"queue.md\"\nreason = \"Сторінку ще пишуть\"\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n",
    },
    good: {
        "zvirka.toml" => "[[allow]]\nrule = \"broken-link\"\npath = \"queue.md\"\nreason = \"Сторінку ще пишуть\"\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає [автомат](automat.md).\n",
    },
}

fn check(idle: &[IdleAllowance], findings: &mut Findings) {
    for allowance in idle {
        findings
            .report(allowance.place.clone())
            .with("rule", allowance.rule.as_str())
            .with("files", allowance.files.as_str())
            .with("reason", allowance.reason.as_str());
    }
}
