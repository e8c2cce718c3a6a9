//! The running text of a page: what a person reads, and nothing else.

use crate::manual::title::Cut;
use crate::prose::words::Marks;
use crate::source::Span;

/// What sort of text a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageKind {
    /// A paragraph, or the text of a tight list item.
    Paragraph,
    /// A heading; the index into the page's headings.
    Heading(u32),
    /// A table cell.
    Cell {
        /// The ordinal of the table on the page, from 1.
        table: u32,
        /// The column, from 0.
        column: u16,
        /// Whether it stands in the header row.
        header: bool,
    },
}

/// A stretch of text on a page. Passages stand in document order.
#[derive(Debug, Clone)]
pub struct Passage {
    /// From its first piece to its last.
    pub span: Span,
    /// What sort of text it is.
    pub kind: PassageKind,
    /// The ordinal, from 1, of the outermost block quotation it stands in; 0 for none.
    pub quotation: u32,
    /// The ordinal, from 1, of the list item it stands in; 0 for none.
    pub item: u32,
    /// How many lists it stands in.
    pub depth: u16,
    /// Whether something without text (code, a rule, an image, HTML) stands between
    /// it and the passage before.
    pub detached: bool,
    /// What its text has in it.
    pub marks: Marks,
    /// How it was cut, where it is a title that was.
    pub cut: Option<Cut>,
    pub(super) pieces: (u32, u32),
    /// From where to where the shapes of its words stand among the page's.
    pub(super) shapes: (u32, u32),
}
