//! A translation that is still the source.

use crate::finding::Findings;
use crate::language::{Language, is_written_in};
use crate::project::Project;
use crate::prose::OPAQUE;
use crate::prose::words::{is_cyrillic, words};
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::{Comparison, Segment};

declare_rule! {
    "untranslated-text", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте, будь ласка.\n",
        "locales/en/say.ftl" => "wait = Зачекайте, будь ласка.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте, будь ласка.\n",
        "locales/en/say.ftl" => "wait = Please wait.\n",
    },
}

/// So many words of running text in two languages of one script are not the same by
/// chance, nor is a name.
const WORDS: usize = 4;

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let Some(source) = locale.source else { return };
    let (from, to) = (source.locale.as_str(), locale.catalog.locale.as_str());
    if Language::new(from) == Language::new(to) {
        return;
    }
    let is_cyrillic_left = is_written_in(from, "Cyrl") && is_written_in(to, "Latn");
    let is_other_script =
        is_cyrillic_left || is_written_in(from, "Latn") != is_written_in(to, "Latn");
    for segment in locale.segments().iter().filter(|segment| !segment.is_term) {
        let place = if is_cyrillic_left {
            left_over(segment)
        } else {
            same(segment, if is_other_script { 2 } else { WORDS })
        };
        let Some(span) = place else { continue };
        let source = &segment.target.file.source;
        findings
            .report(source.location(span))
            .with("locale", to)
            .with("id", segment.id)
            .with("text", source.slice(span));
    }
}

/// The first run of words in the letters of the source that is not given as a name, in
/// quotation marks or brackets, and is more than letters somebody writes about.
fn left_over(segment: &Segment<'_>) -> Option<Span> {
    let source = &segment.target.file.source;
    segment.target.pattern.texts().find_map(|span| {
        let text = source.slice(span);
        let mut from = 0;
        while let Some(start) = text[from..].find(is_cyrillic).map(|at| from + at) {
            let is_part =
                |c: char| is_cyrillic(c) || matches!(c, ' ' | ',' | '-' | '’' | 'ʼ' | '\'');
            let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |at| start + at);
            let run = text[start..end].trim_end_matches(|c| !is_cyrillic(c));
            let is_word = words(run).any(|word| run[word].chars().nth(2).is_some());
            if is_word && !is_quoted(&text[..start]) {
                return Some(Span::from(start..start + run.len()).shifted(span.start));
            }
            from = end;
        }
        None
    })
}

/// Whether a quotation or a bracket is open at the end of a text.
fn is_quoted(before: &str) -> bool {
    let last = before.rfind(['«', '“', '„', '"', '(', '[', '‘', '»', '”', ')', ']', '`']);
    last.is_some_and(|at| !before[at..].starts_with(['»', '”', ')', ']']))
}

/// The whole text, when it is word for word the source's and so many of its words are
/// not those of a name.
fn same(segment: &Segment<'_>, least: usize) -> Option<Span> {
    let (source, target) = (&segment.source, &segment.target);
    if source.text() != target.text() {
        return None;
    }
    let is_common = |text: &str| {
        let found = words(text).filter(|range| {
            let word = &text[range.clone()];
            let beside = text[range.end..].starts_with(['.', '/', '@'])
                && text[range.end + 1..].starts_with(char::is_alphanumeric);
            let behind = text[..range.start].ends_with(['.', '/', '@', '-', '_']);
            word.len() > 1 && word.chars().all(char::is_lowercase) && !beside && !behind
        });
        found.count() >= least
    };
    let mut renderings = target.renderings.iter();
    let is_text = renderings.all(|it| is_common(&without_tags(&it.text.replace(OPAQUE, " "))));
    is_text.then_some(target.pattern.span)
}

/// A text without what stands in angle brackets.
fn without_tags(text: &str) -> String {
    let mut depth = 0_u32;
    let kept = text.chars().filter(|&c| {
        match c {
            '<' => depth = 1,
            '>' => depth = 0,
            _ => return depth == 0,
        }
        false
    });
    kept.collect()
}
