//! What a phrase says, where a person puts in a word of their own, and what is said in
//! several ways.
//!
//! ```text
//! template = (text | slot | choice)*
//! slot     = "__" "_"*                    a blank
//!          | "[" label "]"                a named blank, not before "("
//!          | "<" label ">" | "{" label "}"
//!          | "(" label ")"                with a label that is known, also behind a blank
//!          | "…" | "..."                  where it stands for a word, not for a pause
//! choice   = gender | address | alternative | counted words behind a slot
//! ```
//! A slot is named in ASCII, since Fluent has no other names: by what its label, or the
//! word beside it, asks for; else `blank1`, `blank2`. A choice is named by what it is
//! made by: `speaker_gender`, `client_gender`, `person_gender`, `address`, `alt`.

mod notation;
mod number;
mod slot;
mod value;

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::lexicon::{Lexicon, Whose};
use super::words::words;
pub use notation::By;
use notation::{Notation, Piece};
use slot::{blank, ellipsis, identifier, label, last_word};

/// A phrase with more slots than this is none: what looks like one is text.
const MOST_SLOTS: usize = 32;
/// A phrase with more readings than this is not taken apart.
const MOST_READINGS: usize = 4;

/// A phrase as text, slots and choices. White space is folded; without its names it is
/// what the page prints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template {
    /// Its parts, in order; no two texts in a row.
    pub parts: Vec<Part>,
    /// What an editor should know.
    pub remarks: Vec<Remark>,
}

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words as they are printed.
    Text(String),
    /// A place for a word.
    Slot {
        /// The name of the variable; no two slots of a template have the same.
        name: String,
        /// What the page prints there.
        printed: String,
    },
    /// One of several readings.
    Choice(Choice),
}

/// Several readings of a stretch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What decides.
    pub by: By,
    /// The variable; choices that one thing decides share it.
    pub name: String,
    /// What the page prints there.
    pub printed: String,
    /// What is said instead, in the order of the choice's keys.
    pub options: Vec<Vec<Part>>,
}

/// Something about a phrase that an editor should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// It has so many readings that it was not taken apart.
    TooManyReadings(usize),
    /// What an alternative takes the place of is a guess; what the phrase was read as.
    Ambiguous(Vec<String>),
    /// It is said by one gender only; the word that shows it.
    SingleGender(String),
    /// Something that looks like a tag stands where a word is to be put in: nobody sees
    /// it on the page.
    Tag(String),
}

impl Template {
    /// Reads a phrase. `escaped` tells of a byte of `text` whether the page says that
    /// what stands there is no notation.
    pub(super) fn read(text: &str, lexicon: &Lexicon, escaped: impl Fn(usize) -> bool) -> Self {
        let notations = notation::find(text, lexicon);
        let is_guess = notations.iter().any(|notation| notation.is_guess);
        let read = |notations| Reader::new(text, lexicon, &escaped, notations).read();
        let mut template = read(notations);
        let readings = template.readings();
        if readings > MOST_READINGS {
            template = read(Vec::new());
            template.remarks.push(Remark::TooManyReadings(readings));
        } else if is_guess {
            template.remarks.push(Remark::Ambiguous(template.alternatives()));
        }
        number::count(&mut template, lexicon, MOST_READINGS);
        let has_both = template.choices().any(|choice| choice.by == By::Gender(Whose::Speaker));
        if !has_both && readings <= MOST_READINGS {
            let word = lexicon.forms.gendered(text).map(str::to_owned);
            template.remarks.extend(word.map(Remark::SingleGender));
        }
        template
    }

    /// Gives slots the names that an editor has for them. A name that is taken is left.
    pub(super) fn rename(&mut self, names: &BTreeMap<String, String>) {
        fn rename(parts: &mut [Part], old: &str, new: &str) {
            for part in parts {
                match part {
                    Part::Text(_) => {}
                    Part::Slot { name, .. } => {
                        if name == old {
                            new.clone_into(name);
                        }
                    }
                    Part::Choice(choice) => {
                        if choice.name == old {
                            new.clone_into(&mut choice.name);
                        }
                        choice.options.iter_mut().for_each(|option| rename(option, old, new));
                    }
                }
            }
        }
        for (old, new) in names {
            if !self.variables().iter().any(|(name, _)| name == new) {
                rename(&mut self.parts, old, new);
            }
        }
    }

    /// Makes the first bracket of it something that may be left out.
    pub(super) fn free_aside(&mut self) {
        let bracket = self.parts.iter().enumerate().find_map(|(number, part)| match part {
            Part::Text(text) => {
                let open = text.find(" (")?;
                let close = open + text[open..].find(')')? + 1;
                Some((number, open, close))
            }
            _ => None,
        });
        let Some((number, open, close)) = bracket else { return };
        let Part::Text(text) = &self.parts[number] else { return };
        let (before, aside, after) =
            (text[..open].to_owned(), text[open..close].to_owned(), text[close..].to_owned());
        let choice = Part::Choice(Choice {
            by: By::Aside,
            name: "aside".to_owned(),
            printed: aside.clone(),
            options: vec![vec![Part::Text(aside)], Vec::new()],
        });
        let parts = [Part::Text(before), choice, Part::Text(after)];
        let parts =
            parts.into_iter().filter(|part| !matches!(part, Part::Text(it) if it.is_empty()));
        self.parts.splice(number..=number, parts);
    }

    /// What the page prints.
    pub fn printed(&self) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => &**text,
                Part::Slot { printed, .. } | Part::Choice(Choice { printed, .. }) => printed,
            })
            .collect()
    }

    /// The slots: name and what the page prints.
    pub fn slots(&self) -> impl Iterator<Item = (&str, &str)> {
        slots(&self.parts).into_iter()
    }

    /// Everything that is not text, by its variable, and what the page prints for it.
    pub fn variables(&self) -> Vec<(String, String)> {
        let mut variables: Vec<(String, String)> =
            self.slots().map(|(name, printed)| (name.to_owned(), printed.to_owned())).collect();
        for choice in self.choices().filter(|choice| choice.by != By::Number) {
            match variables.iter_mut().find(|(name, _)| *name == choice.name) {
                Some((_, printed)) => {
                    printed.push_str(", ");
                    printed.push_str(&choice.printed);
                }
                None => variables.push((choice.name.clone(), choice.printed.clone())),
            }
        }
        variables
    }

    /// The choices, those inside others too.
    pub fn choices(&self) -> impl Iterator<Item = &Choice> {
        fn collect<'a>(parts: &'a [Part], choices: &mut Vec<&'a Choice>) {
            for part in parts {
                if let Part::Choice(choice) = part {
                    choices.push(choice);
                    choice.options.iter().for_each(|option| collect(option, choices));
                }
            }
        }
        let mut choices = Vec::new();
        collect(&self.parts, &mut choices);
        choices.into_iter()
    }

    /// Its text, where there are several readings that of the first one.
    pub fn texts(&self) -> Vec<&str> {
        fn collect<'a>(parts: &'a [Part], texts: &mut Vec<&'a str>) {
            for part in parts {
                match part {
                    Part::Text(text) => texts.push(text),
                    Part::Slot { .. } => {}
                    Part::Choice(choice) => {
                        choice.options.iter().take(1).for_each(|option| collect(option, texts));
                    }
                }
            }
        }
        let mut texts = Vec::new();
        collect(&self.parts, &mut texts);
        texts
    }

    /// Whether there is a word in it: marks and blanks alone are no phrase.
    pub fn has_words(&self) -> bool {
        self.texts().into_iter().any(|text| text.contains(char::is_alphabetic))
    }
}

/// The slots of parts, those of all readings.
pub(super) fn slots(parts: &[Part]) -> Vec<(&str, &str)> {
    let each = |part| -> Vec<(&str, &str)> {
        match part {
            &Part::Text(_) => Vec::new(),
            Part::Slot { name, printed } => vec![(name, printed)],
            Part::Choice(choice) => choice.options.iter().flat_map(|it| slots(it)).collect(),
        }
    };
    parts.iter().flat_map(each).collect()
}

struct Reader<'a> {
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
    fn new(
        text: &'a str,
        lexicon: &'a Lexicon,
        escaped: &'a dyn Fn(usize) -> bool,
        notations: Vec<Notation>,
    ) -> Self {
        let names = notations.iter().map(|notation| variable(notation.by).to_owned()).collect();
        Self { text, lexicon, escaped, notations, names, blanks: 0, slots: 0 }
    }

    fn read(mut self) -> Template {
        let mut parts = self.parts(0..self.text.len(), 0);
        if let Some(Part::Text(text)) = parts.first_mut() {
            *text = text.trim_start().to_owned();
        }
        if let Some(Part::Text(text)) = parts.last_mut() {
            *text = text.trim_end().to_owned();
        }
        parts.retain(|part| !matches!(part, Part::Text(text) if text.is_empty()));
        Template { parts, remarks: Vec::new() }
    }

    /// The parts of a range; `from`: the first notation that may stand in it. Recurs once
    /// for what stands inside an alternative.
    fn parts(&mut self, range: Range<usize>, from: usize) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut next = from;
        let mut rest = range.start;
        let mut at = range.start;
        while let Some(letter) = self.text[at..range.end].chars().next() {
            while self.notations.get(next).is_some_and(|notation| notation.range.start < at) {
                next += 1;
            }
            let notation = self.notations.get(next);
            if let Some(notation) = notation.filter(|it| it.range.start == at) {
                let end = notation.range.end;
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
        let mut printed = super::folded(&text[range]);
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
                known.or_else(|| super::identity::variable(label))
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
    for letter in text.chars() {
        let blank = letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}';
        match (blank, folded.ends_with(' ')) {
            (false, _) => folded.push(letter),
            (true, false) => folded.push(' '),
            (true, true) => {}
        }
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

#[cfg(test)]
pub(super) mod tests;
