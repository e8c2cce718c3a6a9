//! `zvirka mv`

use std::path::Path;

use super::{Desk, Opened, Outcome, of_page, print, say};
use crate::cli::{Global, Mv};
use crate::edit::diff;
use crate::fault::Fault;
use crate::rename::{Renaming, move_path, rename_heading};
use crate::tree;

pub(super) fn run(args: &Mv, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let (old, anchor) = match args.old.split_once('#') {
        Some((page, anchor)) => (page, Some(anchor)),
        None => (&*args.old, None),
    };
    let opened = desk.open(&of_page(old), global)?;
    let project = &opened.project;
    opened.needs_manual()?;
    // What could not be read may hold links that nobody would mend.
    if !project.faults.is_empty() {
        return Ok(Outcome::NotDone);
    }
    if let Some(path) = project.tree.root().and_then(tree::conflict) {
        return Err(Fault::new("fault-unmerged").with("path", path));
    }
    let renaming = if let Some(anchor) = anchor {
        let (_, page) = opened.page(old)?;
        rename_heading(project, page, anchor, &args.new)?
    } else {
        let (old, new) = paths(&opened, old, &args.new)?;
        move_path(project, &old, &new)?
    };
    if args.diff {
        print(&diff(&project.tree, &renaming.changes)?)?;
    } else if !args.dry_run {
        project.tree.write(&renaming.changes)?;
    }
    if !global.quiet {
        say(&summary(&renaming, desk, args.dry_run || args.diff));
    }
    Ok(opened.outcome(false))
}

/// The paths relative to the project root. Into a folder that is there, a thing moves
/// under its own name.
fn paths(opened: &Opened, old: &str, new: &str) -> Result<(String, String), Fault> {
    let root = opened.project.tree.root().unwrap_or(Path::new("."));
    let from = match tree::relative(root, Path::new(old)) {
        Ok(path) => path,
        // A page may be named in other ways; of a folder only its path will do.
        Err(fault) => {
            opened.page(old).map(|(_, page)| page.path().to_string()).map_err(|_| fault)?
        }
    };
    let target = Path::new(new);
    let name = Path::new(&from).file_name().unwrap_or_default();
    let is_folder = new.ends_with('/') || target.is_dir();
    let target = if is_folder { target.join(name) } else { target.to_owned() };
    Ok((from, tree::relative_new(root, &target)?))
}

fn summary(renaming: &Renaming, desk: &Desk, only_shown: bool) -> String {
    let mut out = String::new();
    let moved = renaming.moved.iter().map(|(old, new)| (&**old, &**new));
    let place = renaming.place.iter().map(|(old, new)| (&**old, &**new));
    for (old, new) in moved.chain(place) {
        let args = [("old", old.into()), ("new", new.into())];
        out.push_str(&(desk.messages.get("mv-moved", &args) + "\n"));
    }
    let written = renaming.changes.iter().filter(|(_, change)| change.after.is_some()).count();
    let args = [
        ("links", renaming.links.into()),
        ("files", written.into()),
        ("redirects", renaming.redirects.into()),
    ];
    out.push_str(&(desk.messages.get("mv-done", &args) + "\n"));
    if only_shown {
        out.push_str(&(desk.messages.get("mv-not-written", &[]) + "\n"));
    }
    out
}
