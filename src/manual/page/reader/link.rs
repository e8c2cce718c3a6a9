//! Links, in Markdown and outside it.

use pulldown_cmark::{CowStr, LinkType};

use super::Reader;
use crate::manual::block;
use crate::manual::link::{self, Link, LinkOrigin};
use crate::manual::page::Oddity;
use crate::markdown::Events;
use crate::prose::PieceKind;
use crate::source::{Excerpt, Span};

/// A link that has begun and not yet ended.
pub(super) struct OpenLink<'a> {
    origin: LinkOrigin,
    span: Span,
    /// Where its text begins.
    text: usize,
    /// Where the last event inside it ends.
    pub(super) inner: usize,
    destination: CowStr<'a>,
    /// The bytes of the destination where the event does not tell: a definition's.
    defined: Option<Span>,
}

impl<'a> Reader<'a> {
    /// Links and blocks that the Markdown parser never sees.
    pub(super) fn read_before_markdown(&mut self) {
        self.facts.front_matter.clone_from(&self.document.front_matter);
        if let Some(matter) = &self.document.front_matter
            && let Some(cover) = &matter.cover
            && let Some(found) = self.text[matter.span.range()].find(&**cover)
        {
            let span = Span::new(found, found + cover.len()).shifted(matter.span.start);
            self.link(LinkOrigin::FrontMatter, span, Span::at(found), span, cover);
        }
        let (blocks, strays) = block::pair(self.text, &self.document.tags);
        self.facts.blocks = blocks;
        self.facts.oddities.extend(strays.into_iter().map(|span| (Oddity::StrayCloser, span)));
        self.facts.has_body |= !self.document.tags.is_empty();
        for (origin, span, destination) in block::links(self.text, &self.document.tags) {
            let text = &self.text[destination.range()];
            self.link(origin, span, Span::at(span.range().start), destination, text);
            if origin == LinkOrigin::Include {
                self.shown_includes.push(span);
            }
        }
        for include in &self.document.includes {
            let text = self.text.get(include.path.range()).unwrap_or_default();
            if !text.is_empty() {
                let at = Span::at(include.span.range().start);
                self.link(LinkOrigin::Include, include.span, at, include.path, text);
            }
            self.shown_includes.push(include.span);
        }
        self.facts.has_body |= self.facts.includes;
    }

    pub(super) fn open(
        &mut self,
        link_type: LinkType,
        image: bool,
        destination: CowStr<'a>,
        label: &str,
        span: Span,
        events: &Events<'_>,
    ) {
        let reference =
            matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut);
        let autolink = matches!(link_type, LinkType::Autolink | LinkType::Email);
        let defined = reference.then(|| events.reference_definitions().get(label)).flatten().map(
            |definition| {
                let body = self.document.body();
                let range = definition.span.start + body..definition.span.end + body;
                self.references.used(range.start);
                link::defined_destination(self.text, range)
            },
        );
        let start = span.range().start + if image { 2 } else { 1 };
        let destination = if link_type == LinkType::Email && !destination.contains(':') {
            format!("mailto:{destination}").into()
        } else {
            destination
        };
        self.links.push(OpenLink {
            origin: match (image, reference, autolink) {
                (true, ..) => LinkOrigin::Image,
                (_, true, _) => LinkOrigin::Reference,
                (_, _, true) => LinkOrigin::Autolink,
                _ => LinkOrigin::Inline,
            },
            span,
            text: start,
            inner: start,
            destination,
            defined,
        });
        if image {
            // The alternative text is no prose of the page, and no part of a heading.
            self.piece(PieceKind::Opaque, span);
            if let Some(heading) = &mut self.heading {
                heading.decorated = true;
            }
        }
        self.opaque += u32::from(image || autolink);
    }

    pub(super) fn close(&mut self, span: Span, image: bool) {
        let Some(open) = self.links.pop() else { return };
        let autolink = open.origin == LinkOrigin::Autolink;
        self.opaque -= u32::from(image || autolink).min(self.opaque);
        let text = Span::new(open.text, open.inner);
        let destination = match open.defined {
            Some(defined) => defined,
            None if autolink => text,
            None => {
                let behind = open.inner..span.range().end;
                link::inline_destination(self.text, behind, &open.destination)
            }
        };
        if let Some(outer) = self.links.last_mut() {
            outer.inner = outer.inner.max(span.range().end);
        }
        self.link(open.origin, open.span, text, destination, &open.destination);
    }

    pub(super) fn link(
        &mut self,
        origin: LinkOrigin,
        span: Span,
        text: Span,
        at: Span,
        destination: &str,
    ) {
        self.facts.links.push(Link {
            origin,
            span,
            text,
            destination: Excerpt::new(self.text, at, destination),
        });
    }
}
