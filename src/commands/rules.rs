//! `zvirka rules`

use super::{Desk, Outcome, print};
use crate::cli::{Global, ReportFormat, Rules};
use crate::fault::Fault;
use crate::lint::{Asked, Selection};
use crate::report::rules;

pub(super) fn run(args: &Rules, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    // Where there is no project, each rule is at its own level.
    let selection = match desk.open(&[], global) {
        Ok(opened) => {
            let project = &opened.project;
            Selection::new(&project.config, &project.config_source, &Asked::default())?
        }
        Err(fault) if fault.id == "fault-nothing" => Selection::default(),
        Err(fault) => return Err(fault),
    };
    print(&match args.format {
        ReportFormat::Text => rules::text(&selection, &desk.messages),
        ReportFormat::Json => rules::json(&selection, &desk.messages_for_programs()),
    })?;
    Ok(Outcome::Fine)
}
