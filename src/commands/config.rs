//! `zvirka config`

use super::{Desk, Outcome, one, print};
use crate::cli::{Global, Settings};
use crate::fault::Fault;
use crate::lint::{Asked, Selection};
use crate::report::config;

pub(super) fn run(args: &Settings, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    let selection = Selection::new(&project.config, &project.config_source, &Asked::default())?;
    print(&config::render(project, &selection, &desk.messages))?;
    Ok(opened.outcome(false))
}
