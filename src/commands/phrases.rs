//! `zvirka phrases`

use super::{Desk, Outcome, print};
use crate::cli::{Global, Phrases, ReportFormat};
use crate::fault::Fault;
use crate::report::phrases::Report;

pub(super) fn run(args: &Phrases, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&args.paths, global)?;
    opened.needs_manual()?;
    let report = Report::new(&opened.project, |path| opened.wants(path));
    print(&match args.format {
        ReportFormat::Text => report.text(&desk.messages),
        ReportFormat::Json => report.json(),
    })?;
    Ok(opened.outcome(false))
}
