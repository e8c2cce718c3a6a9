//! One streaming pass over the prose of a page: what it counts every rule may ask
//! about at no cost, and a rule whose mark the page does not bear leaves at once.

use std::ops::{BitOrAssign, Range};

use crate::language::Language;
use crate::prose::{OPAQUE, TRANSPARENT};

/// Things a text may have in it; the union over a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks(u8);

impl Marks {
    /// A word with both Latin and Cyrillic letters.
    pub const MIXED_WORD: Self = Self(1);
    /// A single Latin letter that stands alone as a word.
    pub const LONE_LATIN: Self = Self(1 << 1);
    /// `"`.
    pub const STRAIGHT_QUOTE: Self = Self(1 << 2);
    /// `«`, `»`, `„`, `“` or `”`.
    pub const PAIRED_QUOTE: Self = Self(1 << 3);

    /// Both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it has any of `other`.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOrAssign for Marks {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

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
        self.marks |= other.marks;
    }

    /// The language that the letters speak for; unknown when they do not.
    pub fn language(&self) -> Language {
        let letters = self.cyrillic + self.latin;
        if letters < 40 {
            return Language::UNKNOWN;
        }
        if self.cyrillic > self.latin {
            // One Russian letter in twenty marks a quotation, not a language.
            return match (self.ukrainian, self.russian) {
                (0, 0) => Language::UNKNOWN,
                (uk, ru) if uk > ru.saturating_mul(20) => Language::new("uk"),
                (uk, ru) if ru > uk.saturating_mul(20) => Language::new("ru"),
                _ => Language::UNKNOWN,
            };
        }
        let is_english = self.latin > self.cyrillic * 4 && self.accented * 100 < self.latin;
        if is_english { Language::new("en") } else { Language::UNKNOWN }
    }
}

/// Whether a character belongs to the Cyrillic script.
pub fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}')
}

/// Whether a character is a letter of the Latin script.
pub fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
        || (matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') && c != '×' && c != '÷')
}

/// Whether a character is part of a word by itself. The two alphabets that nearly all
/// text is in are told without asking Unicode's tables.
fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || c == '_'
        || is_cyrillic(c)
        || (!c.is_ascii() && c.is_alphanumeric())
}

/// Whether a character joins letters into one word: an apostrophe between letters,
/// or markup, which to a reader is not there.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '\u{301}' | '\u{ad}' | TRANSPARENT)
}

/// The words of masked prose: ranges from the first letter to the last. A word ends at
/// whatever is neither letter, digit, joiner nor underscore.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut characters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = characters.find(|&(_, c)| is_word(c))?;
        let mut end = start + first.len_utf8();
        while let Some(&(at, c)) = characters.peek() {
            if is_word(c) {
                end = at + c.len_utf8();
            } else if !joins(c) {
                break;
            }
            characters.next();
        }
        Some(start..end)
    })
}

/// Counts a stretch of masked prose.
pub fn tally(text: &str) -> Tally {
    let mut tally = Tally::default();
    let mut word = Word::default();
    for c in text.chars() {
        if c.is_ascii_lowercase() || c.is_ascii_uppercase() {
            tally.latin += 1;
            word.latin += 1;
        } else if is_cyrillic(c) {
            tally.cyrillic += 1;
            word.cyrillic += 1;
            match c {
                'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ' => tally.ukrainian += 1,
                'ы' | 'э' | 'ё' | 'ъ' | 'Ы' | 'Э' | 'Ё' | 'Ъ' => tally.russian += 1,
                _ => {}
            }
        } else {
            tally.other(c, &mut word);
        }
    }
    word.ends(&mut tally);
    tally
}

/// The letters of the word that is being read.
#[derive(Default)]
struct Word {
    latin: u32,
    cyrillic: u32,
    others: u32,
}

impl Word {
    fn ends(&mut self, tally: &mut Tally) {
        let word = std::mem::take(self);
        if word.latin + word.cyrillic > 0 {
            tally.words += 1;
            if word.latin > 0 && word.cyrillic > 0 {
                tally.marks |= Marks::MIXED_WORD;
            }
            if word.latin == 1 && word.cyrillic == 0 && word.others == 0 {
                tally.marks |= Marks::LONE_LATIN;
            }
        } else if word.others > 0 {
            tally.words += 1;
        }
    }
}

impl Tally {
    fn other(&mut self, c: char, word: &mut Word) {
        match c {
            TRANSPARENT | '\'' | '’' | 'ʼ' => {}
            '"' => {
                self.marks |= Marks::STRAIGHT_QUOTE;
                word.ends(self);
            }
            '«' | '»' | '„' | '“' | '”' => {
                self.marks |= Marks::PAIRED_QUOTE;
                word.ends(self);
            }
            OPAQUE | ' ' | '\n' | '.' | ',' => word.ends(self),
            '_' | '0'..='9' => word.others += 1,
            _ if is_latin(c) => {
                self.latin += 1;
                self.accented += 1;
                word.latin += 1;
            }
            _ if c.is_alphanumeric() => word.others += 1,
            '\u{301}' | '\u{ad}' => {}
            _ => word.ends(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = words(text).map(|range| &text[range]).collect();
        assert_eq!(found, expected);
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
        assert_eq!(tally.marks, Marks::default());
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
        assert_eq!(tally("Це їхній дім").language().to_string(), "und");
    }
}
