//! A plural form that no number has.

use crate::catalog::{Pattern, Plurals};
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "dead-plural-category", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "rows = Рядків: { $count }\n",
        "locales/en/say.ftl" => "rows = { $count ->\n    [zero] No rows\n    [one] { $count } row\n   *[other] { $count } rows\n }\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "rows = Рядків: { $count }\n",
        "locales/en/say.ftl" => "rows = { $count ->\n    [0] No rows\n    [one] { $count } row\n   *[other] { $count } rows\n }\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let locale_name = locale.catalog.locale.as_str();
    let Some(cardinal) = Plurals::cardinal(locale_name) else { return };
    let Some(ordinal) = Plurals::ordinal(locale_name) else { return };
    for (file, entry) in locale.catalog.entries() {
        for select in entry.patterns().flat_map(Pattern::selects).filter(|it| it.is_plural()) {
            let plurals = if select.is_ordinal(&file.source) { &ordinal } else { &cardinal };
            for variant in select.variants.iter().filter(|variant| !variant.default) {
                let key = &*variant.key.text;
                if !Plurals::is_category(key) || plurals.has(key) {
                    continue;
                }
                findings
                    .report(file.source.location(variant.key.span))
                    .with("locale", locale_name)
                    .with("id", &*entry.id)
                    .with("category", key)
                    .with("known", plurals.all().join(", "));
            }
        }
    }
}
