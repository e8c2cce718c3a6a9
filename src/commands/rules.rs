//! `zvirka rules`

use super::{Desk, Outcome, print};
use crate::cli::{Global, ReportFormat, Rules};
use crate::fault::Fault;
use crate::lint::{Asked, Selection};
use crate::report::rules;

pub(super) fn run(args: &Rules, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    // No page has a say in it. Where nothing is configured, each rule is at its own level.
    let (config, source) = desk.configuration(global)?;
    let selection = Selection::new(&config, &source, &Asked::default())?;
    print(&match args.format {
        ReportFormat::Text => rules::text(&selection, &desk.messages),
        ReportFormat::Json => rules::json(&selection, desk.messages_for_programs()),
    })?;
    Ok(Outcome::Fine)
}
