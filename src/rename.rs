//! Moving a page, a folder or a heading, with everything that points there.
//!
//! What each link leads to is known from the project; a destination is written anew only
//! where it would lead elsewhere otherwise, and in the manner in which it stood: relative
//! or from the root, with its ending or without, to a folder or to its `README.md`.
//! Nothing is written here: the changes are made, or shown, all together.

mod address;
mod book;
mod follow;
mod heading;
mod redirect;
mod settings;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use crate::edit::Edits;
use crate::fault::Fault;
use crate::finding::Edit;
use crate::manual::Manual;
use crate::manual::link::resolution::Resolution;
use crate::manual::link::{Link, LinkOrigin};
use crate::manual::page::Page;
use crate::markdown::is_markdown;
use crate::project::Project;
use crate::source::Span;
use crate::tree::{Change, Changes, Content};
use address::Address;

pub use follow::{Follower, followers};
pub use heading::{missing_anchor, rename_heading};

/// What a move comes to.
#[derive(Debug, Default)]
pub struct Renaming {
    /// All that changes, moved files as one that is created and one that is deleted.
    pub changes: Changes,
    /// The files that move, from and to.
    pub moved: Vec<(Arc<str>, String)>,
    /// The place of the heading that gets another text: what it was, and what it is.
    pub place: Option<(String, String)>,
    /// How many links are rewritten.
    pub links: usize,
    /// How many redirects are added.
    pub redirects: usize,
}

/// Which paths change, and to what.
struct Moves {
    old: String,
    new: String,
}

impl Moves {
    fn of(&self, path: &str) -> Option<String> {
        if path == self.old {
            return Some(self.new.clone());
        }
        let rest = path.strip_prefix(&*self.old)?.strip_prefix('/')?;
        Some(if self.new.is_empty() { rest.to_owned() } else { format!("{}/{rest}", self.new) })
    }

    /// Where a path is afterwards.
    fn after(&self, path: &str) -> String {
        self.of(path).unwrap_or_else(|| path.to_owned())
    }
}

/// Moves the file or folder `old` to `new`, both relative to the project root.
///
/// Fails with `fault-no-file`, `fault-target-exists`, `fault-into-itself`,
/// `fault-page-name` or `fault-read`.
pub fn move_path(project: &Project, old: &str, new: &str) -> Result<Renaming, Fault> {
    let tree = &project.tree;
    let moves =
        Moves { old: old.trim_matches('/').to_owned(), new: new.trim_matches('/').to_owned() };
    if moves.old == moves.new || moves.new.starts_with(&format!("{}/", moves.old)) {
        return Err(Fault::new("fault-into-itself").with("path", old).with("target", new));
    }
    if tree.is_file(&moves.old) && is_markdown(&moves.old) && !is_markdown(&moves.new) {
        return Err(Fault::new("fault-page-name").with("path", new));
    }
    let mut renaming = Renaming::default();
    for entry in tree.entries() {
        let Some(target) = moves.of(&entry.path) else { continue };
        if tree.is_file(&target) && moves.of(&target).is_none() {
            return Err(Fault::new("fault-target-exists").with("path", target));
        }
        renaming.moved.push((entry.path.clone(), target));
    }
    if renaming.moved.is_empty() {
        return Err(Fault::new("fault-no-file").with("path", old));
    }
    let mut edits = Edits::default();
    for manual in &project.manuals {
        for file in manual.files() {
            let mut seen: HashSet<Span> = HashSet::new();
            for (link, resolution) in file.links.iter().zip(manual.resolutions(file)) {
                let Some((place, text)) = rewritten(manual, file, link, resolution, &moves) else {
                    continue;
                };
                // A definition is one, however many links use it.
                if seen.insert(place) {
                    let place = file.source.location(place);
                    renaming.links += usize::from(edits.add(&[Edit { place, text }]));
                }
            }
        }
        book::follow(manual, &moves, &mut edits);
        renaming.redirects += redirect::add(manual, &renaming.moved, &moves, &mut edits);
    }
    settings::follow(project, &moves, &mut edits);
    renaming.changes = moved(project, &edits.changes(tree)?, &renaming.moved)?;
    Ok(renaming)
}

/// What the path of a link's destination has to be, and where it stands; `None` where it
/// can stay.
fn rewritten(
    manual: &Manual,
    file: &Page,
    link: &Link,
    resolution: &Resolution,
    moves: &Moves,
) -> Option<(Span, String)> {
    // What stands in front matter is its author's own notation.
    if link.origin == LinkOrigin::FrontMatter {
        return None;
    }
    let target = manual.target_path(resolution)?;
    let address = Address::new(manual, file, link)?;
    let from = moves.after(file.path());
    let path = address.after(target, &moves.after(target), |path| moves.after(path));
    if path == address.path && (from == **file.path() || address.is_absolute) {
        return None;
    }
    let written = address.written(manual, &from, &path);
    let span = address.span;
    (written != file.source.slice(span)).then_some((span, written))
}

/// The changes with moved files at their new places.
fn moved(
    project: &Project,
    edited: &Changes,
    files: &[(Arc<str>, String)],
) -> Result<Changes, Fault> {
    let mut changes = Changes::new();
    let paths: BTreeMap<&str, &str> = files.iter().map(|(old, new)| (&**old, &**new)).collect();
    for (path, change) in edited.iter().filter(|(path, _)| !paths.contains_key(&***path)) {
        changes.insert(path.clone(), change.clone());
    }
    for (old, new) in files {
        let Content::Bytes(before) = project.tree.read(old, u64::MAX)? else { continue };
        let after = edited.get(old).and_then(|change| change.after.clone());
        let after = after.unwrap_or_else(|| before.clone().into());
        changes.insert(new.clone(), Change::create(after));
        changes.insert(old.clone(), Change::delete(&before));
    }
    Ok(changes)
}

#[cfg(test)]
mod tests;
