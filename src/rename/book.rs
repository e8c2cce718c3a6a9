//! The files and folders that a book's own configuration names.

use super::Moves;
use super::redirect::scalar;
use crate::config::NamedPath;
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
    let folder = book.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let base = if named.is_root { folder } else { root };
    let target = normalise(base, &named.path)?;
    let new_base = if named.is_root { folder_of(book, moves) } else { moves.after(root) };
    let new = moves.after(&target);
    let way = way(&new_base, &new);
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

/// The folder of the configuration afterwards.
fn folder_of(book: &Source, moves: &Moves) -> String {
    let path = moves.after(&book.path);
    path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned()
}

/// mdBook takes the pages to be in `src` where nothing says otherwise.
fn say_root(manual: &Manual, book: &Source, moves: &Moves, edits: &mut Edits) {
    let way = way(&folder_of(book, moves), &moves.after(&manual.settings.root));
    if way == "src" {
        return;
    }
    let line = format!("src = {}", toml::Value::from(way));
    let text = book.text();
    let mut at = 0;
    for line_of_book in text.split_inclusive('\n') {
        at += line_of_book.len();
        if line_of_book.trim() == "[book]" {
            let end = if line_of_book.ends_with('\n') { "" } else { "\n" };
            let place = book.location(Span::at(at));
            edits.add(&[Edit { place, text: format!("{end}{line}\n") }]);
            return;
        }
    }
    let place = book.location(Span::at(0));
    edits.add(&[Edit { place, text: format!("[book]\n{line}\n\n") }]);
}
