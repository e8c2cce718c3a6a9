//! `lychee.toml`.

use std::sync::Arc;

use serde_json::Value;

use super::{Fate, Migration, pattern, table, texts};
use crate::finding::Level;

/// Takes what a `lychee.toml` says.
pub(super) fn read(migration: &mut Migration, path: &Arc<str>, settings: &Value) {
    for (name, value) in table(settings) {
        match name {
            "exclude" => {
                for expression in texts(value) {
                    migration.ignore(path, name, expression);
                }
            }
            "exclude_path" => {
                for expression in texts(value) {
                    migration.exclude(path, name, expression, pattern::path(expression));
                }
            }
            _ => {
                let fate = fate(migration, name, value);
                migration.settle(path, name, fate);
            }
        }
    }
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
