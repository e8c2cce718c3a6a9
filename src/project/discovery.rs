//! What in a tree is a manual, a page, a catalog.

use std::collections::HashSet;
use std::sync::Arc;

use globset::{GlobSet, GlobSetBuilder};
use rayon::prelude::*;

use super::read;
use crate::config::{self, Book, Config, ManualSettings, ManualTable, TextSettings};
use crate::fault::Fault;
use crate::flavour::Flavour;
use crate::language::Language;
use crate::manual::Manual;
use crate::manual::asset::{self, Assets};
use crate::manual::link::path::normalise;
use crate::markdown::is_markdown;
use crate::source::Source;
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
                builder.add(config::glob(&pattern)?);
            }
        }
        builder.build().map(Self).map_err(|error| config::bad_glob(&error))
    }

    pub(super) fn holds(&self, path: &str) -> bool {
        // A set without globs asks for the parts of a path all the same.
        !self.0.is_empty() && self.0.is_match(path)
    }
}

/// The manuals of a project: those configured, else every folder that bears a marker;
/// else, where there are no catalogs either, the root as plain Markdown.
///
/// A marked folder below another is a manual of its own, unless the one above lists its
/// pages, keeps its own there, or is configured while this one is not.
pub(super) fn manuals(
    tree: &Tree,
    config: &Config,
    excluded: &Excluded,
    has_catalogs: bool,
    flavour: Option<Flavour>,
) -> Vec<ManualSettings> {
    if !config.manual.is_empty() {
        return config.manual.iter().map(|table| settle(tree, config, table, flavour)).collect();
    }
    let mut found: Vec<(&str, ManualSettings)> = Vec::new();
    // Sorted, so that a folder comes before those below it.
    for root in marked(tree, excluded) {
        let settings = settle(tree, config, &ManualTable::at(root), flavour);
        let is_known =
            found.iter().any(|(_, other)| *other.root == *root || other.root == settings.root);
        let above = found.iter().rev().find(|(above, _)| is_below(root, above));
        let is_listed = above.is_some_and(|(_, above)| lists(tree, above, root));
        // Where a book says what it is, a stray table of contents below is none of it.
        let is_stray = !is_configured(tree, root)
            && found.iter().any(|(above, _)| is_below(root, above) && is_configured(tree, above));
        if !is_known && !is_listed && !is_stray {
            found.push((root, settings));
        }
    }
    let has_pages = || tree.entries().iter().any(|entry| is_markdown(&entry.path));
    if found.is_empty() && !has_catalogs && has_pages() {
        found.push(("", settle(tree, config, &ManualTable::at(""), flavour)));
    }
    found.into_iter().map(|(_, settings)| settings).collect()
}

/// The folders that bear a marker, each once, sorted.
fn marked<'a>(tree: &'a Tree, excluded: &Excluded) -> Vec<&'a str> {
    let files = tree.entries().iter().map(|entry| &*entry.path);
    let mut folders: Vec<&str> = files
        .filter(|path| !excluded.holds(path) && !is_hidden(path, ""))
        .filter_map(|path| {
            MARKERS.iter().find_map(|marker| {
                let folder = path.strip_suffix(marker)?;
                if folder.is_empty() { Some("") } else { folder.strip_suffix('/') }
            })
        })
        .collect();
    folders.sort_unstable();
    folders.dedup();
    folders
}

/// Whether a folder has a book's configuration, and not just a table of contents.
fn is_configured(tree: &Tree, folder: &str) -> bool {
    [".gitbook.yaml", "book.toml"].iter().any(|name| tree.is_file(&join(folder, name)))
}

/// Whether the contents of a manual name pages in a folder below it.
fn lists(tree: &Tree, manual: &ManualSettings, folder: &str) -> bool {
    let below = folder.strip_prefix(&*manual.root).unwrap_or(folder).trim_start_matches('/');
    let summary = read::text(tree, &manual.summary).ok().flatten().unwrap_or_default();
    ["(", "(<", "(./"].iter().any(|open| summary.contains(&format!("{open}{below}/")))
}

fn settle(
    tree: &Tree,
    config: &Config,
    table: &ManualTable,
    flavour: Option<Flavour>,
) -> ManualSettings {
    let root = normalise("", table.folder()).unwrap_or_default();
    let file = |name: &str| {
        let path = join(&root, name);
        tree.is_file(&path).then(|| read::text(tree, &path).ok().flatten()).flatten()
    };
    let has_folder = |name: &str| tree.is_folder(&join(&root, name));
    let own = |name: &str| file(name).map(|text| Source::new(join(&root, name), text));
    let (yaml, toml) = (own(".gitbook.yaml"), own("book.toml"));
    let (found, book) = if let Some(yaml) = &yaml {
        (Flavour::Gitbook, config::gitbook_yaml(yaml.text()))
    } else if let Some(toml) = &toml {
        (Flavour::Mdbook, config::mdbook_toml(toml.text()))
    } else if file("SUMMARY.md").is_none() && file("src/SUMMARY.md").is_some() {
        let book = config::mdbook_toml("");
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
    let flavour = flavour.or(configured).unwrap_or(found);
    let is_generated =
        flavour == Flavour::Github && (has_generator(tree, &root) || has_generator(tree, ""));
    let language = table.language.as_ref().map(AsRef::as_ref).map(String::as_str);
    let text = TextSettings { smart_punctuation: book.smart_punctuation, ..config.text_settings() };
    ManualSettings {
        text: Arc::new(text),
        summary: join(&pages, book.summary.as_deref().unwrap_or("SUMMARY.md")).into(),
        root: pages.into(),
        flavour,
        language: language.or(book.language.as_deref()).map_or(Language::UNKNOWN, Language::new),
        book: yaml.or(toml),
        redirects: book.redirects,
        paths: book.paths,
        theme: book.theme.iter().filter_map(|path| normalise(&root, path)).collect(),
        preprocessed: book.preprocessed || is_generated,
        synced,
    }
}

/// Whether a site generator is set up in a folder.
fn has_generator(tree: &Tree, folder: &str) -> bool {
    const FILES: [&str; 4] = ["mkdocs.yml", "mkdocs.yaml", ".vitepress", "docs/.vitepress"];
    const SCRIPTS: [&str; 2] = ["docusaurus.config", "next.config"];
    const ENDINGS: [&str; 4] = ["js", "ts", "mjs", "cjs"];
    let is_there = |name: &str| {
        let path = join(folder, name);
        tree.is_file(&path) || tree.is_folder(&path)
    };
    let is_script = |script| ENDINGS.iter().any(|ending| is_there(&format!("{script}.{ending}")));
    FILES.into_iter().any(is_there) || SCRIPTS.into_iter().any(is_script)
}

/// The Markdown files of a manual, but for its table of contents and for the files of
/// manuals nested in it.
pub(super) fn pages(
    tree: &Tree,
    settings: &ManualSettings,
    roots: &[Arc<str>],
    excluded: &Excluded,
) -> Vec<Arc<str>> {
    own_files(tree, settings, roots, excluded)
        .filter(|path| is_markdown(path) && **path != settings.summary)
        .cloned()
        .collect()
}

/// The files below the root of a manual, but for those of manuals nested in it.
fn own_files<'a>(
    tree: &'a Tree,
    settings: &'a ManualSettings,
    roots: &'a [Arc<str>],
    excluded: &'a Excluded,
) -> impl Iterator<Item = &'a Arc<str>> {
    let root = &settings.root;
    let nested: Vec<&Arc<str>> =
        roots.iter().filter(|other| *other != root && is_below(other, root)).collect();
    tree.entries()
        .iter()
        .map(|entry| &entry.path)
        .filter(move |path| is_below(path, root) && !is_hidden(path, root))
        .filter(move |path| !excluded.holds(path))
        .filter(move |path| !nested.iter().any(|other| is_below(path, other)))
}

/// What a manual has besides pages.
pub(super) fn assets(
    tree: &Tree,
    settings: &ManualSettings,
    roots: &[Arc<str>],
    excluded: &Excluded,
) -> Assets {
    let root = &settings.root;
    let below = |path: &str| {
        path.strip_prefix(&**root)
            .is_some_and(|below| asset::is_asset(below.trim_start_matches('/')))
    };
    let (mut files, mut styles) = (Vec::new(), Vec::new());
    for path in own_files(tree, settings, roots, excluded) {
        if below(path) {
            files.push(path.clone());
        }
        if asset::is_style(path) {
            styles.push(path);
        }
    }
    if files.is_empty() {
        return Assets::default();
    }
    // Of a theme that stands beside the pages, and not among them.
    let is_theme = |path: &str| settings.theme.iter().any(|theme| is_below(path, theme));
    if !settings.theme.is_empty() {
        let entries = tree.entries().iter().map(|entry| &entry.path);
        let outside = entries.filter(|path| !is_below(path, root) && is_theme(path));
        styles.extend(outside.filter(|path| asset::is_style(path)));
    }
    let read = |path: &Arc<str>| Some(Source::new(path.clone(), read::text(tree, path).ok()??));
    Assets { files, styles: styles.into_iter().filter_map(read).collect() }
}

/// Manuals may share pictures: what another one names is no asset of this alone.
pub(super) fn keep_own_assets(manuals: &mut [Manual]) {
    if manuals.len() < 2 {
        return;
    }
    let linked: Vec<HashSet<Arc<str>>> =
        manuals.iter().map(|manual| manual.linked_files().into_iter().cloned().collect()).collect();
    for (at, manual) in manuals.iter_mut().enumerate() {
        let is_shared = |path: &Arc<str>| {
            linked.iter().enumerate().any(|(other, files)| other != at && files.contains(path))
        };
        manual.assets.files.retain(|path| !is_shared(path));
    }
}

/// Whether a file stands in a folder of some program's own: `.github`, but not `.gitbook`.
fn is_hidden(path: &str, root: &str) -> bool {
    let below = path.get(root.len()..).unwrap_or(path);
    memchr::memchr_iter(b'.', below.as_bytes()).any(|at| {
        let is_first = at == 0 || below.as_bytes()[at - 1] == b'/';
        let rest = &below[at..];
        is_first && !rest.starts_with(".gitbook/") && rest.contains('/')
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
    let matcher = config::glob(&format!("{before}*{after}"))?.compile_matcher();
    let found = tree.entries().par_iter().filter_map(|entry| {
        let path = &*entry.path;
        let (locale, name) = path.strip_prefix(before)?.split_once('/')?;
        let is_lock = name == LOCK_NAME;
        let is_named = is_lock || matcher.is_match(path);
        let is_wanted = is_named && !excluded.holds(path) && !Language::new(locale).is_unknown();
        is_wanted.then(|| CatalogFile {
            path: entry.path.clone(),
            locale: locale.to_owned(),
            name: name.to_owned(),
            is_lock,
        })
    });
    Ok(found.collect())
}

/// The folder of a locale, relative to the project root.
pub(super) fn locale_folder(config: &Config, locale: &str) -> String {
    let pattern = config.locales.path.as_ref();
    let before = pattern.split_once("{locale}").map_or("", |(before, _)| before);
    format!("{before}{locale}")
}
