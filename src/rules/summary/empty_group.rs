//! A heading of the contents with no entry under it.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "empty-group", Summary, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n## Робота з клієнтами\n\n## Додатки\n\n* [Вправи](practice.md)\n",
        "practice.md" => "# Вправи\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n## Додатки\n\n* [Вправи](practice.md)\n",
        "practice.md" => "# Вправи\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    for (index, group) in summary.groups.iter().enumerate() {
        // What stands under a deeper heading stands under this one too.
        let rest = summary.groups.get(index + 1..).unwrap_or_default();
        let next = rest.iter().find(|next| next.level <= group.level);
        let end = next.map_or(u32::MAX, |next| next.span.start);
        let has_entry = |start: u32| group.span.end <= start && start < end;
        if !summary.entries.iter().any(|entry| has_entry(entry.span.start)) {
            let source = &summary.page.source;
            findings.report(source.location(group.span)).with("title", source.slice(group.span));
        }
    }
}
