//! Several readings printed at once.
//!
//! ```text
//! gender      = word "(" ["-"] ending ")" | words "(" words ")" | word "/" word | word "/-" ending
//! address     = word "/" word                       ти/Ви
//! alternative = words "(" or words ")" | words " / " words
//! ```
//! The words of a gender notation must be forms of each other, one by one; where they
//! are not, a bracket is an aside, and text. How many words an alternative takes the
//! place of is printed nowhere: it begins where its own first word stands before, or a
//! word with the same ending does, else it has as many words. Unless both have the same
//! number of words, that is a guess.

use std::ops::Range;

use crate::phrases::lexicon::{Lexicon, Whose};
use crate::phrases::words::{Word, words};

/// What a reading is chosen by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// The gender of a person.
    Gender(Whose),
    /// How a person is addressed: informally or politely.
    Address,
    /// What fits the case.
    Alternative,
    /// A number.
    Number,
    /// Whether an aside is said too.
    Aside,
}

/// A stretch of text that holds several readings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Notation {
    /// The bytes it takes.
    pub(super) range: Range<usize>,
    pub(super) by: By,
    /// What each reading says instead: masculine and feminine, informal and polite, or
    /// each alternative.
    pub(super) options: Vec<Vec<Piece>>,
    /// Whether another range could be meant.
    pub(super) is_guess: bool,
}

/// A part of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Bytes of the text, with what notation stands in them.
    Text(Range<usize>),
    /// Words that are not printed as they are said.
    Literal(String),
}

/// The readings of a text: in order, those inside another behind it, none across
/// another's bounds.
pub(super) fn find(text: &str, lexicon: &Lexicon) -> Vec<Notation> {
    if memchr::memchr2(b'(', b'/', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let finder = Finder { text, lexicon, words: words(text).collect() };
    let mut found = Vec::new();
    let mut slashes = Vec::new();
    for (at, mark) in text.char_indices() {
        match mark {
            '(' => finder.bracket(at, &mut found),
            '/' if finder.is_spaced(at) => slashes.push(at),
            '/' => finder.slash(at, &mut found),
            _ => {}
        }
    }
    finder.alternatives(&slashes, &mut found);
    found.sort_by_key(|it: &Notation| (it.range.start, std::cmp::Reverse(it.range.end)));
    let mut kept: Vec<Notation> = Vec::new();
    for notation in found {
        let inside = |outer: &Notation| {
            let within = |piece: &Piece| match piece {
                Piece::Text(range) => {
                    range.start <= notation.range.start && notation.range.end <= range.end
                }
                Piece::Literal(_) => false,
            };
            outer.options.iter().flatten().any(within)
        };
        let fits = |outer: &Notation| outer.range.end <= notation.range.start || inside(outer);
        if kept.iter().all(fits) {
            kept.push(notation);
        }
    }
    kept
}

struct Finder<'a> {
    text: &'a str,
    lexicon: &'a Lexicon,
    words: Vec<Word<'a>>,
}

/// Marks between clauses.
const CLAUSE_MARKS: &[char] =
    &[',', '.', ';', ':', '!', '?', '…', '—', '–', '(', ')', '«', '»', '„', '“', '”', '"'];
/// The longest form in brackets, in words.
const LONGEST_FORM: usize = 4;
/// The longest ending in brackets, in letters.
const LONGEST_ENDING: usize = 5;
/// Alternatives beyond these are text.
const MOST_ALTERNATIVES: usize = 4;

impl Finder<'_> {
    /// The words that end before a byte.
    fn before(&self, at: usize) -> &[Word<'_>] {
        &self.words[..self.words.partition_point(|word| word.end <= at)]
    }

    /// The words of a range.
    fn within(&self, range: Range<usize>) -> &[Word<'_>] {
        let from = self.words.partition_point(|word| word.start < range.start);
        let to = self.words.partition_point(|word| word.end <= range.end);
        self.words.get(from..to).unwrap_or_default()
    }

    fn clause_start(&self, at: usize) -> usize {
        let before = &self.text[..at];
        let mark = before.char_indices().rev().find(|it| CLAUSE_MARKS.contains(&it.1));
        mark.map_or(0, |(at, mark)| at + mark.len_utf8())
    }

    fn clause_end(&self, at: usize) -> usize {
        self.text[at..].find(CLAUSE_MARKS).map_or(self.text.len(), |end| at + end)
    }

    fn slice(&self, word: &Word) -> &str {
        &self.text[word.start..word.end]
    }

    /// Whether blanks stand on both sides of a byte.
    fn is_spaced(&self, at: usize) -> bool {
        self.text[..at].ends_with(char::is_whitespace)
            && self.text[at + 1..].starts_with(char::is_whitespace)
    }

    /// What stands between two words is blank.
    fn is_blank(&self, range: Range<usize>) -> bool {
        self.text.get(range).is_some_and(|between| between.trim().is_empty())
    }

    fn bracket(&self, open: usize, found: &mut Vec<Notation>) {
        let Some(end) = self.text[open + 1..].find(['(', ')']) else { return };
        let close = open + 1 + end;
        let Some(last) = self.before(open).last() else { return };
        if !self.text[close..].starts_with(')') || !self.is_blank(last.end..open) {
            return;
        }
        if last.end == open {
            self.ending(last, open + 1..close, close + 1, found);
            return;
        }
        let inside = self.within(open + 1..close);
        let is_or = inside.first().is_some_and(|first| self.lexicon.forms.is_or(&first.text));
        if is_or && inside.len() > 1 {
            found.extend(self.bracketed(open, close, &inside[1..]));
        } else {
            self.form(open, close, inside, found);
        }
    }

    /// `радий(-а)`, `радий/-а`.
    fn ending(&self, word: &Word, range: Range<usize>, end: usize, found: &mut Vec<Notation>) {
        let ending = self.text[range].trim_start_matches(['-', '–', '\u{2011}']);
        let letters = ending.chars().all(char::is_lowercase);
        if !letters || ending.is_empty() || ending.chars().count() > LONGEST_ENDING {
            return;
        }
        let Some(feminine) = self.lexicon.forms.feminine(self.slice(word), ending) else { return };
        self.gendered(word.start..word.end, feminine, end, found);
    }

    /// `зрозумів (зрозуміла)`, `не готовий (не готова)`.
    fn form(&self, open: usize, close: usize, inside: &[Word], found: &mut Vec<Notation>) {
        let before = self.before(open);
        let count = inside.len();
        if count == 0 || count > LONGEST_FORM || count > before.len() {
            return;
        }
        let outside = &before[before.len() - count..];
        let alone = |words: &[Word], from: usize, to: usize| {
            let mut at = from;
            words.iter().all(|word| self.is_blank(std::mem::replace(&mut at, word.end)..word.start))
                && self.is_blank(at..to)
        };
        let pairs = || outside.iter().zip(inside);
        let forms = &self.lexicon.forms;
        let same = |(left, right): (&Word, &Word)| {
            left.text == right.text || forms.is_gender(&left.text, &right.text)
        };
        if alone(outside, outside[0].start, open)
            && alone(inside, open + 1, close)
            && pairs().all(same)
            && pairs().any(|(left, right)| left.text != right.text)
        {
            let feminine = self.text[open + 1..close].trim().to_owned();
            let range = outside[0].start..outside[count - 1].end;
            self.gendered(range, feminine, close + 1, found);
        }
    }

    /// `звернувся/звернулася`, `ти/Ви`, `радий/-а`.
    fn slash(&self, at: usize, found: &mut Vec<Notation>) {
        let Some(left) = self.before(at).last().filter(|word| word.end == at) else { return };
        let next = self.words.partition_point(|word| word.start <= at);
        let Some(right) = self.words.get(next) else { return };
        let dash = &self.text[at + 1..right.start];
        let alone = !self.text[..left.start].ends_with('/')
            && !self.text[right.end..].starts_with('/')
            && matches!(dash, "" | "-" | "–");
        if !alone {
            return;
        }
        let forms = &self.lexicon.forms;
        if dash.is_empty() && forms.is_gender(&left.text, &right.text) {
            let feminine = self.slice(right).to_owned();
            self.gendered(left.start..left.end, feminine, right.end, found);
        } else if dash.is_empty() && forms.is_address(&left.text, &right.text) {
            let polite = self.cased(right.start..right.end, left.start);
            found.push(Notation {
                range: left.start..right.end,
                by: By::Address,
                options: vec![vec![Piece::Text(left.start..left.end)], polite],
                is_guess: false,
            });
        } else {
            self.ending(left, right.start..right.end, right.end, found);
        }
    }

    /// Adds a masculine and a feminine; `end`: where the notation ends.
    fn gendered(
        &self,
        masculine: Range<usize>,
        feminine: String,
        end: usize,
        found: &mut Vec<Notation>,
    ) {
        let own = self.within(masculine.clone());
        let itself = own.iter().any(|word| self.lexicon.forms.other(&word.text).is_some());
        let (whose, told_by) = self.whose(masculine.start..end, itself);
        if whose == Whose::Other
            && !itself
            && let Some(noun) = told_by
            && let Some(subject) = self.subject(noun)
        {
            found.push(subject);
        }
        let capital = self.text[masculine.start..].starts_with(char::is_uppercase);
        let feminine = if capital { capitalised(&feminine) } else { feminine };
        found.push(Notation {
            range: masculine.start..end,
            by: By::Gender(whose),
            options: vec![vec![Piece::Text(masculine)], vec![Piece::Literal(feminine)]],
            is_guess: false,
        });
    }

    /// Of whom a form is said, and the number of the word that tells. `itself`: whether it
    /// is the noun of a person.
    fn whose(&self, range: Range<usize>, itself: bool) -> (Whose, Option<usize>) {
        let forms = &self.lexicon.forms;
        let at = range.start;
        let start = self.clause_start(at);
        let count = self.before(at).len();
        let clause = (0..count).rev().take_while(|&word| self.words[word].start >= start);
        let told = clause.into_iter().find_map(|word| {
            let Word { text, end, .. } = &self.words[word];
            let in_slot = self.text[*end..].starts_with([']', '>', '}']);
            let whose = forms.whose(text).map(|whose| (whose, Some(word)));
            if in_slot { Some((Whose::Other, None)) } else { whose }
        });
        // What a nested quotation says is said by whoever is asked to say it.
        let before = &self.text[..at];
        let nested = before.rfind(['„', '«']).is_some_and(|open| {
            !before[open..].chars().skip(1).any(|mark| matches!(mark, '“' | '”' | '»'))
        });
        let behind = self.text[range.end..].trim_start();
        let at_slot = before.trim_end().ends_with('_') || behind.starts_with(['[', '<', '{', '_']);
        match told {
            Some((Whose::Speaker, word)) if nested => (Whose::Hearer, word),
            Some(told) => told,
            None if at_slot || itself => (Whose::Other, None),
            None if nested && forms.otherwise() == Whose::Speaker => (Whose::Hearer, None),
            None => (forms.otherwise(), None),
        }
    }

    /// The noun of another person, and what goes with it, in both genders.
    fn subject(&self, noun: usize) -> Option<Notation> {
        let forms = &self.lexicon.forms;
        let mut from = noun;
        while from > 0
            && forms.companion(&self.words[from - 1].text).is_some()
            && self.is_blank(self.words[from - 1].end..self.words[from].start)
        {
            from -= 1;
        }
        let range = self.words[from].start..self.words[noun].end;
        let mut feminine = String::new();
        let mut at = range.start;
        for (number, word) in self.words[from..=noun].iter().enumerate() {
            let form = match from + number {
                own if own == noun => forms.other(&word.text)?,
                _ => forms.companion(&word.text)?,
            };
            feminine.push_str(&self.text[at..word.start]);
            let capital = self.slice(word).starts_with(char::is_uppercase);
            feminine.push_str(&if capital { capitalised(form) } else { form.to_owned() });
            at = word.end;
        }
        let masculine = &self.text[range.clone()];
        (feminine != masculine).then(|| Notation {
            range: range.clone(),
            by: By::Gender(Whose::Other),
            options: vec![vec![Piece::Text(range)], vec![Piece::Literal(feminine)]],
            is_guess: false,
        })
    }

    /// `я радію (або співчуваю)`; `said`: the words behind the «або».
    fn bracketed(&self, open: usize, close: usize, said: &[Word]) -> Option<Notation> {
        let from = said.first()?.start;
        let until = from + self.text[from..close].trim_end().len();
        let clause = self.within(self.clause_start(open)..open);
        let anchor = clause.iter().rposition(|word| word.text == said[0].text);
        let first = anchor.unwrap_or_else(|| clause.len().saturating_sub(said.len()));
        let replaced = clause.get(first..)?;
        let start = self.opening(replaced.first()?.start);
        let end = start + self.text[start..open].trim_end().len();
        Some(Notation {
            range: start..close + 1,
            by: By::Alternative,
            options: vec![vec![Piece::Text(start..end)], self.cased(from..until, start)],
            is_guess: replaced.len() != said.len(),
        })
    }

    /// `A / B`, and `A / B / C`.
    fn alternatives(&self, slashes: &[usize], found: &mut Vec<Notation>) {
        if let &[slash] = slashes
            && let Some(whole) = self.addresses(slash)
        {
            found.push(whole);
            return;
        }
        let mut rest = slashes;
        while let Some(&first) = rest.first() {
            let end = self.clause_end(first + 1);
            let count = rest.iter().take_while(|&&slash| slash < end).count();
            let (these, later) = rest.split_at(count.max(1));
            rest = later;
            if these.len() < MOST_ALTERNATIVES {
                found.extend(self.alternative(these, end));
            }
        }
    }

    /// The whole of a text said informally, then politely.
    fn addresses(&self, slash: usize) -> Option<Notation> {
        let (informal, polite) = (self.text[..slash].trim_end(), &self.text[slash + 1..]);
        let from = slash + 1 + (polite.len() - polite.trim_start().len());
        let polite = from..from + polite.trim().len();
        let are_both = self.lexicon.forms.are_addresses(informal, &self.text[polite.clone()]);
        are_both.then(|| Notation {
            range: 0..polite.end,
            by: By::Address,
            options: vec![vec![Piece::Text(0..informal.len())], vec![Piece::Text(polite)]],
            is_guess: false,
        })
    }

    fn alternative(&self, slashes: &[usize], end: usize) -> Option<Notation> {
        let (&first, &last) = (slashes.first()?, slashes.last()?);
        let trimmed = |range: Range<usize>| {
            let text = &self.text[range.clone()];
            let from = range.start + (text.len() - text.trim_start().len());
            from..from + text.trim().len()
        };
        let mut others: Vec<Range<usize>> =
            slashes.windows(2).map(|pair| trimmed(pair[0] + 1..pair[1])).collect();
        others.push(trimmed(last + 1..end));
        if others.iter().any(Range::is_empty) {
            return None;
        }
        let second = self.within(others.first()?.clone());
        let lead = second.first()?;
        let clause = self.within(self.clause_start(first)..first);
        let same = clause.iter().rposition(|word| word.text == lead.text);
        let alike = || clause.iter().rposition(|word| ending(&word.text) == ending(&lead.text));
        let counted = || clause.len().saturating_sub(second.len());
        let from = same.or_else(alike).unwrap_or_else(counted);
        let replaced = clause.get(from..)?;
        let start = self.opening(replaced.first()?.start);
        let mut options = vec![vec![Piece::Text(trimmed(start..first))]];
        let is_guess =
            others.iter().any(|range| self.within(range.clone()).len() != replaced.len());
        let until = others.last()?.end;
        options.extend(others.into_iter().map(|range| self.cased(range, start)));
        Some(Notation { range: start..until, by: By::Alternative, options, is_guess })
    }

    /// The byte where a word begins, with the bracket of a slot before it.
    fn opening(&self, start: usize) -> usize {
        if self.text[..start].ends_with(['[', '<', '{']) { start - 1 } else { start }
    }

    /// A range of the text in place of what stands at `place`: with a capital when that
    /// has one.
    fn cased(&self, range: Range<usize>, place: usize) -> Vec<Piece> {
        let capital = self.text[place..].starts_with(char::is_uppercase);
        match self.text[range.clone()].chars().next() {
            Some(first) if capital && first.is_lowercase() => vec![
                Piece::Literal(first.to_uppercase().collect()),
                Piece::Text(range.start + first.len_utf8()..range.end),
            ],
            _ => vec![Piece::Text(range)],
        }
    }
}

/// The last two letters of a word of some length.
fn ending(word: &str) -> Option<&str> {
    let (from, _) = word.char_indices().rev().nth(1)?;
    (word.chars().count() > 3).then(|| &word[from..])
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
