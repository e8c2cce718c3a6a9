//! A set of edits over a tree: ordered, checked for overlap, and either made or shown.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use similar::TextDiff;

use crate::fault::Fault;
use crate::finding::Edit;
use crate::messages::sanitize;
use crate::source::Span;
use crate::tree::{Change, Changes, Content, Tree};

/// Edits by file, none of which overlap.
#[derive(Debug, Default)]
pub struct Edits {
    files: BTreeMap<Arc<str>, BTreeMap<Span, String>>,
}

impl Edits {
    /// Adds edits that belong together: all of them, or none when one overlaps with what
    /// is there. Returns whether they were added.
    pub fn add(&mut self, edits: &[Edit]) -> bool {
        if edits.is_empty() || edits.iter().any(|edit| self.overlaps(edit)) {
            return false;
        }
        for edit in edits {
            let file = self.files.entry(edit.place.path.clone()).or_default();
            file.insert(edit.place.span, edit.text.clone());
        }
        true
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// An edit overlaps with one that shares a byte with it, or stands at the same place:
    /// which of two insertions comes first nobody has said.
    fn overlaps(&self, edit: &Edit) -> bool {
        let span = edit.place.span;
        let Some(file) = self.files.get(&edit.place.path) else { return false };
        let shares = |other: &Span| other.start < span.end && span.start < other.end;
        let before = file.range(..span).next_back().map(|(other, _)| other);
        let after = file.range(span..).next().map(|(other, _)| other);
        before.into_iter().chain(after).any(|other| shares(other) || other.start == span.start)
    }

    /// What the files of a tree read once the edits are made.
    ///
    /// Fails with `fault-read`.
    pub fn changes(&self, tree: &Tree) -> Result<Changes, Fault> {
        let mut changes = Changes::new();
        for (path, edits) in &self.files {
            let Content::Bytes(before) = tree.read(path, u64::from(u32::MAX))? else { continue };
            let mut after = Vec::with_capacity(before.len());
            let mut at = 0;
            for (span, text) in edits {
                let range = span.range();
                after.extend_from_slice(before.get(at..range.start).unwrap_or_default());
                after.extend_from_slice(text.as_bytes());
                at = range.end;
            }
            after.extend_from_slice(before.get(at..).unwrap_or_default());
            changes.insert(path.clone(), Change::edit(&before, after));
        }
        Ok(changes)
    }
}

/// How a tree would change, as a unified diff.
///
/// Fails with `fault-read`.
pub fn diff(tree: &Tree, changes: &Changes) -> Result<String, Fault> {
    let mut out = String::new();
    for (path, change) in changes.iter() {
        let before = match change.before {
            None => Vec::new(),
            Some(_) => match tree.read(path, u64::from(u32::MAX))? {
                Content::Bytes(bytes) => bytes,
                Content::TooLarge { .. } => continue,
            },
        };
        let before = String::from_utf8_lossy(&before);
        let after = String::from_utf8_lossy(change.after.as_deref().unwrap_or_default());
        let name = sanitize(path);
        let (old, new) = (format!("a/{name}"), format!("b/{name}"));
        let old = if change.before.is_some() { old.as_str() } else { "/dev/null" };
        let new = if change.after.is_some() { new.as_str() } else { "/dev/null" };
        let lines = TextDiff::from_lines(&*before, &*after);
        let text = lines.unified_diff().header(old, new).to_string();
        for line in text.lines() {
            let _ = writeln!(out, "{}", sanitize(line));
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Location;

    fn edit(start: usize, end: usize, text: &str) -> Edit {
        let place = Location { path: "a.md".into(), span: Span::new(start, end) };
        Edit { place, text: text.to_owned() }
    }

    #[track_caller]
    fn check(edits: &[Edit], expected: &str) {
        let tree = Tree::memory([("a.md", "один два\n")]);
        let mut set = Edits::default();
        for edit in edits {
            set.add(std::slice::from_ref(edit));
        }
        let changed = tree.with(&set.changes(&tree).unwrap());
        let Content::Bytes(bytes) = changed.read("a.md", 100).unwrap() else { unreachable!() };
        assert_eq!(String::from_utf8(bytes).unwrap(), expected);
    }

    #[test]
    fn edits_are_made_in_order_of_place() {
        check(&[edit(9, 15, "три"), edit(0, 8, "нуль")], "нуль три\n");
        check(&[edit(8, 8, "!")], "один! два\n");
    }

    #[test]
    fn of_two_that_overlap_the_first_is_made() {
        check(&[edit(0, 8, "а"), edit(4, 10, "б")], "а два\n");
        check(&[edit(8, 8, "!"), edit(8, 8, "?")], "один! два\n");
        check(&[edit(0, 4, "О"), edit(4, 8, "И")], "ОИ два\n");
    }

    #[test]
    fn a_diff_shows_what_would_change() {
        let tree = Tree::memory([("a.md", "один\nдва\n")]);
        let mut edits = Edits::default();
        edits.add(&[edit(9, 15, "три")]);
        let diff = diff(&tree, &edits.changes(&tree).unwrap()).unwrap();
        assert_eq!(diff, "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n один\n-два\n+три\n");
    }
}
