//! A number that gets the form of another.

use crate::catalog::{Plurals, Select};
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "missing-plural-category", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "rows = { $count ->\n    [one] { $count } рядок\n   *[other] { $count } рядків\n }\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "rows = { $count ->\n    [one] { $count } рядок\n    [few] { $count } рядки\n   *[many] { $count } рядків\n }\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for choice in locale.catalog.plural_choices() {
        let missing = missing(choice.select, &choice.plurals);
        if missing.is_empty() {
            continue;
        }
        let default = choice.select.default_variant().map_or("", |variant| &variant.key.text);
        findings
            .report(choice.file.source.location(choice.select.selector.span))
            .with("locale", locale.catalog.locale.as_str())
            .with("id", &*choice.entry.id)
            .with("categories", missing.join(", "))
            .with("default", default);
    }
}

/// The categories whose numbers get the form of others. A default takes what no variant
/// is for: one category it may stand for under whatever name, a second one gets the form
/// of the first.
fn missing(select: &Select, plurals: &Plurals) -> Vec<&'static str> {
    let has = |key: &str| select.variants.iter().any(|variant| &*variant.key.text == key);
    let is_covered = |category: &str, numbers: &[u64]| {
        has(category) || numbers.iter().all(|it| has(&it.to_string()))
    };
    let mut counted = plurals.counted();
    let default = select.default_variant().map_or("", |variant| &variant.key.text);
    let is_own = counted.any(|(category, _)| category == default);
    let uncovered = plurals.counted().filter(|(category, numbers)| !is_covered(category, numbers));
    let uncovered: Vec<&str> = uncovered.map(|(category, _)| category).collect();
    if !is_own && uncovered.len() < 2 { Vec::new() } else { uncovered }
}
