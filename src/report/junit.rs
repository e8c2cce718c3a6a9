//! `JUnit`'s XML: a suite a file, a case a finding. Notes are cases that were skipped.

use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::Checked;
use super::shown::Shown;
use crate::finding::Level;
use crate::messages::sanitize;

/// The report; with nothing found, one case that passed.
pub fn render(checked: &Checked<'_>) -> String {
    let shown = checked.shown();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let (tests, failures, skipped) = counts(&shown);
    let _ = writeln!(
        out,
        "<testsuites name=\"zvirka\" tests=\"{}\" failures=\"{failures}\" skipped=\"{skipped}\">",
        tests.max(1)
    );
    if shown.is_empty() {
        out.push_str("  <testsuite name=\"zvirka\" tests=\"1\" failures=\"0\">\n");
        out.push_str("    <testcase name=\"check\" classname=\"zvirka\"/>\n  </testsuite>\n");
    }
    for file in shown.chunk_by(|one, other| one.finding.place.path == other.finding.place.path) {
        let path = text(&file[0].finding.place.path);
        let (tests, failures, skipped) = counts(file);
        let _ = writeln!(
            out,
            "  <testsuite name=\"{path}\" tests=\"{tests}\" failures=\"{failures}\" skipped=\"{skipped}\">"
        );
        for shown in file {
            case(&mut out, shown, &path);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

fn case(out: &mut String, shown: &Shown<'_>, path: &str) {
    let (line, column) = (shown.start.line, shown.start.column);
    let rule = shown.finding.rule;
    let _ = writeln!(
        out,
        "    <testcase name=\"{rule} {line}:{column}\" classname=\"{path}\" file=\"{path}\" line=\"{line}\">"
    );
    let message = text(&shown.message);
    if shown.finding.level == Level::Info {
        let _ = writeln!(out, "      <skipped message=\"{message}\"/>");
    } else {
        let level = shown.finding.level.as_str();
        let help = text(&shown.help);
        let _ = writeln!(
            out,
            "      <failure type=\"{level}\" message=\"{message}\">{path}:{line}:{column}: {help}</failure>"
        );
    }
    out.push_str("    </testcase>\n");
}

fn counts(shown: &[Shown<'_>]) -> (usize, usize, usize) {
    let skipped = shown.iter().filter(|shown| shown.finding.level == Level::Info).count();
    (shown.len(), shown.len() - skipped, skipped)
}

/// Text for an element or an attribute.
fn text(raw: &str) -> String {
    escape(sanitize(raw)).into_owned()
}
