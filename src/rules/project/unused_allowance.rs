//! An allowance that allows nothing.

use crate::config::AllowTable;
use crate::finding::Findings;
use crate::rule::{Check, declare_rule};
use crate::source::{Source, Span};

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

fn check(idle: &[(&AllowTable, Span)], source: &Source, findings: &mut Findings) {
    for (table, span) in idle {
        findings
            .report(source.location(*span))
            .with("rule", table.rule.as_ref().as_str())
            .with("files", table.path.as_str())
            .with("reason", table.reason.as_str());
    }
}
