//! A translation that has attributes only.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "missing-value", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "send = Надіслати\n    .title = Надіслати заяву\n",
        "locales/en/say.ftl" => "send =\n    .title = Send the application\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "send = Надіслати\n    .title = Надіслати заяву\n",
        "locales/en/say.ftl" => "send = Send\n    .title = Send the application\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for couple in locale.couples() {
        let (file, entry) = couple.target;
        if couple.source.1.value.is_some() && entry.value.is_none() {
            findings
                .report(file.source.location(entry.id_span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", couple.id);
        }
    }
}
