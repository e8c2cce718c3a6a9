//! A page that no entry of the contents names.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "orphan-page", Summary, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
        "queue.md" => "# Керування чергою\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Керування чергою](queue.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
        "queue.md" => "# Керування чергою\n\nЦе сказано нижче.\n",
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
    let listed: FxHashSet<&str> = summary
        .entries
        .iter()
        .filter_map(|entry| manual.target_path(manual.entry_resolution(entry)?))
        .map(AsRef::as_ref)
        .collect();
    let is_orphan = |page: &&Page| !listed.contains(&**page.path()) && belongs(page, manual);
    let (orphans, others): (Vec<&Page>, Vec<&Page>) = manual.pages.iter().partition(is_orphan);
    // Folders with a page that is listed, or that need not be.
    let known: FxHashSet<&str> =
        others.iter().flat_map(|page| folders_of(page.path(), &manual.settings.root)).collect();

    let mut folders: BTreeMap<&str, Vec<&Page>> = BTreeMap::new();
    for page in orphans {
        let topmost = folders_of(page.path(), &manual.settings.root)
            .find(|folder| !known.contains(folder))
            .unwrap_or_default();
        folders.entry(topmost).or_default().push(page);
    }
    let flavour = manual.settings.flavour.as_str();
    for (folder, pages) in folders {
        if folder.is_empty() || pages.len() < FOLDER {
            for page in pages {
                let finding = findings.report(page.source.location(Span::default()));
                let leads = page.title_heading().is_none_or(|heading| heading.leads);
                let title = page.title().filter(|_| leads).unwrap_or_default();
                finding.with("title", title).with("count", 1_u32).with("flavour", flavour);
            }
        } else if let Some((first, rest)) = pages.split_first() {
            let finding = findings.report(first.source.location(Span::default()));
            finding.with("folder", folder).with("count", pages.len()).with("title", "");
            finding.with("flavour", flavour);
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
    let is_at_root = path.len() - name.len() <= manual.settings.root.len() + 1;
    let is_of_repository =
        is_at_root && OF_THE_REPOSITORY.iter().any(|known| known.eq_ignore_ascii_case(stem));
    let is_draft = path.to_lowercase().contains("draft");
    let is_in_parts = path.split('/').any(|part| part.starts_with('.'));
    let is_set_apart = page.is_hidden() || manual.is_included(page);
    !(is_of_repository || is_draft || is_in_parts || is_set_apart)
}

/// The folders around a page, below the root of its manual, outermost first.
fn folders_of<'a>(path: &'a str, root: &str) -> impl Iterator<Item = &'a str> {
    let below = root.len() + usize::from(!root.is_empty());
    path.match_indices('/').map(|(at, _)| at).filter(move |&at| at >= below).map(|at| &path[..at])
}
