//! One pass over the bytes of a text: its words and letters counted, and what rules ask
//! for noted as marks, so that most of them need not look.

use super::{Marks, is_combining, is_cyrillic, is_invisible, is_latin, is_plain_letter};
use crate::language::Language;
use crate::prose::punctuation::{self, Punctuation};
use crate::prose::{OPAQUE, TRANSPARENT};

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

/// What the letters from U+0400 to U+047F count for, by the last seven bits: three
/// counts in one number.
const CYRILLIC: [u64; 128] = {
    let mut kinds = [0; 128];
    let mut at = 0;
    while at < kinds.len() {
        // І ї є ґ and ы э ё ъ, of which ґ is not here.
        kinds[at] = match at {
            0x04 | 0x06 | 0x07 => UKRAINIAN | CAPITAL,
            0x54 | 0x56 | 0x57 => UKRAINIAN,
            0x01 | 0x2a | 0x2b | 0x2d => RUSSIAN | CAPITAL,
            0x51 | 0x4a | 0x4b | 0x4d => RUSSIAN,
            0x00..=0x2f | 0x60.. => CAPITAL,
            _ => 0,
        };
        at += 1;
    }
    kinds
};
const UKRAINIAN: u64 = 1;
const RUSSIAN: u64 = 1 << FIELD;
const CAPITAL: u64 = 1 << (2 * FIELD);
/// How many bits a count has in a sum of [`CYRILLIC`], and so how many letters can be
/// counted in one go.
const FIELD: u32 = 20;

/// Counts a stretch of masked prose.
pub fn tally(text: &str) -> Tally {
    let bytes = text.as_bytes();
    let mut tally = Tally::default();
    let mut places = Places::default();
    let mut word = Word { text, previous: '\n', ..Word::default() };
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            0xd0 | 0xd1 | b'a'..=b'z' | b'A'..=b'Z' => {
                if word.start.is_none() {
                    word.start = Some(at);
                }
                at = word.letters(bytes, at, &mut tally);
                word.previous = 'a';
            }
            b' ' => {
                if word.previous == ' ' {
                    tally.marks |= Marks::DOUBLE_SPACE;
                }
                word.ends(at, &mut tally);
                word.previous = ' ';
                at += 1;
            }
            _ => {
                let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
                // A full stop or a slash with a blank behind it ends or parts words.
                if matches!(byte, b'.' | b'/' | b'@' | b'\\')
                    && bytes.get(at + 1).is_some_and(u8::is_ascii_graphic)
                {
                    tally.marks |= Marks::ADDRESS;
                }
                places.note(at, c, &word);
                tally.other(c, at, &mut word);
                word.previous = c;
                at += c.len_utf8();
            }
        }
    }
    word.ends(text.len(), &mut tally);
    if tally.words > 0 {
        tally.marks |= Marks::WORD;
    }
    if tally.russian > 0 {
        tally.marks |= Marks::FOREIGN_LETTER;
    }
    // Among its like a Latin letter is a word.
    if tally.cyrillic == 0 {
        tally.marks.set(Marks::LONE_LATIN, false);
    }
    let variable = Marks::APOSTROPHE.or(Marks::STRAIGHT_QUOTE).or(Marks::PAIRED_QUOTE);
    if tally.cyrillic > 0 && tally.marks.has(variable.or(Marks::DASH).or(Marks::DOTS)) {
        tally.punctuation.count(text, places.all());
    }
    tally
}

/// Where the marks stand that can be printed in more than one way.
struct Places {
    places: [(usize, char); Places::MOST],
    count: usize,
}

impl Default for Places {
    fn default() -> Self {
        Self { places: [(0, ' '); Self::MOST], count: 0 }
    }
}

impl Places {
    /// A text with more of them is looked through once more.
    const MOST: usize = 48;

    #[inline]
    fn note(&mut self, at: usize, c: char, word: &Word<'_>) {
        // The second of two full stops speaks for the first.
        let place = if c == '.' && word.previous == '.' { at - 1 } else { at };
        let is_known = || self.count > 0 && self.places.get(self.count - 1) == Some(&(place, c));
        let is_mark = match c {
            '.' => place < at && !is_known(),
            _ => punctuation::is_variable(c),
        };
        if is_mark {
            if let Some(next) = self.places.get_mut(self.count) {
                *next = (place, c);
            }
            self.count += 1;
        }
    }

    /// All of them, if they are so few.
    fn all(&self) -> Option<&[(usize, char)]> {
        self.places.get(..self.count)
    }
}

/// Whether two words of one length are the same but, perhaps, for a capital that the first
/// begins with. A few others pass: who asks looks again.
#[inline]
fn is_alike(first: &str, second: &str) -> bool {
    let (first, second) = (first.as_bytes(), second.as_bytes());
    let skipped = match first {
        [b'A'..=b'Z', ..] => 1,
        // А to Я, and Є, І, Ї with their like.
        [0xd0, 0x80..=0xaf, ..] => 2,
        _ => 0,
    };
    first.get(skipped..) == second.get(skipped..)
}

/// The word that is being read.
#[derive(Default)]
struct Word<'a> {
    text: &'a str,
    latin: u32,
    cyrillic: u32,
    others: u32,
    capitals: u32,
    /// Where its first letter stands.
    start: Option<usize>,
    /// The word before it.
    last: &'a str,
    /// The character before the one that is looked at.
    previous: char,
}

impl Word<'_> {
    /// Counts letters of the two alphabets that nearly all text is in, from a byte on;
    /// says where there are no more.
    #[inline]
    fn letters(&mut self, bytes: &[u8], at: usize, tally: &mut Tally) -> usize {
        let (mut sum, mut pairs) = (0_u64, 0_usize);
        for pair in bytes[at..].chunks_exact(2).take((1 << FIELD) - 1) {
            if pair[0] & 0xfe != 0xd0 {
                break;
            }
            sum += CYRILLIC[usize::from((pair[0] & 1) << 6 | (pair[1] & 0x3f))];
            pairs += 1;
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let field = |number: u32| {
            u32::try_from(sum >> (number * FIELD) & ((1 << FIELD) - 1)).unwrap_or(u32::MAX)
        };
        tally.ukrainian += field(0);
        tally.russian += field(1);
        let mut capitals = field(2);
        self.cyrillic += count(pairs);
        let from = at + 2 * pairs;
        let mut latin = 0;
        for byte in &bytes[from..] {
            if !byte.is_ascii_alphabetic() {
                break;
            }
            capitals += u32::from(byte.is_ascii_uppercase());
            latin += 1;
        }
        self.latin += count(latin);
        self.capitals += capitals;
        from + latin
    }

    #[inline]
    fn ends(&mut self, at: usize, tally: &mut Tally) {
        let letters = self.latin + self.cyrillic;
        if letters + self.others == 0 {
            return;
        }
        self.ended(letters, at, tally);
    }

    fn ended(&mut self, letters: u32, at: usize, tally: &mut Tally) {
        tally.words += 1;
        tally.latin += self.latin;
        tally.cyrillic += self.cyrillic;
        if self.latin > 0 && self.cyrillic > 0 {
            tally.marks |= Marks::MIXED_WORD;
        }
        if self.latin == 1 && self.cyrillic == 0 && self.others == 0 {
            tally.marks |= Marks::LONE_LATIN;
        }
        if self.capitals == letters && (2..=6).contains(&letters) {
            tally.marks |= Marks::ABBREVIATION;
        }
        let word = self.start.and_then(|start| self.text.get(start..at)).unwrap_or_default();
        if letters == 3 && matches!(word, "the" | "and") {
            tally.english += 1;
        }
        if letters > 1 && word.len() == self.last.len() && is_alike(self.last, word) {
            tally.marks |= Marks::REPEATED_WORD;
        }
        self.last = word;
        (self.latin, self.cyrillic, self.others, self.capitals) = (0, 0, 0, 0);
        self.start = None;
    }
}

impl Tally {
    fn other(&mut self, c: char, at: usize, word: &mut Word<'_>) {
        let is_spaced = word.previous == ' ';
        match c {
            '.' | ',' | ';' | ':' | '!' | '?' => {
                if is_spaced {
                    self.marks |= Marks::SPACE_BEFORE;
                }
                if c == '.' && word.previous == '.' {
                    self.marks |= Marks::DOTS;
                }
                word.ends(at, self);
            }
            OPAQUE | '\n' => word.ends(at, self),
            TRANSPARENT => {}
            '\'' | '’' | 'ʼ' => {
                if word.cyrillic > 0 {
                    self.marks |= Marks::APOSTROPHE;
                }
            }
            '"' => {
                self.marks |= Marks::STRAIGHT_QUOTE;
                word.ends(at, self);
            }
            '-' => {
                let is_apart = matches!(word.previous, ' ' | '\n' | '\u{a0}' | TRANSPARENT | '-');
                self.marks |= if is_apart { Marks::DASH } else { Marks::COMPOUND };
                word.ends(at, self);
            }
            '/' => {
                self.marks |= Marks::SLASH;
                word.ends(at, self);
            }
            '_' | '0'..='9' => {
                word.others += 1;
                word.start.get_or_insert(at);
            }
            '`' => {
                self.marks |= Marks::APOSTROPHE;
                word.ends(at, self);
            }
            _ if c.is_ascii() => word.ends(at, self),
            _ => self.beyond_ascii(c, at, word),
        }
    }

    fn beyond_ascii(&mut self, c: char, at: usize, word: &mut Word<'_>) {
        match c {
            '«' | '»' | '„' | '“' | '”' => {
                self.marks |= Marks::PAIRED_QUOTE;
                word.ends(at, self);
            }
            '—' | '–' | '−' => {
                self.marks |= Marks::DASH;
                word.ends(at, self);
            }
            '…' => {
                self.marks |= Marks::DOTS;
                word.ends(at, self);
            }
            '´' | '‘' | '′' | '＇' => {
                self.marks |= Marks::APOSTROPHE;
                word.ends(at, self);
            }
            _ if is_combining(c) => {
                self.marks |= Marks::COMBINING;
                if c == '\u{336}' {
                    self.marks |= Marks::DASH;
                }
            }
            _ if is_invisible(c) => {
                self.marks |= Marks::INVISIBLE;
                if c != '\u{ad}' {
                    word.ends(at, self);
                }
            }
            _ if is_cyrillic(c) => {
                word.cyrillic += 1;
                self.ukrainian += u32::from(matches!(c, 'ґ' | 'Ґ'));
                // Of the rare letters nobody has to know which are capitals.
                word.capitals += u32::from(c != 'ґ');
                word.start.get_or_insert(at);
            }
            _ if is_latin(c) => {
                self.accented += 1;
                word.latin += 1;
                word.start.get_or_insert(at);
            }
            _ if is_plain_letter(c) || c.is_alphanumeric() => {
                word.others += 1;
                word.start.get_or_insert(at);
            }
            _ => word.ends(at, self),
        }
    }
}
