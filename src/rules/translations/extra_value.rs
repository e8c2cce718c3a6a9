//! A text where the source has attributes only.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "extra-value", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "name =\n    .placeholder = Ваше ім’я\n",
        "locales/en/say.ftl" => "name = Your name\n    .placeholder = Your name\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "name =\n    .placeholder = Ваше ім’я\n",
        "locales/en/say.ftl" => "name =\n    .placeholder = Your name\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for couple in locale.couples() {
        let (file, entry) = couple.target;
        if let (None, Some(value)) = (&couple.source.1.value, &entry.value) {
            findings
                .report(file.source.location(value.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", couple.id);
        }
    }
}
