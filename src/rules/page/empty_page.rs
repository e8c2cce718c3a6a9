//! A page that has a title at most.

use crate::finding::{Findings, Level};
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "empty-page", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    if !page.is_empty() || manual.is_included(page) || page.path().contains(".gitbook/") {
        return;
    }
    let has_children = has_children(page, manual);
    // GitBook shows such a page as cards that lead to the pages below it.
    if has_children && manual.settings.flavour != Flavour::Mdbook {
        return;
    }
    let title = page.title_heading().map_or(Span::default(), |title| title.span);
    let finding = findings.report(page.source.location(title));
    finding.with("children", if has_children { "some" } else { "none" });
    if has_children {
        finding.at_level(Level::Info);
    }
}

/// Whether other pages are below this one: in the contents, else in the folders.
fn has_children(page: &Page, manual: &Manual) -> bool {
    let path = page.path();
    let summary = manual.summary.iter().flat_map(|summary| &summary.entries);
    let places: Vec<usize> = summary
        .clone()
        .enumerate()
        .filter(|(_, entry)| manual.entry_page(entry).is_some_and(|it| it.path() == path))
        .map(|(at, _)| at)
        .collect();
    if !places.is_empty() {
        let is_below = |parent: u32| places.contains(&(parent as usize));
        return summary.clone().any(|entry| entry.parent.is_some_and(is_below));
    }
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_index = stem.eq_ignore_ascii_case("readme") || stem.eq_ignore_ascii_case("index");
    is_index
        && manual.pages.iter().any(|other| {
            let below = other.path().strip_prefix(folder);
            other.path() != path && below.is_some_and(|it| folder.is_empty() || it.starts_with('/'))
        })
}
