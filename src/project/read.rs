//! Reading what was found: manuals, catalogs, settings.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::{LockFile, discovery};
use crate::catalog::{self, Catalog};
use crate::config::{self, Config, ManualSettings, Overrides};
use crate::fault::Fault;
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::page::{Depth, LARGEST_PAGE, Page};
use crate::manual::summary::Summary;
use crate::source::Source;
use crate::tree::{Content, Tree};

/// A configuration longer than this is none.
const LARGEST_CONFIG: u64 = 1024 * 1024;

/// The manuals, and what of them could not be read.
pub(super) fn manuals(
    tree: &Tree,
    settings: Vec<ManualSettings>,
    excluded: &discovery::Excluded,
    depth: Depth,
) -> (Vec<Manual>, Vec<Fault>) {
    let roots: Vec<Arc<str>> = settings.iter().map(|settings| settings.root.clone()).collect();
    let read = |settings: ManualSettings| {
        let flavour = settings.flavour;
        let summary = tree.is_file(&settings.summary).then(|| settings.summary.clone());
        let contents = || {
            let read = summary.map(|path| pages(tree, &[path], flavour, depth)).unwrap_or_default();
            let (mut pages, faults) = read;
            (pages.pop().map(|page| Summary::new(page, flavour)), faults)
        };
        let paths = || discovery::pages(tree, &settings, &roots, excluded);
        let all = || pages(tree, &paths(), flavour, depth);
        let assets = || discovery::assets(tree, &settings, &roots, excluded);
        // Contents of some thousand entries take a while, in which pages can be read.
        let (((summary, unread), assets), (pages, unread_pages)) =
            rayon::join(|| (contents(), assets()), all);
        let faults: Vec<Fault> = unread.into_iter().chain(unread_pages).collect();
        (Manual::new(settings, summary, pages, assets, tree), faults)
    };
    let read: Vec<(Manual, Vec<Fault>)> = settings.into_par_iter().map(read).collect();
    let (manuals, faults): (Vec<Manual>, Vec<Vec<Fault>>) = read.into_iter().unzip();
    (manuals, faults.into_iter().flatten().collect())
}

fn pages(
    tree: &Tree,
    paths: &[Arc<str>],
    flavour: Flavour,
    depth: Depth,
) -> (Vec<Page>, Vec<Fault>) {
    let read: Vec<Result<Page, Fault>> = tree.read_each(paths, LARGEST_PAGE, |path, content| {
        Ok(Page::read_to(depth, path.clone(), content?, flavour))
    });
    let mut faults = Vec::new();
    // A page is many bytes: in nearly all manuals none is moved.
    let pages = read.into_iter().filter_map(|page| page.map_err(|fault| faults.push(fault)).ok());
    (pages.collect(), faults)
}

/// The file with what is said of single phrases, where there is one.
///
/// Fails when it cannot be used, or is named in the configuration and not there.
pub(super) fn overrides(tree: &Tree, config: &Config) -> Result<Option<Overrides>, Fault> {
    let declared = config.phrases.overrides.as_ref().map(|it| it.as_ref().as_str());
    let path = declared.unwrap_or(config::PHRASES_NAME);
    if declared.is_none() && !tree.is_file(path) {
        return Ok(None);
    }
    let text = text(tree, path)?.unwrap_or_default();
    Overrides::parse(path, &text).map(Some)
}

/// The catalogs, the locks, and what of them could not be read.
pub(super) fn catalogs(
    tree: &Tree,
    found: Vec<discovery::CatalogFile>,
) -> (Vec<Catalog>, BTreeMap<String, LockFile>, Vec<Fault>) {
    let paths: Vec<Arc<str>> = found.iter().map(|file| file.path.clone()).collect();
    let by_path: HashMap<&str, &discovery::CatalogFile> =
        found.iter().map(|file| (&*file.path, file)).collect();
    let read = tree
        .read_each(&paths, LARGEST_PAGE, |path, content| catalog_file(by_path[&**path], content));
    let mut files: BTreeMap<String, Vec<catalog::File>> = BTreeMap::new();
    let mut locks = BTreeMap::new();
    let mut faults = Vec::new();
    for (file, read) in found.into_iter().zip(read) {
        match read {
            Ok(CatalogPart::File(read)) => files.entry(file.locale).or_default().push(*read),
            Ok(CatalogPart::Lock(lock)) => drop(locks.insert(file.locale, lock)),
            Err(fault) => faults.push(fault),
        }
    }
    let catalogs = files.into_iter().map(|(locale, files)| Catalog::new(locale, files)).collect();
    (catalogs, locks, faults)
}

/// A file of a locale.
enum CatalogPart {
    File(Box<catalog::File>),
    Lock(LockFile),
}

fn catalog_file(
    file: &discovery::CatalogFile,
    content: Result<Content, Fault>,
) -> Result<CatalogPart, Fault> {
    let bytes = match content? {
        Content::Bytes(bytes) => bytes,
        Content::TooLarge { size } => {
            let fault = Fault::new("fault-too-large").with("path", &*file.path);
            return Err(fault.with("size", size.to_string()));
        }
    };
    // What is no UTF-8 becomes U+FFFD: the entry it stands in is told, the others are
    // read. Nothing is ever written from this text.
    let (text, invalid_at) = match simdutf8::compat::from_utf8(&bytes) {
        Ok(text) => (Cow::Borrowed(text), None),
        Err(error) => (String::from_utf8_lossy(&bytes), u32::try_from(error.valid_up_to()).ok()),
    };
    if file.is_lock {
        return Ok(CatalogPart::Lock(LockFile::new(file.path.clone(), text.into_owned())));
    }
    let source = Source::new(file.path.clone(), &*text);
    let mut read = catalog::File::new(&*file.name, source);
    read.invalid_at = invalid_at;
    Ok(CatalogPart::File(Box::new(read)))
}

/// The text of a small file; `None` when it is too long to be one.
pub(super) fn text(tree: &Tree, path: &str) -> Result<Option<String>, Fault> {
    match tree.read(path, LARGEST_CONFIG)? {
        Content::TooLarge { .. } => Ok(None),
        Content::Bytes(bytes) => String::from_utf8(bytes)
            .map(Some)
            .map_err(|error| Fault::file("fault-read", path, error.utf8_error())),
    }
}
