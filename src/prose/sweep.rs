//! Looks for words in prose, fast.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use crate::prose::words::words_beginning;
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
    /// How they begin: a bit for each first and second letter, small or capital.
    beginnings: Pairs,
    /// How they end: a bit for each last letter and the one before it.
    ends: Pairs,
    /// Whether they may stand in capitals.
    in_capitals: bool,
}

impl Wanted {
    /// Nothing. `in_capitals`: whether words may stand in capitals; else those are taken
    /// for abbreviations, and `BuiltIn` for somebody's name.
    pub(crate) fn new(in_capitals: bool) -> Self {
        Self { hashes: HashSet::default(), beginnings: [0; 128], ends: [0; 128], in_capitals }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    pub(crate) fn add(&mut self, word: Word) {
        self.hashes.insert(word.hash);
        add(&mut self.beginnings, word.beginning);
        add(&mut self.ends, word.end);
    }

    /// Where in a text, markup and all, the wanted words begin. One with markup in it is
    /// passed over.
    pub(crate) fn places<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        let words = words_beginning(text, |first, second| self.begins(first, second));
        words.filter_map(|range| {
            // `_word_` is emphasised.
            let word = text[range.clone()].trim_end_matches('_');
            let bare = word.trim_start_matches('_');
            self.find(bare).map(|_| range.start + word.len() - bare.len())
        })
    }

    /// Notes which of the wanted words some prose has; `at` is the number of the text.
    pub(crate) fn look(&self, at: usize, prose: &Prose<'_>, seen: &mut Seen) {
        for range in words_beginning(&prose.text, |first, second| self.begins(first, second)) {
            if let Some(hash) = self.find(&prose.text[range.clone()]) {
                let span = prose.span(range);
                seen.entry(hash).and_modify(|seen| seen.0 += 1).or_insert((1, at, span));
            }
        }
    }

    /// Whether some word begins with these letters.
    fn begins(&self, first: char, second: char) -> bool {
        has(&self.beginnings, [first, second])
    }

    /// The word's hash, where it is wanted. Of most words the first letters or the last
    /// ones tell that they are not.
    fn find(&self, word: &str) -> Option<u64> {
        let letters = || word.chars().filter(|&c| c != TRANSPARENT);
        let mut back = letters().rev();
        if !has(&self.ends, [back.next()?, back.next()?]) {
            return None;
        }
        let mut letters = letters();
        if !self.begins(letters.next()?, letters.next()?) {
            return None;
        }
        if !self.in_capitals && word.chars().skip(1).any(char::is_uppercase) {
            return None;
        }
        Some(hash(word)).filter(|hash| self.hashes.contains(hash))
    }
}

/// What is kept of a word to look for.
#[derive(Clone, Copy)]
pub(crate) struct Word {
    pub(crate) hash: u64,
    /// The first letter and the second.
    beginning: [char; 2],
    /// The last letter and the one before it.
    end: [char; 2],
}

impl Word {
    pub(crate) fn new(letters: impl DoubleEndedIterator<Item = char> + Clone) -> Self {
        Self {
            hash: fold(letters.clone()),
            beginning: two(letters.clone()),
            end: two(letters.rev()),
        }
    }
}

/// Pairs of letters: for each first one the bits of the second ones.
type Pairs = [u128; 128];

fn two(mut letters: impl Iterator<Item = char>) -> [char; 2] {
    let (one, other) = (letters.next(), letters.next());
    [one.unwrap_or_default(), other.unwrap_or_default()]
}

/// Adds a pair of letters, small and capital.
fn add(pairs: &mut Pairs, [one, other]: [char; 2]) {
    for one in both_cases(one) {
        for other in both_cases(other) {
            pairs[low_bits(one)] |= 1 << low_bits(other);
        }
    }
}

fn has(pairs: &Pairs, [one, other]: [char; 2]) -> bool {
    pairs[low_bits(one)] >> low_bits(other) & 1 != 0
}

/// The last seven bits of a letter: of the two common alphabets they tell which it is.
fn low_bits(letter: char) -> usize {
    u32::from(letter) as usize & 127
}

fn both_cases(letter: char) -> [char; 2] {
    let small = char::from_u32(lower(letter)).unwrap_or(letter);
    [small, small.to_uppercase().next().unwrap_or(small)]
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
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, c| {
        (hash ^ u64::from(lower(c))).wrapping_mul(0x0100_0000_01b3)
    })
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
