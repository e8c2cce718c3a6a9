//! `zvirka phrasebook`

use super::{Desk, Outcome, deliver, one, say};
use crate::cli::{Global, Phrasebook, PhrasebookFormat};
use crate::exchange::phrasebook;
use crate::fault::Fault;
use crate::report::phrasebook::{Contents, anki, cards, csv, html, summary};

pub(super) fn run(args: &Phrasebook, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    let locales = opened.locales(&args.locale)?;
    let Some(book) = phrasebook::Phrasebook::new(project, &locales, args.with_avoid) else {
        let locale = project.source_locale.clone().unwrap_or_default();
        return Err(Fault::new("fault-no-phrases").with("path", project.locale_folder(&locale)));
    };
    let messages = desk.messages_for_programs();
    let manual = project.manuals.first().and_then(|manual| manual.title());
    let contents = Contents { book: &book, manual, messages };
    let written = match args.format {
        PhrasebookFormat::Html => html(&contents),
        PhrasebookFormat::Cards => cards(&contents),
        PhrasebookFormat::Csv => csv(&contents),
        PhrasebookFormat::Anki => anki(&contents),
    };
    deliver(&written, args.output.as_deref())?;
    if args.output.is_some() && !global.quiet {
        say(&summary(&Contents { messages: &desk.messages, ..contents }));
    }
    Ok(opened.outcome(false))
}
