//! `zvirka backlinks`

use super::{Desk, Outcome, of_page, print};
use crate::cli::{Global, PageAsked, ReportFormat};
use crate::fault::Fault;
use crate::manual::page::Depth;
use crate::rename::missing_anchor;
use crate::report::backlinks::Report;

pub(super) fn run(args: &PageAsked, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let (named, anchor) = match args.page.split_once('#') {
        Some((page, anchor)) => (page, Some(anchor)),
        None => (&*args.page, None),
    };
    let opened = desk.open_to(Depth::Links, &of_page(named), global)?;
    opened.needs_manual()?;
    let (manual, page) = opened.page(named)?;
    let anchor = match anchor {
        Some(anchor) => {
            Some(page.anchor_named(anchor).ok_or_else(|| missing_anchor(page, anchor))?)
        }
        None => None,
    };
    let missing = || missing_anchor(page, anchor.as_deref().unwrap_or_default());
    let report = Report::new(manual, page, anchor.as_deref()).ok_or_else(missing)?;
    print(&match args.format {
        ReportFormat::Text => report.text(&desk.messages),
        ReportFormat::Json => report.json(),
    })?;
    Ok(opened.outcome(false))
}
