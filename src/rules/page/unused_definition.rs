//! A reference definition that nothing uses.

use std::collections::HashMap;

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::link::Definition;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "unused-definition", Page, Info, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n\n[order]: https://example.org/order\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nПорядок визначає [наказ][order].\n\n[order]: https://example.org/order\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    let unused = |definition: &&Definition| !definition.used && definition.first.is_none();
    if page.includes || manual.is_included(page) || !page.definitions.iter().any(|it| unused(&it)) {
        return;
    }
    let text = page.source.text().to_lowercase();
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for part in text.split('[').skip(1) {
        if let Some((label, _)) = part.split_once(']') {
            *seen.entry(label).or_default() += 1;
        }
    }
    for definition in page.definitions.iter().filter(unused) {
        let label = page.source.slice(definition.label);
        // `[//]: # (a note)` is how comments are written without HTML.
        let destination = page.source.slice(definition.destination);
        if label == "//" || matches!(destination, "" | "#" | "<>") {
            continue;
        }
        // A preprocessor may read what looks like a link in code.
        if seen.get(&*label.to_lowercase()).is_some_and(|&count| count > 1) {
            continue;
        }
        let finding = findings.report(page.source.location(definition.span));
        finding.with("label", label);
        if let Some(line) = whole_lines(page, definition.span) {
            let place = page.source.location(line);
            // What nothing uses here may be what a preprocessor looks for.
            let safe = !manual.settings.preprocessed;
            finding.fix(safe, vec![Edit { place, text: String::new() }]);
        }
    }
}

/// The lines of a definition with their ends, when it has them to itself, and taking it
/// out brings nothing together that it kept apart.
fn whole_lines(page: &Page, span: Span) -> Option<Span> {
    let text = page.source.text();
    let (start, end) = (span.range().start, span.range().end);
    let before = text.get(..start)?;
    let indent = before.len() - before.trim_end_matches(' ').len();
    let begins = before.is_empty() || before.trim_end_matches(' ').ends_with('\n');
    let after = text.get(end..)?;
    let spaces = after.len() - after.trim_start_matches([' ', '\t']).len();
    let rest = &after[spaces..];
    let line_end = if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with('\n')) };
    let next = rest.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let is_apart =
        next.is_empty() || next.starts_with(|c: char| c.is_alphabetic() || c == '[' || c == '#');
    let ends = rest.is_empty() || line_end > 0;
    (begins && ends && is_apart).then(|| Span::new(start - indent, end + spaces + line_end))
}
