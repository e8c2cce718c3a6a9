//! Reference definitions and footnotes: which are used, which come twice.

use std::collections::HashSet;

use super::Reader;
use crate::manual::link::{self, Definition};
use crate::manual::page::Oddity;
use crate::markdown::Events;
use crate::source::Span;

/// What is defined and used so far.
#[derive(Default)]
pub(super) struct References {
    /// Whether the page defines references at all; most do not.
    has_definitions: bool,
    /// Where the definitions stand that something uses.
    used: HashSet<usize>,
    /// Code and raw HTML, where nothing is a definition.
    verbatim: Vec<Span>,
    footnotes: Vec<(Box<str>, Span)>,
    used_footnotes: HashSet<String>,
}

impl References {
    pub(super) fn expect(&mut self, events: &Events<'_>) {
        self.has_definitions = events.reference_definitions().iter().next().is_some();
    }

    pub(super) fn used(&mut self, start: usize) {
        self.used.insert(start);
    }

    pub(super) fn no_definition(&mut self, span: Span) {
        if self.has_definitions {
            self.verbatim.push(span);
        }
    }

    pub(super) fn footnote_used(&mut self, label: &str) {
        self.used_footnotes.insert(label.to_lowercase());
    }

    pub(super) fn footnote_labels(&self) -> impl Iterator<Item = &str> {
        self.footnotes.iter().map(|(label, _)| &**label)
    }
}

impl Reader<'_> {
    pub(super) fn footnote(&mut self, label: &str, span: Span) {
        // `[^label]:`
        let start = span.range().start + 2;
        let place = Span::new(start, start + label.len());
        let is_there = self.text.get(place.range()) == Some(label);
        self.references.footnotes.push((label.into(), if is_there { place } else { span }));
        self.fill();
    }

    /// All that can only be told when the whole page has been read.
    pub(super) fn settle_references(&mut self, events: &Events<'_>) {
        for (label, span) in &self.references.footnotes {
            if !self.references.used_footnotes.contains(&label.to_lowercase()) {
                self.facts.oddities.push((Oddity::UnusedFootnote, *span));
            }
        }
        let unresolved = self.document.unresolved().into_iter();
        self.facts.oddities.extend(unresolved.map(|span| (Oddity::UnresolvedReference, span)));
        if self.references.has_definitions {
            self.definitions(events);
        }
    }

    fn definitions(&mut self, events: &Events<'_>) {
        let body = self.document.body();
        let defined = events.reference_definitions();
        let mut firsts: Vec<(usize, Span)> = defined
            .iter()
            .map(|(_, definition)| {
                let start = definition.span.start + body;
                (start, Span::new(start, definition.span.end + body))
            })
            .collect();
        firsts.sort_unstable();
        for &(start, span) in &firsts {
            let used = self.references.used.contains(&start);
            let definition = self.definition(span, used, None);
            self.facts.definitions.extend(definition);
        }
        // The parser passes a second definition over in silence.
        let mut at = body;
        let text = self.text;
        for line in text.get(body..).unwrap_or_default().split_inclusive('\n') {
            let content = line.trim_start_matches([' ', '>']);
            let start = at + (line.len() - content.len());
            let end = start + content.trim_end().len();
            at += line.len();
            let Some(label) = label_of(content) else { continue };
            let Some(first) = defined.get(label) else { continue };
            let first = Span::new(first.span.start + body, first.span.end + body);
            let span = Span::new(start, end);
            let before = firsts.partition_point(|&(known, _)| known <= start);
            let is_first = firsts[..before].last().is_some_and(|(_, known)| known.covers(span));
            if is_first || self.is_text(start) {
                continue;
            }
            let definition = self.definition(span, true, Some(first));
            self.facts.definitions.extend(definition);
        }
        self.facts.definitions.sort_by_key(|definition| definition.span);
    }

    fn definition(&self, span: Span, used: bool, first: Option<Span>) -> Option<Definition> {
        let text = self.text.get(span.range())?.trim_end();
        let label = label_of(text)?;
        let start = span.range().start;
        let end = start + text.len();
        Some(Definition {
            span: Span::new(start, end),
            label: Span::new(start + 1, start + 1 + label.len()),
            destination: link::defined_destination(self.text, start..end),
            used,
            first,
        })
    }

    /// Whether byte `at` stands in code, in raw HTML or in running text.
    fn is_text(&self, at: usize) -> bool {
        let at = Span::new(at, at + 1);
        let verbatim = &self.references.verbatim;
        let passages = &self.facts.passages;
        let code = verbatim.partition_point(|span| span.start <= at.start);
        let text = passages.partition_point(|passage| passage.span.start <= at.start);
        verbatim[..code].last().is_some_and(|span| span.covers(at))
            || passages[..text].last().is_some_and(|passage| passage.span.covers(at))
    }
}

/// The label of `[label]:`, which is no footnote's.
fn label_of(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('[').filter(|inner| !inner.starts_with('^'))?;
    let mut escaped = false;
    let end = inner.bytes().position(|byte| {
        let ends = matches!(byte, b']' | b'[') && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })?;
    inner.get(end..)?.starts_with("]:").then(|| &inner[..end])
}

#[cfg(test)]
mod tests {
    use crate::flavour::Flavour;
    use crate::manual::page::{Oddity, Page};
    use crate::tree::Content;

    fn read(text: &str) -> Page {
        Page::read("a.md", Content::Bytes(text.into()), Flavour::Github)
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let page = read(text);
        let found: Vec<String> = page
            .definitions
            .iter()
            .map(|definition| {
                let slice = |span| page.source.slice(span);
                let state = match (definition.first, definition.used) {
                    (Some(_), _) => "again",
                    (None, true) => "used",
                    (None, false) => "unused",
                };
                format!("{} {} {state}", slice(definition.label), slice(definition.destination))
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn definitions_and_whether_they_are_used() {
        check("[а][м]\n\n[м]: b.md\n[н]: <c d.md> 'т'\n", &["м b.md used", "н c d.md unused"]);
        check("---\ntitle: т\n---\n![М]\n\n> [м]: b.md\n", &["м b.md used"]);
        check("[^1]: виноска\n", &[]);
    }

    #[test]
    fn a_second_definition_is_found_where_it_is_one() {
        check("[м]\n\n[м]: b.md\n\n[М]: c.md\n", &["м b.md used", "М c.md again"]);
        check("[м]\n\n[м]: b.md\n\n```\n[м]: c.md\n```\n\nтекст\n[м]: d.md\n", &["м b.md used"]);
    }

    #[track_caller]
    fn check_odd(kind: Oddity, text: &str, expected: &[&str]) {
        let page = read(text);
        let found: Vec<&str> = page.oddities(kind).map(|span| page.source.slice(span)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn references_without_a_definition() {
        let check = |text, expected| check_odd(Oddity::UnresolvedReference, text, expected);
        check("---\nx: 1\n---\nДив. [текст][м] і [н][].\n", &["[текст][м]", "[н]"]);
        check("[за згодою сторін] `[а][б]` [є][м]\n\n[м]: b.md\n", &[]);
    }

    #[test]
    fn footnotes_nothing_refers_to() {
        let check = |text, expected| check_odd(Oddity::UnusedFootnote, text, expected);
        check("Так[^А].\n\n[^а]: перша\n[^б]: друга\n", &["б"]);
    }
}
