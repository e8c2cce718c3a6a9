//! What is an abbreviation, and what the words around it make of it.

use std::ops::Range;

use super::Notes;
use crate::prose::words::{is_cyrillic, lower, words, words_where};
use crate::prose::{Prose, TRANSPARENT};

/// What an abbreviation does where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Used,
    /// Stands where a list has its entries, with a dash behind it.
    Listed,
    /// The same, with nothing behind it: a cell, or a heading of capitals.
    Alone,
    Explained,
}

/// «Список абревіатур і скорочень», “List of abbreviations”.
pub(super) fn names_list(title: &str) -> bool {
    let title = lower(title);
    ["абревіатур", "скорочен", "умовних познач", "умовні познач", "abbreviation", "acronym"]
        .iter()
        .any(|word| title.contains(word))
}

/// Notes the abbreviations. In a list of them they stand at the `head` of a line or a row.
pub(super) fn note(prose: &Prose<'_>, is_head: bool, notes: &mut Notes) {
    let is_ukrainian = prose.language.is("uk");
    // A to Z, Ѐ to Я.
    let has_capital = |word: &[u8]| matches!(word, [b'A'..=b'Z', ..] | [0xd0, 0x80..=0xaf, ..]);
    let words = words_where(&prose.text, has_capital);
    for range in words.filter(|word| is_abbreviation(&prose.text[word.clone()], is_ukrainian)) {
        notes
            .abbreviations
            .extend(role(&prose.text, &range, is_head).map(|it| (prose.span(range), it)));
    }
}

/// What an abbreviation does where it stands; `None` where it is none.
fn role(text: &str, range: &Range<usize>, is_head: bool) -> Option<Role> {
    let word = &text[range.clone()];
    let (left, right) = (text[..range.start].trim_end_matches(TRANSPARENT), &text[range.end..]);
    let right = right.trim_start_matches(TRANSPARENT);
    let is_first = left.trim().is_empty();
    let behind = right.trim_start_matches([' ', '\u{a0}', TRANSPARENT]);
    let is_parted = behind.starts_with(['—', '–', '-', ':', '=']) && !right.starts_with('-');
    let is_alone = is_first && right.trim_matches([TRANSPARENT, ' ']).is_empty();
    if is_first && is_head && is_alone {
        return Some(Role::Alone);
    }
    if is_first && is_head && is_parted {
        return Some(Role::Listed);
    }
    if is_explained(text, range, word) || (is_parted && starts_a_sentence(left)) {
        return Some(Role::Explained);
    }
    // A sentence in capitals is no row of abbreviations.
    let shouts = |other: &str| {
        other.chars().filter(|c| c.is_uppercase()).nth(1).is_some()
            && !other.contains(char::is_lowercase)
            && other.contains(is_cyrillic) == word.contains(is_cyrillic)
    };
    let from = left.char_indices().rev().nth(NEAR).map_or(0, |(at, _)| at);
    let near = &left[from..];
    let before = words(near).last().map(|range| &near[range]);
    let after = words(right).next().map(|range| &right[range]);
    let is_run = before.is_some_and(shouts) || after.is_some_and(shouts);
    let is_quoted =
        left.ends_with(['«', '"', '“', '„', '\'']) && right.starts_with(['»', '"', '”', '“', '\'']);
    (!is_run && !is_quoted && !is_alone).then_some(Role::Used)
}

/// How far, in characters, the word before an abbreviation is looked for.
const NEAR: usize = 200;

/// Two to six capitals of the language's script, and no Roman numeral.
fn is_abbreviation(word: &str, is_ukrainian: bool) -> bool {
    let is_capital = |c: char| {
        c.is_uppercase() && if is_ukrainian { is_cyrillic(c) } else { c.is_ascii_alphabetic() }
    };
    let length = word.chars().take(7).count();
    (2..=6).contains(&length)
        && word.chars().all(is_capital)
        && !word.chars().all(|c| "ІХМСVXLIC".contains(c))
}

fn starts_a_sentence(left: &str) -> bool {
    let left = left.trim_end_matches([' ', '\n', TRANSPARENT]);
    left.is_empty() || left.ends_with(['.', '!', '?', ':', ';'])
}

/// Whether the text says there what an abbreviation means: «…(далі — БПД)», «(БПД)»
/// behind words with these initials, «БПД (безоплатна…)».
fn is_explained(text: &str, range: &Range<usize>, word: &str) -> bool {
    let (left, right) = (&text[..range.start], &text[range.end..]);
    if let Some(open) = left.rfind('(').filter(|&open| !left[open..].contains(')')) {
        let inside: String = left[open + 1..].to_lowercase();
        if ["далі", "надалі", "скорочено", "hereinafter"].iter().any(|it| inside.contains(it))
        {
            return true;
        }
        let is_all = inside.chars().all(|c| c == TRANSPARENT || c == ' ');
        let before = &left[..open];
        let last = words(before).collect::<Vec<_>>();
        let from = last.len().saturating_sub(12);
        if is_all && has_initials(last[from..].iter().map(|range| &before[range.clone()]), word) {
            return true;
        }
    }
    let behind = right.trim_start_matches([' ', TRANSPARENT]);
    let Some(inner) = behind.strip_prefix('(') else { return false };
    let inner = &inner[..inner.find(')').unwrap_or(inner.len())];
    has_initials(words(inner).map(|range| &inner[range]), word)
}

/// Whether the letters of an abbreviation are initials of the words, in their order.
fn has_initials<'a>(words: impl Iterator<Item = &'a str>, abbreviation: &str) -> bool {
    let mut letters = abbreviation.chars().flat_map(char::to_lowercase).peekable();
    for word in words {
        let initial = word.chars().flat_map(char::to_lowercase).next();
        if initial.is_some() && initial == letters.peek().copied() {
            letters.next();
        }
    }
    letters.peek().is_none()
}
