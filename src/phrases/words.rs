//! The words of a text, and the letters they are made of.
//!
//! The standard library looks Cyrillic up in compressed tables, letter by letter; this is
//! where phrases spent most of their time.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Whether a character is a letter or a digit.
pub(super) fn is_alphanumeric(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric();
    }
    matches!(letter, 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ') || letter.is_alphanumeric()
}

/// Whether a character is one of those that stand for an apostrophe.
pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | 'ʹ')
}

/// Appends a letter in lower case.
pub(super) fn push_lower(text: &mut String, letter: char) {
    match letter {
        'А'..='Я' => text.extend(char::from_u32(u32::from(letter) + 0x20)),
        'Ѐ'..='Џ' => text.extend(char::from_u32(u32::from(letter) + 0x50)),
        'а'..='џ' => text.push(letter),
        _ if letter.is_ascii() => text.push(letter.to_ascii_lowercase()),
        _ => text.extend(letter.to_lowercase()),
    }
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
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(is_letter)?;
        let mut end = start;
        let mut characters = text[start..].char_indices().peekable();
        while let Some((offset, letter)) = characters.next() {
            let joins = is_joiner(letter) && characters.peek().is_some_and(|it| is_letter(it.1));
            if !is_letter(letter) && !joins {
                break;
            }
            end = start + offset + letter.len_utf8();
        }
        at = end;
        Some(Word { text: normal(&text[start..end]), start, end })
    })
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
    for letter in composed(word).filter(|letter| !matches!(letter, '\u{301}' | '\u{ad}')) {
        match letter {
            _ if is_apostrophe(letter) => folded.push('\''),
            '\u{2010}' | '\u{2011}' => folded.push('-'),
            _ => push_lower(&mut folded, letter),
        }
    }
    folded
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
            assert_eq!(is_alphanumeric(letter), letter.is_alphanumeric(), "{letter:?}");
            let mut lower = String::new();
            push_lower(&mut lower, letter);
            assert_eq!(lower, letter.to_lowercase().to_string(), "{letter:?}");
            let text = letter.to_string();
            assert!(composed(&text).eq(text.nfc()), "{letter:?}");
        }
        for text in ["", "слово", "и\u{306}", "e\u{301}"] {
            assert!(composed(text).eq(text.nfc()));
        }
    }
}
