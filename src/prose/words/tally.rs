//! What a text is made of: its words and letters counted, and what rules ask for noted as
//! marks, so that most of them need not look.

mod count;
mod telling;

use super::Marks;
use crate::language::Language;
use crate::prose::punctuation::Punctuation;

pub use count::tally;
pub(crate) use count::tally_words;

/// What a text is made of. Tallies of pages add up to the census of a manual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Words of prose: no code, no markup, no addresses.
    pub words: u32,
    /// Cyrillic letters.
    pub cyrillic: u32,
    /// Latin letters.
    pub latin: u32,
    /// Of the Cyrillic: і, ї, є, ґ, which Russian does not have.
    pub ukrainian: u32,
    /// Of the Cyrillic: ы, э, ё, ъ, which Ukrainian does not have.
    pub russian: u32,
    /// Of the Latin: letters outside ASCII, which English hardly has.
    pub accented: u32,
    /// The words “the” and “and”, which no English text is without.
    pub english: u32,
    /// The marks beside Cyrillic letters that can be printed in more than one way.
    pub punctuation: Punctuation,
    /// Everything the text has in it.
    pub marks: Marks,
}

impl Tally {
    /// Adds the counts of another text.
    pub fn add(&mut self, other: &Self) {
        self.words += other.words;
        self.cyrillic += other.cyrillic;
        self.latin += other.latin;
        self.ukrainian += other.ukrainian;
        self.russian += other.russian;
        self.accented += other.accented;
        self.english += other.english;
        self.punctuation += &other.punctuation;
        self.marks |= other.marks;
    }

    /// The language that the letters speak for; unknown when they do not.
    pub fn language(&self) -> Language {
        let letters = self.cyrillic + self.latin;
        if letters < 20 {
            return Language::UNKNOWN;
        }
        if self.cyrillic > self.latin {
            // A few letters of the other alphabet are slips or a quotation, no language.
            return match (self.ukrainian, self.russian) {
                (0, 0) => Language::UNKNOWN,
                (uk, ru) if uk > ru.saturating_mul(5) => Language::new("uk"),
                (uk, ru) if ru > uk.saturating_mul(5) => Language::new("ru"),
                _ => Language::UNKNOWN,
            };
        }
        // So many letters of English have ten of its words among them.
        let speaks = self.latin < 600 || self.english >= self.latin / 600;
        let is_plain = self.accented * 100 < self.latin;
        let is_english = self.latin > self.cyrillic * 4 && is_plain && speaks;
        if is_english { Language::new("en") } else { Language::UNKNOWN }
    }
}
