//! `zvirka links`

use super::{Desk, Outcome, deliver, one};
use crate::cli::{Global, Links, LinksFormat};
use crate::fault::Fault;
use crate::report::links::Report;

pub(super) fn run(args: &Links, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    opened.needs_manual()?;
    let project = &opened.project;
    let report = Report::new(project);
    let for_programs = desk.messages_for_programs();
    let written = match args.format {
        LinksFormat::Text => report.text(&desk.messages),
        LinksFormat::Json => report.json(),
        LinksFormat::Csv => report.csv(),
        LinksFormat::Markdown => report.markdown(&for_programs),
        LinksFormat::Dot => report.dot(),
        LinksFormat::Html => {
            let title = project.manuals.first().and_then(|manual| manual.title());
            report.html(title, &for_programs)
        }
    };
    deliver(&written, args.output.as_deref())?;
    Ok(opened.outcome(report.is_broken()))
}
