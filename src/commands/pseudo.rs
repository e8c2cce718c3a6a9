//! `zvirka pseudo`

use super::{Desk, Outcome, one, say};
use crate::catalog::{Catalog, File};
use crate::cli::{Global, Pseudo};
use crate::exchange::pseudo;
use crate::fault::Fault;
use crate::source::Source;
use crate::sync::{Which, accept};
use crate::tree::{Change, Changes};

/// The locale that tools know for one that nobody speaks.
const LOCALE: &str = "qps-ploc";

pub(super) fn run(args: &Pseudo, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    opened.locales(&[])?;
    let Some(source) = project.source_catalog() else { return Ok(Outcome::NotDone) };
    let folder = project.locale_folder(LOCALE);
    let before = project.catalog(LOCALE);
    let (mut changes, mut files) = (Changes::new(), Vec::new());
    let mut to_mend = false;
    for file in source.files.iter().filter(|file| !file.entries.is_empty()) {
        let text = match pseudo(file) {
            Ok(text) => text,
            Err(fault) => {
                desk.tell(&fault);
                to_mend = true;
                continue;
            }
        };
        let path = format!("{folder}/{}", file.name);
        files.push(File::new(&*file.name, Source::new(path.as_str(), text.as_str())));
        match before.and_then(|catalog| catalog.file(&file.name)) {
            Some(old) if old.source.text() == text => {}
            Some(old) => {
                changes.insert(path, Change::edit(old.source.text().as_bytes(), text.into_bytes()));
            }
            None => changes.insert(path, Change::create(text.into_bytes())),
        }
    }
    let lock_file = project.lock_file(LOCALE);
    let catalog = Catalog::new(LOCALE, files);
    let (lock, _) = accept(source, &catalog, &lock_file.lock, Which::All);
    if let Some(change) = lock_file.change(&lock)? {
        changes.insert(lock_file.source.path.clone(), change);
    }
    project.tree.write(&changes)?;
    if !global.quiet {
        let args = [("folder", folder.as_str().into()), ("files", catalog.files.len().into())];
        say(&format!("{}\n", desk.messages.get("pseudo-done", &args)));
    }
    Ok(opened.outcome(to_mend))
}
