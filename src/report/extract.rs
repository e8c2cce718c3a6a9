//! What an extraction did: how many phrases there are, and what became of which.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::lock::Key;
use crate::messages::{Messages, sanitize};
use crate::phrases::extract::{Plan, Relation};

/// How many ids a list has.
const MOST: usize = 10;

/// Writes the summary. `only_compared`: nothing was written.
pub fn render(plan: &Plan, messages: &Messages, only_compared: bool) -> String {
    let summary = &plan.summary;
    let here = [&summary.new, &summary.kept, &summary.reworded, &summary.moved, &summary.back];
    let count: usize = here.into_iter().map(Vec::len).sum();
    let mut out = String::new();
    let _ = writeln!(out, "{}", messages.get("extract-phrases", &[("count", count.into())]));
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

/// The summary for programs: messages by what becomes of them, as `file` and `id`.
pub fn json(plan: &Plan) -> String {
    let keys = |keys: &[Key]| -> Vec<Value> {
        keys.iter().map(|(file, id)| json!({ "file": file, "id": id })).collect()
    };
    let key = |(file, id): &Key| json!({ "file": file, "id": id });
    let summary = &plan.summary;
    let hints: Vec<Value> = summary
        .hints
        .iter()
        .map(|hint| {
            let relation = hint.relation.as_str();
            json!({ "relation": relation, "old": key(&hint.old), "new": key(&hint.new) })
        })
        .collect();
    let files: Vec<&str> = plan.files.iter().map(|file| &*file.path).collect();
    let refused: Vec<&str> = plan.refused.iter().map(|refused| &*refused.path).collect();
    let value = json!({
        "version": 1,
        "new": keys(&summary.new),
        "kept": keys(&summary.kept),
        "reworded": keys(&summary.reworded),
        "moved": keys(&summary.moved),
        "back": keys(&summary.back),
        "gone": keys(&summary.gone),
        "left": keys(&summary.left),
        "hints": hints,
        "files": files,
        "refused": refused,
    });
    super::pretty(&value)
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
