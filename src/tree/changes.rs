//! What files shall read.

use std::collections::BTreeMap;
use std::sync::Arc;

/// What happens to one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The hash of the bytes that the change was made from; none when there was no
    /// file. A file that is otherwise by now is not touched.
    pub before: Option<blake3::Hash>,
    /// All bytes of the file from now on; none deletes it.
    pub after: Option<Arc<[u8]>>,
}

impl Change {
    /// A file that was not there.
    pub fn create(after: impl Into<Arc<[u8]>>) -> Self {
        Self { before: None, after: Some(after.into()) }
    }

    /// A file that had the bytes `before` and shall have the bytes `after`.
    pub fn edit(before: &[u8], after: impl Into<Arc<[u8]>>) -> Self {
        Self { before: Some(blake3::hash(before)), after: Some(after.into()) }
    }

    /// A file that had the bytes `before` and shall be gone.
    pub fn delete(before: &[u8]) -> Self {
        Self { before: Some(blake3::hash(before)), after: None }
    }
}

/// What files shall read, by path.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes(BTreeMap<Arc<str>, Change>);

impl Changes {
    /// No changes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets what happens to the file `path`, whatever was set before.
    pub fn insert(&mut self, path: impl Into<Arc<str>>, change: Change) {
        self.0.insert(path.into(), change);
    }

    /// What happens to the file `path`.
    pub fn get(&self, path: &str) -> Option<&Change> {
        self.0.get(path)
    }

    /// All of them, sorted by path.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Arc<str>, &Change)> {
        self.0.iter()
    }

    /// How many files change.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no file changes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// These changes and then `later` ones, which were made from what these left: the
    /// two as one step, from the first `before` to the last `after`.
    #[must_use]
    pub fn then(mut self, later: &Self) -> Self {
        for (path, change) in later.iter() {
            let before = self.get(path).map_or(change.before, |first| first.before);
            self.insert(path.clone(), Change { before, after: change.after.clone() });
        }
        self
    }
}

impl<P: Into<Arc<str>>> FromIterator<(P, Change)> for Changes {
    fn from_iter<I: IntoIterator<Item = (P, Change)>>(changes: I) -> Self {
        Self(changes.into_iter().map(|(path, change)| (path.into(), change)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_steps_are_one() {
        let first = Changes::from_iter([("a.md", Change::edit(b"1", *b"2"))]);
        let second = Changes::from_iter([
            ("a.md", Change::edit(b"2", *b"3")),
            ("b.md", Change::create(*b"4")),
        ]);
        let both = Changes::from_iter([
            ("a.md", Change::edit(b"1", *b"3")),
            ("b.md", Change::create(*b"4")),
        ]);
        assert_eq!(first.then(&second), both);
    }
}
