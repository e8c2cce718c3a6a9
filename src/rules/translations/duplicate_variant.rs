//! Two variants of one key.

use std::collections::HashMap;

use crate::catalog::Pattern;
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::Comparison;

declare_rule! {
    "duplicate-variant", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "who = { $gender ->\n    [male] Пане\n    [male] Пані\n   *[other] Шановні\n }\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "who = { $gender ->\n    [male] Пане\n    [female] Пані\n   *[other] Шановні\n }\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for (file, entry) in locale.catalog.entries() {
        for select in entry.patterns().flat_map(Pattern::selects) {
            let mut seen: HashMap<&str, Span> = HashMap::new();
            for variant in &select.variants {
                let key = &variant.key;
                let Some(first) = seen.insert(&key.text, key.span) else { continue };
                seen.insert(&key.text, first);
                findings
                    .report(file.source.location(key.span))
                    .with("locale", locale.catalog.locale.as_str())
                    .with("id", &*entry.id)
                    .with("key", &*key.text)
                    .related(file.source.location(first), "first-place");
            }
        }
    }
}
