//! Raw HTML: ids, and links in attributes.

use super::Reader;
use crate::manual::link;
use crate::markdown::{HtmlTag, html_tags};
use crate::source::Span;

impl Reader<'_> {
    pub(super) fn end_html(&mut self) {
        let Some(span) = self.html.take() else { return };
        self.html_tags(span);
        let html = self.text.get(span.range()).unwrap_or_default().trim();
        if !(html.starts_with("<!--") && html.ends_with("-->")) {
            self.begun |= !html.starts_with("<figure") && !html.starts_with("<img");
            self.detached = true;
        }
    }

    /// Ids and links of raw HTML.
    pub(super) fn html_tags(&mut self, span: Span) {
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
