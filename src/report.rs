//! Puts what was found into words. One file a format; formats share their findings.

pub mod backlinks;
pub mod concise;
pub mod config;
pub mod contract;
pub mod explain;
pub mod extract;
pub mod github;
pub mod gitlab;
pub mod json;
pub mod junit;
pub mod links;
pub mod markdown;
pub mod migration;
pub mod phrasebook;
pub mod phrases;
mod place;
pub mod rules;
pub mod sarif;
pub mod setting;
mod shown;
pub mod statistics;
pub mod status;
pub mod text;
pub mod way;

use crate::finding::{Finding, Level};
use crate::manual::Manual;
use crate::messages::{Lang, Messages};
use crate::project::Project;
use crate::rule::Rule;

/// Where a rule is explained in the documentation, in the reader's language.
fn documentation(rule: &Rule, lang: Lang) -> String {
    let folder = match lang {
        Lang::En => "docs/rules",
        Lang::Uk => "docs/uk/rules",
    };
    let repository = env!("CARGO_PKG_REPOSITORY");
    format!("{repository}/blob/main/{folder}/{}.md#{}", rule.group.as_str(), rule.id)
}

/// What a report of `check` is made from.
#[derive(Debug)]
pub struct Checked<'a> {
    /// The project.
    pub project: &'a Project,
    /// Its findings, in order.
    pub findings: &'a [Finding],
    /// The words to put them into.
    pub messages: &'a Messages,
}

/// How many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Counts {
    /// Findings of level error.
    pub error: usize,
    /// Findings of level warning.
    pub warning: usize,
    /// Findings of level info.
    pub info: usize,
    /// Pages, the tables of contents not among them.
    pub pages: usize,
    /// Links of pages and tables of contents.
    pub links: usize,
    /// Phrases that the pages teach.
    pub phrases: usize,
}

impl Checked<'_> {
    /// How many there are.
    pub fn counts(&self) -> Counts {
        let of = |level| self.findings.iter().filter(|finding| finding.level == level).count();
        let manuals = &self.project.manuals;
        Counts {
            error: of(Level::Error),
            warning: of(Level::Warning),
            info: of(Level::Info),
            pages: manuals.iter().map(|manual| manual.pages.len()).sum(),
            links: manuals.iter().flat_map(Manual::files).map(|file| file.links.len()).sum(),
            phrases: self.project.taught().phrases().count(),
        }
    }
}

/// A report for programs, laid out for people to look at too.
fn pretty(report: &impl serde::Serialize) -> String {
    // What a report is made of has names for keys, and so can always be written.
    let mut text = serde_json::to_string_pretty(report).unwrap_or_default();
    text.push('\n');
    text
}
