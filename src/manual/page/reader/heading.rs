//! Headings: what a reader sees of them, and the ids written in their line.

use super::Reader;
use crate::flavour::Flavour;
use crate::source::{Excerpt, Span};

impl Reader<'_> {
    pub(super) fn end_heading(&mut self) {
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
