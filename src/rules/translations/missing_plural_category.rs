//! A number that gets the form of another.

use crate::catalog::{Pattern, Plurals, Select};
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
    let locale_name = locale.catalog.locale.as_str();
    let Some(cardinal) = Plurals::cardinal(locale_name) else { return };
    let Some(ordinal) = Plurals::ordinal(locale_name) else { return };
    for (file, entry) in locale.catalog.entries() {
        for select in entry.patterns().flat_map(Pattern::selects).filter(|it| it.is_plural()) {
            let is_ordinal = select.is_ordinal(&file.source);
            let missing = missing(select, if is_ordinal { &ordinal } else { &cardinal });
            if missing.is_empty() {
                continue;
            }
            let default = select.default_variant().map_or("", |variant| &variant.key.text);
            findings
                .report(file.source.location(select.selector.span))
                .with("locale", locale_name)
                .with("id", &*entry.id)
                .with("categories", missing.join(", "))
                .with("default", default);
        }
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
