//! A passage as a reader sees it, with the way back to the file.

use std::ops::Range;

use smallvec::SmallVec;

use super::words::is_alphanumeric;
use crate::manual::page::Page;
use crate::manual::passage::Passage;
use crate::markdown::entity;
use crate::prose::PieceKind;
use crate::prose::punctuation::quotation_marks;
use crate::source::Span;

/// What a passage says: markup gone, entities and code put into words, the end of a line
/// as `\n`.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    pub(super) text: String,
    page: &'a Page,
    runs: Vec<Run>,
}

/// Quotations in order: few texts have more than two.
pub(super) type Quotes = SmallVec<[Quote; 2]>;

/// Text that stands together in the file.
#[derive(Debug)]
struct Run {
    /// Where it begins in the reading.
    at: usize,
    /// Where it stands in the file.
    span: Span,
    /// Whether it stands there letter for letter.
    verbatim: bool,
    /// Whether it is code or markup put into words.
    code: bool,
    strong: bool,
}

/// A quotation in a reading, not inside another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quote {
    /// With its marks.
    pub(super) outer: Range<usize>,
    /// Without them.
    pub(super) inner: Range<usize>,
    /// The mark it opens with.
    pub(super) mark: char,
}

impl<'a> Reading<'a> {
    pub(super) fn new(page: &'a Page, passage: &Passage) -> Self {
        let mut reading = Self::of(page);
        reading.read(passage);
        reading
    }

    /// One that is still to be read.
    pub(super) fn of(page: &'a Page) -> Self {
        // Room for most passages.
        Self { text: String::with_capacity(512), page, runs: Vec::with_capacity(16) }
    }

    /// Reads a passage, in place of what was read before.
    pub(super) fn read(&mut self, passage: &Passage) {
        let Self { text, page, runs } = self;
        text.clear();
        runs.clear();
        let mut end = 0;
        for piece in page.pieces(passage) {
            // The alternative text of an image is inside the image's own piece.
            if piece.span.start < end {
                continue;
            }
            end = piece.span.end;
            let at = text.len();
            let slice = page.source.slice(piece.span);
            match piece.kind {
                PieceKind::Text => text.push_str(slice),
                PieceKind::Break => text.push('\n'),
                PieceKind::Code | PieceKind::Opaque => push_visible(text, slice),
            }
            let verbatim = piece.kind == PieceKind::Text;
            let code = !verbatim && slice.contains(['`', '<', '{', '[']);
            runs.push(Run { at, span: piece.span, verbatim, code, strong: piece.strong });
        }
    }

    /// Where a range of the text stands in the file.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let run = |at: usize| {
            let after = self.runs.partition_point(|run| run.at <= at);
            self.runs.get(after.saturating_sub(1))
        };
        let place = |run: &Run, at: usize, otherwise: usize| {
            let inside = run.span.range().start + (at - run.at);
            if run.verbatim { inside } else { otherwise }
        };
        let Some(first) = run(range.start) else { return Span::default() };
        let start = place(first, range.start, first.span.range().start);
        let last = run(range.end.saturating_sub(1)).filter(|_| !range.is_empty());
        let end = last.map_or(start, |last| place(last, range.end, last.span.range().end));
        Span::new(start, end.max(start))
    }

    /// The bold stretches, in order.
    pub(super) fn strong(&self) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for (number, run) in self.runs.iter().enumerate().filter(|(_, run)| run.strong) {
            let end = self.runs.get(number + 1).map_or(self.text.len(), |next| next.at);
            match ranges.last_mut() {
                Some(last) if last.end == run.at => last.end = end,
                _ => ranges.push(run.at..end),
            }
        }
        ranges
    }

    /// Whether the character at `at` has a backslash before it in the file.
    pub(super) fn is_escaped(&self, at: usize) -> bool {
        let run = self.runs.binary_search_by_key(&at, |run| run.at).ok();
        let run = run.and_then(|run| self.runs.get(run)).filter(|run| run.verbatim);
        run.is_some_and(|run| {
            let before = run.span.range().start.checked_sub(1);
            before.is_some_and(|at| self.page.source.text().as_bytes().get(at) == Some(&b'\\'))
        })
    }

    /// The quotations, in order. What is inside another one is a part of it; a mark
    /// without its partner is none.
    pub(super) fn quotations(&self) -> Quotes {
        quotations(&self.text, |at| self.is_code(at))
    }

    /// Whether what stands at `at` is code or markup put into words: its marks quote
    /// nothing.
    fn is_code(&self, at: usize) -> bool {
        let after = self.runs.partition_point(|run| run.at <= at);
        let run = self.runs.get(after.saturating_sub(1));
        run.is_some_and(|run| run.code)
    }
}

/// Opening marks that wait for their partners.
#[derive(Default)]
struct Open {
    stack: SmallVec<[(char, usize); 4]>,
    /// How many of `«`, `„`, `“`, `"` are in the stack.
    counts: [usize; 4],
}

impl Open {
    fn index(mark: char) -> usize {
        match mark {
            '«' => 0,
            '„' => 1,
            '“' => 2,
            _ => 3,
        }
    }

    fn has(&self, mark: char) -> bool {
        self.counts[Self::index(mark)] > 0
    }

    fn push(&mut self, mark: char, at: usize) {
        self.stack.push((mark, at));
        self.counts[Self::index(mark)] += 1;
    }

    /// Takes the last `mark` off, with those above it, which were never closed.
    fn close(&mut self, mark: char) -> Option<usize> {
        while let Some((open, at)) = self.stack.pop() {
            self.counts[Self::index(open)] -= 1;
            if open == mark {
                return Some(at);
            }
        }
        None
    }
}

fn quotations(text: &str, is_code: impl Fn(usize) -> bool) -> Quotes {
    let mut open = Open::default();
    let mut found = Quotes::new();
    for (at, letter) in quotation_marks(text) {
        let mark = match letter {
            '«' | '»' | '„' | '“' | '”' | '"' if is_code(at) => None,
            '»' => Some('«'),
            '“' if open.has('„') => Some('„'),
            '«' | '„' | '“' => {
                open.push(letter, at);
                None
            }
            '”' if open.has('“') => Some('“'),
            '”' => Some('„'),
            '"' if open.has('"') => Some('"'),
            '"' => {
                // An inch, or the end of something that never began, opens nothing.
                let next = text[at + 1..].chars().next();
                let is_free = !text[..at].ends_with(is_alphanumeric);
                let opens = is_free && next.is_some_and(|next| !next.is_whitespace());
                if opens {
                    open.push(letter, at);
                }
                None
            }
            _ => None,
        };
        if let Some(mark) = mark
            && open.has(mark)
            && let Some(start) = open.close(mark)
        {
            let outer = start..at + letter.len_utf8();
            // What closed inside it is a part of it.
            while found.last().is_some_and(|inside| inside.outer.start > start) {
                found.pop();
            }
            found.push(Quote { inner: start + mark.len_utf8()..at, outer, mark });
        }
    }
    found
}

/// Appends what a reader sees of code, an entity, raw HTML or an image.
fn push_visible(text: &mut String, raw: &str) {
    let mut rest = raw;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '`' => push_code(text, rest),
            '<' => push_tag(text, rest),
            '&' => push_entity(text, rest),
            '!' if rest.starts_with("![") => rest.len(),
            '[' if rest.starts_with("[^") => rest.find(']').map_or(rest.len(), |end| end + 1),
            '{' if rest.starts_with("{%") => rest.find("%}").map_or(rest.len(), |end| end + 2),
            _ => {
                // The parser shows NUL as the replacement character.
                text.push(if first == '\0' { '\u{fffd}' } else { first });
                first.len_utf8()
            }
        };
        rest = rest.get(taken.max(1)..).unwrap_or_default();
    }
}

fn push_code(text: &mut String, rest: &str) -> usize {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let (fence, body) = rest.split_at(ticks);
    let end = body.find(fence).unwrap_or(body.len());
    text.push_str(body[..end].trim());
    (ticks + end + ticks).min(rest.len())
}

fn push_tag(text: &mut String, rest: &str) -> usize {
    let end = rest.find('>').map_or(rest.len(), |end| end + 1);
    let inside = rest[1..end].trim_end_matches('>');
    if inside.contains("://") || (inside.contains('@') && !inside.contains(' ')) {
        text.push_str(inside);
    } else if inside.get(..2).is_some_and(|name| name.eq_ignore_ascii_case("br")) {
        text.push('\n');
    }
    end
}

fn push_entity(text: &mut String, rest: &str) -> usize {
    let (letter, length) = entity::leading(rest).unwrap_or(('&', 1));
    text.push(letter);
    length
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::tests::page;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = quotations(text, |_| false);
        let texts: Vec<&str> = found.iter().map(|quote| &text[quote.inner.clone()]).collect();
        assert_eq!(texts, expected);
        for quote in found {
            assert!(text[quote.outer].starts_with(quote.mark));
        }
    }

    #[test]
    fn quotations_in_every_kind_of_marks() {
        check("«а» і „б“ та “в” чи \"г\"", &["а", "б", "в", "г"]);
        check("«а „б“ «в» г»", &["а „б“ «в» г"]);
        check("„а”", &["а"]);
        check("“а \"б\" в”", &["а \"б\" в"]);
        check("5\" і 6\" труби", &[]);
    }

    #[test]
    fn a_mark_without_its_partner_is_none() {
        check("«а", &[]);
        check("а»", &[]);
        check("«а «б» і „в", &["б"]);
        check("«а \"б» в\"", &["а \"б"]);
        check(&"«".repeat(100_000), &[]);
    }

    #[test]
    fn what_a_reader_sees() {
        let text = "Він **каже**: «так&nbsp;\\[я\\] `код` <https://a.b> <br>й\nні» ![x](y.png)\n";
        let page = page("a.md", text, "uk");
        let reading = Reading::new(&page, &page.passages[0]);
        assert_eq!(reading.text, "Він каже: «так\u{a0}[я] код https://a.b \nй\nні» ");
        assert_eq!(
            reading.strong().into_iter().map(|it| &reading.text[it]).collect::<Vec<_>>(),
            ["каже"]
        );
        let quote = reading.quotations().remove(0);
        let raw = page.source.slice(reading.span(&quote.inner));
        assert_eq!(raw, "так&nbsp;\\[я\\] `код` <https://a.b> <br>й\nні");
        let code =
            super::super::tests::page("a.md", "а `«б»` &laquo;в&raquo; <i title=\"г\">\n", "uk");
        let reading = Reading::new(&code, &code.passages[0]);
        assert_eq!(reading.quotations().len(), 1);
        let reading = Reading::new(&page, &page.passages[0]);
        assert!(reading.is_escaped(reading.text.find('[').unwrap()));
        assert!(!reading.is_escaped(reading.text.find('«').unwrap()));
    }
}
