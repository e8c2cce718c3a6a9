//! What the project has decided to leave as it is.
//!
//! An allowance names a rule, the files, and a reason; one that allows nothing is itself
//! a finding, so that it goes when its reason has gone.

use globset::GlobMatcher;

use super::selection::Selection;
use crate::config::{self, AllowTable};
use crate::finding::{Finding, Findings};
use crate::project::Project;
use crate::rule::Check;
use crate::source::Span;

/// Takes out the findings that are allowed, and adds what the rule about idle allowances
/// has to say.
pub(super) fn apply(found: &mut Vec<Finding>, project: &Project, selection: &Selection) {
    let allowances: Vec<(&AllowTable, Option<GlobMatcher>)> = project
        .config
        .allow
        .iter()
        .map(|table| (table, config::glob(&table.path).ok().map(|glob| glob.compile_matcher())))
        .collect();
    let mut idle = vec![true; allowances.len()];
    found.retain(|finding| {
        let allowing = allowances.iter().position(|(table, matcher)| {
            table.rule.as_ref() == finding.rule
                && matcher.as_ref().is_some_and(|it| it.is_match(&*finding.place.path))
                && table.text.as_ref().is_none_or(|text| line_has(project, finding, text))
        });
        if let Some(allowing) = allowing {
            idle[allowing] = false;
        }
        allowing.is_none()
    });
    // A run of some rules cannot tell what the others would have found.
    if !selection.is_whole() {
        return;
    }
    let idle: Vec<(&AllowTable, Span)> = allowances
        .iter()
        .zip(&idle)
        .filter(|(_, idle)| **idle)
        .map(|((table, _), _)| (*table, Span::from(table.rule.span())))
        .collect();
    for rule in selection.rules() {
        let Check::Allowances(check) = rule.check else { continue };
        let mut findings = Findings::new(rule.id, rule.level);
        check(&idle, &project.config_source, &mut findings);
        for mut finding in findings.into_list() {
            finding.level = selection.level(&finding, project);
            found.push(finding);
        }
    }
}

fn line_has(project: &Project, finding: &Finding, text: &str) -> bool {
    project
        .source(&finding.place.path)
        .is_some_and(|source| source.slice(source.line(finding.place.span.start)).contains(text))
}
