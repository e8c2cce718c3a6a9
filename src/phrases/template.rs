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
mod reader;
mod slot;
mod value;

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::lexicon::{Lexicon, Whose};
pub use notation::By;
use reader::Reader;

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

impl Part {
    /// What the page prints.
    fn printed(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Slot { printed, .. } | Self::Choice(Choice { printed, .. }) => printed,
        }
    }
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
    pub fn printed(&self) -> Cow<'_, str> {
        match &*self.parts {
            [part] => Cow::Borrowed(part.printed()),
            parts => parts.iter().map(Part::printed).collect(),
        }
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
        fn have_words(parts: &[Part]) -> bool {
            // The letters of most texts are told without asking Unicode's tables.
            let is_letter = |c: char| matches!(c, 'А'..='я') || c.is_alphabetic();
            parts.iter().any(|part| match part {
                Part::Text(text) => text.contains(is_letter),
                Part::Slot { .. } => false,
                Part::Choice(choice) => choice.options.iter().take(1).any(|it| have_words(it)),
            })
        }
        have_words(&self.parts)
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

#[cfg(test)]
pub(super) mod tests;
