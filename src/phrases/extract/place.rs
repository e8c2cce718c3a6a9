//! In which group a message stands: one a page, titled as the page is.

use std::collections::{HashMap, HashSet};

use super::Named;
use crate::catalog::splice::Edit;
use crate::catalog::{Entry, File, Group};

/// The groups of a file, and which pages' messages they hold.
pub(super) struct Groups<'a> {
    file: &'a File,
    messages: &'a [Named<'a>],
    /// For each page, the group its messages stand in.
    homes: HashMap<&'a str, Option<&'a str>>,
}

impl<'a> Groups<'a> {
    pub(super) fn new(file: &'a File, messages: &'a [Named<'a>]) -> Self {
        let mut groups = Self { file, messages, homes: HashMap::new() };
        let entries: HashMap<&str, &Entry> =
            file.entries.iter().rev().map(|entry| (&*entry.id, entry)).collect();
        for message in messages {
            if let Some(entry) = entries.get(&*message.id)
                && !groups.leaves(message, entry)
            {
                groups.homes.entry(&message.first.page).or_insert(file.group(entry));
            }
        }
        groups
    }

    /// The groups whose pages have another title now, every message of theirs agreeing.
    pub(super) fn renames(&self) -> Vec<Edit> {
        let mut wanted: HashMap<&str, HashSet<String>> = HashMap::new();
        let entries: HashMap<&str, &Entry> =
            self.file.entries.iter().rev().map(|entry| (&*entry.id, entry)).collect();
        for message in self.messages {
            if let Some(entry) = entries.get(&*message.id)
                && let Some(title) = self.file.group(entry)
            {
                let stays = !self.leaves(message, entry);
                let new = if stays { title.to_owned() } else { title_of(message) };
                wanted.entry(title).or_default().insert(new);
            }
        }
        let mut taken: HashSet<&str> = self.file.groups.iter().map(|it| &*it.title).collect();
        let mut renames = Vec::new();
        for group in &self.file.groups {
            let Some(new) = wanted.get(&*group.title).filter(|new| new.len() == 1) else {
                continue;
            };
            let Some(new) = new.iter().next() else { continue };
            if self.is_single(group) && !new.is_empty() && taken.insert(new) {
                let title = group.title.to_string();
                renames.push(Edit::Group { title, new: Some(new.clone()) });
            }
        }
        renames
    }

    /// Whether a message stands in the group that was made for it, and that is no longer
    /// its page's. Where a person has put it elsewhere it stays.
    pub(super) fn leaves(&self, message: &Named<'_>, entry: &Entry) -> bool {
        let Some(record) = message.record else { return false };
        let made_for = Group::title_of(&record.section);
        made_for != title_of(message) && self.file.group(entry) == Some(&made_for)
    }

    /// A message stays where it stands: new ones of its page go beside it.
    pub(super) fn keeps(&mut self, message: &Named<'a>, entry: &Entry) {
        self.homes.insert(&message.first.page, self.file.group(entry));
    }

    /// The group for a new message.
    pub(super) fn of(&self, message: &Named<'_>) -> Option<String> {
        match self.homes.get(&*message.first.page) {
            Some(home) => home.map(str::to_owned),
            None => Some(title_of(message)),
        }
    }

    /// Groups that were made for phrases and hold nothing any more go too. `removed`: the
    /// entries that go, each with the group that was made for it; `filled`: the groups
    /// that get a new one.
    pub(super) fn emptied(
        &self,
        removed: &HashMap<String, String>,
        filled: &HashSet<String>,
    ) -> Vec<Edit> {
        let mut left: Vec<(bool, bool)> = vec![(false, true); self.file.groups.len()];
        for entry in &self.file.entries {
            let Some(group) = entry.group else { continue };
            let Some((ours, empty)) = left.get_mut(group) else { continue };
            match removed.get(&*entry.id) {
                Some(made_for) => *ours |= **made_for == *self.file.groups[group].title,
                None => *empty = false,
            }
        }
        let groups = self.file.groups.iter().zip(left);
        let emptied = groups.filter(|(group, (ours, empty))| {
            *ours && *empty && !filled.contains(&*group.title) && self.is_single(group)
        });
        emptied.map(|(it, _)| Edit::Group { title: it.title.to_string(), new: None }).collect()
    }

    /// Whether no other group has the same title: an edit goes by titles.
    fn is_single(&self, group: &Group) -> bool {
        self.file.groups.iter().filter(|other| other.title == group.title).take(2).count() == 1
    }
}

fn title_of(message: &Named<'_>) -> String {
    Group::title_of(&message.first.title)
}
