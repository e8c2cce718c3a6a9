//! `zvirka status`

use super::{Desk, Outcome, colors, one, print};
use crate::cli::{Global, ReportFormat, Status};
use crate::fault::Fault;
use crate::report::status::Report;

pub(super) fn run(args: &Status, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let locales = opened.locales(&args.locale)?;
    let report = Report::new(&opened.project, |locale| locales.iter().any(|it| it == locale));
    print(&match args.format {
        ReportFormat::Text => report.text(&desk.messages, colors(global.color), global.verbose),
        ReportFormat::Json => report.json(),
    })?;
    Ok(opened.outcome(args.frozen && !report.is_current()))
}
