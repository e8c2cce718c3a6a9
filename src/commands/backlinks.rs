//! `zvirka backlinks`

use super::{Desk, Outcome, of_page, print};
use crate::cli::{Global, PageAsked, ReportFormat};
use crate::fault::Fault;
use crate::report::backlinks::Report;

pub(super) fn run(args: &PageAsked, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let (named, anchor) = match args.page.split_once('#') {
        Some((page, anchor)) => (page, Some(anchor)),
        None => (&*args.page, None),
    };
    let opened = desk.open(&of_page(named), global)?;
    opened.needs_manual()?;
    let (manual, page) = opened.page(named)?;
    let Some(report) = Report::new(manual, page, anchor) else {
        let fault = Fault::new("fault-no-anchor").with("page", &**page.path());
        return Err(fault.with("anchor", anchor.unwrap_or_default()));
    };
    print(&match args.format {
        ReportFormat::Text => report.text(&desk.messages),
        ReportFormat::Json => report.json(),
    })?;
    Ok(opened.outcome(false))
}
