//! Raw HTML: ids, links in attributes, pictures with their captions, comments.

use super::Reader;
use crate::flavour::Flavour;
use crate::manual::link::{self, LinkOrigin};
use crate::manual::page::Oddity;
use crate::markdown::{HtmlTag, entity, html_tags};
use crate::source::Span;

impl Reader<'_> {
    pub(super) fn end_html(&mut self) {
        let Some(span) = self.html.take() else { return };
        self.references.no_definition(span);
        self.html_tags(span);
        let html = self.text.get(span.range()).unwrap_or_default();
        self.captions(html, span.range().start);
        if self.comments(html, span.range().start) {
            // GitBook deletes it; elsewhere a program may put something in its place.
            if self.flavour != Flavour::Gitbook {
                self.fill();
            }
        } else {
            let html = html.trim();
            self.begun |= !html.starts_with("<figure") && !html.starts_with("<img");
            self.detached = true;
            self.fill();
        }
    }

    pub(super) fn inline_html(&mut self, span: Span) {
        let html = self.text.get(span.range()).unwrap_or_default();
        self.html_tags(span);
        if html.starts_with("<!--") {
            self.comments(html, span.range().start);
            return;
        }
        if let Some((images, caption)) = &mut self.figure {
            if html.starts_with("<figcaption") {
                *caption = true;
            } else if html.starts_with("</fig") {
                *caption = false;
                if html.starts_with("</figure") {
                    self.figure = None;
                }
            } else if html.starts_with("<figure") {
                *images = self.facts.links.len();
            }
        } else if html.starts_with("<figure") {
            self.figure = Some((self.facts.links.len(), false));
        }
        let is_anchor =
            html.trim_start_matches(['<', '/']).split([' ', '>', '/']).next() == Some("a");
        if let Some(heading) = &mut self.heading {
            heading.decorated |= !is_anchor;
        }
    }

    /// Notes the comments of a piece of HTML; whether it is nothing else.
    fn comments(&mut self, html: &str, offset: usize) -> bool {
        let mut at = 0;
        let mut others = false;
        while let Some(open) = html[at..].find("<!--").map(|found| at + found) {
            let end = html[open..].find("-->").map_or(html.len(), |found| open + found + 3);
            others |= !html[at..open].trim().is_empty();
            let span = Span::new(offset + open, offset + end);
            if self.flavour == Flavour::Gitbook {
                self.facts.oddities.push((Oddity::Comment, span));
            } else if html[open + 4..end].trim_start().starts_with("zvirka:") {
                self.facts.oddities.push((Oddity::Allowance, span));
            }
            at = end;
        }
        !others && at > 0 && html[at..].trim().is_empty()
    }

    /// What a caption says describes the images of its figure.
    fn captions(&mut self, html: &str, offset: usize) {
        let mut at = 0;
        while let Some(open) = html[at..].find("<figcaption").map(|found| at + found) {
            let Some(start) = html[open..].find('>').map(|found| open + found + 1) else { return };
            let end = html[start..].find("</figcaption").map_or(html.len(), |found| start + found);
            let figure = at + html[at..open].rfind("<figure").unwrap_or(0);
            if has_text(&html[start..end]) {
                let within = Span::new(offset + figure, offset + open);
                let images = self.facts.links.iter_mut().rev();
                for image in images.take_while(|image| within.start <= image.span.start) {
                    describe(image, Span::new(offset + start, offset + end));
                }
            }
            at = end;
        }
    }

    /// The same where the figure stands within a paragraph or a list item.
    pub(super) fn caption_text(&mut self, span: Span) {
        let Some((images, true)) = self.figure else { return };
        for image in self.facts.links.iter_mut().skip(images) {
            describe(image, span);
        }
    }

    /// Ids and links of raw HTML.
    fn html_tags(&mut self, span: Span) {
        let Some(html) = self.text.get(span.range()) else { return };
        for tag in html_tags(html, span.range().start) {
            self.html_ids(&tag);
            let text = tag.attribute("alt").unwrap_or(Span::at(tag.span.range().end));
            for (origin, destination) in link::of_html(self.text, &tag) {
                let raw = self.text.get(destination.range()).unwrap_or_default();
                let decoded = entity::decoded(raw);
                self.link(origin, tag.span, text, destination, &decoded);
            }
        }
    }

    pub(super) fn html_ids(&mut self, tag: &HtmlTag<'_>) {
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
}

fn describe(link: &mut link::Link, by: Span) {
    if link.origin == LinkOrigin::Image && link.text.is_empty() {
        link.text = by;
    }
}

/// Whether a piece of HTML has text in it, and not just tags.
fn has_text(html: &str) -> bool {
    html.split('<').enumerate().any(|(index, part)| {
        let text = if index == 0 { part } else { part.split_once('>').map_or("", |(_, it)| it) };
        !text.trim().is_empty()
    })
}
