//! What the words before a quotation say about it.

use super::{Reason, Verdict};
use crate::phrases::Kind;
use crate::phrases::lexicon::{Bits, Found, Lexicon, MOST_WORDS, Patterns, Words};
use crate::phrases::words::{is_alphanumeric, normal, ranges};

/// How far from the quotation words may stand that speak of it, in words: with a colon
/// or a dash before it, and without.
const FAR: usize = 20;
const NEAR: usize = 3;

/// Where the quotation of a lead-in stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// In the same sentence.
    Sentence,
    /// In a block of its own.
    Block,
}

/// The words before a quotation, in its sentence.
pub(super) struct Lead {
    lexicon: &'static Lexicon,
    words: Words,
    /// For each word a bit: whether a mark stands before it; one more for the quotation.
    parted: u64,
    /// The mark directly before the quotation, if any.
    mark: Option<char>,
    /// Whether a sentence ended since the quotation before.
    begins: bool,
    /// Whether its words are such as may stand behind any label.
    filling: bool,
}

impl Lead {
    /// The lead-in that a text ends with. `text` begins where the quotation before ended,
    /// or the block began.
    pub(super) fn new(text: &str, lexicon: &'static Lexicon) -> Self {
        let mut sentence = sentence(text, text.len(), lexicon);
        let begins = sentence > 0;
        // «Наприклад:» alone says nothing: the sentence before it does.
        if begins && ends_with_colon(text) && ranges(&text[sentence..]).nth(2).is_none() {
            let earlier = text[..sentence].trim_end().trim_end_matches(ENDS);
            sentence = self::sentence(text, earlier.len(), lexicon);
        }
        let text = &text[sentence..];
        let mut bits = Bits::new();
        let mut folded = String::new();
        let (mut parted, mut whole, mut end) = (0, true, 0);
        for range in ranges(text) {
            if bits.len() == MOST_WORDS {
                bits.remove(0);
                parted >>= 1;
                whole = false;
            }
            parted |= u64::from(text[end..range.start].contains(is_parting)) << bits.len();
            bits.push(lexicon.bits(&text[range.clone()], &mut folded));
            end = range.end;
        }
        parted |= u64::from(text[end..].contains(is_parting)) << bits.len();
        let filling = bits.iter().all(|bits| bits & lexicon.tail != 0);
        let mark = text.trim_end().chars().next_back();
        let mark = mark.filter(|mark| !is_alphanumeric(*mark));
        Self { lexicon, words: Words::new(bits, whole), parted, mark, begins, filling }
    }

    /// Whether it only joins a quotation to the one before.
    pub(super) fn joins(&self) -> bool {
        !self.begins && self.has(&self.lexicon.lead_ins.and)
    }

    /// Whether it is nothing but «наприклад» and the like, or ends with a colon.
    pub(super) fn is_brief(&self) -> bool {
        self.mark == Some(':') || self.filling
    }

    /// Whether a mark stands behind the word of this number.
    fn is_parted(&self, word: usize) -> bool {
        self.parted >> (word + 1) & 1 != 0
    }

    /// Whether a mark stands behind the last word, or there is none.
    fn is_last_parted(&self) -> bool {
        self.words.len().checked_sub(1).is_none_or(|last| self.is_parted(last))
    }

    fn has(&self, patterns: &Patterns) -> bool {
        patterns.fit(&self.words, 0)
    }

    /// What the quotation with the text `quote` is, and by what that is known; `behind`
    /// stands after it, `before` is what the quotation before it was, and `is_named`
    /// whether it, or the first of those that go together, is called a phrase.
    pub(super) fn judge(
        &self,
        quote: &str,
        behind: &str,
        before: Option<Verdict>,
        is_named: bool,
    ) -> (Verdict, Reason) {
        let (mut verdict, mut reason) = if let Some(verdict) = self.in_turn(before) {
            (verdict, Reason::Turn)
        } else {
            let told = self.verdict(Context::Sentence);
            let verdict = self.narrowed(told, quote);
            let reason = match verdict {
                _ if verdict != told => Reason::Words,
                Verdict::Unknown => Reason::Nothing,
                _ => Reason::Sentence,
            };
            (verdict, reason)
        };
        let lead_ins = &self.lexicon.lead_ins;
        let sayable = match verdict {
            Verdict::Phrase(Kind::Say) => true,
            Verdict::Unknown => reads_like_a_phrase(quote) && !self.is_joint(),
            // «Слова «заспокойтеся» лише дратують.»
            Verdict::Term => is_named,
            _ => false,
        };
        if sayable && after(behind, self.lexicon, &lead_ins.after) {
            (verdict, reason) = (Verdict::Phrase(Kind::Avoid), Reason::Behind);
        }
        (verdict, reason)
    }

    /// Whether one of the last words says that what follows is a phrase, however short:
    /// «слова на кшталт».
    pub(super) fn is_named_phrase(&self) -> bool {
        const REACH: usize = 3;
        let near = (self.words.len().saturating_sub(REACH)..self.words.len()).rev();
        near.take_while(|&word| !self.is_parted(word))
            .any(|word| self.words.get(word) & self.lexicon.phrase != 0)
    }

    /// What it is when it goes with the quotation before it.
    fn in_turn(&self, before: Option<Verdict>) -> Option<Verdict> {
        let before = before.filter(|_| !self.begins)?;
        let lead_ins = &self.lexicon.lead_ins;
        match before {
            Verdict::Phrase(Kind::Say) if self.has(&lead_ins.to_avoid) => {
                Some(Verdict::Phrase(Kind::Avoid))
            }
            Verdict::Phrase(Kind::Avoid) if self.has(&lead_ins.to_say) => {
                Some(Verdict::Phrase(Kind::Say))
            }
            _ if self.has(&lead_ins.and) => Some(before),
            _ => None,
        }
    }

    /// What the lead-in announces. The words nearest to the quotation decide; where
    /// several kinds end at one word, the one that begins last does.
    pub(super) fn verdict(&self, context: Context) -> Verdict {
        let lead_ins = &self.lexicon.lead_ins;
        let not = self.lexicon.not;
        let candidates = [
            (self.nearest(&lead_ins.avoid, 0, context), Verdict::Phrase(Kind::Avoid)),
            (self.nearest(&lead_ins.client, not, context), Verdict::Phrase(Kind::Client)),
            (self.nearest(&lead_ins.saying, not, context), Verdict::Saying),
            (self.nearest(&lead_ins.say, not, context), Verdict::Phrase(Kind::Say)),
        ];
        let mut best: Option<(Found, Verdict)> = None;
        for (found, verdict) in candidates {
            if let Some(found) = found
                && best.is_none_or(|(other, _)| other < found)
            {
                best = Some((found, verdict));
            }
        }
        if self.titled(best.map_or(0, |(found, _)| found.end), context) {
            return Verdict::Title;
        }
        let Some((found, verdict)) = best else { return Verdict::Unknown };
        let announced = context == Context::Block || self.is_marked();
        let distance = self.words.len() - found.end;
        match () {
            () if distance > if announced { FAR } else { NEAR } => Verdict::Unknown,
            () if !announced
                && self.words.last() & self.lexicon.joint != 0
                && !self.is_named_phrase() =>
            {
                Verdict::Unknown
            }
            () => verdict,
        }
    }

    /// What a lead-in says that only announces examples.
    pub(super) fn vague_verdict(&self) -> Verdict {
        let vague = self.has(&self.lexicon.lead_ins.block);
        if vague { Verdict::Phrase(Kind::Say) } else { Verdict::Unknown }
    }

    fn nearest(&self, patterns: &Patterns, blocked: u128, context: Context) -> Option<Found> {
        let marked = context == Context::Block || self.is_marked();
        patterns.nearest(&self.words, blocked, marked)
    }

    /// Whether a mark announces the quotation.
    fn is_marked(&self) -> bool {
        self.mark.is_some_and(|mark| self.lexicon.announcing.contains(mark))
    }

    /// Whether the last word makes the quotation a part of the author's own sentence.
    fn is_joint(&self) -> bool {
        !self.is_last_parted() && self.words.last() & self.lexicon.joint != 0
    }

    /// Whether the quotation is the name of what one of the last words, behind all that
    /// speaks of a phrase, means: «у розділі «Послуги»».
    fn titled(&self, from: usize, context: Context) -> bool {
        const REACH: usize = 3;
        if context == Context::Block {
            return false;
        }
        let count = self.words.len();
        let near = (from.max(count.saturating_sub(REACH))..count).rev();
        near.take_while(|&word| !self.is_parted(word))
            .any(|word| self.words.get(word) & self.lexicon.title != 0)
    }

    /// Takes out what a lead-in seems to announce but the quotation is not.
    fn narrowed(&self, verdict: Verdict, quote: &str) -> Verdict {
        let capital = quote.trim_start().starts_with(char::is_uppercase);
        // A comma announces less, and one small word is a word: «правильно: «глуха»».
        let ends = ends_a_sentence(quote);
        let lone = || !capital && !ends && ranges(quote).nth(1).is_none();
        if self.is_marked() && self.mark != Some(',') && !lone() {
            return verdict;
        }
        let named = !self.is_last_parted() && self.words.last() & self.lexicon.term != 0;
        let law = quote.starts_with("Про ") && !quote.contains(['?', '!']);
        let short = || !ends && ranges(quote).nth(3).is_none();
        match verdict {
            Verdict::Phrase(Kind::Say) if named => Verdict::Term,
            Verdict::Phrase(Kind::Avoid) if self.is_named_phrase() => verdict,
            Verdict::Phrase(_) if !capital && short() => Verdict::Term,
            Verdict::Phrase(_) | Verdict::Unknown if law => Verdict::Title,
            Verdict::Unknown if short() => Verdict::Term,
            _ => verdict,
        }
    }
}

/// Whether a character parts clauses.
fn is_parting(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '(' | '—' | '–' | '.' | '!' | '?')
}

/// Whether the words behind a quotation, up to the end of its sentence, fit.
fn after(behind: &str, lexicon: &'static Lexicon, patterns: &Patterns) -> bool {
    const MOST: usize = 16;
    let mut bits = Bits::new();
    let mut folded = String::new();
    let mut end = 0;
    for range in ranges(behind).take(MOST) {
        let gap = &behind[end..range.start];
        let ends = match bits.len() {
            // Where a new sentence begins right behind the quotation, none of it is meant.
            0 => gap.contains(['.', '!', '?']),
            _ => gap.contains(ENDS) && sentence(behind, range.start, lexicon) > 0,
        };
        if ends {
            break;
        }
        // «…» before the first word may end a sentence with it.
        if !bits.is_empty() {
            end = range.end;
        }
        bits.push(lexicon.bits(&behind[range], &mut folded));
    }
    let words = Words::new(bits, true);
    words.len() > 0 && patterns.fit(&words, lexicon.not)
}

/// What sentences end with.
const ENDS: [char; 4] = ['.', '!', '?', '…'];

/// Where the sentence begins that `text[..end]` ends with.
fn sentence(text: &str, end: usize, lexicon: &Lexicon) -> usize {
    let mut ends = std::iter::successors(last_end(&text[..end]), |end| last_end(&text[..end.0]));
    ends.find_map(|(at, mark)| {
        let behind = at + mark.len_utf8();
        let rest = &text[behind..end];
        let follows = rest.trim_start();
        let parted = rest.len() > follows.len();
        // A small letter goes on with the sentence, whatever the mark was for.
        let goes_on = follows.starts_with(char::is_lowercase);
        let ends = parted && !goes_on && !(mark == '.' && is_abbreviated(&text[..at], lexicon));
        ends.then_some(behind)
    })
    .unwrap_or(0)
}

/// The last of the marks that sentences end with.
fn last_end(text: &str) -> Option<(usize, char)> {
    let at = memchr::memrchr3(b'.', b'!', b'?', text.as_bytes());
    let behind = at.map_or(0, |at| at + 1);
    let at = text[behind..].rfind('…').map(|dots| behind + dots).or(at)?;
    text[at..].chars().next().map(|mark| (at, mark))
}

/// Whether a text ends with a known abbreviation, or with one capital letter.
fn is_abbreviated(text: &str, lexicon: &Lexicon) -> bool {
    const LONGEST: usize = 8;
    let part_of_word = |letter: &char| is_alphanumeric(*letter) || *letter == '.';
    let tail = text.chars().rev().take(LONGEST).take_while(part_of_word);
    let length: usize = tail.map(char::len_utf8).sum();
    let word = &text[text.len() - length..];
    let last = word.rsplit('.').next().unwrap_or_default();
    let mut letters = last.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    let is_known = |word: &str| lexicon.is_abbreviation(&normal(word));
    initial || is_known(last) || (last.len() < word.len() && is_known(word))
}

fn ends_with_colon(text: &str) -> bool {
    text.trim_end().ends_with(':')
}

fn ends_a_sentence(quote: &str) -> bool {
    quote.trim_end().ends_with(ENDS)
}

/// Whether a text is a sentence rather than a name: four words, or an end mark.
pub(super) fn reads_like_a_phrase(text: &str) -> bool {
    ends_a_sentence(text) || ranges(text).nth(3).is_some()
}
