//! A translation whose source has changed in a way that may turn it into its opposite.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, State};

declare_rule! {
    "changed-meaning", Translations, Error / Info, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Не чекайте, будь ласка.\n",
        "locales/en/say.ftl" => "wait = Please wait.\n",
        "locales/en/zvirka.lock" => r#"{"file":"say.ftl","id":"wait","digest":"4979999a1d43","source":"Зачекайте, будь ласка.","translation":"c14e8b423fbc"}
"#,
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте, будь ласка, кілька хвилин.\n",
        "locales/en/say.ftl" => "wait = Please wait a few minutes.\n",
        "locales/en/zvirka.lock" => r#"{"file":"say.ftl","id":"wait","digest":"ea78cdacd7a8","source":"Зачекайте, будь ласка, кілька хвилин.","translation":"dab05634d534"}
"#,
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for status in &locale.statuses {
        let (State::ChangedMeaning, Some((file, entry))) = (status.state, status.translation)
        else {
            continue;
        };
        let (was, is) = status.change().unwrap_or_default();
        findings
            .report(file.source.location(entry.span))
            .with("locale", locale.catalog.locale.as_str())
            .with("id", status.id)
            .with("was", was)
            .with("source", is);
    }
}
