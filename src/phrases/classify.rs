//! Which quotations of a page are phrases, and of what kind.
//!
//! Explicit markup decides first. Else the lead-in does, in the order *avoid, client,
//! saying, title, say, term*; words behind a quotation may only turn it into one to
//! avoid. Quotations that are none keep their verdict, so that somebody can be told.

mod lead;
mod markup;
mod table;

use std::ops::Range;

use smallvec::SmallVec;

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
use table::{Cell, Columns};

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

impl Verdict {
    /// The word for it in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phrase(kind) => kind.as_str(),
            Self::Saying => "saying",
            Self::Title => "title",
            Self::Term => "term",
            Self::Ordinary => "ordinary",
            Self::Unknown => "unknown",
        }
    }
}

/// By what it is known what a quotation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A bold label.
    Label,
    /// The head of its column.
    Column,
    /// A label that counts only beside its partner, which is not there.
    Alone,
    /// An entry of `phrases.toml`.
    Override,
    /// The words before it in its sentence.
    Sentence,
    /// The block before it, which ends in a colon.
    Block,
    /// It goes with the quotation before it.
    Turn,
    /// The words behind it.
    Behind,
    /// Its marks, which quote no phrases.
    Marks,
    /// Its own words: too few, or those of a law's name.
    Words,
    /// Nothing tells.
    Nothing,
}

impl Reason {
    /// The word for it in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Label => "label",
            Self::Column => "column",
            Self::Alone => "alone",
            Self::Override => "override",
            Self::Sentence => "sentence",
            Self::Block => "block",
            Self::Turn => "turn",
            Self::Behind => "behind",
            Self::Marks => "marks",
            Self::Words => "words",
            Self::Nothing => "nothing",
        }
    }
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
    pub reason: Reason,
    /// Whether a mark on the page says so, or the words around it.
    pub origin: Origin,
    /// What a phrase says; `None` for what is none.
    pub template: Option<Template>,
}

impl Quotation {
    /// Lets an editor say what it is.
    pub(super) fn settle(&mut self, entry: &PhraseOverride, page: &Page) {
        let Some(kind) = entry.kind else { return };
        (self.origin, self.reason) = (Origin::Override, Reason::Override);
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

/// What a text with quotation marks bears.
const QUOTES: Marks = Marks::STRAIGHT_QUOTE.or(Marks::PAIRED_QUOTE);

/// The quotations of a page outside headings, in order.
pub fn quotations(page: &Page) -> Vec<Quotation> {
    let is_labelled = |passage: &Passage| {
        passage.quotation > 0 || matches!(passage.kind, PassageKind::Cell { .. })
    };
    let labelled = !page.blocks.is_empty() || page.passages.iter().any(is_labelled);
    if !labelled && !page.tally.marks.has(QUOTES) {
        return Vec::new();
    }
    let Some(lexicon) = Lexicon::of_page(page) else { return Vec::new() };
    let columns = Columns::default();
    let has_entities = memchr::memchr(b'&', page.source.text().as_bytes()).is_some();
    let found = Vec::with_capacity(8);
    let mut walk = Walk { page, lexicon, has_entities, found, lead: None, columns };
    let mut markup = Markup::default();
    let mut reading = Reading::of(page);
    let mut hints = Hints::new(page);
    for (number, passage) in page.passages.iter().enumerate() {
        let group = Group { quotation: passage.quotation, hint: hints.at(passage.span.start) };
        walk.passage(number, passage, group, &mut markup, &mut reading);
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
    /// Whether the page has entities: any may be a quotation mark.
    has_entities: bool,
    found: Vec<Quotation>,
    lead: Option<BlockLead>,
    columns: Columns,
}

impl Walk<'_> {
    fn passage(
        &mut self,
        number: usize,
        passage: &Passage,
        group: Group,
        markup: &mut Markup,
        reading: &mut Reading<'_>,
    ) {
        if matches!(passage.kind, PassageKind::Heading(_)) {
            self.lead = None;
            markup.interrupt();
            return;
        }
        if passage.detached {
            self.lead = None;
        }
        if let PassageKind::Cell { table, column, header } = passage.kind
            && self.cell(passage, Cell { table, column, header })
        {
            self.lead = None;
            return;
        }
        let slice = self.page.source.slice(passage.span);
        let announces = announces(slice);
        let quotes = || passage.marks.has(QUOTES) || (self.has_entities && slice.contains('&'));
        if group.is_none() && !announces && !quotes() {
            self.lead = None;
            return;
        }
        reading.read(passage);
        if !group.is_none() && markup.passage(self, number, group, passage, reading) {
            self.lead = None;
            return;
        }
        let quotes = reading.quotations();
        if self.block(passage, reading, &quotes) {
            return;
        }
        self.sentences(reading, &quotes);
        let is_paragraph = passage.kind == PassageKind::Paragraph;
        self.lead = (announces && is_paragraph).then(|| self.announced(passage, reading, &quotes));
    }

    /// Adds a quotation or a text.
    fn add(
        &mut self,
        reading: &Reading<'_>,
        range: &Range<usize>,
        verdict: Verdict,
        reason: Reason,
    ) {
        let origin = match reason {
            Reason::Label | Reason::Column => Origin::Markup,
            _ => Origin::LeadIn,
        };
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
            text: super::folded(text).into_owned(),
            verdict: if wordless { Verdict::Unknown } else { verdict },
            reason: if wordless { Reason::Words } else { reason },
            origin,
            template: template.filter(|_| !wordless),
        });
    }

    /// Whether a quotation says politely what the one before it says informally:
    /// «Не бійся» (дитині) / «Не бійтеся» (дорослому).
    fn is_other_address(&self, reading: &Reading<'_>, one: &Quote, other: &Quote) -> bool {
        let between = reading.text[one.outer.end..other.outer.start].trim();
        let between = match between.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
            Some((_, rest)) => rest.trim(),
            None => between,
        };
        let text = |quote: &Quote| &reading.text[quote.inner.clone()];
        between == "/" && self.lexicon.forms.are_addresses(text(one), text(other))
    }

    /// Adds two quotations that are one phrase.
    fn add_both(
        &mut self,
        reading: &Reading<'_>,
        one: &Quote,
        other: &Quote,
        verdict: Verdict,
        reason: Reason,
    ) {
        self.add(reading, &one.inner, verdict, reason);
        let second = super::folded(&reading.text[other.inner.clone()]);
        let Some(last) = self.found.last_mut() else { return };
        last.span.end = reading.span(&other.inner).end;
        last.text = format!("{} / {}", last.text, second.trim());
        if last.template.is_some() {
            last.template = Some(Template::read(&last.text, self.lexicon, |_| false));
        }
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
            let is_ordinary = self.is_ordinary(quote);
            let (verdict, reason) = match (fits, is_ordinary) {
                (_, true) => (Verdict::Unknown, Reason::Marks),
                (false, _) => (Verdict::Unknown, Reason::Words),
                (true, false) => (verdict, Reason::Block),
            };
            self.add(reading, &quote.inner, verdict, reason);
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
        self.chain(reading, quotes, 0, None, None);
    }

    /// Judges quotations one by one; each may go with the one before it. `from`: where
    /// the words before the first one begin; `in_turn`: the reason, when a mark on the
    /// page is.
    fn chain(
        &mut self,
        reading: &Reading<'_>,
        quotes: &[Quote],
        mut from: usize,
        mut before: Option<Verdict>,
        in_turn: Option<Reason>,
    ) {
        let mut judged: SmallVec<[(Verdict, Reason); 4]> = SmallVec::new();
        // Where the quotations begin that go together with the one that is judged.
        let mut together = 0;
        let mut is_named = false;
        for (number, quote) in quotes.iter().enumerate() {
            let lead = Lead::new(&reading.text[from..quote.outer.start], self.lexicon);
            if !lead.joins() {
                together = number;
                is_named = lead.is_named_phrase();
            }
            let text = &reading.text[quote.inner.clone()];
            let next = quotes.get(number + 1).map_or(reading.text.len(), |it| it.outer.start);
            let behind = &reading.text[quote.outer.end..next];
            let (verdict, reason) = if self.is_ordinary(quote) {
                (Verdict::Unknown, Reason::Marks)
            } else {
                lead.judge(text, behind, before, is_named)
            };
            if reason == Reason::Behind {
                // «А» і «Б» звучать образливо: both do.
                judged[together..].fill((verdict, reason));
            }
            judged.push((verdict, reason));
            before = Some(verdict);
            from = quote.outer.end;
        }
        let mut addressed = false;
        for (number, (quote, &(verdict, reason))) in quotes.iter().zip(&judged).enumerate() {
            if std::mem::take(&mut addressed) {
                continue;
            }
            let reason = in_turn.unwrap_or(reason);
            let other = quotes.get(number + 1);
            match other.filter(|other| self.is_other_address(reading, quote, other)) {
                Some(other) => {
                    addressed = true;
                    self.add_both(reading, quote, other, verdict, reason);
                }
                None => self.add(reading, &quote.inner, verdict, reason),
            }
        }
    }

    /// Whether the marks say that the quotation is no phrase.
    fn is_ordinary(&self, quote: &Quote) -> bool {
        self.lexicon.ordinary_quotes.contains(quote.mark)
    }
}

/// Whether a passage ends with a colon, markup aside.
fn announces(passage: &str) -> bool {
    let bytes = passage.as_bytes();
    let last = bytes.iter().rposition(|byte| !matches!(byte, b'*' | b'_' | b' ' | b'\\'));
    last.is_some_and(|last| bytes[last] == b':')
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

#[cfg(test)]
mod tests;
