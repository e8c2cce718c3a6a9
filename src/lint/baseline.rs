//! What a project had on the day it began: a manual with a thousand old faults can be
//! checked for new ones from then on.
//!
//! A baseline is JSON Lines, one finding a line, sorted, so that git merges it. A finding
//! is known again by its fingerprint, which does not change when lines move.

use std::collections::{BTreeSet, HashSet};

use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::finding::Finding;
use crate::source::Source;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Line<'a> {
    path: &'a str,
    rule: &'a str,
    fingerprint: &'a str,
}

/// The text of a baseline that knows these findings, each with its fingerprint.
pub fn write(findings: &[Finding], fingerprints: &[String]) -> String {
    let lines: BTreeSet<Line<'_>> = findings
        .iter()
        .zip(fingerprints)
        .map(|(finding, fingerprint)| Line {
            path: &finding.place.path,
            rule: finding.rule,
            fingerprint,
        })
        .collect();
    let mut text = String::new();
    for line in lines {
        text.push_str(&serde_json::to_string(&line).unwrap_or_default());
        text.push('\n');
    }
    text
}

/// The fingerprints that a baseline knows.
///
/// Fails with `fault-baseline`, which names the line.
pub fn read(source: &Source) -> Result<HashSet<String>, Fault> {
    let lines = source.text().lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, line)| {
            let fingerprint = serde_json::from_str::<Line<'_>>(line)
                .map(|line| line.fingerprint.to_owned())
                .map_err(|cause| Fault::file("fault-baseline", &source.path, cause));
            fingerprint.map_err(|fault| fault.with("line", number + 1))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Findings, Level};
    use crate::source::{Location, Span};

    #[test]
    fn what_is_written_is_read_again() {
        let mut findings = Findings::new("broken-link", Level::Error);
        findings.report(Location { path: "а б.md".into(), span: Span::default() });
        let text = write(&findings.into_list(), &["0f".to_owned()]);
        let known = read(&Source::new("base", text)).unwrap();
        assert!(known.contains("0f"));
        assert!(read(&Source::new("base", "{}\n")).is_err());
    }
}
