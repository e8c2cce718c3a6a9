//! A translation in another file than its source.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, State};

declare_rule! {
    "misplaced-entry", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/uk/desk.ftl" => "form = Бланк.\nwait = Зачекайте.\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\nwait = Please wait.\n",
        "locales/en/desk.ftl" => "form = The form.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/uk/desk.ftl" => "form = Бланк.\nwait = Зачекайте.\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
        "locales/en/desk.ftl" => "form = The form.\nwait = Please wait.\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let Some(source) = locale.source else { return };
    for status in locale.statuses.iter().filter(|status| status.state == State::Obsolete) {
        let (Some(moved), Some((file, entry))) = (status.moved, status.translation) else {
            continue;
        };
        // A whole file that the source does not have is told once.
        if source.file(status.file).is_none() {
            continue;
        }
        let finding = findings.report(file.source.location(entry.id_span));
        finding
            .with("locale", locale.catalog.locale.as_str())
            .with("id", status.id)
            .with("file", moved);
        if let Some((file, entry)) = source.entry(status.id) {
            finding.related(file.source.location(entry.id_span), "source-place");
        }
    }
}
