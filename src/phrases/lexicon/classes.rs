//! Classes of words, a bit each.

use std::collections::HashMap;

use rustc_hash::FxHashMap;

use crate::phrases::words::normal;

/// The first four bytes of a word, which are two Cyrillic letters, as a number; fewer, where
/// it has no more.
fn beginning(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let first = bytes.first_chunk().copied().unwrap_or_else(|| {
        let mut first = [0; 4];
        first[..bytes.len()].copy_from_slice(bytes);
        first
    });
    u32::from_le_bytes(first)
}

/// Which words are in which classes, a bit a class.
#[derive(Debug, Default)]
pub(super) struct Classes {
    names: HashMap<String, u128>,
    words: FxHashMap<String, u128>,
    stems: FxHashMap<String, u128>,
    /// How long those are that begin so: of most words it tells that they are in no class.
    lengths: FxHashMap<u32, Lengths>,
    /// How long the stems are that have fewer bytes than a beginning.
    short: u64,
    pub(super) count: u32,
}

/// Lengths in bytes, a bit each.
#[derive(Debug, Default, Clone, Copy)]
struct Lengths {
    words: u64,
    stems: u64,
}

impl Classes {
    /// Adds a class of this name; its bit.
    pub(super) fn add(&mut self, name: &str, words: &[String]) -> u128 {
        assert!(self.count < 128, "a lexicon has at most 128 classes");
        let bit = 1 << self.count;
        self.count += 1;
        self.names.insert(name.to_owned(), bit);
        for word in words {
            let word = normal(word);
            let stem = word.strip_suffix('*');
            let text = stem.unwrap_or(&word);
            assert!(text.len() < 64, "a word of a lexicon is shorter than 64 bytes");
            let lengths = self.lengths.entry(beginning(text)).or_default();
            let (all, lengths) = match stem {
                Some(_) if text.len() < 4 => (&mut self.stems, &mut self.short),
                Some(_) => (&mut self.stems, &mut lengths.stems),
                None => (&mut self.words, &mut lengths.words),
            };
            *lengths |= 1 << text.len();
            *all.entry(text.to_owned()).or_default() |= bit;
        }
        bit
    }

    /// The class of this name.
    pub(super) fn class(&self, name: &str) -> u128 {
        *self.names.get(name).expect("the lexicons in the program name their classes")
    }

    /// The bits of a token of a pattern: `а|б` is a class of its own, `@class` one of
    /// those that have a name.
    pub(super) fn choice(&mut self, token: &str) -> u128 {
        if token.contains('@') {
            let named = token.split('|').map(|name| self.class(name.trim_start_matches('@')));
            return named.fold(0, |all, bit| all | bit);
        }
        let key = format!("={token}");
        if let Some(&known) = self.names.get(&key) {
            return known;
        }
        let list: Vec<String> = token.split('|').map(str::to_owned).collect();
        self.add(&key, &list)
    }

    /// The bits of a word as all are compared.
    pub(super) fn bits(&self, word: &str) -> u128 {
        let lengths = self.lengths.get(&beginning(word)).copied().unwrap_or_default();
        let may_be_known = word.len() < 64 && lengths.words >> word.len() & 1 != 0;
        let known = may_be_known.then(|| self.words.get(word)).flatten();
        let mut bits = known.copied().unwrap_or(0);
        let mut stems = self.short | lengths.stems;
        while stems != 0 {
            let length = stems.trailing_zeros() as usize;
            stems &= stems - 1;
            let Some(stem) = word.get(..length) else { continue };
            bits |= self.stems.get(stem).copied().unwrap_or(0);
        }
        bits
    }
}
