//! What an extraction did: how many phrases there are, and what became of which.

use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::Serialize;

use crate::lock::Key;
use crate::messages::{Messages, sanitize};
use crate::phrases::extract::{Hint, Plan, Relation};

/// How many ids a list has.
const MOST: usize = 10;

/// Writes the summary. `skipped`: pages in a language of which nothing is known;
/// `only_compared`: nothing was written.
pub fn render(plan: &Plan, skipped: usize, messages: &Messages, only_compared: bool) -> String {
    let summary = &plan.summary;
    let here = [&summary.new, &summary.kept, &summary.reworded, &summary.moved, &summary.back];
    let count: usize = here.into_iter().map(Vec::len).sum();
    let mut out = String::new();
    let _ = writeln!(out, "{}", messages.get("extract-phrases", &[("count", count.into())]));
    if skipped > 0 {
        let _ = writeln!(out, "{}", messages.get("phrases-skipped", &[("count", skipped.into())]));
    }
    if plan.files.is_empty() && summary.is_unchanged() {
        let _ = writeln!(out, "{}", messages.get("extract-unchanged", &[]));
        return out;
    }
    for (name, keys) in [
        ("extract-new", &summary.new),
        ("extract-back", &summary.back),
        ("extract-reworded", &summary.reworded),
        ("extract-moved", &summary.moved),
        ("extract-gone", &summary.gone),
        ("extract-left", &summary.left),
    ] {
        list(&mut out, messages, name, keys);
    }
    for hint in &summary.hints {
        let name = match hint.relation {
            Relation::Split => "extract-split",
            Relation::Merged => "extract-merged",
            Relation::Replaced => "extract-replaced",
        };
        let args = [("old", hint.old.1.as_str().into()), ("new", hint.new.1.as_str().into())];
        let _ = writeln!(out, "{}", messages.get(name, &args));
    }
    for file in &plan.files {
        let name = if only_compared { "extract-outdated" } else { "extract-written" };
        let _ = writeln!(out, "{}", messages.get(name, &[("path", file.path.as_str().into())]));
    }
    out
}

/// What an extraction did, or would do.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Extract")]
pub(super) struct Object<'a> {
    /// The version of this format: 1.
    version: u8,
    /// Messages of phrases that there were none of before.
    new: Vec<Message<'a>>,
    /// Those that stay as they were.
    kept: Vec<Message<'a>>,
    /// Those whose phrases were reworded, and known again by what is left of their words.
    reworded: Vec<Message<'a>>,
    /// Those whose phrases went to another page.
    moved: Vec<Message<'a>>,
    /// Those whose phrases had gone, and are here again.
    back: Vec<Message<'a>>,
    /// Those whose phrases the manual no longer has: taken out.
    gone: Vec<Message<'a>>,
    /// The same, but a person has changed the message: it stays.
    left: Vec<Message<'a>>,
    /// What a new message may have to do with one that there was.
    hints: Vec<Related<'a>>,
    /// The files that change, relative to the root of the project.
    files: Vec<&'a str>,
    /// The files that cannot be changed.
    refused: Vec<&'a str>,
}

/// A message.
#[derive(Debug, Serialize, JsonSchema)]
struct Message<'a> {
    /// The file, relative to the folder of the locale.
    file: &'a str,
    /// Its id.
    id: &'a str,
}

/// Two messages whose phrases may be one.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Hint")]
struct Related<'a> {
    /// `split`: the new phrase has all its words from one that is still there; `merged`: all words of one that
    /// is gone are in one that is there; `replaced`: the new one stands where one that is gone stood.
    relation: &'static str,
    /// The message that there was.
    old: Message<'a>,
    /// The message that there is.
    new: Message<'a>,
}

/// The summary for programs.
pub fn json(plan: &Plan) -> String {
    fn message((file, id): &Key) -> Message<'_> {
        Message { file, id }
    }
    fn messages(keys: &[Key]) -> Vec<Message<'_>> {
        keys.iter().map(message).collect()
    }
    fn related(hint: &Hint) -> Related<'_> {
        Related {
            relation: hint.relation.as_str(),
            old: message(&hint.old),
            new: message(&hint.new),
        }
    }
    let summary = &plan.summary;
    super::pretty(&Object {
        version: 1,
        new: messages(&summary.new),
        kept: messages(&summary.kept),
        reworded: messages(&summary.reworded),
        moved: messages(&summary.moved),
        back: messages(&summary.back),
        gone: messages(&summary.gone),
        left: messages(&summary.left),
        hints: summary.hints.iter().map(related).collect(),
        files: plan.files.iter().map(|file| &*file.path).collect(),
        refused: plan.refused.iter().map(|refused| &*refused.path).collect(),
    })
}

fn list(out: &mut String, messages: &Messages, name: &str, keys: &[Key]) {
    if keys.is_empty() {
        return;
    }
    let _ = writeln!(out, "{}", messages.get(name, &[("count", keys.len().into())]));
    for (file, id) in keys.iter().take(MOST) {
        let _ = writeln!(out, "  {}  {}", sanitize(file), sanitize(id));
    }
    if keys.len() > MOST {
        let more = messages.get("links-more", &[("count", (keys.len() - MOST).into())]);
        let _ = writeln!(out, "  {more}");
    }
}
