//! The findings as one JSON object. Ids, keys and codes are fixed; only `message`,
//! `help` and `note` follow the language.

use std::collections::{BTreeMap, HashMap};

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value as Json;

use super::concise::position;
use super::shown::Shown;
use super::{Checked, Counts};
use crate::fault::Value;
use crate::finding::{Edit, Finding};
use crate::project::Project;
use crate::rules;
use crate::source::{Position, Span};

/// What `zvirka check` found.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Check")]
pub(super) struct Object<'a> {
    /// The version of this format: 1.
    version: u8,
    /// The root of the project on the disk; every path below is relative to it, with `/`.
    root: String,
    /// The findings, sorted by path, place and rule.
    findings: Vec<FindingObject<'a>>,
    /// How many there are of what.
    counts: Counts,
}

/// A finding.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Finding")]
struct FindingObject<'a> {
    /// The id of the rule.
    rule: &'a str,
    /// The group of the rule: `summary`, `page`, `links`, `text`, `phrases`, `translations` or `project`.
    group: &'a str,
    /// `error`, `warning` or `info`, as the configuration has it.
    level: &'a str,
    /// The file.
    path: &'a str,
    /// The line it begins on, from 1.
    line: u32,
    /// The character of the line it begins at, from 1.
    column: u32,
    /// The line it ends on.
    end_line: u32,
    /// The character behind its last one.
    end_column: u32,
    /// What is wrong, in the language of the report.
    message: String,
    /// What to do, in the language of the report; empty where the message says it.
    help: String,
    /// What the message is made of: names and values that no language changes.
    args: BTreeMap<&'a str, Json>,
    /// The fix, where there is one.
    fix: Option<FixObject<'a>>,
    /// Other places that belong to it.
    related: Vec<RelatedObject<'a>>,
    /// The same for as long as the rule, the path and the line stay, wherever the line moves to.
    fingerprint: String,
}

/// A fix.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Fix")]
struct FixObject<'a> {
    /// Whether `--fix` makes it; if not, `--unsafe-fixes` does.
    safe: bool,
    /// The edits, to be made all or none.
    edits: Vec<EditObject<'a>>,
}

/// An edit of a file.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Edit")]
struct EditObject<'a> {
    /// The file.
    path: &'a str,
    /// The first byte to be replaced, from 0.
    start: u32,
    /// The byte behind the last one to be replaced.
    end: u32,
    /// What stands there then.
    text: &'a str,
}

/// Another place that belongs to a finding.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Related")]
struct RelatedObject<'a> {
    /// The file.
    path: &'a str,
    /// The line, from 1.
    line: u32,
    /// The character of the line, from 1.
    column: u32,
    /// What is there, in the language of the report.
    note: String,
}

/// Writes the object, indented, with a line end.
pub fn render(checked: &Checked<'_>) -> String {
    let shown = checked.shown();
    let object = Object {
        version: 1,
        root: checked.project.tree.root().map_or(String::new(), |root| root.display().to_string()),
        findings: shown.into_iter().map(|shown| finding_object(checked, shown)).collect(),
        counts: checked.counts(),
    };
    super::pretty(&object)
}

fn finding_object<'a>(checked: &'a Checked<'_>, shown: Shown<'a>) -> FindingObject<'a> {
    let finding = shown.finding;
    FindingObject {
        rule: finding.rule,
        group: rules::find(finding.rule).map_or("", |rule| rule.group.as_str()),
        level: finding.level.as_str(),
        path: &finding.place.path,
        line: shown.start.line,
        column: shown.start.column,
        end_line: shown.end.line,
        end_column: shown.end.column,
        message: shown.message,
        help: shown.help,
        args: finding.args.iter().map(|(name, value)| (*name, json(value))).collect(),
        fix: finding.fix.as_ref().map(|fix| FixObject {
            safe: fix.safe,
            edits: fix.edits.iter().map(edit_object).collect(),
        }),
        related: finding
            .related
            .iter()
            .map(|related| {
                let Position { line, column, .. } = position(checked.project, &related.place);
                let note = format!("{}.{}", finding.rule, related.note);
                let note = checked.messages.get(&note, &finding.args);
                RelatedObject { path: &related.place.path, line, column, note }
            })
            .collect(),
        fingerprint: shown.fingerprint,
    }
}

fn edit_object(edit: &Edit) -> EditObject<'_> {
    let Span { start, end } = edit.place.span;
    EditObject { path: &edit.place.path, start, end, text: &edit.text }
}

fn json(value: &Value) -> Json {
    match value {
        Value::Text(text) => Json::from(text.as_str()),
        Value::Number(number) => Json::from(*number),
    }
}

/// For each finding what stays the same while the text around it moves: rule, path, the
/// line with its blanks folded, and an ordinal among equals.
pub fn fingerprints(project: &Project, findings: &[Finding]) -> Vec<String> {
    let mut seen: HashMap<blake3::Hash, u32> = HashMap::new();
    // A long line may have thousands of findings: it is read once.
    let mut lines: HashMap<(&str, u32), blake3::Hash> = HashMap::new();
    findings
        .iter()
        .map(|finding| {
            let mut hasher = blake3::Hasher::new();
            hasher.update(finding.rule.as_bytes()).update(&[0]);
            hasher.update(finding.place.path.as_bytes()).update(&[0]);
            if let Some(source) = project.source(&finding.place.path) {
                let line = source.line(finding.place.span.start);
                let key = (&*finding.place.path, line.start);
                let hash = lines.entry(key).or_insert_with(|| folded_hash(source.slice(line)));
                hasher.update(hash.as_bytes());
            }
            // Findings about what is not there share a line; what they are about differs.
            for (_, value) in
                finding.args.iter().filter(|(name, _)| matches!(*name, "id" | "locale"))
            {
                hasher.update(&[0]).update(value.to_string().as_bytes());
            }
            let ordinal = seen.entry(hasher.finalize()).or_insert(0);
            *ordinal += 1;
            hasher.update(&[0]).update(&ordinal.to_le_bytes());
            hasher.finalize().to_hex().chars().take(16).collect()
        })
        .collect()
}

/// The hash of a line with its blanks folded.
fn folded_hash(line: &str) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    for word in line.split_whitespace() {
        hasher.update(word.as_bytes()).update(b" ");
    }
    hasher.finalize()
}
