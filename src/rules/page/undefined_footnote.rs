//! A mark of a footnote that is not there.

use memchr::memmem;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::prose::PieceKind;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "undefined-footnote", Page, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат[^1].\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат[^1].\n\n[^1]: Крім вихідних.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    // The footnote may stand where the page is copied to, or from.
    let has_any = memmem::find(page.source.text().as_bytes(), b"[^").is_some();
    if !has_any || page.includes || manual.is_included(page) {
        return;
    }
    for passage in &page.passages {
        for piece in page.pieces(passage) {
            if piece.kind == PieceKind::Text {
                in_text(page, piece.span, findings);
            }
        }
    }
}

/// The parser takes a mark without its footnote for text.
fn in_text(page: &Page, span: Span, findings: &mut Findings) {
    let text = page.source.slice(span);
    for (at, _) in text.match_indices("[^") {
        let rest = &text[at + 2..];
        let is_label_end = |c: char| c == ']' || c.is_whitespace();
        let Some((label, behind)) = rest.split_once(is_label_end) else { continue };
        if !rest[label.len()..].starts_with(']') {
            continue;
        }
        let start = span.range().start + at;
        let is_escaped = page.source.text()[..start].ends_with('\\');
        if is_label(label) && !is_escaped && !is_pattern(label, &text[..at], behind) {
            let span = Span::new(start, start + label.len() + 3);
            findings.report(page.source.location(span)).with("label", label);
        }
    }
}

fn is_label(label: &str) -> bool {
    !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
}

/// Whether it is a class of a regular expression: `[^a-z]+`, `x[^0-9]`.
fn is_pattern(label: &str, before: &str, behind: &str) -> bool {
    let is_range = |range: &str| {
        let mut characters = range.chars();
        characters.nth(1) == Some('-') && characters.next().is_some() && characters.next().is_none()
    };
    is_range(label)
        || behind.starts_with(['*', '+', '?', '{', '|', '$', '/', '\\', '['])
        || before.ends_with(['(', '/', '|', '^', '"', '\\', ']', '*', '+'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        let (before, rest) = text.split_once("[^").unwrap();
        let (label, behind) = rest.split_once(']').unwrap();
        assert_eq!(is_label(label) && !is_pattern(label, before, behind), expected, "{text}");
    }

    #[test]
    fn footnotes() {
        check("автомат[^1].", true);
        check("автомат [^примітка-1]", true);
    }

    #[test]
    fn classes_of_regular_expressions() {
        check("символ [^a-z]", false);
        check("([^abc]+)", false);
        check("[^abc]*", false);
        check("[^ ]", false);
    }
}
