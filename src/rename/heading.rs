//! Another text for a heading, with the links to it, the entry of the contents and the
//! texts of links that quote it.

use std::collections::HashSet;

use super::Renaming;
use crate::edit::Edits;
use crate::fault::Fault;
use crate::finding::Edit;
use crate::manual::Manual;
use crate::manual::anchor::Landing;
use crate::manual::link::LinkOrigin;
use crate::manual::link::resolve::Target;
use crate::manual::page::Page;
use crate::project::Project;
use crate::source::Span;

/// Gives the heading that `anchor` leads to on a page, or whose text that is, the text
/// `title`; without an anchor the page's title.
///
/// Fails with `fault-no-anchor`, `fault-heading-markup`, `fault-empty-title`, or as
/// reading a project does.
pub fn rename_heading(
    project: &Project,
    manual: &Manual,
    page: &Page,
    anchor: &str,
    title: &str,
) -> Result<Renaming, Fault> {
    let no_anchor = || missing_anchor(page, anchor);
    let title = title.trim();
    if title.is_empty() || title.contains('\n') {
        return Err(Fault::new("fault-empty-title"));
    }
    let anchor = page.anchor_named(anchor).ok_or_else(no_anchor)?;
    let number = heading_of(page, &anchor).ok_or_else(no_anchor)?;
    let heading = page.headings.get(number as usize).ok_or_else(no_anchor)?;
    let old = heading.text.text(&page.source).trim().to_owned();
    if !heading.text.is_verbatim() {
        return Err(Fault::new("fault-heading-markup").with("title", old));
    }
    let mut edits = Edits::default();
    let place = page.source.location(heading.text.span);
    edits.add(&[Edit { place, text: title.to_owned() }]);
    // Which anchors change is known from the page as it will be.
    let after = project.after(&edits.changes(&project.tree)?, None)?;
    let new_page =
        after.manuals.iter().find_map(|it| it.page(page.path())).ok_or_else(no_anchor)?;
    let is_title = page.title_heading().is_some_and(|it| it.span == heading.span);
    let mut renaming = Renaming::default();
    for file in manual.files() {
        let mut seen: HashSet<Span> = HashSet::new();
        for (link, resolution) in file.links.iter().zip(manual.resolutions(file)) {
            let leads = matches!(resolution.target, Target::Page(target)
                if manual.pages.get(target as usize).is_some_and(|it| it.path() == page.path()));
            if !leads {
                continue;
            }
            let destination = link.destination.text(&file.source);
            let fragment = destination.split_once('#').map_or("", |(_, fragment)| fragment);
            let lands = heading_of(page, fragment).filter(|_| !fragment.is_empty());
            if let Some(lands) = lands
                && heading_of(new_page, fragment) != Some(lands)
                && let (Some(span), Some(new)) =
                    (link.fragment(&file.source), new_page.anchor_of(lands))
                && seen.insert(span)
            {
                let place = file.source.location(span);
                renaming.links += usize::from(edits.add(&[Edit { place, text: new }]));
            }
            // A text that quotes the heading it leads to goes with it.
            let quotes = lands == Some(number) || (is_title && fragment.is_empty());
            let is_text = matches!(link.origin, LinkOrigin::Inline | LinkOrigin::Reference);
            if quotes && is_text && file.source.slice(link.text).trim() == old {
                let place = file.source.location(link.text);
                edits.add(&[Edit { place, text: title.to_owned() }]);
            }
        }
    }
    let named = |page: &Page| {
        let anchor = page.anchor_of(number).map(|anchor| format!("#{anchor}"));
        format!("{}{}", page.path(), anchor.unwrap_or_default())
    };
    renaming.place = Some((named(page), named(new_page)));
    renaming.changes = edits.changes(&project.tree)?;
    Ok(renaming)
}

/// How many anchors a message names.
const MOST: usize = 8;

/// What to say of an anchor that a page does not have.
pub fn missing_anchor(page: &Page, anchor: &str) -> Fault {
    let anchors: Vec<String> = page.heading_anchors().map(|anchor| format!("#{anchor}")).collect();
    let rest = anchors.get(MOST).map(|_| "…".to_owned());
    let named = anchors.into_iter().take(MOST).chain(rest);
    Fault::new("fault-no-anchor")
        .with("page", &**page.path())
        .with("anchor", anchor)
        .with("anchors", named.collect::<Vec<_>>().join(", "))
}

/// The heading a fragment lands on; without a fragment the title.
fn heading_of(page: &Page, fragment: &str) -> Option<u32> {
    match page.anchors.find(fragment)? {
        Landing::Heading(heading) | Landing::Numbered(heading) | Landing::Title(heading) => {
            Some(heading)
        }
        Landing::Top => {
            let title = page.title_heading()?;
            (0..).zip(&page.headings).find(|(_, it)| it.span == title.span).map(|(at, _)| at)
        }
        _ => None,
    }
}
