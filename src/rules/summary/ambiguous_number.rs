//! Two lists of the contents with the same numbers.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::number::SectionNumber;
use crate::manual::summary::{Entry, List};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "ambiguous-number", Summary, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Вступ](1.md)\n* [2. Черга](2.md)\n* [Додатки](add.md)\n  * [1. Вправи](add-1.md)\n  * [2. Анкета](add-2.md)\n",
        "1.md" => "# 1. Вступ\n\nЦе сказано нижче.\n",
        "2.md" => "# 2. Черга\n\nЦе сказано нижче.\n",
        "add.md" => "# Додатки\n\nЦе сказано нижче.\n",
        "add-1.md" => "# 1. Вправи\n\nЦе сказано нижче.\n",
        "add-2.md" => "# 2. Анкета\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Вступ](1.md)\n* [2. Черга](2.md)\n* [Додатки](add.md)\n  * [Додаток 1. Вправи](add-1.md)\n  * [Додаток 2. Анкета](add-2.md)\n",
        "1.md" => "# 1. Вступ\n\nЦе сказано нижче.\n",
        "2.md" => "# 2. Черга\n\nЦе сказано нижче.\n",
        "add.md" => "# Додатки\n\nЦе сказано нижче.\n",
        "add-1.md" => "# Додаток 1. Вправи\n\nЦе сказано нижче.\n",
        "add-2.md" => "# Додаток 2. Анкета\n\nЦе сказано нижче.\n",
    },
}

type Numbered<'a> = (&'a List, Vec<(&'a Entry, &'a SectionNumber)>);

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    // Where two lists clash, so do those nested in them: that is the same cause.
    let is_outer = |list: &List| {
        let parent = list.parent.and_then(|parent| summary.entry(parent));
        parent.is_none_or(|parent| !parent.is_numbered)
    };
    let mut clusters: Vec<Vec<Numbered<'_>>> = Vec::new();
    for list in summary.numbered().filter(|(list, _)| is_outer(list)) {
        match clusters.iter_mut().find(|cluster| cluster.iter().any(|other| clash(other, &list))) {
            Some(cluster) => cluster.push(list),
            None => clusters.push(vec![list]),
        }
    }
    for cluster in clusters {
        let first = |(_, entries): &Numbered<'_>| entries.first().map(|(entry, _)| entry.span);
        let mut places = cluster.iter().filter_map(first);
        let (Some(earlier), Some(later)) = (places.next(), places.next()) else { continue };
        let shared = shared(&cluster[0], &cluster[1]);
        let finding = findings.report(summary.page.source.location(later));
        finding
            .with("lists", cluster.len())
            .with("first", shared.first().map(ToString::to_string).unwrap_or_default())
            .with("last", shared.last().map(ToString::to_string).unwrap_or_default())
            .with("count", shared.len())
            .related(summary.page.source.location(earlier), "earlier");
        for place in places {
            finding.related(summary.page.source.location(place), "also");
        }
        // Numbers that begin anew everywhere are the manual's way: they count steps.
        if cluster.len() > 2 {
            finding.at_level(Level::Info);
        }
    }
}

fn clash(left: &Numbered<'_>, right: &Numbered<'_>) -> bool {
    left.0.lead == right.0.lead && !shared(left, right).is_empty()
}

/// The numbers that two lists have in common.
fn shared<'a>(left: &Numbered<'a>, right: &Numbered<'a>) -> Vec<&'a SectionNumber> {
    let numbers = right.1.iter().map(|&(_, number)| number);
    numbers.filter(|number| left.1.iter().any(|(_, other)| other == number)).collect()
}
