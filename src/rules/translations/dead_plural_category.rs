//! A plural form that no number has.

use crate::catalog::Plurals;
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
    for choice in locale.catalog.plural_choices() {
        for variant in choice.select.variants.iter().filter(|variant| !variant.default) {
            let key = &*variant.key.text;
            if !Plurals::is_category(key) || choice.plurals.has(key) {
                continue;
            }
            findings
                .report(choice.file.source.location(variant.key.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", &*choice.entry.id)
                .with("category", key)
                .with("known", choice.plurals.all().join(", "));
        }
    }
}
