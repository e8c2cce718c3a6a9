//! Links: where they stand, and what they say they lead to.

pub mod elsewhere;
pub mod path;
pub mod resolution;
pub mod resolve;
pub mod vague;

use std::ops::Range;

use crate::markdown::HtmlTag;
use crate::source::{Excerpt, Source, Span};

/// Where a link lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkOrigin {
    /// `[text](destination)`
    Inline,
    /// `[text][label]`; the destination stands in the definition.
    Reference,
    /// `![alternative text](destination)`, `<img src>`, `<source srcset>`.
    Image,
    /// `<https://example.org>`
    Autolink,
    /// `<a href>` and the like.
    Html,
    /// `{% content-ref url="…" %}`
    Block,
    /// `{% include "…" %}`, `{{#include …}}`
    Include,
    /// `cover: …`
    FrontMatter,
}

/// A link.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it lives.
    pub origin: LinkOrigin,
    /// The whole of it.
    pub span: Span,
    /// Its text, markup included; of an image what describes it: the alternative text
    /// or the caption. Empty where there is none.
    pub text: Span,
    /// The destination: where it stands, and what it means with escapes and entities
    /// taken out.
    pub destination: Excerpt,
}

/// A reference definition, `[label]: destination`.
#[derive(Debug, Clone)]
pub struct Definition {
    /// The whole of it.
    pub span: Span,
    /// Its label, without the brackets.
    pub label: Span,
    /// The destination, as it is written.
    pub destination: Span,
    /// Whether a link or an image of the page uses it.
    pub used: bool,
    /// Where the definition stands that has the same label and comes first: that one
    /// holds, this one does not.
    pub first: Option<Span>,
}

impl Link {
    /// Whether its text is its label: `[text]`, `[text][]`. Another text would find no
    /// definition.
    pub fn is_labelled_by_text(&self, source: &Source) -> bool {
        let rest = source.slice(Span { start: self.text.end, end: self.span.end });
        !self.text.is_empty() && matches!(rest, "]" | "][]")
    }

    /// The fragment in the destination, without `#`, as it is written.
    pub fn fragment(&self, source: &Source) -> Option<Span> {
        let raw = source.slice(self.destination.span);
        let start = self.destination.span.range().start + raw.find('#')? + 1;
        Some(Span::new(start, self.destination.span.range().end))
    }

    /// What to write so that it leads by `way` to the same place of another page: query
    /// and fragment stay. `None` where the destination is not written as it is meant, or
    /// `way` would end it.
    pub fn readdressed(&self, source: &Source, way: &str) -> Option<String> {
        if !self.destination.is_verbatim() || way.contains([' ', '(', ')']) {
            return None;
        }
        let raw = self.destination.text(source);
        let rest = raw.find(['#', '?']).map_or("", |at| &raw[at..]);
        Some(format!("{way}{rest}"))
    }

    /// Where to point when something is wrong with the link: at its destination, which of
    /// a reference stands in the definition, or at all of it where there is none.
    pub fn place(&self) -> Span {
        let destination = self.destination.span;
        if destination.is_empty() { self.span } else { destination }
    }
}

/// The bytes of the destination in what follows the text of an inline link:
/// `](<destination> "title")`. `told` is the destination as the parser tells it.
pub(super) fn inline_destination(file: &str, range: Range<usize>, told: &str) -> Span {
    let nowhere = Span::at(range.end);
    let Some(rest) = file.get(range.clone()) else { return nowhere };
    // Nearly every one begins there and ends like this.
    if let Some(behind) = rest.strip_prefix("](").and_then(|rest| rest.strip_prefix(told))
        && !told.is_empty()
        && behind.starts_with([')', ' '])
    {
        let start = range.start + 2;
        return Span::new(start, start + told.len());
    }
    let Some(open) = rest.find("](") else { return nowhere };
    destination(file, range.start + open + 2, range.end)
}

/// The bytes of the destination in a reference definition, `[label]: destination`.
pub(super) fn defined_destination(file: &str, range: Range<usize>) -> Span {
    let nowhere = Span::at(range.end);
    let Some(rest) = file.get(range.clone()) else { return nowhere };
    let Some(open) = rest.find("]:") else { return nowhere };
    destination(file, range.start + open + 2, range.end)
}

fn destination(file: &str, from: usize, end: usize) -> Span {
    let rest = file.get(from..end).unwrap_or_default();
    let start = from + (rest.len() - rest.trim_start().len());
    let rest = rest.trim_start();
    if let Some(inner) = rest.strip_prefix('<') {
        let length = unescaped(inner, |c, _| c == '>' || c == '\n');
        return Span::new(start + 1, start + 1 + length);
    }
    let length = unescaped(rest, |c, depth| c.is_whitespace() || (c == ')' && depth == 0));
    Span::new(start, start + length)
}

/// How many bytes stand before the first unescaped character at which `stops` says so,
/// told the depth of parentheses.
fn unescaped(text: &str, stops: impl Fn(char, u32) -> bool) -> usize {
    let mut depth = 0_u32;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if escaped {
            escaped = false;
            continue;
        }
        if stops(c, depth) {
            return at;
        }
        match c {
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text.len()
}

/// The addresses in the attributes of an HTML tag. `data-*` attributes have none.
pub(super) fn of_html(file: &str, tag: &HtmlTag<'_>) -> Vec<(LinkOrigin, Span)> {
    let image = ["img", "source", "picture"].iter().any(|name| tag.name.eq_ignore_ascii_case(name));
    let kind = if image { LinkOrigin::Image } else { LinkOrigin::Html };
    let mut found = Vec::new();
    for &(name, value) in &tag.attributes {
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            // A namesake of the anchor it defines: `<a href="#x" id="x"></a>` in a heading.
            "href" => {
                let id = tag.attribute("id").and_then(|id| file.get(id.range()));
                let own = file.get(value.range()).and_then(|href| href.strip_prefix('#'));
                if id.is_none() || own != id {
                    found.push((LinkOrigin::Html, value));
                }
            }
            "src" => found.push((kind, value)),
            "poster" => found.push((LinkOrigin::Image, value)),
            "srcset" => {
                found.extend(candidates(file, value).map(|span| (LinkOrigin::Image, span)));
            }
            _ => {}
        }
    }
    found.retain(|(_, value)| !value.is_empty());
    found
}

/// The addresses of a `srcset`: `a.png 1x, b.png 2x`. GitBook writes names of files there as
/// they are, with blanks: `Dark mode (1).png`.
fn candidates(file: &str, value: Span) -> impl Iterator<Item = Span> + '_ {
    let text = file.get(value.range()).unwrap_or_default();
    let is_descriptor = |word: &str| {
        let number = word.strip_suffix(['x', 'w', 'h']);
        number.is_some_and(|number| number.parse::<f32>().is_ok())
    };
    text.split(',').filter_map(move |candidate| {
        let candidate = candidate.trim();
        let split = candidate.rsplit_once(char::is_whitespace);
        let address = match split.filter(|(_, last)| is_descriptor(last)) {
            Some((address, _)) => address.trim_end(),
            None => candidate,
        };
        let at = address.as_ptr() as usize - text.as_ptr() as usize;
        (!address.is_empty()).then(|| Span::new(at, at + address.len()).shifted(value.start))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flavour::Flavour;
    use crate::manual::page::Page;
    use crate::tree::Content;

    #[track_caller]
    fn check(text: &str, flavour: Flavour, expected: &[(LinkOrigin, &str, &str, &str)]) {
        let page = Page::read("a.md", Content::Bytes(text.into()), flavour);
        let found: Vec<(LinkOrigin, &str, &str, &str)> = page
            .links
            .iter()
            .map(|link| {
                let raw = page.source.slice(link.destination.span);
                let text = page.source.slice(link.text);
                (link.origin, text, raw, link.destination.text(&page.source))
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn inline_links_in_every_notation() {
        use LinkOrigin::Inline;
        let check = |text, expected| check(text, Flavour::Github, expected);
        check("[а](b.md)", &[(Inline, "а", "b.md", "b.md")]);
        check("[а](<b c.md> \"т\")", &[(Inline, "а", "b c.md", "b c.md")]);
        check("[а](b_\\(c\\).md)", &[(Inline, "а", "b_\\(c\\).md", "b_(c).md")]);
        check("[а](b_(c).md)", &[(Inline, "а", "b_(c).md", "b_(c).md")]);
        check("[**а** `]( `](b.md)", &[(Inline, "**а** `]( `", "b.md", "b.md")]);
        check("[а](b.md?x&amp;y#z)", &[(Inline, "а", "b.md?x&amp;y#z", "b.md?x&y#z")]);
        check("[](b.md)", &[(Inline, "", "b.md", "b.md")]);
        check("[а]()", &[(Inline, "а", "", "")]);
    }

    #[test]
    fn images_references_and_autolinks() {
        use LinkOrigin::{Autolink, Image, Inline, Reference};
        let check = |text, expected| check(text, Flavour::Github, expected);
        check(
            "[![опис](i.png)](b.md)",
            &[(Inline, "![опис](i.png)", "b.md", "b.md"), (Image, "опис", "i.png", "i.png")],
        );
        check("[а][м]\n\n[М]: <c.md> 'т'\n", &[(Reference, "а", "c.md", "c.md")]);
        check("[м]\n\n[м]:\n  c.md\n", &[(Reference, "м", "c.md", "c.md")]);
        check("<https://a.b>", &[(Autolink, "https://a.b", "https://a.b", "https://a.b")]);
        check("<a@b.c>", &[(Autolink, "a@b.c", "a@b.c", "mailto:a@b.c")]);
        check("[за згодою сторін]", &[]);
    }

    #[test]
    fn html_blocks_and_front_matter_hold_links() {
        use LinkOrigin::{Block, FrontMatter, Html, Image, Include};
        let gitbook = |text, expected| check(text, Flavour::Gitbook, expected);
        gitbook("<a href=\"b.md?a&amp;b\">т</a>", &[(Html, "", "b.md?a&amp;b", "b.md?a&b")]);
        gitbook("<img src=\"a &#x26; b.png\">", &[(Image, "", "a &#x26; b.png", "a & b.png")]);
        gitbook("## Т <a href=\"#x\" id=\"x\"></a>", &[]);
        gitbook(
            "<img srcset=\"a.png 1x, b.png 2x\">",
            &[(Image, "", "a.png", "a.png"), (Image, "", "b.png", "b.png")],
        );
        gitbook(
            "<source srcset=\"Dark mode (1).png, b c.png  1.5x\">",
            &[
                (Image, "", "Dark mode (1).png", "Dark mode (1).png"),
                (Image, "", "b c.png", "b c.png"),
            ],
        );
        gitbook(
            "{% content-ref url=\"b.md\" %}\n{% endcontent-ref %}",
            &[(Block, "", "b.md", "b.md")],
        );
        gitbook("{% include \"../c.md\" %}", &[(Include, "", "../c.md", "../c.md")]);
        gitbook("---\ncover: a.png\n---\n", &[(FrontMatter, "", "a.png", "a.png")]);
        gitbook("<!-- <a href=\"b.md\"> -->\n\n`[а](b.md)`\n\n    [а](b.md)\n", &[]);
    }

    #[test]
    fn includes_of_mdbook_are_links_even_in_code() {
        check(
            "```rust\n{{#include a.rs:5}}\n```",
            Flavour::Mdbook,
            &[(LinkOrigin::Include, "", "a.rs", "a.rs")],
        );
    }
}
