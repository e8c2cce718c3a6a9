//! The words of prose: where they begin, where they end.

mod letters;
mod marks;
mod shape;
mod tally;

use std::ops::Range;

use crate::prose::{OPAQUE, TRANSPARENT};

pub(crate) use letters::{is_alphanumeric, is_small_pair, lower, push_lower, small};
pub use letters::{is_combining, is_cyrillic, is_invisible, is_latin};
pub use marks::Marks;
pub(crate) use shape::Shape;
pub(crate) use tally::tally_words;
pub use tally::{Tally, tally};

/// [`TRANSPARENT`] is one byte.
const TRANSPARENT_BYTE: u8 = TRANSPARENT as u8;

/// And so is [`OPAQUE`].
const OPAQUE_BYTE: u8 = OPAQUE as u8;

/// Whether a character is part of a word by itself.
pub(super) fn is_word(c: char) -> bool {
    c == '_' || is_alphanumeric(c)
}

/// Whether a character joins letters into one word: an apostrophe between letters,
/// or markup, which to a reader is not there.
pub(super) fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '\u{301}' | '\u{ad}' | TRANSPARENT)
}

/// The words of masked prose: ranges from the first letter to the last. A word ends at
/// whatever is neither letter, digit, joiner nor underscore.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    words_where(text, |_| true)
}

/// The words whose bytes are wanted, and all that are not of one of the two common
/// alphabets alone.
pub(crate) fn words_where<'a>(
    text: &'a str,
    is_wanted: impl Fn(&[u8]) -> bool + 'a,
) -> impl Iterator<Item = Range<usize>> + 'a {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at;
            match kind(*bytes.get(at)?) {
                Kind::Ends | Kind::Joins => {
                    at += 1;
                    continue;
                }
                Kind::Letter => {
                    // Most words are of one alphabet, and what ends them stands behind them.
                    at += run(&bytes[at..]);
                    if bytes.get(at).is_none_or(|&byte| kind(byte) == Kind::Ends) {
                        if is_wanted(&bytes[start..at]) {
                            return Some(start..at);
                        }
                        at += 1;
                        continue;
                    }
                }
                Kind::Other => {}
                Kind::Rare => match step(text, at) {
                    (Kind::Other, _) => {}
                    (_, length) => {
                        at += length;
                        continue;
                    }
                },
            }
            let (letters, mut end) = (at, at);
            while let Some(&byte) = bytes.get(at) {
                let (kind, length) = match kind(byte) {
                    Kind::Ends => break,
                    Kind::Letter => (Kind::Other, run(&bytes[at..])),
                    Kind::Rare => step(text, at),
                    kind => (kind, 1),
                };
                match kind {
                    Kind::Ends => break,
                    Kind::Other => end = at + length,
                    _ => {}
                }
                at += length;
            }
            // A mark beyond ASCII may be all that stands behind it.
            if letters == start || end > letters || is_wanted(&bytes[start..end]) {
                return Some(start..end);
            }
        }
    })
}

/// Where words of the two common alphabets begin, and some places where none does: letters
/// that stand behind no letter of their own alphabet. 64 bytes are looked at in one step.
pub(crate) fn beginnings(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    let mut behind = 0;
    // A bit for each beginning in the bytes before `behind` that is still to be told.
    let mut left = 0_u64;
    let (mut latin_before, mut cyrillic_before) = (0, 0);
    std::iter::from_fn(move || {
        while left == 0 {
            let rest = bytes.get(behind..).filter(|rest| !rest.is_empty())?;
            let block = rest.first_chunk().copied().unwrap_or_else(|| {
                let mut padded = [0; 64];
                padded[..rest.len()].copy_from_slice(rest);
                padded
            });
            let latin = bits_of(&block, |byte| byte.is_ascii_alphabetic());
            let cyrillic = bits_of(&block, |byte| byte & 0xfe == 0xd0);
            left = latin & !(latin << 1 | latin_before);
            left |= cyrillic & !(cyrillic << 2 | cyrillic_before);
            (latin_before, cyrillic_before) = (latin >> 63, cyrillic >> 62);
            behind += 64;
        }
        let first = left.trailing_zeros() as usize;
        left &= left - 1;
        Some(behind - 64 + first)
    })
}

/// A bit for each byte of which something is so.
#[inline]
fn bits_of(block: &[u8; 64], is_so: impl Fn(u8) -> bool) -> u64 {
    // 2^7 + 2^14 + … + 2^56: brings the lowest bits of eight bytes together in the last one.
    const TOGETHER: u64 = 0x0102_0408_1020_4080;
    // The compiler does this sixteen bytes at a time.
    let ones = block.map(|byte| u8::from(is_so(byte)));
    let eights = ones.as_chunks::<8>().0.iter().rev();
    eights
        .fold(0, |bits, eight| bits << 8 | u64::from_le_bytes(*eight).wrapping_mul(TOGETHER) >> 56)
}

/// The word that ends at a byte, if one does.
pub(crate) fn word_before(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at).filter(|before| before.ends_with(is_word))?;
    let run = before.trim_end_matches(|c| is_word(c) || joins(c)).len();
    Some(run + first_letter(&before[run..])?..at)
}

/// The word that begins at a byte, if one does.
pub(crate) fn word_after(text: &str, at: usize) -> Option<Range<usize>> {
    let after = text.get(at..).filter(|after| after.starts_with(is_word))?;
    words(after).next().map(|word| at..at + word.end)
}

/// What may stand for an apostrophe inside a word.
pub(crate) const APOSTROPHES: [char; 3] = ['\'', '’', 'ʼ'];

/// The words with an apostrophe in them.
pub(crate) fn words_with_apostrophe(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_inner = |c: char| is_word(c) || joins(c);
    let mut seen = 0;
    // The first bytes of the three.
    let places = memchr::memchr3_iter(b'\'', 0xe2, 0xca, text.as_bytes());
    places.filter(|&at| text[at..].starts_with(APOSTROPHES)).filter_map(move |at| {
        if at < seen {
            return None;
        }
        let start = text[..at].trim_end_matches(is_inner).len();
        let end = text.len() - text[at..].trim_start_matches(is_inner).len();
        seen = end;
        let run = text[start..end].trim_end_matches(joins);
        let word = start + first_letter(run)?..start + run.len();
        text[word.clone()].contains(APOSTROPHES).then_some(word)
    })
}

fn first_letter(run: &str) -> Option<usize> {
    run.find(is_word)
}

/// How many bytes of letters, all of one of the two common alphabets, a text begins with.
#[inline]
pub(crate) fn run(bytes: &[u8]) -> usize {
    if bytes.first().is_some_and(u8::is_ascii) {
        ascii_letters(bytes)
    } else {
        cyrillic_letters(bytes)
    }
}

/// How many bytes of letters from U+0400 to U+047F a text begins with: eight letters at a
/// time, so that most words take one step.
#[inline]
pub(crate) fn cyrillic_letters(bytes: &[u8]) -> usize {
    const LEADS: u128 = u128::MAX / 0xffff * 0xd0;
    const MASK: u128 = u128::MAX / 0xffff * 0xfe;
    let (eights, rest) = bytes.as_chunks::<16>();
    for (at, eight) in eights.iter().enumerate() {
        let others = (u128::from_le_bytes(*eight) & MASK) ^ LEADS;
        if others != 0 {
            return at * 16 + others.trailing_zeros() as usize / 16 * 2;
        }
    }
    let pairs = rest.chunks_exact(2).take_while(|pair| pair[0] & 0xfe == 0xd0);
    eights.len() * 16 + 2 * pairs.count()
}

/// How many letters of ASCII a text begins with.
fn ascii_letters(bytes: &[u8]) -> usize {
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    let (eights, rest) = bytes.as_chunks::<8>();
    for (at, eight) in eights.iter().enumerate() {
        let letters = u64::from_le_bytes(*eight);
        let low = (letters | u64::from_le_bytes([0x20; 8])) & !HIGH;
        let from_a = low + u64::from_le_bytes([0x80 - b'a'; 8]);
        let behind_z = low + u64::from_le_bytes([0x80 - b'z' - 1; 8]);
        let others = !(from_a & !behind_z & !letters) & HIGH;
        if others != 0 {
            return at * 8 + others.trailing_zeros() as usize / 8;
        }
    }
    eights.len() * 8 + rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
}

/// What a character is to a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A letter of ASCII, or the first byte of one from U+0400 to U+047F.
    Letter,
    /// Something else that words are made of.
    Other,
    /// Part of a word if letters stand on both sides.
    Joins,
    /// No part of a word.
    Ends,
    /// Of a byte: that of a character which it does not tell.
    Rare,
}

/// What nearly all characters are to a word is told by their first byte.
const KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Rare; 256];
    let mut byte = 0_u8;
    loop {
        kinds[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | 0xd0 | 0xd1 => Kind::Letter,
            b'0'..=b'9' | b'_' => Kind::Other,
            b'\'' | TRANSPARENT_BYTE => Kind::Joins,
            0..0x80 => Kind::Ends,
            _ => Kind::Rare,
        };
        if byte == u8::MAX {
            break;
        }
        byte += 1;
    }
    kinds
};

#[inline]
fn kind(byte: u8) -> Kind {
    KINDS[usize::from(byte)]
}

/// What the character at a byte is to a word, and its length.
#[inline(never)]
fn step(text: &str, at: usize) -> (Kind, usize) {
    let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else {
        return (Kind::Ends, 1);
    };
    let kind = if is_word(c) {
        Kind::Other
    } else if joins(c) {
        Kind::Joins
    } else {
        Kind::Ends
    };
    (kind, c.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = words(text).map(|range| &text[range]).collect();
        assert_eq!(found, expected);
    }

    /// Runs of words and joiners, cut where the words begin and end.
    fn plain_words(text: &str) -> Vec<&str> {
        let runs = text.split(|c| !is_word(c) && !joins(c));
        runs.map(|run| run.trim_matches(joins)).filter(|run| !run.is_empty()).collect()
    }

    proptest::proptest! {
        #[test]
        fn words_begin_where_letters_do(text in "[а-яІіґa-cé0_ .,'’«»—]{0,120}") {
            let found: Vec<usize> = beginnings(&text).collect();
            let expected = text.char_indices().filter(|&(at, letter)| {
                let before = text[..at].chars().next_back();
                let is_cyrillic = |c: char| matches!(c, '\u{400}'..='\u{47f}');
                let is_latin = |c: char| c.is_ascii_alphabetic();
                (is_cyrillic(letter) && !before.is_some_and(is_cyrillic))
                    || (is_latin(letter) && !before.is_some_and(is_latin))
            });
            proptest::prop_assert_eq!(found, expected.map(|it| it.0).collect::<Vec<_>>());
        }

        #[test]
        fn the_quick_words_are_the_right_words(text in "[а-яІіґa-cé0_ .,'’«»\u{301}\u{1}-\u{2}—]{0,120}") {
            let found: Vec<&str> = words(&text).map(|range| &text[range]).collect();
            proptest::prop_assert_eq!(found, plain_words(&text));
        }
    }

    #[test]
    fn words_end_where_a_reader_says() {
        check("Об’єкт, п'ять; кейс-менеджмент", &["Об’єкт", "п'ять", "кейс", "менеджмент"]);
        check("сло\u{2}\u{2}во та \u{1}\u{1}\u{1}", &["сло\u{2}\u{2}во", "та"]);
        check("«так» — ні…", &["так", "ні"]);
        check("вул. 5-та file_name.rs", &["вул", "5", "та", "file_name", "rs"]);
    }

    #[test]
    fn a_tally_counts_words_and_letters() {
        let tally = tally("Їжа — це life, 7 днів");
        assert_eq!(tally.words, 5);
        assert_eq!((tally.latin, tally.cyrillic, tally.ukrainian), (4, 9, 2));
        assert_eq!(tally.marks, Marks::WORD.or(Marks::DASH));
    }

    #[test]
    fn marks_tell_what_is_worth_a_look() {
        assert!(tally("Cкладні").marks.has(Marks::MIXED_WORD));
        assert!(tally("мова C").marks.has(Marks::LONE_LATIN));
        assert!(!tally("HTTP-запит").marks.has(Marks::MIXED_WORD));
        assert!(tally("«так»").marks.has(Marks::PAIRED_QUOTE));
    }

    #[test]
    fn letters_speak_for_a_language() {
        let of = |text: &str| tally(&text.repeat(8)).language().to_string();
        assert_eq!(of("Це їхній дім, і в ньому є ґанок. "), "uk");
        assert_eq!(of("Это их дом, и в нём есть крыльцо. "), "ru");
        assert_eq!(of("This is their house, with a porch. "), "en");
        assert_eq!(of("Zażółć gęślą jaźń w domu. "), "und");
        // Hardly an accent, and yet no English.
        let italian = "Larga parte dei programmi consiste nella loro ricerca, passo passo, e poi \
                       nella stampa dei risultati che il lettore trova sulla pagina. ";
        assert_eq!(of(italian), "und");
        assert_eq!(of("The client and the lawyer wait for each other. "), "en");
        assert_eq!(tally("Це їхній дім").language().to_string(), "und");
    }
}
