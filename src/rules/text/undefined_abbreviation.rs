//! An abbreviation that nothing explains.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "undefined-abbreviation", Text, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Скорочення](terms.md)\n",
        "queue.md" => "# Черга\n\nУ ЦНАП талон видає автомат, у БПД — працівник.\n",
        "terms.md" => "# Скорочення\n\n* БПД — безоплатна правнича допомога\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Скорочення](terms.md)\n",
        "queue.md" => "# Черга\n\nУ ЦНАП талон видає автомат, у БПД — працівник.\n",
        "terms.md" => "# Скорочення\n\n* БПД — безоплатна правнича допомога\n* ЦНАП — центр надання адміністративних послуг\n",
    },
}

/// Abbreviations that nobody spells out.
const KNOWN: [&str; 10] =
    ["США", "ООН", "ЄС", "НАТО", "СРСР", "УРСР", "ЮНЕСКО", "ДНК", "УНР", "ЗМІ"];

fn check(manual: &Manual, findings: &mut Findings) {
    let lexicon = manual.lexicon();
    // A list of some of those in use was never meant to have “API” and “XML” in it.
    let used = || lexicon.abbreviations.iter().filter(|(text, it)| text.is_ascii() && it.uses > 0);
    let is_whole = used().filter(|(_, it)| !it.listed.is_empty()).count() * 2 >= used().count();
    for (text, abbreviation) in &lexicon.abbreviations {
        let is_common = abbreviation.pages > 1 && !text.is_ascii();
        let is_settled = abbreviation.is_explained
            || abbreviation.is_word
            || !abbreviation.listed.is_empty()
            || KNOWN.contains(&text.as_str());
        let Some(first) = &abbreviation.first else { continue };
        if !is_settled && (lexicon.has_list || is_common) {
            let finding = findings.report(first.clone());
            finding.with("abbreviation", text.as_str()).with("count", abbreviation.uses);
            if text.is_ascii() && !is_whole {
                finding.at_level(Level::Info);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;
    use crate::tree::Tree;

    #[track_caller]
    fn check(list: &str, expected: &[(&str, Level)]) {
        let files = [
            ("SUMMARY.md", "* [Terms](terms.md)\n* [Work](work.md)\n"),
            ("terms.md", list),
            ("work.md", "# Work\n\nThe API and the SDK of the device speak XML, and it is done.\n"),
        ];
        let project = Project::load(Tree::memory(files), None).unwrap();
        let mut findings = Findings::new(RULE.id, RULE.level);
        super::check(&project.manuals[0], &mut findings);
        let found = findings.into_list();
        let told: Vec<_> = found
            .iter()
            .map(|it| (it.text("abbreviation").unwrap_or_default(), it.level))
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn a_list_of_some_asks_for_no_others() {
        let some =
            "# Acronyms\n\nThe words and the letters.\n\n* API - an interface and its rules\n";
        check(some, &[("SDK", Level::Info), ("XML", Level::Info)]);
        check(&format!("{some}* SDK - a kit\n"), &[("XML", Level::Warning)]);
    }
}
