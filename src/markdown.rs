//! The one Markdown parser, and what has to happen before it.
//!
//! A page is not quite Markdown: it may begin with front matter (which would become
//! a setext heading), carry GitBook's `{% hint %}` lines (which would be glued to
//! the paragraph below them) or mdBook's `{{#include}}`. A line pre-pass finds these
//! and blanks them out *in place*, so that every offset the parser gives is an offset
//! in the file.

pub mod entity;
mod front_matter;
mod html;
mod tags;

use std::borrow::Cow;
use std::cell::RefCell;

use pulldown_cmark::{
    BrokenLink, BrokenLinkCallback, CowStr, LinkType, OffsetIter, Options, Parser,
};

pub use front_matter::{FrontMatter, YamlFault};
pub use html::{HtmlTag, html_tags};
pub use tags::{Include, Tag, TagAttribute};

use crate::flavour::Flavour;
use crate::source::{BYTE_ORDER_MARK, Span};

/// Whether a path names a Markdown file, as far as its ending tells.
pub fn is_markdown(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| {
        ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown")
    })
}

/// A page made ready for the parser.
#[derive(Debug)]
pub struct Document<'a> {
    /// What stands between the first two `---` lines.
    pub front_matter: Option<FrontMatter>,
    /// GitBook's block tags in the order they stand, code left out.
    pub tags: Vec<Tag>,
    /// mdBook's `{{#include}}` and its like.
    pub includes: Vec<Include>,
    /// Where the Markdown begins: after the byte order mark and the front matter.
    body: usize,
    masked: Cow<'a, str>,
    unresolved: RefCell<Vec<Span>>,
}

/// The parser's events with their ranges.
pub type Events<'a> = OffsetIter<'a, Unresolved<'a>>;

/// Notes references that nothing defines. A shortcut `[за згодою]` is never noted: it is
/// most likely what it looks like, words in brackets.
#[derive(Debug)]
pub struct Unresolved<'a> {
    spans: &'a RefCell<Vec<Span>>,
    body: usize,
}

impl<'a> BrokenLinkCallback<'a> for Unresolved<'_> {
    fn handle_broken_link(&mut self, link: BrokenLink<'a>) -> Option<(CowStr<'a>, CowStr<'a>)> {
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            let span = Span::new(link.span.start + self.body, link.span.end + self.body);
            self.spans.borrow_mut().push(span);
        }
        None
    }
}

impl<'a> Document<'a> {
    /// Finds front matter, block tags and includes in the text of a page.
    pub fn new(text: &'a str, flavour: Flavour) -> Self {
        let mark = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
        let (front_matter, body) = front_matter::cut(text, mark);
        let mut masked = Cow::Borrowed(text);
        let (mut tags, mut includes) = (Vec::new(), Vec::new());
        match flavour {
            Flavour::Gitbook => {
                tags = tags::block_tags(text, body);
                masked = blanked(text, tags.iter().map(|tag| tag.span));
            }
            Flavour::Mdbook => {
                includes = tags::includes(text, body);
                masked = blanked(text, includes.iter().map(|include| include.span));
            }
            Flavour::Github => {}
        }
        Self { front_matter, tags, includes, body, masked, unresolved: RefCell::default() }
    }

    /// Where the Markdown begins. Add it to every offset of [`Document::events`].
    pub fn body(&self) -> usize {
        self.body
    }

    /// The parser's events with their ranges, counted from [`Document::body`].
    ///
    /// `HEADING_ATTRIBUTES` and `DEFINITION_LIST` stay off: with the first,
    /// pulldown-cmark 0.13.6 panics on `"* [ ] \\\n\t-\n"`, with the second it gives
    /// ranges off a character boundary. Whoever reads them guards against a panic.
    pub fn events(&self) -> Events<'_> {
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_GFM;
        let text = self.masked.get(self.body..).unwrap_or_default();
        let unresolved = Unresolved { spans: &self.unresolved, body: self.body };
        Parser::new_with_broken_link_callback(text, options, Some(unresolved)).into_offset_iter()
    }

    /// The references `[text][label]` and `[label][]` without a definition that the
    /// events read so far came by.
    pub fn unresolved(&self) -> Vec<Span> {
        let mut spans = self.unresolved.borrow().clone();
        spans.sort();
        spans.dedup();
        spans
    }
}

/// A text with spaces in place of spans, which are in order, byte for byte; line ends stay.
fn blanked(text: &str, spans: impl ExactSizeIterator<Item = Span>) -> Cow<'_, str> {
    if spans.len() == 0 {
        return Cow::Borrowed(text);
    }
    let mut blanked = String::with_capacity(text.len());
    for span in spans {
        let range = span.range();
        blanked.push_str(text.get(blanked.len()..range.start).unwrap_or_default());
        let old = text.get(blanked.len()..range.end).unwrap_or_default();
        blanked.extend(old.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
    }
    blanked.push_str(text.get(blanked.len()..).unwrap_or_default());
    Cow::Owned(blanked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanked_tags_keep_every_offset() {
        let text = "{% hint style=\"info\" %}\nПривіт\n{% endhint %}\n";
        let document = Document::new(text, Flavour::Gitbook);
        assert_eq!(document.masked.len(), text.len());
        assert_eq!(document.masked.trim(), "Привіт");
        assert_eq!(document.tags.len(), 2);
    }

    /// Inputs that make pulldown-cmark 0.13.6 panic, or leave character boundaries,
    /// under the options we refuse to switch on.
    #[test]
    fn the_known_parser_killers_are_harmless() {
        for text in [
            "* [ ] \\\n\t-\n",
            "* [a]-\n    {}\t\r    - \t\r\n- &\r\n",
            "[a]<\n:[a]я\r\t- #\n",
            "x\n:<\n  {}\n -\n",
        ] {
            let document = Document::new(text, Flavour::Gitbook);
            for (_, range) in document.events() {
                assert!(text.get(range).is_some());
            }
        }
    }
}
