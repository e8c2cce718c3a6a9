//! A choice by a variable that the source does not have.

use std::collections::BTreeSet;

use crate::catalog::{Pattern, Select};
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "unknown-selector", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день, { $name }!\n",
        "locales/en/say.ftl" => "hello = { $gender ->\n    [male] Sir { $name }!\n   *[other] Dear { $name }!\n }\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день, { $name }!\n",
        "locales/en/say.ftl" => "hello = Good afternoon, { $name }!\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    // A term's arguments are given by its own locale's messages.
    for couple in locale.couples().filter(|couple| !couple.is_term) {
        let (file, entry) = couple.target;
        let known = couple.source.1.variables();
        let mut told = BTreeSet::new();
        let selects = entry.patterns().flat_map(Pattern::selects);
        for name in selects.flat_map(Select::subjects) {
            if known.contains(&*name.text) || !told.insert(&*name.text) {
                continue;
            }
            let list: Vec<String> = known.iter().map(|name| format!("${name}")).collect();
            findings
                .report(file.source.location(name.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", couple.id)
                .with("variable", &*name.text)
                .with("known", list.join(", "));
        }
    }
}
