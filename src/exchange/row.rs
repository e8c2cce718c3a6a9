//! Messages as rows of a table: a source text, and its translation.
//!
//! A message is as many rows as it has texts: its value, its attributes, and where all of
//! one is a choice, each variant. A choice in the middle of a sentence stays in it, as
//! Fluent writes it: half sentences are nothing to translate.

use std::collections::BTreeMap;

use super::notation::notation;
use crate::catalog::write::{self, Choice, Part};
use crate::catalog::{Entry, File, Plurals};
use crate::source::Source;
use crate::sync::{Comparison, State, Status};

/// A text and its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// By this it is known again: `file|id`, `.attribute`, `[variant]`.
    pub key: String,
    /// What the entry's comment and group say to translators.
    pub comment: String,
    /// Where its source stands: a path below the project's root and a line.
    pub place: (String, u32),
    /// What the source says.
    pub source: String,
    /// What the source said when the translation was made, where it said something else.
    pub previous: Option<String>,
    /// The translation; empty where there is none.
    pub translation: String,
    /// How the entry's translation stands.
    pub state: State,
}

/// A value or an attribute that is to be translated.
#[derive(Debug)]
pub(super) struct Unit<'a> {
    /// The entry it belongs to.
    pub(super) status: &'a Status<'a>,
    /// What the keys of its rows begin with.
    pub(super) name: String,
    /// What the source says by default.
    pub(super) default: String,
    /// The attribute; none for the value.
    pub(super) attribute: Option<&'a str>,
    /// What it is made of: the translation, or where there is none what it will be.
    pub(super) shape: Vec<Part>,
    /// Whether there is a translation.
    pub(super) is_there: bool,
    /// A row for each text of the shape.
    pub(super) rows: Vec<Row>,
}

/// The rows of a locale, in the order of the source.
pub fn rows(comparison: &Comparison<'_>) -> Vec<Row> {
    units(comparison).into_iter().flat_map(|unit| unit.rows).collect()
}

/// The texts to be translated, in the order of the source. What cannot be read in one of
/// the two catalogs is not among them.
pub(super) fn units<'c>(comparison: &'c Comparison<'_>) -> Vec<Unit<'c>> {
    let locale = comparison.catalog.locale.as_str();
    let readable = |status: &&Status<'_>| status.source.is_some() && status.state != State::Broken;
    let mut statuses: Vec<&Status<'_>> = comparison.statuses.iter().filter(readable).collect();
    // By id within a file they are sorted; a translator reads them as they stand.
    statuses.sort_by_key(|status| (status.file, status.source.map(|(_, entry)| entry.span.start)));
    let mut units = Vec::new();
    for status in statuses {
        let Some((file, entry)) = status.source else { continue };
        let place = (file.source.path.to_string(), file.source.position(entry.id_span.start).line);
        let comment = [file.group(entry).map(str::to_owned), file.comment(entry)];
        let comment = comment.into_iter().flatten().collect::<Vec<_>>().join("\n");
        let was = status.was.filter(|was| *was != file.text(entry)).map(before);
        for (attribute, source) in texts(file, entry) {
            let target = status.translation.and_then(|(file, entry)| {
                let mut texts = texts(file, entry).into_iter();
                texts.find(|(name, _)| *name == attribute).map(|(_, parts)| parts)
            });
            let previous = was.as_ref().and_then(|was| was.get(attribute.unwrap_or_default()));
            let is_there = target.is_some();
            let shape = target.unwrap_or_else(|| shape(&source, locale));
            let name = match attribute {
                None => format!("{}|{}", status.file, status.id),
                Some(attribute) => format!("{}|{}.{attribute}", status.file, status.id),
            };
            let rows = leaves(&shape).into_iter().map(|(path, text)| {
                let source = notation(at(&source, &path));
                let previous = previous.map(|parts| notation(at(parts, &path)));
                Row {
                    key: path.iter().fold(name.clone(), |key, variant| format!("{key}[{variant}]")),
                    comment: comment.clone(),
                    place: place.clone(),
                    previous: previous.filter(|previous| *previous != source),
                    source,
                    translation: if is_there { notation(text) } else { String::new() },
                    state: status.state,
                }
            });
            let rows = rows.collect();
            let default = notation(at(&source, &[]));
            units.push(Unit { status, name, default, attribute, shape, is_there, rows });
        }
    }
    units
}

/// The value and the attributes of an entry.
fn texts<'a>(file: &'a File, entry: &'a Entry) -> Vec<(Option<&'a str>, Vec<Part>)> {
    let value = entry.value.iter().map(|value| (None, write::parts(&file.source, value)));
    let attributes = entry.attributes.iter().map(|attribute| {
        (Some(&*attribute.id.text), write::parts(&file.source, &attribute.pattern))
    });
    value.chain(attributes).collect()
}

/// The values that the text of an entry in a lock has, by attribute; the value's own
/// under no name.
fn before(text: &str) -> BTreeMap<String, Vec<Part>> {
    let file = File::new("was", Source::new("was", format!("was = {text}\n")));
    let entry = file.entries.first();
    let texts = entry.map(|entry| texts(&file, entry)).unwrap_or_default();
    let owned = |name: Option<&str>| name.unwrap_or_default().to_owned();
    texts.into_iter().map(|(name, parts)| (owned(name), parts)).collect()
}

/// The choices of a text that is nothing else.
pub(super) fn choices(parts: &[Part]) -> Option<&[Choice]> {
    match parts {
        [Part::Select { choices, .. }] => Some(choices),
        _ => None,
    }
}

/// The texts that a value is told apart into, each with the keys that lead to it.
pub(super) fn leaves(parts: &[Part]) -> Vec<(Vec<String>, &[Part])> {
    let Some(choices) = choices(parts) else { return vec![(Vec::new(), parts)] };
    let below = choices.iter().flat_map(|choice| {
        leaves(&choice.value).into_iter().map(|(path, text)| {
            let path = std::iter::once(choice.key.clone()).chain(path).collect();
            (path, text)
        })
    });
    below.collect()
}

/// The text that the keys lead to, or else the default.
fn at<'p>(mut parts: &'p [Part], path: &[String]) -> &'p [Part] {
    let mut path = path.iter();
    while let Some(choices) = choices(parts) {
        let key = path.next();
        let exact = choices.iter().find(|choice| Some(&choice.key) == key);
        let Some(choice) = exact.or_else(|| choices.iter().find(|choice| choice.default)) else {
            break;
        };
        parts = &choice.value;
    }
    parts
}

/// What a translation of a text will be made of: the same choices, but for the forms of
/// numbers, which are those of the language.
fn shape(source: &[Part], locale: &str) -> Vec<Part> {
    let [Part::Select { selector, choices }] = source else { return source.to_vec() };
    let keys = choices.iter().map(|choice| choice.key.as_str());
    let is_plural = Plurals::are_chosen(keys.clone());
    let is_ordinal = selector.contains("ordinal");
    let plurals = if is_ordinal { Plurals::ordinal(locale) } else { Plurals::cardinal(locale) };
    let inner = |key: &str| {
        let exact = choices.iter().find(|choice| choice.key == key);
        exact.or_else(|| choices.iter().find(|choice| choice.default))
    };
    let with_shape = |key: &str, default: bool| Choice {
        key: key.to_owned(),
        default,
        value: shape(inner(key).map_or(&[], |choice| &*choice.value), locale),
    };
    let shaped: Vec<Choice> = match plurals.filter(|_| is_plural) {
        Some(plurals) => {
            // What is no category is a number.
            let numbers = keys.filter(|key| !Plurals::is_category(key));
            let forms: Vec<&str> = plurals.counted().map(|(form, _)| form).collect();
            let last = forms.last().copied().unwrap_or("other");
            let numbers = numbers.map(|key| with_shape(key, false));
            numbers.chain(forms.iter().map(|form| with_shape(form, *form == last))).collect()
        }
        None => choices.iter().map(|choice| with_shape(&choice.key, choice.default)).collect(),
    };
    vec![Part::Select { selector: selector.clone(), choices: shaped }]
}
