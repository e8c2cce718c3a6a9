//! A heading that is bold once more.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::page::{Heading, Page};
use crate::manual::passage::{Passage, PassageKind};
use crate::prose::PieceKind;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "emphasised-heading", Page, Info, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## **Талони**\n\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\nТалони видає **тільки** автомат.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    for passage in &page.passages {
        let PassageKind::Heading(heading) = passage.kind else { continue };
        let Some(heading) = page.headings.get(heading as usize) else { continue };
        let Some(inner) = bold(page, passage) else { continue };
        let finding = findings.report(page.source.location(heading.text.span));
        finding.with("heading", heading.text.text(&page.source));
        if let Some((open, close)) = marks(page, heading, inner) {
            let edit = |span| Edit { place: page.source.location(span), text: String::new() };
            finding.fix(true, vec![edit(open), edit(close)]);
        }
    }
}

/// From the first bold piece to the last, when all of the text is bold. An anchor behind
/// it is no text.
fn bold(page: &Page, passage: &Passage) -> Option<Span> {
    let mut pieces = page.pieces(passage);
    while let [rest @ .., last] = pieces {
        let is_blank = page.source.slice(last.span).trim().is_empty();
        if last.kind != PieceKind::Opaque && !is_blank {
            break;
        }
        pieces = rest;
    }
    let (first, last) = (pieces.first()?, pieces.last()?);
    let is_bold = pieces.iter().all(|piece| piece.strong && piece.kind != PieceKind::Opaque);
    let is_text = pieces.iter().any(|piece| piece.kind == PieceKind::Text);
    (is_bold && is_text).then_some(Span { start: first.span.start, end: last.span.end })
}

/// The two marks of emphasis, when nothing else stands around the text.
fn marks(page: &Page, heading: &Heading, inner: Span) -> Option<(Span, Span)> {
    let source = &page.source;
    let before = source.slice(Span { start: heading.span.start, end: inner.start });
    let after = source.slice(Span { start: inner.end, end: heading.span.end });
    let mark = ["**", "__"].into_iter().find(|mark| before.ends_with(mark))?;
    let lead = before.strip_suffix(mark)?;
    let tail = after.strip_prefix(mark)?;
    let is_lone = lead.chars().all(|c| matches!(c, '#' | ' ' | '\t' | '>'))
        && !tail.starts_with(['*', '_'])
        && !source.slice(inner).contains(mark)
        && !source.slice(inner).ends_with('#')
        && (lead.starts_with('#') || source.slice(inner).starts_with(char::is_alphabetic));
    // Without the marks, `1. Талони` or `- Талони` over a line of dashes would be a list,
    // and `#` at the end would close the heading.
    is_lone.then(|| {
        let (start, end) = (inner.range().start, inner.range().end);
        (Span::new(start - 2, start), Span::new(end, end + 2))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;
    use crate::tree::Tree;

    /// The page with all fixes made.
    fn mended(text: &str) -> String {
        let project = Project::load(Tree::memory([("a.md", text)]), None).unwrap();
        let manual = &project.manuals[0];
        let mut findings = Findings::new(RULE.id, RULE.level);
        super::check(&manual.pages[0], manual, &mut findings);
        let fixes = findings.into_list().into_iter().filter_map(|finding| finding.fix);
        let mut edits: Vec<_> = fixes.flat_map(|fix| fix.edits).collect();
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.place.span));
        let mut text = text.to_owned();
        for edit in edits {
            text.replace_range(edit.place.span.range(), &edit.text);
        }
        text
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(mended(text), expected);
        assert_eq!(mended(expected), expected);
    }

    #[test]
    fn the_marks_are_taken_away() {
        check("# **А**\r\n\r\nб\r\n", "# А\r\n\r\nб\r\n");
        check("## __А `б` в__ ##\n", "## А `б` в ##\n");
        check("## **А** <a href=\"#a\" id=\"a\"></a>\n", "## А <a href=\"#a\" id=\"a\"></a>\n");
        check("**А**\n===\n", "А\n===\n");
    }

    #[test]
    fn what_they_hold_together_is_left() {
        for text in [
            "# ***А***\n",
            "# **А** б\n",
            "# **А** **б**\n",
            "# **А****б**\n",
            "# [**А**](б.md)\n",
            "# **`а`**\n",
            "# *А*\n",
            "**1. А**\n===\n",
            "**- А**\n---\n",
            "# **#**\n",
        ] {
            check(text, text);
        }
    }
}
