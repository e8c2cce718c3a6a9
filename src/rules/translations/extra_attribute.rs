//! An attribute that the source does not have.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "extra-attribute", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "send = Надіслати\n",
        "locales/en/say.ftl" => "send = Send\n    .title = Send the application\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "send = Надіслати\n",
        "locales/en/say.ftl" => "send = Send\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    // A term's attributes are for its own locale's messages.
    for couple in locale.couples().filter(|couple| !couple.is_term) {
        let (file, entry) = couple.target;
        for attribute in entry.attributes_beyond(couple.source.1) {
            findings
                .report(file.source.location(attribute.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", couple.id)
                .with("attribute", &*attribute.id.text);
        }
    }
}
