//! The table of rules.

use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::Serialize;

use crate::finding::Level;
use crate::lint::Selection;
use crate::messages::Messages;
use crate::rules;

/// The rules, in the order of the documentation.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Rules")]
pub(super) struct Object {
    /// The version of this format: 1.
    version: u8,
    /// Every rule.
    rules: Vec<Line>,
}

/// A rule.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Rule")]
struct Line {
    /// Its id.
    rule: &'static str,
    /// Its group.
    group: &'static str,
    /// Its own level.
    level: &'static str,
    /// The level that the configuration gives it, outside of `[[overrides]]`.
    in_force: &'static str,
    /// What it finds, in the language of the report.
    title: String,
}

fn lines(selection: &Selection, messages: &Messages) -> Vec<Line> {
    let line = |rule: &'static crate::rule::Rule| Line {
        rule: rule.id,
        group: rule.group.as_str(),
        level: rule.level.as_str(),
        in_force: selection.base_level(rule).as_str(),
        title: messages.get(&format!("{}.title", rule.id), &[]),
    };
    rules::all().map(line).collect()
}

/// A line a rule: its level in force, its id, and what it is about; the groups apart.
pub fn text(selection: &Selection, messages: &Messages) -> String {
    let lines = lines(selection, messages);
    let width = lines.iter().map(|line| line.rule.len()).max().unwrap_or(0);
    let level = |id: &str| messages.get(&format!("level-{id}"), &[]);
    let levels = Level::ALL.map(|it| level(it.as_str()).chars().count());
    let wide = levels.into_iter().max().unwrap_or(0);
    let mut out = String::new();
    for group in lines.chunk_by(|one, other| one.group == other.group) {
        let name = messages.get(&format!("group-{}", group[0].group), &[]);
        let blank = if out.is_empty() { "" } else { "\n" };
        let _ = writeln!(out, "{blank}{name}");
        for line in group {
            let level = level(line.in_force);
            let _ = writeln!(out, "  {level:<wide$}  {:<width$}  {}", line.rule, line.title);
        }
    }
    out
}

/// The same as JSON.
pub fn json(selection: &Selection, messages: &Messages) -> String {
    super::pretty(&Object { version: 1, rules: lines(selection, messages) })
}
