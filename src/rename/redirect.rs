//! The old address of a page that moves, in the book's own configuration.

use std::sync::Arc;

use super::Moves;
use crate::config::Redirect;
use crate::edit::Edits;
use crate::finding::Edit;
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::link::path::relative;
use crate::source::{Source, Span};

/// Adds a redirect for each page of the manual that moves within it, and turns those that
/// led to its old place. Returns how many were added: none where the book has no
/// configuration, or one in which there is no place to be sure of.
pub(super) fn add(
    manual: &Manual,
    files: &[(Arc<str>, String)],
    moves: &Moves,
    edits: &mut Edits,
) -> usize {
    let Some(book) = &manual.settings.book else { return 0 };
    let redirects = &manual.settings.redirects;
    let pages = || files.iter().filter(|(old, _)| manual.page(old).is_some());
    // Moved back: the redirect of the first move would go round with the new one.
    let is_back = |redirect: &Redirect| {
        pages().filter_map(|(_, new)| address(manual, new)).any(|to| same(&redirect.from, &to))
    };
    for redirect in redirects {
        if is_back(redirect) {
            let line = whole_line(book, redirect.span);
            edits.add(&[Edit { place: book.location(line), text: String::new() }]);
        } else if let Some(bare) = turned(manual, redirect, moves) {
            edits.add(&[scalar(book, redirect.to_span, bare)]);
        }
    }
    let mut lines = String::new();
    let mut count = 0;
    for (old, new) in pages() {
        let (Some(from), Some(to)) = (address(manual, old), address(manual, new)) else { continue };
        if from == to || redirects.iter().any(|it| same(&it.from, &from)) {
            continue;
        }
        lines.push_str(&line(manual, &from, &to, new));
        count += 1;
    }
    if count == 0 {
        return 0;
    }
    let Some((at, lines)) = place(manual.settings.flavour, book.text(), &lines) else { return 0 };
    let place = book.location(Span::at(at));
    if edits.add(&[Edit { place, text: lines }]) { count } else { 0 }
}

fn same(one: &str, other: &str) -> bool {
    one.trim_matches('/').eq_ignore_ascii_case(other.trim_matches('/'))
}

/// The address a page is published at, below the root of the manual: GitBook's without an
/// ending, mdBook's with `.html`.
fn address(manual: &Manual, path: &str) -> Option<String> {
    let root = &*manual.settings.root;
    let below = if root.is_empty() { path } else { path.strip_prefix(root)?.strip_prefix('/')? };
    let stem = below.strip_suffix(".md")?;
    let folder = stem.strip_suffix("README").map(|it| it.trim_end_matches('/'));
    match manual.settings.flavour {
        Flavour::Gitbook => Some(folder.unwrap_or(stem).to_owned()).filter(|it| !it.is_empty()),
        Flavour::Mdbook => Some(match folder {
            Some("") => "/index.html".to_owned(),
            Some(folder) => format!("/{folder}/index.html"),
            None => format!("/{stem}.html"),
        }),
        Flavour::Github => None,
    }
}

fn line(manual: &Manual, from: &str, to: &str, new: &str) -> String {
    if manual.settings.flavour == Flavour::Mdbook {
        let way = relative(from.trim_start_matches('/'), to.trim_start_matches('/'));
        return format!("{} = {}\n", quoted(from), quoted(&way));
    }
    let root = &*manual.settings.root;
    let file = new.strip_prefix(root).unwrap_or(new).trim_start_matches('/');
    format!("  {}: {}\n", plain_or_quoted(from), plain_or_quoted(file))
}

/// What a redirect has to say whose target moves.
fn turned(manual: &Manual, redirect: &Redirect, moves: &Moves) -> Option<String> {
    let target = manual.redirect_target(redirect)?;
    let root = &*manual.settings.root;
    if manual.settings.flavour == Flavour::Mdbook {
        let stem = target.strip_suffix(".html")?;
        let page = match stem.strip_suffix("index") {
            Some(folder) => format!("{folder}README.md"),
            None => format!("{stem}.md"),
        };
        let to = address(manual, &moves.of(&page)?)?;
        let is_absolute = redirect.to.starts_with('/');
        let from = redirect.from.trim_start_matches('/');
        let way = relative(from, to.trim_start_matches('/'));
        return Some(if is_absolute { to } else { way });
    }
    let after = moves.of(&target)?;
    let below =
        if root.is_empty() { &*after } else { after.strip_prefix(root)?.strip_prefix('/')? };
    Some(below.to_owned())
}

/// Where new redirects go, and how they stand there.
fn place(flavour: Flavour, text: &str, lines: &str) -> Option<(usize, String)> {
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    let head = if flavour == Flavour::Mdbook { "[output.html.redirect]" } else { "redirects:" };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_end();
        if trimmed == head {
            // Before the end of the line: behind it a line may go.
            return Some((at + trimmed.len(), format!("\n{}", lines.trim_end())));
        }
        // Written in another way: nobody touches what may be read otherwise.
        if trimmed.trim_start().starts_with(head) || trimmed.contains("redirect =") {
            return None;
        }
        at += line.len();
    }
    let gap = if text.trim().is_empty() { "" } else { "\n" };
    Some((text.len(), format!("{end}{gap}{head}\n{lines}")))
}

fn whole_line(book: &Source, span: Span) -> Span {
    let text = book.text();
    let range = span.range();
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at + 1);
    Span::new(start, end)
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Another text for a scalar of the configuration.
pub(super) fn scalar(book: &Source, span: Span, text: String) -> Edit {
    let is_in_marks = book.text()[..span.range().start].ends_with(['"', '\'']);
    // Within quotation marks it stands as it is, if it has none in it.
    if is_in_marks && !text.contains(['"', '\'', '\\']) {
        return Edit { place: book.location(span), text };
    }
    let mark = u32::from(is_in_marks);
    let span = Span { start: span.start - mark, end: span.end + mark };
    Edit { place: book.location(span), text: plain_or_quoted(&text) }
}

/// A YAML scalar: as it is where nothing in it means anything.
fn plain_or_quoted(text: &str) -> String {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '/' | '.' | '-' | '_');
    let name = text.trim_start_matches("../").trim_start_matches("./");
    let starts = name.starts_with(|it: char| it.is_ascii_alphabetic());
    if starts && text.chars().all(is_plain) { text.to_owned() } else { quoted(text) }
}
