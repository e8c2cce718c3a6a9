//! `zvirka extract`

use super::{Desk, Outcome};
use crate::cli::{Extract, Global};
use crate::fault::Fault;

pub(super) fn run(_: &Extract, _: &Global, _: &mut Desk) -> Result<Outcome, Fault> {
    Ok(Outcome::Fine)
}
