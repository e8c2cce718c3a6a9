//! Looks for words in prose, fast.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use smallvec::SmallVec;

use crate::prose::words::{Shape, beginnings, is_word, joins, run, words_where};
use crate::prose::{Prose, TRANSPARENT};
use crate::source::Span;

/// How often a word stands, and where first: the number of the text, and the place.
pub(crate) type Seen = HashMap<u64, (usize, usize, Span), BuildHasherDefault<Same>>;

/// Hashes what is a hash.
#[derive(Default)]
pub(crate) struct Same(u64);

impl Hasher for Same {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        // The table looks at the uppermost bits; so FNV's best ones go there too.
        self.0 ^ self.0.rotate_left(32)
    }
}

/// The words to look for.
#[derive(Debug)]
pub(crate) struct Wanted {
    hashes: HashSet<u64, BuildHasherDefault<Same>>,
    shapes: Shapes,
    beginnings: Beginnings,
    /// Whether some of them are short, or not of one of the common alphabets alone.
    has_odd: bool,
    /// Whether they may stand in capitals.
    in_capitals: bool,
}

impl Wanted {
    /// Nothing. `in_capitals`: whether words may stand in capitals; else those are taken
    /// for abbreviations, and `BuiltIn` for somebody's name.
    pub(crate) fn new(in_capitals: bool) -> Self {
        Self {
            hashes: HashSet::default(),
            shapes: Shapes::default(),
            beginnings: Beginnings::default(),
            has_odd: false,
            in_capitals,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    pub(crate) fn add(&mut self, word: Word) {
        self.hashes.insert(word.hash);
        self.shapes.add(word.shape);
        self.beginnings.0.add(word.shape.beginning());
        self.has_odd |= word.is_odd;
    }

    /// Whether one of the words may be among those of a text, by their shapes: most texts
    /// need no second look.
    pub(crate) fn may_be_among(&self, shapes: &[u16]) -> bool {
        self.has_odd || shapes.iter().any(|&number| self.shapes.has_number(number))
    }

    /// Whether one of the words seems to stand in a text, markup and all: only then is it
    /// worth a mask. One with markup in it is passed over.
    pub(crate) fn may_stand_in(&self, text: &str) -> bool {
        if self.has_odd {
            // `_word_` is emphasised.
            let is_wanted = |word: &str| self.find(word.trim_matches('_')).is_some();
            let mut words = words_where(text, |word| self.shapes.has(Shape::of(word)));
            return words.any(|word| is_wanted(&text[word]));
        }
        let bytes = text.as_bytes();
        beginnings(text).any(|start| {
            if !self.beginnings.has(&bytes[start..]) {
                return false;
            }
            let word = start..start + run(&bytes[start..]);
            self.shapes.has(Shape::of(&bytes[word.clone()]))
                && self.find(&text[word.clone()]).is_some()
                && stands_alone(text, word)
        })
    }

    /// Notes which of the wanted words some prose has; `at` is the number of the text.
    pub(crate) fn look(&self, at: usize, prose: &Prose<'_>, seen: &mut Seen) {
        for range in words_where(&prose.text, |word| self.shapes.has(Shape::of(word))) {
            if let Some(hash) = self.find(&prose.text[range.clone()]) {
                let span = prose.span(range);
                seen.entry(hash).and_modify(|seen| seen.0 += 1).or_insert((1, at, span));
            }
        }
    }

    /// The word's hash, where it is wanted.
    fn find(&self, word: &str) -> Option<u64> {
        if !self.in_capitals && word.chars().skip(1).any(char::is_uppercase) {
            return None;
        }
        Some(hash(word)).filter(|hash| self.hashes.contains(hash))
    }
}

/// Whether letters are no part of a longer word. Underscores around them are passed over, for
/// `_word_` is emphasised, and so are joiners.
fn stands_alone(text: &str, letters: Range<usize>) -> bool {
    let is_between = |c: char| c == '_' || joins(c);
    let before = text[..letters.start].trim_end_matches(is_between);
    let behind = text[letters.end..].trim_start_matches(is_between);
    !before.ends_with(is_word) && !behind.starts_with(is_word)
}

/// Beginnings of words to look for.
#[derive(Debug, Default)]
pub(crate) struct Beginnings(Shapes);

impl Beginnings {
    /// Adds that of a word in small letters, of four bytes or more.
    pub(crate) fn add(&mut self, word: &str) {
        self.0.add(Shape::of(word.as_bytes()).beginning());
    }

    /// Whether a text, or a word, may begin with one of them.
    #[inline]
    pub(crate) fn has(&self, text: &[u8]) -> bool {
        let first = text.first_chunk().map(|&first| u32::from_le_bytes(first));
        first.is_some_and(|first| self.0.has(Shape::beginning_with(first)))
    }
}

/// What is kept of a word to look for.
#[derive(Clone, Copy)]
pub(crate) struct Word {
    pub(crate) hash: u64,
    shape: Shape,
    is_odd: bool,
}

impl Word {
    pub(crate) fn new(letters: impl Iterator<Item = char>) -> Self {
        let small = letters.map(|letter| char::from_u32(lower(letter)).unwrap_or(letter));
        let mut word: SmallVec<[u8; 64]> = SmallVec::new();
        let mut hash = FOLDED;
        for letter in small {
            hash = folded(hash, letter);
            word.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        }
        let is_odd = word.len() < 4 || run(&word) < word.len();
        Self { hash, shape: Shape::of(&word), is_odd }
    }
}

/// The shapes of some words, a bit each.
#[derive(Debug)]
struct Shapes(Box<[u64; Self::MOST / 64]>);

impl Default for Shapes {
    fn default() -> Self {
        Self(Box::new([0; Self::MOST / 64]))
    }
}

impl Shapes {
    /// How many are told from each other.
    const MOST: usize = 1 << 16;

    fn add(&mut self, shape: Shape) {
        let number = usize::from(shape.number());
        self.0[number / 64] |= 1 << (number % 64);
    }

    #[inline]
    fn has(&self, shape: Shape) -> bool {
        self.has_number(shape.number())
    }

    #[inline]
    fn has_number(&self, number: u16) -> bool {
        let number = usize::from(number);
        self.0[number / 64] >> (number % 64) & 1 != 0
    }
}

/// What two texts have.
pub(crate) fn merge(mut one: Seen, other: Seen) -> Seen {
    if one.len() < other.len() {
        return merge(other, one);
    }
    for (hash, (count, at, span)) in other {
        one.entry(hash)
            .and_modify(|seen| {
                seen.0 += count;
                (seen.1, seen.2) = (seen.1, seen.2).min((at, span));
            })
            .or_insert((count, at, span));
    }
    one
}

/// A word's hash, case and markup aside.
pub(crate) fn hash(word: &str) -> u64 {
    fold(word.chars().filter(|&c| c != TRANSPARENT))
}

/// FNV-1a over letters in lower case.
fn fold(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(FOLDED, folded)
}

/// The hash of no letters.
const FOLDED: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash of some letters and one more.
fn folded(hash: u64, letter: char) -> u64 {
    (hash ^ u64::from(lower(letter))).wrapping_mul(0x0100_0000_01b3)
}

/// A letter of the scripts that matter here, in lower case.
fn lower(letter: char) -> u32 {
    match letter {
        'A'..='Z' | '\u{410}'..='\u{42f}' => u32::from(letter) + 0x20,
        '\u{400}'..='\u{40f}' => u32::from(letter) + 0x50,
        'Ґ' => u32::from('ґ'),
        letter => u32::from(letter),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::prose::words::{tally_words, words};

    proptest! {
        #[test]
        fn a_quick_look_finds_what_a_long_one_finds(
            text in "([а-вА-ВіІ]{1,4}|[ab]{1,5}|[AB]{1,3}|[аa]{1,3}|[_'’ ,.]){0,60}",
            wanted in prop_oneof![
                prop::collection::vec("[а-ві]{1,4}|[ab]{1,5}|[ab][аб]{2}", 1..6),
                prop::collection::vec("[а-ві]{2,4}|[ab]{4,5}", 1..6),
            ],
            in_capitals: bool,
        ) {
            let mut words_wanted = Wanted::new(in_capitals);
            for word in &wanted {
                words_wanted.add(Word::new(word.chars()));
            }
            let is_wanted = |word: &str| {
                let is_cased = in_capitals || !word.chars().skip(1).any(char::is_uppercase);
                is_cased && wanted.contains(&word.to_lowercase())
            };
            let expected = words(&text).any(|range| is_wanted(text[range].trim_matches('_')));
            prop_assert!(words_wanted.may_stand_in(&text) || !expected);
            let masked = text.replace('_', &TRANSPARENT.to_string());
            let expected = words(&masked).any(|range| is_wanted(&masked[range]));
            let mut shapes = Vec::new();
            tally_words(&masked, &mut shapes);
            prop_assert!(words_wanted.may_be_among(&shapes) || !expected);
            // Nothing is seen where not even the letters are.
            let is_there = |word: &String| text.to_lowercase().contains(&**word);
            prop_assert!(!words_wanted.may_stand_in(&text) || wanted.iter().any(is_there));
        }
    }
}
