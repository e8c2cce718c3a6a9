//! A bold paragraph that does the work of a heading.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::LinkOrigin;
use crate::manual::page::Page;
use crate::manual::passage::{Passage, PassageKind};
use crate::prose::PieceKind;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "emphasis-as-heading", Page, Info, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n**Як узяти талон**\n\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Як узяти талон\n\nТалони видає автомат.\n\n**Увага:**\n\nТалон дійсний годину.\n",
    },
}

/// So many characters may pass for a heading.
const LENGTH: std::ops::RangeInclusive<usize> = 3..=80;

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    let passages: Vec<&Passage> = (0..page.passages.len())
        .filter(|&at| poses(page, at))
        .map(|at| &page.passages[at])
        .collect();
    // The same habit all over a page is one thing to mend.
    if let Some((first, others)) = passages.split_first() {
        let finding = findings.report(page.source.location(first.span));
        finding.with("text", page.source.slice(first.span)).with("count", passages.len());
        for other in others {
            finding.related(page.source.location(other.span), "also");
        }
    }
}

/// Whether a passage is wholly bold, short, without a closing mark, and is followed by
/// what it could be the heading of.
fn poses(page: &Page, at: usize) -> bool {
    let passage = &page.passages[at];
    let is_outermost =
        passage.kind == PassageKind::Paragraph && passage.quotation == 0 && passage.depth == 0;
    let pieces = page.pieces(passage);
    if !is_outermost || !pieces.iter().all(|it| it.strong && it.kind == PieceKind::Text) {
        return false;
    }
    let text = page.source.slice(passage.span).trim();
    // A sentence, a quotation, a way through menus: `File --> Attach`.
    let is_other = text.ends_with(['.', '!', '?', '…', ':', ';', ','])
        || text.starts_with(['"', '«', '“', '„'])
        || text.contains("->");
    if is_other || !LENGTH.contains(&text.chars().count()) {
        return false;
    }
    let previous = at.checked_sub(1).map_or(0, |before| page.passages[before].span.end);
    // A link in it, or an image before it, whose caption it is.
    let first = page.links.partition_point(|link| link.span.start < previous);
    let has_link = page.links[first..]
        .iter()
        .take_while(|link| link.span.start < passage.span.end)
        .any(|link| link.origin == LinkOrigin::Image || link.span.end > passage.span.start);
    let in_block = page.block_at(passage.span.start).is_some();
    !has_link && !in_block && heads_something(page, passage)
}

/// Whether what follows is neither a heading, nor a rule, nor the end of the page.
fn heads_something(page: &Page, passage: &Passage) -> bool {
    let line = page.source.line(passage.span.end);
    let rest = page.source.text().get(line.range().end..).unwrap_or_default();
    let next = rest.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let is_rule = next.chars().all(|c| matches!(c, '-' | '*' | '_' | ' '));
    let is_end = next.starts_with("{% end") || next.starts_with("</");
    !is_rule && !is_end && !next.starts_with('#')
}
