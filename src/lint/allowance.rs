//! What the project has decided to leave as it is.
//!
//! An allowance names a rule, the files, and a reason; one that allows nothing is itself
//! a finding, so that it goes when its reason has gone.

use globset::GlobMatcher;

use super::selection::Selection;
use crate::config::{self, AllowTable};
use crate::finding::{Finding, Findings};
use crate::manual::page::{Oddity, Page};
use crate::project::Project;
use crate::rule::{Check, IdleAllowance, Rule};
use crate::rules;
use crate::source::{Source, Span};

/// Takes out the findings that are allowed, and adds what the rule about idle allowances
/// has to say.
pub(super) fn apply(found: &mut Vec<Finding>, project: &Project, selection: &Selection) {
    let mut idle = sift(found, project);
    // A run of some rules cannot tell what the others would have found, nor one that asks
    // nobody what the network would have answered.
    if !selection.is_whole() {
        return;
    }
    idle.retain(|allowance| !rules::find(&allowance.rule).is_some_and(Rule::needs_answers));
    for rule in selection.rules() {
        let Check::Allowances(check) = rule.check else { continue };
        let mut findings = Findings::new(rule.id, rule.level);
        check(&idle, &mut findings);
        for mut finding in findings.into_list() {
            finding.level = selection.level(&finding, project);
            found.push(finding);
        }
    }
}

/// Takes out the findings that are allowed. Returns the allowances that allow none.
pub(super) fn sift(found: &mut Vec<Finding>, project: &Project) -> Vec<IdleAllowance> {
    let allowances: Vec<(&AllowTable, Option<GlobMatcher>)> = project
        .config
        .allow
        .iter()
        .map(|table| {
            (table, config::glob(table.path.as_ref()).ok().map(|glob| glob.compile_matcher()))
        })
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
    let mut comments = comments(project);
    found.retain(|finding| {
        let mut allowing = comments.iter_mut().filter(|comment| {
            let allowance = &comment.allowance;
            allowance.rule == finding.rule
                && !allowance.reason.is_empty()
                && allowance.place.path == finding.place.path
                && comment.reach.start <= finding.place.span.start
                && finding.place.span.start < comment.reach.end
        });
        match allowing.next() {
            Some(comment) => {
                comment.is_idle = false;
                false
            }
            None => true,
        }
    });
    let tables = allowances.iter().zip(&idle).filter(|(_, idle)| **idle).map(|((table, _), _)| {
        IdleAllowance {
            place: project.config_source.location(Span::from(table.rule.span())),
            rule: table.rule.as_ref().clone(),
            files: table.path.as_ref().clone(),
            reason: table.reason.clone(),
        }
    });
    let comments = comments.into_iter().filter(|comment| comment.is_idle);
    tables.chain(comments.map(|it| it.allowance)).collect()
}

/// An allowance in a comment on a page.
struct Comment {
    allowance: IdleAllowance,
    /// From the comment to the end of the next block.
    reach: Span,
    is_idle: bool,
}

/// The allowances in comments: `<!-- zvirka: allow RULE, reason -->` before a block.
fn comments(project: &Project) -> Vec<Comment> {
    let pages = project.manuals.iter().flat_map(|manual| &manual.pages);
    let each = |page: &Page| -> Vec<Comment> {
        let comments = page.oddities(Oddity::Allowance).filter_map(|span| {
            let text = page.source.slice(span);
            let text = text.trim_start_matches("<!--").trim_end_matches("-->").trim();
            let text = text.strip_prefix("zvirka:")?.trim_start().strip_prefix("allow")?;
            let (rule, reason) = text.split_once(',').unwrap_or((text, ""));
            let allowance = IdleAllowance {
                place: page.source.location(span),
                rule: rule.trim().to_owned(),
                files: page.path().to_string(),
                reason: reason.trim().to_owned(),
            };
            let reach = Span { start: span.start, end: end_of_block(&page.source, span.end) };
            Some(Comment { allowance, reach, is_idle: true })
        });
        comments.collect()
    };
    pages.flat_map(each).collect()
}

/// Where the block ends that begins behind byte `at`: at an empty line.
fn end_of_block(source: &Source, at: u32) -> u32 {
    let rest = source.slice(Span { start: at, end: Span::from(0..source.text().len()).end });
    let mut end = rest.len() - rest.trim_start().len();
    for line in rest[end..].split_inclusive('\n') {
        if line.trim().is_empty() {
            break;
        }
        end += line.len();
    }
    at + Span::from(0..end).end
}

fn line_has(project: &Project, finding: &Finding, text: &str) -> bool {
    project
        .source(&finding.place.path)
        .is_some_and(|source| source.slice(source.line(finding.place.span.start)).contains(text))
}
