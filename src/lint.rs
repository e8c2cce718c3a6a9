//! Runs rules over a project: which, how gravely, and in what order they are told.

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::config::Config;
use crate::fault::Fault;
use crate::finding::{Finding, Findings, Level};
use crate::manual::Manual;
use crate::manual::census::Census;
use crate::manual::page::Page;
use crate::project::Project;
use crate::prose::Prose;
use crate::prose::words::{self, Tally};
use crate::rule::{Check, Rule};
use crate::rules;
use crate::source::Source;

/// The rules that run, each with its level.
#[derive(Debug)]
pub struct Selection {
    rules: Vec<(&'static Rule, Option<Level>)>,
}

impl Selection {
    /// The rules that the configuration leaves on.
    ///
    /// Fails with `fault-unknown-rule` or `fault-config-value`.
    pub fn new(config: &Config, source: &Source) -> Result<Self, Fault> {
        let (path, text) = (&*source.path, source.text());
        let mut settled = Vec::new();
        for (id, level) in &config.rules {
            let Some(rule) = rules::find(id.as_ref()) else {
                let line = crate::config::line_of(path, text, id.span());
                let fault = unknown_rule(id.as_ref()).with("path", path).with("line", line);
                return Err(fault);
            };
            let Some(parsed) = Level::parse(level.as_ref()) else {
                let known = Level::ALL.map(Level::as_str).join(", ");
                return Err(crate::config::bad_value(path, text, level).with("known", known));
            };
            settled.push((rule.id, parsed));
        }
        let level = |rule: &Rule| settled.iter().find(|(id, _)| *id == rule.id).map(|&(_, l)| l);
        let rules = rules::all()
            .map(|rule| (rule, level(rule)))
            .filter(|(_, level)| *level != Some(Level::Off))
            .collect();
        Ok(Self { rules })
    }
}

impl Default for Selection {
    /// Every rule at its own level.
    fn default() -> Self {
        Self { rules: rules::all().map(|rule| (rule, None)).collect() }
    }
}

/// The fault of naming a rule that is not there: with the nearest that is, if one is near.
pub fn unknown_rule(id: &str) -> Fault {
    let nearest = rules::all()
        .map(|rule| (strsim::jaro_winkler(rule.id, id), rule.id))
        .filter(|(likeness, _)| *likeness > 0.85)
        .max_by(|left, right| left.0.total_cmp(&right.0));
    Fault::new("fault-unknown-rule")
        .with("rule", id)
        .with("suggestion", nearest.map_or("", |(_, id)| id))
}

/// Everything the rules find, sorted by path, place and rule: two runs give the same,
/// whatever the number of threads.
pub fn run(project: &Project, selection: &Selection) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for manual in &project.manuals {
        found.extend(of_manual(manual, selection));
        found.par_extend(
            manual.pages.par_iter().flat_map_iter(|page| of_page(page, manual, selection)),
        );
        if let Some(summary) = &manual.summary {
            found.extend(of_prose(&summary.page, manual, selection));
        }
    }
    found.par_extend(
        project
            .catalogs
            .par_iter()
            .flat_map_iter(|catalog| of_catalog(catalog, project, selection)),
    );
    for finding in &mut found {
        settle_level(finding, project, selection);
    }
    found.retain(|finding| finding.level != Level::Off);
    found.sort_by(|left, right| {
        let key =
            |finding: &Finding| (finding.place.span.start, finding.rule, finding.place.span.end);
        (&left.place.path, key(left)).cmp(&(&right.place.path, key(right)))
    });
    found
}

fn collect(selection: &Selection, mut look: impl FnMut(&Rule, &mut Findings)) -> Vec<Finding> {
    let mut findings = Findings::new("", Level::Off);
    for (rule, _) in &selection.rules {
        findings.turn_to(rule.id, rule.level);
        look(rule, &mut findings);
    }
    findings.into_list()
}

fn of_manual(manual: &Manual, selection: &Selection) -> Vec<Finding> {
    collect(selection, |rule, findings| {
        if let Check::Manual(check) = rule.check {
            check(manual, findings);
        }
    })
}

fn of_page(page: &Page, manual: &Manual, selection: &Selection) -> Vec<Finding> {
    let mut found = collect(selection, |rule, findings| {
        if let Check::Page(check) = rule.check {
            check(page, manual, findings);
        }
    });
    found.extend(of_prose(page, manual, selection));
    found
}

/// The masks of a page are made once, for all the rules that want them.
fn of_prose(page: &Page, manual: &Manual, selection: &Selection) -> Vec<Finding> {
    let wanted = |rule: &Rule| match rule.check {
        Check::Prose(marks, _) => page.tally.marks.has(marks),
        _ => false,
    };
    if !selection.rules.iter().any(|(rule, _)| wanted(rule)) {
        return Vec::new();
    }
    let prose: Vec<Prose<'_>> = page.prose().collect();
    collect(selection, |rule, findings| {
        if let Check::Prose(_, check) = rule.check
            && wanted(rule)
        {
            for passage in &prose {
                check(passage, manual.census(), findings);
            }
        }
    })
}

fn of_catalog(catalog: &Catalog, project: &Project, selection: &Selection) -> Vec<Finding> {
    let comparison = project.comparison(catalog);
    let mut found = collect(selection, |rule, findings| {
        if let Check::Catalog(check) = rule.check {
            check(&comparison, project, findings);
        }
    });
    let texts: Vec<Prose<'_>> = catalog.prose().collect();
    let mut tally = Tally::default();
    for text in &texts {
        tally.add(&words::tally(&text.text));
    }
    let census = Census::new(tally, &texts);
    found.extend(collect(selection, |rule, findings| {
        if let Check::Prose(marks, check) = rule.check
            && tally.marks.has(marks)
        {
            for text in &texts {
                check(text, &census, findings);
            }
        }
    }));
    found
}

/// The configuration's level, and within it the lighter one for locales that need not
/// be complete. A finding that its rule made lighter stays so.
fn settle_level(finding: &mut Finding, project: &Project, selection: &Selection) {
    let Some((rule, configured)) = selection.rules.iter().find(|(rule, _)| rule.id == finding.rule)
    else {
        return;
    };
    if let Some(level) = configured {
        finding.level = *level;
    } else if let Some(locale) = finding.text("locale")
        && !project.requires(locale)
    {
        finding.level = finding.level.min(rule.optional_level);
    }
}
