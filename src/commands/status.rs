//! `zvirka status`

use super::{Desk, Outcome};
use crate::cli::{Global, Status};
use crate::fault::Fault;

pub(super) fn run(_: &Status, _: &Global, _: &mut Desk) -> Result<Outcome, Fault> {
    Ok(Outcome::Fine)
}
