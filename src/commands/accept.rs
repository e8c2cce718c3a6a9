//! `zvirka accept`

use std::collections::BTreeSet;

use super::{Desk, Outcome, one, say};
use crate::cli::{Accept, Global};
use crate::fault::Fault;
use crate::sync::{Which, Why, accept};
use crate::tree::Changes;

pub(super) fn run(args: &Accept, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.project.as_ref()), global)?;
    let project = &opened.project;
    let which = match (args.all, args.trivial) {
        (true, _) => Which::All,
        (_, true) => Which::Trivial,
        _ => Which::Ids(&args.ids),
    };
    let locales = opened.locales(&args.locale)?;
    let mut changes = Changes::new();
    let mut refusals = Vec::new();
    let mut told: BTreeSet<String> = args.ids.iter().cloned().collect();
    for catalog in project.translations().filter(|it| locales.contains(&it.locale)) {
        let Some(source) = project.source_catalog() else { continue };
        let file = project.lock_file(&catalog.locale);
        let (lock, refused) = accept(source, catalog, &file.lock, which);
        // An id that is right in one locale and missing in another has been dealt with.
        told.retain(|id| refused.iter().any(|refusal| refusal.id == *id));
        refusals.extend(refused.into_iter().map(|refusal| (catalog.locale.clone(), refusal)));
        let count =
            lock.made.iter().filter(|(key, made)| file.lock.made.get(key) != Some(made)).count();
        if let Some(change) = file.change(&lock)? {
            changes.insert(file.source.path.clone(), change);
        }
        let args = [("locale", catalog.locale.as_str().into()), ("count", count.into())];
        if !global.quiet {
            say(&format!("{}\n", desk.messages.get("accept-done", &args)));
        }
    }
    project.tree.write(&changes)?;
    let mut to_mend = false;
    for (locale, refusal) in &refusals {
        if !told.contains(&refusal.id) {
            continue;
        }
        to_mend = true;
        let why = match refusal.why {
            Why::NoSuchEntry => "unknown",
            Why::Missing => "missing",
            Why::Obsolete => "obsolete",
            Why::Broken => "broken",
        };
        let args = [
            ("id", refusal.id.as_str().into()),
            ("locale", locale.as_str().into()),
            ("why", why.into()),
        ];
        say(&format!("{}\n", desk.messages.get("accept-refused", &args)));
    }
    Ok(opened.outcome(to_mend))
}
