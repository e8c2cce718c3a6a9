//! Two attributes of one name.

use std::collections::HashMap;

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::Comparison;

declare_rule! {
    "duplicate-attribute", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "send = Надіслати\n    .title = Надіслати\n    .title = Надіслати заяву\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "send = Надіслати\n    .title = Надіслати заяву\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for (file, entry) in locale.catalog.entries() {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for attribute in &entry.attributes {
            let name = &*attribute.id.text;
            let Some(&first) = seen.get(name) else {
                seen.insert(name, attribute.span);
                continue;
            };
            findings
                .report(file.source.location(attribute.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", &*entry.id)
                .with("attribute", name)
                .related(file.source.location(first), "first-place");
        }
    }
}
