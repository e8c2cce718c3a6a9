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

use std::borrow::Cow;
use std::collections::HashMap;

use crate::manual::link::Link;
use crate::manual::number::SectionNumber;
use crate::manual::page::Page;
use crate::manual::passage::{Passage, PassageKind};
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
    pub groups: Vec<Span>,
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
    /// The number at the head of its title.
    pub number: Option<SectionNumber>,
    /// Whether the sidebar shows another text: `[Title](page.md "Label")`.
    pub labelled: bool,
}

impl Summary {
    /// Reads the entries off a page.
    pub fn new(page: Page) -> Self {
        let mut groups = Vec::new();
        let mut entries: Vec<Entry> = Vec::new();
        // The entries that the next one may be nested in, outermost first.
        let mut open: Vec<(u16, u32)> = Vec::new();
        let mut last_item = 0;
        for (index, passage) in page.passages.iter().enumerate() {
            if let PassageKind::Heading(heading) = passage.kind {
                let heading = page.headings.get(heading as usize);
                // The first heading of level 1 is the title of the contents.
                if let Some(heading) = heading.filter(|it| index > 0 || it.level > 1) {
                    groups.push(heading.text.span);
                    open.clear();
                }
                continue;
            }
            let link = links_in(&page, passage.span).next();
            // A second paragraph of an item says more about the same entry.
            let continues = passage.item > 0 && passage.item == last_item;
            last_item = passage.item;
            if continues || (passage.item == 0 && link.is_none()) {
                continue;
            }
            open.retain(|&(depth, _)| depth < passage.depth);
            // Outside a list every link of a paragraph is a chapter of its own.
            let links = links_in(&page, passage.span).skip(1);
            let more = links.filter(|_| passage.item == 0).map(Some);
            for link in std::iter::once(link).chain(more) {
                let span = link.map_or(passage.span, |(_, link)| link.text);
                let title = page.plain_text(passage, span);
                entries.push(Entry {
                    number: SectionNumber::of_title(&title).map(|(number, _)| number),
                    title: title.trim().into(),
                    span,
                    link: link.map(|(index, _)| index),
                    depth: u16::try_from(open.len() + 1).unwrap_or(u16::MAX),
                    parent: open.last().map(|&(_, parent)| parent),
                    group: u32::try_from(groups.len()).ok().and_then(|count| count.checked_sub(1)),
                    labelled: link.is_some_and(|(_, link)| is_labelled(&page, link)),
                });
            }
            if passage.depth > 0 {
                let at = u32::try_from(entries.len() - 1).unwrap_or(u32::MAX);
                open.push((passage.depth, at));
            }
        }
        Self { page, entries, groups }
    }

    /// The link of an entry.
    pub fn link(&self, entry: &Entry) -> Option<&Link> {
        self.page.links.get(entry.link? as usize)
    }

    /// The entries in lists of siblings: those with one parent, in one group.
    pub fn siblings(&self) -> Vec<Vec<&Entry>> {
        let mut lists: Vec<Vec<&Entry>> = Vec::new();
        let mut known: HashMap<(Option<u32>, Option<u32>), usize> = HashMap::new();
        for entry in &self.entries {
            // Numbers run on through the groups of the outermost level.
            let key = (entry.parent, entry.parent.and(entry.group));
            let list = *known.entry(key).or_insert(lists.len());
            if list == lists.len() {
                lists.push(Vec::new());
            }
            lists[list].push(entry);
        }
        lists
    }
}

/// The links of a passage, with their index among those of the page.
fn links_in(page: &Page, within: Span) -> impl Iterator<Item = (u32, &Link)> {
    // Pieces begin inside a link's brackets, so a link may begin before its passage.
    let from = page.links.partition_point(|link| link.span.end <= within.start);
    let links = page.links.get(from..).unwrap_or_default().iter().enumerate();
    links
        .take_while(move |(_, link)| link.span.start < within.end)
        .filter_map(move |(index, link)| Some((u32::try_from(from + index).ok()?, link)))
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
                    text += match slice {
                        "&nbsp;" | "&#x20;" => " ",
                        "&amp;" => "&",
                        "&lt;" => "<",
                        "&gt;" => ">",
                        "&quot;" => "\"",
                        _ => "",
                    };
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
        let summary = Summary::new(page);
        let lines: Vec<String> = summary
            .entries
            .iter()
            .map(|entry| {
                let target = summary
                    .link(entry)
                    .map_or("-", |link| link.destination.text(&summary.page.source));
                let group = entry.group.map_or(String::new(), |group| {
                    format!(" @{}", summary.page.source.slice(summary.groups[group as usize]))
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
}
