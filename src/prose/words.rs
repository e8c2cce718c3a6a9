//! One streaming pass over the prose of a page: what it counts every rule may ask
//! about at no cost, and a rule whose mark the page does not bear leaves at once.

use std::ops::{BitOrAssign, Range};

use crate::language::Language;
use crate::prose::punctuation::{self, Punctuation};
use crate::prose::{OPAQUE, TRANSPARENT};

/// [`TRANSPARENT`] is one byte.
const TRANSPARENT_BYTE: u8 = TRANSPARENT as u8;

/// Things a text may have in it; the union over a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks(u32);

impl Marks {
    /// A word with both Latin and Cyrillic letters.
    pub const MIXED_WORD: Self = Self(1);
    /// A single Latin letter that stands alone as a word.
    pub const LONE_LATIN: Self = Self(1 << 1);
    /// `"`.
    pub const STRAIGHT_QUOTE: Self = Self(1 << 2);
    /// `«`, `»`, `„`, `“` or `”`.
    pub const PAIRED_QUOTE: Self = Self(1 << 3);
    /// A letter that Ukrainian does not have: ё, ы, э, ъ.
    pub const FOREIGN_LETTER: Self = Self(1 << 4);
    /// Something that may be an apostrophe, after a Cyrillic letter.
    pub const APOSTROPHE: Self = Self(1 << 5);
    /// A dash, or something that may stand for one.
    pub const DASH: Self = Self(1 << 6);
    /// `…`, or full stops in a row.
    pub const DOTS: Self = Self(1 << 7);
    /// A combining mark.
    pub const COMBINING: Self = Self(1 << 8);
    /// A character nobody sees.
    pub const INVISIBLE: Self = Self(1 << 9);
    /// Two spaces in a row.
    pub const DOUBLE_SPACE: Self = Self(1 << 10);
    /// A punctuation mark behind a space.
    pub const SPACE_BEFORE: Self = Self(1 << 11);
    /// The same word twice in a row.
    pub const REPEATED_WORD: Self = Self(1 << 12);
    /// `/`.
    pub const SLASH: Self = Self(1 << 13);
    /// A hyphen inside a word.
    pub const COMPOUND: Self = Self(1 << 14);
    /// A word of two to six capitals; so are counted all letters beyond the common ones.
    pub const ABBREVIATION: Self = Self(1 << 15);
    /// A word, whichever.
    pub const WORD: Self = Self(1 << 16);
    /// An address; of a text that was not looked through for them, what may be one.
    pub const ADDRESS: Self = Self(1 << 17);

    /// Both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Adds a mark, or takes it away.
    pub fn set(&mut self, mark: Self, has: bool) {
        self.0 = if has { self.0 | mark.0 } else { self.0 & !mark.0 };
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
        || (!c.is_ascii() && (is_plain_letter(c) || c.is_alphanumeric()))
}

/// Whether a character stands in a run of letters of one of the larger scripts: many
/// times faster to say than by Unicode's tables, and no less true.
fn is_plain_letter(c: char) -> bool {
    matches!(
        c,
        '\u{c0}'..='\u{d6}'
            | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{24f}'
            | '\u{3b1}'..='\u{3c9}'
            | '\u{561}'..='\u{586}'
            | '\u{5d0}'..='\u{5ea}'
            | '\u{620}'..='\u{64a}'
            | '\u{904}'..='\u{939}'
            | '\u{e01}'..='\u{e30}'
            | '\u{10d0}'..='\u{10fa}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30a1}'..='\u{30fa}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7a3}'
    )
}

/// Whether a character joins letters into one word: an apostrophe between letters,
/// or markup, which to a reader is not there.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '\u{301}' | '\u{ad}' | TRANSPARENT)
}

/// The words of masked prose: ranges from the first letter to the last. A word ends at
/// whatever is neither letter, digit, joiner nor underscore.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    words_beginning(text, |_, _| true)
}

/// The words whose first two letters are wanted; also those that begin otherwise than
/// with two letters of the common alphabets.
pub(crate) fn words_beginning<'a>(
    text: &'a str,
    is_wanted: impl Fn(char, char) -> bool + 'a,
) -> impl Iterator<Item = Range<usize>> + 'a {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = loop {
                match step(text, bytes, at)? {
                    (Step::Word, _) => break at,
                    (_, length) => at += length,
                }
            };
            let is_wanted = beginning(&bytes[start..]).is_none_or(|(a, b)| is_wanted(a, b));
            let mut end = start;
            loop {
                let run = letters(&bytes[at..]);
                if run > 0 {
                    at += run;
                    end = at;
                }
                let Some((step, length)) = step(text, bytes, at) else { break };
                match step {
                    Step::Word => end = at + length,
                    Step::Joins => {}
                    Step::Ends => break,
                }
                at += length;
            }
            if is_wanted {
                return Some(start..end);
            }
        }
    })
}

/// How many bytes of letters from U+0400 to U+047F a text begins with.
fn letters(bytes: &[u8]) -> usize {
    2 * bytes.chunks_exact(2).take_while(|pair| pair[0] & 0xfe == 0xd0).count()
}

/// The first two letters, where they are of the common alphabets.
fn beginning(bytes: &[u8]) -> Option<(char, char)> {
    let letter = |bytes: &[u8]| match *bytes {
        [first @ (0xd0 | 0xd1), second, ..] => {
            char::from_u32(u32::from(first & 0x1f) << 6 | u32::from(second & 0x3f)).map(|c| (c, 2))
        }
        [first, ..] if first.is_ascii_alphabetic() => Some((char::from(first), 1)),
        _ => None,
    };
    let (first, length) = letter(bytes)?;
    let (second, _) = letter(&bytes[length..])?;
    Some((first, second))
}

/// What a character is to a word.
#[derive(Clone, Copy)]
enum Step {
    Word,
    Joins,
    Ends,
}

/// What the character at a byte is to a word, and its length. What nearly all text is
/// made of is told by its first byte.
fn step(text: &str, bytes: &[u8], at: usize) -> Option<(Step, usize)> {
    Some(match *bytes.get(at)? {
        // U+0400 to U+047F.
        0xd0 | 0xd1 => (Step::Word, 2),
        byte if byte.is_ascii_alphanumeric() || byte == b'_' => (Step::Word, 1),
        b'\'' | TRANSPARENT_BYTE => (Step::Joins, 1),
        byte if byte.is_ascii() => (Step::Ends, 1),
        _ => {
            let c = text.get(at..)?.chars().next()?;
            let step = if is_word(c) {
                Step::Word
            } else if joins(c) {
                Step::Joins
            } else {
                Step::Ends
            };
            (step, c.len_utf8())
        }
    })
}

/// Whether a character takes no room and shows nothing: of no use in prose, but for
/// joiners in some scripts.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}')
}

/// Whether a character is drawn over the one before it.
pub fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
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
        if letters > 1 && word == self.last {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_are_letters() {
        let plain = ('\u{80}'..=char::MAX).filter(|c| is_plain_letter(*c));
        assert!(plain.clone().count() > 30_000);
        assert_eq!(plain.filter(|c| !c.is_alphanumeric()).collect::<String>(), "");
    }

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
        assert_eq!(tally("Це їхній дім").language().to_string(), "und");
    }
}
