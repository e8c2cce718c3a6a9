//! Two reference definitions with one label: only the first holds.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "duplicate-definition", Page, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nПорядок визначає [наказ][order].\n\n[order]: https://example.org/1\n[order]: https://example.org/2\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nПорядок визначають [наказ][order] і [зміни][changes].\n\n[order]: https://example.org/1\n[changes]: https://example.org/2\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    for definition in &page.definitions {
        let Some(first) = definition.first else { continue };
        let known = page.definitions.iter().find(|it| it.span.start == first.start);
        let target = |span: Span| page.source.slice(span).trim_end_matches('/');
        let same = known.is_some_and(|it| target(it.destination) == target(definition.destination));
        let finding = findings.report(page.source.location(definition.span));
        finding
            .with("label", page.source.slice(definition.label))
            .with("kind", if same { "same" } else { "different" })
            .related(page.source.location(first), "first");
        if same {
            finding.at_level(Level::Info);
        }
    }
}
