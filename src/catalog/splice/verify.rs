//! That a change can be made, and that it came out as it was meant.

use std::collections::{HashMap, HashSet};

use super::{Edit, NewEntry, Refusal, comment_lines, one_kind_of_line_end, title};
use crate::catalog::guard::{MAX_DEPTH, identifier};
use crate::catalog::write::{self, Part};
use crate::catalog::{Entry, File};
use crate::source::Source;

/// Refuses names that Fluent does not have, entries that are there already, and edits
/// about the same thing.
pub(super) fn names(file: &File, edits: &[Edit]) -> Result<(), Refusal> {
    let mut there: HashSet<&str> = file.entries.iter().map(|entry| &*entry.id).collect();
    for edit in edits {
        match edit {
            Edit::Remove { id } if !there.remove(&**id) => {
                return Err(Refusal::Unknown { name: id.clone() });
            }
            _ => {}
        }
    }
    for edit in edits {
        match edit {
            Edit::Insert { entry, .. } => {
                new_entry(entry)?;
                if !there.insert(&entry.id) {
                    return Err(Refusal::Exists { id: entry.id.clone() });
                }
            }
            Edit::Value { id, attribute, value } => {
                if let Some(attribute) = attribute {
                    plain_name(attribute)?;
                }
                parts(id, value, 0)?;
            }
            Edit::Comment { .. } | Edit::Remove { .. } | Edit::Group { .. } => {}
        }
    }
    Ok(())
}

fn new_entry(entry: &NewEntry) -> Result<(), Refusal> {
    name(&entry.id)?;
    if let Some(value) = &entry.value {
        parts(&entry.id, value, 0)?;
    }
    for (attribute, value) in &entry.attributes {
        plain_name(attribute)?;
        parts(&entry.id, value, 0)?;
    }
    Ok(())
}

fn name(name: &str) -> Result<(), Refusal> {
    let valid = !name.is_empty() && identifier(name).len() == name.len();
    if valid { Ok(()) } else { Err(Refusal::InvalidName { name: name.to_owned() }) }
}

fn plain_name(text: &str) -> Result<(), Refusal> {
    // A dash belongs only to the id of a term.
    if text.starts_with('-') {
        return Err(Refusal::InvalidName { name: text.to_owned() });
    }
    name(text)
}

/// Recurs no deeper than choices may nest.
fn parts(id: &str, given: &[Part], depth: usize) -> Result<(), Refusal> {
    if depth >= MAX_DEPTH {
        return Err(Refusal::Unwritable { id: id.to_owned() });
    }
    for part in given {
        match part {
            Part::Text(_) | Part::Expression(_) => {}
            Part::Variable(variable) => plain_name(variable)?,
            Part::Select { choices, .. } => {
                for choice in choices {
                    key(&choice.key)?;
                    parts(id, &choice.value, depth + 1)?;
                }
            }
        }
    }
    Ok(())
}

/// A key is a name or a number.
fn key(key: &str) -> Result<(), Refusal> {
    let bare = key.strip_prefix('-').unwrap_or(key);
    let (whole, fraction) = bare.split_once('.').unwrap_or((bare, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    if digits(whole) && digits(fraction) { Ok(()) } else { plain_name(key) }
}

/// What the result must hold, by the id of the entry that is changed.
#[derive(Default)]
struct Wanted<'a> {
    value: Option<&'a [Part]>,
    attributes: Vec<(&'a str, &'a [Part])>,
    comment: Comment<'a>,
    group: Option<String>,
}

/// What is wanted of a comment.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Comment<'a> {
    #[default]
    AsItWas,
    None,
    Some(&'a str),
}

impl<'a> From<&'a Option<String>> for Comment<'a> {
    fn from(comment: &'a Option<String>) -> Self {
        comment.as_deref().map_or(Self::None, Self::Some)
    }
}

/// Reads the result and compares: what was edited says what was given, all else is
/// byte for byte what it was, in the order it had.
pub(super) fn result(file: &File, edits: &[Edit], text: &str) -> Result<(), Refusal> {
    let unwritable = |id: &str| Refusal::Unwritable { id: id.to_owned() };
    let new = File::new(file.name.clone(), Source::new(file.source.path.clone(), text));
    if let Some(junk) = new.junk.first() {
        return Err(unwritable(junk.id.as_deref().unwrap_or_default()));
    }
    let mut wanted: HashMap<&str, Wanted<'_>> = HashMap::new();
    let mut inserted: HashSet<&str> = HashSet::new();
    let mut removed: HashSet<&str> = HashSet::new();
    let mut regrouped = false;
    for edit in edits {
        match edit {
            Edit::Insert { entry, place } => {
                inserted.insert(&entry.id);
                let attributes = entry.attributes.iter();
                let expected = Wanted {
                    value: entry.value.as_deref(),
                    attributes: attributes.map(|(name, value)| (&**name, &**value)).collect(),
                    comment: (&entry.comment).into(),
                    group: title(place),
                };
                wanted.insert(&entry.id, expected);
            }
            Edit::Value { id, attribute, value } => {
                let expected = wanted.entry(id).or_default();
                match attribute {
                    None => expected.value = Some(value),
                    Some(attribute) => expected.attributes.push((attribute, value)),
                }
            }
            Edit::Comment { id, comment } => {
                wanted.entry(id).or_default().comment = comment.into();
            }
            Edit::Remove { id } => drop(removed.insert(id)),
            Edit::Group { .. } => regrouped = true,
        }
    }
    let mut before = survivors(file, &mut removed);
    let mut seen: HashSet<&str> = HashSet::new();
    for entry in &new.entries {
        let first = seen.insert(&entry.id);
        let expected = wanted.get(&*entry.id).filter(|_| first);
        if first && inserted.contains(&*entry.id) {
            inserted.remove(&*entry.id);
        } else {
            let old = before.next().filter(|old| old.id == entry.id);
            let Some(old) = old else { return Err(unwritable(&entry.id)) };
            let moved = file.group(old) != new.group(entry) && !regrouped;
            if moved || !untouched(file, old, &new, entry, expected) {
                return Err(unwritable(&entry.id));
            }
        }
        if expected.is_some_and(|expected| !says(&new, entry, expected)) {
            return Err(unwritable(&entry.id));
        }
    }
    let lost = before.next().map(|entry| &*entry.id).or(inserted.into_iter().next());
    lost.map_or(Ok(()), |id| Err(unwritable(id)))
}

/// The entries that are not removed; of an id that occurs twice the first one goes.
fn survivors<'a>(
    file: &'a File,
    removed: &mut HashSet<&str>,
) -> impl Iterator<Item = &'a Entry> + use<'a> {
    let kept: Vec<_> = file.entries.iter().filter(|entry| !removed.remove(&*entry.id)).collect();
    kept.into_iter()
}

fn untouched(
    file: &File,
    old: &Entry,
    new: &File,
    entry: &Entry,
    expected: Option<&Wanted<'_>>,
) -> bool {
    let said = expected.is_some_and(|it| it.value.is_some() || !it.attributes.is_empty());
    let noted = expected.is_some_and(|it| it.comment != Comment::AsItWas);
    let text = |file: &File, entry: &Entry| file.source.slice(entry.span).to_owned();
    (said || (file.digest(old) == new.digest(entry) && text(file, old) == text(new, entry)))
        && (noted || file.comment(old) == new.comment(entry))
}

fn says(new: &File, entry: &Entry, expected: &Wanted<'_>) -> bool {
    let reads =
        |pattern, given: &[Part]| write::parts(&new.source, pattern) == write::normal(given);
    let value = expected
        .value
        .is_none_or(|given| entry.value.as_ref().is_some_and(|pattern| reads(pattern, given)));
    let attributes = expected.attributes.iter().all(|(name, given)| {
        entry.attribute(name).is_some_and(|attribute| reads(&attribute.pattern, given))
    });
    let written = || entry.comment.map(|span| one_kind_of_line_end(new.source.slice(span)));
    let comment = match expected.comment {
        Comment::AsItWas => true,
        Comment::None => written().is_none(),
        Comment::Some(comment) => written() == Some(comment_lines("#", comment)),
    };
    let group = expected.group.as_deref().is_none_or(|group| new.group(entry) == Some(group));
    value && attributes && comment && group
}
