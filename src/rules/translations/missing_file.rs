//! A file of the source locale that a translation does not have.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::{Location, Span};
use crate::sync::Comparison;

declare_rule! {
    "missing-file", Translations, Error / Info, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/uk/avoid.ftl" => "not-us = Це не до нас.\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
    },
}

fn check(locale: &Comparison<'_>, project: &Project, findings: &mut Findings) {
    let Some(source) = locale.source else { return };
    for file in &source.files {
        if locale.catalog.file(&file.name).is_some() {
            continue;
        }
        // What stands in another file is told there.
        let statuses = locale.of_file(&file.name);
        let count = statuses.iter().filter(|status| status.moved.is_none()).count();
        if count == 0 {
            continue;
        }
        let path = format!("{}/{}", project.locale_folder(&locale.catalog.locale), file.name);
        let place = Location { path: path.into(), span: Span::default() };
        findings
            .report(place)
            .with("locale", locale.catalog.locale.as_str())
            .with("file", &*file.name)
            .with("count", count)
            .related(file.source.location(Span::default()), "source-place");
    }
}
