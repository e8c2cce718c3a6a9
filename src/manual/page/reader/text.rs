//! Text: pieces gathered into passages.

use super::Reader;
use crate::manual::passage::{Passage, PassageKind};
use crate::prose::words::Marks;
use crate::prose::{Piece, PieceKind};
use crate::source::Span;

impl Reader<'_> {
    /// Text as the parser decoded it, standing at `span`.
    pub(super) fn text(&mut self, text: &str, span: Span) {
        self.heading_text(text);
        if self.figure.is_some() && !text.trim().is_empty() {
            self.caption_text(span);
        }
        if self.text.get(span.range()) == Some(text) {
            self.piece(PieceKind::Text, span);
            return;
        }
        // Either an entity, or text with a blanked-out tag in it: prose on both sides.
        let first = self.blanks.partition_point(|blank| blank.end <= span.start);
        let mut at = span.start;
        let mut has_blank = false;
        for index in first..self.blanks.len() {
            let blank = self.blanks[index];
            if blank.start >= span.end {
                break;
            }
            has_blank = true;
            self.piece(PieceKind::Text, Span { start: at, end: blank.start.max(at) });
            self.piece(
                PieceKind::Opaque,
                Span { start: blank.start.max(at), end: blank.end.min(span.end) },
            );
            at = blank.end.min(span.end);
        }
        let rest = Span { start: at, end: span.end };
        self.piece(if has_blank { PieceKind::Text } else { PieceKind::Opaque }, rest);
    }

    pub(super) fn piece(&mut self, kind: PieceKind, span: Span) {
        if span.is_empty() {
            return;
        }
        self.begun |= kind == PieceKind::Text && self.opaque == 0;
        if kind != PieceKind::Break && !self.filled {
            self.fill();
        }
        let kind = if self.opaque > 0 { PieceKind::Opaque } else { kind };
        let strong = self.strong > 0;
        if let Some(last) = self.facts.pieces.get_mut(self.first_piece..).and_then(<[_]>::last_mut)
            && last.kind == kind
            && last.strong == strong
            && last.span.end == span.start
        {
            last.span.end = span.end;
            return;
        }
        self.facts.pieces.push(Piece { span, kind, strong });
    }

    pub(super) fn end_passage(&mut self) {
        if self.heading.is_none() && self.cell.is_none() && self.items.is_empty() {
            self.chrome();
        }
        let pieces = self.facts.pieces.get(self.first_piece..).unwrap_or_default();
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else { return };
        let span = Span { start: first.span.start, end: last.span.end };
        let kind = match (&self.heading, self.cell) {
            (Some(_), _) => {
                PassageKind::Heading(u32::try_from(self.facts.headings.len()).unwrap_or(u32::MAX))
            }
            (None, Some((column, header))) => {
                PassageKind::Cell { table: self.table, column, header }
            }
            (None, None) => PassageKind::Paragraph,
        };
        let has_text =
            pieces.iter().any(|piece| matches!(piece.kind, PieceKind::Text | PieceKind::Code));
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        if has_text {
            self.facts.passages.push(Passage {
                span,
                kind,
                quotation: if self.quotations.1 > 0 { self.quotations.0 } else { 0 },
                item: self.items.last().copied().unwrap_or(0),
                depth: u16::try_from(self.items.len()).unwrap_or(u16::MAX),
                detached: std::mem::take(&mut self.detached),
                marks: Marks::default(),
                cut: None,
                pieces: (count(self.first_piece), count(self.facts.pieces.len())),
                shapes: (0, 0),
            });
            self.first_piece = self.facts.pieces.len();
        } else {
            // An image or code alone: nothing to read, but it parts what stands around it.
            self.facts.pieces.truncate(self.first_piece);
            self.detached = true;
        }
    }

    /// Something without text stands here.
    pub(super) fn interrupt(&mut self) {
        self.end_passage();
        self.detached = true;
        self.begun = true;
    }
}

#[cfg(test)]
mod tests {
    use crate::flavour::Flavour;
    use crate::manual::page::Page;
    use crate::tree::Content;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let page = Page::read("a.md", Content::Bytes(text.into()), Flavour::Github);
        let found: Vec<&str> =
            page.passages.iter().map(|passage| page.source.slice(passage.span)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn code_is_no_prose() {
        check(
            "так\n\n```\nні\n```\n\n    ні\n\n* а\n\n  ~~~\n  ні\n  ~~~\n\nтак\n",
            &["так", "а", "так"],
        );
    }
}
