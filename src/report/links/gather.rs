//! Gathers the report from the facts of a project, side by side page by page.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Domain, HeadingLine, Linked, PageLine, Report, SameText, on_one_line};
use crate::manual::Manual;
use crate::manual::anchor::Landing;
use crate::manual::graph::{Graph, Node};
use crate::manual::link::resolution::{LinkKind, LinkStatus, Resolution, Target};
use crate::manual::link::vague::is_vague;
use crate::manual::link::{Link, LinkOrigin};
use crate::manual::page::{Depth, Page};
use crate::manual::summary::Entry;
use crate::project::Project;

/// The whole report, as deep as the project was read.
pub(super) fn report(project: &Project) -> Report<'_> {
    let mut pages = Vec::new();
    let mut headings: Vec<(&str, u32)> = Vec::new();
    let mut texts: Vec<(String, &str)> = Vec::new();
    let mut unused_assets = Vec::new();
    for manual in &project.manuals {
        let graph = Graph::new(manual);
        let entries = entries(manual);
        let first = pages.len();
        pages.par_extend(manual.pages.par_iter().enumerate().map(|(number, page)| {
            let node = graph.nodes[number];
            let mut line = page_line(page, node, entries.get(&**page.path()).copied());
            line.neighbours = graph.neighbours[number].iter().map(|at| first + at).collect();
            let broken = |it: &&Resolution| it.status == LinkStatus::Broken;
            line.broken = manual.resolutions(page).iter().filter(broken).count();
            line
        }));
        if project.depth == Depth::Prose {
            let all = manual.pages.par_iter();
            let linked = |page| linked_headings(manual, page);
            headings.par_extend(all.clone().flat_map_iter(linked));
            texts.par_extend(all.flat_map_iter(|page| telling_texts(manual, page)));
            unused_assets.extend(manual.unused_assets().into_iter().map(AsRef::as_ref));
        }
    }
    let links = links(project);
    let counts = counts(&links);
    let external = domains(&links);
    let root = project.tree.root().map_or(String::new(), |root| root.display().to_string());
    texts.par_sort_unstable();
    texts.dedup();
    let same_text = texts.chunk_by(|one, other| one.0 == other.0).filter(|it| it.len() > 1);
    let same_text = same_text.map(|same| SameText {
        text: same[0].0.clone(),
        targets: same.iter().map(|(_, target)| *target).collect(),
    });
    Report {
        version: 1,
        root,
        counts,
        pages,
        links,
        external,
        headings: heading_lines(project, headings),
        same_text: same_text.collect(),
        unused_assets,
        project,
    }
}

/// How many links there are of each kind and status.
pub(super) fn counts(
    links: &[Linked<'_>],
) -> BTreeMap<&'static str, BTreeMap<&'static str, usize>> {
    let mut each: FxHashMap<(LinkKind, LinkStatus), usize> = FxHashMap::default();
    for link in links {
        *each.entry((link.resolution.kind, link.status)).or_default() += 1;
    }
    let mut counts: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for ((kind, status), count) in each {
        counts.entry(kind.as_str()).or_default().insert(status.as_str(), count);
    }
    counts
}

/// The first entry of the contents that leads to each page, and its position.
fn entries(manual: &Manual) -> BTreeMap<&str, (usize, &Entry)> {
    let mut entries = BTreeMap::new();
    if let Some(summary) = &manual.summary {
        for (position, entry) in summary.entries.iter().enumerate() {
            if let Some(page) = manual.entry_page(entry) {
                entries.entry(&**page.path()).or_insert((position + 1, entry));
            }
        }
    }
    entries
}

fn page_line<'a>(page: &'a Page, node: Node, entry: Option<(usize, &Entry)>) -> PageLine<'a> {
    let entry_number = entry.and_then(|(_, entry)| entry.number.as_ref());
    PageLine {
        path: page.path(),
        title: page.title(),
        number: entry_number.map(ToString::to_string),
        position: entry.map(|(position, _)| position),
        depth: entry.map(|(_, entry)| entry.depth),
        inbound: node.inbound,
        inbound_nav: node.inbound_nav,
        outbound: node.outbound,
        external: node.external,
        assets: node.assets,
        words: page.tally.words,
        reachable: node.reachable,
        clicks: node.clicks,
        broken: 0,
        neighbours: Vec::new(),
    }
}

/// The links of all files, by path and place.
fn links(project: &Project) -> Vec<Linked<'_>> {
    let manuals = project.manuals.iter();
    let mut files: Vec<(&Manual, &Page)> =
        manuals.flat_map(|manual| manual.files().map(move |file| (manual, file))).collect();
    files.sort_by_key(|(_, file)| file.path());
    let mut links = Vec::with_capacity(files.iter().map(|(_, file)| file.links.len()).sum());
    for (manual, file) in files {
        let first = links.len();
        let resolved = file.links.iter().zip(manual.resolutions(file));
        links.extend(resolved.map(|(link, resolution)| Linked {
            manual,
            file,
            link,
            resolution,
            status: resolution.status,
            reason: resolution.reason,
            moved: None,
            has_text: project.depth == Depth::Prose && !is_picture(link),
            fails: resolution.status == LinkStatus::Broken,
        }));
        links[first..].sort_by_key(|linked| linked.link.place().start);
    }
    links
}

fn is_picture(link: &Link) -> bool {
    matches!(link.origin, LinkOrigin::Image | LinkOrigin::FrontMatter | LinkOrigin::Include)
}

/// The headings that the links of a page lead to, as often as they do: the page that
/// a heading stands on, and its number there.
fn linked_headings<'a>(
    manual: &'a Manual,
    page: &'a Page,
) -> impl Iterator<Item = (&'a str, u32)> + 'a {
    page.links.iter().zip(manual.resolutions(page)).filter_map(|(link, resolution)| {
        let Target::Page(target) = resolution.target else { return None };
        let target = &manual.pages[target as usize];
        let (_, fragment) = link.destination.text(&page.source).split_once('#')?;
        match target.anchors.find(fragment)? {
            Landing::Heading(heading) | Landing::Numbered(heading) => {
                Some((&**target.path(), heading))
            }
            _ => None,
        }
    })
}

fn heading_lines<'a>(
    project: &'a Project,
    mut headings: Vec<(&'a str, u32)>,
) -> Vec<HeadingLine<'a>> {
    let page = |path: &str| project.manuals.iter().find_map(|manual| manual.page(path));
    headings.par_sort_unstable();
    let lines = headings.chunk_by(|one, other| one == other).filter_map(|same| {
        let ((path, heading), inbound) = (same[0], same.len());
        let page = page(path)?;
        let title = page.headings.get(heading as usize)?.text.text(&page.source);
        let anchor = page.anchor_of(heading)?;
        Some(HeadingLine { path, anchor, title: title.trim(), inbound })
    });
    let mut lines: Vec<HeadingLine<'_>> = lines.collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.inbound));
    lines
}

/// The texts of a page's links that tell something, in small letters, with the pages that
/// they lead to.
fn telling_texts<'a>(
    manual: &'a Manual,
    page: &'a Page,
) -> impl Iterator<Item = (String, &'a str)> + 'a {
    page.links.iter().zip(manual.resolutions(page)).filter_map(|(link, resolution)| {
        let Target::Page(target) = resolution.target else { return None };
        if is_picture(link) || link.origin == LinkOrigin::Block {
            return None;
        }
        let raw = page.source.slice(link.text).replace(['*', '_', '`'], " ");
        let text = on_one_line(&raw).to_lowercase();
        let tells = !text.is_empty() && !is_vague(&text, page.language);
        tells.then(|| (text, &**manual.pages[target as usize].path()))
    })
}

/// The hosts that links lead to, the most linked first.
fn domains(links: &[Linked<'_>]) -> Vec<Domain> {
    let mut written: FxHashMap<&str, usize> = FxHashMap::default();
    let external = links.iter().filter(|link| link.resolution.kind == LinkKind::External);
    for host in external.filter_map(|link| host(link.target())) {
        *written.entry(host).or_default() += 1;
    }
    let mut domains: BTreeMap<String, usize> = BTreeMap::new();
    for (host, links) in written {
        *domains.entry(host.to_lowercase()).or_default() += links;
    }
    let domains = domains.into_iter().map(|(domain, links)| Domain { domain, links });
    let mut domains: Vec<Domain> = domains.collect();
    domains.sort_by_key(|domain| std::cmp::Reverse(domain.links));
    domains
}

/// The host of an address on the network.
fn host(destination: &str) -> Option<&str> {
    let bytes = destination.as_bytes();
    let start = memchr::memmem::find(bytes, b"//")? + 2;
    let length = bytes[start..].iter().position(|byte| b"/?#".contains(byte));
    let host = &destination[start..length.map_or(bytes.len(), |length| start + length)];
    let user = memchr::memrchr(b'@', host.as_bytes());
    Some(&host[user.map_or(0, |at| at + 1)..])
}
