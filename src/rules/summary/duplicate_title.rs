//! Siblings with one title.

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::summary::{Entry, Summary};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "duplicate-title", Summary, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Черга](tickets.md)\n",
        "queue.md" => "# Черга\n\nЦе сказано нижче.\n",
        "tickets.md" => "# Черга\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Талони](tickets.md)\n",
        "queue.md" => "# Черга\n\nЦе сказано нижче.\n",
        "tickets.md" => "# Талони\n\nЦе сказано нижче.\n",
    },
}

/// Parent, group and title.
type Name = (Option<u32>, Option<u32>, String);

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    let mut alike: BTreeMap<Name, Vec<&Entry>> = BTreeMap::new();
    for entry in &summary.entries {
        let title: Vec<&str> = entry.title.split_whitespace().collect();
        // Titles that were cut may well have been different.
        if !title.is_empty() && entry.link.is_some() && entry.cut.is_none() {
            alike.entry((entry.parent, entry.group, title.join(" "))).or_default().push(entry);
        }
    }
    for ((_, _, title), entries) in alike {
        let mut targets: Vec<&str> = Vec::new();
        let mut places = Vec::new();
        for entry in entries {
            // One page twice is another fault, and a draft has no page yet.
            let target = target(manual, summary, entry).filter(|target| !targets.contains(target));
            targets.extend(target);
            places.extend(target.map(|_| summary.page.source.location(entry.span)));
        }
        let mut places = places.into_iter();
        if let (Some(first), Some(second)) = (places.next(), places.next()) {
            let finding = findings.report(second);
            finding.with("title", title).with("count", targets.len()).related(first, "first");
            for place in places {
                finding.related(place, "also");
            }
        }
    }
}

/// Where an entry leads: a file of the project, else an address.
fn target<'a>(manual: &'a Manual, summary: &'a Summary, entry: &Entry) -> Option<&'a str> {
    let file = manual.entry_resolution(entry).and_then(|it| manual.target_path(it));
    let written = |()| Some(summary.link(entry)?.destination.text(&summary.page.source).trim());
    file.map(|path| &**path).or_else(|| written(())).filter(|target| !target.is_empty())
}
