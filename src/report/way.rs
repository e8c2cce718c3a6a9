//! How a reader comes from the first page to a page.

use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::Serialize;

use super::place::Place;
use crate::manual::Manual;
use crate::manual::graph::Graph;
use crate::manual::link::resolution::{LinkKind, Target};
use crate::manual::page::Page;
use crate::messages::{Messages, sanitize};

/// The shortest way to a page.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Why")]
pub struct Report {
    /// The version of this format: 1.
    version: u8,
    /// The page.
    page: String,
    /// Its title.
    title: Option<String>,
    /// The links to follow, from the first page on; empty where that is the page itself,
    /// or where no links lead there.
    way: Vec<Place>,
    /// Whether the page is the first one, or the way leads to it.
    found: bool,
    /// Where the contents lead to it.
    entry: Option<Place>,
}

impl Report {
    /// Looks for the shortest way.
    pub fn new(manual: &Manual, page: &Page) -> Self {
        let index = page.number as usize;
        let graph = Graph::new(manual);
        let way = graph.way(index);
        let links = way.iter().flat_map(|way| way.windows(2)).filter_map(|step| {
            let (from, to) = (manual.pages.get(*step.first()?)?, *step.last()?);
            first_link(manual, from, to)
        });
        Self {
            version: 1,
            page: page.path().to_string(),
            title: page.title().map(str::to_owned),
            way: links.collect(),
            found: way.is_some(),
            entry: manual.summary.as_ref().and_then(|it| first_link(manual, &it.page, index)),
        }
    }

    /// Everything, as one JSON object.
    pub fn json(&self) -> String {
        super::pretty(self)
    }

    /// A line a link to follow, and at the end where one has come to.
    pub fn text(&self, messages: &Messages) -> String {
        let mut out = String::new();
        let name = if !self.found {
            "why-no-way"
        } else if self.way.is_empty() {
            "why-first"
        } else {
            "why-way"
        };
        let args = [("page", self.page.as_str().into()), ("count", self.way.len().into())];
        let _ = writeln!(out, "{}", messages.get(name, &args));
        for place in &self.way {
            let _ = writeln!(out, "  {place}");
        }
        let title = self.title.as_deref().unwrap_or_default();
        let _ = writeln!(out, "  → {}  {}", sanitize(&self.page), sanitize(title));
        let entry = self.entry.as_ref().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(out, "{}", messages.get("why-entry", &[("entry", entry.into())]));
        out
    }
}

/// The first link of a file to a page.
fn first_link(manual: &Manual, from: &Page, to: usize) -> Option<Place> {
    let mut links = from.links.iter().zip(manual.resolutions(from));
    let leads = |target: &Target| matches!(target, Target::Page(page) if *page as usize == to);
    links
        .find(|(_, it)| it.kind != LinkKind::Include && leads(&it.target))
        .map(|(link, _)| Place::of(from, link))
}
