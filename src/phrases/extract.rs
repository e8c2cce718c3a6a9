//! Phrases of pages → messages of the source catalog.
//!
//! A [`plan`] says what files and the lock should be; nothing is written here. The
//! committed catalog is the memory: an id is given once and kept as long as the phrase
//! is the same (equal identity keys), in whatever order and on whatever page it stands.
//! Only what an extraction wrote, as the lock has noted, is ever changed or taken away;
//! what a person wrote, and every byte that no change is about, stays.

mod comment;
mod draft;
mod naming;
mod place;

use std::collections::HashMap;

use rayon::prelude::*;

use super::identity::{Ids, Key};
use super::template::Template;
use super::{Kind, Phrase};
use crate::catalog::splice::Refusal;
use crate::catalog::write::write_pattern;
use crate::catalog::{Catalog, Digest, File};
use crate::fault::Fault;
use crate::lock::{self, Lock};
use crate::source::Source;
use draft::Draft;

/// What an extraction would do.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The files that change, in the order of [`Kind::ALL`].
    pub files: Vec<Change>,
    /// The source locale's lock as it should be.
    pub lock: Lock,
    /// What becomes of the messages.
    pub summary: Summary,
    /// What cannot be done; the rest can.
    pub refused: Vec<Refused>,
}

/// A file that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its name below the locale's folder.
    pub name: &'static str,
    /// Its path, relative to the project root.
    pub path: String,
    /// What it says; `None` when it is not there yet.
    pub old: Option<String>,
    /// What it should say.
    pub new: String,
}

/// Messages by what becomes of them: file and id, in the order of the manual.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// Of phrases that were not there before.
    pub new: Vec<lock::Key>,
    /// Of phrases where they were. Their texts may differ in case or punctuation.
    pub kept: Vec<lock::Key>,
    /// Of phrases that were reworded: known again by what is left of their words.
    pub reworded: Vec<lock::Key>,
    /// Of phrases that went to another page.
    pub moved: Vec<lock::Key>,
    /// Of phrases that had gone, or whose messages had, and are here again.
    pub back: Vec<lock::Key>,
    /// Of phrases that the manual no longer has: taken out.
    pub gone: Vec<lock::Key>,
    /// The same, but a person has changed the message: it stays.
    pub left: Vec<lock::Key>,
    /// What a new message may have to do with one that there was.
    pub hints: Vec<Hint>,
}

/// What a new message may have to do with one that there was: a translator can start
/// from that one's translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// What may have happened.
    pub relation: Relation,
    /// The message that there was.
    pub old: lock::Key,
    /// The message that there is.
    pub new: lock::Key,
}

/// What may have become of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// A new phrase has all its words from one that is still there.
    Split,
    /// All words of a phrase that is gone are in one that is there.
    Merged,
    /// A new phrase stands where one that is gone stood.
    Replaced,
}

impl Relation {
    /// The word for it in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Replaced => "replaced",
        }
    }
}

/// A file that cannot be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its path, relative to the project root.
    pub path: String,
    /// Why.
    pub fault: Fault,
}

/// What a catalog and its lock should be, the manual having these phrases in this order.
///
/// `folder` is the locale's, relative to the project root. A catalog file with junk is
/// refused, and nothing about it changes; a lock with lines that cannot be read refuses
/// everything, since ids would be lost. Phrases of pages that could not be read would
/// count as gone: plan only when all could.
pub fn plan<'a>(
    phrases: impl IntoIterator<Item = &'a Phrase>,
    catalog: Option<&Catalog>,
    lock: &Lock,
    folder: &str,
) -> Plan {
    let mut plan = Plan { lock: lock.clone(), ..Plan::default() };
    let hopeless = |it: &&lock::Trouble| !it.kind.is_mended_by_writing();
    if let Some(trouble) = lock.troubles.iter().find(hopeless) {
        let path = format!("{folder}/zvirka.lock");
        let fault = Fault::new("fault-lock").with("path", &*path).with("line", trouble.line);
        let fault = fault.with("kind", trouble.kind.id());
        plan.refused.push(Refused { path, fault });
        return plan;
    }
    let files: Vec<(Kind, Option<&File>)> = Kind::ALL
        .into_iter()
        .map(|kind| (kind, catalog.and_then(|catalog| catalog.file(kind.file()))))
        .collect();
    let mut ids = ids_in_use(&files, lock);
    let (mut named, hints) = naming::name(&messages(phrases), &files, lock, &mut ids);
    plan.summary.hints = hints;
    for (kind, file) in files {
        let path = format!("{folder}/{}", kind.file());
        let empty = File::new(kind.file(), Source::new(&*path, ""));
        let messages = named.remove(&kind).unwrap_or_default();
        let draft = Draft::new(kind, file.unwrap_or(&empty), lock, messages);
        match draft.finish() {
            Ok(done) => {
                plan.summary.extend(done.summary);
                plan.lock.phrases.retain(|(name, _), _| name != kind.file());
                plan.lock.phrases.extend(done.records);
                let old = file.map(|file| file.source.text().to_owned());
                if old.as_deref().unwrap_or_default() != done.text {
                    plan.files.push(Change { name: kind.file(), path, old, new: done.text });
                }
            }
            Err(refusal) => {
                let file = file.unwrap_or(&empty);
                plan.refused.push(Refused { path, fault: Refusal::fault(&refusal, file) });
            }
        }
    }
    plan
}

impl Summary {
    fn extend(&mut self, other: Self) {
        self.new.extend(other.new);
        self.kept.extend(other.kept);
        self.reworded.extend(other.reworded);
        self.moved.extend(other.moved);
        self.back.extend(other.back);
        self.gone.extend(other.gone);
        self.left.extend(other.left);
        self.hints.extend(other.hints);
    }

    /// Whether there is nothing in it but what was there before.
    pub fn is_unchanged(&self) -> bool {
        let changed = [&self.new, &self.reworded, &self.moved, &self.back, &self.gone, &self.left];
        changed.into_iter().all(Vec::is_empty)
    }
}

/// Phrases with one identity key: one message.
#[derive(Debug)]
struct Message<'a> {
    /// The first of them.
    first: &'a Phrase,
    /// How many more there are.
    more: u32,
    /// Of what the message is to say.
    digest: Digest,
}

/// A message with its id.
#[derive(Debug)]
struct Named<'a> {
    first: &'a Phrase,
    more: u32,
    digest: Digest,
    id: String,
    /// What the lock has of the phrase, under this id.
    record: Option<&'a lock::Phrase>,
}

/// One message for all phrases with the same key, at the place of the first.
fn messages<'a>(phrases: impl IntoIterator<Item = &'a Phrase>) -> Vec<Message<'a>> {
    let mut counted: Vec<(&Phrase, u32)> = Vec::new();
    let mut known: HashMap<Key, usize> = HashMap::new();
    for phrase in phrases {
        let at = *known.entry(phrase.key).or_insert(counted.len());
        match counted.get_mut(at) {
            Some((_, more)) => *more += 1,
            None => counted.push((phrase, 0)),
        }
    }
    counted
        .into_par_iter()
        .map(|(first, more)| Message { first, more, digest: digest_of(&first.template) })
        .collect()
}

/// Every id that a new message cannot have: of messages, of phrases that may come back,
/// of junk that was meant to be a message.
fn ids_in_use(files: &[(Kind, Option<&File>)], lock: &Lock) -> Ids {
    let mut ids = Ids::default();
    for file in files.iter().filter_map(|(_, file)| *file) {
        file.entries.iter().for_each(|entry| ids.take(&entry.id));
        file.junk.iter().filter_map(|junk| junk.id.as_deref()).for_each(|id| ids.take(id));
    }
    lock.phrases.keys().for_each(|(_, id)| ids.take(id));
    ids
}

/// The digest of the message that a template makes.
fn digest_of(template: &Template) -> Digest {
    let text = format!("a ={}\n", write_pattern(&template.value()));
    let file = File::new("", Source::new("", text));
    // What a template writes is always a message; the property tests say so.
    file.entries.first().map_or_else(|| Digest::of(""), |entry| file.digest(entry))
}

#[cfg(test)]
mod tests;
