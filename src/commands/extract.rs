//! `zvirka extract`

use super::{Desk, Opened, Outcome, one, print, say};
use crate::cli::{Extract, Global, ReportFormat};
use crate::edit::diff;
use crate::fault::Fault;
use crate::phrases;
use crate::phrases::extract::{Plan, plan};
use crate::report::extract;
use crate::tree::{Change, Changes};

pub(super) fn run(args: &Extract, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    opened.needs_manual()?;
    // The phrases of a page that could not be read would count as gone.
    if !project.faults.is_empty() {
        return Ok(Outcome::NotDone);
    }
    let locale = project.phrase_locale();
    let lock = project.lock_file(&locale).into_owned();
    let folder = project.locale_folder(&locale);
    let taught = project.extracted(args.strict || project.config.phrases.strict);
    let plan = plan(taught, project.catalog(&locale), &lock.lock, &folder);
    for refused in &plan.refused {
        desk.tell(&refused.fault);
    }
    let mut changes = catalogs(&plan);
    if let Some(change) = lock.change(&plan.lock)? {
        changes.insert(lock.source.path.clone(), change);
    }
    let would_change = !changes.is_empty();
    if args.diff && args.format == ReportFormat::Text {
        print(&diff(&project.tree, &changes)?)?;
    } else if !args.check && !args.diff {
        write(&opened, &changes, args.no_bless)?;
    }
    match args.format {
        ReportFormat::Json => print(&extract::json(&plan))?,
        ReportFormat::Text if global.quiet || args.diff => {}
        ReportFormat::Text => {
            let manuals = project.manuals.iter().flat_map(|manual| &manual.pages);
            let skipped = manuals.filter(|page| !phrases::knows_language(page)).count();
            say(&extract::render(&plan, skipped, &desk.messages, args.check));
        }
    }
    Ok(match (plan.refused.is_empty(), args.check || args.diff) {
        (false, _) => Outcome::NotDone,
        (true, true) => opened.outcome(would_change),
        (true, false) => Outcome::Fine,
    })
}

fn catalogs(plan: &Plan) -> Changes {
    let change = |file: &crate::phrases::extract::Change| {
        let new = file.new.clone().into_bytes();
        let change = match &file.old {
            Some(old) => Change::edit(old.as_bytes(), new),
            None => Change::create(new),
        };
        (file.path.clone(), change)
    };
    plan.files.iter().map(change).collect()
}

/// Writes the catalogs. Before the source changes, what is known of the translations is
/// noted against the source as it was.
fn write(opened: &Opened, changes: &Changes, no_bless: bool) -> Result<(), Fault> {
    let project = &opened.project;
    let touches_source =
        changes.iter().any(|(path, _)| project.is_source_catalog(path)) && !no_bless;
    let settled = if touches_source { project.settled_locks()? } else { Changes::new() };
    project.tree.write(&settled.then(changes))
}
