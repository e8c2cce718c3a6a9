//! A variable of the source that a reader of the translation never gets.

use std::collections::BTreeSet;

use crate::catalog::{Branch, Pattern};
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::Comparison;

declare_rule! {
    "missing-variable", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день, { $name }!\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день, { $name }!\n",
        "locales/en/say.ftl" => "hello = Good afternoon, { $name }!\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    // A term's arguments are given by its own locale's messages.
    for segment in locale.segments().iter().filter(|segment| !segment.is_term) {
        for (variable, span) in missing(segment.source.pattern, segment.target.pattern) {
            findings
                .report(segment.target.file.source.location(span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", segment.id)
                .with("variable", variable);
        }
    }
}

/// The variables that every reader of the source sees and some reader of the translation
/// does not: each once, at the first text that lacks it.
fn missing<'a>(source: &'a Pattern, translation: &Pattern) -> Vec<(&'a str, Span)> {
    let source = source.branches();
    let mut certain: BTreeSet<&str> =
        source.iter().flat_map(|branch| branch.variables.iter().copied()).collect();
    certain.retain(|variable| source.iter().all(|branch| gets(branch, variable)));
    let branches = translation.branches();
    certain
        .into_iter()
        .filter_map(|variable| {
            let lacking = branches.iter().find(|branch| !gets(branch, variable))?;
            Some((variable, lacking.span))
        })
        .collect()
}

/// Whether a reader of this branch gets the variable: it stands there, or it has decided
/// what stands there, as in `[one] one day`.
fn gets(branch: &Branch<'_>, variable: &str) -> bool {
    branch.variables.contains(variable) || branch.selectors.contains(variable)
}
