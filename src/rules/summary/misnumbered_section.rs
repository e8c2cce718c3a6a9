//! Section numbers that skip, repeat or run backwards.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::number::SectionNumber;
use crate::manual::summary::Entry;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "misnumbered-section", Summary, Error, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Вступ](1.md)\n* [2. Розмова](2.md)\n* [4. Черга](4.md)\n",
        "1.md" => "# 1. Вступ\n",
        "2.md" => "# 2. Розмова\n",
        "4.md" => "# 4. Черга\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Вступ](1.md)\n* [2. Розмова](2.md)\n* [3. Черга](3.md)\n",
        "1.md" => "# 1. Вступ\n",
        "2.md" => "# 2. Розмова\n",
        "3.md" => "# 3. Черга\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    for siblings in summary.siblings() {
        let parent = siblings.first().and_then(|entry| entry.parent);
        let parent = parent.and_then(|parent| summary.entries.get(parent as usize));
        let mut seen: Vec<&SectionNumber> = Vec::new();
        for (entry, number) in numbered(&siblings, parent) {
            let Some(previous) = seen.last() else {
                seen.push(number);
                continue;
            };
            let expected = previous.with_last(previous.last().saturating_add(1));
            if *number != expected {
                let kind = match () {
                    () if seen.contains(&number) => "repeat",
                    () if number.last() < previous.last() => "order",
                    () => "gap",
                };
                findings
                    .report(summary.page.source.location(entry.span))
                    .with("number", number.to_string())
                    .with("expected", expected.to_string())
                    .with("previous", previous.to_string())
                    .with("kind", kind);
            }
            seen.push(number);
        }
    }
}

/// The entries of a list that is really numbered: at least two and at least half of
/// them bear a number, the first ends in 0 or 1, and all continue their parent's.
fn numbered<'a>(
    siblings: &[&'a Entry],
    parent: Option<&Entry>,
) -> Vec<(&'a Entry, &'a SectionNumber)> {
    let prefix = parent.and_then(|parent| parent.number.clone());
    let fits = |number: &SectionNumber| match &prefix {
        Some(prefix) => number.parent().as_ref() == Some(prefix),
        None => number.depth() == 1,
    };
    let numbered: Vec<(&Entry, &SectionNumber)> = siblings
        .iter()
        .filter_map(|entry| Some((*entry, entry.number.as_ref()?)))
        .filter(|(_, number)| fits(number))
        .collect();
    let begins = numbered.first().is_some_and(|(_, number)| number.last() <= 1);
    let enough = numbered.len() >= 2 && numbered.len() * 2 >= siblings.len();
    if begins && enough { numbered } else { Vec::new() }
}
