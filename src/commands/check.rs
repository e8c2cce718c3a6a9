//! `zvirka check`

use std::collections::HashSet;

use super::{Desk, Opened, Outcome, colors, print};
use crate::cli::{Check, CheckFormat, FailOn, Global};
use crate::fault::Fault;
use crate::finding::{Finding, Level};
use crate::lint::{self, Selection};
use crate::project::Project;
use crate::report::{Checked, concise, json, text};
use crate::tree::Tree;

pub(super) fn run(args: &Check, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&args.paths, global)?;
    let project = &opened.project;
    let selection = Selection::new(&project.config, &project.config_source)?;
    let mut findings = lint::run(project, &selection);
    if let Some(revision) = &args.since {
        findings = since(&opened, &selection, findings, revision)?;
    }
    findings.retain(|finding| opened.wants(&finding.place.path));
    let checked = Checked { project, findings: &findings, messages: &desk.messages };
    print(&match args.format {
        CheckFormat::Text => text::render(
            &checked,
            text::Style { color: colors(global.color), notes: global.verbose },
        ),
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
    let source = &project.config_source;
    let config = crate::config::Config::parse(&source.path, source.text())?;
    let past = Project::with_config(tree, config, source.clone(), opened.flavour)?;
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
