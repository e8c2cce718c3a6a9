//! A translation that says nothing.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "empty-translation", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/en/say.ftl" => "hello = { \"\" }\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let is_empty = |text: &str| text.chars().all(|c| c.is_whitespace() || c == '\u{200b}');
    for segment in locale.segments() {
        let is_said = segment.source.renderings.iter().any(|it| !is_empty(&it.text));
        if is_said && segment.target.renderings.iter().all(|it| is_empty(&it.text)) {
            findings
                .report(segment.target.file.source.location(segment.target.pattern.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", segment.id);
        }
    }
}
