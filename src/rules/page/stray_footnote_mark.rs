//! An asterisk at the end of a title that leads to no footnote.

use crate::finding::Findings;
use crate::language::Language;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::manual::summary::Summary;
use crate::prose::words::{is_cyrillic, is_latin};
use crate::rule::{Check, declare_rule};
use crate::source::{Location, Source, Span};

declare_rule! {
    "stray-footnote-mark", Page, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Електронна черга*\n\nЗапис відкрито цілодобово.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Електронна черга*\n\nЗапис відкрито цілодобово.\n\n\\* Крім вихідних.\n",
    },
}

/// So many headings of a page with an asterisk bear it on purpose.
const MANY: usize = 3;

fn check(manual: &Manual, findings: &mut Findings) {
    for page in &manual.pages {
        let marked = page
            .headings
            .iter()
            .filter(|heading| is_marked(heading.text.text(&page.source), page.language));
        let marked: Vec<_> = marked.collect();
        // On many headings it says something of all of them: that a field must be filled in.
        if marked.is_empty() || marked.len() >= MANY || has_note(page) {
            continue;
        }
        for heading in marked {
            let finding = findings.report(asterisk(&page.source, heading.text.span));
            let text = heading.text.text(&page.source);
            finding.with("title", text);
            // The label in the contents with the same mark is the same slip.
            for (label, place) in
                manual.summary.iter().flat_map(|summary| labels(summary, manual, page))
            {
                if label.trim() == text.trim() {
                    finding.related(place, "label");
                }
            }
        }
    }
    let Some(summary) = manual.summary.as_ref().filter(|summary| !has_note(&summary.page)) else {
        return;
    };
    for entry in &summary.entries {
        let page = manual.entry_page(entry);
        let heading = page.and_then(|page| Some(page.title_heading()?.text.text(&page.source)));
        let is_told = heading.is_some_and(|heading| heading.trim() == &*entry.title);
        if is_marked(&entry.title, manual.language) && !is_told && !page.is_some_and(has_note) {
            let place = asterisk(&summary.page.source, entry.span);
            findings.report(place).with("title", &*entry.title);
        }
    }
}

/// Where the asterisk of a title stands.
fn asterisk(source: &Source, title: Span) -> Location {
    let text = source.slice(title);
    let at = text.rfind('*').map(|at| title.range().start + at);
    source.location(at.map_or(title, |at| Span::new(at, at + 1)))
}

fn labels<'a>(
    summary: &'a Summary,
    manual: &'a Manual,
    page: &'a Page,
) -> impl Iterator<Item = (&'a str, Location)> {
    let leads_here = |page: &Page, other: &Page| page.path() == other.path();
    summary
        .entries
        .iter()
        .filter(move |entry| manual.entry_page(entry).is_some_and(|it| leads_here(it, page)))
        .map(|entry| (&*entry.title, summary.page.source.location(entry.span)))
}

/// Whether a title ends in a word and an asterisk. `getElementsBy*` is a pattern, and so
/// is any Latin word in a Cyrillic manual.
fn is_marked(title: &str, language: Language) -> bool {
    let Some(rest) = title.trim_end().strip_suffix('*') else { return false };
    let word = rest.rsplit(char::is_whitespace).next().unwrap_or_default();
    let letters = word.trim_start_matches(|c: char| !c.is_alphabetic());
    let is_word = letters.chars().count() >= 3
        && (letters.chars().all(is_cyrillic)
            || (!language.is_cyrillic() && letters.chars().all(is_latin)));
    let is_code = letters.chars().skip(1).any(char::is_uppercase) || rest.contains('*');
    is_word && !is_code && letters.len() == word.len()
}

/// Whether a line of the page begins with an asterisk that could be the footnote's.
fn has_note(page: &Page) -> bool {
    let text = page.source.text();
    page.passages.iter().any(|passage| {
        let before = text.get(..passage.span.range().start).unwrap_or_default();
        // `\* Крім вихідних`, and `*Крім вихідних*` too; a bold beginning is none.
        page.source.slice(passage.span).starts_with('*')
            || (before.ends_with('*') && !before.ends_with("**"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, language: &str, expected: bool) {
        assert_eq!(is_marked(title, Language::new(language)), expected, "{title}");
    }

    #[test]
    fn words_with_an_asterisk() {
        check("1.3.2.4. Параюристи громад*", "uk", true);
        check("Opening hours*", "en", true);
    }

    #[test]
    fn names_and_patterns() {
        check("Пошук: getElementsBy*", "uk", false);
        check("ease*", "uk", false);
        check("getElementsBy*", "en", false);
        check("Файли *.md*", "uk", false);
        check("5*", "uk", false);
        check("Просто так", "uk", false);
    }
}
