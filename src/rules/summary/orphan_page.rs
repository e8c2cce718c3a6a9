//! A page that no entry of the contents names.

use std::collections::{BTreeMap, HashSet};

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "orphan-page", Summary, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n",
        "README.md" => "# Вступ\n",
        "queue.md" => "# Керування чергою\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Керування чергою](queue.md)\n",
        "README.md" => "# Вступ\n",
        "queue.md" => "# Керування чергою\n",
    },
}

/// Files that belong to the repository and not to the manual.
const OF_THE_REPOSITORY: [&str; 11] = [
    "README",
    "SUMMARY",
    "GLOSSARY",
    "LICENSE",
    "CONTRIBUTING",
    "CHANGELOG",
    "AGENTS",
    "CLAUDE",
    "404",
    "CODE_OF_CONDUCT",
    "LANGS",
];

/// A folder with at least so many pages, none of them listed, is told as one.
const FOLDER: usize = 3;

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = manual.summary.as_ref().filter(|summary| !summary.entries.is_empty())
    else {
        return;
    };
    let listed: HashSet<&str> = summary
        .entries
        .iter()
        .filter_map(|entry| manual.target_path(manual.entry_resolution(entry)?))
        .map(AsRef::as_ref)
        .collect();
    let is_orphan = |page: &Page| !listed.contains(&**page.path()) && belongs(page, manual);
    let orphans: Vec<&Page> = manual.pages.iter().filter(|page| is_orphan(page)).collect();

    let mut folders: BTreeMap<&str, Vec<&Page>> = BTreeMap::new();
    for page in &orphans {
        folders.entry(unlisted_folder(page, manual, &is_orphan)).or_default().push(page);
    }
    for (folder, pages) in folders {
        if folder.is_empty() || pages.len() < FOLDER {
            for page in pages {
                let finding = findings.report(page.source.location(Span::default()));
                finding.with("title", page.title().unwrap_or_default()).with("count", 1_u32);
            }
        } else if let Some((first, rest)) = pages.split_first() {
            let finding = findings.report(first.source.location(Span::default()));
            finding.with("folder", folder).with("count", pages.len());
            for page in rest {
                finding.related(page.source.location(Span::default()), "also");
            }
        }
    }
}

/// Whether a reader would expect the page in the contents.
fn belongs(page: &Page, manual: &Manual) -> bool {
    let path = &**page.path();
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    !page.is_hidden()
        && !manual.is_included(page)
        && !path.split('/').any(|part| part.starts_with('.'))
        && !path.to_lowercase().contains("draft")
        && !OF_THE_REPOSITORY.iter().any(|known| known.eq_ignore_ascii_case(stem))
}

/// The topmost folder around a page in which no page is listed; empty when there is none.
fn unlisted_folder<'a>(
    page: &'a Page,
    manual: &Manual,
    is_orphan: &impl Fn(&Page) -> bool,
) -> &'a str {
    let path = &**page.path();
    let below = manual.settings.root.len() + usize::from(!manual.settings.root.is_empty());
    let slashes = path.match_indices('/').map(|(at, _)| at).filter(|&at| at >= below);
    slashes
        .map(|at| &path[..at])
        .find(|folder| {
            let inside = |other: &&Page| {
                other.path().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
            };
            manual.pages.iter().filter(inside).all(is_orphan)
        })
        .unwrap_or_default()
}
