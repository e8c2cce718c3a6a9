//! The files and folders that a book's own configuration names.

use super::Moves;
use super::redirect::scalar;
use crate::config::{NamedPath, mdbook_toml};
use crate::edit::Edits;
use crate::finding::Edit;
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::link::path::{normalise, relative};
use crate::source::{Source, Span};

/// Rewrites the folder of the pages, the contents and the first page where the book's
/// configuration names them, or says where the pages are if nothing has to so far.
pub(super) fn follow(manual: &Manual, moves: &Moves, edits: &mut Edits) {
    let Some(book) = &manual.settings.book else { return };
    for named in &manual.settings.paths {
        if let Some(text) = rewritten(manual, book, named, moves) {
            edits.add(&[scalar(book, named.span, text)]);
        }
    }
    let is_said = manual.settings.paths.iter().any(|named| named.is_root);
    if !is_said && manual.settings.flavour == Flavour::Mdbook {
        say_root(manual, book, moves, edits);
    }
}

/// How a path has to be written afterwards; `None` where it can stay.
fn rewritten(manual: &Manual, book: &Source, named: &NamedPath, moves: &Moves) -> Option<String> {
    let root = &*manual.settings.root;
    let own = moves.after(&book.path);
    let (base, new_base) = if named.is_root {
        (folder(&book.path), folder(&own).to_owned())
    } else {
        (root, moves.after(root))
    };
    let target = normalise(base, &named.path)?;
    let way = way(&new_base, &moves.after(&target));
    if way == self::way(base, &target) {
        return None;
    }
    let lead = if named.path.starts_with("./") && !way.starts_with('.') { "./" } else { "" };
    let end = if named.path.ends_with('/') { "/" } else { "" };
    Some(format!("{lead}{way}{end}"))
}

/// The way from a folder to what stands at a path.
fn way(folder: &str, path: &str) -> String {
    let from = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    match relative(&from, path).trim_end_matches('/') {
        "" => ".".to_owned(),
        way => way.to_owned(),
    }
}

/// The folder that a file stands in.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// mdBook takes the pages to be in `src` where nothing says otherwise.
fn say_root(manual: &Manual, book: &Source, moves: &Moves, edits: &mut Edits) {
    let way = way(folder(&moves.after(&book.path)), &moves.after(&manual.settings.root));
    if way == "src" {
        return;
    }
    let text = book.text();
    let line = format!("src = {}\n", toml::Value::from(&*way));
    let head = text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some((*at, line.trim_start().starts_with("[book]")))
    });
    let behind_head = head.filter(|(_, is_head)| *is_head).map(|(end, _)| (end, line.clone()));
    // Tables can be written in many ways: what is right is what is read rightly.
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    let ways = [(text.len(), format!("{end}\n[book]\n{line}")), (0, format!("book.{line}"))];
    let place = behind_head.chain(ways).find(|(at, line)| {
        let (before, after) = text.split_at(*at);
        mdbook_toml(&format!("{before}{line}{after}")).root.as_deref() == Some(&way)
    });
    if let Some((at, text)) = place {
        edits.add(&[Edit { place: book.location(Span::at(at)), text }]);
    }
}
