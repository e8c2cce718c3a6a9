//! `lychee.toml`.

use std::sync::Arc;

use serde_json::Value;

use super::{Fate, List, Migration, pattern, table, texts};
use crate::finding::Level;

/// Takes what a `lychee.toml` says.
pub(super) fn read(migration: &mut Migration, path: &Arc<str>, settings: &Value) {
    for (name, value) in table(settings) {
        match name {
            "exclude" => {
                for expression in texts(value) {
                    let glob = pattern::address(expression);
                    migration.list(List::Ignore, path, name, expression, glob);
                }
            }
            "exclude_path" => {
                for expression in texts(value) {
                    leave_links(migration, path, name, expression);
                }
            }
            _ => {
                let fate = fate(migration, name, value);
                migration.settle(path, name, fate);
            }
        }
    }
}

/// What lychee looks for in a file.
const LOOKED_FOR: [&str; 3] = ["broken-link", "broken-anchor", "broken-image"];

/// Files whose links are not asked about; all else in them still is.
fn leave_links(migration: &mut Migration, path: &Arc<str>, name: &str, expression: &str) {
    let fate = match pattern::path(expression) {
        None => Fate::Nothing,
        Some(glob) => {
            let fate = Fate::Becomes(format!("{} = \"off\" ({glob})", LOOKED_FOR.join(", ")));
            let off = LOOKED_FOR.map(|rule| (rule, Level::Off));
            migration.overrides.entry(glob).or_default().extend(off);
            fate
        }
    };
    migration.settle(path, format!("{name}: {expression}"), fate);
}

fn fate(migration: &mut Migration, name: &str, value: &Value) -> Fate {
    let is_on = value.as_bool() == Some(true);
    match name {
        "require_https" if is_on => {
            migration.rules.insert("insecure-link", Level::Warning);
            Fate::Becomes("insecure-link = \"warning\"".to_owned())
        }
        // No private address is asked, fragments are looked for, `.gitignore` is heeded.
        "exclude_all_private"
        | "exclude_private"
        | "exclude_link_local"
        | "exclude_loopback"
        | "include_fragments"
        | "offline"
            if is_on =>
        {
            Fate::Always
        }
        "exclude_all_private" | "exclude_private" | "exclude_link_local" | "exclude_loopback" => {
            Fate::Asked("zvirka links --external --allow-private")
        }
        "offline" => Fate::Asked("zvirka links --external"),
        "include_mail" | "include_verbatim" | "no_ignore" | "hidden" | "require_https"
        | "insecure" | "dump" | "skip_missing"
            if !is_on =>
        {
            Fate::Always
        }
        "exclude_mail" | "glob_ignore_case" => Fate::Always,
        "cache" | "max_cache_age" | "cache_exclude_status" => {
            Fate::Asked("zvirka links --external --cache FILE")
        }
        "format" => Fate::Asked("zvirka links --format FORMAT"),
        "output" => Fate::Asked("zvirka links --output FILE"),
        "verbose" => Fate::Asked("--verbose"),
        "no_progress" => Fate::Asked("--quiet"),
        _ => Fate::Nothing,
    }
}
