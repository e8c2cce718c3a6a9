//! A full stop, colon, comma or semicolon at the end of a heading.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::page::{Heading, Page};
use crate::manual::passage::{Passage, PassageKind};
use crate::prose::{Piece, PieceKind};
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "heading-punctuation", Page, Info, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони.\n\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\nТалони видає автомат.\n\n## Довідки, витяги та ін.\n\nЇх видає архів.\n",
    },
}

/// Abbreviations that a heading may end in.
const ABBREVIATIONS: [&str; 60] = [
    "авт",
    "англ",
    "буд",
    "вид",
    "вул",
    "год",
    "гр",
    "грн",
    "див",
    "др",
    "заст",
    "зб",
    "ін",
    "кв",
    "лат",
    "м",
    "млн",
    "млрд",
    "напр",
    "нім",
    "обл",
    "п",
    "пп",
    "пор",
    "р",
    "ред",
    "рис",
    "рос",
    "рр",
    "с",
    "св",
    "смт",
    "ст",
    "стор",
    "табл",
    "тис",
    "укр",
    "упоряд",
    "хв",
    "ч",
    "al",
    "approx",
    "co",
    "corp",
    "dept",
    "dr",
    "ed",
    "eds",
    "est",
    "etc",
    "fig",
    "inc",
    "jr",
    "ltd",
    "misc",
    "no",
    "pp",
    "sr",
    "vol",
    "vs",
];

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    for (at, passage) in page.passages.iter().enumerate() {
        let PassageKind::Heading(heading) = passage.kind else { continue };
        let Some(heading) = page.headings.get(heading as usize) else { continue };
        let Some(mark) = closing_mark(heading.text.text(&page.source)) else { continue };
        // `## Скажіть:` and a quotation: the colon is what announces it.
        let next = page.passages.get(at + 1);
        if mark == ':' && next.is_some_and(|next| next.quotation > 0 && !next.detached) {
            continue;
        }
        let removable = removable(page, passage, heading, mark);
        let place = page.source.location(removable.unwrap_or(heading.text.span));
        let finding = findings.report(place.clone());
        finding.with("mark", mark.to_string()).with("heading", heading.text.text(&page.source));
        if removable.is_some() {
            finding.fix(true, vec![Edit { place, text: String::new() }]);
        }
    }
}

/// The mark at the end of a heading, unless it belongs to an abbreviation or a number.
fn closing_mark(text: &str) -> Option<char> {
    let mark = text.chars().next_back().filter(|mark| matches!(mark, '.' | ',' | ':' | ';'))?;
    let rest = text.strip_suffix(mark)?.trim_end();
    let word = rest.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '«' | '/')).next()?;
    let last = word.chars().next_back()?;
    if mark != '.' {
        return (last != mark).then_some(mark);
    }
    // `N.B.`, `т. д.`, `9.`, `...`
    let is_abbreviation = word.contains('.')
        || word.chars().count() == 1
        || ABBREVIATIONS.contains(&word.to_lowercase().as_str());
    (last.is_alphabetic() || matches!(last, '»' | '”' | '"' | ')'))
        .then_some(mark)
        .filter(|_| !is_abbreviation)
}

/// The bytes to take out: the mark and the spaces before it, where the file has them as
/// the reader sees them.
fn removable(page: &Page, passage: &Passage, heading: &Heading, mark: char) -> Option<Span> {
    // An anchor may stand behind the text.
    let is_text = |piece: &&Piece| {
        piece.kind != PieceKind::Opaque && !page.source.slice(piece.span).trim().is_empty()
    };
    let last = page.pieces(passage).iter().rfind(is_text)?;
    if last.kind != PieceKind::Text {
        return None;
    }
    if last.span.end > heading.text.span.end {
        return None;
    }
    let text = page.source.slice(last.span);
    let kept = text.strip_suffix(mark)?.trim_end();
    let start = last.span.range().start + kept.len();
    let before = page.source.text().get(..start)?;
    // `\:` is an escape, `#` would close the heading.
    // `=,` is text, `=` underlines what stands above it.
    let line = before.rsplit('\n').next().unwrap_or_default();
    if !line.contains(char::is_alphanumeric) {
        return None;
    }
    let is_odd = before.ends_with(['\\', '#', '\n', ' ']) || kept.is_empty();
    (!is_odd || (kept.is_empty() && before.ends_with(['*', '_', ')', '`'])))
        .then(|| Span::new(start, last.span.range().end))
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
    fn check_fix(text: &str, expected: &str) {
        assert_eq!(mended(text), expected);
        assert_eq!(mended(expected), expected);
    }

    #[test]
    fn the_mark_is_taken_away() {
        check_fix("# А\r\n\r\n## Абв ;\r\n", "# А\r\n\r\n## Абв\r\n");
        check_fix("## **Абв:** ##\n", "## **Абв** ##\n");
        check_fix("## **Абв**:\n", "## **Абв**\n");
        check_fix("## [Абв.](б.md) <a id=\"x\"></a>\n", "## [Абв](б.md) <a id=\"x\"></a>\n");
        check_fix("Абв:\n---\n", "Абв\n---\n");
    }

    #[test]
    fn what_would_change_more_than_the_mark_is_left() {
        for text in [
            "## Абв\\:\n",
            "## Абв #:\n",
            "Абв\n=,\n---\n",
            "## Абв&#58;\n",
            "## :\n",
            "## `абв:`\n",
        ] {
            check_fix(text, text);
        }
    }

    #[track_caller]
    fn check(text: &str, expected: Option<char>) {
        assert_eq!(closing_mark(text), expected, "{text}");
    }

    #[test]
    fn marks_a_heading_does_without() {
        check("Талони.", Some('.'));
        check("Що взяти з собою:", Some(':'));
        check("Скажіть «так».", Some('.'));
        check("Перше,", Some(','));
    }

    #[test]
    fn marks_that_belong() {
        check("Хто ми?", None);
        check("Вступ…", None);
        check("Вступ...", None);
        check("N.B.", None);
        check("Довідки, витяги та ін.", None);
        check("Продовження і т. д.", None);
        check("Acme Inc.", None);
        check("Крок 1.", None);
        check("std::", None);
        check(".", None);
    }
}
