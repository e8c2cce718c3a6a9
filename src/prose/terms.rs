//! A glossary of phrases, found in every form of their words.
//!
//! A word is a stem and an ending: `правов|ої`. Ukrainian endings are listed; what is
//! behind a stem and not among them makes another word (`правов|ідносини`).

use std::ops::Range;

use super::TRANSPARENT;
use super::words::{is_cyrillic, words};
use crate::config::Term;

/// Case endings of nouns and adjectives.
const ENDINGS: [&str; 45] = [
    "", "а", "я", "у", "ю", "і", "ї", "и", "е", "є", "о", "ь", "ий", "ій", "ої", "єї", "ою", "ею",
    "єю", "ого", "ього", "ому", "ьому", "им", "їм", "ім", "их", "їх", "ими", "їми", "іми", "ам",
    "ям", "ами", "ями", "ах", "ях", "ів", "їв", "ей", "ом", "ем", "єм", "ові", "еві",
];

/// The endings of a word as it stands in a dictionary, longest first.
const LEMMA_ENDINGS: [&str; 13] =
    ["ий", "ій", "а", "я", "о", "е", "є", "и", "і", "ї", "у", "ь", "й"];

/// Phrases to find, each with the one to use.
#[derive(Debug, Default)]
pub struct Glossary {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    prefer: Phrase,
    avoid: Phrase,
}

#[derive(Debug)]
struct Phrase {
    text: Box<str>,
    words: Vec<Lemma>,
}

#[derive(Debug)]
struct Lemma {
    text: String,
    ending: &'static str,
    /// The stem, and the shapes it takes: `допомог`, `допомоз`.
    stems: Vec<String>,
}

/// A phrase of the glossary that stands in a text.
#[derive(Debug, PartialEq, Eq)]
pub struct Usage<'a> {
    /// All of it.
    pub range: Range<usize>,
    /// The phrase to use, as the glossary has it.
    pub prefer: &'a str,
    /// The words to write in place of others, when the form is known.
    pub edits: Vec<(Range<usize>, String)>,
    /// Whether their endings are sure.
    pub is_sure: bool,
}

impl Glossary {
    /// The glossary of a configuration.
    pub fn new(terms: &[Term]) -> Self {
        let entries = terms.iter().flat_map(|term| {
            term.avoid.iter().filter_map(|avoid| {
                let (prefer, avoid) = (Phrase::new(&term.prefer), Phrase::new(avoid));
                (!avoid.words.is_empty()).then_some(Entry { prefer, avoid })
            })
        });
        Self { entries: entries.collect() }
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The phrases of a text that the glossary does not want.
    pub fn usages(&self, text: &str) -> Vec<Usage<'_>> {
        let ranges: Vec<Range<usize>> = words(text).collect();
        let plain: Vec<String> = ranges.iter().map(|range| fold(&text[range.clone()])).collect();
        let mut found = Vec::new();
        for entry in &self.entries {
            for at in 0..ranges.len() {
                let Some(endings) = entry.avoid.at(text, &ranges, &plain, at) else { continue };
                let within = |start: usize| {
                    start <= at && at + endings.len() <= start + entry.prefer.words.len()
                };
                // The phrase to use may have the other in it.
                let first = (at + 1).saturating_sub(entry.prefer.words.len());
                let is_part = (first..=at).any(|start| {
                    within(start) && entry.prefer.at(text, &ranges, &plain, start).is_some()
                });
                if !is_part {
                    found.push(entry.usage(text, &ranges[at..at + endings.len()], &endings));
                }
            }
        }
        found
    }
}

impl Entry {
    fn usage(&self, text: &str, ranges: &[Range<usize>], endings: &[&str]) -> Usage<'_> {
        let range = ranges[0].start..ranges[ranges.len() - 1].end;
        let mut usage =
            Usage { range, prefer: &self.prefer.text, edits: Vec::new(), is_sure: true };
        if self.prefer.words.len() != ranges.len() {
            return usage;
        }
        for (index, range) in ranges.iter().enumerate() {
            let (old, new) = (&self.avoid.words[index], &self.prefer.words[index]);
            let word = &text[range.clone()];
            if old.text == new.text {
                continue;
            }
            // Before another word stands what agrees with it, and adjectives of one
            // ending are declined alike; nouns only when their stems end alike.
            let is_alike = old.ending == new.ending
                && (index + 1 < ranges.len() || hardness(&old.stems[0]) == hardness(&new.stems[0]));
            let replaced = if is_alike {
                format!("{}{}", new.stems[0], endings[index])
            } else if fold(word) == old.text {
                usage.is_sure = false;
                new.text.clone()
            } else {
                usage.edits.clear();
                return usage;
            };
            if word.contains(TRANSPARENT) {
                usage.edits.clear();
                return usage;
            }
            usage.edits.push((range.clone(), like(word, &replaced)));
        }
        usage
    }
}

impl Phrase {
    fn new(text: &str) -> Self {
        let words = words(text).map(|range| Lemma::new(&fold(&text[range]))).collect();
        Self { text: text.into(), words }
    }

    /// The endings of the words from `at` on, when they are this phrase.
    fn at<'a>(
        &self,
        text: &str,
        ranges: &[Range<usize>],
        plain: &'a [String],
        at: usize,
    ) -> Option<Vec<&'a str>> {
        let mut endings = Vec::new();
        for (index, lemma) in self.words.iter().enumerate() {
            endings.push(lemma.ending_in(plain.get(at + index)?)?);
            if index > 0 {
                let between = &text[ranges[at + index - 1].end..ranges[at + index].start];
                let is_beside = |c: char| c.is_whitespace() || c == TRANSPARENT || c == '-';
                if !between.chars().all(is_beside) {
                    return None;
                }
            }
        }
        (!endings.is_empty()).then_some(endings)
    }
}

impl Lemma {
    fn new(text: &str) -> Self {
        let ending = if text.starts_with(is_cyrillic) && text.chars().count() > 3 {
            LEMMA_ENDINGS.into_iter().find(|ending| text.ends_with(ending)).unwrap_or("")
        } else {
            ""
        };
        let stem = text[..text.len() - ending.len()].to_owned();
        let mut stems = vec![stem];
        let changed =
            [("г", "з"), ("к", "ц"), ("х", "с"), ("іст", "ост"), ("ец", "ц"), ("ок", "к")]
                .into_iter()
                .find_map(|(from, to)| Some(format!("{}{to}", stems[0].strip_suffix(from)?)));
        stems.extend(changed.filter(|_| text.starts_with(is_cyrillic)));
        Self { text: text.to_owned(), ending, stems }
    }

    /// What a word has behind the stem, when it is a form of this one.
    fn ending_in<'a>(&self, word: &'a str) -> Option<&'a str> {
        let is_ending = |ending: &str| {
            if self.text.starts_with(is_cyrillic) {
                ENDINGS.contains(&ending)
            } else {
                matches!(ending, "" | "s" | "es" | "'s")
            }
        };
        self.stems.iter().find_map(|stem| word.strip_prefix(&**stem).filter(|it| is_ending(it)))
    }
}

/// A word as it is compared: without markup and stress, in lower case, one apostrophe.
fn fold(word: &str) -> String {
    word.chars()
        .filter(|c| !matches!(c, &TRANSPARENT | '\u{301}' | '\u{ad}'))
        .map(|c| if matches!(c, '’' | 'ʼ') { '\'' } else { c })
        .flat_map(char::to_lowercase)
        .collect()
}

/// How nouns with this stem are declined.
fn hardness(stem: &str) -> u8 {
    match stem.chars().next_back() {
        Some('ж' | 'ч' | 'ш' | 'щ') => 1,
        Some('г' | 'к' | 'х') => 2,
        _ => 0,
    }
}

/// `word` in the case of `model`.
fn like(model: &str, word: &str) -> String {
    let mut letters = model.chars().filter(|c| c.is_alphabetic());
    let is_capital = letters.next().is_some_and(char::is_uppercase);
    if is_capital && letters.next().is_some_and(char::is_uppercase) {
        return word.to_uppercase();
    }
    let mut rest = word.chars();
    match rest.next() {
        Some(first) if is_capital => first.to_uppercase().chain(rest).collect(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let term = |prefer: &str, avoid: &str| Term {
            prefer: prefer.to_owned(),
            avoid: vec![avoid.to_owned()],
        };
        let glossary = Glossary::new(&[
            term("правнича допомога", "правова допомога"),
            term("домашнє насильство", "домашнє насилля"),
            term("legal aid office", "aid office"),
        ]);
        let found: Vec<String> = glossary
            .usages(text)
            .iter()
            .map(|usage| {
                let mut text = text.to_owned();
                for (range, word) in usage.edits.iter().rev() {
                    text.replace_range(range.clone(), word);
                }
                format!("{}{}{text}", &usage.prefer, if usage.is_sure { ": " } else { "? " })
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn every_form_of_a_phrase() {
        check("Правова допомога", &["правнича допомога: Правнича допомога"]);
        check("щодо правової допомоги", &["правнича допомога: щодо правничої допомоги"]);
        check("у правовій допомозі", &["правнича допомога: у правничій допомозі"]);
        check("ПРАВОВОЮ ДОПОМОГОЮ", &["правнича допомога: ПРАВНИЧОЮ ДОПОМОГОЮ"]);
        check("домашнє насилля", &["домашнє насильство? домашнє насильство"]);
        check("через домашнім насиллям", &["домашнє насильство: через домашнім насиллям"]);
        check("the aid offices", &["legal aid office: the aid offices"]);
    }

    #[test]
    fn another_phrase() {
        check("правова інформація, допомога правова; правнича допомога", &[]);
        check("правовідносини допомога; правова, допомога", &[]);
        check("the legal aid office", &[]);
    }
}
