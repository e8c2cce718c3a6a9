//! A tag that one of two texts lacks.

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, carried};

declare_rule! {
    "markup-mismatch", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "form = Заповніть <strong>обидва</strong> бланки.\n",
        "locales/en/say.ftl" => "form = Fill in <strong>both forms.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "form = Заповніть <strong>обидва</strong> бланки.\n",
        "locales/en/say.ftl" => "form = Fill in <strong>both</strong> forms.\n",
    },
}

/// How often each tag stands in a text.
type Tags = BTreeMap<String, usize>;

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for segment in locale.segments() {
        let (source, target) = (&segment.source.renderings, &segment.target.renderings);
        if !source.iter().chain(target).any(|it| it.text.contains('<')) {
            continue;
        }
        let right: Vec<Tags> = source.iter().map(|it| tags(&it.text)).collect();
        for rendering in target {
            let here = tags(&rendering.text);
            let nearest = right.iter().min_by_key(|it| distance(it, &here));
            let Some(nearest) = nearest.filter(|it| **it != here) else { continue };
            findings
                .report(segment.target.file.source.location(rendering.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", segment.id)
                .with("missing", beyond(nearest, &here))
                .with("extra", beyond(&here, nearest));
            break;
        }
    }
}

/// The tags of a text, without those that are for a language to say: where a line breaks,
/// and which words are emphasised, as long as emphasis ends where it began.
fn tags(text: &str) -> Tags {
    let mut tags = carried::tags(text);
    tags.remove("<br>");
    for [open, close] in [["<em>", "</em>"], ["<i>", "</i>"]] {
        if tags.get(open) == tags.get(close) {
            tags.remove(open);
            tags.remove(close);
        }
    }
    tags
}

fn distance(one: &Tags, other: &Tags) -> usize {
    surplus(one, other).chain(surplus(other, one)).map(|(_, count)| count).sum()
}

/// What one text has more of than the other.
fn surplus<'a>(one: &'a Tags, other: &'a Tags) -> impl Iterator<Item = (&'a str, usize)> {
    one.iter().filter_map(|(tag, count)| {
        let more = count.saturating_sub(other.get(tag).copied().unwrap_or(0));
        (more > 0).then_some((tag.as_str(), more))
    })
}

fn beyond(one: &Tags, other: &Tags) -> String {
    surplus(one, other).map(|(tag, _)| tag).collect::<Vec<_>>().join(", ")
}
