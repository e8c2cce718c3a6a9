//! `zvirka add-locale`

use super::{Desk, Outcome, one, say};
use crate::catalog::Catalog;
use crate::cli::{AddLocale, Global};
use crate::fault::Fault;
use crate::language;
use crate::lock::Lock;
use crate::sync::settle;
use crate::tree::{Change, Changes};

pub(super) fn run(args: &AddLocale, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    opened.locales(&[])?;
    let locale = args.locale.as_str();
    if !language::is_locale(locale) {
        return Err(Fault::new("fault-bad-locale").with("locale", locale));
    }
    let Some(source) = project.source_catalog() else { return Ok(Outcome::NotDone) };
    let existing = project.catalog(locale);
    if existing.is_some_and(|catalog| !catalog.files.is_empty()) {
        return Err(Fault::new("fault-locale-exists").with("locale", locale));
    }
    let folder = project.locale_folder(locale);
    let mut changes = Changes::new();
    for file in source.files.iter().filter(|file| !file.entries.is_empty()) {
        let mut groups: Vec<String> = Vec::new();
        for group in file.groups.iter().filter(|group| !group.title.is_empty()) {
            groups.push(format!("## {}\n", group.title));
        }
        changes.insert(
            format!("{folder}/{}", file.name),
            Change::create(groups.join("\n").into_bytes()),
        );
    }
    // From now on what is translated is known to be made from the source as it stands.
    let lock_file = project.lock_file(locale);
    let lock = settle(source, &Catalog::new(locale, Vec::new()), &Lock::default());
    if let Some(change) = lock_file.change(&lock)? {
        changes.insert(lock_file.source.path.clone(), change);
    }
    project.tree.write(&changes)?;
    if !global.quiet {
        let files = changes.len().saturating_sub(1);
        let args = [
            ("folder", folder.as_str().into()),
            ("files", files.into()),
            ("locale", locale.into()),
        ];
        say(&format!("{}\n", desk.messages.get("add-locale-done", &args)));
    }
    Ok(opened.outcome(false))
}
