//! The words of a text, and the letters they are made of.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::prose::words::{cyrillic_letters, is_small_pair};
pub(super) use crate::prose::words::{is_alphanumeric, push_lower};

/// Whether a character is one of those that stand for an apostrophe.
pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | 'ʹ')
}

/// A text composed.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    let is_composed = is_plain(text) || is_nfc_quick(text.chars()) == IsNormalized::Yes;
    if is_composed { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Whether a text is of ASCII, letters from U+0400 to U+047F, Latin-1 and common
/// punctuation, which are never composed anew.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Without a branch a byte, the compiler looks at sixteen at a time.
    let is_common = |byte: u8| (byte < 0xc4) | matches!(byte, 0xd0 | 0xd1 | 0xe2);
    bytes.iter().fold(true, |all, &byte| all & is_common(byte))
        && memchr::memchr_iter(0xe2, bytes)
            .all(|at| matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x90..=0xbf])))
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word<'a> {
    /// In lower case, composed, every apostrophe as `'`, without stress marks.
    pub(super) text: Cow<'a, str>,
    /// Its bytes in the text.
    pub(super) start: usize,
    /// One past its last byte.
    pub(super) end: usize,
}

/// The words of a text: letters and digits, with apostrophes and hyphens between them.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> + Clone {
    ranges(text).map(|range| Word {
        text: normal(&text[range.clone()]),
        start: range.start,
        end: range.end,
    })
}

/// Where the words of a text stand.
pub(super) fn ranges(text: &str) -> impl Iterator<Item = Range<usize>> + Clone + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + next_letter(&text[at..])?;
        let mut end = start;
        loop {
            end += plain_letters(&bytes[end..]);
            // Most words end with a blank or a mark.
            if bytes.get(end).is_none_or(|&byte| is_parting(byte)) {
                break;
            }
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

#[inline]
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

/// Whether a byte, which is no letter, is one of ASCII that no word goes on with.
fn is_parting(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphanumeric() && !is_joiner(char::from(byte))
}

/// How many bytes of letters from U+0400 to U+047F and of ASCII a text begins with.
#[inline]
pub(super) fn plain_letters(bytes: &[u8]) -> usize {
    let cyrillic = cyrillic_letters(bytes);
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

/// A word as all words are compared. Most are that as they stand.
pub(super) fn normal(word: &str) -> Cow<'_, str> {
    if is_small(word.as_bytes()) {
        return Cow::Borrowed(word);
    }
    let mut folded = String::with_capacity(word.len());
    push_normal(&mut folded, word);
    Cow::Owned(folded)
}

/// Appends a word as all words are compared.
pub(super) fn push_normal(folded: &mut String, word: &str) {
    if plain_letters(word.as_bytes()) == word.len() {
        push_plain(folded, word);
        return;
    }
    for letter in composed(word).chars().filter(|letter| !matches!(letter, '\u{301}' | '\u{ad}')) {
        match letter {
            _ if is_apostrophe(letter) => folded.push('\''),
            '\u{2010}' | '\u{2011}' => folded.push('-'),
            _ => push_lower(folded, letter),
        }
    }
}

/// Appends letters that [`plain_letters`] has counted, in lower case.
pub(super) fn push_plain(folded: &mut String, letters: &str) {
    let mut rest = letters;
    // Most words that are not in small letters begin with the only capital.
    if !is_small(rest.as_bytes()) {
        let mut letters = letters.chars();
        letters.next().into_iter().for_each(|first| push_lower(folded, first));
        rest = letters.as_str();
    }
    if is_small(rest.as_bytes()) {
        folded.push_str(rest);
    } else {
        rest.chars().for_each(|letter| push_lower(folded, letter));
    }
}

/// Whether a word is nothing but small letters from U+0430 to U+045F, or of ASCII.
pub(super) fn is_small(word: &[u8]) -> bool {
    if word.first().is_some_and(u8::is_ascii) {
        return word.iter().all(u8::is_ascii_lowercase);
    }
    let (pairs, rest) = word.as_chunks::<2>();
    rest.is_empty() && pairs.iter().all(|&pair| is_small_pair(pair))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<Cow<'_, str>> = words(text).map(|word| word.text).collect();
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
            assert!(composed(&text).chars().eq(text.nfc()), "{letter:?}");
        }
        for text in ["", "слово", "и\u{306}", "e\u{301}"] {
            assert!(composed(text).chars().eq(text.nfc()));
        }
    }
}
