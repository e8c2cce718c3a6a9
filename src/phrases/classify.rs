//! Which quotations of a page are phrases, and of what kind.
//!
//! Explicit markup decides first. Else the lead-in does, in the order *avoid, client,
//! saying, title, say, term*; words behind a quotation may only turn it into one to
//! avoid. Quotations that are none keep their verdict, so that somebody can be told.

mod lead;
mod markup;

use std::ops::Range;

use super::lexicon::Lexicon;
use super::reading::{Quote, Reading};
use super::template::{Remark, Template};
use super::words::is_alphanumeric;
use super::{Kind, Origin};
use crate::config::{OverrideKind, PhraseOverride};
use crate::manual::page::Page;
use crate::manual::passage::{Passage, PassageKind};
use crate::prose::words::Marks;
use crate::source::Span;
use lead::{Context, Lead};
use markup::{Group, Hints, Markup};

/// What a quotation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// A phrase.
    Phrase(Kind),
    /// Something people say: «часто можна почути».
    Saying,
    /// The name of a law, a form, a button.
    Title,
    /// A word that is spoken about.
    Term,
    /// Under a label that says it is no phrase.
    Ordinary,
    /// Nothing tells.
    Unknown,
}

/// A quotation, or a text under a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// Where it stands on the page, inside its marks.
    pub span: Span,
    /// What a reader sees there.
    pub text: String,
    /// What it is.
    pub verdict: Verdict,
    /// By what that is known.
    pub origin: Origin,
    /// What a phrase says; `None` for what is none.
    pub template: Option<Template>,
}

impl Quotation {
    /// Lets an editor say what it is.
    pub(super) fn settle(&mut self, entry: &PhraseOverride, page: &Page) {
        self.origin = Origin::Override;
        let Some(kind) = entry.kind else { return };
        self.verdict = match kind {
            OverrideKind::Say => Verdict::Phrase(Kind::Say),
            OverrideKind::Avoid => Verdict::Phrase(Kind::Avoid),
            OverrideKind::Client => Verdict::Phrase(Kind::Client),
            OverrideKind::Ignore => Verdict::Ordinary,
        };
        if self.template.is_none()
            && let Some(lexicon) = Lexicon::of_page(page)
        {
            let template = Template::read(&self.text, lexicon, |_| false);
            self.template = Some(template).filter(Template::has_words);
        }
    }
}

/// The quotations of a page outside headings, in order.
pub fn quotations(page: &Page) -> Vec<Quotation> {
    let marks = Marks::STRAIGHT_QUOTE.or(Marks::PAIRED_QUOTE);
    let labelled = !page.blocks.is_empty() || page.passages.iter().any(|it| it.quotation > 0);
    if !labelled && !page.tally.marks.has(marks) {
        return Vec::new();
    }
    let Some(lexicon) = Lexicon::of_page(page) else { return Vec::new() };
    let mut walk = Walk { page, lexicon, found: Vec::new(), lead: None };
    let mut markup = Markup::default();
    let mut hints = Hints::new(page);
    for (number, passage) in page.passages.iter().enumerate() {
        let group = Group { quotation: passage.quotation, hint: hints.at(passage.span.start) };
        walk.passage(number, passage, group, &mut markup);
    }
    markup.settle(&mut walk.found);
    walk.found
}

/// What the block before says about a block that is nothing but a quotation.
struct BlockLead {
    verdict: Verdict,
    /// Whether it only says that examples follow.
    vague: bool,
    quotation: u32,
    /// The list item the lead-in stands in, and how deep.
    depth: u16,
}

struct Walk<'a> {
    page: &'a Page,
    lexicon: &'static Lexicon,
    found: Vec<Quotation>,
    lead: Option<BlockLead>,
}

impl Walk<'_> {
    fn passage(&mut self, number: usize, passage: &Passage, group: Group, markup: &mut Markup) {
        if matches!(passage.kind, PassageKind::Heading(_)) {
            self.lead = None;
            markup.interrupt();
            return;
        }
        if passage.detached {
            self.lead = None;
        }
        let slice = self.page.source.slice(passage.span);
        let announces = slice.trim_end_matches(['*', '_', ' ', '\\']).ends_with(':');
        if group.is_none() && !announces && !has_quote(slice) {
            self.lead = None;
            return;
        }
        let reading = Reading::new(self.page, passage);
        if !group.is_none() && markup.passage(self, number, group, passage, &reading) {
            self.lead = None;
            return;
        }
        let quotes = reading.quotations();
        if self.block(passage, &reading, &quotes) {
            return;
        }
        self.sentences(&reading, &quotes);
        let is_paragraph = passage.kind == PassageKind::Paragraph;
        self.lead = (announces && is_paragraph).then(|| self.announced(passage, &reading, &quotes));
    }

    /// Adds a quotation or a text.
    fn add(
        &mut self,
        reading: &Reading<'_>,
        range: &Range<usize>,
        verdict: Verdict,
        origin: Origin,
    ) {
        let text = &reading.text[range.clone()];
        let start = range.start + (text.len() - text.trim_start().len());
        let range = start..start + text.trim().len();
        let text = &reading.text[range.clone()];
        let template = matches!(verdict, Verdict::Phrase(_))
            .then(|| Template::read(text, self.lexicon, |at| reading.is_escaped(range.start + at)));
        let mut template = template;
        if let Some(template) = &mut template {
            let raw = self.page.source.slice(reading.span(&range));
            template.remarks.extend(tag_like(raw).map(|tag| Remark::Tag(tag.to_owned())));
        }
        let wordless = template.as_ref().is_some_and(|template| !template.has_words());
        self.found.push(Quotation {
            span: reading.span(&range),
            text: super::folded(text),
            verdict: if wordless { Verdict::Unknown } else { verdict },
            origin,
            template: template.filter(|_| !wordless),
        });
    }

    /// The lead-in that a passage ending in a colon is for what follows.
    fn announced(&self, passage: &Passage, reading: &Reading<'_>, quotes: &[Quote]) -> BlockLead {
        let from = quotes.last().map_or(0, |quote| quote.outer.end);
        let lead = Lead::new(&reading.text[from..], self.lexicon);
        let (verdict, vague) = match lead.verdict(Context::Block) {
            Verdict::Unknown => (lead.vague_verdict(), true),
            verdict => (verdict, false),
        };
        BlockLead { verdict, vague, quotation: passage.quotation, depth: passage.depth }
    }

    /// A block that is nothing but a quotation, or several, behind one that announces it.
    fn block(&mut self, passage: &Passage, reading: &Reading<'_>, quotes: &[Quote]) -> bool {
        let Some(lead) = &self.lead else { return false };
        let beside = lead.quotation == 0 || lead.quotation == passage.quotation;
        let below = passage.depth >= lead.depth;
        let is_block = passage.kind == PassageKind::Paragraph;
        if !is_block || !beside || !below || !self.is_all_quotation(reading, quotes) {
            return false;
        }
        let (verdict, vague) = (lead.verdict, lead.vague);
        for quote in quotes {
            let text = &reading.text[quote.inner.clone()];
            let fits = !vague || lead::reads_like_a_phrase(text);
            let fits = fits && !self.is_ordinary(quote);
            let verdict = if fits { verdict } else { Verdict::Unknown };
            self.add(reading, &quote.inner, verdict, Origin::LeadIn);
        }
        true
    }

    /// Whether there is nothing in the text but quotations and what joins them.
    fn is_all_quotation(&self, reading: &Reading<'_>, quotes: &[Quote]) -> bool {
        let mut from = 0;
        for (number, quote) in quotes.iter().enumerate() {
            let between = &reading.text[from..quote.outer.start];
            let joined = match number {
                0 => !between.contains(is_alphanumeric),
                _ => Lead::new(between, self.lexicon).joins(),
            };
            if !joined {
                return false;
            }
            from = quote.outer.end;
        }
        !quotes.is_empty() && !reading.text[from..].contains(is_alphanumeric)
    }

    /// Quotations inside a text: what their own sentence says.
    fn sentences(&mut self, reading: &Reading<'_>, quotes: &[Quote]) {
        self.chain(reading, quotes, 0, None, Origin::LeadIn);
    }

    /// Judges quotations one by one; each may go with the one before it. `from`: where
    /// the words before the first one begin.
    fn chain(
        &mut self,
        reading: &Reading<'_>,
        quotes: &[Quote],
        mut from: usize,
        mut before: Option<Verdict>,
        origin: Origin,
    ) {
        for (number, quote) in quotes.iter().enumerate() {
            let lead = Lead::new(&reading.text[from..quote.outer.start], self.lexicon);
            let text = &reading.text[quote.inner.clone()];
            let next = quotes.get(number + 1).map_or(reading.text.len(), |it| it.outer.start);
            let behind = &reading.text[quote.outer.end..next];
            let verdict = if self.is_ordinary(quote) {
                Verdict::Unknown
            } else {
                lead.judge(text, behind, before)
            };
            self.add(reading, &quote.inner, verdict, origin);
            before = Some(verdict);
            from = quote.outer.end;
        }
    }

    /// Whether the marks say that the quotation is no phrase.
    fn is_ordinary(&self, quote: &Quote) -> bool {
        self.lexicon.ordinary_quotes.contains(quote.mark)
    }
}

/// What looks like an HTML tag that there is not: `<name>`.
fn tag_like(raw: &str) -> Option<&str> {
    let mut rest = raw;
    while let Some(open) = rest.find('<') {
        rest = &rest[open..];
        let close = rest.find('>')?;
        let name = &rest[1..close];
        let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        if is_name && !HTML.contains(&&*name.to_ascii_lowercase()) {
            return Some(&rest[..=close]);
        }
        rest = &rest[close..];
    }
    None
}

/// Elements that stand inside a paragraph.
const HTML: [&str; 34] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "br", "center", "cite", "code", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "mark", "p", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

/// Whether there is a quotation mark, or an entity that may be one.
fn has_quote(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'"' | b'&' => true,
        // « is C2 AB; „ “ ” are E2 80 9C to 9E.
        0xc2 => bytes.get(at + 1) == Some(&0xab),
        0xe2 => matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x9c..=0x9e])),
        _ => false,
    })
}

#[cfg(test)]
mod tests;
