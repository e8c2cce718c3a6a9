//! Labels: `**Скажіть:**` at the head of a block quotation or a hint.

use std::ops::Range;

use super::{Lead, Quotation, Reason, Verdict, Walk};
use crate::manual::page::Page;
use crate::manual::passage::Passage;
use crate::phrases::Kind;
use crate::phrases::lexicon::Label;
use crate::phrases::reading::{Quote, Reading};
use crate::phrases::words::is_alphanumeric;

/// The block quotation and the hint a passage stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Group {
    /// The ordinal of the block quotation, from 1; 0 for none.
    pub(super) quotation: u32,
    /// The index of the innermost hint.
    pub(super) hint: Option<usize>,
}

impl Group {
    pub(super) fn is_none(self) -> bool {
        self.quotation == 0 && self.hint.is_none()
    }
}

/// The hints of a page, walked along with its passages.
pub(super) struct Hints<'a> {
    page: &'a Page,
    next: usize,
    open: Vec<usize>,
}

impl<'a> Hints<'a> {
    pub(super) fn new(page: &'a Page) -> Self {
        Self { page, next: 0, open: Vec::new() }
    }

    /// The innermost hint that holds byte `at`; asked for in ascending order.
    pub(super) fn at(&mut self, at: u32) -> Option<usize> {
        while let Some(block) = self.page.blocks.get(self.next)
            && block.open.end <= at
        {
            if block.close.is_some() && self.page.source.slice(block.name) == "hint" {
                self.open.push(self.next);
            }
            self.next += 1;
        }
        while self.open.pop_if(|&mut block| !self.page.blocks[block].holds(at)).is_some() {}
        self.open.last().copied()
    }
}

/// A label that has been read, and what it is still for.
#[derive(Debug, Clone, Copy)]
struct Labelled {
    group: Group,
    verdict: Verdict,
    /// Whether only a text in quotation marks is a phrase under it.
    quoted: bool,
    /// Whether nothing stood behind it yet.
    empty: bool,
}

/// Phrases under labels that count only side by side.
#[derive(Debug)]
struct Pair {
    number: usize,
    say: bool,
    /// The first and the last passage.
    passages: (usize, usize),
    /// The quotations.
    found: Range<usize>,
}

/// What the labels read so far say about what follows.
#[derive(Debug, Default)]
pub(super) struct Markup {
    labelled: Option<Labelled>,
    /// Whether a client was the last to speak in this section, or was answered.
    client: bool,
    pairs: Vec<Pair>,
}

/// A label and the text it stands before.
struct Run {
    label: Label,
    quoted: bool,
    body: Range<usize>,
}

impl Markup {
    /// A heading: what stood above it is over.
    pub(super) fn interrupt(&mut self) {
        self.labelled = None;
        self.client = false;
    }

    /// Reads a passage of a block quotation or a hint. Whether labels have told all
    /// about it.
    pub(super) fn passage(
        &mut self,
        walk: &mut Walk<'_>,
        number: usize,
        group: Group,
        passage: &Passage,
        reading: &Reading<'_>,
    ) -> bool {
        let runs = runs(walk, reading);
        if runs.is_empty() {
            return self.goes_on(walk, number, group, passage, reading);
        }
        let quotes = reading.quotations();
        for run in runs {
            let verdict = self.verdict(run.label);
            let mut labelled = Labelled { group, verdict, quoted: run.quoted, empty: false };
            let from = walk.found.len();
            labelled.empty = !body(walk, reading, &quotes, &run.body, &labelled);
            if let Label::Paired(pair, say) = run.label {
                let found = from..walk.found.len();
                self.pairs.push(Pair { number: pair, say, passages: (number, number), found });
            }
            self.labelled = Some(labelled);
        }
        true
    }

    fn verdict(&mut self, label: Label) -> Verdict {
        let answered = self.client;
        self.client = matches!(label, Label::Client) || (answered && label == Label::Reply);
        match label {
            Label::Say | Label::Paired(_, true) => Verdict::Phrase(Kind::Say),
            Label::Avoid | Label::Paired(_, false) => Verdict::Phrase(Kind::Avoid),
            Label::Client => Verdict::Phrase(Kind::Client),
            Label::Reply if answered => Verdict::Phrase(Kind::Say),
            Label::Reply | Label::Ordinary => Verdict::Ordinary,
        }
    }

    /// A passage without a label, in the same block as the last label.
    fn goes_on(
        &mut self,
        walk: &mut Walk<'_>,
        number: usize,
        group: Group,
        passage: &Passage,
        reading: &Reading<'_>,
    ) -> bool {
        let Some(labelled) = self.labelled.filter(|it| it.group == group) else {
            self.labelled = None;
            return false;
        };
        let quotes = reading.quotations();
        let from = walk.found.len();
        let taken = if walk.is_all_quotation(reading, &quotes) {
            for quote in &quotes {
                walk.add(reading, &quote.inner, labelled.verdict, Reason::Label);
            }
            true
        } else {
            labelled.empty && body(walk, reading, &quotes, &(0..reading.text.len()), &labelled)
        };
        let Some(kept) = &mut self.labelled else { return taken };
        // An empty label is for one paragraph, or for all items of a list.
        kept.empty &= !taken || passage.item > 0;
        if let Some(pair) = self.pairs.last_mut()
            && pair.found.end == from
            && taken
        {
            pair.passages.1 = number;
            pair.found.end = walk.found.len();
        }
        taken
    }

    /// Takes back what stood under a label without its partner beside it.
    pub(super) fn settle(self, found: &mut [Quotation]) {
        let pairs = &self.pairs;
        for (at, pair) in pairs.iter().enumerate() {
            let fits = |other: &Pair| {
                let (first, last) =
                    if other.passages < pair.passages { (other, pair) } else { (pair, other) };
                other.number == pair.number
                    && other.say != pair.say
                    && last.passages.0 <= first.passages.1 + 1
            };
            let before = at.checked_sub(1).and_then(|before| pairs.get(before));
            let beside = [before, pairs.get(at + 1)];
            if !beside.into_iter().flatten().any(fits) {
                for quotation in found.get_mut(pair.found.clone()).unwrap_or_default() {
                    (quotation.verdict, quotation.reason) = (Verdict::Unknown, Reason::Alone);
                    quotation.template = None;
                }
            }
        }
    }
}

/// How many bold signs without letters may stand before a label.
const MOST_SIGNS: usize = 4;

/// The labels of a passage that begins with one.
fn runs(walk: &Walk<'_>, reading: &Reading<'_>) -> Vec<Run> {
    let text = &reading.text;
    let mut runs: Vec<Run> = Vec::new();
    for (number, strong) in reading.strong().into_iter().enumerate() {
        let begun = || text[..strong.start].contains(is_alphanumeric);
        if runs.is_empty() && (number >= MOST_SIGNS || begun()) {
            break;
        }
        let inside = &text[strong.clone()];
        let colon = inside.find(':').map(|colon| strong.start + colon);
        let rest = &text[strong.end..];
        let outside = strong.end + (rest.len() - rest.trim_start().len());
        let (end, begins) = match colon {
            Some(colon) => (colon, colon + 1),
            None if text[outside..].starts_with(':') => (strong.end, outside + 1),
            // Alone on its line it needs no colon.
            None if runs.is_empty() && (rest.trim().is_empty() || rest.starts_with('\n')) => {
                (strong.end, strong.end)
            }
            None => continue,
        };
        let label = &text[strong.start..end];
        let Some((label, quoted)) =
            (label.len() <= 160).then(|| walk.lexicon.label(label)).flatten()
        else {
            if runs.is_empty() {
                break;
            }
            continue;
        };
        if let Some(last) = runs.last_mut() {
            last.body.end = strong.start;
        }
        runs.push(Run { label, quoted, body: begins..text.len() });
    }
    runs
}

/// Adds what stands behind a label; whether there was anything.
fn body(
    walk: &mut Walk<'_>,
    reading: &Reading<'_>,
    quotes: &[Quote],
    body: &Range<usize>,
    labelled: &Labelled,
) -> bool {
    let text = &reading.text[body.clone()];
    if !text.contains(is_alphanumeric) {
        return false;
    }
    let first = quotes.partition_point(|quote| quote.outer.start < body.start);
    let last = quotes.partition_point(|quote| quote.outer.end <= body.end);
    let inside = quotes.get(first..last).unwrap_or_default();
    if let Some(quote) = inside.first() {
        let before = &reading.text[body.start..quote.outer.start];
        let lead = Lead::new(before, walk.lexicon);
        if !before.contains(is_alphanumeric) || lead.is_brief() {
            walk.add(reading, &quote.inner, labelled.verdict, Reason::Label);
            let rest = &inside[1..];
            let from = quote.outer.end;
            walk.chain(reading, rest, from, Some(labelled.verdict), Some(Reason::Label));
            return true;
        }
    }
    // «Скажіть так:» and then a block.
    if text.trim_end().ends_with(':') {
        return false;
    }
    let opening: &[char] = &['«', '„', '“', '"'];
    let start = body.start + (text.len() - text.trim_start().len());
    let unclosed = reading.text[start..body.end].strip_prefix(opening);
    if labelled.quoted && unclosed.is_none() {
        return true;
    }
    let start = unclosed.map_or(start, |rest| body.end - rest.len());
    walk.add(reading, &(start..body.end), labelled.verdict, Reason::Label);
    true
}
