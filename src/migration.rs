//! What other checkers of manuals were told, as settings of ours.
//!
//! Reads the configuration of markdownlint, of lychee, and of mdBook's linkcheck, each in
//! every form it can stand in. Nothing is lost in silence: a setting becomes one of ours,
//! is what this program does anyway, is asked for on the command line, or is named as one
//! that has no equivalent.

mod linkcheck;
mod lychee;
mod markdownlint;
mod pattern;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use crate::finding::Level;
use crate::manual::link::path::normalise;
use crate::tree::{Content, Tree};

/// Levels by rule.
pub type Levels = BTreeMap<&'static str, Level>;

/// A configuration of more bytes than this is none.
const LARGEST: u64 = 1 << 20;

/// What was found, and what becomes of it.
#[derive(Debug, Default)]
pub struct Migration {
    /// Levels for the whole project.
    pub rules: Levels,
    /// Levels for the folders that have a configuration of their own, in order.
    pub overrides: BTreeMap<String, Levels>,
    /// Globs of files to leave out.
    pub exclude: BTreeSet<String>,
    /// Globs of addresses that nobody is to ask.
    pub ignore: BTreeSet<String>,
    /// Every setting that was read, by file, in order.
    pub settings: Vec<Setting>,
}

/// A setting of another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The file it stands in.
    pub path: Arc<str>,
    /// Its name, as its owners know it; empty for the file as a whole.
    pub name: String,
    /// What becomes of it.
    pub fate: Fate,
}

/// What becomes of a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It is written so in `zvirka.toml`.
    Becomes(String),
    /// It is what this program does without being told.
    Always,
    /// It is asked for on the command line.
    Asked(&'static str),
    /// There is nothing like it here.
    Nothing,
    /// The file cannot be read: it is a program, or damaged.
    Unreadable(String),
}

impl Migration {
    /// Looks through a project's files.
    pub fn new(tree: &Tree) -> Self {
        let mut migration = Self::default();
        for entry in tree.entries() {
            let (folder, name) = entry.path.rsplit_once('/').unwrap_or(("", &entry.path));
            match name {
                "lychee.toml" | ".lychee.toml" if folder.is_empty() => {
                    migration.read(tree, &entry.path, toml, lychee::read);
                }
                "book.toml" => migration.read(tree, &entry.path, toml, linkcheck::read),
                ".markdownlint.json" | ".markdownlint.jsonc" | ".markdownlintrc" => {
                    migration.read(tree, &entry.path, jsonc, markdownlint::rules);
                }
                ".markdownlint.yaml" | ".markdownlint.yml" => {
                    migration.read(tree, &entry.path, yaml, markdownlint::rules);
                }
                ".markdownlint-cli2.jsonc" => {
                    migration.read(tree, &entry.path, jsonc, markdownlint::cli2);
                }
                ".markdownlint-cli2.yaml" => {
                    migration.read(tree, &entry.path, yaml, markdownlint::cli2);
                }
                "package.json" => {
                    let format = |text: &str| Ok(package(text));
                    migration.read(tree, &entry.path, format, markdownlint::cli2);
                }
                ".markdownlintignore" if folder.is_empty() => {
                    let plain = |text: &str| Ok(Value::from(text));
                    migration.read(tree, &entry.path, plain, markdownlint::ignored);
                }
                ".markdownlint.cjs"
                | ".markdownlint.mjs"
                | ".markdownlint-cli2.cjs"
                | ".markdownlint-cli2.mjs" => {
                    migration.settle(&entry.path, "", Fate::Unreadable("JavaScript".to_owned()));
                }
                _ => {}
            }
        }
        migration
    }

    /// Reads one file as its format wants it, and takes what it says.
    fn read(
        &mut self,
        tree: &Tree,
        path: &Arc<str>,
        format: fn(&str) -> Result<Value, String>,
        take: fn(&mut Self, &Arc<str>, &Value),
    ) {
        let text = match tree.read(path, LARGEST) {
            Ok(Content::Bytes(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
            Ok(Content::TooLarge { .. }) | Err(_) => return,
        };
        match format(text.trim_start_matches('\u{feff}')) {
            Ok(value) => take(self, path, &extended(tree, path, value, 0)),
            Err(cause) => self.settle(path, "", Fate::Unreadable(cause)),
        }
    }

    fn settle(&mut self, path: &Arc<str>, name: impl Into<String>, fate: Fate) {
        self.settings.push(Setting { path: path.clone(), name: name.into(), fate });
    }

    /// A pattern of another program that goes into a list of ours as a glob, where there is one.
    fn list(&mut self, list: List, path: &Arc<str>, name: &str, given: &str, glob: Option<String>) {
        let fate = match glob.filter(|glob| globset::Glob::new(glob).is_ok()) {
            None => Fate::Nothing,
            Some(glob) => {
                let (written, globs) = match list {
                    List::Ignore => ("[links.external] ignore", &mut self.ignore),
                    List::Exclude => ("exclude", &mut self.exclude),
                };
                let fate = Fate::Becomes(format!("{written} = [{glob:?}]"));
                globs.insert(glob);
                fate
            }
        };
        self.settle(path, format!("{name}: {given}"), fate);
    }
}

/// A list of `zvirka.toml`.
#[derive(Debug, Clone, Copy)]
enum List {
    /// Addresses that nobody is to ask.
    Ignore,
    /// Files that are none of the project's.
    Exclude,
}

fn toml(text: &str) -> Result<Value, String> {
    toml::from_str(text).map_err(|error| error.message().to_owned())
}

fn yaml(text: &str) -> Result<Value, String> {
    serde_saphyr::from_str(text).map_err(|error| first_line(&error.to_string()))
}

/// The settings of markdownlint-cli2 that a package of npm keeps; any other is none of ours.
fn package(text: &str) -> Value {
    let mut settings = jsonc(text).unwrap_or_default();
    settings.get_mut("markdownlint-cli2").map(Value::take).unwrap_or_default()
}

/// How many files deep settings may go back to.
const DEEPEST: usize = 8;

/// Settings with those of the file that they name under `extends`, which give way to them.
/// One that is not in the project stays named.
fn extended(tree: &Tree, path: &str, mut settings: Value, depth: usize) -> Value {
    if let Some(inner) = settings.get_mut("config") {
        *inner = extended(tree, path, inner.take(), depth);
    }
    let Some(named) = settings["extends"].as_str().filter(|_| depth < DEEPEST) else {
        return settings;
    };
    let Some(base) = normalise(path.rsplit_once('/').map_or("", |(folder, _)| folder), named)
    else {
        return settings;
    };
    let Some(Content::Bytes(bytes)) = tree.read(&base, LARGEST).ok() else { return settings };
    let text = String::from_utf8_lossy(&bytes);
    let is_yaml = matches!(base.rsplit_once('.'), Some((_, "yaml" | "yml")));
    let read = if is_yaml { yaml(&text) } else { jsonc(&text) };
    let read = read.map(|value| extended(tree, &base, value, depth + 1));
    if let (Ok(Value::Object(mut whole)), Value::Object(own)) = (read, &mut settings) {
        own.remove("extends");
        whole.append(own);
        return Value::Object(whole);
    }
    settings
}

/// JSON with remarks and commas to spare, as markdownlint reads it.
fn jsonc(text: &str) -> Result<Value, String> {
    let options = jsonc_parser::ParseOptions::default();
    let parsed = jsonc_parser::parse_to_serde_value::<Option<Value>>(text, &options);
    parsed.map(Option::unwrap_or_default).map_err(|error| error.to_string())
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

/// The texts of a list; of a single text that text.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The settings of a table.
fn table(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

#[cfg(test)]
mod tests;
