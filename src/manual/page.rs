//! One Markdown file and what stands in it.

mod reader;

pub use reader::is_guarded;

use std::borrow::Cow;
use std::sync::Arc;

use crate::flavour::Flavour;
use crate::language::Language;
use crate::manual::anchor::{Anchors, HeadingText};
use crate::manual::block::{self, Block};
use crate::manual::link::{Definition, Link, LinkOrigin};
use crate::manual::passage::{Passage, PassageKind};
use crate::manual::title::Cut;
use crate::markdown::FrontMatter;
use crate::prose::sweep::{Seen, Wanted};
use crate::prose::words::{Marks, Tally, tally_words};
use crate::prose::{Piece, Prose, Setting, mask, mask_addresses};
use crate::source::{Excerpt, Source, Span};
use crate::tree::Content;

/// A file longer than this, in bytes, is told and left unread.
pub const LARGEST_PAGE: u64 = 10 * 1024 * 1024;

/// How deep a page is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// What hangs together with what. Words are not counted, so that nobody knows the
    /// language of a page, and no rule can judge it.
    Links,
    /// Everything.
    Prose,
}

/// A page: facts gathered in one pass over its text.
#[derive(Debug)]
pub struct Page {
    /// The text; of a page with a [`Flaw`], as much of it as can be read.
    pub source: Source,
    /// Its place among the pages of its manual; the contents stand behind the last.
    pub(crate) number: u32,
    /// Why the page could not be read.
    pub flaw: Option<Flaw>,
    /// What its front matter says.
    pub front_matter: Option<FrontMatter>,
    /// Its headings, in order.
    pub headings: Vec<Heading>,
    /// What a fragment can land on.
    pub anchors: Anchors,
    /// Its links, in order, wherever they live.
    pub links: Vec<Link>,
    /// GitBook's blocks, by where they open.
    pub blocks: Vec<Block>,
    /// Its text, in order.
    pub passages: Vec<Passage>,
    /// Whether other files are included in it, so that it has headings nobody sees here.
    pub includes: bool,
    /// Whether anything but headings stands on it.
    pub has_body: bool,
    /// Its reference definitions, in order.
    pub definitions: Vec<Definition>,
    /// What its prose is made of.
    pub tally: Tally,
    /// The language its prose is in; settled when the whole manual is known.
    pub language: Language,
    /// The heading that is its title, if a heading is.
    title: Option<u32>,
    /// The shapes of the words of its prose.
    shapes: Vec<u16>,
    pieces: Vec<Piece>,
    oddities: Vec<(Oddity, Span)>,
}

/// A thing that only the parser can tell, and that needs no more telling than its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oddity {
    /// An HTML comment on a GitBook page.
    Comment,
    /// Cells behind the last column of a table: GitHub's Markdown drops them.
    DroppedCells,
    /// A line that a published page has around its text: `Powered by GitBook`.
    SiteChrome,
    /// A closing tag of a block that is not open.
    StrayCloser,
    /// A reference, full or collapsed, that nothing defines.
    UnresolvedReference,
    /// The label of a footnote that nothing refers to.
    UnusedFootnote,
    /// A comment that allows what a rule finds in the next block, on a page of a flavour
    /// whose comments nobody takes away: `<!-- zvirka: allow RULE, reason -->`.
    Allowance,
}

/// Why a page could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Not UTF-8. The page's text ends where the first bad byte stands.
    InvalidUtf8,
    /// Too long to read; its size in bytes.
    Oversized(u64),
    /// The Markdown parser gave up.
    Unparsable,
}

/// A heading.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and none excludes another"
)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// The whole of it, with its marks.
    pub span: Span,
    /// What a reader sees, code included, explicit ids left out.
    pub text: Excerpt,
    /// Ids written in the heading's line, as they stand there.
    pub ids: Vec<Box<str>>,
    /// Whether one of them is `{#x}`, which takes the place of the slug in mdBook.
    pub has_attribute: bool,
    /// Whether nothing but front matter, comments and images stands before it.
    pub leads: bool,
    /// Whether nothing that a reader sees stands between it and the next heading.
    pub bare: bool,
    /// Whether it stands in a quotation or a list, and so in no outline.
    pub nested: bool,
    /// Whether an image, or raw HTML that is no anchor, stands in it.
    pub decorated: bool,
}

impl Heading {
    /// What of it makes its anchors; `file` is the text of the page.
    pub(crate) fn anchor_text<'a>(&'a self, file: &'a str) -> HeadingText<'a> {
        HeadingText {
            level: self.level,
            text: self.text.in_file(file),
            explicit: &self.ids,
            has_attribute: self.has_attribute,
        }
    }
}

impl Page {
    /// Reads a page whole. Nothing in its content can make this fail.
    pub fn read(path: impl Into<Arc<str>>, content: Content, flavour: Flavour) -> Self {
        Self::read_to(Depth::Prose, path, content, flavour)
    }

    /// Reads a page as deep as it is asked for.
    pub fn read_to(
        depth: Depth,
        path: impl Into<Arc<str>>,
        content: Content,
        flavour: Flavour,
    ) -> Self {
        let (text, flaw) = match content {
            Content::TooLarge { size } => (String::new(), Some(Flaw::Oversized(size))),
            Content::Bytes(bytes) => match simdutf8::compat::from_utf8(&bytes) {
                Ok(text) => (text.to_owned(), None),
                Err(error) => {
                    let valid = &bytes[..error.valid_up_to()];
                    let text = String::from_utf8_lossy(valid).into_owned();
                    (text, Some(Flaw::InvalidUtf8))
                }
            },
        };
        let source = Source::new(path, text);
        if let Some(flaw) = flaw {
            return Self::unread(source, flaw);
        }
        let Some(facts) = reader::read(source.text(), flavour) else {
            return Self::unread(source, Flaw::Unparsable);
        };
        let mut page = facts.into_page(source);
        if depth == Depth::Prose {
            page.count();
        }
        page
    }

    /// Counts its words and letters, and notes what each passage has in it.
    fn count(&mut self) {
        let mut room = String::new();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        // Few pages have more words.
        self.shapes.reserve_exact(self.source.text().len() / 10);
        for passage in &mut self.passages {
            let (start, end) = passage.pieces;
            let pieces = self.pieces.get(start as usize..end as usize).unwrap_or_default();
            let begun = self.shapes.len();
            let text = self.source.text();
            let tally = tally_of(text, passage.span, pieces, &mut room, &mut self.shapes);
            passage.shapes = (number(begun), number(self.shapes.len()));
            passage.marks = tally.marks;
            self.tally.add(&tally);
        }
    }

    /// A page of which nothing is known but that it could not be read.
    pub fn unread(source: Source, flaw: Flaw) -> Self {
        Self { flaw: Some(flaw), ..reader::Facts::default().into_page(source) }
    }

    /// The file, relative to the project root.
    pub fn path(&self) -> &Arc<str> {
        &self.source.path
    }

    /// The heading that is the page's title: the first of level 1; outside GitBook,
    /// where pages may begin at `##`, else the first of any level.
    pub fn title_heading(&self) -> Option<&Heading> {
        self.headings.get(self.title? as usize)
    }

    /// How its title was cut, if it was.
    pub fn title_cut(&self) -> Option<Cut> {
        let kind = PassageKind::Heading(self.title?);
        self.passages.iter().find(|passage| passage.kind == kind)?.cut
    }

    /// The title: the heading's text, else what the front matter says.
    pub fn title(&self) -> Option<&str> {
        let by_heading = self.title_heading().filter(|heading| heading.level == 1);
        by_heading
            .map(|heading| heading.text.text(&self.source))
            .or_else(|| self.front_matter.as_ref()?.title.as_deref())
            .or_else(|| Some(self.title_heading()?.text.text(&self.source)))
    }

    /// An anchor that leads to the heading of that number, where one is known to.
    pub fn anchor_of(&self, number: u32) -> Option<String> {
        let heading = self.headings.get(number as usize)?;
        self.anchors.anchor_of(number, heading.anchor_text(self.source.text()))
    }

    /// The anchors of its headings, the title aside, as far as they are known.
    pub fn heading_anchors(&self) -> impl Iterator<Item = String> {
        let title = self.title_heading().map(|title| title.span);
        let headings = (0..).zip(&self.headings);
        let headings = headings.filter(move |(_, heading)| Some(heading.span) != title);
        headings.filter_map(|(number, _)| self.anchor_of(number))
    }

    /// The anchor that is meant by a name: the name itself, when it is one, or that of the
    /// heading whose text it is.
    pub fn anchor_named(&self, name: &str) -> Option<String> {
        if self.anchors.find(name).is_some() {
            return Some(name.to_owned());
        }
        let wanted = name.trim().to_lowercase();
        let is_it =
            |heading: &Heading| heading.text.text(&self.source).trim().to_lowercase() == wanted;
        let number = (0..).zip(&self.headings).find(|(_, heading)| is_it(heading))?.0;
        self.anchor_of(number)
    }

    /// Whether there is nothing on it but, perhaps, its title. A page that could not be
    /// read is not empty.
    pub fn is_empty(&self) -> bool {
        self.flaw.is_none() && !self.has_body && !self.includes && self.headings.len() <= 1
    }

    /// Whether GitBook leaves the page out of the contents.
    pub fn is_hidden(&self) -> bool {
        self.front_matter.as_ref().is_some_and(|matter| matter.hidden)
    }

    /// Whether a link only says again what the block around it says: GitBook writes
    /// `[page.md](page.md)` into `{% content-ref url="page.md" %}`.
    pub fn is_repeated_in_block(&self, link: &Link) -> bool {
        let text = link.destination.text(&self.source);
        let around = self.blocks.iter().filter(|block| block.holds(link.span.start));
        link.origin != LinkOrigin::Block
            && around.into_iter().any(|block| {
                let of_block = |it: &&Link| it.origin == LinkOrigin::Block && it.span == block.open;
                let outer = self.links.iter().find(of_block);
                outer.is_some_and(|outer| outer.destination.text(&self.source) == text)
            })
    }

    /// The innermost block around byte `at`, by its index in [`Page::blocks`].
    pub fn block_at(&self, at: u32) -> Option<usize> {
        let opened = self.blocks.partition_point(|block| block.open.start < at);
        let parent = |&block: &usize| self.blocks.get(block)?.parent.map(|it| it as usize);
        std::iter::successors(opened.checked_sub(1), parent)
            .take(block::DEEPEST)
            .find(|&block| self.blocks[block].holds(at))
    }

    /// Where the oddities of a kind stand, in order.
    pub fn oddities(&self, kind: Oddity) -> impl Iterator<Item = Span> {
        self.oddities.iter().filter(move |(known, _)| *known == kind).map(|&(_, span)| span)
    }

    /// The pieces a passage is made of.
    pub fn pieces(&self, passage: &Passage) -> &[Piece] {
        let (start, end) = passage.pieces;
        self.pieces.get(start as usize..end as usize).unwrap_or_default()
    }

    /// All of the page's prose, passage by passage.
    pub fn prose(&self) -> impl Iterator<Item = Prose<'_>> {
        self.passages.iter().map(|passage| self.passage_prose(passage))
    }

    /// The prose of the passages that bear one of the marks.
    pub fn prose_with(&self, marks: Marks) -> impl Iterator<Item = Prose<'_>> {
        // On most pages none does, and what all of them bear is known.
        let passages = if self.tally.marks.has(marks) { &*self.passages } else { &[] };
        let bearing = passages.iter().filter(move |passage| passage.marks.has(marks));
        bearing.map(|passage| self.passage_prose(passage))
    }

    /// Notes which of the words that are looked for it has; `at` is the page's number.
    pub(crate) fn look(&self, at: usize, wanted: &Wanted, seen: &mut Seen) {
        for passage in &self.passages {
            let (start, end) = passage.shapes;
            let shapes = self.shapes.get(start as usize..end as usize).unwrap_or_default();
            if wanted.may_be_among(shapes) && wanted.may_stand_in(self.source.slice(passage.span)) {
                wanted.look(at, &self.passage_prose(passage), seen);
            }
        }
    }

    /// The prose of a passage.
    pub fn passage_prose(&self, passage: &Passage) -> Prose<'_> {
        let setting = match passage.kind {
            PassageKind::Paragraph => Setting::Running,
            PassageKind::Heading(_) => Setting::Title,
            PassageKind::Cell { .. } => Setting::Cell,
        };
        let pieces = self.pieces(passage);
        let prose = Prose::new(&self.source, passage.span, pieces, passage.marks, self.language);
        Prose { setting, cut: passage.cut.is_some(), ..prose }
    }
}

/// Counts a passage, and adds the shapes of its words. Few have addresses in them, and only
/// those bear the mark. `room`: for its mask.
fn tally_of(
    file: &str,
    span: Span,
    pieces: &[Piece],
    room: &mut String,
    shapes: &mut Vec<u16>,
) -> Tally {
    let begun = shapes.len();
    let mut text = mask(file, span, pieces, room);
    let mut counted = tally_words(&text, shapes);
    if counted.marks.has(Marks::ADDRESS) {
        let has_any = mask_addresses(&mut text);
        if has_any {
            shapes.truncate(begun);
            counted = tally_words(&text, shapes);
        }
        counted.marks.set(Marks::ADDRESS, has_any);
    }
    if let Cow::Owned(masked) = text {
        *room = masked;
    }
    counted
}
