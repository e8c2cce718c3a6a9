//! One page to look around in: no network, no server, and all there without scripts.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use askama::Template;

use super::circle::{Circle, Dot};
use super::{LinkLine, PageLine, Report};
use crate::manual::link::resolution::LinkStatus;
use crate::messages::{Messages, sanitize};

const STYLE: &str = include_str!("../../../templates/links.css");
const SCRIPT: &str = include_str!("../../../templates/links.js");

/// How many pages are listed that link to a page, or that it links to.
const MOST_NEIGHBOURS: usize = 12;
/// How many lines the other lists have.
const MOST: usize = 50;
/// A picture of more links than this is a blot, and weighs more than all the rest.
const MOST_CURVES: usize = 20_000;

#[derive(Template)]
#[template(path = "links.html")]
struct Page<'a> {
    messages: &'a Messages,
    lang: &'a str,
    nonce: &'a str,
    style: &'a str,
    script: &'a str,
    subtitle: Option<&'a str>,
    report: &'a Report<'a>,
    summary: String,
    circle: Option<Circle>,
    broken: Vec<Broken<'a>>,
    pages: Vec<PageView<'a>>,
    kinds: Vec<(String, usize, usize)>,
    vague: Vec<&'a LinkLine<'a>>,
}

/// A target that is not there, and who leads to it.
struct Broken<'a> {
    target: String,
    reason: &'a str,
    suggestion: Option<&'a str>,
    links: Vec<&'a LinkLine<'a>>,
}

struct PageView<'a> {
    /// Its place in the list of pages.
    number: usize,
    line: &'a PageLine<'a>,
    tags: Vec<&'static str>,
    inbound: Neighbours,
    outbound: Neighbours,
}

struct Neighbours {
    pages: Vec<usize>,
    more: usize,
}

impl Page<'_> {
    fn word(&self, name: &str) -> String {
        self.messages.get(name, &[])
    }

    // A template hands some numbers over as they are, and some by reference.
    fn counted(&self, name: &str, count: impl Borrow<usize>) -> String {
        self.messages.get(name, &[("count", (*count.borrow()).into())])
    }

    fn page(&self, number: impl Borrow<usize>) -> &PageLine<'_> {
        &self.report.pages[*number.borrow()]
    }

    fn hint(&self, dot: &Dot) -> String {
        let page = self.page(dot.page);
        let args = [
            ("title", page.name().into()),
            ("inbound", page.inbound.into()),
            ("outbound", page.outbound.into()),
        ];
        self.messages.get("links-dot", &args)
    }

    #[expect(clippy::unused_self, reason = "a template calls methods")]
    fn clean(&self, text: &str) -> String {
        sanitize(text).into_owned()
    }

    /// The text of a link without its marks, and not all of it where it is long.
    fn plain(&self, text: &str) -> String {
        const LONGEST: usize = 90;
        let bare = text.replace(['*', '`', '\\'], "");
        let mut plain: String = bare.chars().take(LONGEST).collect();
        if plain.len() < bare.len() {
            plain.push('…');
        }
        self.clean(&plain)
    }
}

impl Report<'_> {
    /// One HTML file. `manual`: what the manual is called.
    pub fn html(&self, manual: Option<&str>, messages: &Messages) -> String {
        let curves: usize = self.pages.iter().map(|page| page.neighbours.len()).sum();
        let shows_circle = self.pages.len() > 2 && curves > 0 && curves <= MOST_CURVES;
        let lines = self.lines();
        let is_broken = |link: &&LinkLine<'_>| link.status == LinkStatus::Broken;
        let broken: Vec<&LinkLine<'_>> = lines.iter().filter(is_broken).collect();
        let args = [
            ("pages", self.pages.len().into()),
            ("links", self.links.len().into()),
            ("broken", broken.len().into()),
        ];
        let page = Page {
            messages,
            lang: messages.lang().as_str(),
            nonce: &nonce(&lines),
            style: STYLE,
            script: SCRIPT,
            subtitle: manual,
            report: self,
            summary: messages.get("links-summary", &args),
            circle: shows_circle.then(|| Circle::new(&self.pages)),
            broken: by_target(broken),
            pages: views(&self.pages),
            kinds: kinds(self, messages),
            vague: lines.iter().filter(|link| link.vague).take(MOST).collect(),
        };
        // A template that is filled from memory cannot fail.
        page.render().unwrap_or_default()
    }
}

/// What the page's own style and script are known by: it follows from all that the page
/// says, so no text on the page can name it.
fn nonce(lines: &[LinkLine<'_>]) -> String {
    let said = format!("{lines:?}");
    blake3::hash(said.as_bytes()).to_hex().chars().take(32).collect()
}

fn kinds(report: &Report, messages: &Messages) -> Vec<(String, usize, usize)> {
    let kind = |(kind, statuses): (&&str, &BTreeMap<&str, usize>)| {
        let name = messages.get(&format!("link-kind-{kind}"), &[]);
        let broken = statuses.get(LinkStatus::Broken.as_str()).copied().unwrap_or(0);
        (name, statuses.values().sum(), broken)
    };
    report.counts.iter().map(kind).collect()
}

/// Broken links by what they lead to, the most missed first.
fn by_target<'a>(broken: Vec<&'a LinkLine<'a>>) -> Vec<Broken<'a>> {
    let mut targets: BTreeMap<(&str, &str), Broken<'_>> = BTreeMap::new();
    for link in broken {
        let target = link.resolved.as_deref().unwrap_or(link.target);
        let reason = link.reason.unwrap_or_default();
        let entry = targets.entry((target, reason)).or_insert_with(|| Broken {
            target: sanitize(target).into_owned(),
            reason,
            suggestion: link.suggestion.as_deref(),
            links: Vec::new(),
        });
        entry.links.push(link);
    }
    let mut targets: Vec<Broken<'_>> = targets.into_values().collect();
    targets.sort_by_key(|target| std::cmp::Reverse(target.links.len()));
    targets
}

/// The pages, those with broken links first, then as the contents have them.
fn views<'a>(pages: &'a [PageLine<'a>]) -> Vec<PageView<'a>> {
    let mut inbound: Vec<Vec<usize>> = vec![Vec::new(); pages.len()];
    for (from, page) in pages.iter().enumerate() {
        for &to in &page.neighbours {
            inbound[to].push(from);
        }
    }
    let mut views: Vec<PageView<'_>> = pages
        .iter()
        .zip(inbound)
        .enumerate()
        .map(|(number, (line, inbound))| PageView {
            number,
            line,
            tags: tags(line),
            inbound: Neighbours::new(inbound),
            outbound: Neighbours::new(line.neighbours.clone()),
        })
        .collect();
    views.sort_by_key(|view| {
        let position = view.line.position.unwrap_or(usize::MAX);
        (std::cmp::Reverse(view.line.broken), position, view.number)
    });
    views
}

impl Neighbours {
    fn new(mut pages: Vec<usize>) -> Self {
        let more = pages.len().saturating_sub(MOST_NEIGHBOURS);
        pages.truncate(MOST_NEIGHBOURS);
        Self { pages, more }
    }
}

/// What may be wrong with how a page hangs together with the others.
fn tags(line: &PageLine<'_>) -> Vec<&'static str> {
    let all = [
        (line.broken > 0, "broken"),
        (line.is_orphan(), "orphan"),
        (!line.reachable, "unreachable"),
        (line.reachable && line.inbound == 0, "unlinked"),
        (line.is_dead_end(), "dead-end"),
    ];
    all.into_iter().filter(|(holds, _)| *holds).map(|(_, tag)| tag).collect()
}
