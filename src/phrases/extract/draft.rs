//! One file of a plan.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::place::Groups;
use super::{Named, Summary, comment};
use crate::catalog::splice::{self, Edit, NewEntry, Place, Refusal};
use crate::catalog::{Digest, Entry, File, Group};
use crate::lock::{self, Lock};
use crate::phrases::Kind;
use crate::source::Source;

/// What is to become of a file.
pub(super) struct Draft<'a> {
    kind: Kind,
    file: &'a File,
    lock: &'a Lock,
    messages: Vec<Named<'a>>,
}

/// What became of it.
pub(super) struct Done {
    pub(super) text: String,
    pub(super) records: BTreeMap<lock::Key, lock::Phrase>,
    pub(super) summary: Summary,
}

/// The edits of a file while they are gathered.
#[derive(Default)]
struct Edits {
    all: Vec<Edit>,
    records: BTreeMap<lock::Key, lock::Phrase>,
    summary: Summary,
    /// The entries that leave the place they had: their ids, and the titles of the
    /// groups that were made for them.
    removed: HashMap<String, String>,
    /// The titles of groups that get an entry.
    filled: HashSet<String>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(
        kind: Kind,
        file: &'a File,
        lock: &'a Lock,
        messages: Vec<Named<'a>>,
    ) -> Self {
        Self { kind, file, lock, messages }
    }

    /// Makes all edits, or none.
    pub(super) fn finish(self) -> Result<Done, Refusal> {
        // Titles of groups first: what is inserted goes by those they get.
        let titles = Groups::new(self.file, &self.messages).renames();
        let renamed = (!titles.is_empty()).then(|| self.renamed(&titles)).transpose()?;
        let file = renamed.as_ref().unwrap_or(self.file);
        let mut edits = Edits::default();
        let mut groups = Groups::new(file, &self.messages);
        let mut after: Option<&str> = None;
        for message in &self.messages {
            let entry = file.entry(&message.id);
            edits.message(self.kind, file, entry, message, &mut groups, after);
            after = Some(&message.id);
        }
        self.gone(file, &mut edits);
        edits.all.extend(groups.emptied(&edits.removed, &edits.filled));
        let text = splice::apply(file, &edits.all)?;
        Ok(Done { text, records: edits.records, summary: edits.summary })
    }

    /// The file under the titles that its groups get.
    fn renamed(&self, titles: &[Edit]) -> Result<File, Refusal> {
        let text = splice::apply(self.file, titles)?;
        Ok(File::new(self.kind.file(), Source::new(self.file.source.path.clone(), text)))
    }

    /// The records of phrases that the manual has no more.
    fn gone(&self, file: &File, edits: &mut Edits) {
        let here: HashSet<&str> = self.messages.iter().map(|message| &*message.id).collect();
        let own = self.lock.phrases.iter().filter(|((name, _), _)| name == self.kind.file());
        for (key, record) in own.filter(|((_, id), _)| !here.contains(&**id)) {
            edits.records.insert(key.clone(), lock::Phrase { gone: true, ..record.clone() });
            if record.gone {
                continue;
            }
            match file.entry(&record.id) {
                Some(entry) if record.digest != Some(file.digest(entry)) => {
                    edits.summary.left.push(key.clone());
                }
                entry => {
                    if entry.is_some() {
                        edits.remove(record);
                    }
                    edits.summary.gone.push(key.clone());
                }
            }
        }
    }
}

impl Edits {
    fn remove(&mut self, record: &lock::Phrase) {
        self.all.push(Edit::Remove { id: record.id.clone() });
        self.removed.insert(record.id.clone(), Group::title_of(&record.section));
    }

    fn message<'a>(
        &mut self,
        kind: Kind,
        file: &File,
        entry: Option<&Entry>,
        message: &Named<'a>,
        groups: &mut Groups<'a>,
        after: Option<&str>,
    ) {
        let key = (kind.file().to_owned(), message.id.clone());
        let written = message.digest;
        let digest = match entry {
            None => {
                self.insert(message, groups, after);
                Some(written)
            }
            Some(entry) => self.standing(file, entry, message, groups, after),
        };
        let list = match message.record {
            None if entry.is_none() => &mut self.summary.new,
            Some(record) if record.gone || entry.is_none() => &mut self.summary.back,
            Some(record) if record.key != message.first.key.to_string() => {
                &mut self.summary.reworded
            }
            Some(record) if *record.page != *message.first.page => &mut self.summary.moved,
            _ => &mut self.summary.kept,
        };
        list.push(key.clone());
        self.records.insert(key, record(kind, message, digest));
    }

    /// A message that is in the file. Gives the digest to be noted as written.
    fn standing<'a>(
        &mut self,
        file: &File,
        entry: &Entry,
        message: &Named<'a>,
        groups: &mut Groups<'a>,
        after: Option<&str>,
    ) -> Option<Digest> {
        let (written, said) = (message.digest, file.digest(entry));
        let new = comment::lines(message);
        let standing = comment::of_entry(file, entry);
        let Some(record) = message.record else {
            groups.keeps(message, entry);
            // Without a record it counts as written by us only when it is just that.
            return (said == written && standing == new).then_some(written);
        };
        let old = comment::recorded(record);
        let ours = record.digest == Some(said);
        if ours && groups.leaves(message, entry) && standing == old {
            self.remove(record);
            self.insert(message, groups, after);
            return Some(written);
        }
        groups.keeps(message, entry);
        if ours && said != written {
            let value = message.first.template.value();
            self.all.push(Edit::Value { id: message.id.clone(), attribute: None, value });
        }
        if let Some(comment) = comment::replaced(&standing, &old, &new) {
            self.all.push(Edit::Comment { id: message.id.clone(), comment: Some(comment) });
        }
        // A person's change that says what the page says by now is none.
        if ours || said == written { Some(written) } else { record.digest }
    }

    fn insert(&mut self, message: &Named<'_>, groups: &Groups<'_>, after: Option<&str>) {
        let group = groups.of(message);
        self.filled.extend(group.clone());
        let entry = NewEntry {
            id: message.id.clone(),
            comment: Some(comment::lines(message).join("\n")),
            value: Some(message.first.template.value()),
            attributes: Vec::new(),
        };
        let place = Place { group, after: after.map(str::to_owned) };
        self.all.push(Edit::Insert { entry, place });
    }
}

fn record(kind: Kind, message: &Named<'_>, digest: Option<Digest>) -> lock::Phrase {
    let phrase = message.first;
    lock::Phrase {
        file: kind.file().to_owned(),
        id: message.id.clone(),
        key: phrase.key.to_string(),
        printed: phrase.printed().into_owned(),
        page: phrase.page.to_string(),
        section: phrase.title.to_string(),
        slots: phrase.template.variables().into_iter().collect(),
        digest,
        more: message.more,
        note: phrase.note.as_deref().map(str::to_owned),
        gone: false,
        rest: message.record.map(|record| record.rest.clone()).unwrap_or_default(),
    }
}
