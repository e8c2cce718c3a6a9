//! A finding in words, with its place: what every format for programs begins with.

use super::Checked;
use super::json::fingerprints;
use crate::finding::{Finding, Level};
use crate::source::{Location, Position};
use crate::tree;

/// A finding in words.
#[derive(Debug)]
pub(super) struct Shown<'a> {
    pub(super) finding: &'a Finding,
    pub(super) message: String,
    pub(super) help: String,
    /// Known again by this while the text around it moves.
    pub(super) fingerprint: String,
    pub(super) start: Position,
    /// Where the place ends.
    pub(super) end: Position,
    /// Where what can be seen of it ends: on its line, also when the line end is in it.
    pub(super) last: Position,
}

impl Checked<'_> {
    /// The findings in words, in their order.
    pub(super) fn shown(&self) -> Vec<Shown<'_>> {
        let fingerprints = fingerprints(self.project, self.findings);
        let each = self.findings.iter().zip(fingerprints);
        let shown = each.map(|(finding, fingerprint)| {
            let [start, end, last] = self.points(&finding.place);
            let (message, help) = (self.messages.finding(finding), self.messages.help(finding));
            Shown { finding, message, help, fingerprint, start, end, last }
        });
        shown.collect()
    }

    /// Where a place begins, where it ends, and where what can be seen of it ends. A file
    /// that has not been read has one place.
    pub(super) fn points(&self, place: &Location) -> [Position; 3] {
        let Some(source) = self.project.source(&place.path) else {
            return [Position::FIRST; 3];
        };
        let seen = source.slice(place.span).trim_end_matches(['\r', '\n']);
        let last = place.span.start + u32::try_from(seen.len()).unwrap_or(0);
        [place.span.start, place.span.end, last].map(|offset| source.position(offset))
    }

    /// What stands before the paths of the project on the way from the top of the
    /// repository: nothing, or folders with a slash behind them.
    pub(super) fn prefix(&self) -> String {
        let Some(root) = self.project.tree.root() else { return String::new() };
        let below = tree::repository_top(root)
            .and_then(|top| root.strip_prefix(top).ok().map(std::path::Path::to_owned));
        let parts = below.iter().flat_map(|below| below.components());
        parts.fold(String::new(), |mut prefix, part| {
            prefix.push_str(&part.as_os_str().to_string_lossy());
            prefix.push('/');
            prefix
        })
    }

    /// The findings, gravest first, else in their order.
    pub(super) fn worst_first(&self) -> Vec<Shown<'_>> {
        let mut shown = self.shown();
        shown.sort_by_key(|it| std::cmp::Reverse(it.finding.level));
        shown
    }
}

/// The word that others use for a level.
pub(super) fn level_word(level: Level, words: [&'static str; 3]) -> &'static str {
    match level {
        Level::Error => words[0],
        Level::Warning => words[1],
        Level::Info | Level::Off => words[2],
    }
}
