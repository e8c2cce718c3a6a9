//! Blanks at an edge that the source does not have.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, Side};

declare_rule! {
    "edge-whitespace", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "sum = Сума:{ \" \" }\n",
        "locales/en/say.ftl" => "sum = Sum:\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "sum = Сума:{ \" \" }\n",
        "locales/en/say.ftl" => "sum = Sum:{ \" \" }\n",
    },
}

/// Whether a text has a blank at one of its edges.
type HasBlank = fn(&str) -> bool;

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for segment in locale.segments().iter().filter(|segment| !segment.is_term) {
        let edges: [(&str, HasBlank); 2] = [
            ("start", |text| text.starts_with(char::is_whitespace)),
            ("end", |text| text.ends_with(char::is_whitespace)),
        ];
        for (edge, has_blank) in edges {
            let some = |side: &Side<'_>| side.renderings.iter().any(|it| has_blank(&it.text));
            let is_blank = segment.target.renderings.iter().all(|it| it.text.trim().is_empty());
            let (was, is) = (some(&segment.source), some(&segment.target));
            if was == is || is_blank {
                continue;
            }
            findings
                .report(segment.target.file.source.location(segment.target.pattern.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", segment.id)
                .with("edge", edge)
                .with("fault", if is { "extra" } else { "missing" });
        }
    }
}
