//! A template → the value of its message.
//!
//! Choices stand around the whole of a phrase, so that a translator always has whole
//! sentences. Where a person's gender decides, what the page prints is the default.

use super::{By, Choice, Part, Template};
use crate::catalog::write;
use crate::phrases::words::is_alphanumeric;

/// A variable that decides, and how many readings it has.
struct Axis<'a> {
    by: By,
    name: &'a str,
    readings: usize,
}

impl Template {
    /// The value of its message.
    pub fn value(&self) -> Vec<write::Part> {
        branch(&self.parts, &self.axes(), &mut Vec::new())
    }

    /// How many ways there are to say it.
    pub fn readings(&self) -> usize {
        self.axes().iter().map(|axis| axis.readings).product()
    }

    /// What it says by each alternative, everything else as it is printed.
    pub(super) fn alternatives(&self) -> Vec<String> {
        let axes = self.axes();
        let alternatives: Vec<&Axis<'_>> =
            axes.iter().filter(|axis| axis.by == By::Alternative).collect();
        let mut readings: Vec<Vec<(&str, usize)>> = vec![Vec::new()];
        for axis in alternatives {
            readings = readings
                .into_iter()
                .flat_map(|chosen| {
                    (0..axis.readings).map(move |option| {
                        let mut chosen = chosen.clone();
                        chosen.push((axis.name, option));
                        chosen
                    })
                })
                .collect();
        }
        readings.iter().map(|chosen| said(&self.parts, chosen)).collect()
    }

    fn axes(&self) -> Vec<Axis<'_>> {
        let mut axes: Vec<Axis<'_>> = Vec::new();
        for Choice { by, name, options, .. } in self.choices() {
            if !axes.iter().any(|axis| axis.name == name) {
                axes.push(Axis { by: *by, name, readings: options.len() });
            }
        }
        let order = |by: By| match by {
            By::Alternative => 0,
            By::Address => 1,
            By::Aside => 2,
            By::Gender(_) => 3,
            By::Number => 4,
        };
        axes.sort_by_key(|axis| order(axis.by));
        axes
    }
}

/// The keys of a choice with so many options; the last one is told when none fits, and
/// is what is printed when there is no option for it.
fn keys(by: By, options: usize) -> &'static [&'static str] {
    match by {
        By::Gender(_) => &["masculine", "feminine", "other"],
        By::Address => &["informal", "formal"],
        By::Alternative => &["a", "b", "c", "d"][..options.min(4)],
        By::Aside => &["full", "short"],
        By::Number if options > 1 => &["one", "few", "other"],
        By::Number => &["one", "other"],
    }
}

fn default(by: By) -> &'static str {
    match by {
        By::Gender(_) | By::Number => "other",
        By::Address => "formal",
        By::Aside => "full",
        By::Alternative => "a",
    }
}

fn branch<'a>(
    parts: &[Part],
    axes: &[Axis<'a>],
    chosen: &mut Vec<(&'a str, usize)>,
) -> Vec<write::Part> {
    let Some((first, rest)) = axes.split_first() else { return written(parts, chosen) };
    let mut choices = Vec::new();
    for (option, key) in keys(first.by, first.readings).iter().enumerate() {
        let value = if option < first.readings {
            chosen.push((first.name, option));
            let value = branch(parts, rest, chosen);
            chosen.pop();
            value
        } else {
            // Nobody knows who speaks: the page's own notation, for all that decide.
            written(parts, chosen)
        };
        let is_default = *key == default(first.by);
        choices.push(write::Choice { key: (*key).to_owned(), default: is_default, value });
    }
    vec![write::Part::Select { selector: format!("${}", first.name), choices }]
}

fn written(parts: &[Part], chosen: &[(&str, usize)]) -> Vec<write::Part> {
    let mut out = Vec::new();
    for part in parts {
        match part {
            Part::Text(text) => out.push(write::Part::Text(text.clone())),
            Part::Slot { name, printed } => {
                // An ellipsis stands at the end of the word before it; another word does not.
                let glued = printed.starts_with(['…', '.'])
                    && matches!(out.last(), Some(write::Part::Text(text)) if text.ends_with(is_alphanumeric));
                if glued {
                    out.push(" ".into());
                }
                out.push(write::Part::Variable(name.clone()));
            }
            Part::Choice(choice) => match reading(choice, chosen) {
                Some(option) => out.extend(written(option, chosen)),
                None => out.push(write::Part::Text(choice.printed.clone())),
            },
        }
    }
    out
}

fn said(parts: &[Part], chosen: &[(&str, usize)]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Slot { printed, .. } => out.push_str(printed),
            Part::Choice(choice) => match reading(choice, chosen) {
                Some(option) => out.push_str(&said(option, chosen)),
                None => out.push_str(&choice.printed),
            },
        }
    }
    out
}

fn reading<'a>(choice: &'a Choice, chosen: &[(&str, usize)]) -> Option<&'a [Part]> {
    let (_, option) = chosen.iter().find(|(name, _)| *name == choice.name)?;
    choice.options.get(*option).map(Vec::as_slice)
}
