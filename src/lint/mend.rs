//! Makes the fixes of findings, until none is left to make.

use std::collections::HashSet;
use std::sync::Arc;

use super::selection::Selection;
use crate::edit::Edits;
use crate::fault::Fault;
use crate::finding::{Edit, Fix};
use crate::flavour::Flavour;
use crate::manual::page::Heading;
use crate::project::Project;
use crate::rename::followers;
use crate::tree::Changes;

/// After so many rounds what fixes bring about is no longer followed.
const ROUNDS: usize = 10;

/// What fixing comes to.
#[derive(Debug, Default)]
pub struct Mended {
    /// The files that change.
    pub changes: Changes,
    /// The project as it is then; none when nothing changes.
    pub project: Option<Project>,
    /// How many findings were mended.
    pub count: usize,
}

/// Makes the fixes of the findings in files that are wanted, the unsafe ones only when
/// asked to. Where one changes a heading, the links to it and the texts that quote it go
/// with it; where one of those stands in a file that is not wanted, the heading is left as
/// it is. A fix may bring another about, so the result is checked again until nothing
/// is left to fix. `flavour` is the one that the project was read with.
///
/// Fails as [`Project::load`] does, and with `fault-lock`.
pub fn mend(
    project: &Project,
    selection: &Selection,
    flavour: Option<Flavour>,
    unsafe_too: bool,
    wants: impl Fn(&str) -> bool,
) -> Result<Mended, Fault> {
    let mut mended = Mended::default();
    let after = |changes: &Changes| project.after(changes, flavour);
    for _ in 0..ROUNDS {
        let now = mended.project.as_ref().unwrap_or(project);
        let findings = super::run(now, selection);
        let wanted = findings.iter().filter(|finding| wants(&finding.place.path));
        let fixes: Vec<&Fix> = wanted
            .filter_map(|finding| finding.fix.as_ref())
            .filter(|fix| fix.safe || unsafe_too)
            .collect();
        let with_round =
            |edits: &Edits| Ok(mended.changes.clone().then(&edits.changes(&now.tree)?));
        let round = settled(&fixes, now, &wants, |edits| after(&with_round(edits)?))?;
        let Some((edits, project, count)) = round else { break };
        let (changes, count) = (with_round(&edits)?, mended.count + count);
        mended = Mended { changes, project: Some(project), count };
    }
    // Whoever writes a source catalog first notes how its translations stand.
    if mended.changes.iter().any(|(path, _)| project.is_source_catalog(path)) {
        mended.changes = mended.changes.then(&project.settled_locks()?);
        mended.project = Some(after(&mended.changes)?);
    }
    Ok(mended)
}

/// The edits of the fixes that can be made together, with all that follows the headings
/// they change; the project as it is then, which `after` reads; and how many fixes those
/// are. `None` when none can be made.
fn settled(
    fixes: &[&Fix],
    project: &Project,
    wants: impl Fn(&str) -> bool,
    after: impl Fn(&Edits) -> Result<Project, Fault>,
) -> Result<Option<(Edits, Project, usize)>, Fault> {
    let by_pages: Vec<(&Fix, Vec<&Arc<str>>)> =
        fixes.iter().map(|fix| (*fix, pages_with_heading(fix, project))).collect();
    // The pages whose headings stay as they are.
    let mut held: HashSet<Arc<str>> = HashSet::new();
    loop {
        let mut edits = Edits::default();
        let is_free = |pages: &[&Arc<str>]| pages.iter().all(|page| !held.contains(*page));
        let free = by_pages.iter().filter(|(_, pages)| is_free(pages));
        let made: Vec<_> = free.filter(|(fix, _)| edits.add(&fix.edits)).collect();
        let count = made.len();
        let changes_headings = made.iter().any(|(_, pages)| !pages.is_empty());
        if edits.is_empty() {
            return Ok(None);
        }
        let next = after(&edits)?;
        let followers = if changes_headings { followers(project, &next) } else { Vec::new() };
        if followers.is_empty() {
            return Ok(Some((edits, next, count)));
        }
        let unwanted = followers.iter().filter(|follower| !wants(&follower.edit.place.path));
        let known = held.len();
        held.extend(unwanted.map(|follower| follower.page.clone()));
        if held.len() == known {
            for follower in followers {
                edits.add(&[follower.edit]);
            }
            let next = after(&edits)?;
            return Ok(Some((edits, next, count)));
        }
    }
}

/// The pages whose headings a fix changes.
fn pages_with_heading<'a>(fix: &Fix, project: &'a Project) -> Vec<&'a Arc<str>> {
    let page = |edit: &Edit| {
        let page = project.manuals.iter().find_map(|manual| manual.page(&edit.place.path))?;
        let edited = edit.place.span;
        let is_edited = |it: &Heading| it.span.start <= edited.end && edited.start <= it.span.end;
        page.headings.iter().any(is_edited).then_some(page.path())
    };
    fix.edits.iter().filter_map(page).collect()
}
