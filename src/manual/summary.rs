//! The table of contents, in GitBook's and in mdBook's syntax.
//!
//! ```text
//! summary = title? (group | entry | rule)*
//! title   = the first heading, of level 1
//! group   = any other heading; the entries after it belong to it
//! entry   = a list item: a link, or bare text; nested as deep as its list
//!         | a paragraph that is a link (mdBook's prefix and suffix chapters)
//! ```
//! The file is read like any page; entries are its items and their first links.

mod list;
mod syntax;

use std::borrow::Cow;

pub use list::{List, Misplaced};
pub use syntax::{Slip, SlipKind};

use crate::flavour::Flavour;
use crate::manual::link::{Link, LinkOrigin};
use crate::manual::number::SectionNumber;
use crate::manual::page::Page;
use crate::manual::passage::{Passage, PassageKind};
use crate::manual::title::{self, Cut};
use crate::markdown::entity;
use crate::prose::PieceKind;
use crate::source::Span;

/// A table of contents.
#[derive(Debug)]
pub struct Summary {
    /// The file, read like a page.
    pub page: Page,
    /// Its entries, in order.
    pub entries: Vec<Entry>,
    /// The headings that part them.
    pub groups: Vec<Group>,
    /// The entries in lists of siblings, an outer list before those nested in it.
    pub lists: Vec<List>,
    /// The entries whose number speaks for another place, in order.
    pub misplaced: Vec<Misplaced>,
    /// What the publishing program does not read as it was meant, in order.
    pub slips: Vec<Slip>,
}

/// A heading that entries belong to.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// Its text.
    pub span: Span,
    /// 1 to 6.
    pub level: u8,
}

/// An entry of the contents.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What a reader sees.
    pub title: Box<str>,
    /// Where the title stands.
    pub span: Span,
    /// Its link, among those of the summary's page; `None` for a text-only entry.
    pub link: Option<u32>,
    /// 1 for the outermost.
    pub depth: u16,
    /// The entry it is nested in.
    pub parent: Option<u32>,
    /// The group it belongs to.
    pub group: Option<u32>,
    /// The number at the head of its title, or what looks like one.
    pub number: Option<SectionNumber>,
    /// The word before the number: «Розділ», “Appendix”.
    pub lead: Option<&'static str>,
    /// Whether it stands in a list that is really numbered, and its number fits there.
    pub is_numbered: bool,
    /// How its title was cut, if it was.
    pub cut: Option<Cut>,
    /// Whether the sidebar shows another text: `[Title](page.md "Label")`.
    pub labelled: bool,
}

impl Summary {
    /// Reads the entries off a page.
    pub fn new(mut page: Page, flavour: Flavour) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        let mut cut: Vec<(usize, Cut)> = Vec::new();
        let mut entries: Vec<Entry> = Vec::new();
        // The entries that the next one may be nested in, outermost first.
        let mut open: Vec<(u16, u32)> = Vec::new();
        let mut last_item = 0;
        for (index, passage) in page.passages.iter().enumerate() {
            if let PassageKind::Heading(heading) = passage.kind {
                let heading = page.headings.get(heading as usize);
                // The first heading of level 1 is the title of the contents; mdBook
                // takes no others for parts.
                let parts = |level: u8| (index > 0 || level > 1) && is_part(level, flavour);
                if let Some(heading) = heading.filter(|it| parts(it.level)) {
                    groups.push(Group { span: heading.text.span, level: heading.level });
                    open.clear();
                }
                continue;
            }
            // A second paragraph of an item says more about the same entry.
            let continues = passage.item > 0 && passage.item == last_item;
            last_item = passage.item;
            let links: Vec<u32> = links_within(&page, passage.span).collect();
            if continues || (passage.item == 0 && links.is_empty()) {
                continue;
            }
            open.retain(|&(depth, _)| depth < passage.depth);
            let place = Place {
                depth: u16::try_from(open.len() + 1).unwrap_or(u16::MAX),
                parent: open.last().map(|&(_, parent)| parent),
                group: u32::try_from(groups.len()).ok().and_then(|count| count.checked_sub(1)),
            };
            if passage.depth > 0 {
                open.push((passage.depth, u32::try_from(entries.len()).unwrap_or(u32::MAX)));
            }
            // An item has one link; outside of lists every link is a chapter of mdBook's.
            let count = if passage.item > 0 { 1 } else { links.len() };
            for link in (0..count).map(|at| links.get(at).copied()) {
                let entry = Entry::new(&page, passage, link, place, flavour);
                cut.extend(entry.cut.map(|how| (index, how)));
                entries.push(entry);
            }
        }
        for (passage, how) in cut {
            page.passages[passage].cut = Some(how);
        }
        let lists = list::lists(&entries);
        for &index in lists.iter().flat_map(|list| &list.numbered) {
            entries[index as usize].is_numbered = true;
        }
        let misplaced = list::misplaced(&lists, &entries);
        let slips = syntax::slips(&page, &entries, flavour);
        Self { page, entries, groups, lists, misplaced, slips }
    }

    /// The link of an entry.
    pub fn link(&self, entry: &Entry) -> Option<&Link> {
        self.page.links.get(entry.link? as usize)
    }

    /// The entry of that index.
    pub fn entry(&self, index: u32) -> Option<&Entry> {
        self.entries.get(index as usize)
    }

    /// The entries nested directly in that of an index.
    pub fn children(&self, index: u32) -> impl Iterator<Item = &Entry> {
        let rest = self.entries.get(index as usize + 1..).unwrap_or_default();
        let depth = self.entry(index).map_or(0, |entry| entry.depth);
        let below = rest.iter().take_while(move |entry| entry.depth > depth);
        below.filter(move |entry| entry.parent == Some(index))
    }

    /// The lists that are really numbered: each with its entries that are, and their
    /// numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (&List, Vec<(&Entry, &SectionNumber)>)> {
        let lists = self.lists.iter().filter(|list| !list.numbered.is_empty());
        lists.map(|list| {
            let entries = list.numbered.iter().filter_map(|&index| self.entry(index));
            (list, entries.filter_map(|entry| Some((entry, entry.section_number()?))).collect())
        })
    }
}

/// Where an entry stands among the others.
#[derive(Clone, Copy)]
struct Place {
    depth: u16,
    parent: Option<u32>,
    group: Option<u32>,
}

impl Entry {
    fn new(
        page: &Page,
        passage: &Passage,
        link: Option<u32>,
        place: Place,
        flavour: Flavour,
    ) -> Self {
        let at = link.and_then(|index| page.links.get(index as usize));
        let span = at.map_or(passage.span, |link| link.text);
        let title = page.plain_text(passage, span);
        let number = SectionNumber::of_title(&title).map(|(number, _)| number);
        Self {
            lead: number.as_ref().and_then(|_| SectionNumber::lead_of(&title)),
            number,
            is_numbered: false,
            cut: title_cut(page, passage, &title, flavour),
            title: title.trim().into(),
            span,
            link,
            depth: place.depth,
            parent: place.parent,
            group: place.group,
            labelled: at.is_some_and(|link| is_labelled(page, link)),
        }
    }

    /// Its number, where it stands in a list that is really numbered.
    pub fn section_number(&self) -> Option<&SectionNumber> {
        self.number.as_ref().filter(|_| self.is_numbered)
    }
}

/// Whether a heading of that level parts the contents.
fn is_part(level: u8, flavour: Flavour) -> bool {
    level == 1 || flavour != Flavour::Mdbook
}

/// How the title of an entry was cut. Only GitBook cuts by length.
fn title_cut(page: &Page, passage: &Passage, title: &str, flavour: Flavour) -> Option<Cut> {
    let is_code = page.pieces(passage).last().is_some_and(|piece| piece.kind == PieceKind::Code);
    let cut = title::cut(title).filter(|_| !is_code)?;
    (cut == Cut::Dots || flavour == Flavour::Gitbook).then_some(cut)
}

/// The links in a stretch of text, images aside, by their index.
fn links_within(page: &Page, within: Span) -> impl Iterator<Item = u32> + '_ {
    // Pieces begin inside a link's brackets, so look a little to the left.
    let from = page.links.partition_point(|link| link.span.end <= within.start);
    let links = page.links.iter().enumerate().skip(from);
    links
        .take_while(move |(_, link)| link.span.start < within.end)
        .filter(|(_, link)| link.origin != LinkOrigin::Image)
        .filter_map(|(index, _)| u32::try_from(index).ok())
}

fn is_labelled(page: &Page, link: &Link) -> bool {
    let behind = Span { start: link.destination.span.end, end: link.span.end };
    page.source.slice(behind).contains(['"', '\''])
}

impl Page {
    /// What a reader sees of the part of a passage that lies in `span`.
    pub fn plain_text(&self, passage: &Passage, span: Span) -> Cow<'_, str> {
        let mut text = Cow::Borrowed("");
        for piece in self.pieces(passage) {
            let start = piece.span.start.max(span.start);
            let end = piece.span.end.min(span.end);
            if start >= end {
                continue;
            }
            let slice = self.source.slice(Span { start, end });
            match piece.kind {
                PieceKind::Text => text += slice,
                PieceKind::Break => text += " ",
                PieceKind::Code => text += slice.trim_matches('`').trim(),
                PieceKind::Opaque => {
                    let letter = entity::leading(slice).filter(|&(_, end)| end == slice.len());
                    match letter {
                        Some(('\u{a0}', _)) => text += " ",
                        Some((letter, _)) => text.to_mut().push(letter),
                        None => {}
                    }
                }
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flavour::Flavour;
    use crate::tree::Content;

    #[track_caller]
    fn check(text: &str, flavour: Flavour, expected: &str) {
        let page = Page::read("SUMMARY.md", Content::Bytes(text.into()), flavour);
        let summary = Summary::new(page, flavour);
        let lines: Vec<String> = summary
            .entries
            .iter()
            .map(|entry| {
                let target = summary
                    .link(entry)
                    .map_or("-", |link| link.destination.text(&summary.page.source));
                let group = entry.group.map_or(String::new(), |group| {
                    format!(" @{}", summary.page.source.slice(summary.groups[group as usize].span))
                });
                let parent = entry.parent.map_or(String::new(), |parent| format!(" ^{parent}"));
                format!("{} {} → {target}{parent}{group}", entry.depth, entry.title)
            })
            .collect();
        assert_eq!(lines.join("\n"), expected);
    }

    #[test]
    fn the_syntax_of_gitbook() {
        check(
            "# Table of contents\n\n* [Вступ](README.md)\n\n## Частина <a href=\"#c\" id=\"c\"></a>\n\n\
             * [А\\_1](a.md \"Мітка\")\n  * [Б](<b c.md>)\n    * [В](a.md#v)\n  * Лише текст\n* [Поза](https://x.y)\n",
            Flavour::Gitbook,
            "1 Вступ → README.md\n1 А_1 → a.md @Частина\n2 Б → b c.md ^1 @Частина\n\
             3 В → a.md#v ^2 @Частина\n2 Лише текст → - ^1 @Частина\n1 Поза → https://x.y @Частина",
        );
    }

    #[test]
    fn the_syntax_of_mdbook() {
        check(
            "# Summary\n\n[Preface](preface.md)\n[To the reader](reader.md)\n\n# Part\n\n- [One](one.md)\n    - [`two`](two.md)\n\
             - [Draft]()\n\n---\n\n[End](end.md)\n",
            Flavour::Mdbook,
            "1 Preface → preface.md\n1 To the reader → reader.md\n1 One → one.md @Part\n2 two → two.md ^2 @Part\n\
             1 Draft →  @Part\n1 End → end.md @Part",
        );
    }

    #[test]
    fn an_empty_file_has_no_entries() {
        check("", Flavour::Gitbook, "");
        check("# Зміст\n\nПросто текст.\n", Flavour::Gitbook, "");
    }

    #[test]
    fn chapters_outside_of_lists_may_share_a_paragraph() {
        check(
            "# Summary\n\n[Title](title.md)\n[Foreword](foreword.md) [Intro](intro.md)\n\n- [One](one.md)\n",
            Flavour::Mdbook,
            "1 Title → title.md\n1 Foreword → foreword.md\n1 Intro → intro.md\n1 One → one.md",
        );
    }
}
