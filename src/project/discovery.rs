//! What in a tree is a manual, a page, a catalog.

use std::sync::Arc;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::read_text;
use crate::config::{self, Book, Config, ManualSettings, ManualTable};
use crate::fault::Fault;
use crate::flavour::Flavour;
use crate::language::Language;
use crate::manual::link::resolve::normalise;
use crate::tree::Tree;

/// Files whose presence makes a folder a manual.
const MARKERS: [&str; 4] = [".gitbook.yaml", "book.toml", "SUMMARY.md", "src/SUMMARY.md"];

/// What the configuration leaves out.
#[derive(Debug)]
pub(super) struct Excluded(GlobSet);

impl Excluded {
    pub(super) fn new(config: &Config) -> Result<Self, Fault> {
        let mut builder = GlobSetBuilder::new();
        for pattern in &config.exclude {
            let pattern = pattern.as_ref();
            // A folder's name leaves out what is in it.
            for pattern in [pattern.clone(), format!("{}/**", pattern.trim_end_matches('/'))] {
                builder.add(glob(&pattern)?);
            }
        }
        builder.build().map(Self).map_err(|error| bad_glob(&error))
    }

    pub(super) fn holds(&self, path: &str) -> bool {
        self.0.is_match(path)
    }
}

fn glob(pattern: &str) -> Result<globset::Glob, Fault> {
    GlobBuilder::new(pattern).literal_separator(true).build().map_err(|error| bad_glob(&error))
}

fn bad_glob(error: &globset::Error) -> Fault {
    Fault::new("fault-glob")
        .with("pattern", error.glob().unwrap_or_default())
        .with("cause", error.kind().to_string())
}

/// The manuals of a project: those configured, else the root when it bears a marker,
/// else the topmost folders below it that do; else, where there are no catalogs either,
/// the root as plain Markdown.
pub(super) fn manuals(
    tree: &Tree,
    config: &Config,
    excluded: &Excluded,
    has_catalogs: bool,
    flavour: Option<Flavour>,
) -> Vec<ManualSettings> {
    if !config.manual.is_empty() {
        return config.manual.iter().map(|table| settle(tree, table, flavour)).collect();
    }
    let mut roots: Vec<String> = if is_marked(tree, "") { vec![String::new()] } else { Vec::new() };
    if roots.is_empty() {
        let marked = tree.entries().iter().filter(|entry| !excluded.holds(&entry.path));
        roots = marked
            .filter_map(|entry| {
                MARKERS.iter().find_map(|marker| entry.path.strip_suffix(marker)?.strip_suffix('/'))
            })
            .map(str::to_owned)
            .collect();
        roots.sort();
        roots.dedup();
        let all = roots.clone();
        roots.retain(|root| !all.iter().any(|other| is_below(root, other) && root != other));
    }
    let has_pages = tree.entries().iter().any(|entry| is_page(&entry.path));
    if roots.is_empty() && has_pages && !has_catalogs {
        roots.push(String::new());
    }
    let tables = roots.into_iter().map(|root| ManualTable { root, ..ManualTable::default() });
    tables.map(|table| settle(tree, &table, flavour)).collect()
}

fn is_marked(tree: &Tree, folder: &str) -> bool {
    MARKERS.iter().any(|marker| tree.is_file(&join(folder, marker)))
}

fn settle(tree: &Tree, table: &ManualTable, flavour: Option<Flavour>) -> ManualSettings {
    let root = normalise("", &table.root).unwrap_or_default();
    let file = |name: &str| {
        let path = join(&root, name);
        tree.is_file(&path).then(|| read_text(tree, &path).ok().flatten()).flatten()
    };
    let has_folder = |name: &str| tree.is_folder(&join(&root, name));
    let (found, book) = if let Some(yaml) = file(".gitbook.yaml") {
        (Flavour::Gitbook, config::gitbook_yaml(&yaml))
    } else if let Some(toml) = file("book.toml") {
        (Flavour::Mdbook, config::mdbook_toml(&toml))
    } else if file("SUMMARY.md").is_none() && file("src/SUMMARY.md").is_some() {
        let book = Book { root: Some("src".to_owned()), ..Book::default() };
        (Flavour::Mdbook, book)
    } else if has_folder(".gitbook") || file("SUMMARY.md").is_some() || file("book.json").is_some()
    {
        (Flavour::Gitbook, Book::default())
    } else {
        (Flavour::Github, Book::default())
    };
    let is_gitbook = |folder: &str| {
        tree.is_file(&join(folder, ".gitbook.yaml")) || tree.is_folder(&join(folder, ".gitbook"))
    };
    let configured = table.flavour.as_ref().and_then(|name| Flavour::parse(name.as_ref()));
    let synced = if configured == Some(Flavour::Gitbook) || is_gitbook(&root) || is_gitbook("") {
        Some(true)
    } else {
        let is_old = file("book.json").is_some() || tree.is_file("book.json");
        is_old.then_some(false)
    };
    let pages = normalise(&root, book.root.as_deref().unwrap_or_default()).unwrap_or_default();
    let language = table.language.as_ref().map(AsRef::as_ref).map(String::as_str);
    ManualSettings {
        summary: join(&pages, book.summary.as_deref().unwrap_or("SUMMARY.md")).into(),
        root: pages.into(),
        flavour: flavour.or(configured).unwrap_or(found),
        language: language.or(book.language.as_deref()).map_or(Language::UNKNOWN, Language::new),
        redirects: book.redirects,
        preprocessed: book.preprocessed,
        synced,
    }
}

/// The Markdown files of a manual, but for its table of contents and for the files of
/// manuals nested in it.
pub(super) fn pages(
    tree: &Tree,
    settings: &ManualSettings,
    roots: &[Arc<str>],
    excluded: &Excluded,
) -> Vec<Arc<str>> {
    let root = &settings.root;
    let nested: Vec<&Arc<str>> =
        roots.iter().filter(|other| *other != root && is_below(other, root)).collect();
    tree.entries()
        .iter()
        .map(|entry| &entry.path)
        .filter(|path| is_page(path) && is_below(path, root) && **path != settings.summary)
        .filter(|path| !excluded.holds(path) && !nested.iter().any(|other| is_below(path, other)))
        .cloned()
        .collect()
}

/// Whether a path names a Markdown page.
fn is_page(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| {
        ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown")
    })
}

fn is_below(path: &str, folder: &str) -> bool {
    folder.is_empty()
        || path == folder
        || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

/// A file of a locale: a catalog's or the lock.
#[derive(Debug)]
pub(super) struct CatalogFile {
    pub(super) path: Arc<str>,
    pub(super) locale: String,
    /// Below the locale's folder.
    pub(super) name: String,
    pub(super) is_lock: bool,
}

/// The name of a lock, in the folder of its locale.
pub(crate) const LOCK_NAME: &str = "zvirka.lock";

/// The files that `locales.path` names, with the locks beside them.
pub(super) fn catalog_files(
    tree: &Tree,
    config: &Config,
    excluded: &Excluded,
) -> Result<Vec<CatalogFile>, Fault> {
    let pattern = config.locales.path.as_ref();
    let (before, after) = pattern.split_once("{locale}").unwrap_or((pattern, ""));
    let matcher = glob(&format!("{before}*{after}"))?.compile_matcher();
    let mut found = Vec::new();
    for entry in tree.entries() {
        let Some(rest) = entry.path.strip_prefix(before) else { continue };
        let Some((locale, name)) = rest.split_once('/') else { continue };
        let is_lock = name == LOCK_NAME;
        let is_locale = !Language::new(locale).is_unknown();
        if is_locale && (is_lock || matcher.is_match(&*entry.path)) && !excluded.holds(&entry.path)
        {
            found.push(CatalogFile {
                path: entry.path.clone(),
                locale: locale.to_owned(),
                name: name.to_owned(),
                is_lock,
            });
        }
    }
    Ok(found)
}

/// The folder of a locale, relative to the project root.
pub(super) fn locale_folder(config: &Config, locale: &str) -> String {
    let pattern = config.locales.path.as_ref();
    let before = pattern.split_once("{locale}").map_or("", |(before, _)| before);
    format!("{before}{locale}")
}
