//! `zvirka import`

use super::{Desk, Outcome, one, say};
use crate::cli::{Global, Import};
use crate::exchange::{Format, import};
use crate::fault::Fault;
use crate::tree;

pub(super) fn run(args: &Import, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.project.as_ref()), global)?;
    let project = &opened.project;
    opened.locales(std::slice::from_ref(&args.locale))?;
    let name = args.file.display().to_string();
    let format = args.format.map(Format::from).or_else(|| Format::of_file(&name));
    let unknown = || Fault::new("fault-unknown-format").with("path", name.as_str());
    let sheet = format.ok_or_else(unknown)?.read(&tree::read_named(&args.file)?);
    let Some(catalog) = project.catalog(&args.locale) else { return Ok(Outcome::NotDone) };
    let import = import(project, &project.comparison(catalog), &sheet)?;
    project.tree.write(&import.changes)?;
    for refused in &import.refused {
        let args = [
            ("path", name.as_str().into()),
            ("line", refused.line.into()),
            ("key", refused.key.as_str().into()),
            ("reason", refused.reason.into()),
        ];
        say(&format!("{}\n", desk.messages.get("import-refused", &args)));
    }
    if !global.quiet {
        let args = [
            ("locale", args.locale.as_str().into()),
            ("changed", import.changed.into()),
            ("recorded", import.recorded.into()),
        ];
        say(&format!("{}\n", desk.messages.get("import-done", &args)));
    }
    Ok(opened.outcome(!import.refused.is_empty()))
}
