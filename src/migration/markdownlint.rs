//! markdownlint, and markdownlint-cli2 around it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::{Fate, Levels, List, Migration, table, texts};
use crate::finding::Level;

/// A rule of markdownlint.
struct Rule {
    id: &'static str,
    /// Its other names, and the groups it belongs to.
    names: &'static [&'static str],
    /// The rules that say the same here.
    ours: &'static [&'static str],
}

/// Those that say something which is said here too, and those that have a name to be found
/// by. All others are of the way Markdown is laid out, and have no equivalent.
const RULES: [Rule; 16] = [
    rule("md001", &["heading-increment", "headings"], &["skipped-heading-level"]),
    rule("md024", &["no-duplicate-heading", "headings"], &["duplicate-heading"]),
    rule("md025", &["single-title", "single-h1", "headings"], &["multiple-titles"]),
    rule("md026", &["no-trailing-punctuation", "headings"], &["heading-punctuation"]),
    rule("md034", &["no-bare-urls", "links", "url"], &["bare-url"]),
    rule("md036", &["no-emphasis-as-heading", "emphasis", "headings"], &["emphasis-as-heading"]),
    rule("md041", &["first-line-heading", "first-line-h1", "headings"], &["missing-title"]),
    // Told as one kind of broken link, which nobody will want to be without.
    rule("md042", &["no-empty-links", "links"], &[]),
    rule("md045", &["no-alt-text", "accessibility", "images"], &["missing-alt-text"]),
    rule("md051", &["link-fragments", "links"], &["broken-anchor"]),
    rule("md052", &["reference-links-images", "images", "links"], &["undefined-reference"]),
    rule(
        "md053",
        &["link-image-reference-definitions", "images", "links"],
        &["unused-definition", "duplicate-definition"],
    ),
    rule("md056", &["table-column-count", "table"], &["ragged-table"]),
    rule("md059", &["descriptive-link-text", "accessibility", "links"], &["vague-link-text"]),
    rule("md013", &["line-length", "line_length"], &[]),
    rule("md033", &["no-inline-html", "html"], &[]),
];

const fn rule(
    id: &'static str,
    names: &'static [&'static str],
    ours: &'static [&'static str],
) -> Rule {
    Rule { id, names, ours }
}

/// Options of rules whose meaning is the one that holds here.
const ALWAYS: [(&str, &str); 3] = [
    // Sections next to each other are compared, and no others.
    ("md024", "siblings_only"),
    ("md024", "allow_different_nesting"),
    ("md041", "allow_preamble"),
];

/// Takes the rules' settings, those of the folder the file stands in.
pub(super) fn rules(migration: &mut Migration, path: &Arc<str>, settings: &Value) {
    let mut levels: BTreeMap<&'static str, Option<Level>> = BTreeMap::new();
    if settings["default"].as_bool() == Some(false) {
        for rule in &RULES {
            levels.extend(rule.ours.iter().map(|ours| (*ours, Some(Level::Off))));
        }
    }
    let folder = path.rsplit_once('/').map(|(folder, _)| folder);
    // A group comes before a rule of it, whatever their order was.
    let mut given: Vec<(String, &str, &Value)> =
        table(settings).map(|(name, value)| (name.to_lowercase(), name, value)).collect();
    given.sort_by_key(|(lower, ..)| std::cmp::Reverse(named(lower).count()));
    for (lower, name, value) in given {
        if matches!(lower.as_str(), "$schema" | "default") {
            continue;
        }
        if lower == "extends" {
            migration.settle(path, name, Fate::Nothing);
            continue;
        }
        let ours: Vec<&'static str> = named(&lower).flat_map(|rule| rule.ours).copied().collect();
        if ours.is_empty() {
            // What is switched off is not missed.
            let fate = if is_off(value) || lower == "md042" { Fate::Always } else { Fate::Nothing };
            migration.settle(path, name, fate);
            continue;
        }
        let level = level(value);
        levels.extend(ours.iter().map(|ours| (*ours, level)));
        let written: Vec<String> = ours
            .iter()
            .filter_map(|ours| Some(format!("{ours} = \"{}\"", level?.as_str())))
            .collect();
        let fate =
            if written.is_empty() { Fate::Always } else { Fate::Becomes(written.join(", ")) };
        migration.settle(path, name, fate);
        for (option, _) in table(value).filter(|(option, _)| !is_general(option)) {
            let holds = named(&lower).any(|rule| ALWAYS.contains(&(rule.id, option)));
            let fate = if holds { Fate::Always } else { Fate::Nothing };
            migration.settle(path, format!("{name}.{option}"), fate);
        }
    }
    let levels: Levels =
        levels.into_iter().filter_map(|(rule, level)| Some((rule, level?))).collect();
    match folder {
        None => migration.rules.extend(levels),
        Some(_) if levels.is_empty() => {}
        Some(folder) => {
            migration.overrides.entry(format!("{folder}/**")).or_default().extend(levels);
        }
    }
}

/// The rules that a name in small letters stands for.
fn named(lower: &str) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(move |rule| rule.id == lower || rule.names.contains(&lower))
}

/// Takes the settings of markdownlint-cli2.
pub(super) fn cli2(migration: &mut Migration, path: &Arc<str>, settings: &Value) {
    for (name, value) in table(settings) {
        match name {
            "config" => rules(migration, path, value),
            "ignores" => {
                for given in texts(value) {
                    exclude(migration, path, name, given);
                }
            }
            "$schema" => {}
            "gitignore" | "noBanner" | "noProgress" | "showFound" | "noInlineConfig" => {
                migration.settle(path, name, Fate::Always);
            }
            "fix" => migration.settle(path, name, Fate::Asked("zvirka check --fix")),
            "outputFormatters" => {
                migration.settle(path, name, Fate::Asked("zvirka check --format FORMAT"));
            }
            "globs" => migration.settle(path, name, Fate::Asked("zvirka check PATH…")),
            _ => migration.settle(path, name, Fate::Nothing),
        }
    }
}

/// Takes the lines of `.markdownlintignore`, which are read as those of `.gitignore`.
pub(super) fn ignored(migration: &mut Migration, path: &Arc<str>, text: &Value) {
    let lines = text.as_str().unwrap_or_default().lines().map(str::trim);
    for given in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        exclude(migration, path, "ignore", given);
    }
}

/// A pattern of files, relative to where the file stands.
fn exclude(migration: &mut Migration, path: &Arc<str>, name: &str, given: &str) {
    let is_plain = !given.starts_with(['!', '#']) && !given.contains(['(', '\\']);
    let bare = given.trim_start_matches("./").trim_start_matches('/').trim_end_matches('/');
    let glob = (is_plain && !bare.is_empty()).then(|| match path.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{bare}"),
        // Without a slash inside, `.gitignore` means a name anywhere.
        None if name == "ignore" && !given.trim_end_matches('/').contains('/') => {
            format!("**/{bare}")
        }
        None => bare.to_owned(),
    });
    migration.list(List::Exclude, path, name, given, glob);
}

/// Options that every rule has.
fn is_general(option: &str) -> bool {
    matches!(option, "enabled" | "severity")
}

fn is_off(value: &Value) -> bool {
    matches!(value, Value::Bool(false) | Value::Null) || value["enabled"].as_bool() == Some(false)
}

/// The level that a setting asks for; none for that which a rule has anyway.
fn level(value: &Value) -> Option<Level> {
    if is_off(value) {
        return Some(Level::Off);
    }
    match value.as_str().or(value["severity"].as_str()) {
        Some("error") => Some(Level::Error),
        Some("warning") => Some(Level::Warning),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules as ours;

    #[test]
    fn every_rule_of_ours_exists_and_is_named_once() {
        let mut named: Vec<&str> = RULES.iter().flat_map(|rule| rule.ours).copied().collect();
        assert!(named.iter().all(|id| ours::find(id).is_some()), "{named:?}");
        let count = named.len();
        named.sort_unstable();
        named.dedup();
        assert_eq!(named.len(), count);
    }
}
