//! An attribute that a translation lacks.

use crate::catalog::Kind;
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, State};

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
    for status in locale.statuses.iter().filter(|status| status.state != State::Broken) {
        let (Some((_, source)), Some((file, entry))) = (status.source, status.translation) else {
            continue;
        };
        // A term's attributes are for its own locale's messages.
        if entry.kind == Kind::Term {
            continue;
        }
        for attribute in &source.attributes {
            if entry.attribute(&attribute.id.text).is_none() {
                findings
                    .report(file.source.location(entry.id_span))
                    .with("locale", locale.catalog.locale.as_str())
                    .with("id", status.id)
                    .with("attribute", &*attribute.id.text);
            }
        }
    }
}
