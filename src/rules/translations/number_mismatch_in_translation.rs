//! A number that one of two texts lacks.

use std::collections::BTreeSet;

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, Side, carried};

declare_rule! {
    "number-mismatch-in-translation", Translations, Info, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "room = Пройдіть, будь ласка, до кабінету 12.\n",
        "locales/en/say.ftl" => "room = Please go to room 21.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "room = Пройдіть, будь ласка, до кабінету 12.\n",
        "locales/en/say.ftl" => "room = Please go to room 12.\n",
    },
}

/// Numbers up to this one are as often said in words.
const WORDS: u32 = 12;

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for segment in locale.segments() {
        let (source, target) = (Numbers::of(&segment.source), Numbers::of(&segment.target));
        let (missing, extra) = (source.beyond(&target), target.beyond(&source));
        // “Five reasons” need not be 5; but 5 is not 6.
        let is_in_words = |one: &[&str], other: &[&str]| {
            other.is_empty()
                && one.iter().all(|number| number.parse().is_ok_and(|it: u32| it <= WORDS))
        };
        if is_in_words(&missing, &extra) || is_in_words(&extra, &missing) {
            continue;
        }
        findings
            .report(segment.target.file.source.location(segment.target.pattern.span))
            .with("locale", locale.catalog.locale.as_str())
            .with("id", segment.id)
            .with("missing", missing.join(", "))
            .with("extra", extra.join(", "));
    }
}

/// The numbers of a text.
struct Numbers {
    /// Those that every reader sees, standing by themselves. What one variant has and
    /// another has not may be said in words.
    certain: BTreeSet<String>,
    /// Those that some reader sees, also within a word: some languages glue endings on.
    possible: BTreeSet<String>,
}

impl Numbers {
    fn of(side: &Side<'_>) -> Self {
        let each: Vec<_> = side.renderings.iter().map(|it| carried::numbers(&it.text)).collect();
        let possible = each.iter().flat_map(|found| found.keys().cloned()).collect();
        let apart = each.into_iter().map(|found| {
            found.into_iter().filter_map(|(number, is_apart)| is_apart.then_some(number)).collect()
        });
        let certain = apart.reduce(|one: BTreeSet<String>, other| &one & &other);
        Self { certain: certain.unwrap_or_default(), possible }
    }

    /// What stands here for certain, and cannot be there.
    fn beyond<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        self.certain.difference(&other.possible).map(String::as_str).collect()
    }
}
