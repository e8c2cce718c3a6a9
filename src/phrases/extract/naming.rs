//! Which message is which phrase's.
//!
//! A phrase has the id it had when its identity key is the same; else that of a message
//! nobody has a record of and that says the same; else that of the phrase of its kind
//! that it was before it was reworded; else a new one.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::{Hint, Message, Named, Relation};
use crate::catalog::write;
use crate::catalog::{Digest, Entry, File};
use crate::lock::{self, Lock};
use crate::phrases::identity::similarity::{self, Candidate};
use crate::phrases::identity::{Ids, Key};
use crate::phrases::template::{Part, Template};
use crate::phrases::{Kind, Phrase};

/// What a message is called.
#[derive(Debug, Clone)]
enum Name<'a> {
    /// As the record of the phrase says.
    Recorded(&'a lock::Phrase),
    /// As a message without a record that says the same.
    Standing(String),
    New,
    /// As an editor says.
    Given(&'a str),
}

/// Gives every message its id, and says what new ones may have to do with old ones.
pub(super) fn name<'a>(
    messages: &[Message<'a>],
    files: &[(Kind, Option<&File>)],
    lock: &'a Lock,
    ids: &mut Ids,
) -> (HashMap<Kind, Vec<Named<'a>>>, Vec<Hint>) {
    let mut known = by_key(messages, files, lock);
    let mut hints = Vec::new();
    for kind in Kind::ALL {
        let file = files.iter().find(|it| it.0 == kind).and_then(|it| it.1);
        Leftovers::new(kind, messages, &known, file, lock).settle(&mut known);
        let left = Leftovers::new(kind, messages, &known, file, lock);
        hints.extend(left.hints(messages, &known));
    }
    let mut named: HashMap<Kind, Vec<Named<'a>>> = HashMap::new();
    let mut given: HashMap<usize, String> = HashMap::new();
    for (number, (&Message { first, more, digest }, name)) in messages.iter().zip(known).enumerate()
    {
        let (id, record) = match name {
            Name::Recorded(record) => (record.id.clone(), Some(record)),
            Name::Standing(id) => (id, None),
            Name::New => (ids.give(&first.template, first.language), None),
            Name::Given(id) => (id.to_owned(), lock.phrase(first.kind.file(), id)),
        };
        given.insert(number, id.clone());
        named.entry(first.kind).or_default().push(Named { first, more, digest, id, record });
    }
    let key = |kind: Kind, id: &str| (kind.file().to_owned(), id.to_owned());
    let hints = hints.into_iter().map(|hint| Hint {
        relation: hint.relation,
        old: key(hint.kind, &hint.old),
        new: key(hint.kind, &given[&hint.new]),
    });
    (named, hints.collect())
}

/// What equal keys tell.
fn by_key<'a>(
    messages: &[Message<'a>],
    files: &[(Kind, Option<&File>)],
    lock: &'a Lock,
) -> Vec<Name<'a>> {
    let mut records: HashMap<(&str, &str), Vec<&'a lock::Phrase>> = HashMap::new();
    for record in lock.phrases.values() {
        records.entry((&record.file, &record.key)).or_default().push(record);
    }
    let standing = Standing::new(files, lock);
    let given: HashSet<&str> = messages.iter().filter_map(|it| it.first.id.as_deref()).collect();
    let name = |message: &Message<'a>| {
        if let Some(id) = message.first.id.as_deref() {
            return Name::Given(id);
        }
        let file = message.first.kind.file();
        let key = message.first.key.to_string();
        let candidates = records.get(&(file, &*key)).into_iter().flatten();
        let record = candidates
            .filter(|record| !standing.is_elsewhere(file, &record.id))
            .filter(|record| !given.contains(&*record.id))
            .min_by_key(|record| (record.gone, *record.page != *message.first.page, &record.id));
        if let Some(record) = record {
            return Name::Recorded(record);
        }
        standing.says(message).map_or(Name::New, |id| Name::Standing(id.to_owned()))
    };
    messages.iter().map(name).collect()
}

/// The phrases of a kind that no key matches: of before, and of now.
struct Leftovers<'a, 'm> {
    kind: Kind,
    /// Records, with the places of their messages in the file.
    old: Vec<(&'a lock::Phrase, usize)>,
    /// Messages by number.
    new: Vec<(usize, &'m Message<'m>)>,
}

/// A hint whose new message is still known by its number.
struct Early {
    kind: Kind,
    relation: Relation,
    old: String,
    new: usize,
}

impl<'a, 'm> Leftovers<'a, 'm> {
    fn new(
        kind: Kind,
        messages: &'m [Message<'m>],
        names: &[Name<'a>],
        file: Option<&File>,
        lock: &'a Lock,
    ) -> Self {
        let taken: HashSet<&str> = names
            .iter()
            .filter_map(|name| match name {
                Name::Recorded(record) if record.file == kind.file() => Some(&*record.id),
                Name::Given(id) => Some(*id),
                _ => None,
            })
            .collect();
        let entries = file.into_iter().flat_map(|file| &file.entries).enumerate();
        let places: HashMap<&str, usize> =
            entries.map(|(place, entry)| (&*entry.id, place)).collect();
        let own = lock.phrases.values().filter(|record| record.file == kind.file());
        let old = own
            .filter(|record| !record.gone && !taken.contains(&*record.id))
            .filter_map(|record| Some((record, *places.get(&*record.id)?)));
        let of_kind = messages.iter().enumerate().filter(|(_, it)| it.first.kind == kind);
        let new = of_kind.filter(|(number, _)| matches!(names[*number], Name::New));
        Self { kind, old: old.collect(), new: new.collect() }
    }

    /// Gives reworded phrases the ids they had.
    fn settle(&self, names: &mut [Name<'a>]) {
        let old: Vec<Candidate<'_>> = self
            .old
            .iter()
            .map(|(record, place)| Candidate {
                printed: Cow::Borrowed(&record.printed),
                page: &record.page,
                id: &record.id,
                order: *place,
            })
            .collect();
        let new: Vec<Candidate<'_>> = self
            .new
            .iter()
            .map(|(number, message)| Candidate {
                printed: message.first.printed(),
                page: &message.first.page,
                id: "",
                order: *number,
            })
            .collect();
        for (now, before) in similarity::matches(&old, &new) {
            names[self.new[now].0] = Name::Recorded(self.old[before].0);
        }
    }

    /// What phrases that are still new may have to do with those that were there.
    fn hints(&self, messages: &[Message<'_>], names: &[Name<'a>]) -> Vec<Early> {
        let hint = |relation, old: &str, new| Early {
            kind: self.kind,
            relation,
            old: old.to_owned(),
            new,
        };
        let known: Vec<(usize, &lock::Phrase)> = names
            .iter()
            .enumerate()
            .filter_map(|(number, name)| match name {
                Name::Recorded(record) if messages[number].first.kind == self.kind => {
                    Some((number, *record))
                }
                _ => None,
            })
            .collect();
        let mut hints = Vec::new();
        let short: Vec<Cow<'_, str>> = self.new.iter().map(|(_, it)| it.first.printed()).collect();
        let long: Vec<&str> = known.iter().map(|(_, record)| &*record.printed).collect();
        for (now, holder) in similarity::holders(&short, &long) {
            hints.push(hint(Relation::Split, &known[holder].1.id, self.new[now].0));
        }
        let short: Vec<&str> = self.old.iter().map(|(record, _)| &*record.printed).collect();
        let long: Vec<Cow<'_, str>> =
            known.iter().map(|(number, _)| messages[*number].first.printed()).collect();
        for (before, holder) in similarity::holders(&short, &long) {
            hints.push(hint(Relation::Merged, &self.old[before].0.id, known[holder].0));
        }
        // One phrase gone from a page and one new on it: perhaps the same, all rewritten.
        for (number, message) in &self.new {
            let page = &*message.first.page;
            let mut gone = self.old.iter().filter(|(record, _)| record.page == page);
            let new = self.new.iter().filter(|(_, it)| &*it.first.page == page).count();
            if let (Some((record, _)), None, 1) = (gone.next(), gone.next(), new)
                && !hints.iter().any(|hint| hint.new == *number || hint.old == record.id)
            {
                hints.push(hint(Relation::Replaced, &record.id, *number));
            }
        }
        hints
    }
}

/// What stands in the files.
#[derive(Default)]
struct Standing<'a> {
    /// In which files an id stands.
    places: HashMap<&'a str, HashSet<&'a str>>,
    /// Messages without a record, by the key they would have as phrases.
    unrecorded: HashMap<Key, &'a str>,
    /// The same of those that have choices, by file and by what they say.
    choices: HashMap<(Kind, Digest), &'a str>,
}

impl<'a> Standing<'a> {
    fn new(files: &[(Kind, Option<&'a File>)], lock: &Lock) -> Self {
        let mut standing = Self::default();
        for &(kind, file) in files {
            let Some(file) = file else { continue };
            for entry in &file.entries {
                standing.places.entry(&entry.id).or_default().insert(kind.file());
                if lock.phrase(kind.file(), &entry.id).is_some() {
                    continue;
                }
                match key_of(kind, file, entry) {
                    Some(key) => standing.unrecorded.entry(key).or_insert(&entry.id),
                    None => standing.choices.entry((kind, file.digest(entry))).or_insert(&entry.id),
                };
            }
        }
        standing
    }

    /// The message without a record that says what another is to say.
    fn says(&self, message: &Message<'_>) -> Option<&'a str> {
        let Phrase { kind, template, key, .. } = message.first;
        if template.choices().next().is_none() {
            return self.unrecorded.get(key).copied();
        }
        self.choices.get(&(*kind, message.digest)).copied()
    }

    /// Whether a person has moved the message to another file: its id is taken there.
    fn is_elsewhere(&self, file: &str, id: &str) -> bool {
        self.places.get(id).is_some_and(|files| !files.contains(file))
    }
}

/// The key that a message has, read as a phrase; none when it has more than text and
/// variables.
pub(super) fn key_of(kind: Kind, file: &File, entry: &Entry) -> Option<Key> {
    let value = entry.value.as_ref().filter(|_| entry.attributes.is_empty())?;
    let parts = write::parts(&file.source, value).into_iter().map(|part| match part {
        write::Part::Text(text) => Some(Part::Text(text)),
        write::Part::Variable(name) => Some(Part::Slot { printed: name.clone(), name }),
        write::Part::Expression(_) | write::Part::Select { .. } => None,
    });
    let template = Template { parts: parts.collect::<Option<Vec<_>>>()?, ..Template::default() };
    template.has_words().then(|| Key::of(kind, &template))
}
