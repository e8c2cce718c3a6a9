//! `zvirka links`

use super::{Desk, Outcome, one, print};
use crate::cli::{Global, Links, ReportFormat};
use crate::fault::Fault;
use crate::report::links::Report;

pub(super) fn run(args: &Links, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    if project.manuals.is_empty() {
        let root = project.tree.root().unwrap_or(std::path::Path::new("."));
        return Err(Fault::new("fault-no-manual").with("path", root.display().to_string()));
    }
    let report = Report::new(project);
    print(&match args.format {
        ReportFormat::Text => report.text(&desk.messages),
        ReportFormat::Json => report.json(),
    })?;
    Ok(opened.outcome(report.is_broken()))
}
