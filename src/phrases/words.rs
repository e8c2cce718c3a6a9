//! The words of a text, and the letters they are made of.

use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::prose::words::letters;
pub(super) use crate::prose::words::{is_alphanumeric, lower, push_lower};

/// Whether a character is one of those that stand for an apostrophe.
pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | 'ʹ')
}

/// A text composed, by letters.
pub(super) fn composed(text: &str) -> impl Iterator<Item = char> {
    // Below U+0300, in Cyrillic and in common punctuation nothing is ever composed anew.
    let plain = |letter| matches!(letter, ..'\u{300}' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' | '–'..='…');
    let is_composed = text.chars().all(plain) || is_nfc_quick(text.chars()) == IsNormalized::Yes;
    let (plain, other) = if is_composed { (text, "") } else { ("", text) };
    plain.chars().chain(other.nfc())
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// In lower case, composed, every apostrophe as `'`, without stress marks.
    pub(super) text: String,
    /// Its bytes in the text.
    pub(super) start: usize,
    /// One past its last byte.
    pub(super) end: usize,
}

/// The words of a text: letters and digits, with apostrophes and hyphens between them.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    ranges(text).map(|range| Word {
        text: normal(&text[range.clone()]),
        start: range.start,
        end: range.end,
    })
}

/// Where the words of a text stand.
pub(super) fn ranges(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + next_letter(&text[at..])?;
        let mut end = start;
        loop {
            end += plain_letters(&bytes[end..]);
            let mut rest = text[end..].chars();
            let Some(letter) = rest.next() else { break };
            let joins = is_joiner(letter) && rest.next().is_some_and(is_letter);
            if !is_letter(letter) && !joins {
                break;
            }
            end += letter.len_utf8();
        }
        at = end;
        Some(start..end)
    })
}

fn next_letter(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        match *bytes.get(at)? {
            0xd0 | 0xd1 => return Some(at),
            byte if byte.is_ascii() && !byte.is_ascii_alphanumeric() => at += 1,
            _ => {
                let letter = text[at..].chars().next()?;
                if is_letter(letter) {
                    return Some(at);
                }
                at += letter.len_utf8();
            }
        }
    }
}

/// How many bytes of letters from U+0400 to U+047F and of ASCII a text begins with.
fn plain_letters(bytes: &[u8]) -> usize {
    let cyrillic = letters(bytes);
    let ascii = bytes[cyrillic..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    cyrillic + ascii
}

/// Marks that stand on or between letters without ending a word are letters here.
fn is_letter(letter: char) -> bool {
    is_alphanumeric(letter) || matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '№')
}

fn is_joiner(letter: char) -> bool {
    is_apostrophe(letter) || matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

/// A word as all words are compared.
pub(super) fn normal(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    push_normal(&mut folded, word);
    folded
}

/// Appends a word as all words are compared.
pub(super) fn push_normal(folded: &mut String, word: &str) {
    if plain_letters(word.as_bytes()) == word.len() {
        word.chars().for_each(|letter| push_lower(folded, letter));
        return;
    }
    for letter in composed(word).filter(|letter| !matches!(letter, '\u{301}' | '\u{ad}')) {
        match letter {
            _ if is_apostrophe(letter) => folded.push('\''),
            '\u{2010}' | '\u{2011}' => folded.push('-'),
            _ => push_lower(folded, letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = words(text).map(|word| word.text).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn words_are_compared_folded() {
        check("Об’єкт, П'ЯТЬ; кейс-менеджмент —", &["об'єкт", "п'ять", "кейс-менеджмент"]);
        check("«за́мок» не-  'так'", &["замок", "не", "так"]);
        check("", &[]);
    }

    #[test]
    fn the_quick_way_is_the_right_way() {
        for letter in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let text = letter.to_string();
            assert!(composed(&text).eq(text.nfc()), "{letter:?}");
        }
        for text in ["", "слово", "и\u{306}", "e\u{301}"] {
            assert!(composed(text).eq(text.nfc()));
        }
    }
}
