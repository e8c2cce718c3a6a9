//! `zvirka export`

use super::{Desk, Outcome, deliver, one};
use crate::cli::{Export, Global};
use crate::exchange::{Format, rows};
use crate::fault::Fault;

pub(super) fn run(args: &Export, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    opened.locales(std::slice::from_ref(&args.locale))?;
    let name = args.output.as_ref().map(|file| file.display().to_string());
    let of_name = || name.as_deref().and_then(Format::of_file);
    let format = args.format.map(Format::from).or_else(of_name).unwrap_or(Format::Po);
    let Some(catalog) = project.catalog(&args.locale) else { return Ok(Outcome::NotDone) };
    let comparison = project.comparison(catalog);
    let source = project.source_locale.as_deref().unwrap_or_default();
    let text = format.write(&rows(&comparison), source, &args.locale);
    deliver(&text, args.output.as_deref())?;
    Ok(opened.outcome(false))
}
