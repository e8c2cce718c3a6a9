//! `zvirka check`

use std::collections::HashSet;
use std::io::{IsTerminal, Read};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::{
    Desk, Opened, Outcome, READER_LEFT, colors, common_root, deliver, print, print_bytes, say,
};
use crate::cli::{Check, CheckFormat, FailOn, Global, Mending, Wanted};
use crate::edit::diff;
use crate::fault::Fault;
use crate::finding::{Finding, Level};
use crate::lint::mend::{Mended, mend};
use crate::lint::selection::Preset;
use crate::lint::{self, Asked, Selection, baseline};
use crate::manual::page::Depth;
use crate::project::Project;
use crate::report::{
    Checked, concise, github, gitlab, json, junit, markdown, sarif, statistics, text,
};
use crate::rule::Rule;
use crate::source::Source;
use crate::tree::{Change, Changes, Content, Tree, Watch, append_named};

/// The variable in which a runner of GitHub names the file for the summary of a step.
const STEP_SUMMARY: &str = "GITHUB_STEP_SUMMARY";

pub(super) fn run(args: &Check, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    if args.watch {
        return watch(args, global, desk);
    }
    let opened = match &args.stdin_filename {
        Some(file) => {
            let mut text = Vec::new();
            let read = std::io::stdin().lock().read_to_end(&mut text);
            read.map_err(|cause| Fault::file("fault-read", "stdin", cause))?;
            desk.open_with(file, text, global)?
        }
        None => desk.open(&args.paths, global)?,
    };
    check(opened, args, global, desk).map(|(_, outcome)| outcome)
}

/// Checks again whenever a file has changed, until the program is stopped.
fn watch(args: &Check, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    if args.formats.iter().any(|wanted| wanted.file.is_some()) {
        return Err(Fault::new("fault-watch-file"));
    }
    let configured = global.config.as_deref().and_then(Path::parent);
    let mut watch = Watch::new()?;
    loop {
        watch.cover(&common_root(&args.paths)?)?;
        if let Some(folder) = configured.filter(|folder| !folder.as_os_str().is_empty()) {
            watch.add(folder)?;
        }
        // What stands there from before is out of date.
        if std::io::stdout().is_terminal() {
            print("\x1b[2J\x1b[3J\x1b[H")?;
        }
        let started = Instant::now();
        let opened = desk.open(&args.paths, global);
        let checked = opened.and_then(|opened| check(opened, args, global, desk));
        let took = u32::try_from(started.elapsed().as_millis()).unwrap_or(u32::MAX);
        match checked {
            Err(fault) if fault.id == READER_LEFT => return Err(fault),
            // A configuration that is half written is told, and read again.
            Err(ref fault) => desk.tell(fault),
            Ok(_) => {}
        }
        if !global.quiet {
            let args = [("milliseconds", took.into())];
            say(&format!("{}\n", desk.messages.get("check-watching", &args)));
        }
        // The program goes on, so the memory is given back.
        if let Ok((opened, _)) = checked {
            drop(ManuallyDrop::into_inner(opened.project));
        }
        watch.wait()?;
    }
}

/// Checks a project once, and reports on it.
fn check(
    mut opened: Opened,
    args: &Check,
    global: &Global,
    desk: &Desk,
) -> Result<(Opened, Outcome), Fault> {
    let asked = Asked {
        preset: args.preset.as_deref().and_then(Preset::parse),
        select: args.select.clone(),
        ignore: args.ignore.clone(),
    };
    let config = &opened.project.config;
    let selection = Selection::new(config, &opened.project.config_source, &asked)?;
    // To find nothing where nobody was asked would be believed.
    let mut rules = selection.rules().peekable();
    if !global.quiet && rules.peek().is_some() && rules.all(Rule::needs_answers) {
        say(&format!("{}\n", desk.messages.get("check-asks-nobody", &[])));
    }
    let Mending { fix, diff: only_diff, unsafe_fixes } = args.mending;
    if fix || only_diff || unsafe_fixes {
        let tree = opened.project.tree.clone();
        let wants = |path: &str| opened.wants(path);
        let flavour = opened.flavour;
        let Mended { changes, project, count } =
            mend(&opened.project, &selection, flavour, unsafe_fixes, wants)?;
        if only_diff {
            print(&diff(&tree, &changes)?)?;
            let outcome = opened.outcome(!changes.is_empty());
            return Ok((opened, outcome));
        }
        if args.stdin_filename.is_some() {
            // The text is the answer, and the report goes beside it.
            print_bytes(&mended_text(&opened, &changes)?)?;
        } else {
            tree.write(&changes)?;
        }
        if !global.quiet {
            say(&format!("{}\n", desk.messages.get("check-fixed", &[("count", count.into())])));
        }
        if let Some(project) = project {
            opened.project = ManuallyDrop::new(project);
        }
    }
    let busy = desk.busy(global);
    let mut findings = lint::run(&opened.project, &selection);
    if let Some(revision) = &args.since {
        findings = since(&opened, &selection, findings, revision)?;
    }
    drop(busy);
    if let Some(file) = &args.baseline {
        let place = opened.below_root(file)?;
        if args.write_baseline {
            let outcome = write_baseline(&opened, &place, &findings, desk)?;
            return Ok((opened, outcome));
        }
        findings = beyond_baseline(&opened, &place, findings)?;
    }
    findings.retain(|finding| opened.wants(&finding.place.path));
    report(&opened, &findings, args, global, desk)?;
    let gravest = findings.iter().map(|finding| finding.level).max();
    let fails_on = match args.fail_on {
        FailOn::Info => Level::Info,
        FailOn::Warning => Level::Warning,
        FailOn::Error => Level::Error,
    };
    let outcome = opened.outcome(gravest.is_some_and(|level| level >= fails_on));
    Ok((opened, outcome))
}

/// The text from standard input, mended.
fn mended_text(opened: &Opened, changes: &Changes) -> Result<Vec<u8>, Fault> {
    let path = opened.filter.first().map_or("", String::as_str);
    if let Some(Change { after: Some(bytes), .. }) = changes.get(path) {
        return Ok(bytes.to_vec());
    }
    match opened.project.tree.read(path, u64::from(u32::MAX))? {
        Content::Bytes(bytes) => Ok(bytes),
        Content::TooLarge { size } => Err(too_large(path, size)),
    }
}

/// Delivers the findings in every format that is asked for.
fn report(
    opened: &Opened,
    findings: &[Finding],
    args: &Check,
    global: &Global,
    desk: &Desk,
) -> Result<(), Fault> {
    let shown = findings.len().min(args.max_findings.unwrap_or(usize::MAX));
    let project = &opened.project;
    let text_is_answer = args.stdin_filename.is_some() && args.mending.mends();
    for Wanted { format, file } in &args.formats {
        let file = file.as_ref().or(args.output.as_ref());
        let for_people = matches!(format, CheckFormat::Text | CheckFormat::Concise);
        let messages = if for_people { &desk.messages } else { desk.messages_for_programs() };
        let checked = Checked { project, findings: &findings[..shown], messages };
        let to_terminal = file.is_none() && !text_is_answer;
        let style = text::Style {
            color: to_terminal && colors(global.color),
            links: to_terminal && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
            notes: global.verbose,
        };
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
        match file {
            None if text_is_answer => say(&report),
            _ => deliver(&report, file.map(PathBuf::as_path))?,
        }
        if let (CheckFormat::Github, Some(step)) = (format, std::env::var_os(STEP_SUMMARY)) {
            append_named(Path::new(&step), markdown::render(&checked).as_bytes())?;
        }
    }
    for path in opened.unread().filter(|_| !global.quiet) {
        say(&format!("{}\n", desk.messages.get("check-unread", &[("path", path.into())])));
    }
    if shown < findings.len() && !global.quiet {
        let more = [("count", (findings.len() - shown).into())];
        say(&format!("{}\n", desk.messages.get("check-more", &more)));
    }
    Ok(())
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
    let past = Project::with_config(tree, config, source, opened.flavour, Depth::Prose)?;
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
        Content::TooLarge { size } => Err(too_large(place, size)),
    }
}

fn too_large(path: &str, size: u64) -> Fault {
    Fault::new("fault-too-large").with("path", path).with("size", size.to_string())
}

/// The findings whose fingerprint is not known.
fn unknown_to(project: &Project, findings: Vec<Finding>, known: &HashSet<String>) -> Vec<Finding> {
    let fingerprints = json::fingerprints(project, &findings);
    let all = findings.into_iter().zip(fingerprints);
    all.filter(|(_, fingerprint)| !known.contains(fingerprint))
        .map(|(finding, _)| finding)
        .collect()
}
