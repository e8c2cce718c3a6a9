//! The one pass over the bytes of a text.

use super::Tally;
use super::telling::telling_letters;
use crate::prose::TRANSPARENT;
use crate::prose::punctuation;
use crate::prose::words::letters::is_plain_letter;
use crate::prose::words::{self, Kind, Marks, OPAQUE_BYTE, Shape, TRANSPARENT_BYTE};
use crate::prose::words::{is_combining, is_cyrillic, is_invisible, is_latin, is_small_pair};

/// Counts a stretch of masked prose.
pub fn tally(text: &str) -> Tally {
    tally_words(text, &mut Vec::new())
}

/// The same, and adds the shapes of its words: of all that are letters of one of the common
/// alphabets, four bytes or more, and of some that are not.
pub(crate) fn tally_words(text: &str, shapes: &mut Vec<u16>) -> Tally {
    let bytes = text.as_bytes();
    let mut tally = Tally::default();
    let mut places = Places::default();
    let mut word = Word::before(bytes, shapes);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            _ if words::kind(byte) == Kind::Letter => {
                let end = at + words::run(&bytes[at..]);
                let is_latin = byte.is_ascii();
                // Most words are of one alphabet, and what ends them stands behind them.
                let next = bytes.get(end).copied().unwrap_or(b' ');
                if word.start.is_none() && words::kind(next) == Kind::Ends {
                    word.whole(&bytes[at..end], is_latin, &mut tally);
                    let is_blank = next == b' ';
                    word.previous = if is_blank { ' ' } else { 'a' };
                    at = end + usize::from(is_blank);
                } else {
                    word.start.get_or_insert(at);
                    word.letters(end - at, is_latin);
                    word.previous = 'a';
                    at = end;
                }
            }
            b' ' => {
                if word.previous == ' ' {
                    tally.marks |= Marks::DOUBLE_SPACE;
                }
                word.ends(at, &mut tally);
                word.previous = ' ';
                at += 1;
            }
            b',' | b';' | b':' | b'!' | b'?' => {
                if word.previous == ' ' {
                    tally.marks |= Marks::SPACE_BEFORE;
                }
                word.ends(at, &mut tally);
                word.previous = char::from(byte);
                at += 1;
            }
            OPAQUE_BYTE | TRANSPARENT_BYTE => {
                if byte == OPAQUE_BYTE {
                    word.ends(at, &mut tally);
                }
                word.previous = char::from(byte);
                at += bytes[at..].iter().take_while(|&&other| other == byte).count();
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
    if tally.cyrillic > 0 {
        let (ukrainian, russian) = telling_letters(bytes);
        tally.ukrainian += ukrainian;
        tally.russian += russian;
    }
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
        Self { places: [(0, '\0'); Self::MOST], count: 0 }
    }
}

impl Places {
    /// A text with more of them is looked through once more.
    const MOST: usize = 16;

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
fn is_alike(first: &[u8], second: &[u8]) -> bool {
    let skipped = match (first, second) {
        ([b'A'..=b'Z', ..], [b'a'..=b'z', ..]) => 1,
        // А to Я, and Є, І, Ї with their like.
        ([0xd0, 0x80..=0xaf, ..], [0xd0 | 0xd1, ..]) => 2,
        _ => 0,
    };
    first.get(skipped..) == second.get(skipped..)
}

/// Whether a word begins with a small letter, as most do.
#[inline]
fn is_small(word: &[u8]) -> bool {
    match word {
        [] => true,
        [0xd0 | 0xd1, ..] => word.first_chunk().is_some_and(|&pair| is_small_pair(pair)),
        [first, ..] => first.is_ascii_lowercase(),
    }
}

/// Whether neither of the first two characters of a word is a small letter.
#[inline]
fn begins_with_capitals(word: &[u8]) -> bool {
    let first = if word.first().is_some_and(u8::is_ascii) { 1 } else { 2 };
    !is_small(word) && word.get(first..).is_some_and(|rest| !is_small(rest))
}

/// Whether all letters of a word are capitals; so are counted those beyond the common ones.
fn has_capitals_only(word: &[u8]) -> bool {
    let word = str::from_utf8(word).unwrap_or_default();
    word.chars().all(|c| match c {
        'ґ' | '\u{430}'..='\u{45f}' => false,
        _ if is_latin(c) => c.is_ascii_uppercase(),
        _ => true,
    })
}

/// The word that is being read.
struct Word<'a> {
    text: &'a [u8],
    shapes: &'a mut Vec<u16>,
    latin: u32,
    cyrillic: u32,
    others: u32,
    /// Where its first letter stands.
    start: Option<usize>,
    /// The word before it.
    last: &'a [u8],
    /// The character before the one that is looked at.
    previous: char,
}

impl<'a> Word<'a> {
    /// None yet.
    fn before(text: &'a [u8], shapes: &'a mut Vec<u16>) -> Self {
        Self {
            text,
            shapes,
            latin: 0,
            cyrillic: 0,
            others: 0,
            start: None,
            last: &[],
            previous: '\n',
        }
    }

    /// Counts letters of one of the common alphabets, which are so many bytes long.
    #[inline]
    fn letters(&mut self, length: usize, is_latin: bool) {
        let length = u32::try_from(length).unwrap_or(u32::MAX);
        if is_latin {
            self.latin += length;
        } else {
            self.cyrillic += length / 2;
        }
    }

    /// Counts a word that is nothing but letters of one of the common alphabets.
    #[inline]
    fn whole(&mut self, word: &'a [u8], is_latin: bool, tally: &mut Tally) {
        let length = u32::try_from(word.len()).unwrap_or(u32::MAX);
        let letters = if is_latin { length } else { length / 2 };
        tally.words += 1;
        if is_latin {
            tally.latin += letters;
            if letters == 1 {
                tally.marks |= Marks::LONE_LATIN;
            }
        } else {
            tally.cyrillic += letters;
        }
        self.leave_shape(word);
        self.count(word, letters, tally);
    }

    /// Keeps the shape of some letters, if they are enough to have one.
    #[inline]
    fn leave_shape(&mut self, letters: &[u8]) {
        self.shapes.extend(Shape::of_long(letters).map(Shape::number));
    }

    /// The word ends, if there is one.
    #[inline]
    fn ends(&mut self, at: usize, tally: &mut Tally) {
        let letters = self.latin + self.cyrillic;
        if letters + self.others > 0 {
            self.ended(letters, at, tally);
        }
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
        let start = self.start.take().unwrap_or(at);
        let word = self.text.get(start..at).unwrap_or_default();
        // Joiners behind the letters are no part of the word.
        self.leave_shape(&word[..words::run(word)]);
        self.count(word, letters, tally);
        (self.latin, self.cyrillic, self.others) = (0, 0, 0);
    }

    /// Notes what only a whole word tells. Most tell nothing, and are seen to at a glance.
    #[expect(clippy::inline_always, reason = "a call costs as much as the count")]
    #[inline(always)]
    fn count(&mut self, word: &'a [u8], letters: u32, tally: &mut Tally) {
        let last = std::mem::replace(&mut self.last, word);
        let is_english = word.len() == 3;
        let may_repeat = word.len() == last.len() && word.last() == last.last();
        if is_english || may_repeat || begins_with_capitals(word) {
            note(word, last, letters, tally);
        }
    }
}

/// Notes what a word tells, and the one before it.
#[inline(never)]
fn note(word: &[u8], last: &[u8], letters: u32, tally: &mut Tally) {
    if !is_small(word) && (2..=6).contains(&letters) && has_capitals_only(word) {
        tally.marks |= Marks::ABBREVIATION;
    }
    if matches!(word, b"the" | b"and") {
        tally.english += 1;
    }
    if word.len() == last.len() && letters > 1 && is_alike(last, word) {
        tally.marks |= Marks::REPEATED_WORD;
    }
}

impl Tally {
    fn other(&mut self, c: char, at: usize, word: &mut Word<'_>) {
        match c {
            '.' => {
                if word.previous == ' ' {
                    self.marks |= Marks::SPACE_BEFORE;
                }
                if word.previous == '.' {
                    self.marks |= Marks::DOTS;
                }
                word.ends(at, self);
            }
            '\n' => word.ends(at, self),
            '’' if word.cyrillic > 0 => self.marks |= Marks::APOSTROPHE,
            '\'' | 'ʼ' if word.cyrillic > 0 => {
                self.marks |= Marks::APOSTROPHE.or(Marks::ODD_APOSTROPHE);
            }
            '\'' | '’' | 'ʼ' => {}
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
                self.marks |= Marks::APOSTROPHE.or(Marks::ODD_APOSTROPHE);
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
                self.marks |= Marks::APOSTROPHE.or(Marks::ODD_APOSTROPHE);
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
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_quick_count_is_the_right_count(text in "[ІіЇїЄєҐґЫыЭэЁёЪъА-я a-zżа́’\u{1}-\u{2}.]{0,700}") {
            let of = |letters: &str| {
                u32::try_from(text.chars().filter(|&c| letters.contains(c)).count()).unwrap()
            };
            let expected = (of("ІіЇїЄє"), of("ЫыЭэЁёЪъ"));
            prop_assert_eq!(telling_letters(text.as_bytes()), expected);
            let tally = tally(&text);
            prop_assert_eq!((tally.ukrainian, tally.russian), (of("ІіЇїЄєҐґ"), expected.1));
            let has = |is: fn(char) -> bool| text.chars().filter(|&c| is(c)).count();
            prop_assert_eq!(tally.cyrillic as usize, has(is_cyrillic));
            prop_assert_eq!(tally.latin as usize, has(is_latin));
        }

        #[test]
        fn what_words_tell_is_noted(text in "(([а-в]{1,3}|[А-В]{1,2}[а-в]{0,2}|[ab]{1,3}|[AB]{1,7}|the|aб)[ ,.»]{1,2}){0,30}") {
            let tally = tally(&text);
            let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|it| !it.is_empty()).collect();
            let small = |word: &str| word.chars().next().map(|c| c.to_lowercase().chain(word.chars().skip(1)).collect::<String>());
            let is_long = |word: &str| word.chars().count() > 1;
            let is_same = |pair: &[&str]| is_long(pair[1]) && (pair[0] == pair[1] || small(pair[0]).as_deref() == Some(pair[1]));
            let is_abbreviation = |word: &str| (2..=6).contains(&word.chars().count()) && word.chars().all(char::is_uppercase);
            let is_lone = |word: &&str| word.len() == 1 && tally.cyrillic > 0;
            prop_assert_eq!(tally.words as usize, words.len());
            prop_assert_eq!(tally.english as usize, words.iter().filter(|word| **word == "the").count());
            // Another capital is let pass.
            let is_near = |pair: &[&str]| pair[0].chars().skip(1).eq(pair[1].chars().skip(1));
            let is_noted = tally.marks.has(Marks::REPEATED_WORD);
            prop_assert!(is_noted || !words.windows(2).any(is_same));
            prop_assert!(!is_noted || words.windows(2).any(is_near));
            prop_assert_eq!(tally.marks.has(Marks::ABBREVIATION), words.iter().any(|word| is_abbreviation(word)));
            prop_assert_eq!(tally.marks.has(Marks::LONE_LATIN), words.iter().any(is_lone));
            prop_assert_eq!(tally.marks.has(Marks::MIXED_WORD), words.contains(&"aб"));
        }
    }
}
