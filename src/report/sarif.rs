//! SARIF 2.1.0: findings with the rules they broke, for whatever shows them in its own
//! way. Columns are UTF-16 code units; paths begin at the top of the repository and are
//! percent-encoded.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value as Json, json};

use super::shown::{Shown, level_word};
use super::{Checked, documentation};
use crate::finding::{Edit, Level};
use crate::rule::Rule;
use crate::rules;
use crate::source::Position;

/// What may stand in a path as it is.
const IN_PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One run.
pub fn render(checked: &Checked<'_>) -> String {
    let shown = checked.shown();
    let mut broken: Vec<&'static Rule> =
        rules::all().filter(|rule| shown.iter().any(|it| it.finding.rule == rule.id)).collect();
    broken.sort_by_key(|rule| rule.id);
    let top = checked.prefix();
    let results: Vec<Json> = shown.iter().map(|it| result(checked, it, &broken, &top)).collect();
    let rules: Vec<Json> = broken.iter().map(|rule| descriptor(checked, rule)).collect();
    super::pretty(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Zvirka",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            } },
            "language": checked.messages.lang().as_str(),
            "columnKind": "utf16CodeUnits",
            "results": results,
        }],
    }))
}

fn descriptor(checked: &Checked<'_>, rule: &Rule) -> Json {
    let attribute = |name: &str| checked.messages.get(&format!("{}.{name}", rule.id), &[]);
    json!({
        "id": rule.id,
        "shortDescription": { "text": attribute("title") },
        "fullDescription": { "text": attribute("about") },
        "helpUri": documentation(rule, checked.messages.lang()),
        "defaultConfiguration": {
            "enabled": rule.level != Level::Off,
            "level": level_word(rule.level, ["error", "warning", "note"]),
        },
        "properties": { "tags": [rule.group.as_str()] },
    })
}

fn result(checked: &Checked<'_>, shown: &Shown<'_>, broken: &[&Rule], top: &str) -> Json {
    let finding = shown.finding;
    let text = if shown.help.is_empty() {
        shown.message.clone()
    } else {
        format!("{}\n{}", shown.message, shown.help)
    };
    let mut result = json!({
        "ruleId": finding.rule,
        "ruleIndex": broken.iter().position(|rule| rule.id == finding.rule),
        "level": level_word(finding.level, ["error", "warning", "note"]),
        "message": { "text": text },
        "locations": [{ "physicalLocation": {
            "artifactLocation": artifact(top, &finding.place.path),
            "region": region(shown.start, shown.last),
        } }],
        "partialFingerprints": { "zvirka/v1": shown.fingerprint },
    });
    if !finding.related.is_empty() {
        let related = finding.related.iter().map(|related| {
            let [start, _, last] = checked.points(&related.place);
            let note = format!("{}.{}", finding.rule, related.note);
            json!({
                "physicalLocation": {
                    "artifactLocation": artifact(top, &related.place.path),
                    "region": region(start, last),
                },
                "message": { "text": checked.messages.get(&note, &finding.args) },
            })
        });
        result["relatedLocations"] = related.collect();
    }
    if let Some(fix) = &finding.fix {
        let changes = fix.edits.chunk_by(|one, other| one.place.path == other.place.path);
        let changes: Vec<Json> = changes.map(|edits| change(checked, edits, top)).collect();
        result["fixes"] = json!([{
            "description": { "text": shown.help },
            "artifactChanges": changes,
        }]);
    }
    result
}

fn change(checked: &Checked<'_>, edits: &[Edit], top: &str) -> Json {
    let replacements = edits.iter().map(|edit| {
        let [start, end, _] = checked.points(&edit.place);
        json!({ "deletedRegion": region(start, end), "insertedContent": { "text": edit.text } })
    });
    json!({
        "artifactLocation": artifact(top, &edits[0].place.path),
        "replacements": replacements.collect::<Vec<_>>(),
    })
}

fn artifact(top: &str, path: &str) -> Json {
    let path = format!("{top}{path}");
    json!({ "uri": utf8_percent_encode(&path, IN_PATH).to_string(), "uriBaseId": "%SRCROOT%" })
}

fn region(start: Position, end: Position) -> Json {
    json!({
        "startLine": start.line,
        "startColumn": start.utf16_column,
        "endLine": end.line,
        "endColumn": end.utf16_column,
    })
}
