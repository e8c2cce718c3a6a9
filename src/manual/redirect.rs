//! Redirects: where old addresses lead, and what stands at them.

use std::collections::HashMap;

use crate::config::{ManualSettings, Redirect};
use crate::flavour::Flavour;
use crate::manual::link::path::{decoded, normalise};
use crate::manual::link::resolution::Target;
use crate::manual::link::resolve::Resolver;

/// What a redirect comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirected {
    /// Where it leads.
    pub destination: Destination,
    /// The page that is published at the old address, by its index.
    pub shadows: Option<u32>,
    /// An earlier redirect from the same address, by its index; GitBook's addresses are
    /// the same in either case.
    pub repeats: Option<u32>,
    /// The redirect whose old address is where this one leads, by its index.
    pub next: Option<u32>,
    /// Whether following it leads back to it.
    pub circles: bool,
}

/// Where a redirect leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// To a page or a file of the manual.
    Found,
    /// Out of it; nobody here can tell what is there.
    Elsewhere,
    /// To nothing: the path that would have to be there, relative to the project root.
    Missing(String),
}

/// Looks up the redirects of a manual, in their order.
pub(super) fn resolve(resolver: &Resolver<'_>) -> Vec<Redirected> {
    let redirects = &resolver.settings.redirects;
    if redirects.is_empty() {
        return Vec::new();
    }
    let mut old: HashMap<String, u32> = HashMap::new();
    let mut repeats = Vec::with_capacity(redirects.len());
    for (index, redirect) in (0_u32..).zip(redirects) {
        let address = old_address(resolver.settings, redirect);
        let earlier = address.as_ref().and_then(|address| old.get(address).copied());
        repeats.push(earlier);
        if let (Some(address), None) = (address, earlier) {
            old.insert(address, index);
        }
    }
    let mut pages: HashMap<String, u32> = HashMap::new();
    for (index, page) in (0_u32..).zip(resolver.pages) {
        pages.entry(page_address(resolver.settings, page.path())).or_insert(index);
    }
    let of = |(redirect, repeats): (&Redirect, Option<u32>)| {
        let address = old_address(resolver.settings, redirect);
        let target = target(resolver.settings, redirect);
        let destination = match &target {
            None => Destination::Elsewhere,
            Some(path) if is_there(resolver, path) => Destination::Found,
            // An address of the whole site need not be one of this book.
            Some(_) if is_of_site(resolver.settings, redirect) => Destination::Elsewhere,
            Some(path) => Destination::Missing(path.clone()),
        };
        // GitBook leads to pages only, and so to another redirect by way of its page.
        let leads_on =
            resolver.settings.flavour == Flavour::Mdbook || destination == Destination::Found;
        let next = target.filter(|_| leads_on).map(|path| page_address(resolver.settings, &path));
        Redirected {
            destination,
            shadows: address.and_then(|address| pages.get(&address).copied()),
            repeats,
            next: next.and_then(|address| old.get(&address).copied()),
            circles: false,
        }
    };
    let mut found: Vec<Redirected> = redirects.iter().zip(repeats).map(of).collect();
    mark_circles(&mut found);
    found
}

/// Every redirect leads to one other at most, so each is walked over once.
fn mark_circles(found: &mut [Redirected]) {
    // The walk on which a redirect was first met.
    let mut met: Vec<Option<usize>> = vec![None; found.len()];
    for start in 0..found.len() {
        let mut at = start;
        while met[at].is_none() {
            met[at] = Some(start);
            match found[at].next {
                Some(next) => at = next as usize,
                None => break,
            }
        }
        // Back on this very walk: from here on it is a circle.
        let is_back = met[at] == Some(start) && found[at].next.is_some();
        while is_back && !found[at].circles {
            found[at].circles = true;
            at = found[at].next.map_or(at, |next| next as usize);
        }
    }
}

/// The path a redirect leads to, relative to the project root; `None` when it leads out
/// of the manual.
pub(super) fn target(settings: &ManualSettings, redirect: &Redirect) -> Option<String> {
    let to = redirect.to.trim();
    if to.contains("://") || to.starts_with("//") {
        return None;
    }
    let path = to.split(['#', '?']).next().unwrap_or_default();
    let path = decoded(path);
    let root = &*settings.root;
    let from = redirect.from.trim_start_matches('/').rsplit_once('/');
    let base = match from {
        // A browser resolves it against the address it stands at.
        Some((folder, _)) if settings.flavour == Flavour::Mdbook && !path.starts_with('/') => {
            normalise(root, folder)?
        }
        _ => root.to_owned(),
    };
    let found = normalise(&base, path.trim_start_matches('/'))?;
    let rest = if root.is_empty() { Some(&*found) } else { found.strip_prefix(root) };
    rest.is_some_and(|rest| root.is_empty() || rest.is_empty() || rest.starts_with('/'))
        .then(|| found.clone())
}

fn is_of_site(settings: &ManualSettings, redirect: &Redirect) -> bool {
    settings.flavour == Flavour::Mdbook && redirect.to.starts_with('/')
}

fn is_there(resolver: &Resolver<'_>, path: &str) -> bool {
    // mdBook makes these itself.
    let made = ["index.html", "print.html", "toc.html", "404.html"];
    let below = path.strip_prefix(&*resolver.settings.root).unwrap_or(path).trim_matches('/');
    let is_made = resolver.settings.flavour == Flavour::Mdbook && made.contains(&below);
    is_made || !matches!(resolver.existing(path, path.ends_with('/')), Target::None)
}

/// The old address in the form in which two are compared; `None` for a place on a page
/// that is still there (mdBook's `page.html#old`).
fn old_address(settings: &ManualSettings, redirect: &Redirect) -> Option<String> {
    let from = decoded(redirect.from.trim());
    let from = from.trim_start_matches('/').trim_end_matches('/');
    match settings.flavour {
        Flavour::Mdbook => (!from.contains('#')).then(|| from.to_owned()),
        _ => Some(from.to_lowercase()),
    }
}

/// The address a file is published under, in the same form.
fn page_address(settings: &ManualSettings, path: &str) -> String {
    let below = path.strip_prefix(&*settings.root).unwrap_or(path).trim_start_matches('/');
    let stem = below.strip_suffix(".md").unwrap_or(below);
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let is_readme = name.eq_ignore_ascii_case("readme");
    match settings.flavour {
        Flavour::Mdbook if stem.len() == below.len() => below.to_owned(),
        Flavour::Mdbook if is_readme => format!("{folder}/index.html").trim_matches('/').to_owned(),
        Flavour::Mdbook => format!("{stem}.html"),
        _ if is_readme => folder.to_lowercase(),
        _ => stem.to_lowercase(),
    }
}
