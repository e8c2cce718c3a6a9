//! A variable in a translation that its source does not have.

use std::collections::BTreeSet;

use crate::catalog::{Pattern, Select};
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "unknown-variable", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день, { $name }!\n",
        "locales/en/say.ftl" => "hello = Good afternoon, { $naem } { $name }!\n",
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
        // What chooses a variant is told as such, and once.
        let selects = entry.patterns().flat_map(Pattern::selects);
        let subjects: BTreeSet<&str> =
            selects.flat_map(Select::subjects).map(|name| &*name.text).collect();
        for name in entry.patterns().flat_map(Pattern::variables) {
            if known.contains(&*name.text) || subjects.contains(&*name.text) {
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
