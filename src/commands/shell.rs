//! `zvirka completions`, `zvirka man`

use super::{Desk, Outcome, print};
use crate::cli::{self, Completions};
use crate::fault::Fault;

pub(super) fn completions(args: &Completions, desk: &Desk) -> Result<Outcome, Fault> {
    print(&cli::completions(args.shell, &desk.messages))?;
    Ok(Outcome::Fine)
}

pub(super) fn man(desk: &Desk) -> Result<Outcome, Fault> {
    print(&cli::manual_page(&desk.messages))?;
    Ok(Outcome::Fine)
}
