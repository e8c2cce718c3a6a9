//! Marks that are printed in more than one way, as they stand beside Cyrillic letters in
//! masked prose: what the census counts is what the rules judge.

use std::ops::{AddAssign, Range};

use smallvec::SmallVec;

use super::words::is_cyrillic;
use super::{OPAQUE, TRANSPARENT};

/// A mark of one of several kinds, with its bytes.
pub type Mark<K> = (Range<usize>, K);

/// How often each kind of mark stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Punctuation {
    /// `’`.
    pub curly_apostrophes: u32,
    /// `ʼ`, the letter.
    pub letter_apostrophes: u32,
    /// `'`.
    pub straight_apostrophes: u32,
    /// `«…»`, outermost only; so are the other pairs.
    pub guillemets: u32,
    /// `„…“` and `“…”`.
    pub curly_quotes: u32,
    /// `"…"`.
    pub straight_quotes: u32,
    /// `—`.
    pub em_dashes: u32,
    /// `–`.
    pub en_dashes: u32,
    /// `--` and `---`.
    pub double_hyphens: u32,
    /// `-` and `−` between spaces.
    pub hyphens: u32,
    /// `…`.
    pub ellipses: u32,
    /// `...`.
    pub dots: u32,
}

impl AddAssign<&Self> for Punctuation {
    fn add_assign(&mut self, other: &Self) {
        self.curly_apostrophes += other.curly_apostrophes;
        self.letter_apostrophes += other.letter_apostrophes;
        self.straight_apostrophes += other.straight_apostrophes;
        self.guillemets += other.guillemets;
        self.curly_quotes += other.curly_quotes;
        self.straight_quotes += other.straight_quotes;
        self.em_dashes += other.em_dashes;
        self.en_dashes += other.en_dashes;
        self.double_hyphens += other.double_hyphens;
        self.hyphens += other.hyphens;
        self.ellipses += other.ellipses;
        self.dots += other.dots;
    }
}

impl Punctuation {
    /// Counts the marks of a stretch of masked prose. `places`: where marks stand, when
    /// that is known.
    pub fn count(&mut self, text: &str, places: Option<&[(usize, char)]>) {
        if let Some(places) = places {
            return self.count_at(text, places);
        }
        let is_first = |byte| {
            matches!(byte, b'"' | b'\'' | b'`' | b'-' | b'.')
                || matches!(byte, 0xc2 | 0xca | 0xcc | 0xe2 | 0xef)
        };
        let all = beginning_with(text, is_first);
        let places: Vec<(usize, char)> = all.filter(|&(_, c)| c == '.' || is_variable(c)).collect();
        self.count_at(text, &places);
    }

    fn count_at(&mut self, text: &str, places: &[(usize, char)]) {
        let places = || places.iter().copied();
        for (_, mark) in apostrophes_at(text, places()) {
            match mark {
                '’' => self.curly_apostrophes += 1,
                'ʼ' => self.letter_apostrophes += 1,
                '\'' => self.straight_apostrophes += 1,
                _ => {}
            }
        }
        let outer = |it: &&Quotation| it.is_cyrillic && it.depth == 0;
        for quotation in quotations_at(text, places()).iter().filter(outer) {
            match quotation.quotes {
                Quotes::Guillemets => self.guillemets += 1,
                Quotes::Low | Quotes::High => self.curly_quotes += 1,
                Quotes::Straight => self.straight_quotes += 1,
            }
        }
        for (_, dash) in dashes_at(text, false, places(), |_| true) {
            match dash {
                Dash::Em => self.em_dashes += 1,
                Dash::En => self.en_dashes += 1,
                Dash::DoubleHyphen => self.double_hyphens += 1,
                Dash::Hyphen | Dash::Minus => self.hyphens += 1,
                Dash::Strike => {}
            }
        }
        for (_, is_dots) in ellipses_at(text, places()) {
            if is_dots {
                self.dots += 1;
            } else {
                self.ellipses += 1;
            }
        }
    }
}

/// Whether a character is one of the marks that can be printed in more than one way; a
/// full stop is one only in a row of them.
pub(super) fn is_variable(c: char) -> bool {
    is_apostrophe(c) || is_dash(c) || is_quote(c) || c == '…'
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`' | '´' | '‘' | '′' | '＇')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '−' | '\u{336}')
}

fn is_quote(c: char) -> bool {
    matches!(c, '«' | '»' | '„' | '“' | '”' | '"')
}

/// The characters that begin with one of some bytes, which no character has in its
/// middle: far quicker than to look at every character.
fn beginning_with(
    text: &str,
    is_first: impl Fn(u8) -> bool,
) -> impl Iterator<Item = (usize, char)> {
    let bytes = text.as_bytes().iter().enumerate();
    let places = bytes.filter(move |&(_, &byte)| is_first(byte)).map(|(at, _)| at);
    characters_at(text, places)
}

/// The characters at some places.
fn characters_at(
    text: &str,
    places: impl Iterator<Item = usize>,
) -> impl Iterator<Item = (usize, char)> {
    places.filter_map(|at| Some((at, text.get(at..)?.chars().next()?)))
}

/// The character before byte `at`, markup aside.
pub fn before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().rev().find(|&c| c != TRANSPARENT)
}

/// The character from byte `at` on, markup aside.
pub fn after(text: &str, at: usize) -> Option<char> {
    text[at..].chars().find(|&c| c != TRANSPARENT)
}

/// The apostrophes inside Cyrillic words, whatever they are typed with.
pub fn apostrophes(text: &str) -> impl Iterator<Item = Mark<char>> + '_ {
    let is_first = |byte: u8| matches!(byte, b'\'' | b'`' | 0xc2 | 0xca | 0xe2 | 0xef);
    apostrophes_at(text, beginning_with(text, is_first))
}

fn apostrophes_at<'a>(
    text: &'a str,
    places: impl Iterator<Item = (usize, char)> + 'a,
) -> impl Iterator<Item = Mark<char>> + 'a {
    places.filter(|&(_, c)| is_apostrophe(c)).filter_map(|(at, mark)| {
        let range = at..at + mark.len_utf8();
        let left = text[..range.start].chars().next_back().filter(|&c| is_cyrillic(c));
        let right = text[range.end..].chars().next().filter(|&c| is_cyrillic(c))?;
        // Other marks may be anything but before the letters that ask for an apostrophe.
        let is_sure = matches!(mark, '\'' | '’' | 'ʼ') || "яюєїЯЮЄЇ".contains(right);
        (left.is_some() && is_sure).then_some((range, mark))
    })
}

/// What stands where a dash is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dash {
    /// `—`.
    Em,
    /// `–`.
    En,
    /// `-`.
    Hyphen,
    /// `--` or `---`.
    DoubleHyphen,
    /// `−`, U+2212.
    Minus,
    /// U+0336, which strikes out the character before it.
    Strike,
}

/// The dashes between spaces, and what is typed in their place, with a Cyrillic letter
/// on one side at least (in a cell: on both) and no digit on either.
pub fn dashes(text: &str, in_cell: bool) -> impl Iterator<Item = Mark<Dash>> + '_ {
    dashes_where(text, in_cell, |_| true)
}

/// Those of the kinds that are asked for: the others need no look around.
pub fn dashes_where<'a>(
    text: &'a str,
    in_cell: bool,
    is_wanted: impl Fn(Dash) -> bool + 'a,
) -> impl Iterator<Item = Mark<Dash>> + 'a {
    let places = memchr::memchr3_iter(b'-', 0xcc, 0xe2, text.as_bytes());
    dashes_at(text, in_cell, characters_at(text, places), is_wanted)
}

fn dashes_at<'a>(
    text: &'a str,
    in_cell: bool,
    places: impl Iterator<Item = (usize, char)> + 'a,
    is_wanted: impl Fn(Dash) -> bool + 'a,
) -> impl Iterator<Item = Mark<Dash>> + 'a {
    let mut end = 0;
    places.filter(|&(_, c)| is_dash(c)).filter_map(move |(at, mark)| {
        if at < end {
            return None;
        }
        let length = match mark {
            '-' => text[at..].len() - text[at..].trim_start_matches('-').len(),
            _ => mark.len_utf8(),
        };
        end = at + length;
        let dash = match (mark, length) {
            ('—', _) => Dash::Em,
            ('–', _) => Dash::En,
            ('−', _) => Dash::Minus,
            ('-', 1) => Dash::Hyphen,
            ('-', 2 | 3) => Dash::DoubleHyphen,
            ('-', _) => return None,
            _ => Dash::Strike,
        };
        let is_blank = |c: Option<char>| c.is_some_and(char::is_whitespace);
        if !is_wanted(dash) || !is_blank(before(text, at)) || !is_blank(after(text, end)) {
            return None;
        }
        let left = side(text[..at].chars().rev())?;
        let right = side(text[end..].chars())?;
        let is_typographic = matches!(dash, Dash::Em | Dash::En);
        let is_near = if in_cell && !is_typographic {
            is_cyrillic(left) && is_cyrillic(right)
        } else {
            is_cyrillic(left) || is_cyrillic(right)
        };
        let is_number =
            |c: char| !is_cyrillic(c) && (c.is_numeric() || matches!(c, '=' | '+' | '%'));
        (is_near && !is_number(left) && !is_number(right)).then_some((at..end, dash))
    })
}

/// The first character on one side of a dash that is not a blank, a mark or masked.
fn side(mut characters: impl Iterator<Item = char>) -> Option<char> {
    let passes = |c: char| {
        c.is_whitespace()
            || matches!(c, TRANSPARENT | OPAQUE | '*' | '_' | '~' | '«' | '»' | '"' | '“' | '”')
            || matches!(c, '„' | '(' | ')' | '[' | ']' | '\'' | '’' | '.' | ',' | ':' | ';')
            || matches!(c, '!' | '?' | '…')
    };
    let mut seen = false;
    loop {
        match characters.next() {
            Some(c) if passes(c) => seen |= c == OPAQUE,
            Some(c) => return Some(c),
            // Code alone is a side too.
            None => return seen.then_some(OPAQUE),
        }
    }
}

/// The points of an omission beside a Cyrillic letter; `true` for three full stops.
pub fn ellipses(text: &str) -> impl Iterator<Item = Mark<bool>> + '_ {
    let places = memchr::memchr2_iter(b'.', 0xe2, text.as_bytes());
    ellipses_at(text, characters_at(text, places))
}

fn ellipses_at<'a>(
    text: &'a str,
    places: impl Iterator<Item = (usize, char)> + 'a,
) -> impl Iterator<Item = Mark<bool>> + 'a {
    let is_one = |c: char| matches!(c, '.' | '…');
    let mut end = 0;
    places.filter(move |&(_, c)| is_one(c)).filter_map(move |(at, mark)| {
        if at < end {
            return None;
        }
        let length = match mark {
            '.' => text[at..].len() - text[at..].trim_start_matches('.').len(),
            _ => mark.len_utf8(),
        };
        end = at + length;
        if mark == '.' && length != 3 {
            return None;
        }
        let opens = |c: char| c.is_whitespace() || matches!(c, '«' | '"' | '„' | '“');
        let closes = |c: char| {
            c.is_whitespace() || matches!(c, '»' | '"' | '“' | '”' | ',' | ':' | ';' | '?' | '!')
        };
        let (left, right) = (before(text, at), after(text, end));
        let trails = left.is_some_and(is_cyrillic) && right.is_none_or(closes);
        let leads = left.is_none_or(opens) && right.is_some_and(is_cyrillic);
        (trails || leads).then_some((at..end, mark == '.'))
    })
}

/// A kind of quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quotes {
    /// `«…»`.
    Guillemets,
    /// `„…“`, and `„…”`.
    Low,
    /// `“…”`.
    High,
    /// `"…"`.
    Straight,
}

impl Quotes {
    /// The opening and the closing mark.
    pub fn marks(self) -> (&'static str, &'static str) {
        match self {
            Self::Guillemets => ("«", "»"),
            Self::Low => ("„", "“"),
            Self::High => ("“", "”"),
            Self::Straight => ("\"", "\""),
        }
    }
}

/// A text in quotation marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// The opening mark.
    pub open: Range<usize>,
    /// The closing mark.
    pub close: Range<usize>,
    /// Their kind.
    pub quotes: Quotes,
    /// In how many others it stands.
    pub depth: usize,
    /// Whether a Cyrillic letter is in it.
    pub is_cyrillic: bool,
}

/// Quotations of one text: few have more than two.
pub type Quotations = SmallVec<[Quotation; 2]>;

/// The quotations of a text, in the order they end. Behind a mark without its partner
/// nothing is sure any more, so they end there.
pub fn quotations(text: &str) -> Quotations {
    quotations_at(text, quotation_marks(text))
}

/// The quotation marks of every kind, one by one.
pub fn quotation_marks(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    // They begin with one of three bytes.
    let places = memchr::memchr3_iter(b'"', 0xc2, 0xe2, text.as_bytes());
    characters_at(text, places).filter(|&(_, c)| is_quote(c))
}

fn quotations_at(text: &str, places: impl Iterator<Item = (usize, char)>) -> Quotations {
    let mut found = Quotations::new();
    let mut open: SmallVec<[(char, Range<usize>); 4]> = SmallVec::new();
    for (at, mark) in places.filter(|&(_, c)| is_quote(c)) {
        let range = at..at + mark.len_utf8();
        let opened = open.last().map(|&(mark, _)| mark);
        let left = before(text, at);
        let quotes = match (mark, opened) {
            ('»', Some('«')) => Quotes::Guillemets,
            ('“' | '”', Some('„')) => Quotes::Low,
            ('”', Some('“')) => Quotes::High,
            ('"', _) if open.iter().any(|&(mark, _)| mark == '"') => {
                if opened != Some('"') {
                    break;
                }
                Quotes::Straight
            }
            // Inches, or a mark that means itself.
            ('"', _) if left.is_some_and(char::is_alphanumeric) => continue,
            ('"', _) if after(text, range.end).is_none_or(char::is_whitespace) => continue,
            ('«' | '„' | '“' | '"', _) => {
                open.push((mark, range));
                continue;
            }
            _ => break,
        };
        if let Some((_, start)) = open.pop() {
            let is_cyrillic = text[start.end..range.start].contains(is_cyrillic);
            let depth = open.len();
            found.push(Quotation { open: start, close: range, quotes, depth, is_cyrillic });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut found: Vec<Range<usize>> = apostrophes(text).map(|(range, _)| range).collect();
        found.extend(dashes(text, false).map(|(range, _)| range));
        found.extend(ellipses(text).map(|(range, _)| range));
        let marks: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
        assert_eq!(marks, expected, "{text}");
    }

    #[test]
    fn marks_beside_cyrillic_letters() {
        check("об'єкт, Мін’юст, комп`ютер, 'так'", &["'", "’", "`"]);
        check("слово - це слово -- так − ні \u{336} хто", &["-", "--", "−", "\u{336}"]);
        check("\u{2}\u{2}Так\u{2}\u{2} - ні; \u{1}\u{1} - код; (а) — б", &["-", "-", "—"]);
        check("Так... ні… ...хто?", &["...", "…", "..."]);
    }

    #[test]
    fn what_is_no_mark_of_the_text() {
        check("5 - 6, а - 6, term - text, веб-сайт", &[]);
        check("- так", &[]);
        check("(...) [...] 0..9 так!.. if...elif ну..... a/...", &[]);
    }

    #[track_caller]
    fn pairs(text: &str, expected: &[(&str, usize)]) {
        let found = quotations(text);
        let found: Vec<_> =
            found.iter().map(|it| (&text[it.open.start..it.close.end], it.depth)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn quotations_nest() {
        pairs("«а „б“ в» і \"г\"", &[("„б“", 1), ("«а „б“ в»", 0), ("\"г\"", 0)]);
        pairs("екран 15\" і \"так\"", &[("\"так\"", 0)]);
        pairs("«а\" б» \"в\"", &[("«а\" б»", 0), ("\"в\"", 0)]);
        pairs("а» \"в\"", &[]);
    }
}
