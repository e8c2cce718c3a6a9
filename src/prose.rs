//! Text for rules to read, of pages and of catalogs alike.
//!
//! [`Prose`](crate::prose::Prose) is a stretch of text, *masked*: byte for byte as long as the source, with
//! everything that is not prose replaced, so that an offset in it is an offset in the
//! file. Masks are made when they are needed and dropped.

mod address;
pub mod punctuation;
pub mod script;
pub(crate) mod sweep;
pub mod terms;
pub mod words;

use std::borrow::Cow;
use std::ops::Range;

use crate::language::Language;
use crate::prose::words::Marks;
use crate::source::{Location, Source, Span};

/// Stands in a mask for each byte of a *thing*: code, an address, a placeholder.
/// To a reader there is something here, but it is no prose.
pub const OPAQUE: char = '\u{1}';

/// Stands in a mask for each byte of markup: to a reader there is nothing here, the
/// letters on both sides are neighbours.
pub const TRANSPARENT: char = '\u{2}';

/// What a piece of a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PieceKind {
    /// Letters as they stand.
    Text,
    /// A code span, with its backticks.
    Code,
    /// Raw HTML, an image, an entity, a footnote mark, an address.
    Opaque,
    /// The end of a line within the passage.
    Break,
}

/// A run of bytes within a passage. What lies between pieces is markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The bytes.
    pub span: Span,
    /// What they are.
    pub kind: PieceKind,
    /// Whether the run is strong (bold).
    pub strong: bool,
}

/// What a text is on its page, as far as its marks are judged by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Setting {
    /// A sentence among others.
    #[default]
    Running,
    /// A heading, or an entry of the contents.
    Title,
    /// A table cell.
    Cell,
    /// A text of a catalog.
    Message,
}

/// Text for a rule to read: masked, with its language and its place.
#[derive(Debug)]
pub struct Prose<'a> {
    /// The file it stands in.
    pub source: &'a Source,
    /// The text; as many bytes as the source has there.
    pub text: Cow<'a, str>,
    /// Where it begins in the file.
    pub start: u32,
    /// Its language.
    pub language: Language,
    /// What it has in it.
    pub marks: Marks,
    /// Whether it is a title that was cut: what is missing at its end is one fault, and
    /// told as such.
    pub cut: bool,
    /// What it is on its page.
    pub setting: Setting,
}

impl<'a> Prose<'a> {
    /// The text of `span`, with all but the text pieces masked, and the addresses in them
    /// too, where `marks` say that there are any.
    pub fn new(
        source: &'a Source,
        span: Span,
        pieces: &[Piece],
        marks: Marks,
        language: Language,
    ) -> Self {
        let mut text = mask(source.text(), span, pieces, &mut String::new());
        if marks.has(Marks::ADDRESS) {
            mask_addresses(&mut text);
        }
        Self {
            source,
            text,
            start: span.start,
            language,
            marks,
            cut: false,
            setting: Setting::Running,
        }
    }

    /// The span in the file of a range of [`Prose::text`].
    pub fn span(&self, range: Range<usize>) -> Span {
        Span::from(range).shifted(self.start)
    }

    /// The place of a range of [`Prose::text`].
    pub fn location(&self, range: Range<usize>) -> Location {
        self.source.location(self.span(range))
    }

    /// What stands around a range in the file, a few thousand bytes on both sides: a look
    /// there stays short on the longest page.
    pub fn surroundings(&self, range: Range<usize>) -> &'a str {
        const FAR: usize = 4096;
        let text = self.source.text();
        let span = self.span(range).range();
        let is_edge = |at: &usize| text.is_char_boundary(*at);
        let start = (span.start.saturating_sub(FAR)..=span.start).find(is_edge);
        let end = (span.end..=text.len().min(span.end + FAR)).rfind(is_edge);
        start.zip(end).and_then(|(start, end)| text.get(start..end)).unwrap_or_default()
    }

    /// What a reader sees of a range: without what is masked.
    pub fn shown(&self, range: Range<usize>) -> String {
        self.text[range].chars().filter(|&c| c != TRANSPARENT && c != OPAQUE).collect()
    }

    /// The place to write another text for a range: a backslash that escapes it goes too.
    pub fn editable(&self, range: Range<usize>) -> Location {
        let mut span = self.span(range.clone());
        let is_markup = range.start == 0 || self.text[..range.start].ends_with(TRANSPARENT);
        let before = Span { start: span.start.saturating_sub(1), end: span.start };
        span.start -= u32::from(is_markup && self.source.slice(before) == "\\");
        self.source.location(span)
    }

    /// Whether letters stand before a range on its line. Where none do, `2.`, `-` or `>`
    /// may come to begin a list or a quotation.
    pub fn is_behind_words(&self, range: Range<usize>) -> bool {
        let start = self.span(range).start;
        let line = Span { start: self.source.line(start).start, end: start };
        self.source.slice(line).contains(char::is_alphabetic)
    }

    /// Whether a range can be taken out and leave the markup around it what it is: it
    /// stands behind words, between characters that mean nothing to Markdown.
    pub fn is_removable(&self, range: Range<usize>) -> bool {
        let span = self.span(range.clone());
        let line = self.source.line(span.start);
        let before = self.source.slice(Span { start: line.start, end: span.start });
        let after = self.source.slice(Span { start: span.end, end: line.end.max(span.end) });
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | ',' | '.' | '»');
        // Two spaces at the end of a line break it.
        let ends = after.trim().is_empty();
        let is_apart = if ends { !before.ends_with(' ') } else { after.starts_with(is_plain) };
        // What is closed later than it is opened may come to be a tag, a link, an entity.
        let is_open = self.text.contains(['<', '[', '&']);
        is_apart && before.ends_with(is_plain) && self.is_behind_words(range) && !is_open
    }
}

/// Masks the addresses in a text, and says whether there are any.
pub(crate) fn mask_addresses(text: &mut Cow<'_, str>) -> bool {
    let found: Vec<Range<usize>> = address::addresses(text).collect();
    for range in &found {
        let masked = OPAQUE.to_string().repeat(range.len());
        text.to_mut().replace_range(range.clone(), &masked);
    }
    !found.is_empty()
}

/// The text of `span` with all but the text pieces masked. Borrowed when nothing is; else
/// it takes the string that `room` is.
pub(crate) fn mask<'a>(
    file: &'a str,
    span: Span,
    pieces: &[Piece],
    room: &mut String,
) -> Cow<'a, str> {
    if let [Piece { span: only, kind: PieceKind::Text, .. }] = pieces
        && *only == span
    {
        return Cow::Borrowed(file.get(span.range()).unwrap_or_default());
    }
    let mut masked = std::mem::take(room);
    masked.clear();
    masked.reserve(span.len());
    let mut at = span.range().start;
    for piece in pieces {
        let range = piece.span.range();
        if range.start < at || range.end > span.range().end {
            continue;
        }
        pad(&mut masked, TRANSPARENT, range.start - at);
        match piece.kind {
            PieceKind::Text => masked.push_str(file.get(range.clone()).unwrap_or_default()),
            PieceKind::Code | PieceKind::Opaque => pad(&mut masked, OPAQUE, range.len()),
            PieceKind::Break => {
                let text = file.get(range.clone()).unwrap_or_default();
                masked.extend(text.bytes().map(|byte| match byte {
                    b'\n' | b'\r' | b' ' => char::from(byte),
                    _ => TRANSPARENT,
                }));
            }
        }
        at = range.end;
    }
    pad(&mut masked, TRANSPARENT, span.range().end - at);
    Cow::Owned(masked)
}

/// Appends a mask of some bytes.
fn pad(masked: &mut String, with: char, mut count: usize) {
    const OPAQUES: &str = match str::from_utf8(&[OPAQUE as u8; 64]) {
        Ok(text) => text,
        Err(_) => "",
    };
    const TRANSPARENTS: &str = match str::from_utf8(&[TRANSPARENT as u8; 64]) {
        Ok(text) => text,
        Err(_) => "",
    };
    let block = if with == OPAQUE { OPAQUES } else { TRANSPARENTS };
    while count > 0 {
        let length = count.min(block.len());
        masked.push_str(&block[..length]);
        count -= length;
    }
}
