//! The one pass over a page's events.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pulldown_cmark::{Event, LinkType, OffsetIter, Tag, TagEnd};

use super::{Heading, Page};
use crate::flavour::Flavour;
use crate::language::Language;
use crate::manual::anchor::{Anchors, HeadingText};
use crate::manual::block::{self, Block};
use crate::manual::link::{self, Link, LinkOrigin};
use crate::manual::passage::{Passage, PassageKind};
use crate::markdown::{Document, FrontMatter, HtmlTag, html_tags};
use crate::prose::words::{Tally, tally};
use crate::prose::{Piece, PieceKind, mask};
use crate::source::{Excerpt, Source, Span};

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
    tally: Tally,
    title: Option<u32>,
}

impl Facts {
    pub(super) fn into_page(self, source: Source) -> Page {
        Page {
            source,
            flaw: None,
            front_matter: self.front_matter,
            headings: self.headings,
            anchors: self.anchors,
            links: self.links,
            blocks: self.blocks,
            passages: self.passages,
            includes: self.includes,
            tally: self.tally,
            language: Language::UNKNOWN,
            title: self.title,
            pieces: self.pieces,
        }
    }
}

/// A link that has begun and not yet ended.
struct OpenLink {
    origin: LinkOrigin,
    span: Span,
    /// Where its text begins.
    text: usize,
    /// Where the last event inside it ends.
    inner: usize,
    destination: String,
    /// The bytes of the destination where the event does not tell: a definition's.
    defined: Option<Span>,
}

struct Reader<'a> {
    text: &'a str,
    flavour: Flavour,
    document: &'a Document<'a>,
    facts: Facts,
    /// Block tags and includes: blanked out for the parser, opaque to a reader.
    blanks: Vec<Span>,
    ids: Vec<Box<str>>,
    footnotes: Vec<Box<str>>,
    links: Vec<OpenLink>,
    /// Inside an image or an autolink nothing is prose.
    opaque: u32,
    strong: u32,
    quotations: (u32, u32),
    items: Vec<u32>,
    item_count: u32,
    table: u32,
    cell: Option<(u16, bool)>,
    heading: Option<Heading>,
    heading_text: String,
    first_piece: usize,
    detached: bool,
    /// Whether anything but comments and images has been seen.
    begun: bool,
    html: Option<Span>,
}

fn read_guarded(text: &str, flavour: Flavour) -> Facts {
    let document = Document::new(text, flavour);
    let mut reader = Reader::new(text, flavour, &document);
    reader.read_before_markdown();
    let mut events = document.events();
    while let Some((event, range)) = events.next() {
        let span = Span::new(range.start + document.body(), range.end + document.body());
        reader.event(event, span, &events);
    }
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
            facts: Facts::default(),
            blanks,
            ids: Vec::new(),
            footnotes: Vec::new(),
            links: Vec::new(),
            opaque: 0,
            strong: 0,
            quotations: (0, 0),
            items: Vec::new(),
            item_count: 0,
            table: 0,
            cell: None,
            heading: None,
            heading_text: String::new(),
            first_piece: 0,
            detached: false,
            begun: false,
            html: None,
        }
    }
}

impl Reader<'_> {
    /// Links and blocks that the Markdown parser never sees.
    fn read_before_markdown(&mut self) {
        self.facts.front_matter.clone_from(&self.document.front_matter);
        if let Some(matter) = &self.document.front_matter
            && let Some(cover) = &matter.cover
            && let Some(found) = self.text[matter.span.range()].find(&**cover)
        {
            let span = Span::new(found, found + cover.len()).shifted(matter.span.start);
            self.link(LinkOrigin::FrontMatter, span, Span::at(found), span, cover);
        }
        self.facts.blocks = block::pair(self.text, &self.document.tags);
        for (origin, span, destination) in block::links(self.text, &self.document.tags) {
            let text = &self.text[destination.range()];
            self.link(origin, span, Span::at(span.range().start), destination, text);
            self.facts.includes |= origin == LinkOrigin::Include;
        }
        for include in &self.document.includes {
            let text = self.text.get(include.path.range()).unwrap_or_default();
            if !text.is_empty() {
                let at = Span::at(include.span.range().start);
                self.link(LinkOrigin::Include, include.span, at, include.path, text);
            }
            self.facts.includes = true;
        }
    }

    fn event(&mut self, event: Event<'_>, span: Span, events: &OffsetIter<'_>) {
        if self.html.is_some() && !matches!(event, Event::Html(_) | Event::End(TagEnd::HtmlBlock)) {
            self.end_html();
        }
        match event {
            Event::Start(tag) => self.start(tag, span, events),
            Event::End(tag) => self.end(tag, span),
            Event::Text(text) => self.text(&text, span),
            Event::Code(text) => {
                self.heading_text.push_str(&text);
                self.piece(PieceKind::Opaque, span);
            }
            Event::InlineHtml(_) => {
                self.html_tags(span);
                self.piece(PieceKind::Opaque, span);
            }
            Event::FootnoteReference(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.piece(PieceKind::Opaque, span);
            }
            Event::SoftBreak | Event::HardBreak => {
                self.heading_text.push(' ');
                self.piece(PieceKind::Break, span);
            }
            Event::Html(_) => {
                let start = self.html.map_or(span.start, |html| html.start);
                self.html = Some(Span { start, end: span.end });
            }
            Event::Rule => self.interrupt(),
            Event::TaskListMarker(_) => {}
        }
        if let Some(link) = self.links.last_mut() {
            link.inner = link.inner.max(span.range().end);
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Span, events: &OffsetIter<'_>) {
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
            Tag::Heading { level, .. } => {
                self.heading_text.clear();
                self.heading = Some(Heading {
                    level: level as u8,
                    span,
                    text: Excerpt::new(self.text, Span::at(span.range().start), ""),
                    ids: Vec::new(),
                    has_attribute: false,
                    leads: !self.begun,
                });
                self.begun = true;
            }
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
            Tag::Table(_) => self.table += 1,
            Tag::TableHead => self.cell = Some((0, true)),
            Tag::TableRow => self.cell = Some((0, false)),
            Tag::CodeBlock(_) => self.interrupt(),
            Tag::FootnoteDefinition(label) => self.footnotes.push((&*label).into()),
            Tag::Strong => self.strong += 1,
            Tag::Link { link_type, dest_url, id, .. } => {
                self.open(link_type, false, &dest_url, &id, span, events);
            }
            Tag::Image { link_type, dest_url, id, .. } => {
                self.open(link_type, true, &dest_url, &id, span, events);
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

    /// Text as the parser decoded it, standing at `span`.
    fn text(&mut self, text: &str, span: Span) {
        self.heading_text.push_str(text);
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

    fn piece(&mut self, kind: PieceKind, span: Span) {
        if span.is_empty() {
            return;
        }
        self.begun |= kind == PieceKind::Text && self.opaque == 0;
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

    fn end_passage(&mut self) {
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
        let has_text = pieces.iter().any(|piece| piece.kind == PieceKind::Text);
        self.facts.tally.add(&tally(&mask(self.text, span, pieces)));
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        if has_text {
            self.facts.passages.push(Passage {
                span,
                kind,
                quotation: if self.quotations.1 > 0 { self.quotations.0 } else { 0 },
                item: self.items.last().copied().unwrap_or(0),
                depth: u16::try_from(self.items.len()).unwrap_or(u16::MAX),
                detached: std::mem::take(&mut self.detached),
                pieces: (count(self.first_piece), count(self.facts.pieces.len())),
            });
            self.first_piece = self.facts.pieces.len();
        } else {
            // An image or code alone: nothing to read, but it parts what stands around it.
            self.facts.pieces.truncate(self.first_piece);
            self.detached = true;
        }
    }

    /// Something without text stands here.
    fn interrupt(&mut self) {
        self.end_passage();
        self.detached = true;
        self.begun = true;
    }

    fn end_heading(&mut self) {
        let Some(mut heading) = self.heading.take() else { return };
        let pieces = self.facts.pieces.get(self.first_piece..).unwrap_or_default();
        let inner = match (pieces.first(), pieces.last()) {
            (Some(first), Some(last)) => Span { start: first.span.start, end: last.span.end },
            _ => Span { start: heading.span.end, end: heading.span.end },
        };
        let mut text = std::mem::take(&mut self.heading_text);
        if self.flavour == Flavour::Mdbook
            && let Some(open) = heading_attributes(&text)
        {
            let attributes = text.split_off(open);
            heading.has_attribute = attributes.contains('#');
            for word in attributes.trim_matches(['{', '}', ' ']).split_whitespace() {
                heading.ids.extend(word.strip_prefix('#').map(Into::into));
            }
            // What the braces hold is no text: cut it off the last piece too.
            if let Some(last) = self.facts.pieces.last_mut()
                && last.span.len() >= attributes.len()
            {
                last.span.end -= u32::try_from(attributes.len()).unwrap_or(0);
            }
        }
        let trimmed = text.trim();
        let lead = self.text.get(inner.range()).and_then(|inner| inner.find(trimmed));
        let span =
            lead.map_or(inner, |lead| Span::new(lead, lead + trimmed.len()).shifted(inner.start));
        heading.text = Excerpt::new(self.text, span, trimmed);
        self.heading = Some(heading);
        self.end_passage();
        self.facts.headings.extend(self.heading.take());
    }

    fn open(
        &mut self,
        link_type: LinkType,
        image: bool,
        destination: &str,
        label: &str,
        span: Span,
        events: &OffsetIter<'_>,
    ) {
        let reference =
            matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut);
        let autolink = matches!(link_type, LinkType::Autolink | LinkType::Email);
        let defined = reference.then(|| events.reference_definitions().get(label)).flatten().map(
            |definition| {
                let body = self.document.body();
                let range = definition.span.start + body..definition.span.end + body;
                link::defined_destination(self.text, range)
            },
        );
        let start = span.range().start + if image { 2 } else { 1 };
        let destination = if link_type == LinkType::Email && !destination.contains(':') {
            format!("mailto:{destination}")
        } else {
            destination.to_owned()
        };
        self.links.push(OpenLink {
            origin: match (image, reference, autolink) {
                (true, ..) => LinkOrigin::Image,
                (_, true, _) => LinkOrigin::Reference,
                (_, _, true) => LinkOrigin::Autolink,
                _ => LinkOrigin::Inline,
            },
            span,
            text: start,
            inner: start,
            destination,
            defined,
        });
        if image {
            // The alternative text is no prose of the page, and no part of a heading.
            self.piece(PieceKind::Opaque, span);
        }
        self.opaque += u32::from(image || autolink);
    }

    fn close(&mut self, span: Span, image: bool) {
        let Some(open) = self.links.pop() else { return };
        let autolink = open.origin == LinkOrigin::Autolink;
        self.opaque -= u32::from(image || autolink).min(self.opaque);
        let text = Span::new(open.text, open.inner);
        let destination = match open.defined {
            Some(defined) => defined,
            None if autolink => text,
            None => link::inline_destination(self.text, open.inner..span.range().end),
        };
        if let Some(outer) = self.links.last_mut() {
            outer.inner = outer.inner.max(span.range().end);
        }
        self.link(open.origin, open.span, text, destination, &open.destination);
    }

    fn link(&mut self, origin: LinkOrigin, span: Span, text: Span, at: Span, destination: &str) {
        self.facts.links.push(Link {
            origin,
            span,
            text,
            destination: Excerpt::new(self.text, at, destination),
        });
    }

    fn end_html(&mut self) {
        let Some(span) = self.html.take() else { return };
        self.html_tags(span);
        let html = self.text.get(span.range()).unwrap_or_default().trim();
        if !(html.starts_with("<!--") && html.ends_with("-->")) {
            self.begun |= !html.starts_with("<figure") && !html.starts_with("<img");
            self.detached = true;
        }
    }

    /// Ids and links of raw HTML.
    fn html_tags(&mut self, span: Span) {
        let Some(html) = self.text.get(span.range()) else { return };
        for tag in html_tags(html, span.range().start) {
            self.html_ids(&tag);
            for (origin, destination) in link::of_html(self.text, &tag) {
                let raw = self.text.get(destination.range()).unwrap_or_default();
                let decoded = link::decode_entities(raw);
                self.link(origin, tag.span, Span::at(tag.span.range().end), destination, &decoded);
            }
        }
    }

    fn html_ids(&mut self, tag: &HtmlTag<'_>) {
        let name = tag.attribute("name").filter(|_| tag.name.eq_ignore_ascii_case("a"));
        for value in tag.attribute("id").into_iter().chain(name) {
            let Some(id) = self.text.get(value.range()).filter(|id| !id.is_empty()) else {
                continue;
            };
            match &mut self.heading {
                Some(heading) if !heading.ids.iter().any(|known| &**known == id) => {
                    heading.ids.push(id.into());
                }
                Some(_) => {}
                None => self.ids.push(id.into()),
            }
        }
    }

    fn finish(mut self) -> Facts {
        self.end_html();
        self.end_passage();
        let facts = &mut self.facts;
        facts.links.sort_by_key(|link| (link.span.start, link.span.end));
        let first_of_level_one = facts.headings.iter().position(|heading| heading.level == 1);
        let title = match self.flavour {
            Flavour::Gitbook => first_of_level_one,
            Flavour::Mdbook | Flavour::Github => {
                first_of_level_one.or((!facts.headings.is_empty()).then_some(0))
            }
        };
        facts.title = title.and_then(|index| u32::try_from(index).ok());
        facts.anchors = Anchors::build(
            self.flavour,
            facts.headings.iter().map(|heading| HeadingText {
                level: heading.level,
                text: heading.text.in_file(self.text),
                explicit: &heading.ids,
                has_attribute: heading.has_attribute,
            }),
            self.ids.iter().map(|id| &**id),
            self.footnotes.iter().map(|label| &**label),
        );
        self.facts
    }
}

/// Where mdBook's `{#id .class}` begins at the end of a heading.
fn heading_attributes(text: &str) -> Option<usize> {
    let trimmed = text.trim_end();
    let open = trimmed.rfind('{')?;
    let inner = trimmed.get(open + 1..)?.strip_suffix('}')?;
    inner
        .split_whitespace()
        .all(|word| word.starts_with(['#', '.']) || word.contains('='))
        .then_some(open)
}
