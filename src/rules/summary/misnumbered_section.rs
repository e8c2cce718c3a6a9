//! Section numbers that skip, repeat or run backwards.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::number::SectionNumber;
use crate::manual::summary::{Entry, Summary};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "misnumbered-section", Summary, Error, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Вступ](1.md)\n* [2. Розмова](2.md)\n* [4. Черга](4.md)\n",
        "1.md" => "# 1. Вступ\n\nЦе сказано нижче.\n",
        "2.md" => "# 2. Розмова\n\nЦе сказано нижче.\n",
        "4.md" => "# 4. Черга\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Вступ](1.md)\n* [2. Розмова](2.md)\n* [3. Черга](3.md)\n",
        "1.md" => "# 1. Вступ\n\nЦе сказано нижче.\n",
        "2.md" => "# 2. Розмова\n\nЦе сказано нижче.\n",
        "3.md" => "# 3. Черга\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    for (_, numbered) in summary.numbered() {
        // The entry with the highest number so far: what comes after follows it.
        let mut highest: Option<(&Entry, &SectionNumber)> = None;
        for (at, &(entry, number)) in numbered.iter().enumerate() {
            let Some((before, previous)) = highest else {
                highest = Some((entry, number));
                continue;
            };
            let expected = previous.with_last(previous.last().saturating_add(1));
            let earlier = numbered[..at].iter().find(|(_, other)| *other == number);
            let kind = match () {
                () if *number == expected => None,
                () if earlier.is_some() => Some("repeat"),
                () if number.last() < previous.last() => Some("order"),
                () if is_explained(summary, &numbered, (before, previous), (entry, number)) => None,
                () => Some("gap"),
            };
            if let Some(kind) = kind {
                let finding = findings.report(summary.page.source.location(entry.span));
                finding
                    .with("number", number.to_string())
                    .with("expected", expected.to_string())
                    .with("previous", previous.to_string())
                    .with("kind", kind);
                if let Some((earlier, _)) = earlier {
                    finding.related(summary.page.source.location(earlier.span), "earlier");
                }
            }
            if number.last() > previous.last() {
                highest = Some((entry, number));
            }
        }
    }
}

/// Whether what is missing between two numbers is told elsewhere: it stands later in
/// the list, out of order, or is misplaced between the two.
fn is_explained(
    summary: &Summary,
    numbered: &[(&Entry, &SectionNumber)],
    (before, previous): (&Entry, &SectionNumber),
    (entry, number): (&Entry, &SectionNumber),
) -> bool {
    let missing = previous.last().saturating_add(1)..number.last();
    let between = |index: u32| {
        summary.entry(index).is_some_and(|it| before.span < it.span && it.span < entry.span)
    };
    let misplaced = summary.misplaced.iter().filter(|it| between(it.entry)).count();
    missing.len() <= misplaced
        || missing
            .into_iter()
            .all(|last| numbered.iter().any(|(_, other)| **other == number.with_last(last)))
}
