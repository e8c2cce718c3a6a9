//! A number that one of two texts lacks.

use std::collections::BTreeSet;

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, Side, carried};

declare_rule! {
    "number-mismatch-in-translation", Translations, Info, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "room = Пройдіть, будь ласка, до кабінету 12.\n",
        "locales/en/say.ftl" => "room = Please go to room 21.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "room = Пройдіть, будь ласка, до кабінету 12.\n",
        "locales/en/say.ftl" => "room = Please go to room 12.\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for segment in locale.segments() {
        let (all, some) = numbers(&segment.source);
        let (all_here, some_here) = numbers(&segment.target);
        // What one variant has and another has not may be said in words.
        let missing: Vec<&str> = all.difference(&some_here).map(String::as_str).collect();
        let extra: Vec<&str> = all_here.difference(&some).map(String::as_str).collect();
        if missing.is_empty() && extra.is_empty() {
            continue;
        }
        findings
            .report(segment.target.file.source.location(segment.target.pattern.span))
            .with("locale", locale.catalog.locale.as_str())
            .with("id", segment.id)
            .with("missing", missing.join(", "))
            .with("extra", extra.join(", "));
    }
}

/// The numbers that every reader of a text sees, and those that some reader sees.
fn numbers(side: &Side<'_>) -> (BTreeSet<String>, BTreeSet<String>) {
    let each = side.renderings.iter().map(|it| carried::numbers(&it.text));
    let each: Vec<BTreeSet<String>> = each.map(|found| found.into_keys().collect()).collect();
    let some = each.iter().flatten().cloned().collect();
    let all = each.into_iter().reduce(|one, other| &one & &other).unwrap_or_default();
    (all, some)
}
