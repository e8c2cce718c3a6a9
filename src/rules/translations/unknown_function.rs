//! A function that the program does not know.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, ExpressionKind, Pattern};
use crate::config::nearest;
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

/// The functions that Fluent itself has.
const FLUENT: [&str; 2] = ["DATETIME", "NUMBER"];

declare_rule! {
    "unknown-function", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "sum = Сума: { NUMBR($sum) }\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "sum = Сума: { NUMBER($sum) }\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let mut known: BTreeSet<&str> = FLUENT.into();
    known.extend(locale.source.map(functions).unwrap_or_default());
    for (file, entry) in locale.catalog.entries() {
        for expression in entry.patterns().flat_map(Pattern::expressions) {
            let ExpressionKind::Function { id, .. } = &expression.kind else { continue };
            if known.contains(&*id.text) {
                continue;
            }
            let like = nearest(&id.text, known.iter().copied());
            // A program may give its own functions; in the source only a slip is told.
            if locale.source.is_none() && like.is_none() {
                continue;
            }
            findings
                .report(file.source.location(id.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", &*entry.id)
                .with("function", &*id.text)
                .with("suggestion", like.unwrap_or_default());
        }
    }
}

/// The functions that a catalog uses.
fn functions(catalog: &Catalog) -> BTreeSet<&str> {
    let patterns = catalog.entries().flat_map(|(_, entry)| entry.patterns());
    let names = patterns.flat_map(Pattern::expressions).filter_map(|it| match &it.kind {
        ExpressionKind::Function { id, .. } => Some(&*id.text),
        _ => None,
    });
    names.collect()
}
