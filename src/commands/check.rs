//! `zvirka check`

use std::collections::HashSet;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use super::{Desk, Opened, Outcome, colors, deliver, print, say};
use crate::cli::{Check, CheckFormat, FailOn, Global, Mending, Wanted};
use crate::edit::diff;
use crate::fault::Fault;
use crate::finding::{Finding, Level};
use crate::lint::mend::{Mended, mend};
use crate::lint::selection::Preset;
use crate::lint::{self, Asked, Selection, baseline};
use crate::project::Project;
use crate::report::{
    Checked, concise, github, gitlab, json, junit, markdown, sarif, statistics, text,
};
use crate::source::Source;
use crate::tree::{Change, Changes, Content, Tree, append_named};

/// The variable in which a runner of GitHub names the file for the summary of a step.
const STEP_SUMMARY: &str = "GITHUB_STEP_SUMMARY";

pub(super) fn run(args: &Check, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let mut opened = desk.open(&args.paths, global)?;
    let asked = Asked {
        preset: args.preset.as_deref().and_then(Preset::parse),
        select: args.select.clone(),
        ignore: args.ignore.clone(),
    };
    let config = &opened.project.config;
    let selection = Selection::new(config, &opened.project.config_source, &asked)?;
    let Mending { fix, diff: only_diff, unsafe_fixes } = args.mending;
    if fix || only_diff || unsafe_fixes {
        let tree = opened.project.tree.clone();
        let wants = |path: &str| opened.wants(path);
        let flavour = opened.flavour;
        let Mended { changes, project, count } =
            mend(&opened.project, &selection, flavour, unsafe_fixes, wants)?;
        if only_diff {
            print(&diff(&tree, &changes)?)?;
            return Ok(opened.outcome(!changes.is_empty()));
        }
        tree.write(&changes)?;
        if !global.quiet {
            say(&format!("{}\n", desk.messages.get("check-fixed", &[("count", count.into())])));
        }
        if let Some(project) = project {
            opened.project = ManuallyDrop::new(project);
        }
    }
    let mut findings = lint::run(&opened.project, &selection);
    if let Some(revision) = &args.since {
        findings = since(&opened, &selection, findings, revision)?;
    }
    if let Some(file) = &args.baseline {
        let place = opened.below_root(file)?;
        if args.write_baseline {
            return write_baseline(&opened, &place, &findings, desk);
        }
        findings = beyond_baseline(&opened, &place, findings)?;
    }
    findings.retain(|finding| opened.wants(&finding.place.path));
    let shown = findings.len().min(args.max_findings.unwrap_or(usize::MAX));
    let project = &opened.project;
    let for_programs = desk.messages_for_programs();
    let default = [Wanted { format: CheckFormat::Text, file: None }];
    let formats = if args.formats.is_empty() { &default[..] } else { &args.formats };
    for Wanted { format, file } in formats {
        let file = file.as_ref().or(args.output.as_ref());
        let for_people = matches!(format, CheckFormat::Text | CheckFormat::Concise);
        let messages = if for_people { &desk.messages } else { &for_programs };
        let checked = Checked { project, findings: &findings[..shown], messages };
        let style =
            text::Style { color: file.is_none() && colors(global.color), notes: global.verbose };
        let report = match format {
            _ if args.statistics => statistics::render(&checked),
            CheckFormat::Text => text::render(&checked, style),
            CheckFormat::Concise => concise::render(&checked),
            CheckFormat::Json => json::render(&checked),
            CheckFormat::Sarif => sarif::render(&checked),
            CheckFormat::Github => github::render(&checked),
            CheckFormat::Gitlab => gitlab::render(&checked),
            CheckFormat::Junit => junit::render(&checked),
            CheckFormat::Markdown => markdown::render(&checked),
        };
        deliver(&report, file.map(PathBuf::as_path))?;
        if let (CheckFormat::Github, Some(step)) = (format, std::env::var_os(STEP_SUMMARY)) {
            append_named(Path::new(&step), markdown::render(&checked).as_bytes())?;
        }
    }
    if shown < findings.len() && !global.quiet {
        let more = [("count", (findings.len() - shown).into())];
        say(&format!("{}\n", desk.messages.get("check-more", &more)));
    }
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
    let (config, source) = (project.config.clone(), project.config_source.clone());
    let past = Project::with_config(tree, config, source, opened.flavour)?;
    let known: HashSet<String> =
        json::fingerprints(&past, &lint::run(&past, selection)).into_iter().collect();
    Ok(unknown_to(project, findings, &known))
}

fn write_baseline(
    opened: &Opened,
    place: &str,
    findings: &[Finding],
    desk: &Desk,
) -> Result<Outcome, Fault> {
    let tree = &opened.project.tree;
    let text = baseline::write(findings, &json::fingerprints(&opened.project, findings));
    let change = match baseline_text(tree, place) {
        Ok(old) => Change::edit(old.as_bytes(), text.into_bytes()),
        Err(_) => Change::create(text.into_bytes()),
    };
    tree.write(&Changes::from_iter([(place, change)]))?;
    let args = [("count", findings.len().into()), ("path", place.into())];
    say(&format!("{}\n", desk.messages.get("baseline-written", &args)));
    Ok(opened.outcome(false))
}

fn beyond_baseline(
    opened: &Opened,
    place: &str,
    findings: Vec<Finding>,
) -> Result<Vec<Finding>, Fault> {
    let known = baseline::read(&Source::new(place, baseline_text(&opened.project.tree, place)?))?;
    Ok(unknown_to(&opened.project, findings, &known))
}

fn baseline_text(tree: &Tree, place: &str) -> Result<String, Fault> {
    match tree.read(place, u64::from(u32::MAX))? {
        Content::Bytes(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        Content::TooLarge { size } => {
            Err(Fault::new("fault-too-large").with("path", place).with("size", size.to_string()))
        }
    }
}

/// The findings whose fingerprint is not known.
fn unknown_to(project: &Project, findings: Vec<Finding>, known: &HashSet<String>) -> Vec<Finding> {
    let fingerprints = json::fingerprints(project, &findings);
    let all = findings.into_iter().zip(fingerprints);
    all.filter(|(_, fingerprint)| !known.contains(fingerprint))
        .map(|(finding, _)| finding)
        .collect()
}
