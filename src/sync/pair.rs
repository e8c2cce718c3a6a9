//! What stands beside what in two catalogs.

use std::cmp::Ordering;
use std::collections::HashSet;

use crate::catalog::{Catalog, Entry, File};

/// What is known about one file and id.
pub(super) struct Pair<'a> {
    pub(super) file: &'a str,
    pub(super) id: &'a str,
    pub(super) source: Option<(&'a File, &'a Entry)>,
    pub(super) translation: Option<(&'a File, &'a Entry)>,
    /// Whether the source, or the translation, has junk that was meant to be it.
    pub(super) junk: (bool, bool),
}

/// Calls `see` with what is known about each file and id, sorted by them.
pub(super) fn each_pair<'a>(
    source: &'a Catalog,
    translation: &'a Catalog,
    mut see: impl FnMut(Pair<'a>),
) {
    let mut files = [&source.files[..], &translation.files[..]].map(|it| it.iter().peekable());
    // Both have their files sorted, and so a file of one is beside that of the other.
    while let Some(name) = files.iter_mut().filter_map(|it| Some(&*it.peek()?.name)).min() {
        let [source, translation] =
            files.each_mut().map(|files| files.next_if(|file| *file.name == *name));
        let junk = [source, translation].map(|file| {
            let junk = file.into_iter().flat_map(|file| &file.junk);
            junk.filter_map(|junk| junk.id.as_deref()).collect::<HashSet<&str>>()
        });
        let [mut ours, mut theirs] = [source, translation].map(|file| {
            let entries = |file: &'a File| file.by_id().map(move |entry| (file, entry));
            file.into_iter().flat_map(entries).peekable()
        });
        loop {
            let [one, other] = [ours.peek(), theirs.peek()].map(|it| it.map(|(_, it)| &*it.id));
            let order = match (one, other) {
                (None, None) => break,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(one), Some(other)) => one.cmp(other),
            };
            let source = if order.is_le() { ours.next() } else { None };
            let translation = if order.is_ge() { theirs.next() } else { None };
            if let Some((_, entry)) = source.or(translation) {
                // Junk that is in neither catalog is for nobody to translate.
                let [in_source, in_translation] =
                    junk.each_ref().map(|junk| !junk.is_empty() && junk.contains(&*entry.id));
                let junk = (in_source, in_translation);
                see(Pair { file: name, id: &entry.id, source, translation, junk });
            }
        }
    }
}
