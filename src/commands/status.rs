//! `zvirka status`

use super::{Desk, Outcome, colors, deliver, one};
use crate::cli::{Global, Status, StatusFormat};
use crate::fault::Fault;
use crate::report::status::Report;

pub(super) fn run(args: &Status, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let locales = opened.locales(&args.locale)?;
    let report = Report::new(&opened.project, |locale| locales.iter().any(|it| it == locale));
    let text = match args.format {
        StatusFormat::Text => {
            let color = args.output.is_none() && colors(global.color);
            report.text(&desk.messages, color, global.verbose)
        }
        StatusFormat::Markdown => report.markdown(desk.messages_for_programs()),
        StatusFormat::Json => report.json(),
    };
    deliver(&text, args.output.as_deref())?;
    Ok(opened.outcome(args.frozen && !report.is_current()))
}
