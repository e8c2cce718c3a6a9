//! `zvirka why`

use super::{Desk, Outcome, of_page, print};
use crate::cli::{Global, PageAsked, ReportFormat};
use crate::fault::Fault;
use crate::manual::page::Depth;
use crate::report::way::Report;

pub(super) fn run(args: &PageAsked, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let named = args.page.split('#').next().unwrap_or_default();
    let opened = desk.open_to(Depth::Links, &of_page(named), global)?;
    opened.needs_manual()?;
    let (manual, page) = opened.page(named)?;
    let report = Report::new(manual, page);
    print(&match args.format {
        ReportFormat::Text => report.text(&desk.messages),
        ReportFormat::Json => report.json(),
    })?;
    Ok(opened.outcome(false))
}
