//! The links that lead to a page, or to a place on it.

use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::Serialize;

use super::place::Place;
use crate::manual::Manual;
use crate::manual::link::resolution::Target;
use crate::manual::page::Page;
use crate::messages::{Messages, sanitize};

/// The links that lead to a page, or to a place on it.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Backlinks")]
pub struct Report {
    /// The version of this format: 1.
    version: u8,
    /// The page.
    page: String,
    /// Its title.
    title: Option<String>,
    /// The place on it, where one was asked for.
    anchor: Option<String>,
    /// Those of pages, in the order of files and lines.
    links: Vec<Place>,
    /// Those of the contents.
    entries: Vec<Place>,
}

impl Report {
    /// Gathers the links to `page`, or to `anchor` on it. `None` when the page has no such
    /// place.
    pub fn new(manual: &Manual, page: &Page, anchor: Option<&str>) -> Option<Self> {
        let landing = match anchor {
            Some(anchor) => Some(page.anchors.find(anchor)?),
            None => None,
        };
        let mut report = Self {
            version: 1,
            page: page.path().to_string(),
            title: page.title().map(str::to_owned),
            anchor: anchor.map(str::to_owned),
            links: Vec::new(),
            entries: Vec::new(),
        };
        for file in manual.files() {
            for (link, resolution) in file.links.iter().zip(manual.resolutions(file)) {
                let Target::Page(target) = resolution.target else { continue };
                let fragment = || {
                    let destination = link.destination.text(&file.source);
                    destination.split_once('#').and_then(|(_, it)| page.anchors.find(it))
                };
                if target != page.number || (landing.is_some() && fragment() != landing) {
                    continue;
                }
                let is_contents = *file.path() == manual.settings.summary;
                let list = if is_contents { &mut report.entries } else { &mut report.links };
                list.push(Place::of(file, link));
            }
        }
        Some(report)
    }

    /// Everything, as one JSON object.
    pub fn json(&self) -> String {
        super::pretty(self)
    }

    /// How many there are, then a line a link.
    pub fn text(&self, messages: &Messages) -> String {
        let mut out = String::new();
        let title = self.title.as_deref().unwrap_or_default();
        let anchor = self.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        let _ = writeln!(out, "{}  {}", sanitize(&(self.page.clone() + &anchor)), sanitize(title));
        let pages = self.links.chunk_by(|one, other| one.path == other.path).count();
        let args = [
            ("links", self.links.len().into()),
            ("pages", pages.into()),
            ("entries", self.entries.len().into()),
        ];
        let _ = writeln!(out, "{}", messages.get("backlinks-count", &args));
        for place in self.links.iter().chain(&self.entries) {
            let _ = writeln!(out, "  {place}");
        }
        out
    }
}
