//! The one pass over a page's events.

mod chrome;
mod definition;
mod heading;
mod html;
mod link;
mod table;
mod text;

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_cmark::{Event, Tag, TagEnd};

use self::definition::References;
use self::link::OpenLink;
use super::{Heading, Oddity, Page};
use crate::flavour::Flavour;
use crate::language::Language;
use crate::manual::anchor::Anchors;
use crate::manual::block::Block;
use crate::manual::link::{Definition, Link};
use crate::manual::passage::{Passage, PassageKind};
use crate::manual::title::{self, Cut};
use crate::markdown::{Document, Events, FrontMatter};
use crate::prose::words::Tally;
use crate::prose::{Piece, PieceKind};
use crate::source::{Source, Span};

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is inside a guarded parse, whose panic is a finding and prints
/// nothing of its own. The program's panic hook asks.
pub fn is_guarded() -> bool {
    GUARDED.get()
}

/// Reads a page; `None` when the parser gave up.
pub(super) fn read(text: &str, flavour: Flavour) -> Option<Facts> {
    GUARDED.set(true);
    // Everything the closure touches is made inside it, so nothing half-done survives.
    let facts = catch_unwind(AssertUnwindSafe(|| read_guarded(text, flavour)));
    GUARDED.set(false);
    facts.ok()
}

/// What the pass gathers; a [`Page`] but for its text.
#[derive(Default)]
pub(super) struct Facts {
    front_matter: Option<FrontMatter>,
    headings: Vec<Heading>,
    anchors: Anchors,
    links: Vec<Link>,
    blocks: Vec<Block>,
    passages: Vec<Passage>,
    pieces: Vec<Piece>,
    includes: bool,
    has_body: bool,
    definitions: Vec<Definition>,
    title: Option<u32>,
    oddities: Vec<(Oddity, Span)>,
}

impl Facts {
    /// Those of a text that is still to be read, with room for what most have.
    fn for_text(text: &str) -> Self {
        let pieces = Vec::with_capacity(text.len() / 64);
        let passages = Vec::with_capacity(text.len() / 256);
        let links = Vec::with_capacity(text.len() / 512);
        Self { links, passages, pieces, ..Self::default() }
    }

    /// Notes on its passage how the page's title was cut, if it was.
    fn mark_cut_title(&mut self, text: &str, flavour: Flavour) {
        let Some(index) = self.title else { return };
        let Some(heading) = self.headings.get(index as usize) else { return };
        let cut = title::cut(heading.text.in_file(text));
        let Some(cut) = cut.filter(|cut| *cut == Cut::Dots || flavour == Flavour::Gitbook) else {
            return;
        };
        let is_title = |passage: &&mut Passage| passage.kind == PassageKind::Heading(index);
        let Some(passage) = self.passages.iter_mut().find(is_title) else { return };
        let (_, end) = passage.pieces;
        let last = (end as usize).checked_sub(1).and_then(|last| self.pieces.get(last));
        if last.is_none_or(|piece| piece.kind != PieceKind::Code) {
            passage.cut = Some(cut);
        }
    }

    pub(super) fn into_page(self, source: Source) -> Page {
        Page {
            source,
            number: 0,
            flaw: None,
            front_matter: self.front_matter,
            headings: self.headings,
            anchors: self.anchors,
            links: self.links,
            blocks: self.blocks,
            passages: self.passages,
            includes: self.includes,
            has_body: self.has_body,
            definitions: self.definitions,
            tally: Tally::default(),
            language: Language::UNKNOWN,
            title: self.title,
            shapes: Vec::new(),
            pieces: self.pieces,
            oddities: self.oddities,
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    flavour: Flavour,
    document: &'a Document<'a>,
    facts: Facts,
    /// Block tags and includes: blanked out for the parser, opaque to a reader.
    blanks: Vec<Span>,
    ids: Vec<Box<str>>,
    references: References,
    links: Vec<OpenLink<'a>>,
    /// Inside an image or an autolink nothing is prose.
    opaque: u32,
    strong: u32,
    quotations: (u32, u32),
    items: Vec<u32>,
    item_count: u32,
    table: u32,
    columns: usize,
    cell: Option<(u16, bool)>,
    /// Where the images of the open `<figure>` begin, and whether its caption is open.
    figure: Option<(usize, bool)>,
    heading: Option<Heading>,
    heading_text: String,
    first_piece: usize,
    detached: bool,
    /// Whether anything but comments and images has been seen.
    begun: bool,
    /// Whether anything has been seen since the last heading.
    filled: bool,
    html: Option<Span>,
    /// The code block that is open.
    code: Option<Span>,
    /// Includes that are not code: what they bring in may have headings.
    shown_includes: Vec<Span>,
}

fn read_guarded(text: &str, flavour: Flavour) -> Facts {
    let document = Document::new(text, flavour);
    let mut reader = Reader::new(text, flavour, &document);
    reader.read_before_markdown();
    let mut events = document.events();
    reader.references.expect(&events);
    while let Some((event, range)) = events.next() {
        let span = Span::new(range.start + document.body(), range.end + document.body());
        reader.event(event, span, &events);
    }
    reader.settle_references(&events);
    reader.finish()
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, flavour: Flavour, document: &'a Document<'a>) -> Self {
        let tags = document.tags.iter().map(|tag| tag.span);
        let blanks = tags.chain(document.includes.iter().map(|include| include.span)).collect();
        Self {
            text,
            flavour,
            document,
            facts: Facts::for_text(text),
            blanks,
            ids: Vec::new(),
            references: References::default(),
            links: Vec::new(),
            opaque: 0,
            strong: 0,
            quotations: (0, 0),
            items: Vec::new(),
            item_count: 0,
            table: 0,
            columns: 0,
            cell: None,
            figure: None,
            heading: None,
            heading_text: String::new(),
            first_piece: 0,
            detached: false,
            begun: false,
            filled: false,
            html: None,
            code: None,
            shown_includes: Vec::new(),
        }
    }
}

impl<'a> Reader<'a> {
    fn event(&mut self, event: Event<'a>, span: Span, events: &Events<'_>) {
        if self.html.is_some() && !matches!(event, Event::Html(_) | Event::End(TagEnd::HtmlBlock)) {
            self.end_html();
        }
        let closes = matches!(event, Event::End(TagEnd::Link | TagEnd::Image));
        if let Some(link) = self.links.last_mut().filter(|_| !closes) {
            link.inner = link.inner.max(span.range().end);
        }
        match event {
            Event::Start(tag) => self.start(tag, span, events),
            Event::End(tag) => self.end(tag, span),
            Event::Text(_) if self.code.is_some() => {}
            Event::Text(text) => self.text(&text, span),
            Event::Code(text) => {
                self.heading_text(&text);
                self.piece(PieceKind::Code, span);
            }
            Event::InlineHtml(_) => {
                self.inline_html(span);
                self.piece(PieceKind::Opaque, span);
            }
            Event::FootnoteReference(label) => {
                self.references.footnote_used(&label);
                self.piece(PieceKind::Opaque, span);
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => self.piece(PieceKind::Opaque, span),
            Event::SoftBreak | Event::HardBreak => {
                self.heading_text(" ");
                self.piece(PieceKind::Break, span);
            }
            Event::Html(_) => {
                let start = self.html.map_or(span.start, |html| html.start);
                self.html = Some(Span { start, end: span.end });
            }
            Event::Rule => self.interrupt(),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>, span: Span, events: &Events<'_>) {
        let is_inline = matches!(
            tag,
            Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Superscript
                | Tag::Subscript
                | Tag::Link { .. }
                | Tag::Image { .. }
        );
        if !is_inline {
            self.end_passage();
        }
        match tag {
            Tag::Heading { level, .. } => self.start_heading(level as u8, span),
            Tag::BlockQuote(_) => {
                if self.quotations.1 == 0 {
                    self.quotations.0 += 1;
                }
                self.quotations.1 += 1;
            }
            Tag::Item => {
                self.item_count += 1;
                self.items.push(self.item_count);
            }
            Tag::Table(columns) => {
                self.table += 1;
                self.columns = columns.len();
                self.fill();
            }
            Tag::TableHead => self.cell = Some((0, true)),
            Tag::TableRow => {
                self.cell = Some((0, false));
                self.dropped_cells(span);
            }
            Tag::CodeBlock(_) => {
                self.references.no_definition(span);
                self.interrupt();
                self.fill();
                self.code = Some(span);
            }
            Tag::FootnoteDefinition(label) => self.footnote(&label, span),
            Tag::Strong => self.strong += 1,
            Tag::Link { link_type, dest_url, id, .. } => {
                self.open(link_type, false, dest_url, &id, span, events);
            }
            Tag::Image { link_type, dest_url, id, .. } => {
                self.open(link_type, true, dest_url, &id, span, events);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, span: Span) {
        match tag {
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link => self.close(span, false),
            TagEnd::Image => self.close(span, true),
            TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript => {}
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::TableCell => {
                self.end_passage();
                if let Some((column, _)) = &mut self.cell {
                    *column = column.saturating_add(1);
                }
            }
            TagEnd::HtmlBlock => self.end_html(),
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or(span);
                self.shown_includes.retain(|include| !code.covers(*include));
            }
            TagEnd::BlockQuote(_) => {
                self.end_passage();
                self.quotations.1 = self.quotations.1.saturating_sub(1);
            }
            TagEnd::Item => {
                self.end_passage();
                self.items.pop();
            }
            TagEnd::Table => {
                self.end_passage();
                self.cell = None;
            }
            _ => self.end_passage(),
        }
    }

    fn finish(mut self) -> Facts {
        self.end_html();
        self.end_passage();
        self.settle_section(self.text.len());
        let facts = &mut self.facts;
        facts.includes = !self.shown_includes.is_empty();
        facts.oddities.sort_by_key(|&(_, span)| span);
        facts.links.sort_by_key(|link| (link.span.start, link.span.end));
        let first_of_level_one = facts.headings.iter().position(|heading| heading.level == 1);
        let title = match self.flavour {
            Flavour::Gitbook => first_of_level_one,
            Flavour::Mdbook | Flavour::Github => {
                first_of_level_one.or((!facts.headings.is_empty()).then_some(0))
            }
        };
        facts.title = title.and_then(|index| u32::try_from(index).ok());
        facts.mark_cut_title(self.text, self.flavour);
        facts.anchors = Anchors::build(
            self.flavour,
            facts.headings.iter().map(|heading| heading.anchor_text(self.text)),
            self.ids.iter().map(|id| &**id),
            self.references.footnote_labels(),
        );
        let Facts { pieces, passages, links, .. } = &mut self.facts;
        pieces.shrink_to_fit();
        passages.shrink_to_fit();
        links.shrink_to_fit();
        self.facts
    }
}
