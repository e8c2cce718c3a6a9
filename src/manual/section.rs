//! The numbered sections of a manual, and where its prose speaks of them: «див. розділ
//! 3.4.2», “see section 4.1”.

use std::collections::HashMap;

use crate::language::Language;
use crate::manual::Manual;
use crate::manual::number::SectionNumber;
use crate::manual::page::Page;
use crate::manual::passage::{Passage, PassageKind};
use crate::manual::summary::Summary;
use crate::source::Span;

/// With fewer numbers of several parts than this, a manual is not numbered.
const FEWEST: usize = 3;

/// Words before the number of a section, in small letters; `…*` stands for each word that
/// begins so.
const WORDS: [(&str, &[&str]); 2] = [
    ("uk", &["розділ*", "підрозділ*", "глава", "глави", "главі", "главу", "главою", "§"]),
    ("en", &["section", "sections", "subsection", "subsections", "chapter", "chapters", "§"]),
];

/// What has sections of its own, as it stands behind a number: «розділу 3.4 Порядку».
const DOCUMENTS: [(&str, &[&str]); 2] = [
    (
        "uk",
        &[
            "закон*",
            "кодекс*",
            "конституц*",
            "поряд*",
            "наказ*",
            "постанов*",
            "договор*",
            "статут*",
            "положен*",
            "правил*",
            "інструкц*",
            "регламент*",
            "угод*",
            "контракт*",
            "конвенц*",
            "цього",
            "зазначен*",
            "стандарт*",
            "методичн*",
            "рекомендац*",
            "книг*",
            "підручник*",
        ],
    ),
    ("en", &["of", "act", "agreement", "contract", "code", "regulation*", "gdpr"]),
];

/// Where a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Its page, by its index.
    pub page: usize,
    /// Its heading on the page; none where it is the page.
    pub heading: Option<u32>,
}

/// The sections of a manual by their numbers of several parts.
#[derive(Debug, Default)]
pub struct Sections {
    /// Nothing for a number that several sections have.
    by_number: HashMap<SectionNumber, Option<Section>>,
    /// The numbers of pages, by index.
    pages: HashMap<usize, SectionNumber>,
}

impl Sections {
    /// The numbers that the contents give to pages, where their lists are numbered, and
    /// that stand in headings. Empty when there are hardly any.
    pub(super) fn new(manual: &Manual) -> Self {
        let mut sections = Self::default();
        let numbered = manual.summary.iter().flat_map(Summary::numbered);
        for (entry, number) in numbered.flat_map(|(_, entries)| entries) {
            let page = manual.entry_page(entry).map(|page| page.number as usize);
            let Some(page) = page else { continue };
            sections.pages.insert(page, number.clone());
            sections.add(number.clone(), Section { page, heading: None });
        }
        if sections.by_number.keys().filter(|number| number.depth() > 1).count() < FEWEST {
            return Self::default();
        }
        for (index, page) in manual.pages.iter().enumerate() {
            for (heading, number) in (0..).zip(&page.headings).filter_map(|(at, heading)| {
                let (number, _) = SectionNumber::of_title(heading.text.text(&page.source))?;
                Some((at, number))
            }) {
                if sections.pages.get(&index) != Some(&number) && number.depth() > 1 {
                    sections.add(number, Section { page: index, heading: Some(heading) });
                }
            }
        }
        sections
    }

    fn add(&mut self, number: SectionNumber, section: Section) {
        let several = |known: &mut Option<Section>| *known = None;
        self.by_number.entry(number).and_modify(several).or_insert(Some(section));
    }

    /// Whether the manual is not numbered.
    pub fn is_empty(&self) -> bool {
        self.by_number.is_empty()
    }

    /// Whether a section has this number.
    pub fn has(&self, number: &SectionNumber) -> bool {
        self.by_number.contains_key(number)
    }

    /// The only section with this number.
    pub fn find(&self, number: &SectionNumber) -> Option<Section> {
        *self.by_number.get(number)?
    }

    /// The number that the contents give to a page.
    pub fn of_page(&self, page: usize) -> Option<&SectionNumber> {
        self.pages.get(&page)
    }
}

/// A place where prose speaks of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The word and the number.
    pub span: Span,
    /// The number alone.
    pub digits: Span,
    /// The number; it has several parts.
    pub number: SectionNumber,
}

/// Where the prose of a page, headings aside, speaks of sections of this manual: not of a
/// law's, an order's or a contract's.
pub fn mentions(page: &Page) -> Vec<Mention> {
    let file = page.source.text();
    if !["озділ", "лав", "ection", "hapter", "§"].iter().any(|it| file.contains(it)) {
        return Vec::new();
    }
    let mut mentions = Vec::new();
    for passage in page.passages.iter().filter(|passage| !is_heading(passage)) {
        let raw = page.source.slice(passage.span);
        if !raw.contains(|it: char| it.is_ascii_digit()) {
            continue;
        }
        let prose = page.passage_prose(passage);
        for (range, digits, number) in in_text(&prose.text, prose.language) {
            let mention = Mention { span: prose.span(range), digits: prose.span(digits), number };
            mentions.push(mention);
        }
    }
    mentions
}

fn is_heading(passage: &Passage) -> bool {
    matches!(passage.kind, PassageKind::Heading(_))
}

type Range = std::ops::Range<usize>;

fn in_text(text: &str, language: Language) -> Vec<(Range, Range, SectionNumber)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(|it: char| it.is_ascii_digit()) {
        let start = from + at;
        let rest = &text[start..];
        let length = rest.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap_or(rest.len());
        let digits = rest[..length].trim_end_matches('.');
        from = start + length;
        let end = start + digits.len();
        let before = text[..start].trim_end_matches([' ', '\u{a0}']);
        let (word_start, word) = last_word(before);
        let known = |lists: &[(&str, &'static [&'static str])], word: &str| {
            let mut lists =
                lists.iter().filter(|(tag, _)| language.is_unknown() || language.is(tag));
            lists.any(|(_, words)| words.iter().any(|it| fits(it, word)))
        };
        let next = next_word(&text[end..]);
        let is_name = next.starts_with(char::is_uppercase) && !ends_sentence(&text[end..]);
        let is_anothers = is_name
            || known(&DOCUMENTS, &next.to_lowercase())
            || any_before(&text[..word_start], |word| known(&DOCUMENTS[..1], word));
        if digits.contains('.')
            && before.len() < start
            && known(&WORDS, &word.to_lowercase())
            && !is_anothers
            && let Some((number, "")) = SectionNumber::of_title(digits)
        {
            found.push((word_start..end, start..end, number));
        }
    }
    found
}

fn fits(known: &str, word: &str) -> bool {
    known.strip_suffix('*').map_or(known == word, |stem| word.starts_with(stem))
}

/// The word a text ends with, and where it begins.
fn last_word(text: &str) -> (usize, &str) {
    if let Some(rest) = text.strip_suffix('§') {
        return (rest.len(), "§");
    }
    let start = text.trim_end_matches(char::is_alphabetic).len();
    (start, &text[start..])
}

fn next_word(text: &str) -> &str {
    let rest = text.trim_start_matches(|it: char| !it.is_alphanumeric());
    let end = rest.find(|it: char| !it.is_alphanumeric()).unwrap_or(rest.len());
    &rest[..end]
}

/// Whether a sentence, a clause or a bracket ends before the next word.
fn ends_sentence(text: &str) -> bool {
    let end = text.find(char::is_alphanumeric).unwrap_or(text.len());
    text[..end].contains(['.', ',', ';', ':', '!', '?', ')', '—', '–', '\n', '|'])
}

/// Whether one of the last words before the mention names a document of its own.
fn any_before(text: &str, is_document: impl Fn(&str) -> bool) -> bool {
    const NEAR: usize = 4;
    let sentence = text.rsplit(['.', '!', '?', ';']).next().unwrap_or_default();
    let words = sentence.rsplit(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(NEAR).any(|word| is_document(&word.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, text: &str, expected: &[&str]) {
        let found = in_text(text, Language::new(language));
        let numbers: Vec<String> = found.iter().map(|(_, _, number)| number.to_string()).collect();
        assert_eq!(numbers, expected, "{text}");
        for (range, digits, number) in found {
            assert_eq!(text[digits], number.to_string());
            assert!(text[range].ends_with(&number.to_string()));
        }
    }

    #[test]
    fn sections_of_this_manual() {
        check("uk", "Про це див. розділ 3.4.2.", &["3.4.2"]);
        check("uk", "Сказано у підрозділі 5.2.9, а також у розділі\u{a0}5.1", &["5.2.9", "5.1"]);
        check("uk", "Читайте § 2.3 та главу 4.1.", &["2.3", "4.1"]);
        check("en", "See section 4.1 for more. Chapter 2.2, too.", &["4.1", "2.2"]);
        check("uk", "Розділ 3.2. Далі йде інше речення.", &["3.2"]);
    }

    #[test]
    fn what_is_none_of_them() {
        check("uk", "За п. 3.4 Порядку, пункт 2.1.", &[]);
        check("uk", "Розділ 3.4 Порядку і розділу 2.1 цього договору.", &[]);
        check("uk", "Порядок надання допомоги (розділ 3.4) каже інше.", &[]);
        check("uk", "У розділі 5 і на сторінці 3.4.", &[]);
        check("uk", "Версія 3.4.2, розділ 2024.10.11.", &[]);
        check("en", "Section 4.1 of the Act, section 2.3 Agreement.", &[]);
        check("de", "Abschnitt 3.4, section 3.4", &[]);
    }
}
