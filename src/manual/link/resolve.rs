//! Looks up what a link leads to, and whether that is there.

use std::hash::BuildHasher;
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxBuildHasher, FxHashMap};
use unicode_normalization::UnicodeNormalization;

use super::elsewhere::{corrected_scheme, elsewhere};
use super::path::{decoded, normalise, parts};
use super::resolution::{LinkKind, LinkStatus, Resolution, Target};
use super::{Link, LinkOrigin};
use crate::config::{ManualSettings, Redirect};
use crate::flavour::Flavour;
use crate::manual::anchor::Landing;
use crate::manual::page::Page;
use crate::manual::redirect;
use crate::markdown::is_markdown;
use crate::source::Source;
use crate::tree::Tree;

/// Looks up the links of one manual.
pub(in crate::manual) struct Resolver<'a> {
    pub(in crate::manual) settings: &'a ManualSettings,
    pub(in crate::manual) tree: &'a Tree,
    pub(in crate::manual) pages: &'a [Page],
    pub(in crate::manual) by_path: &'a FxHashMap<Arc<str>, u32>,
    /// Files of the tree, by the hash of their paths in small letters and composed; nothing
    /// for one that several have. Made when the first link leads nowhere.
    pub(in crate::manual) spellings: OnceLock<FxHashMap<u64, Option<usize>>>,
}

impl Resolver<'_> {
    /// What the links of a page resolve to, in their order.
    pub(in crate::manual) fn of_page(&self, page: &Page) -> Vec<Resolution> {
        let from = &page.source;
        // All at first: they are fetched from the memory side by side then.
        let destinations: Vec<&str> =
            page.links.iter().map(|link| link.destination.text(from).trim()).collect();
        let links = page.links.iter().zip(destinations);
        links.map(|(link, destination)| self.resolve(from, link, destination)).collect()
    }

    /// What `link` in the file `from` resolves to; `destination`: its own, without white
    /// space around.
    fn resolve(&self, from: &Source, link: &Link, destination: &str) -> Resolution {
        // In the contents an entry without an address is a draft.
        if destination.is_empty() && from.path != self.settings.summary {
            return Resolution::new(LinkKind::Other, LinkStatus::Broken, "broken-link");
        }
        if let Some(resolution) = elsewhere(destination) {
            return resolution;
        }
        let (path, fragment) = parts(destination);
        let kind = match link.origin {
            LinkOrigin::Image | LinkOrigin::FrontMatter => LinkKind::Image,
            LinkOrigin::Include => LinkKind::Include,
            _ if path.is_empty() => LinkKind::Anchor,
            _ => LinkKind::Asset,
        };
        let target = if path.is_empty() {
            self.by_path
                .get(&from.path)
                .map_or_else(|| Found::Missing(from.path.clone()), |&at| Found::Page(at))
        } else {
            let decoded = decoded(path);
            match self.absolute(&from.path, &decoded) {
                Some(path) => self.find(&path, decoded.ends_with('/')),
                None => return Resolution::new(kind, LinkStatus::Skipped, "outside"),
            }
        };
        let is_route = self.is_site() && (destination.starts_with('/') || !is_markdown(path));
        if let Found::Missing(missing) = &target
            && !is_route
            && let Some(meant) = self.meant(kind, from, path, missing)
        {
            return meant;
        }
        match target {
            Found::Page(page) => self.on_page(kind, page, fragment.filter(|f| !f.is_empty())),
            Found::File(path) if kind != LinkKind::Include && self.escapes(&path) => Resolution {
                kind,
                status: LinkStatus::Broken,
                reason: Some("escaping-link"),
                target: Target::File(path),
            },
            Found::File(path) => Resolution {
                kind,
                status: LinkStatus::Ok,
                reason: None,
                target: Target::File(path),
            },
            Found::Missing(path)
                if is_route || (self.settings.preprocessed && is_invented(kind, destination)) =>
            {
                Resolution {
                    kind,
                    status: LinkStatus::Unchecked,
                    reason: Some("preprocessor"),
                    target: Target::File(path),
                }
            }
            Found::Missing(path) => {
                let reason = match kind {
                    LinkKind::Image => "broken-image",
                    LinkKind::Include => "broken-include",
                    _ => "broken-link",
                };
                let kind = if kind == LinkKind::Asset && is_page_path(&path) {
                    LinkKind::Page
                } else {
                    kind
                };
                Resolution {
                    kind,
                    status: LinkStatus::Broken,
                    reason: Some(reason),
                    target: Target::File(path),
                }
            }
        }
    }

    /// What a link to nowhere surely means: an address on the network with a slip in its
    /// scheme, a path with the other slash, one in other letters, large for small.
    fn meant(&self, kind: LinkKind, from: &Source, raw: &str, missing: &str) -> Option<Resolution> {
        let broken = |kind, reason, target| {
            let status = LinkStatus::Broken;
            let is_page = kind == LinkKind::Asset && matches!(target, Target::Page(_));
            let kind = if is_page { LinkKind::Page } else { kind };
            Some(Resolution { kind, status, reason: Some(reason), target })
        };
        if corrected_scheme(raw).is_some() {
            return broken(LinkKind::External, "misspelt-scheme", Target::None);
        }
        if has_backslash(raw) {
            let decoded = decoded(raw).replace('\\', "/");
            let path = self.absolute(&from.path, &decoded)?;
            let target = self.existing(&path, decoded.ends_with('/'));
            return match target {
                Target::None => None,
                target => broken(kind, "backslash-path", target),
            };
        }
        let respelt = self.respelt(missing)?;
        let page = self.by_path.get(&respelt).map(|&page| Target::Page(page));
        broken(kind, "case-mismatch", page.unwrap_or(Target::File(respelt)))
    }

    /// The only file whose path is the same when case and composition are folded.
    fn respelt(&self, path: &str) -> Option<Arc<str>> {
        let entries = self.tree.entries();
        let hash = |path: &str| FxBuildHasher.hash_one(path);
        let spellings = self.spellings.get_or_init(|| {
            let mut spellings = FxHashMap::default();
            spellings.reserve(entries.len());
            for (at, entry) in entries.iter().enumerate() {
                let only = |known: &mut Option<usize>| *known = None;
                let folded = hash(&folded(&entry.path));
                spellings.entry(folded).and_modify(only).or_insert(Some(at));
            }
            spellings
        });
        let path = folded(path);
        let candidates = [path.clone(), format!("{path}.md"), format!("{path}/readme.md")];
        candidates.iter().find_map(|wanted| {
            let found = &entries[(*spellings.get(&hash(wanted))?)?].path;
            (folded(found) == *wanted).then(|| found.clone())
        })
    }

    /// Whether a file that is there stands outside the manual, whose readers never get it.
    fn escapes(&self, path: &str) -> bool {
        let root = &*self.settings.root;
        let inside = root.is_empty()
            || path == root
            || path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
        !inside && self.settings.flavour != Flavour::Github
    }

    /// Whether a generator makes a site of the pages: only a path of a Markdown file counts
    /// from the file for sure then, all else may be an address of the site.
    fn is_site(&self) -> bool {
        self.settings.preprocessed && self.settings.flavour == Flavour::Github
    }

    /// The path relative to the project root; `None` when it leaves the manual and the
    /// project cannot answer for it.
    fn absolute(&self, from: &str, path: &str) -> Option<String> {
        let root = &*self.settings.root;
        let (base, path) = match path.strip_prefix('/') {
            Some(rest) if self.settings.flavour == Flavour::Github => ("", rest),
            Some(rest) => (root, rest),
            None => (from.rsplit_once('/').map_or("", |(folder, _)| folder), path),
        };
        let joined = normalise(base, path)?;
        let inside = root.is_empty()
            || joined == root
            || joined.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
        // A file that is there is there, wherever it stands; what is not there, unless it
        // is a source page, may be put there by whoever publishes books side by side.
        let is_source = || self.settings.flavour != Flavour::Mdbook && is_markdown(&joined);
        let is_known =
            inside || is_source() || self.tree.is_file(&joined) || self.tree.is_folder(&joined);
        is_known.then_some(joined)
    }

    fn find(&self, path: &str, slash: bool) -> Found {
        match self.existing(path, slash) {
            Target::Page(page) => Found::Page(page),
            Target::File(path) => Found::File(path),
            Target::None => self.redirected(path).unwrap_or_else(|| Found::Missing(path.into())),
        }
    }

    /// What stands at a path relative to the project root, redirects aside.
    pub(in crate::manual) fn existing(&self, path: &str, slash: bool) -> Target {
        if let Some(&page) = self.by_path.get(path)
            && !slash
        {
            return Target::Page(page);
        }
        if !slash && self.tree.is_file(path) {
            return Target::File(path.into());
        }
        let published = self.published(path);
        let page = published.iter().find_map(|path| self.by_path.get(path.as_str()));
        if let Some(&page) = page {
            return Target::Page(page);
        }
        if self.tree.is_folder(path) || path.is_empty() {
            return Target::File(path.into());
        }
        // What is passed over here (`.gitignore`, `.ignore`) may be published nevertheless.
        let passed_over = published.into_iter().find(|path| self.tree.is_file(path));
        passed_over.map_or(Target::None, |path| Target::File(path.into()))
    }

    /// The pages that may be published under an address: a folder's `README.md`, a path
    /// without `.md`, mdBook's `.html`.
    fn published(&self, path: &str) -> Vec<String> {
        let inside = |name: &str| {
            if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") }
        };
        let mut candidates = vec![inside("README.md"), inside("readme.md"), inside("index.md")];
        if !path.is_empty() {
            candidates.push(format!("{path}.md"));
        }
        if self.settings.flavour == Flavour::Mdbook
            && let Some(stem) = path.strip_suffix(".html")
        {
            candidates.push(format!("{stem}.md"));
            if let Some(folder) = stem.strip_suffix("index") {
                candidates.push(format!("{folder}README.md"));
            }
        }
        candidates
    }

    fn redirected(&self, path: &str) -> Option<Found> {
        let root = &*self.settings.root;
        let below =
            if root.is_empty() { path } else { path.strip_prefix(root)?.trim_start_matches('/') };
        let is_from = |it: &&Redirect| it.from.trim_matches('/') == below.trim_matches('/');
        let redirect = self.settings.redirects.iter().find(is_from)?;
        let target = redirect::target(self.settings, redirect)?;
        Some(match self.by_path.get(target.as_str()) {
            Some(&page) => Found::Page(page),
            // A redirect to nowhere is told where it stands, not at each of its links.
            None => Found::File(target.into()),
        })
    }

    fn on_page(&self, kind: LinkKind, at: u32, fragment: Option<&str>) -> Resolution {
        let kind = match kind {
            LinkKind::Asset | LinkKind::Anchor if fragment.is_some() => LinkKind::Anchor,
            LinkKind::Asset => LinkKind::Page,
            kind => kind,
        };
        let mut resolution =
            Resolution { kind, status: LinkStatus::Ok, reason: None, target: Target::Page(at) };
        let (Some(fragment), Some(page)) = (fragment, self.pages.get(at as usize)) else {
            return resolution;
        };
        // Headings may be made by what is included, by a preprocessor, or stand on a
        // page that could not be read: then nobody here can tell.
        let knows = page.flaw.is_none() && !page.includes && !self.settings.preprocessed;
        match page.anchors.find(fragment) {
            Some(Landing::Foreign { .. }) if knows => {
                resolution.status = LinkStatus::Broken;
                resolution.reason = Some("foreign-anchor");
            }
            Some(Landing::Unknowable) | None if !knows => {
                resolution.status = LinkStatus::Unchecked;
                resolution.reason = Some("unknown-anchors");
            }
            Some(Landing::Unknowable) => {
                resolution.status = LinkStatus::Unchecked;
                resolution.reason = Some("unknown-anchors");
            }
            Some(
                Landing::Top
                | Landing::Heading(_)
                | Landing::Numbered(_)
                | Landing::Title(_)
                | Landing::Element
                | Landing::Footnote
                | Landing::Foreign { .. },
            ) => {}
            Some(Landing::Replaced(_)) | None => {
                resolution.status = LinkStatus::Broken;
                resolution.reason = Some("broken-anchor");
            }
        }
        resolution
    }
}

/// Whether a backslash stands where a path has a slash. Before other marks it takes
/// their meaning away.
fn has_backslash(path: &str) -> bool {
    let mut letters = path.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\\' && letters.peek().is_some_and(|next| next.is_alphanumeric()) {
            return true;
        }
    }
    false
}

/// A path in small letters and composed.
fn folded(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().flat_map(char::to_lowercase).collect()
}

enum Found {
    Page(u32),
    File(Arc<str>),
    Missing(Arc<str>),
}

/// Whether an address may be one that only a preprocessor of others understands, as in
/// `[divergence]: expr.loop`: a word or a dotted name, and no file's.
fn is_invented(kind: LinkKind, destination: &str) -> bool {
    const ENDINGS: [&str; 21] = [
        "md", "markdown", "html", "htm", "png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "txt",
        "rs", "toml", "json", "yml", "yaml", "js", "css", "csv", "zip",
    ];
    let name = destination.split('#').next().unwrap_or_default();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    !matches!(kind, LinkKind::Image | LinkKind::Include)
        && !name.contains('/')
        && !ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

/// Whether a path names a Markdown file, or has no ending and so may stand for one.
fn is_page_path(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    !name.contains('.') || is_markdown(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn an_address_of_a_site_is_no_path() {
        use LinkStatus::{Broken, Ok, Unchecked};
        let page = "[а](/b) [б](b.md) ![в](../v.png) [г](/docs/a.md) [ґ](#d)\n";
        let statuses = |files: &[&'static str]| -> Vec<LinkStatus> {
            let files = files.iter().map(|&file| (file, "")).chain([("docs/a.md", page)]);
            let project = Project::load(Tree::memory(files.collect::<Vec<_>>()), None).unwrap();
            let manual = &project.manuals[0];
            manual.resolutions(&manual.pages[0]).iter().map(|it| it.status).collect()
        };
        for generator in ["docusaurus.config.ts", "docs/.vitepress/config.ts", "next.config.js"] {
            assert_eq!(statuses(&[generator]), [Unchecked, Broken, Unchecked, Ok, Unchecked]);
        }
        assert_eq!(statuses(&[]), [Broken, Broken, Broken, Ok, Broken]);
    }

    #[test]
    fn backslashes_that_part_folders() {
        assert!(has_backslash("a\\b.md") && !has_backslash("a\\_b.md"));
    }
}
