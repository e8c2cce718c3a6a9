//! A text read into the parts of a template.

use std::collections::HashSet;
use std::ops::Range;

use super::notation::{Notation, Piece};
use super::slot::{blank, ellipsis, identifier, label, last_word};
use super::{By, Choice, Part, Template};
use crate::phrases;
use crate::phrases::lexicon::{Lexicon, Whose};
use crate::phrases::words::words;

/// A phrase with more slots than this is none: what looks like one is text.
const MOST_SLOTS: usize = 32;

/// Reads one text.
pub(super) struct Reader<'a> {
    text: &'a str,
    lexicon: &'a Lexicon,
    escaped: &'a dyn Fn(usize) -> bool,
    notations: Vec<Notation>,
    /// The names that are taken.
    names: HashSet<String>,
    blanks: usize,
    slots: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        text: &'a str,
        lexicon: &'a Lexicon,
        escaped: &'a dyn Fn(usize) -> bool,
        notations: Vec<Notation>,
    ) -> Self {
        let names = notations.iter().map(|notation| variable(notation.by).to_owned()).collect();
        Self { text, lexicon, escaped, notations, names, blanks: 0, slots: 0 }
    }

    pub(super) fn read(mut self) -> Template {
        let mut parts = self.parts(0..self.text.len(), 0);
        if let Some(Part::Text(text)) = parts.first_mut() {
            text.drain(..text.len() - text.trim_start().len());
        }
        if let Some(Part::Text(text)) = parts.last_mut() {
            text.truncate(text.trim_end().len());
        }
        parts.retain(|part| !matches!(part, Part::Text(text) if text.is_empty()));
        Template { parts, ..Template::default() }
    }

    /// The parts of a range; `from`: the first notation that may stand in it. Recurs once
    /// for what stands inside an alternative.
    fn parts(&mut self, range: Range<usize>, from: usize) -> Vec<Part> {
        // Most phrases are one text.
        let mut parts = Vec::with_capacity(1);
        let mut next = from;
        let mut rest = range.start;
        let mut at = range.start;
        loop {
            while self.notations.get(next).is_some_and(|notation| notation.range.start < at) {
                next += 1;
            }
            let notation = self.notations.get(next).map(|notation| notation.range.clone());
            let until = notation.as_ref().map_or(range.end, |it| it.start.min(range.end));
            let plain = self.text.as_bytes().get(at..until).unwrap_or_default();
            at += plain.iter().position(|&byte| may_open(byte)).unwrap_or(plain.len());
            let rest_of_range = self.text.get(at..range.end).unwrap_or_default();
            let Some(letter) = rest_of_range.chars().next() else { break };
            if let Some(Range { end, .. }) = notation.filter(|it| it.start == at) {
                push_text(&mut parts, &self.text[rest..at]);
                parts.push(self.choice(next));
                rest = end;
                at = end;
                continue;
            }
            match self.slot_at(letter, at) {
                Some((end, label)) => {
                    push_text(&mut parts, &self.text[rest..at]);
                    parts.push(self.slot(at..end, label));
                    rest = end;
                    at = end;
                }
                // A run of underscores or dots is looked at once.
                None if matches!(letter, '_' | '.') => {
                    let run = &self.text[at..range.end];
                    at += run.len() - run.trim_start_matches(letter).len();
                }
                None => at += letter.len_utf8(),
            }
        }
        push_text(&mut parts, &self.text[rest..range.end.max(rest)]);
        parts
    }

    fn slot_at(&self, letter: char, at: usize) -> Option<(usize, Option<&'a str>)> {
        let text = self.text;
        match letter {
            _ if self.slots >= MOST_SLOTS => None,
            '_' => blank(text, at).map(|(end, _)| self.named_behind(end).unwrap_or((end, None))),
            '(' if self.is_spaced(at) => self.bracketed(at),
            '[' => label(text, at, ']').filter(|it| !text[it.0..].starts_with('(')),
            '<' => label(text, at, '>'),
            '{' if !(self.escaped)(at) => label(text, at, '}'),
            '…' | '.' => ellipsis(text, at, self.lexicon),
            _ => None,
        }
    }

    /// A bracket that holds what a slot is for, and nothing else: `(дата)`.
    fn bracketed(&self, at: usize) -> Option<(usize, Option<&'a str>)> {
        let found = label(self.text, at, ')')?;
        found.1.filter(|label| self.lexicon.is_slot_label(label)).map(|_| found)
    }

    /// The same right behind a blank: it says what the blank is for.
    fn named_behind(&self, end: usize) -> Option<(usize, Option<&'a str>)> {
        let rest = &self.text[end..];
        let open = end + (rest.len() - rest.trim_start_matches(' ').len());
        if self.text[open..].starts_with('(') { self.bracketed(open) } else { None }
    }

    /// Whether a blank stands before a byte.
    fn is_spaced(&self, at: usize) -> bool {
        self.text[..at].chars().next_back().is_none_or(char::is_whitespace)
    }

    fn slot(&mut self, range: Range<usize>, label: Option<&str>) -> Part {
        self.slots += 1;
        let text = self.text;
        let name = self.name(label, &text[..range.start], &text[range.end..]);
        self.names.insert(name.clone());
        let mut printed = phrases::folded(&text[range]).into_owned();
        if printed.is_empty() {
            printed.push('_');
        }
        Part::Slot { name, printed }
    }

    fn choice(&mut self, number: usize) -> Part {
        let Notation { range, by, options, .. } = self.notations[number].clone();
        let name = variable(by);
        let name = match by {
            By::Alternative => {
                let earlier = self.notations[..number].iter().filter(|it| it.by == by).count();
                if earlier == 0 { name.to_owned() } else { format!("{name}{}", earlier + 1) }
            }
            _ => name.to_owned(),
        };
        self.names.insert(name.clone());
        let mut read = |option: Vec<Piece>| {
            let mut parts = Vec::new();
            for piece in option {
                match piece {
                    Piece::Literal(text) => push_text(&mut parts, &text),
                    Piece::Text(range) => {
                        for part in self.parts(range, number + 1) {
                            match part {
                                Part::Text(text) => push_text(&mut parts, &text),
                                part => parts.push(part),
                            }
                        }
                    }
                }
            }
            parts
        };
        let options = options.into_iter().map(&mut read).collect();
        Part::Choice(Choice { by, name, printed: folded(&self.text[range]), options })
    }

    fn name(&mut self, label: Option<&str>, before: &str, after: &str) -> String {
        let known = match label {
            Some(label) => {
                let known =
                    identifier(label).or_else(|| self.lexicon.slot(label).map(str::to_owned));
                known.or_else(|| phrases::identity::variable(label))
            }
            None => self.by_neighbour(before, after),
        };
        let Some(name) = known else {
            self.blanks += 1;
            let name = format!("blank{}", self.blanks);
            let taken = self.names.contains(&name);
            return if taken { self.name(label, before, after) } else { name };
        };
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        names.find(|name| !self.names.contains(name)).unwrap_or(name)
    }

    /// The name that the word before a blank gives it, or the one behind.
    fn by_neighbour(&self, before: &str, after: &str) -> Option<String> {
        let last =
            last_word(before).filter(|(_, gap)| gap.trim_matches(['.', ':', ' ']).is_empty());
        let named = last.and_then(|(word, _)| self.lexicon.slot(&word));
        let named = named.or_else(|| {
            let mut next = words(after).take(2);
            let first = next.next().filter(|word| after[..word.start].trim().is_empty())?;
            let unit = [Some(first), next.next()].into_iter().flatten().find_map(|word| {
                let is_unit = self.lexicon.is_unit(&word.text);
                is_unit.then(|| self.lexicon.slot(&word.text)).flatten()
            });
            unit.filter(|_| {
                self.lexicon.is_unit(&words(after).next().map(|it| it.text).unwrap_or_default())
            })
        });
        named.map(str::to_owned)
    }
}

/// Whether a slot may open with a byte, the first one of a character.
fn may_open(byte: u8) -> bool {
    matches!(byte, b'_' | b'(' | b'[' | b'<' | b'{' | b'.' | 0xe2)
}

/// The name of the variable that a choice is made by.
fn variable(by: By) -> &'static str {
    match by {
        By::Gender(Whose::Speaker) => "speaker_gender",
        By::Gender(Whose::Hearer) => "client_gender",
        By::Gender(Whose::Other) => "person_gender",
        By::Address => "address",
        By::Alternative => "alt",
        By::Number => "number",
        By::Aside => "aside",
    }
}

/// Adds text with white space folded, across parts too. A no-break space is kept: it is
/// printed.
fn push_text(parts: &mut Vec<Part>, text: &str) {
    if text.is_empty() {
        return;
    }
    if !matches!(parts.last(), Some(Part::Text(_))) {
        parts.push(Part::Text(String::new()));
    }
    let Some(Part::Text(folded)) = parts.last_mut() else { return };
    if phrases::is_folded(text) && !(text.starts_with(' ') && folded.ends_with(' ')) {
        folded.push_str(text);
        return;
    }
    let is_blank = |c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}';
    folded.reserve(text.len());
    for (number, stretch) in text.split(is_blank).enumerate() {
        if number > 0 && !folded.ends_with(' ') {
            folded.push(' ');
        }
        folded.push_str(stretch);
    }
}

fn folded(text: &str) -> String {
    let mut parts = Vec::new();
    push_text(&mut parts, text);
    match parts.pop() {
        Some(Part::Text(text)) => text,
        _ => String::new(),
    }
}
