//! Rows that come back into a locale's catalog.
//!
//! Nothing is guessed: a row whose source has changed since it was sent, that is damaged,
//! or that nobody knows, is refused by itself, with its line and the reason. What is not
//! about a changed text stays byte for byte as it is.

use std::collections::{BTreeMap, HashMap};

use super::notation::parse;
use super::row::{Unit, units};
use super::sheet::{Returned, Sheet};
use crate::catalog::File;
use crate::catalog::splice::{self, Edit, NewEntry, Place, Refusal};
use crate::catalog::write::{Choice, Part};
use crate::fault::Fault;
use crate::project::Project;
use crate::source::Source;
use crate::sync::{Comparison, State, made};
use crate::tree::{Change, Changes};

/// What an import comes to.
#[derive(Debug, Default)]
pub struct Import {
    /// The files that change: catalogs, and the lock.
    pub changes: Changes,
    /// How many entries say something else, or are new.
    pub changed: usize,
    /// How many are recorded as made from the source as it stands.
    pub recorded: usize,
    /// The rows that were refused, by line.
    pub refused: Vec<Refused>,
}

/// A row that was refused.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refused {
    /// Its line in the file.
    pub line: u32,
    /// Its key; empty when it could not be read.
    pub key: String,
    /// Why: `damaged`, `unknown-row`, `duplicate-row`, `source-changed`, `emptied`,
    /// `incomplete`, `broken-braces`, `unwritable` or `broken-file`.
    pub reason: &'static str,
}

/// A row that is believed, and what it says.
struct Answer<'s> {
    row: &'s Returned,
    value: Vec<Part>,
    is_changed: bool,
}

/// The answers about one unit.
struct Answers<'s> {
    /// One for each of its rows.
    rows: Vec<Option<Answer<'s>>>,
    /// One text for a unit that was to have several: the language needs no choice.
    whole: Option<Answer<'s>>,
}

impl<'s> Answers<'s> {
    fn all(&self) -> impl Iterator<Item = &Answer<'s>> {
        self.rows.iter().flatten().chain(&self.whole)
    }

    fn are_complete(&self) -> bool {
        self.whole.is_some() || self.rows.iter().all(Option::is_some)
    }
}

impl Answer<'_> {
    /// Whether somebody says that the translation is right.
    fn is_done(&self) -> bool {
        self.row.is_done.unwrap_or(self.is_changed)
    }
}

/// What comes of rows in the locale of a comparison.
///
/// Fails with `fault-lock`.
pub fn import(
    project: &Project,
    comparison: &Comparison<'_>,
    sheet: &Sheet,
) -> Result<Import, Fault> {
    let units = units(comparison);
    let mut import = Import::default();
    for &line in &sheet.damaged {
        import.refused.push(Refused { line, key: String::new(), reason: "damaged" });
    }
    let answers = import.answers(&units, sheet);
    let mut drafts: BTreeMap<&str, Vec<Draft<'_>>> = BTreeMap::new();
    let mut at = 0;
    for entry in units.chunk_by(|one, other| std::ptr::eq(one.status, other.status)) {
        let answers = &answers[at..at + entry.len()];
        at += entry.len();
        if let Some(draft) = import.draft(entry, answers) {
            drafts.entry(entry[0].status.file).or_default().push(draft);
        }
    }
    let locale = &comparison.catalog.locale;
    let lock_file = project.lock_file(locale);
    let mut lock = lock_file.lock.clone();
    for (name, drafts) in drafts {
        let path = format!("{}/{name}", project.locale_folder(locale));
        let empty = || File::new(name, Source::new(path.as_str(), ""));
        let before = comparison.catalog.file(name);
        let file = before.cloned().unwrap_or_else(empty);
        let Some((text, kept)) = import.splice(&file, drafts) else { continue };
        let after = File::new(name, Source::new(path.as_str(), text.as_str()));
        for draft in kept {
            import.changed += usize::from(!draft.edits.is_empty());
            let status = draft.entry[0].status;
            let (Some(source), Some(entry)) = (status.source, after.entry(status.id)) else {
                continue;
            };
            let is_new = status.state == State::Missing;
            if draft.is_done && (status.state != State::Current || !draft.edits.is_empty()) {
                lock.note(made(source, Some((&after, entry))));
                import.recorded += 1;
            } else if !draft.is_done && is_new {
                // Nobody has said yet that it is right.
                let mut noted = made(source, None);
                noted.dropped = Some(after.digest(entry));
                lock.note(noted);
            }
        }
        if text != file.source.text() {
            let change = match before {
                Some(file) => Change::edit(file.source.text().as_bytes(), text.into_bytes()),
                None => Change::create(text.into_bytes()),
            };
            import.changes.insert(path, change);
        }
    }
    if let Some(change) = lock_file.change(&lock)? {
        import.changes.insert(lock_file.source.path.clone(), change);
    }
    import.refused.sort();
    Ok(import)
}

/// An entry that rows are about.
struct Draft<'u> {
    entry: &'u [Unit<'u>],
    edits: Vec<Edit>,
    lines: Vec<(u32, String)>,
    is_done: bool,
}

impl Import {
    fn refuse(&mut self, row: &Returned, reason: &'static str) {
        self.refused.push(Refused { line: row.line, key: row.key.clone(), reason });
    }

    /// The answers that can be believed, by unit and row.
    fn answers<'s>(&mut self, units: &[Unit<'_>], sheet: &'s Sheet) -> Vec<Answers<'s>> {
        let mut places: HashMap<&str, (usize, Option<usize>)> = HashMap::new();
        for (number, unit) in units.iter().enumerate() {
            for (at, row) in unit.rows.iter().enumerate() {
                places.insert(&row.key, (number, Some(at)));
            }
            if !unit.is_there {
                places.entry(&unit.name).or_insert((number, None));
            }
        }
        let none = |unit: &Unit<'_>| Answers {
            rows: unit.rows.iter().map(|_| None).collect(),
            whole: None,
        };
        let mut answers: Vec<Answers<'s>> = units.iter().map(none).collect();
        for returned in &sheet.rows {
            let Some(&(number, at)) = places.get(&*returned.key) else {
                self.refuse(returned, "unknown-row");
                continue;
            };
            // The one text stands beside the default of the source.
            let rows = &units[number].rows;
            let Some(row) = at.map_or(rows.last(), |at| rows.get(at)) else { continue };
            let is_changed = returned.translation != row.translation;
            let answer = match at {
                Some(at) => &mut answers[number].rows[at],
                None => &mut answers[number].whole,
            };
            if answer.is_some() {
                self.refuse(returned, "duplicate-row");
            } else if returned.translation.is_empty() {
                if is_changed {
                    self.refuse(returned, "emptied");
                }
            } else if returned.source != row.source
                && !(at.is_none() && returned.source == units[number].default)
            {
                if is_changed {
                    self.refuse(returned, "source-changed");
                }
            } else if let Some(value) = parse(&returned.translation) {
                *answer = Some(Answer { row: returned, value, is_changed });
            } else {
                self.refuse(returned, "broken-braces");
            }
        }
        answers
    }

    /// What the answers about one entry come to; none when there are none.
    fn draft<'u>(&mut self, entry: &'u [Unit<'u>], answers: &[Answers<'_>]) -> Option<Draft<'u>> {
        let status = entry[0].status;
        let given: Vec<&Answer<'_>> = answers.iter().flat_map(Answers::all).collect();
        if given.is_empty() {
            return None;
        }
        let mut edits = Vec::new();
        let mut new = NewEntry { id: status.id.to_owned(), ..NewEntry::default() };
        for (unit, answers) in entry.iter().zip(answers) {
            let is_changed = answers.all().any(|answer| answer.is_changed);
            let is_whole = unit.is_there || answers.are_complete();
            let is_given = answers.all().next().is_some();
            // A value is part of every entry whose source has one.
            let is_wanted = is_given || (unit.attribute.is_none() && !unit.is_there);
            if is_wanted && !is_whole {
                for answer in &given {
                    self.refuse(answer.row, "incomplete");
                }
                return None;
            }
            if !is_changed {
                continue;
            }
            let mut values = answers.rows.iter().map(|it| it.as_ref().map(|answer| &*answer.value));
            let value = match &answers.whole {
                Some(answer) => answer.value.clone(),
                None => filled(&unit.shape, &mut values),
            };
            match (status.translation, unit.attribute) {
                (Some(_), attribute) => edits.push(Edit::Value {
                    id: status.id.to_owned(),
                    attribute: attribute.map(str::to_owned),
                    value,
                }),
                (None, None) => new.value = Some(value),
                (None, Some(name)) => new.attributes.push((name.to_owned(), value)),
            }
        }
        if status.translation.is_none() {
            let group = status.source.and_then(|(file, entry)| file.group(entry));
            let place = Place { group: group.map(str::to_owned), after: None };
            edits.push(Edit::Insert { entry: new, place });
        }
        let is_answered = answers.iter().all(Answers::are_complete);
        let is_done = is_answered && given.iter().all(|answer| answer.is_done());
        let lines = given.iter().map(|it| (it.row.line, it.row.key.clone())).collect();
        Some(Draft { entry, edits, lines, is_done })
    }

    /// The file with the edits made that can be made.
    fn splice<'u>(
        &mut self,
        file: &File,
        mut drafts: Vec<Draft<'u>>,
    ) -> Option<(String, Vec<Draft<'u>>)> {
        if file.invalid_at.is_some() {
            self.refuse_all(&drafts, "broken-file");
            return None;
        }
        loop {
            place(file, &mut drafts);
            let edits: Vec<Edit> = drafts.iter().flat_map(|it| it.edits.iter().cloned()).collect();
            let refusal = match splice::apply(file, &edits) {
                Ok(text) => return Some((text, drafts)),
                Err(refusal) => refusal,
            };
            let culprit = match &refusal {
                Refusal::Unwritable { id } | Refusal::Unknown { name: id } => Some(id.as_str()),
                _ => None,
            };
            let found = drafts.iter().position(|it| Some(it.entry[0].status.id) == culprit);
            let Some(at) = found else {
                let reason = match refusal {
                    Refusal::Junk { .. } => "broken-file",
                    _ => "unwritable",
                };
                let changing: Vec<Draft<'_>> =
                    drafts.extract_if(.., |draft| !draft.edits.is_empty()).collect();
                self.refuse_all(&changing, reason);
                return Some((file.source.text().to_owned(), drafts));
            };
            let draft = drafts.remove(at);
            self.refuse_all(&[draft], "unwritable");
        }
    }

    fn refuse_all(&mut self, drafts: &[Draft<'_>], reason: &'static str) {
        for (line, key) in drafts.iter().flat_map(|draft| &draft.lines) {
            self.refused.push(Refused { line: *line, key: key.clone(), reason });
        }
    }
}

/// Says where new entries go: behind the one that is before them in the source, and in
/// its group, where the translation has groups at all.
fn place(file: &File, drafts: &mut [Draft<'_>]) {
    let has_groups = file.source.text().is_empty() || !file.groups.is_empty();
    let new: Vec<String> = drafts
        .iter()
        .filter(|draft| draft.entry[0].status.translation.is_none())
        .map(|draft| draft.entry[0].status.id.to_owned())
        .collect();
    for draft in drafts {
        let status = draft.entry[0].status;
        let Some((source, entry)) = status.source else { continue };
        let before = source.entries.iter().take_while(|it| it.span.start < entry.span.start);
        let is_there = |id: &str| file.entry(id).is_some() || new.iter().any(|it| it == id);
        let after = before.filter(|it| is_there(&it.id)).last().map(|it| it.id.to_string());
        for edit in &mut draft.edits {
            if let Edit::Insert { place, .. } = edit {
                place.after.clone_from(&after);
                if !has_groups {
                    place.group = None;
                }
            }
        }
    }
}

/// A shape with other texts: those that are given, in order, else its own.
fn filled<'v>(shape: &[Part], values: &mut impl Iterator<Item = Option<&'v [Part]>>) -> Vec<Part> {
    if let [Part::Select { selector, choices }] = shape {
        let choices = choices
            .iter()
            .map(|choice| Choice { value: filled(&choice.value, values), ..choice.clone() });
        let choices = choices.collect();
        return vec![Part::Select { selector: selector.clone(), choices }];
    }
    values.next().flatten().map_or_else(|| shape.to_vec(), <[Part]>::to_vec)
}
