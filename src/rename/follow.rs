//! What goes with a heading that reads differently: the links that led to it, and the
//! texts that quoted it, the entry of the contents among them.

use std::collections::HashSet;
use std::sync::Arc;

use super::heading::heading_of;
use crate::finding::Edit;
use crate::manual::Manual;
use crate::manual::link::LinkOrigin;
use crate::manual::link::resolution::Target;
use crate::manual::page::Page;
use crate::project::Project;
use crate::source::Span;

/// An edit that a heading takes along.
#[derive(Debug)]
pub struct Follower {
    /// The page whose heading it is.
    pub page: Arc<str>,
    /// In the project as it was before.
    pub edit: Edit,
    /// Whether it is the address of a link; else it is the text of one.
    pub is_address: bool,
}

/// What has to change in `before` so that links lead, in `after`, to the headings that
/// they led to, and texts that quoted a heading quote it still. A page that has more
/// headings than it had, or fewer, takes nothing along: which is which cannot be told.
pub fn followers(before: &Project, after: &Project) -> Vec<Follower> {
    let manuals = before.manuals.iter().zip(&after.manuals);
    manuals.flat_map(|(manual, new)| in_manual(manual, new)).collect()
}

/// A page with a heading that reads differently.
struct Changed<'a> {
    before: &'a Page,
    after: &'a Page,
}

impl Changed<'_> {
    /// How a heading reads, as it is written, before and after.
    fn texts(&self, number: u32) -> Option<(&str, &str)> {
        let old = self.before.headings.get(number as usize)?.text.span;
        let new = self.after.headings.get(number as usize)?.text.span;
        Some((self.before.source.slice(old).trim(), self.after.source.slice(new).trim()))
    }
}

fn in_manual(manual: &Manual, new: &Manual) -> Vec<Follower> {
    let changed: Vec<Option<Changed<'_>>> = manual
        .pages
        .iter()
        .map(|before| {
            let after = new.page(before.path())?;
            let headings = || before.headings.iter().zip(&after.headings);
            let reads_differently = before.headings.len() == after.headings.len()
                && headings().any(|(old, new)| {
                    before.source.slice(old.text.span) != after.source.slice(new.text.span)
                });
            reads_differently.then_some(Changed { before, after })
        })
        .collect();
    let mut followers = Vec::new();
    if changed.iter().all(Option::is_none) {
        return followers;
    }
    for file in manual.files() {
        let mut seen: HashSet<Span> = HashSet::new();
        for (link, resolution) in file.links.iter().zip(manual.resolutions(file)) {
            let Target::Page(target) = resolution.target else { continue };
            let Some(Some(page)) = changed.get(target as usize) else { continue };
            let destination = link.destination.text(&file.source);
            let fragment = destination.split_once('#').map_or("", |(_, fragment)| fragment);
            // Without a fragment a link leads to the title, whatever that reads.
            let Some(lands) = heading_of(page.before, fragment) else { continue };
            let mut follow = |span: Span, text: String, is_address: bool| {
                if seen.insert(span) {
                    let edit = Edit { place: file.source.location(span), text };
                    let page = page.before.path().clone();
                    followers.push(Follower { page, edit, is_address });
                }
            };
            if !fragment.is_empty()
                && heading_of(page.after, fragment) != Some(lands)
                && let (Some(span), Some(anchor)) =
                    (link.fragment(&file.source), page.after.anchor_of(lands))
            {
                follow(span, anchor, true);
            }
            // A text that quotes the heading it leads to goes with it.
            let is_text = matches!(link.origin, LinkOrigin::Inline | LinkOrigin::Reference);
            if is_text
                && let Some((old, new)) = page.texts(lands)
                && old != new
                && file.source.slice(link.text).trim() == old
            {
                follow(link.text, new.to_owned(), false);
            }
        }
    }
    followers
}
