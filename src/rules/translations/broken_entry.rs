//! A part of a catalog that cannot be read.

use crate::fault::Value;
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "broken-entry", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день, { $name!\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "hello = Добрий день, { $name }!\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for file in &locale.catalog.files {
        for junk in &file.junk {
            let finding = findings.report(file.source.location(junk.at));
            finding
                .with("locale", locale.catalog.locale.as_str())
                .with("id", junk.id.as_deref().unwrap_or_default())
                .with("reason", junk.reason.id);
            let known = |name: &str| matches!(name, "token" | "range" | "limit");
            for (name, value) in &junk.reason.args {
                if known(name) {
                    finding.with(name, Value::clone(value));
                }
            }
        }
    }
}
