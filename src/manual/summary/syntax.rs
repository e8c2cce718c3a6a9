//! What GitBook or mdBook ignore in a table of contents, or refuse to read.
//!
//! mdBook's rules are those of its own parser (`mdbook-summary` 0.5).

use super::Entry;
use crate::flavour::Flavour;
use crate::manual::page::Page;
use crate::manual::passage::PassageKind;
use crate::markdown::is_markdown;
use crate::source::Span;

/// A place that the publishing program does not read as its author meant it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slip {
    /// Where it is.
    pub span: Span,
    /// What is wrong.
    pub kind: SlipKind,
}

/// What is wrong with a place in the contents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlipKind {
    /// A line that looks like an entry and is none: indented so far that it is code,
    /// inside HTML, or without a space after its mark.
    NoEntry,
    /// A second link to a page in one entry: only the first counts.
    SecondLink,
    /// mdBook: an item that does not begin with a link; the book is not built.
    NoLink,
    /// mdBook: a list or a part after a paragraph that ended the numbered chapters; the
    /// book is not built.
    AfterSuffix,
    /// mdBook: a heading that is no part title, because it is not of level 1.
    IgnoredHeading,
}

impl SlipKind {
    /// The name in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoEntry => "no-entry",
            Self::SecondLink => "second-link",
            Self::NoLink => "no-link",
            Self::AfterSuffix => "after-suffix",
            Self::IgnoredHeading => "ignored-heading",
        }
    }
}

/// The slips of a table of contents, in order.
pub(super) fn slips(page: &Page, entries: &[Entry], flavour: Flavour) -> Vec<Slip> {
    let mut slips = lost_lines(page, entries);
    slips.extend(second_links(page));
    if flavour == Flavour::Mdbook {
        slips.extend(refused(page));
    }
    slips.sort_by_key(|slip| (slip.span, slip.kind as u8));
    // One line is one slip: the first that was found says most.
    slips.dedup_by_key(|slip| page.source.line(slip.span.start));
    slips
}

/// Lines that look like entries and are none.
fn lost_lines(page: &Page, entries: &[Entry]) -> Vec<Slip> {
    let text = page.source.text();
    let mut found = Vec::new();
    let mut start = 0;
    let mut in_comment = false;
    for line in text.split_inclusive('\n') {
        let span = Span::new(start, start + line.trim_end().len());
        start += line.len();
        let commented = in_comment || line.trim_start().starts_with("<!--");
        // What is commented out is left out on purpose.
        in_comment = match (line.rfind("<!--"), line.rfind("-->")) {
            (Some(open), Some(close)) => open > close,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => in_comment,
        };
        if commented || !looks_like_entry(line) {
            continue;
        }
        let from = entries.partition_point(|entry| entry.span.end < span.start);
        let is_entry = entries.get(from).is_some_and(|entry| {
            // `*[Title](page.md)` is a paragraph, although it has a link.
            let glued = line.trim_start().as_bytes().get(1) == Some(&b'[');
            entry.span.start < span.end && !glued
        });
        if !is_entry {
            let lead = line.len() - line.trim_start().len();
            let start = span.start + u32::try_from(lead).unwrap_or(0);
            found.push(Slip { span: Span { start, end: span.end }, kind: SlipKind::NoEntry });
        }
    }
    found
}

/// `* [Title](page.md)`, with or without the space.
fn looks_like_entry(line: &str) -> bool {
    let Some(item) = line.trim_start().strip_prefix(['*', '-', '+']) else { return false };
    let title = item.trim_start();
    title.starts_with('[')
        && title
            .find("](")
            .and_then(|close| title.get(close + 2..))
            .and_then(|rest| rest.split(')').next())
            .is_some_and(is_page)
}

fn second_links(page: &Page) -> Vec<Slip> {
    let mut found = Vec::new();
    for passage in page.passages.iter().filter(|passage| passage.item > 0) {
        for index in super::links_within(page, passage.span).skip(1) {
            let Some(link) = page.links.get(index as usize) else { break };
            if is_page(link.destination.text(&page.source)) {
                found.push(Slip { span: link.span, kind: SlipKind::SecondLink });
            }
        }
    }
    found
}

/// Whether a destination is a page of the manual, as far as its ending tells.
fn is_page(destination: &str) -> bool {
    let path = destination.split(['#', '"']).next().unwrap_or_default();
    let path = path.trim().trim_end_matches('>');
    !path.contains("://") && is_markdown(path)
}

/// What `mdbook-summary` ignores or refuses.
fn refused(page: &Page) -> Vec<Slip> {
    #[derive(PartialEq)]
    enum Part {
        Prefix,
        Title,
        Numbered,
        Suffix,
    }
    let mut found = Vec::new();
    let mut part = Part::Prefix;
    let mut last_item = 0;
    for (index, passage) in page.passages.iter().enumerate() {
        match passage.kind {
            PassageKind::Heading(heading) => {
                let level = page.headings.get(heading as usize).map_or(1, |it| it.level);
                if level > 1 {
                    found.push(Slip { span: passage.span, kind: SlipKind::IgnoredHeading });
                } else if index > 0 && part == Part::Suffix {
                    found.push(Slip { span: passage.span, kind: SlipKind::AfterSuffix });
                    return found;
                } else if index > 0 {
                    part = Part::Title;
                }
            }
            _ if passage.item > 0 => {
                if part == Part::Suffix {
                    found.push(Slip { span: passage.span, kind: SlipKind::AfterSuffix });
                    return found;
                }
                part = Part::Numbered;
                if passage.item != last_item && !begins_with_link(page, passage.span) {
                    found.push(Slip { span: passage.span, kind: SlipKind::NoLink });
                }
                last_item = passage.item;
            }
            PassageKind::Paragraph => match part {
                Part::Numbered => part = Part::Suffix,
                Part::Title => part = Part::Numbered,
                Part::Prefix | Part::Suffix => {}
            },
            PassageKind::Cell { .. } => {}
        }
    }
    found
}

/// Whether nothing but the mark of the item stands before the first link of its line.
fn begins_with_link(page: &Page, item: Span) -> bool {
    let from = page.links.partition_point(|link| link.span.end <= item.start);
    let Some(link) = page.links.get(from).filter(|link| link.span.start < item.end) else {
        return false;
    };
    let start = page.source.line(link.span.start).start;
    let before = page.source.slice(Span { start, end: link.span.start }).trim();
    let mark = before.trim_start_matches(|c: char| c.is_ascii_digit());
    mark.is_empty() || matches!(mark, "*" | "-" | "+" | "." | ")")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manual::summary::Summary;
    use crate::tree::Content;

    #[track_caller]
    fn check(text: &str, flavour: Flavour, expected: &[&str]) {
        let page = Page::read("SUMMARY.md", Content::Bytes(text.into()), flavour);
        let summary = Summary::new(page, flavour);
        let found: Vec<String> = summary
            .slips
            .iter()
            .map(|slip| format!("{} {}", slip.kind.as_str(), summary.page.source.slice(slip.span)))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn lines_that_are_lost() {
        let check = |text, expected| check(text, Flavour::Gitbook, expected);
        check("# З\n\n    * [А](a.md)\n", &["no-entry * [А](a.md)"]);
        check("# З\n\n*[А](a.md)\n", &["no-entry *[А](a.md)"]);
        check("# З\n\n* [А](a.md)\n*[Б](b.md)\n", &["no-entry *[Б](b.md)"]);
        check("# З\n\n* [А](a.md)\n\n  * [Б](<b c.md>)\n* [В](https://x.y)\n* Текст\n", &[]);
        check("# З\n\n<!--\n* [А](a.md)\n-->\n* [Б](b.md)\n", &[]);
        check("# З\n\n* [А](a.md) [Б](b.md)\n", &["second-link [Б](b.md)"]);
        check("# З\n\n* [А](a.md \"мітка\") — [сайт](https://x.y)\n", &[]);
    }

    #[test]
    fn what_mdbook_refuses() {
        let check = |text, expected| check(text, Flavour::Mdbook, expected);
        check("# S\n\n[P](p.md)\n\n- [A](a.md)\n    - [`b`](b.md)\n\n---\n\n[E](e.md)\n", &[]);
        check("[A](a.md) [B](b.md)\n[C](c.md)\n\n- [D](d.md)\n", &[]);
        check("# S\n\n# P\n\nText.\n\n- [A](a.md)\n\n# Q\n\n- [B](b.md)\n", &[]);
        check(
            "- **[A](a.md)**\n- [x] [B](b.md)\n- text\n",
            &["no-link A", "no-link B", "no-link text"],
        );
        check("- [A](a.md)\n\nText.\n\n- [B](b.md)\n", &["after-suffix B"]);
        check("- [A](a.md)\n\n## Part\n\n- [B](b.md)\n", &["ignored-heading Part"]);
    }
}
