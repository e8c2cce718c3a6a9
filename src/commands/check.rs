//! `zvirka check`

use std::collections::HashSet;

use super::{Desk, Opened, Outcome, colors, print, say};
use crate::cli::{Check, CheckFormat, FailOn, Global};
use crate::edit::{Edits, diff};
use crate::fault::Fault;
use crate::finding::{Finding, Level};
use crate::lint::{self, Selection};
use crate::project::Project;
use crate::report::{Checked, concise, json, text};
use crate::tree::{Changes, Tree};

/// After so many rounds what fixes bring about is no longer followed.
const ROUNDS: usize = 10;

pub(super) fn run(args: &Check, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let mut opened = desk.open(&args.paths, global)?;
    let selection = Selection::new(&opened.project.config, &opened.project.config_source)?;
    if args.fix || args.diff || args.unsafe_fixes {
        let tree = opened.project.tree.clone();
        let (changes, mended, count) = mend(&opened, &selection, args.unsafe_fixes)?;
        if args.diff {
            print(&diff(&tree, &changes)?)?;
            return Ok(opened.outcome(!changes.is_empty()));
        }
        tree.write(&changes)?;
        if !global.quiet {
            say(&format!("{}\n", desk.messages.get("check-fixed", &[("count", count.into())])));
        }
        opened.project = mended.unwrap_or(opened.project);
    }
    let mut findings = lint::run(&opened.project, &selection);
    if let Some(revision) = &args.since {
        findings = since(&opened, &selection, findings, revision)?;
    }
    findings.retain(|finding| opened.wants(&finding.place.path));
    let project = &opened.project;
    let checked = Checked { project, findings: &findings, messages: &desk.messages };
    print(&match args.format {
        CheckFormat::Text => {
            let color = colors(global.color);
            text::render(&checked, text::Style { color, notes: global.verbose })
        }
        CheckFormat::Concise => concise::render(&checked),
        CheckFormat::Json => json::render(&checked),
    })?;
    let gravest = findings.iter().map(|finding| finding.level).max();
    let fails_on = match args.fail_on {
        FailOn::Info => Level::Info,
        FailOn::Warning => Level::Warning,
        FailOn::Error => Level::Error,
    };
    Ok(opened.outcome(gravest.is_some_and(|level| level >= fails_on)))
}

/// What fixing changes: the files, the project as it is then, and how many findings were
/// mended. A fix may bring another about, so the result is checked again until nothing
/// is left to fix.
fn mend(
    opened: &Opened,
    selection: &Selection,
    unsafe_too: bool,
) -> Result<(Changes, Option<Project>, usize), Fault> {
    let mut changes = Changes::new();
    let mut mended: Option<Project> = None;
    let mut count = 0;
    for _ in 0..ROUNDS {
        let project = mended.as_ref().unwrap_or(&opened.project);
        let mut edits = Edits::default();
        for finding in lint::run(project, selection) {
            let fix = finding.fix.as_ref().filter(|fix| fix.safe || unsafe_too);
            let wanted = fix.filter(|_| opened.wants(&finding.place.path));
            count += usize::from(wanted.is_some_and(|fix| edits.add(&fix.edits)));
        }
        if edits.is_empty() {
            break;
        }
        let round = edits.changes(&project.tree)?;
        changes = changes.then(&round);
        mended = Some(opened.project.after(&changes, opened.flavour)?);
    }
    // Whoever writes a source catalog first notes how its translations stand.
    if changes.iter().any(|(path, _)| opened.project.is_source_catalog(path)) {
        changes = changes.then(&opened.project.settled_locks()?);
        mended = Some(opened.project.after(&changes, opened.flavour)?);
    }
    Ok((changes, mended, count))
}

/// The findings that a revision did not have, over the whole project: a renamed heading
/// breaks pages that the commit never touched.
fn since(
    opened: &Opened,
    selection: &Selection,
    findings: Vec<Finding>,
    revision: &str,
) -> Result<Vec<Finding>, Fault> {
    let project = &opened.project;
    let root = project.tree.root().unwrap_or(std::path::Path::new("."));
    let tree = Tree::revision(root, revision)?;
    // The past is judged by today's configuration.
    let (config, source) = (project.config.clone(), project.config_source.clone());
    let past = Project::with_config(tree, config, source, opened.flavour)?;
    let known: HashSet<String> =
        json::fingerprints(&past, &lint::run(&past, selection)).into_iter().collect();
    let fingerprints = json::fingerprints(project, &findings);
    Ok(findings
        .into_iter()
        .zip(fingerprints)
        .filter(|(_, fingerprint)| !known.contains(fingerprint))
        .map(|(finding, _)| finding)
        .collect())
}
