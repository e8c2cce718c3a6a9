//! One id given twice on a page.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "duplicate-anchor", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони <a href=\"#tickets\" id=\"tickets\"></a>\n\nОдин.\n\n## Перерва <a href=\"#tickets\" id=\"tickets\"></a>\n\nДва.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони <a href=\"#tickets\" id=\"tickets\"></a>\n\nОдин.\n\n## Перерва <a href=\"#break\" id=\"break\"></a>\n\nДва.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    let span = |heading: Option<u32>| {
        let heading = heading.and_then(|at| page.headings.get(at as usize));
        heading.map(|heading| heading.span)
    };
    for duplicate in page.anchors.duplicates() {
        let again = span(duplicate.again).or_else(|| attribute(page.source.text(), &duplicate.id));
        let finding = findings.report(page.source.location(again.unwrap_or_default()));
        finding.with("id", &*duplicate.id);
        if let Some(first) = span(duplicate.first) {
            finding.related(page.source.location(first), "first");
        }
    }
}

/// Where an id stands in a tag for the second time.
fn attribute(text: &str, id: &str) -> Option<Span> {
    let is_value = |at: usize| {
        let before = text[..at].trim_end_matches(['"', '\'']).trim_end();
        let name = before.strip_suffix('=').map(str::trim_end);
        name.is_some_and(|name| name.ends_with("id") || name.ends_with("name"))
    };
    let (at, _) = text.match_indices(id).filter(|(at, _)| is_value(*at)).nth(1)?;
    Some(Span::new(at, at + id.len()))
}
