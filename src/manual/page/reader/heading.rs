//! Headings: what a reader sees of them, and the ids written in their line.

use super::Reader;
use crate::flavour::Flavour;
use crate::manual::page::Heading;
use crate::source::{Excerpt, Span};

impl Reader<'_> {
    pub(super) fn start_heading(&mut self, level: u8, span: Span) {
        self.settle_section(span.range().start);
        self.heading_text.clear();
        self.heading = Some(Heading {
            level,
            span,
            text: Excerpt::new(self.text, Span::at(span.range().start), ""),
            ids: Vec::new(),
            has_attribute: false,
            leads: !self.begun,
            bare: false,
            nested: self.quotations.1 > 0 || !self.items.is_empty(),
            decorated: false,
        });
        self.begun = true;
    }

    /// Takes visible text for the heading's, if one is open.
    pub(super) fn heading_text(&mut self, text: &str) {
        if self.heading.is_some() {
            self.heading_text.push_str(text);
        }
    }

    /// Something that a reader sees stands here.
    pub(super) fn fill(&mut self) {
        if self.heading.is_none() {
            self.filled = true;
            self.facts.has_body = true;
        }
    }

    /// Ends the last heading's section at byte `end`: is there anything in it? A block
    /// that opens in it, or an include, is something; one that closes is not.
    pub(super) fn settle_section(&mut self, end: usize) {
        let filled = std::mem::take(&mut self.filled);
        let Some(last) = self.facts.headings.last_mut() else { return };
        let first = self.blanks.partition_point(|blank| blank.start < last.span.end);
        let blanks = self.blanks.get(first..).unwrap_or_default().iter();
        let opens = |tag: &str| !tag.trim_start_matches(['{', '%', '-', ' ']).starts_with("end");
        last.bare = !filled
            && !blanks
                .take_while(|blank| blank.range().start < end)
                .any(|blank| opens(self.text.get(blank.range()).unwrap_or_default()));
    }

    pub(super) fn end_heading(&mut self) {
        let Some(mut heading) = self.heading.take() else { return };
        let pieces = self.facts.pieces.get(self.first_piece..).unwrap_or_default();
        let inner = match (pieces.first(), pieces.last()) {
            (Some(first), Some(last)) => Span { start: first.span.start, end: last.span.end },
            _ => Span { start: heading.span.end, end: heading.span.end },
        };
        let mut text = std::mem::take(&mut self.heading_text);
        if let Some(open) = heading_attributes(&text, self.flavour) {
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
        let inside = self.text.get(inner.range());
        let lead = inside.and_then(|it| if it == trimmed { Some(0) } else { it.find(trimmed) });
        let span =
            lead.map_or(inner, |lead| Span::new(lead, lead + trimmed.len()).shifted(inner.start));
        heading.text = Excerpt::new(self.text, span, trimmed);
        self.heading = Some(heading);
        self.end_passage();
        self.facts.headings.extend(self.heading.take());
    }
}

/// Where `{#id .class}` begins at the end of a heading. mdBook knows it, and GitBook's old
/// toolchain, but there it begins with an id.
fn heading_attributes(text: &str, flavour: Flavour) -> Option<usize> {
    let trimmed = text.trim_end();
    let open = trimmed.rfind('{')?;
    let inner = trimmed.get(open + 1..)?.strip_suffix('}')?;
    let is_known = match flavour {
        Flavour::Mdbook => true,
        Flavour::Gitbook => inner.starts_with('#') && inner.len() > 1,
        Flavour::Github => false,
    };
    let is_attribute = |word: &str| word.starts_with(['#', '.']) || word.contains('=');
    (is_known && inner.split_whitespace().all(is_attribute)).then_some(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_one_word() {
        let attributes =
            |text, flavour| heading_attributes(text, flavour).map(|open| text[open..].to_owned());
        let id = |text: &'static str| attributes(text, Flavour::Gitbook);
        assert_eq!(id("Черга {#queue} ").as_deref(), Some("{#queue} "));
        assert_eq!(
            id("types~Queue{#module_types__queue}").as_deref(),
            Some("{#module_types__queue}")
        );
        for text in ["Черга", "{#}", "Черга {#a b}", "Черга {#a} і ще", "{# коментар #}"]
        {
            assert_eq!(id(text), None, "{text}");
        }
        assert_eq!(attributes("Черга {.wide}", Flavour::Mdbook).as_deref(), Some("{.wide}"));
        assert_eq!(attributes("Черга {.wide}", Flavour::Gitbook), None);
        assert_eq!(attributes("Черга {#queue}", Flavour::Github), None);
    }
}
