//! A message of the source locale that a translation does not have.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::{Comparison, State};

declare_rule! {
    "missing-translation", Translations, Error / Info, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\nwait = Зачекайте, будь ласка.\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\nwait = Зачекайте, будь ласка.\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\nwait = Please wait.\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for status in &locale.statuses {
        // A file that is not there at all is told once.
        let (State::Missing, Some(file)) = (status.state, locale.catalog.file(status.file)) else {
            continue;
        };
        // What stands in another file is told there.
        if status.moved.is_some() {
            continue;
        }
        let end = file.source.text().trim_end().len();
        findings
            .report(file.source.location(Span::at(end)))
            .with("locale", locale.catalog.locale.as_str())
            .with("id", status.id)
            .with("source", status.source_value().unwrap_or_default());
    }
}
