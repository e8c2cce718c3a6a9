//! A summary of one screen: what is broken first.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Linked, PageLine, Report};
use crate::manual::link::resolution::LinkStatus;
use crate::messages::{Messages, sanitize};
use crate::source::Position;

/// How many lines a list of the summary has.
const MOST: usize = 10;

impl Report<'_> {
    /// A summary of one screen: what is broken first.
    pub fn text(&self, messages: &Messages) -> String {
        let mut out = String::new();
        let broken = self.broken();
        let args = [
            ("pages", self.pages.len().into()),
            ("links", self.links.len().into()),
            ("broken", broken.len().into()),
        ];
        let _ = writeln!(out, "{}", messages.get("links-summary", &args));
        self.kinds(&mut out, messages);
        let at = |link: &&Linked<'_>| {
            let (path, Position { line, column, .. }) = (link.file.path(), link.position());
            let reason = link.reason.unwrap_or_default();
            format!("{path}:{line}:{column}  {}  [{reason}]", link.target())
        };
        list(&mut out, messages, "links-broken", broken.iter().map(at));
        let unreachable = self.paths(|page| !page.reachable);
        list(&mut out, messages, "links-unreachable", unreachable.into_iter());
        let unlinked = self.paths(|page| page.reachable && page.inbound == 0);
        list(&mut out, messages, "links-unlinked", unlinked.into_iter());
        let dead_ends = self.paths(PageLine::is_dead_end);
        list(&mut out, messages, "links-dead-ends", dead_ends.into_iter());
        let mut linked: Vec<&PageLine<'_>> =
            self.pages.iter().filter(|page| page.inbound > 0).collect();
        linked.sort_by_key(|page| std::cmp::Reverse(page.inbound));
        let linked = linked.iter().map(|page| format!("{:>5}  {}", page.inbound, page.path));
        top(&mut out, messages, "links-most-linked", linked);
        self.answers(&mut out, messages);
        let external = self.external.iter().map(|it| format!("{:>5}  {}", it.links, it.domain));
        top(&mut out, messages, "links-external", external);
        out
    }

    /// What addresses on the network have answered, where they were asked.
    fn answers(&self, out: &mut String, messages: &Messages) {
        let moved = self.links.iter().filter(|link| link.reason == Some("moved-link"));
        let moved: Vec<&Linked<'_>> = moved.collect();
        let moved = moved.iter().map(|link| {
            let (path, line) = (link.file.path(), link.position().line);
            let to = link.moved.as_deref().unwrap_or_default();
            format!("{path}:{line}  {} → {to}", link.target())
        });
        list(out, messages, "links-moved", moved);
        let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
        for link in self.links.iter().filter(|link| link.status == LinkStatus::Unchecked) {
            *reasons.entry(link.reason.unwrap_or_default()).or_default() += 1;
        }
        // Nobody was asked.
        reasons.remove("external");
        let reasons = reasons.into_iter().map(|(reason, count)| format!("{count:>5}  {reason}"));
        top(out, messages, "links-unanswered", reasons);
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
fn list(
    out: &mut String,
    messages: &Messages,
    name: &str,
    lines: impl ExactSizeIterator<Item = impl AsRef<str>>,
) {
    let count = lines.len();
    top(out, messages, name, lines);
    if count > MOST {
        let more = messages.get("links-more", &[("count", (count - MOST).into())]);
        let _ = writeln!(out, "  {more}");
    }
}

/// The first lines of a list whose rest does not matter.
fn top(
    out: &mut String,
    messages: &Messages,
    name: &str,
    lines: impl ExactSizeIterator<Item = impl AsRef<str>>,
) {
    if lines.len() == 0 {
        return;
    }
    let _ = writeln!(out, "\n{}", messages.get(name, &[("count", lines.len().into())]));
    for line in lines.take(MOST) {
        let _ = writeln!(out, "  {}", sanitize(line.as_ref()));
    }
}
