//! What an extraction did: how many phrases there are, and what became of which.

use std::fmt::Write as _;

use crate::lock::Key;
use crate::messages::{Messages, sanitize};
use crate::phrases::extract::Plan;

/// How many ids a list has.
const MOST: usize = 10;

/// Writes the summary. `only_compared`: nothing was written.
pub fn render(plan: &Plan, messages: &Messages, only_compared: bool) -> String {
    let summary = &plan.summary;
    let here = [&summary.new, &summary.kept, &summary.moved, &summary.back];
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
        ("extract-moved", &summary.moved),
        ("extract-gone", &summary.gone),
        ("extract-left", &summary.left),
    ] {
        list(&mut out, messages, name, keys);
    }
    for file in &plan.files {
        let name = if only_compared { "extract-outdated" } else { "extract-written" };
        let _ = writeln!(out, "{}", messages.get(name, &[("path", file.path.as_str().into())]));
    }
    out
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
