//! `zvirka links`

use std::io::IsTerminal;

use indicatif::ProgressBar;

use super::{Desk, Opened, Outcome, deliver, one};
use crate::cli::{Global, Links, LinksFormat, Wanted};
use crate::fault::Fault;
use crate::lint::{Asked, Selection, run_visited};
use crate::manual::page::Depth;
use crate::report::links::Report;
use crate::source::Source;
use crate::tree;
use crate::visit::address::{Address, Addresses};
use crate::visit::{Visit, Visits, unique};

pub(super) fn run(args: &Links, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let tells_of_words = args.formats.iter().any(|wanted| {
        !matches!(wanted.format, LinksFormat::Text | LinksFormat::Csv | LinksFormat::Dot)
    });
    let depth = if tells_of_words { Depth::Prose } else { Depth::Links };
    let opened = desk.open_to(depth, &one(args.path.as_ref()), global)?;
    opened.needs_manual()?;
    let project = &opened.project;
    let mut report = Report::new(project);
    if args.external {
        visit(args, global, &opened, &mut report)?;
    }
    for Wanted { format, file } in &args.formats {
        let written = match format {
            LinksFormat::Text => report.text(&desk.messages),
            LinksFormat::Json => report.json(),
            LinksFormat::Csv => report.csv(),
            LinksFormat::Markdown => report.markdown(desk.messages_for_programs()),
            LinksFormat::Dot => report.dot(),
            LinksFormat::Html => {
                let title = project.manuals.first().and_then(|manual| manual.title());
                report.html(title, desk.messages_for_programs())
            }
        };
        deliver(&written, file.as_deref().or(args.output.as_deref()))?;
    }
    Ok(opened.outcome(report.fails()))
}

/// Asks the addresses on the network, each once, and keeps what they answered.
fn visit(
    args: &Links,
    global: &Global,
    opened: &Opened,
    report: &mut Report<'_>,
) -> Result<(), Fault> {
    let table = &opened.project.config.links.external;
    let addresses = Addresses::new(table, args.allow_private)?;
    let earlier = match &args.cache {
        None => None,
        Some(file) => {
            // The first run has none yet.
            let text = tree::read_named_if_there(file)?.unwrap_or_default();
            let source = Source::new(file.display().to_string(), text);
            let patience = table.broken_after.unwrap_or_default();
            Some(Visits::read(&source, addresses.clone(), patience)?)
        }
    };
    let asked = unique(report.external(), &addresses);
    let shows = std::io::stderr().is_terminal() && !global.quiet;
    let bar = if shows { ProgressBar::new(asked.len() as u64) } else { ProgressBar::hidden() };
    let visits = answers(asked, &addresses, args.allow_private, || bar.inc(1))?;
    bar.finish_and_clear();
    let visits = Visits::new(visits, earlier.as_ref(), addresses);
    let config = &opened.project.config;
    let selection = Selection::new(config, &opened.project.config_source, &Asked::default())?;
    let findings = run_visited(&opened.project, &selection, &visits);
    report.visited(&visits, &findings);
    if let Some(file) = &args.cache {
        tree::write_named(file, visits.write().as_bytes())?;
    }
    Ok(())
}

/// What the addresses answer.
#[cfg(feature = "external")]
#[expect(clippy::unnecessary_wraps, reason = "without the feature it fails")]
fn answers(
    asked: Vec<Address>,
    addresses: &Addresses,
    allow_private: bool,
    step: impl Fn() + Sync,
) -> Result<Vec<Visit>, Fault> {
    use crate::external::{Manners, ask};
    Ok(ask(asked, addresses, Manners::new(allow_private), step))
}

/// Nobody can be asked.
#[cfg(not(feature = "external"))]
fn answers(
    _: Vec<Address>,
    _: &Addresses,
    _: bool,
    _: impl Fn() + Sync,
) -> Result<Vec<Visit>, Fault> {
    Err(Fault::new("fault-without-network"))
}
