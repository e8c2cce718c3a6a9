//! A file of a translation that the source does not have.

use std::collections::HashSet;

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::{Comparison, State};

declare_rule! {
    "extra-file", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
        "locales/en/old.ftl" => "wait = Please wait.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let Some(source) = locale.source else { return };
    for file in locale.catalog.files.iter().filter(|file| source.file(&file.name).is_none()) {
        let statuses = locale.of_file(&file.name).iter();
        let obsolete = statuses.filter(|status| status.state == State::Obsolete);
        let moved: Vec<Option<&str>> = obsolete.map(|status| status.moved).collect();
        if moved.is_empty() {
            continue;
        }
        // All of it stands in one other file of the source: it was renamed there.
        let targets: HashSet<Option<&str>> = moved.iter().copied().collect();
        let renamed = if targets.len() == 1 { moved[0] } else { None };
        findings
            .report(file.source.location(Span::default()))
            .with("locale", locale.catalog.locale.as_str())
            .with("file", &*file.name)
            .with("count", moved.len())
            .with("renamed", renamed.unwrap_or_default());
    }
}
