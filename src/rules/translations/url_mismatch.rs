//! An address that one of two texts lacks.

use std::collections::BTreeSet;

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, Side, carried};

declare_rule! {
    "url-mismatch", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "site = Наш сайт: https://legalaid.gov.ua.\n",
        "locales/en/say.ftl" => "site = Our site: https://legalad.gov.ua.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "site = Наш сайт: https://legalaid.gov.ua.\n",
        "locales/en/say.ftl" => "site = Our site: https://legalaid.gov.ua/en/.\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for segment in locale.segments() {
        let (source, target) = (addresses(&segment.source), addresses(&segment.target));
        if source == target {
            continue;
        }
        let list = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
            one.difference(other).cloned().collect::<Vec<_>>().join(", ")
        };
        findings
            .report(segment.target.file.source.location(segment.target.pattern.span))
            .with("locale", locale.catalog.locale.as_str())
            .with("id", segment.id)
            .with("missing", list(&source, &target))
            .with("extra", list(&target, &source));
    }
}

/// The addresses that some reader of a text sees.
fn addresses(side: &Side<'_>) -> BTreeSet<String> {
    let texts = side.renderings.iter();
    texts.flat_map(|it| carried::addresses(&it.text).into_keys()).collect()
}
