//! What a translation system or an author has left to be done.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::manual::passage::PassageKind;
use crate::prose::PieceKind;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "leftover-placeholder", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає <0>автомат</0>.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає `автомат`.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    if memchr::memmem::find(page.source.text().as_bytes(), b"</").is_some() {
        tags(page, findings);
    }
    for passage in page.passages.iter().filter(|it| it.kind == PassageKind::Paragraph) {
        if let Some(word) = note(page.source.slice(passage.span)) {
            let span = Span {
                end: passage.span.start + u32::try_from(word.len()).unwrap_or(0),
                ..passage.span
            };
            findings
                .report(page.source.location(span))
                .with("kind", "note")
                .with("text", word)
                .at_level(Level::Info);
        }
    }
}

/// `<0>crate</0>`: no HTML, so to the parser it is text.
fn tags(page: &Page, findings: &mut Findings) {
    for passage in &page.passages {
        let mut open: Vec<(&str, u32)> = Vec::new();
        for piece in page.pieces(passage).iter().filter(|it| it.kind == PieceKind::Text) {
            let text = page.source.slice(piece.span);
            for (at, _) in text.match_indices('<') {
                let rest = &text[at + 1..];
                let inner = rest.strip_prefix('/').unwrap_or(rest);
                let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
                let (number, behind) = inner.split_at(digits);
                if number.is_empty() || !behind.starts_with('>') {
                    continue;
                }
                let start = Span::at(at).shifted(piece.span.start).start;
                if rest.len() == inner.len() {
                    open.push((number, start));
                } else if let Some(found) = innermost(&open, number) {
                    let (_, begin) = open.swap_remove(found);
                    open.truncate(found);
                    let end = Span::at(number.len() + 3).shifted(start).start;
                    findings
                        .report(page.source.location(Span { start: begin, end }))
                        .with("kind", "tag")
                        .with("text", format!("<{number}>…</{number}>"));
                }
            }
        }
    }
}

/// The innermost open tag with that number; nobody nests deeper than what is looked through.
fn innermost(open: &[(&str, u32)], number: &str) -> Option<usize> {
    let hidden = open.len().saturating_sub(16);
    open[hidden..].iter().rposition(|&(it, _)| it == number).map(|at| hidden + at)
}

/// The word that says a paragraph is still to be written.
fn note(text: &str) -> Option<&str> {
    let word = ["TODO", "TBD", "FIXME"].into_iter().find(|word| text.starts_with(word))?;
    let rest = &text[word.len()..];
    // `TODO list` and `TODO-коментар` speak of something else.
    let ends = rest.trim_start().is_empty() || rest.starts_with([':', '.', '!', '(', '…', '\n']);
    let goes_on = [" -", " –", " —", " :", " ("].iter().any(|dash| rest.starts_with(dash));
    (ends || goes_on).then(|| &text[..word.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(note(text).is_some(), expected, "{text}");
    }

    #[test]
    fn notes_to_oneself() {
        check("TODO", true);
        check("TODO: Write", true);
        check("TBD.", true);
        check("FIXME — перевірити", true);
        check("TODO list", false);
        check("TODO-коментарі", false);
        check("TODOs", false);
    }
}
