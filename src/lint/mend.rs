//! Makes the fixes of findings, until none is left to make.

use super::selection::Selection;
use crate::edit::Edits;
use crate::fault::Fault;
use crate::flavour::Flavour;
use crate::project::Project;
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
/// asked to. A fix may bring another about, so the result is checked again until nothing
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
    for _ in 0..ROUNDS {
        let now = mended.project.as_ref().unwrap_or(project);
        let mut edits = Edits::default();
        for finding in super::run(now, selection) {
            let fix = finding.fix.as_ref().filter(|fix| fix.safe || unsafe_too);
            let wanted = fix.filter(|_| wants(&finding.place.path));
            mended.count += usize::from(wanted.is_some_and(|fix| edits.add(&fix.edits)));
        }
        if edits.is_empty() {
            break;
        }
        let round = edits.changes(&now.tree)?;
        mended.changes = mended.changes.then(&round);
        mended.project = Some(project.after(&mended.changes, flavour)?);
    }
    // Whoever writes a source catalog first notes how its translations stand.
    if mended.changes.iter().any(|(path, _)| project.is_source_catalog(path)) {
        mended.changes = mended.changes.then(&project.settled_locks()?);
        mended.project = Some(project.after(&mended.changes, flavour)?);
    }
    Ok(mended)
}
