//! A link whose address is to be defined elsewhere on the page, and is not.

use std::collections::BTreeMap;

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::{Oddity, Page};
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "undefined-reference", Page, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nПорядок визначає [наказ][order].\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nПорядок визначає [наказ][order] [за згодою сторін].\n\n[order]: https://example.org/order\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    // The definition may stand where the page is copied to, or from.
    if page.includes || manual.is_included(page) {
        return;
    }
    // One definition mends all that have its label.
    let mut labels: BTreeMap<String, Vec<(Span, &str)>> = BTreeMap::new();
    for span in page.oddities(Oddity::UnresolvedReference) {
        if let Some(label) = label(page, span) {
            labels.entry(label.to_lowercase()).or_default().push((span, label));
        }
    }
    for places in labels.values() {
        let [(first, label), others @ ..] = &places[..] else { continue };
        let finding = findings.report(page.source.location(*first));
        finding.with("label", *label).with("count", places.len());
        for (other, _) in others {
            finding.related(page.source.location(*other), "also");
        }
        // What looks undefined may be the syntax of a preprocessor.
        if manual.settings.preprocessed {
            finding.at_level(Level::Info);
        }
    }
}

/// The label of a reference; `None` for brackets that are most likely meant as such.
fn label(page: &Page, span: Span) -> Option<&str> {
    let text = page.source.slice(span);
    let trimmed = text.strip_suffix(']')?.trim_start_matches(['!', '[']);
    // A collapsed reference, `[label][]`, is told by its first part.
    let (inner, label) = trimmed.rsplit_once("][").unwrap_or((trimmed, trimmed));
    let before = page.source.text().get(..span.range().start)?;
    let after = page.source.text().get(span.range().end..)?;
    let after = after.strip_prefix("[]").unwrap_or(after);
    // `list[0][1]`, `[a][b][c]`, `[[1][2]]`
    let is_chain = before
        .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '[' | ']' | '_' | ')'))
        || after.starts_with(['[', ']', '(']);
    let is_code = inner.starts_with('`') && (label.starts_with('`') || label == inner);
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let is_numbers = is_number(inner) && is_number(label);
    (!is_chain && !is_code && !is_numbers && !label.trim().is_empty()).then_some(label)
}
