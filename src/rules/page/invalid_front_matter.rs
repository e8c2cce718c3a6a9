//! Front matter that is not YAML.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "invalid-front-matter", Page, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "---\ndescription: Черга: як її вести\n---\n\n# Черга\n\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "---\ndescription: \"Черга: як її вести\"\n---\n\n# Черга\n\nТалони видає автомат.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    if let Some(fault) = page.front_matter.as_ref().and_then(|matter| matter.fault.as_ref()) {
        findings
            .report(page.source.location(fault.span))
            .with("kind", if fault.colon { "colon" } else { "other" });
    }
}
