//! Another text for a heading, with all that follows it.

use super::Renaming;
use super::follow::followers;
use crate::edit::Edits;
use crate::fault::Fault;
use crate::finding::Edit;
use crate::manual::anchor::Landing;
use crate::manual::page::Page;
use crate::project::Project;

/// Gives the heading that `anchor` leads to on a page, or whose text that is, the text
/// `title`; without an anchor the page's title.
///
/// Fails with `fault-no-anchor`, `fault-heading-markup`, `fault-empty-title`, or as
/// reading a project does.
pub fn rename_heading(
    project: &Project,
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
    let mut renaming = Renaming::default();
    for follower in followers(project, &after) {
        let is_added = edits.add(&[follower.edit]);
        renaming.links += usize::from(is_added && follower.is_address);
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
pub(super) fn heading_of(page: &Page, fragment: &str) -> Option<u32> {
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
