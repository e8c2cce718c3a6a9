//! One Fluent file, and how its entries are found.

use std::sync::OnceLock;

use super::{Digest, Entry, Group, Junk, digest, read};
use crate::source::Source;

/// One `.ftl` file.
#[derive(Debug, Clone)]
pub struct File {
    /// The path below the locale's folder, with `/`: files of two locales with the
    /// same name belong together.
    pub name: Box<str>,
    /// Its text.
    pub source: Source,
    /// Its messages and terms, in order. An id may occur twice: the first one counts.
    pub entries: Vec<Entry>,
    /// Its `##` comments, in order.
    pub groups: Vec<Group>,
    /// What could not be read, in order; all of it.
    pub junk: Vec<Junk>,
    /// Where the first byte stands that is no UTF-8, in bytes of the file. It and its like
    /// are U+FFFD in the text, which must never be written.
    pub invalid_at: Option<u32>,
    /// The places of the entries, by id; found when somebody asks.
    order: OnceLock<Vec<u32>>,
}

impl File {
    /// Reads a file; `name` is its path below the locale's folder. Whatever the text,
    /// this succeeds: what cannot be read is [`File::junk`].
    pub fn new(name: impl Into<Box<str>>, source: Source) -> Self {
        let read::Contents { entries, groups, junk } = read::read(&source);
        let order = OnceLock::new();
        Self { name: name.into(), source, entries, groups, junk, invalid_at: None, order }
    }

    /// The first entry with this id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        let order = self.order();
        let at = order.partition_point(|&at| &*self.entries[at as usize].id < id);
        let entry = &self.entries[*order.get(at)? as usize];
        (&*entry.id == id).then_some(entry)
    }

    /// The entries sorted by id; of several with one id the first alone.
    pub fn by_id(&self) -> impl Iterator<Item = &Entry> {
        let entry = |at: &u32| &self.entries[*at as usize];
        let same = move |one: &u32, other: &u32| entry(one).id == entry(other).id;
        self.order().chunk_by(same).filter_map(<[u32]>::first).map(entry)
    }

    fn order(&self) -> &[u32] {
        self.order.get_or_init(|| {
            let mut order: Vec<u32> = (0..).take(self.entries.len()).collect();
            order.sort_by_key(|&at| &*self.entries[at as usize].id);
            order
        })
    }

    /// What an entry of this file says: its value and attributes in Fluent's notation,
    /// laid out one way, without comments. [`File::digest`] is the digest of it.
    pub fn text(&self, entry: &Entry) -> String {
        digest::text(&self.source, entry)
    }

    /// The digest of what an entry of this file says.
    pub fn digest(&self, entry: &Entry) -> Digest {
        let text = || digest::fold(&self.source, entry.value.as_ref(), &entry.attributes);
        *entry.digest.get_or_init(|| Digest::of(&text()))
    }

    /// What an entry's comment says: its lines without `#`, joined by `\n`.
    pub fn comment(&self, entry: &Entry) -> Option<String> {
        let lines = self.source.slice(entry.comment?).lines();
        let bare =
            lines.map(|line| line.strip_prefix("# ").unwrap_or(line.trim_start_matches('#')));
        Some(bare.collect::<Vec<_>>().join("\n"))
    }

    /// The title of the group an entry stands in.
    pub fn group(&self, entry: &Entry) -> Option<&str> {
        self.groups.get(entry.group?).map(|group| &*group.title)
    }
}
