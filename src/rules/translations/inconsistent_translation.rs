//! One text of the source, translated in several ways.

use std::collections::HashMap;

use rustc_hash::FxHashMap;

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, Segment};

declare_rule! {
    "inconsistent-translation", Translations, Info, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте в залі.\nwait-more = Зачекайте в залі.\n",
        "locales/en/say.ftl" => "wait = Please wait in the hall.\nwait-more = Wait in the lobby.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте в залі.\nwait-more = Зачекайте в залі.\n",
        "locales/en/say.ftl" => "wait = Please wait in the hall.\nwait-more = Please wait in the hall.\n",
    },
}

/// What may stand at the end of one text and not of another.
const MARKS: [char; 4] = ['.', '!', ':', '…'];

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let mut same: FxHashMap<&str, Vec<&Segment<'_>>> = FxHashMap::default();
    for segment in locale.segments().iter().filter(|segment| !segment.is_term) {
        // One word may be a noun here and a verb there.
        let source = segment.source.text();
        if source.contains(' ') && segment.source.renderings.len() == 1 {
            same.entry(source.trim_end_matches(MARKS)).or_default().push(segment);
        }
    }
    let mut groups: Vec<(&str, Vec<&Segment<'_>>)> =
        same.into_iter().filter(|(_, group)| group.len() > 1).collect();
    groups.sort_unstable_by_key(|(source, _)| *source);
    for (_, group) in groups {
        let texts = group.iter().map(|segment| folded(segment.target.text()));
        let group: Vec<(String, &Segment<'_>)> = texts.zip(group.iter().copied()).collect();
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for (text, _) in &group {
            *counts.entry(text).or_default() += 1;
        }
        if counts.len() < 2 {
            continue;
        }
        // The most frequent one is the norm; of two as frequent, the first.
        let most = counts.values().copied().max().unwrap_or(0);
        let Some((norm, first)) = group.iter().find(|(text, _)| counts[&**text] == most) else {
            continue;
        };
        for (_, segment) in group.iter().filter(|(text, _)| text != norm) {
            let file = &segment.target.file.source;
            let usual = &first.target;
            findings
                .report(file.location(segment.target.pattern.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", segment.id)
                .with("usual", usual.text())
                .related(usual.file.source.location(usual.pattern.span), "usual-place");
        }
    }
}

/// A text on one line, without what may differ: the case of letters, the mark at the end.
fn folded(text: &str) -> String {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches(MARKS).to_owned()
}
