//! `zvirka explain RULE`

use super::{Desk, Outcome, print};
use crate::cli::Explain;
use crate::fault::Fault;
use crate::lint::selection::unknown_rule;
use crate::report::explain;
use crate::rules;

pub(super) fn run(args: &Explain, desk: &mut Desk) -> Result<Outcome, Fault> {
    let rule = rules::find(&args.rule).ok_or_else(|| unknown_rule(&args.rule).with("path", ""))?;
    print(&explain::render(rule, &desk.messages))?;
    Ok(Outcome::Fine)
}
