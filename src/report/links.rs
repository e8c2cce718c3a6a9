//! How the pages of a project hang together: for people a summary of one screen or a page
//! to look around in, for programs everything.

mod circle;
mod dot;
mod gather;
mod markdown;
mod page;
mod table;
mod text;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::finding::{Finding, Level};
use crate::manual::Manual;
use crate::manual::link::Link;
use crate::manual::link::path::relative;
use crate::manual::link::resolution::{LinkKind, LinkStatus, Resolution};
use crate::manual::link::vague::is_vague;
use crate::manual::page::Page;
use crate::project::Project;
use crate::source::Position;
use crate::visit::{Verdict, Visits, moved_address};

/// How the pages hang together.
#[derive(Serialize, JsonSchema)]
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
    #[serde(serialize_with = "serialize_lines")]
    #[schemars(with = "Vec<LinkLine<'_>>")]
    links: Vec<Linked<'a>>,
    /// The hosts on the network that links lead to.
    external: Vec<Domain>,
    /// Headings that links lead to, the most linked first: to rename one breaks them.
    headings: Vec<HeadingLine<'a>>,
    /// Texts that lead to different pages.
    same_text: Vec<SameText<'a>>,
    /// Files that no page uses.
    unused_assets: Vec<&'a str>,
    #[serde(skip)]
    project: &'a Project,
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
    #[schemars(with = "String")]
    status: LinkStatus,
    /// Why it is not `ok`: the id of the rule, or what the network answered.
    reason: Option<&'static str>,
    /// What it might lead to instead.
    suggestion: Option<String>,
    /// Whether its text tells nothing by itself.
    vague: bool,
}

/// A link and what came of it. Its line is made when somebody wants it: a summary tells of
/// few, and where a line stands, and what might be meant, takes long to find out.
struct Linked<'a> {
    manual: &'a Manual,
    file: &'a Page,
    link: &'a Link,
    resolution: &'a Resolution,
    status: LinkStatus,
    reason: Option<&'static str>,
    /// Where its target has moved to, as the network tells.
    moved: Option<String>,
    /// Whether its text may be judged.
    has_text: bool,
    /// Whether the run fails for it.
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
    /// Gathers the report. Of a project that was read for its links alone it has the pages
    /// and the links; else also how many words a page has, which texts of links are vague or
    /// lead to different pages, which headings are linked, and which files nothing uses, for
    /// which the text of every page is searched.
    pub fn new(project: &'a Project) -> Self {
        gather::report(project)
    }

    /// The links that lead nowhere.
    fn broken(&self) -> Vec<&Linked<'a>> {
        let broken = |link: &&Linked<'_>| link.status == LinkStatus::Broken;
        self.links.iter().filter(broken).collect()
    }

    /// The lines of all links.
    fn lines(&self) -> Vec<LinkLine<'a>> {
        self.project.beside_git(|| lines(&self.links))
    }

    /// The pages that `wanted` says yes to.
    fn paths(&self, wanted: impl Fn(&PageLine<'a>) -> bool) -> Vec<&str> {
        self.pages.iter().filter(|page| wanted(page)).map(|page| page.path).collect()
    }

    /// The addresses on the network, in the order of the links.
    pub fn external(&self) -> impl Iterator<Item = &str> {
        self.links.iter().filter(|link| link.is_unasked()).map(Linked::target)
    }

    /// Notes what the addresses on the network have answered, and what the rules about
    /// them have found; what they passed over is allowed.
    pub fn visited(&mut self, visits: &Visits, findings: &[Finding]) {
        let place = |finding: &Finding| (finding.place.path.clone(), finding.place.span.start);
        let found: HashMap<(Arc<str>, u32), &Finding> =
            findings.iter().map(|finding| (place(finding), finding)).collect();
        for link in self.links.iter_mut().filter(|link| link.is_unasked()) {
            let Some(verdict) = visits.verdict(link.target()) else { continue };
            let finding = found.get(&(link.file.path().clone(), link.link.place().start));
            let rule = finding.map(|finding| finding.rule);
            link.fails = finding.is_some_and(|finding| finding.level == Level::Error);
            let (status, reason, moved) = match verdict {
                Verdict::There => (LinkStatus::Ok, None, None),
                Verdict::Moved(to) => {
                    (LinkStatus::Ok, rule, rule.map(|_| moved_address(link.target(), to)))
                }
                Verdict::Dead if rule.is_none() => (LinkStatus::Skipped, Some("allowed"), None),
                Verdict::Dead => (LinkStatus::Broken, rule, None),
                Verdict::Unchecked(reason) => (LinkStatus::Unchecked, Some(reason.as_str()), None),
                Verdict::Skipped(reason) => (LinkStatus::Skipped, Some(reason.as_str()), None),
            };
            (link.status, link.reason, link.moved) = (status, reason, moved);
        }
        self.counts = gather::counts(&self.links);
    }

    /// Whether a link leads nowhere within the project or, where addresses were asked, a
    /// rule about these found an error.
    pub fn fails(&self) -> bool {
        self.links.iter().any(|link| link.fails)
    }

    /// Everything, as one JSON object.
    pub fn json(&self) -> String {
        self.project.beside_git(|| super::pretty(self))
    }
}

/// The lines of some links, made side by side.
fn lines<'a>(links: &[Linked<'a>]) -> Vec<LinkLine<'a>> {
    links.par_iter().map(Linked::line).collect()
}

fn serialize_lines<S: Serializer>(links: &[Linked<'_>], serializer: S) -> Result<S::Ok, S::Error> {
    lines(links).serialize(serializer)
}

impl<'a> Linked<'a> {
    /// Whether only the network knows if its target is there, and was not asked yet.
    fn is_unasked(&self) -> bool {
        self.resolution.kind == LinkKind::External && self.status == LinkStatus::Unchecked
    }

    /// Where it leads, as written.
    fn target(&self) -> &'a str {
        self.link.destination.text(&self.file.source)
    }

    /// Where it stands.
    fn position(&self) -> Position {
        self.file.source.position(self.link.place().start)
    }

    /// The file it leads to, with the anchor.
    fn resolved(&self) -> Option<Cow<'a, str>> {
        let path = self.manual.target_path(self.resolution)?;
        Some(match self.target().split_once('#') {
            None | Some((_, "")) => Cow::Borrowed(&**path),
            Some((_, fragment)) => Cow::Owned(format!("{path}#{fragment}")),
        })
    }

    fn line(&self) -> LinkLine<'a> {
        let position = self.position();
        let path = self.manual.target_path(self.resolution);
        let meant = path
            .filter(|_| self.reason == Some("broken-link"))
            .and_then(|path| self.manual.meant(path))
            .map(|meant| relative(self.file.path(), meant.path()));
        let text = on_one_line(self.file.source.slice(self.link.text));
        LinkLine {
            path: self.file.path(),
            line: position.line,
            column: position.column,
            kind: self.resolution.kind,
            vague: self.has_text && is_vague(&text, self.file.language),
            text,
            target: self.target(),
            resolved: self.resolved(),
            status: self.status,
            reason: self.reason,
            suggestion: self.moved.clone().or(meant),
        }
    }
}

/// A text with one blank between each two words, as most are written.
fn on_one_line(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !text.contains("  ") && !text.contains(|c: char| c != ' ' && c.is_whitespace()) {
        return Cow::Borrowed(text);
    }
    let mut words = text.split_whitespace();
    let mut joined = words.next().unwrap_or_default().to_owned();
    for word in words {
        joined.push(' ');
        joined.push_str(word);
    }
    Cow::Owned(joined)
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
