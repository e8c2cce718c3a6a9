//! Everything that is read of one project, once and in parallel.

mod discovery;
mod read;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, OnceLock};
use std::thread;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::catalog::Catalog;
use crate::config::{self, Config, Overrides};
use crate::fault::Fault;
use crate::flavour::Flavour;
use crate::lock::{Lock, Trouble};
use crate::manual::Manual;
use crate::manual::page::{Depth, Page};
use crate::phrases::{self, Found, Origin, Phrase};
use crate::source::{Location, Source, Span};
use crate::sync::{Comparison, settle};
use crate::tree::{Change, Changes, Tree};

/// A project: its manuals, its catalogs, and what could not be read.
#[derive(Debug)]
pub struct Project {
    /// The files it was read from.
    pub tree: Tree,
    /// `zvirka.toml`, or the defaults.
    pub config: Config,
    /// Where the configuration stands, and its text.
    pub config_source: Source,
    /// The manuals, by root.
    pub manuals: Vec<Manual>,
    /// What is said of single phrases.
    pub overrides: Option<Overrides>,
    /// Found when somebody asks.
    taught: OnceLock<Taught>,
    /// The catalogs, by locale; the source locale's among them.
    pub catalogs: Vec<Catalog>,
    /// What each translation was made from, by locale.
    pub locks: BTreeMap<String, LockFile>,
    /// The locale that the others are translated from, when there are any.
    pub source_locale: Option<String>,
    /// How deep its pages were read.
    pub depth: Depth,
    no_lock: Lock,
    /// Made when somebody asks.
    catalog_paths: OnceLock<HashMap<Arc<str>, (usize, usize)>>,
    /// What could not be read. The rest has been; the run ends with exit code 2.
    pub faults: Vec<Fault>,
}

/// What pages teach their readers to say.
#[derive(Debug, Default)]
pub struct Taught {
    /// The phrases of each page, in the order in which the pages are read.
    pages: Vec<Vec<Phrase>>,
    /// What reads like a phrase and is not known for one.
    pub suggested: Vec<Location>,
    /// What is said of single phrases and fits none.
    pub dangling: Vec<Span>,
}

impl Taught {
    /// The phrases, in the order in which the pages are read.
    pub fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        self.pages.iter().flatten()
    }
}

/// A locale's lock as it was read.
#[derive(Debug, Clone)]
pub struct LockFile {
    /// Where it stands, and its text; empty where there is none yet.
    pub source: Source,
    /// What it says.
    pub lock: Lock,
}

impl LockFile {
    fn new(path: impl Into<Arc<str>>, text: String) -> Self {
        let lock = Lock::read(&text);
        Self { source: Source::new(path, text), lock }
    }

    /// The change that makes the file say `lock`; none when it does.
    ///
    /// Fails with `fault-lock` when there is a line in it that cannot be read, and that
    /// writing would lose.
    pub fn change(&self, lock: &Lock) -> Result<Option<Change>, Fault> {
        let trouble = |troubles: &[Trouble]| {
            let first = troubles.iter().find(|trouble| !trouble.kind.is_mended_by_writing());
            Fault::new("fault-lock")
                .with("path", &*self.source.path)
                .with("line", first.map_or(1, |trouble| trouble.line))
                .with("kind", first.map_or("", |trouble| trouble.kind.id()))
        };
        let text = lock.write().map_err(trouble)?;
        let old = self.source.text();
        if text == old {
            return Ok(None);
        }
        Ok(Some(match old {
            "" => Change::create(text.into_bytes()),
            old => Change::edit(old.as_bytes(), text.into_bytes()),
        }))
    }
}

impl Project {
    /// Reads a project. `flavour` overrides what is found.
    ///
    /// Fails when the configuration cannot be used. What else cannot be read is kept in
    /// [`Project::faults`].
    pub fn load(tree: Tree, flavour: Option<Flavour>) -> Result<Self, Fault> {
        Self::load_to(Depth::Prose, tree, flavour)
    }

    /// The same, with pages read as deep as they are asked for.
    pub fn load_to(depth: Depth, tree: Tree, flavour: Option<Flavour>) -> Result<Self, Fault> {
        let text = if tree.is_file(config::FILE_NAME) {
            read::text(&tree, config::FILE_NAME)?.unwrap_or_default()
        } else {
            String::new()
        };
        let config = Config::parse(config::FILE_NAME, &text)?;
        let source = Source::new(config::FILE_NAME, text);
        Self::with_config(tree, config, source, flavour, depth)
    }

    /// Reads a project under a configuration that is already known: a revision of the
    /// past is judged by today's.
    pub fn with_config(
        tree: Tree,
        config: Config,
        config_source: Source,
        flavour: Option<Flavour>,
        depth: Depth,
    ) -> Result<Self, Fault> {
        let mut faults = tree.faults().to_vec();
        let excluded = discovery::Excluded::new(&config)?;
        let found = discovery::catalog_files(&tree, &config, &excluded)?;
        let settings = discovery::manuals(&tree, &config, &excluded, !found.is_empty(), flavour);
        let locales: Vec<String> = found.iter().map(|file| file.locale.clone()).collect();
        let ((mut manuals, unread), (mut catalogs, locks, unread_catalogs)) = rayon::join(
            || read::manuals(&tree, settings, &excluded, depth),
            || read::catalogs(&tree, found),
        );
        faults.extend(unread.into_iter().chain(unread_catalogs));
        discovery::keep_own_assets(&mut manuals);
        let overrides = read::overrides(&tree, &config)?;
        let source_locale = source_locale(&config, &manuals, &locales);
        // A required locale of which nothing is there yet is all missing.
        for required in &config.locales.required {
            if !catalogs.iter().any(|catalog| catalog.locale == *required) {
                catalogs.push(Catalog::new(required.clone(), Vec::new()));
            }
        }
        catalogs.sort_by(|left, right| left.locale.cmp(&right.locale));
        Ok(Self {
            tree,
            config,
            config_source,
            manuals,
            overrides,
            taught: OnceLock::new(),
            catalogs,
            locks,
            source_locale,
            no_lock: Lock::default(),
            depth,
            catalog_paths: OnceLock::new(),
            faults,
        })
    }

    /// What its pages teach. The first who asks must not be one of several that work side
    /// by side: the pages are read side by side themselves.
    pub fn taught(&self) -> &Taught {
        self.taught.get_or_init(|| {
            let pages: Vec<&Page> = self.manuals.iter().flat_map(|it| &it.pages).collect();
            let found = pages.into_par_iter().map(|page| (page, self.phrases_on(page)));
            self.gathered(found.collect())
        })
    }

    /// Makes [`Project::taught`] of what was found on the pages of its manuals.
    pub(crate) fn teach(&self, found: Vec<(&Page, Found)>) {
        let taught = self.gathered(found);
        self.taught.get_or_init(|| taught);
    }

    /// Puts together what was found on its pages: first on those that the contents lead to, in
    /// their order, then on all others.
    fn gathered(&self, found: Vec<(&Page, Found)>) -> Taught {
        let mut used = HashSet::new();
        let mut by_path: FxHashMap<&str, Found> = FxHashMap::default();
        for (page, found) in found {
            used.extend(found.used.iter().copied());
            by_path.insert(page.path(), found);
        }
        let mut taught = Taught::default();
        for manual in &self.manuals {
            let entries = manual.summary.iter().flat_map(|summary| &summary.entries);
            let listed = entries.filter_map(|entry| manual.entry_page(entry));
            for page in listed.chain(&manual.pages) {
                let Some(found) = by_path.remove(&**page.path()) else { continue };
                taught.pages.push(found.phrases);
                taught.suggested.extend(found.suggested);
            }
        }
        if let Some(overrides) = &self.overrides {
            let entries = overrides.list.iter().enumerate();
            let dangling = entries.filter(|(number, _)| !used.contains(number));
            taught.dangling = dangling.map(|(_, entry)| entry.span()).collect();
        }
        taught
    }

    /// What one page teaches.
    pub(crate) fn phrases_on(&self, page: &Page) -> Found {
        let overrides = self.overrides.as_ref().map(|it| &*it.list).unwrap_or_default();
        phrases::of_page(page, overrides)
    }

    /// Does some work while git is asked where the pages went that are looked for in vain.
    pub fn beside_git<T>(&self, work: impl FnOnce() -> T) -> T {
        thread::scope(|scope| {
            scope.spawn(|| {
                for manual in &self.manuals {
                    manual.renames();
                }
            });
            work()
        })
    }

    /// The catalog of a locale.
    pub fn catalog(&self, locale: &str) -> Option<&Catalog> {
        self.catalogs.iter().find(|catalog| catalog.locale == locale)
    }

    /// The catalog that the others are translated from.
    pub fn source_catalog(&self) -> Option<&Catalog> {
        self.catalog(self.source_locale.as_deref()?)
    }

    /// The catalogs that are translations.
    pub fn translations(&self) -> impl Iterator<Item = &Catalog> {
        let source = self.source_locale.as_deref();
        self.catalogs.iter().filter(move |catalog| Some(catalog.locale.as_str()) != source)
    }

    /// A catalog beside its source. The source itself has nothing to be compared with.
    pub fn comparison<'a>(&'a self, catalog: &'a Catalog) -> Comparison<'a> {
        let source = self.source_catalog().filter(|source| source.locale != catalog.locale);
        let lock = self.locks.get(&catalog.locale).map_or(&self.no_lock, |file| &file.lock);
        Comparison::new(source, catalog, lock)
    }

    /// What has to be noted in the locks before the source catalog is written: all that
    /// can be told against the source as it stands, and could not be afterwards.
    ///
    /// Fails with `fault-lock`.
    pub fn settled_locks(&self) -> Result<Changes, Fault> {
        let mut changes = Changes::new();
        let Some(source) = self.source_catalog() else { return Ok(changes) };
        for catalog in self.translations() {
            let file = self.lock_file(&catalog.locale);
            if let Some(change) = file.change(&settle(source, catalog, &file.lock))? {
                changes.insert(file.source.path.clone(), change);
            }
        }
        Ok(changes)
    }

    /// The same project as it would be after changes to its files.
    ///
    /// Fails as [`Project::load`] does.
    pub fn after(&self, changes: &Changes, flavour: Option<Flavour>) -> Result<Self, Fault> {
        let (config, source) = (self.config.clone(), self.config_source.clone());
        Self::with_config(self.tree.with(changes), config, source, flavour, self.depth)
    }

    /// Whether a file is one of the source catalog's.
    pub fn is_source_catalog(&self, path: &str) -> bool {
        let files = self.source_catalog().into_iter().flat_map(|catalog| &catalog.files);
        files.into_iter().any(|file| &*file.source.path == path)
    }

    /// The locale that phrases are extracted into: the source's, else the language of the
    /// first manual.
    pub fn phrase_locale(&self) -> String {
        let declared = self.config.locales.source.clone();
        let language = || self.manuals.first().map(|manual| manual.language.to_string());
        declared.or_else(language).unwrap_or_default()
    }

    /// The phrases that go into catalogs: all, or only those that bear a label or that an
    /// editor has named.
    pub fn extracted(&self, strict: bool) -> impl Iterator<Item = &Phrase> {
        self.taught().phrases().filter(move |phrase| !strict || phrase.origin != Origin::LeadIn)
    }

    /// Whether a locale must be complete: the source, and what the configuration requires.
    pub fn requires(&self, locale: &str) -> bool {
        self.source_locale.as_deref() == Some(locale)
            || self.config.locales.required.iter().any(|required| required == locale)
    }

    /// The lock of a locale; an empty one where there is no file yet.
    pub fn lock_file(&self, locale: &str) -> Cow<'_, LockFile> {
        self.locks.get(locale).map_or_else(
            || {
                let path = format!("{}/{}", self.locale_folder(locale), discovery::LOCK_NAME);
                Cow::Owned(LockFile::new(path, String::new()))
            },
            Cow::Borrowed,
        )
    }

    /// The folder of a locale, relative to the project root.
    pub fn locale_folder(&self, locale: &str) -> String {
        discovery::locale_folder(&self.config, locale)
    }

    /// The files that belong to the project: those that were read, and those that pages show.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let in_manuals = self.manuals.iter().flat_map(|manual| {
            let pages = manual.files().map(|page| &**page.path());
            let book = manual.settings.book.iter().map(|book| &*book.path);
            pages.chain(book).chain(manual.assets.files.iter().map(|path| &**path))
        });
        let files = self.catalogs.iter().flat_map(|catalog| &catalog.files);
        let locks = self.locks.values().map(|lock| &*lock.source.path);
        let overrides = self.overrides.iter().map(|overrides| &*overrides.source.path);
        in_manuals
            .chain(files.map(|file| &*file.source.path))
            .chain(locks)
            .chain(overrides)
            .chain([&*self.config_source.path])
    }

    /// The text of a file that has been read, by its path.
    pub fn source(&self, path: &str) -> Option<&Source> {
        if path == &*self.config_source.path {
            return Some(&self.config_source);
        }
        if let Some(overrides) = self.overrides.as_ref().filter(|it| path == &*it.source.path) {
            return Some(&overrides.source);
        }
        let in_manuals = self.manuals.iter().find_map(|manual| {
            let summary = manual.summary.as_ref().map(|summary| &summary.page);
            let book = manual.settings.book.as_ref().filter(|book| &*book.path == path);
            manual
                .page(path)
                .or_else(|| summary.filter(|summary| &**summary.path() == path))
                .map(|page| &page.source)
                .or(book)
        });
        in_manuals.or_else(|| {
            let paths = self.catalog_paths.get_or_init(|| catalog_paths(&self.catalogs));
            let &(catalog, file) = paths.get(path)?;
            Some(&self.catalogs.get(catalog)?.files.get(file)?.source)
        })
    }
}

/// Where the file of each path is found: its catalog, and its place in that.
fn catalog_paths(catalogs: &[Catalog]) -> HashMap<Arc<str>, (usize, usize)> {
    let numbered = catalogs.iter().enumerate();
    let files = numbered.flat_map(|(number, catalog)| {
        let files = catalog.files.iter().enumerate();
        files.map(move |(at, file)| (file.source.path.clone(), (number, at)))
    });
    files.collect()
}

/// Whether a configuration leaves out a path.
pub fn excludes(config: &Config, path: &str) -> bool {
    discovery::Excluded::new(config).is_ok_and(|excluded| excluded.holds(path))
}

/// What is declared, else the first manual's language, else `en` or whatever there is.
fn source_locale(config: &Config, manuals: &[Manual], found: &[String]) -> Option<String> {
    if let Some(declared) = &config.locales.source {
        return Some(declared.clone());
    }
    let has = |locale: &str| found.iter().any(|it| it == locale);
    let by_manual = manuals.iter().map(|manual| manual.language.to_string()).find(|tag| has(tag));
    by_manual
        .or_else(|| ["en", "en-US", "en-GB"].into_iter().find(|tag| has(tag)).map(str::to_owned))
        .or_else(|| found.first().cloned())
}
