//! `zvirka explain NAME`

use super::{Desk, Outcome, print};
use crate::cli::Explain;
use crate::config::nearest;
use crate::fault::Fault;
use crate::report::{explain, setting};
use crate::rules;

pub(super) fn run(args: &Explain, desk: &mut Desk) -> Result<Outcome, Fault> {
    let explained = if let Some(rule) = rules::find(&args.name) {
        explain::render(rule, &desk.messages)
    } else if let Some((table, key)) = setting::find(&args.name) {
        explain::settings(table, key, &desk.messages)
    } else {
        return Err(unknown(&args.name));
    };
    print(&explained)?;
    Ok(Outcome::Fine)
}

fn unknown(name: &str) -> Fault {
    let settings: Vec<String> = setting::names().collect();
    let known = rules::all().map(|rule| rule.id).chain(settings.iter().map(String::as_str));
    Fault::new("fault-nothing-to-explain")
        .with("name", name)
        .with("suggestion", nearest(name, known).unwrap_or(""))
}
