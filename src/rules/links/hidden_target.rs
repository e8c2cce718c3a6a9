//! A link from a listed page to one that the contents do not have.

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::resolution::{LinkKind, LinkStatus, Target};
use crate::rule::{Check, declare_rule};
use crate::source::Location;

declare_rule! {
    "hidden-target", Links, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nДив. [розмову](talk.md).\n",
        "talk.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [розмову](talk.md).\n",
        "talk.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    if manual.summary.as_ref().is_none_or(|summary| summary.entries.is_empty()) {
        return;
    }
    // One page is told once, however many links lead to it.
    let mut hidden: BTreeMap<usize, Vec<Location>> = BTreeMap::new();
    let listed: Vec<bool> = manual.pages.iter().map(|page| manual.is_listed(page)).collect();
    for (page, _) in manual.pages.iter().zip(&listed).filter(|(_, listed)| **listed) {
        for (link, resolution) in page.links.iter().zip(manual.resolutions(page)) {
            let Target::Page(target) = resolution.target else { continue };
            let is_link = resolution.kind != LinkKind::Include;
            let target = target as usize;
            let is_hidden = listed.get(target) == Some(&false);
            if is_link && is_hidden && resolution.status == LinkStatus::Ok {
                let places = hidden.entry(target).or_default();
                places.push(page.source.location(link.place()));
            }
        }
    }
    for (target, places) in hidden {
        let Some((first, rest)) = places.split_first() else { continue };
        let page = &manual.pages[target];
        let finding = findings.report(first.clone());
        finding.with("target", &**page.path()).with("count", places.len());
        for place in rest {
            finding.related(place.clone(), "also");
        }
    }
}
