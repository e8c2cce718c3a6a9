//! The text of one file, and places in it.
//!
//! A *span* is always bytes of the file's text, `line` and `column` are always
//! 1-based and count characters: what a person's editor shows.

use std::ops::{Add, Range, Sub};
use std::sync::{Arc, OnceLock};

/// What some programs put before the first character of a file.
pub const BYTE_ORDER_MARK: char = '\u{feff}';

/// A range of bytes in the text of one file. Files are at most 4 GiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` up to `end`.
    ///
    /// Invariant: no file is read that is longer than `u32` can count, so an offset
    /// that does not fit is clamped only in theory.
    pub fn new(start: usize, end: usize) -> Self {
        Self {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            end: u32::try_from(end).unwrap_or(u32::MAX),
        }
    }

    /// The empty span before byte `at`.
    pub fn at(at: usize) -> Self {
        Self::new(at, at)
    }

    /// The same bytes as a range of offsets.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many bytes it covers.
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether it covers no byte.
    pub fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// The same span, `by` bytes further on.
    #[must_use]
    pub fn shifted(self, by: u32) -> Self {
        Self { start: self.start.saturating_add(by), end: self.end.saturating_add(by) }
    }

    /// Whether every byte of `other` is a byte of this span.
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A span in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// The file, relative to the project root, with `/`.
    pub path: Arc<str>,
    /// The bytes in it.
    pub span: Span,
}

/// A place as a person's editor shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// 1-based; `\n`, `\r\n` and a lone `\r` end a line, as in Markdown.
    pub line: u32,
    /// 1-based, in characters.
    pub column: u32,
    /// The same in units of UTF-16, which editors count in.
    pub utf16_column: u32,
}

impl Position {
    /// Where a file begins.
    pub const FIRST: Self = Self { line: 1, column: 1, utf16_column: 1 };
}

/// The text of one file.
#[derive(Debug, Clone)]
pub struct Source {
    /// The file, relative to the project root, with `/`.
    pub path: Arc<str>,
    text: Box<str>,
    lines: OnceLock<Box<[u32]>>,
    /// What stands before every so many bytes. Made for files with lines that long.
    steps: OnceLock<Box<[Width]>>,
}

/// How much room text takes.
#[derive(Debug, Clone, Copy, Default)]
struct Width {
    characters: u32,
    /// Units of UTF-16.
    units: u32,
}

impl Width {
    fn of(bytes: &[u8]) -> Self {
        bytes.iter().fold(Self::default(), |width, byte| {
            // Every byte but a continuation byte begins a character.
            let begins = u32::from(byte & 0b1100_0000 != 0b1000_0000);
            let is_wide = u32::from(*byte >= 0b1111_0000);
            Self { characters: width.characters + begins, units: width.units + begins + is_wide }
        })
    }
}

impl Add for Width {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let characters = self.characters + other.characters;
        Self { characters, units: self.units + other.units }
    }
}

impl Sub for Width {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        let characters = self.characters - other.characters;
        Self { characters, units: self.units - other.units }
    }
}

impl Source {
    /// The text of the file `path`.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<Box<str>>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            lines: OnceLock::new(),
            steps: OnceLock::new(),
        }
    }

    /// All of the text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span; empty when the span does not lie on character boundaries.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The span as a place in the project.
    pub fn location(&self, span: Span) -> Location {
        Location { path: self.path.clone(), span }
    }

    /// Where byte `offset` stands. An offset past the end is the end.
    pub fn position(&self, offset: u32) -> Position {
        let lines = self.line_starts();
        let line = lines.partition_point(|&start| start <= offset).max(1);
        let length = self.text.len();
        let start = lines.get(line - 1).map_or(0, |&start| start as usize).min(length);
        let before = self.width(start..(offset as usize).clamp(start, length));
        Position {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: before.characters + 1,
            utf16_column: before.units + 1,
        }
    }

    /// How much room some bytes take.
    fn width(&self, Range { start, end }: Range<usize>) -> Width {
        const STEP: usize = 1024;
        let bytes = self.text.as_bytes();
        if end - start <= 4 * STEP {
            return Width::of(&bytes[start..end]);
        }
        // A line without end may have a hundred thousand places on it.
        let steps = self.steps.get_or_init(|| {
            let step = |before: &mut Width, step: &[u8]| {
                let here = *before;
                *before = here + Width::of(step);
                Some(here)
            };
            // One more, for what stands behind the last whole step.
            let steps = bytes.chunks(STEP).chain([&[][..]]);
            steps.scan(Width::default(), step).collect()
        });
        let until = |at: usize| {
            let step = at / STEP;
            steps.get(step).copied().unwrap_or_default() + Width::of(&bytes[step * STEP..at])
        };
        until(end) - until(start)
    }

    /// The span of the line that byte `offset` stands on, without its line end.
    pub fn line(&self, offset: u32) -> Span {
        let lines = self.line_starts();
        let line = lines.partition_point(|&start| start <= offset).max(1);
        let start = lines.get(line - 1).map_or(0, |&start| start as usize);
        let end = lines.get(line).map_or(self.text.len(), |&next| next as usize);
        let text = self.text.get(start..end).unwrap_or_default();
        Span::new(start, start + text.trim_end_matches(['\n', '\r']).len())
    }

    fn line_starts(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let bytes = self.text.as_bytes();
            // Most lines are longer, so that this grows once or never.
            let mut starts = Vec::with_capacity(bytes.len() / 32 + 1);
            starts.push(0);
            for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
                if bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n') {
                    starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
                }
            }
            starts.into_boxed_slice()
        })
    }
}

/// A piece of text that stands in a file, mostly letter for letter.
///
/// The text of a heading or the destination of a link is a slice of its file in all
/// but a few cases (markup inside, escapes, entities): only then is it copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Where it stands.
    pub span: Span,
    rewritten: Option<Box<str>>,
}

impl Excerpt {
    /// What a reader sees as `text` stands in `file` at `span`.
    pub fn new(file: &str, span: Span, text: &str) -> Self {
        let rewritten = (file.get(span.range()) != Some(text)).then(|| text.into());
        Self { span, rewritten }
    }

    /// The text, `source` being the file it stands in.
    pub fn text<'a>(&'a self, source: &'a Source) -> &'a str {
        self.in_file(source.text())
    }

    /// The text, `file` being all of the text it stands in.
    pub fn in_file<'a>(&'a self, file: &'a str) -> &'a str {
        self.rewritten.as_deref().unwrap_or_else(|| file.get(self.span.range()).unwrap_or_default())
    }

    /// Whether the file has it letter for letter, so that it can be edited in place.
    pub fn is_verbatim(&self) -> bool {
        self.rewritten.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, offset: usize, expected: (u32, u32)) {
        let source = Source::new("a.md", text);
        let position = source.position(u32::try_from(offset).unwrap());
        assert_eq!((position.line, position.column), expected);
    }

    #[test]
    fn columns_count_characters() {
        check("Привіт, світ", "Привіт, ".len(), (1, 9));
        check("", 0, (1, 1));
        check("a", 100, (1, 2));
    }

    #[test]
    fn columns_of_a_long_line_are_counted_in_steps() {
        let text = format!("перший\n{}", "слово 🕊 і word, ".repeat(2000));
        let source = Source::new("a.md", text.as_str());
        let start = "перший\n".len();
        for (number, (at, _)) in text[start..].char_indices().enumerate().step_by(97) {
            let offset = u32::try_from(start + at).unwrap();
            let units = text[start..start + at].encode_utf16().count();
            let [column, utf16_column] = [number, units].map(|it| u32::try_from(it + 1).unwrap());
            assert_eq!(source.position(offset), Position { line: 2, column, utf16_column });
        }
        let end = u32::try_from(text.len()).unwrap();
        assert_eq!(source.position(end).column as usize, text[start..].chars().count() + 1);
    }

    #[test]
    fn every_line_end_counts_once() {
        check("а\r\nб", "а\r\n".len(), (2, 1));
        check("а\rб", "а\r".len(), (2, 1));
        check("а\n\nб", "а\n\n".len(), (3, 1));
        check("а\n", "а\n".len(), (2, 1));
    }

    #[test]
    fn a_line_has_no_line_end() {
        let source = Source::new("a.md", "перший\r\nдругий\n");
        let second = u32::try_from("перший\r\n".len()).unwrap();
        assert_eq!(source.slice(source.line(0)), "перший");
        assert_eq!(source.slice(source.line(second)), "другий");
    }
}
