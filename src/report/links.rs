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

use schemars::JsonSchema;
use serde::Serialize;

use crate::finding::{Finding, Level};
use crate::manual::link::resolve::{LinkKind, LinkStatus};
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
    /// Gathers the report. Of a project that was read for its links alone it has the pages
    /// and the links; else also how many words a page has, which texts of links are vague or
    /// lead to different pages, which headings are linked, and which files nothing uses, for
    /// which the text of every page is searched.
    pub fn new(project: &'a Project) -> Self {
        project.beside_git(|| gather::report(project))
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
        self.counts = gather::counts(&self.links);
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

impl LinkLine<'_> {
    /// Whether only the network knows if its target is there, and was not asked yet.
    fn is_unasked(&self) -> bool {
        self.kind == LinkKind::External && self.status == LinkStatus::Unchecked
    }
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
