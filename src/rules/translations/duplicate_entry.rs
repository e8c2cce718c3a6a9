//! Two entries of one name.

use rustc_hash::FxHashMap;

use crate::finding::Findings;
use crate::phrases::Kind;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Location;
use crate::sync::Comparison;

declare_rule! {
    "duplicate-entry", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\nhello = Вітаю!\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\nwelcome = Вітаю!\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\nwelcome = Welcome!\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    // What is said, what is not to be said and what clients say share their ids.
    let mut phrases: FxHashMap<&str, Location> = FxHashMap::default();
    for file in &locale.catalog.files {
        let is_of_phrases = Kind::of_file(&file.name).is_some();
        let mut here: FxHashMap<&str, Location> = FxHashMap::default();
        for entry in &file.entries {
            let id = &*entry.id;
            let place = file.source.location(entry.id_span);
            let elsewhere = phrases.get(id).filter(|_| is_of_phrases);
            let Some(first) = here.get(id).or(elsewhere).cloned() else {
                here.insert(id, place);
                continue;
            };
            findings
                .report(place)
                .with("locale", locale.catalog.locale.as_str())
                .with("id", id)
                .related(first, "first-place");
        }
        if is_of_phrases {
            phrases.extend(here);
        }
    }
}
