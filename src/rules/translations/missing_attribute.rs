//! An attribute that a translation lacks.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "missing-attribute", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "send = Надіслати\n    .title = Надіслати заяву\n",
        "locales/en/say.ftl" => "send = Send\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "send = Надіслати\n    .title = Надіслати заяву\n",
        "locales/en/say.ftl" => "send = Send\n    .title = Send the application\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    // A term's attributes are for its own locale's messages.
    for couple in locale.couples().filter(|couple| !couple.is_term) {
        let (file, entry) = couple.target;
        for attribute in couple.source.1.attributes_beyond(entry) {
            findings
                .report(file.source.location(entry.id_span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", couple.id)
                .with("attribute", &*attribute.id.text);
        }
    }
}
