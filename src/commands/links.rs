//! `zvirka links`

use super::{Desk, Outcome, one, print};
use crate::cli::{Global, Links, ReportFormat};
use crate::fault::Fault;
use crate::report::links::Report;

pub(super) fn run(args: &Links, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    opened.needs_manual()?;
    let report = Report::new(project);
    print(&match args.format {
        ReportFormat::Text => report.text(&desk.messages),
        ReportFormat::Json => report.json(),
    })?;
    Ok(opened.outcome(report.is_broken()))
}
