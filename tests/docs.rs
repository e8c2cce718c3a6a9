//! The reference of the documentation, in English in `docs` and in Ukrainian in `docs/uk`, is made
//! from what the program says itself, and is current: `rules/<group>.md`, `configuration.md`
//! and, in English only, `json.md`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::Value;
use zvirka::config::{FILE_NAME, PHRASES_NAME};
use zvirka::messages::{Lang, Messages};
use zvirka::report::contract::schemas;
use zvirka::report::explain;
use zvirka::report::setting::{TABLES, Table};
use zvirka::rule::{Group, Rule};
use zvirka::rules;

/// Set, the documentation is written and not compared.
const WRITE: &str = "ZVIRKA_WRITE";

/// Where the pages of a language stand, relative to the crate.
fn folder(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "docs",
        Lang::Uk => "docs/uk",
    }
}

fn absolute(lang: Lang) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), folder(lang)].iter().collect()
}

/// The page of a group: a list of its rules, then each as `zvirka explain` tells it.
fn page(group: Group, messages: &Messages) -> String {
    let rules: Vec<&Rule> = rules::all().filter(|rule| rule.group == group).collect();
    let name = messages.get(&format!("group-{}", group.as_str()), &[]);
    let mut page = format!(
        "<!-- Made from the rules: {WRITE}=1 cargo test --test docs -->\n\n# {}: {name}\n\n",
        messages.get("rules-of", &[])
    );
    for rule in &rules {
        let title = messages.get(&format!("{}.title", rule.id), &[]);
        let level = messages.get(&format!("level-{}", rule.level.as_str()), &[]);
        let _ = writeln!(page, "- [`{id}`](#{id}) ({level}): {title}", id = rule.id);
    }
    for rule in rules {
        let _ = write!(page, "\n{}", deeper(&explain::render(rule, messages)));
    }
    page
}

/// The same Markdown with every heading one level down. Lines in fences stay.
fn deeper(text: &str) -> String {
    let mut fence: Option<&str> = None;
    let mut out = String::new();
    for line in text.lines() {
        let ticks = &line[..line.len() - line.trim_start_matches('`').len()];
        match fence {
            None if ticks.len() >= 3 => fence = Some(ticks),
            Some(open) if line == open => fence = None,
            _ => {}
        }
        let is_heading = fence.is_none() && line.starts_with('#');
        let _ = writeln!(out, "{}{line}", if is_heading { "#" } else { "" });
    }
    out
}

/// The page of the settings: those of `zvirka.toml`, then those of `phrases.toml`.
fn configuration(lang: Lang, messages: &Messages) -> String {
    // A book of mdBook has no links to what lies above it.
    let folder = match lang {
        Lang::En => String::new(),
        Lang::Uk => format!("{}/blob/main/docs/", env!("CARGO_PKG_REPOSITORY")),
    };
    let about = |id: &str, file: &str| {
        let schema = file.replace(".toml", ".schema.json");
        let link = format!("[{schema}]({folder}{schema})");
        messages.get(id, &[("file", format!("`{file}`").into()), ("schema", link.into())])
    };
    let explained = |table: &Table| deeper(&explain::settings(table, None, messages));
    let mut page = format!(
        "<!-- Made from the settings: {WRITE}=1 cargo test --test docs -->\n\n# {}\n\n{}\n",
        messages.get("settings-title", &[]),
        about("settings-about", FILE_NAME),
    );
    for table in TABLES.iter().filter(|table| table.file == FILE_NAME) {
        let _ = write!(page, "\n{}", explained(table));
    }
    let about = about("settings-phrases-about", PHRASES_NAME);
    let _ = writeln!(page, "\n## `{PHRASES_NAME}`\n\n{about}");
    for table in TABLES.iter().filter(|table| table.file == PHRASES_NAME) {
        let _ = write!(page, "\n{}", deeper(&explained(table)));
    }
    page
}

/// What the page of the reports for programs begins with.
const CONTRACT: (&str, &str) = (
    "Reports for programs",
    "`--format json` writes one object. Names of fields, ids, words in `code` below and exit codes stay as they \
     are while `version` is 1; fields may be added, so a program passes over those it does not know. Only what is \
     said to be in the language of the report follows `--lang`. Paths have `/` on every system, lines and \
     characters count from 1, bytes from 0.",
);

/// The page of the reports for programs: for each command the fields of its object, and of those
/// that stand in it. It is for programmers, and in English only.
fn contract() -> String {
    let mut page = format!(
        "<!-- Made from the reports: {WRITE}=1 cargo test --test docs -->\n\n# {}\n\n{}\n",
        CONTRACT.0, CONTRACT.1,
    );
    for (command, schema) in schemas() {
        let schema = schema.to_value();
        let _ = write!(page, "\n## `zvirka {command}`\n\n{}", object(&schema));
        let link = format!("[{command}.schema.json](json/{command}.schema.json)");
        let _ = writeln!(page, "\nSchema: {link}.");
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            let _ = write!(page, "\n### {name} of `{command}`\n\n{}", object(definition));
        }
    }
    page
}

/// What an object is, and its fields.
fn object(schema: &Value) -> String {
    let text = |value: &Value| value["description"].as_str().unwrap_or_default().replace('\n', " ");
    let mut out =
        format!("{}.\n\n| field | value | |\n|---|---|---|\n", text(schema).trim_end_matches('.'));
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let _ = writeln!(out, "| `{name}` | {} | {} |", kind(field), text(field));
    }
    out
}

/// What a field can hold.
fn kind(field: &Value) -> String {
    let one = |name: &str| match name {
        "integer" => "number".to_owned(),
        "array" => format!("list of {}", kind(&field["items"])),
        "object" => format!("by name: {}", kind(&field["additionalProperties"])),
        other => other.to_owned(),
    };
    match (&field["type"], &field["$ref"], &field["anyOf"]) {
        (Value::String(name), ..) => one(name),
        (Value::Array(names), ..) => {
            names.iter().filter_map(Value::as_str).map(one).collect::<Vec<_>>().join(" or ")
        }
        (_, Value::String(target), _) => target.rsplit('/').next().unwrap_or_default().to_owned(),
        (_, _, Value::Array(kinds)) => kinds.iter().map(kind).collect::<Vec<_>>().join(" or "),
        _ => "any".to_owned(),
    }
}

#[test]
fn documentation_is_current() {
    let write = std::env::var_os(WRITE).is_some_and(|value| !value.is_empty());
    for lang in [Lang::En, Lang::Uk] {
        let messages = Messages::new(lang);
        let mut pages = vec![("configuration.md".to_owned(), configuration(lang, &messages))];
        if lang == Lang::En {
            pages.push(("json.md".to_owned(), contract()));
        }
        for group in Group::ALL {
            pages.push((format!("rules/{}.md", group.as_str()), page(group, &messages)));
        }
        let mut stale = Vec::new();
        for (name, page) in pages {
            let path = absolute(lang).join(&name);
            if write {
                std::fs::write(&path, page).unwrap();
            } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&page) {
                stale.push(format!("{}/{name}", folder(lang)));
            }
        }
        assert!(
            stale.is_empty(),
            "{} out of date; to mend it:\n\n    {WRITE}=1 cargo test --test docs\n",
            stale.join(", ")
        );

        let entries = std::fs::read_dir(absolute(lang).join("rules")).expect("it is there");
        let found: BTreeSet<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        let expected = Group::ALL.map(|group| format!("{}.md", group.as_str()));
        assert_eq!(found, BTreeSet::from(expected), "a page of no group is left over");
    }
}
