//! How the pages of a project hang together: for people a summary of one screen or a page
//! to look around in, for programs everything.

mod circle;
mod dot;
mod markdown;
mod page;
mod table;
mod text;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::finding::{Finding, Level};
use crate::manual::Manual;
use crate::manual::anchor::Landing;
use crate::manual::graph::{Graph, Node};
use crate::manual::link::path::relative;
use crate::manual::link::resolve::{LinkKind, LinkStatus, Resolution, Target};
use crate::manual::link::vague::is_vague;
use crate::manual::link::{Link, LinkOrigin};
use crate::manual::page::{Depth, Page};
use crate::manual::summary::Entry;
use crate::project::Project;
use crate::source::Position;
use crate::visit::{Verdict, Visits, moved_address};

/// How the pages hang together.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Links")]
pub struct Report<'a> {
    /// The version of this format: 1.
    version: u8,
    /// The root of the project on the disk; every path below is relative to it, with `/`.
    root: String,
    /// How many links there are of each kind, by status.
    counts: BTreeMap<&'static str, BTreeMap<&'static str, usize>>,
    /// Every page.
    pages: Vec<PageLine<'a>>,
    /// Every link, those of the contents among them.
    links: Vec<LinkLine<'a>>,
    /// The hosts on the network that links lead to.
    external: Vec<Domain>,
    /// Headings that links lead to, the most linked first: to rename one breaks them.
    headings: Vec<HeadingLine<'a>>,
    /// Texts that lead to different pages.
    same_text: Vec<SameText<'a>>,
    /// Files that no page uses.
    unused_assets: Vec<&'a str>,
}

/// A page.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Page")]
struct PageLine<'a> {
    /// The file.
    path: &'a str,
    /// Its title.
    title: Option<&'a str>,
    /// The number that the title begins with.
    number: Option<String>,
    /// In the contents, from 1.
    position: Option<usize>,
    /// In the contents, 1 for the outermost.
    depth: Option<u16>,
    /// Links of other pages that lead here.
    inbound: u32,
    /// Entries of the contents that lead here.
    inbound_nav: u32,
    /// Links on it to other pages.
    outbound: u32,
    /// Links on it to the network.
    external: u32,
    /// Pictures and files that it shows.
    assets: u32,
    /// Words of prose.
    words: u32,
    /// Whether a reader gets here from the first page, by links or by the contents.
    reachable: bool,
    /// Links to follow from the first page; none where only the contents lead here.
    clicks: Option<u32>,
    /// Links on it that lead nowhere.
    broken: usize,
    /// Pages that it links to, as places in the list of pages; each once.
    #[serde(skip)]
    neighbours: Vec<usize>,
}

/// A link.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Link")]
struct LinkLine<'a> {
    /// The file it is in.
    path: &'a str,
    /// The line, from 1.
    line: u32,
    /// The character of the line, from 1.
    column: u32,
    /// `page`, `anchor`, `image`, `asset`, `include`, `external`, `mail`, `tel`, `cross-space` or `other`.
    #[serde(serialize_with = "kind_name")]
    #[schemars(with = "String")]
    kind: LinkKind,
    /// Its text.
    text: Cow<'a, str>,
    /// Where it leads, as written.
    target: &'a str,
    /// The file it leads to, with the anchor.
    resolved: Option<Cow<'a, str>>,
    /// `ok`; `broken`: the target is not there; `skipped`: not looked for, on purpose; `unchecked`: not
    /// to be told without the network.
    #[serde(serialize_with = "status_name")]
    #[schemars(with = "String")]
    status: LinkStatus,
    /// Why it is not `ok`: the id of the rule, or what the network answered.
    reason: Option<&'static str>,
    /// What it might lead to instead.
    suggestion: Option<String>,
    /// Whether its text tells nothing by itself.
    vague: bool,
    /// Whether the run fails for it.
    #[serde(skip)]
    fails: bool,
}

/// A heading that links lead to.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Heading")]
struct HeadingLine<'a> {
    /// The page.
    path: &'a str,
    /// Its anchor.
    anchor: String,
    /// Its text.
    title: &'a str,
    /// How many links lead there.
    inbound: usize,
}

/// A text that leads to different pages.
#[derive(Debug, Serialize, JsonSchema)]
struct SameText<'a> {
    /// The text.
    text: String,
    /// The pages.
    targets: Vec<&'a str>,
}

/// A host on the network.
#[derive(Debug, Serialize, JsonSchema)]
struct Domain {
    /// Its name.
    domain: String,
    /// How many links lead there.
    links: usize,
}

impl<'a> Report<'a> {
    /// Gathers the report. Of a project that was read for its links alone it has what the
    /// summary says; else also which texts of links are vague or lead to different pages,
    /// which headings are linked, and which files nothing uses, for which the text of every
    /// page is searched.
    pub fn new(project: &'a Project) -> Self {
        project.beside_git(|| Self::gathered(project))
    }

    fn gathered(project: &'a Project) -> Self {
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
        let links = link_lines(project);
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
        Self {
            version: 1,
            root,
            counts,
            pages,
            links,
            external,
            headings: heading_lines(project, headings),
            same_text: same_text.collect(),
            unused_assets,
        }
    }

    /// The links that lead nowhere.
    fn broken(&self) -> Vec<&LinkLine<'a>> {
        let broken = |link: &&LinkLine<'_>| link.status == LinkStatus::Broken;
        self.links.iter().filter(broken).collect()
    }

    /// The pages that `wanted` says yes to.
    fn paths(&self, wanted: impl Fn(&PageLine<'a>) -> bool) -> Vec<&str> {
        self.pages.iter().filter(|page| wanted(page)).map(|page| page.path).collect()
    }

    /// The addresses on the network, in the order of the links.
    pub fn external(&self) -> impl Iterator<Item = &str> {
        self.links.iter().filter(|link| link.is_unasked()).map(|link| link.target)
    }

    /// Notes what the addresses on the network have answered, and what the rules about
    /// them have found; what they passed over is allowed.
    pub fn visited(&mut self, visits: &Visits, findings: &[Finding], project: &Project) {
        let mut found: HashMap<(&str, Position), &Finding> = HashMap::new();
        for finding in findings {
            let Some(source) = project.source(&finding.place.path) else { continue };
            let position = source.position(finding.place.span.start);
            found.insert((&finding.place.path, position), finding);
        }
        for link in self.links.iter_mut().filter(|link| link.is_unasked()) {
            let Some(verdict) = visits.verdict(link.target) else { continue };
            let place = Position { line: link.line, column: link.column };
            let finding = found.get(&(link.path, place));
            let rule = finding.map(|finding| finding.rule);
            link.fails = finding.is_some_and(|finding| finding.level == Level::Error);
            let (status, reason, suggestion) = match verdict {
                Verdict::There => (LinkStatus::Ok, None, None),
                Verdict::Moved(to) => {
                    (LinkStatus::Ok, rule, rule.map(|_| moved_address(link.target, to)))
                }
                Verdict::Dead if rule.is_none() => (LinkStatus::Skipped, Some("allowed"), None),
                Verdict::Dead => (LinkStatus::Broken, rule, None),
                Verdict::Unchecked(reason) => (LinkStatus::Unchecked, Some(reason.as_str()), None),
                Verdict::Skipped(reason) => (LinkStatus::Skipped, Some(reason.as_str()), None),
            };
            (link.status, link.reason, link.suggestion) = (status, reason, suggestion);
        }
        self.counts = counts(&self.links);
    }

    /// Whether a link leads nowhere within the project or, where addresses were asked, a
    /// rule about these found an error.
    pub fn fails(&self) -> bool {
        self.links.iter().any(|link| link.fails)
    }

    /// Everything, as one JSON object.
    pub fn json(&self) -> String {
        super::pretty(self)
    }
}

/// How many links there are of each kind and status.
fn counts(links: &[LinkLine<'_>]) -> BTreeMap<&'static str, BTreeMap<&'static str, usize>> {
    let mut each: FxHashMap<(LinkKind, LinkStatus), usize> = FxHashMap::default();
    for link in links {
        *each.entry((link.kind, link.status)).or_default() += 1;
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
fn link_lines(project: &Project) -> Vec<LinkLine<'_>> {
    let manuals = project.manuals.iter();
    let mut files: Vec<(&Manual, &Page)> =
        manuals.flat_map(|manual| manual.files().map(move |file| (manual, file))).collect();
    files.sort_by_key(|(_, file)| file.path());
    let of_file = |(manual, file)| {
        let mut lines = file_lines(manual, file, project.depth);
        lines.sort_by_key(|link| (link.line, link.column));
        lines
    };
    files.into_par_iter().flat_map_iter(of_file).collect()
}

fn file_lines<'a>(manual: &'a Manual, file: &'a Page, depth: Depth) -> Vec<LinkLine<'a>> {
    let resolved = file.links.iter().zip(manual.resolutions(file));
    resolved.map(|(link, resolution)| link_line(manual, file, link, resolution, depth)).collect()
}

fn link_line<'a>(
    manual: &'a Manual,
    file: &'a Page,
    link: &'a Link,
    resolution: &'a Resolution,
    depth: Depth,
) -> LinkLine<'a> {
    let position = file.source.position(link.place().start);
    let target = link.destination.text(&file.source);
    let fragment = target.split_once('#').map(|(_, fragment)| fragment).unwrap_or_default();
    let path = manual.target_path(resolution);
    let resolved = path.map(|path| match fragment {
        "" => Cow::Borrowed(&**path),
        fragment => Cow::Owned(format!("{path}#{fragment}")),
    });
    let suggestion = path
        .filter(|_| resolution.reason == Some("broken-link"))
        .and_then(|path| manual.meant(path))
        .map(|meant| relative(file.path(), meant.path()));
    let text = on_one_line(file.source.slice(link.text));
    let may_be_vague = depth == Depth::Prose && !is_picture(link);
    LinkLine {
        path: file.path(),
        line: position.line,
        column: position.column,
        kind: resolution.kind,
        fails: resolution.status == LinkStatus::Broken,
        vague: may_be_vague && is_vague(&text, file.language),
        text,
        target,
        resolved,
        status: resolution.status,
        reason: resolution.reason,
        suggestion,
    }
}

fn is_picture(link: &Link) -> bool {
    matches!(link.origin, LinkOrigin::Image | LinkOrigin::FrontMatter | LinkOrigin::Include)
}

impl LinkLine<'_> {
    /// Whether only the network knows if its target is there, and was not asked yet.
    fn is_unasked(&self) -> bool {
        self.kind == LinkKind::External && self.status == LinkStatus::Unchecked
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over references")]
fn kind_name<S: Serializer>(kind: &LinkKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.as_str())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over references")]
fn status_name<S: Serializer>(status: &LinkStatus, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(status.as_str())
}

impl PageLine<'_> {
    /// What it is called; its path, when it has no title.
    fn name(&self) -> &str {
        self.title.filter(|title| !title.is_empty()).unwrap_or(self.path)
    }

    /// Nothing leads to it: neither the contents nor a page.
    fn is_orphan(&self) -> bool {
        self.inbound == 0 && self.inbound_nav == 0
    }

    fn is_dead_end(&self) -> bool {
        self.reachable && self.outbound == 0
    }
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

/// A text with one blank between each two words; most are written so.
fn on_one_line(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let is_other =
        |(one, next): (&u8, &u8)| one.is_ascii_whitespace() && (*one != b' ' || next == &b' ');
    let bytes = text.as_bytes();
    if text.is_ascii() && !bytes.iter().zip(bytes.iter().skip(1)).any(is_other) {
        return Cow::Borrowed(text);
    }
    let mut words = text.split_whitespace();
    let mut joined = String::with_capacity(text.len());
    joined.extend(words.next());
    for word in words {
        joined.push(' ');
        joined.push_str(word);
    }
    Cow::Owned(joined)
}

/// The hosts that links lead to, the most linked first.
fn domains(links: &[LinkLine<'_>]) -> Vec<Domain> {
    let mut written: FxHashMap<&str, usize> = FxHashMap::default();
    let external = links.iter().filter(|link| link.kind == LinkKind::External);
    for host in external.filter_map(|link| host(link.target)) {
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
