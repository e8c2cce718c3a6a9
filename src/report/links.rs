//! How the pages of a project hang together: for people a summary of one screen, for
//! programs everything.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use crate::manual::Manual;
use crate::manual::graph::{Graph, Node};
use crate::manual::link::Link;
use crate::manual::link::resolve::{LinkKind, LinkStatus, Resolution, relative};
use crate::manual::page::Page;
use crate::manual::summary::Entry;
use crate::messages::{Messages, sanitize};
use crate::project::Project;

/// How many lines a list of the summary has.
const MOST: usize = 10;

/// The whole report.
#[derive(Debug, Serialize)]
pub struct Report {
    version: u8,
    root: String,
    counts: BTreeMap<&'static str, BTreeMap<&'static str, usize>>,
    pages: Vec<PageLine>,
    links: Vec<LinkLine>,
    external: Vec<Domain>,
}

#[derive(Debug, Serialize)]
struct PageLine {
    path: String,
    title: Option<String>,
    number: Option<String>,
    /// In the contents, from 1.
    position: Option<usize>,
    /// In the contents, 1 for the outermost.
    depth: Option<u16>,
    inbound: u32,
    inbound_nav: u32,
    outbound: u32,
    external: u32,
    assets: u32,
    words: u32,
    reachable: bool,
}

#[derive(Debug, Serialize)]
struct LinkLine {
    path: String,
    line: u32,
    column: u32,
    kind: &'static str,
    text: String,
    target: String,
    resolved: Option<String>,
    status: &'static str,
    reason: Option<&'static str>,
    suggestion: Option<String>,
}

#[derive(Debug, Serialize)]
struct Domain {
    domain: String,
    links: usize,
}

impl Report {
    /// Gathers the report.
    pub fn new(project: &Project) -> Self {
        let mut pages = Vec::new();
        let mut links = Vec::new();
        let mut domains: BTreeMap<String, usize> = BTreeMap::new();
        for manual in &project.manuals {
            let graph = Graph::new(manual);
            let entries = entries(manual);
            for (page, node) in manual.pages.iter().zip(&graph.nodes) {
                pages.push(page_line(page, *node, entries.get(&**page.path()).copied()));
            }
            for file in manual.files() {
                for (link, resolution) in file.links.iter().zip(manual.resolutions(file)) {
                    if let Some(domain) = domain(link.destination.text(&file.source), resolution) {
                        *domains.entry(domain).or_default() += 1;
                    }
                    links.push(link_line(manual, file, link, resolution));
                }
            }
        }
        links.sort_by(|one, other| {
            (&one.path, one.line, one.column).cmp(&(&other.path, other.line, other.column))
        });
        let mut counts: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for link in &links {
            *counts.entry(link.kind).or_default().entry(link.status).or_default() += 1;
        }
        let mut external: Vec<Domain> =
            domains.into_iter().map(|(domain, links)| Domain { domain, links }).collect();
        external.sort_by_key(|domain| std::cmp::Reverse(domain.links));
        let root = project.tree.root().map_or(String::new(), |root| root.display().to_string());
        Self { version: 1, root, counts, pages, links, external }
    }

    /// Whether a link within the project leads nowhere.
    pub fn is_broken(&self) -> bool {
        self.links.iter().any(|link| link.status == LinkStatus::Broken.as_str())
    }

    /// Everything, as one JSON object.
    pub fn json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// A summary of one screen: what is broken first.
    pub fn text(&self, messages: &Messages) -> String {
        let mut out = String::new();
        let broken: Vec<&LinkLine> =
            self.links.iter().filter(|link| link.status == LinkStatus::Broken.as_str()).collect();
        let args = [
            ("pages", self.pages.len().into()),
            ("links", self.links.len().into()),
            ("broken", broken.len().into()),
        ];
        let _ = writeln!(out, "{}", messages.get("links-summary", &args));
        self.kinds(&mut out, messages);
        let at = |link: &&LinkLine| {
            let reason = link.reason.unwrap_or_default();
            format!("{}:{}:{}  {}  [{reason}]", link.path, link.line, link.column, link.target)
        };
        list(&mut out, messages, "links-broken", broken.iter().map(at).collect());
        let paths = |wanted: &dyn Fn(&PageLine) -> bool| -> Vec<String> {
            self.pages.iter().filter(|page| wanted(page)).map(|page| page.path.clone()).collect()
        };
        let unreachable = paths(&|page| !page.reachable);
        list(&mut out, messages, "links-unreachable", unreachable);
        let unlinked = paths(&|page| page.reachable && page.inbound == 0);
        list(&mut out, messages, "links-unlinked", unlinked);
        let dead_ends = paths(&|page| page.reachable && page.outbound == 0);
        list(&mut out, messages, "links-dead-ends", dead_ends);
        let mut linked: Vec<&PageLine> =
            self.pages.iter().filter(|page| page.inbound > 0).collect();
        linked.sort_by_key(|page| std::cmp::Reverse(page.inbound));
        let linked = linked.iter().map(|page| format!("{:>5}  {}", page.inbound, page.path));
        top(&mut out, messages, "links-most-linked", linked.collect());
        let external = self.external.iter().map(|it| format!("{:>5}  {}", it.links, it.domain));
        top(&mut out, messages, "links-external", external.collect());
        out
    }

    fn kinds(&self, out: &mut String, messages: &Messages) {
        for (kind, statuses) in &self.counts {
            let count: usize = statuses.values().sum();
            let broken = statuses.get(LinkStatus::Broken.as_str()).copied().unwrap_or(0);
            let name = messages.get(&format!("link-kind-{kind}"), &[]);
            let args = [("count", count.into()), ("broken", broken.into()), ("kind", name.into())];
            let _ = writeln!(out, "  {}", messages.get("links-kind", &args));
        }
    }
}

/// A list under its heading, with how many there are; nothing when there are none.
fn list(out: &mut String, messages: &Messages, name: &str, lines: Vec<String>) {
    let count = lines.len();
    section(out, messages, name, lines);
    if count > MOST {
        let more = messages.get("links-more", &[("count", (count - MOST).into())]);
        let _ = writeln!(out, "  {more}");
    }
}

/// The first lines of a list whose rest does not matter.
fn top(out: &mut String, messages: &Messages, name: &str, lines: Vec<String>) {
    section(out, messages, name, lines);
}

fn section(out: &mut String, messages: &Messages, name: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", messages.get(name, &[("count", lines.len().into())]));
    for line in lines.into_iter().take(MOST) {
        let _ = writeln!(out, "  {}", sanitize(&line));
    }
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

fn page_line(page: &Page, node: Node, entry: Option<(usize, &Entry)>) -> PageLine {
    let entry_number = entry.and_then(|(_, entry)| entry.number.as_ref());
    PageLine {
        path: page.path().to_string(),
        title: page.title().map(str::to_owned),
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
    }
}

fn link_line(manual: &Manual, file: &Page, link: &Link, resolution: &Resolution) -> LinkLine {
    let position = file.source.position(link.place().start);
    let target = link.destination.text(&file.source);
    let fragment = target.split_once('#').map(|(_, fragment)| fragment).unwrap_or_default();
    let path = manual.target_path(resolution);
    let resolved = path.map(|path| match fragment {
        "" => path.to_string(),
        fragment => format!("{path}#{fragment}"),
    });
    let suggestion = path
        .filter(|_| resolution.reason == Some("broken-link"))
        .and_then(|path| manual.namesake(path))
        .map(|namesake| relative(file.path(), namesake.path()));
    LinkLine {
        path: file.path().to_string(),
        line: position.line,
        column: position.column,
        kind: resolution.kind.as_str(),
        text: file.source.slice(link.text).split_whitespace().collect::<Vec<_>>().join(" "),
        target: target.to_owned(),
        resolved,
        status: resolution.status.as_str(),
        reason: resolution.reason,
        suggestion,
    }
}

/// The host of an address on the network.
fn domain(destination: &str, resolution: &Resolution) -> Option<String> {
    if resolution.kind != LinkKind::External {
        return None;
    }
    let rest = destination.split_once("//")?.1;
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?;
    Some(host.to_lowercase())
}
