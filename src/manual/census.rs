//! What has to be counted over a whole manual before one place in it can be judged.

use std::borrow::Borrow;
use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use crate::language::Language;
use crate::prose::Prose;
use crate::prose::words::{Marks, Tally, words};

/// The tallies of all pages, added up, and the words that occur.
#[derive(Debug, Default)]
pub struct Census {
    /// All counts.
    pub tally: Tally,
    vocabulary: HashSet<u64, BuildHasherDefault<DefaultHasher>>,
}

impl Census {
    /// Takes the census of a text. The vocabulary is only gathered when the text bears
    /// a mark whose rule asks for it: elsewhere it would be read and never used.
    pub fn new<'a, P: Borrow<Prose<'a>>>(tally: Tally, prose: impl IntoIterator<Item = P>) -> Self {
        let mut census = Self { tally, vocabulary: HashSet::default() };
        if tally.marks.has(Marks::MIXED_WORD) {
            for passage in prose {
                let passage: &Prose<'_> = passage.borrow();
                for range in words(&passage.text) {
                    let hash = census.hash(&passage.text[range]);
                    census.vocabulary.insert(hash);
                }
            }
        }
        census
    }

    /// Whether the word occurs somewhere, case aside.
    pub fn knows(&self, word: &str) -> bool {
        self.vocabulary.contains(&self.hash(word))
    }

    /// The language that most of the text is in.
    pub fn language(&self) -> Language {
        self.tally.language()
    }

    fn hash(&self, word: &str) -> u64 {
        self.vocabulary.hasher().hash_one(word.to_lowercase())
    }
}
