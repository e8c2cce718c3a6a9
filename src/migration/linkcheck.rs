//! mdBook's `[output.linkcheck]`, and `[output.linkcheck2]` of its heir.

use std::sync::Arc;

use serde_json::Value;

use super::{Fate, List, Migration, pattern, table, texts};
use crate::finding::Level;

/// Takes what a `book.toml` says of links.
pub(super) fn read(migration: &mut Migration, path: &Arc<str>, book: &Value) {
    for backend in ["linkcheck", "linkcheck2"] {
        for (name, value) in table(&book["output"][backend]) {
            let name = format!("output.{backend}.{name}");
            if name.ends_with(".exclude") {
                for expression in texts(value) {
                    let glob = pattern::address(expression);
                    migration.list(List::Ignore, path, &name, expression, glob);
                }
                continue;
            }
            let fate = fate(migration, &name, value);
            migration.settle(path, name, fate);
        }
    }
}

fn fate(migration: &mut Migration, name: &str, value: &Value) -> Fate {
    let name = name.rsplit('.').next().unwrap_or(name);
    match (name, value) {
        ("follow-web-links", Value::Bool(true)) => Fate::Asked("zvirka links --external"),
        ("follow-web-links" | "traverse-parent-directories", Value::Bool(false))
        | ("latex-support", _) => Fate::Always,
        ("traverse-parent-directories", Value::Bool(true)) => {
            migration.rules.insert("escaping-link", Level::Off);
            Fate::Becomes("escaping-link = \"off\"".to_owned())
        }
        ("warning-policy", Value::String(policy)) => match policy.as_str() {
            "error" => Fate::Asked("zvirka check --fail-on warning"),
            "warn" => Fate::Always,
            _ => Fate::Asked("zvirka check --select links --fail-on error"),
        },
        ("cache-timeout", _) => Fate::Asked("zvirka links --external --cache FILE"),
        _ => Fate::Nothing,
    }
}
