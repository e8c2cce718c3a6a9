//! A manual that keeps to simpler marks than its language has.

use std::ops::Range;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::prose::punctuation::{
    Dash, Punctuation, Quotes, apostrophes, dashes, ellipses, quotations,
};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "house-style", Text, Info, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nНа віконці написано \"Довідки\". На сусідньому написано \"Реєстрація\".\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nНа віконці написано «Довідки». На сусідньому написано «Реєстрація».\n",
    },
}

/// How the first mark of a kind is found in a text.
type First = fn(&str) -> Option<Range<usize>>;

/// One note a manual, at the first such mark: nobody mends a thousand places one by one.
fn check(manual: &Manual, findings: &mut Findings) {
    let house = &manual.census().house;
    let simple = |is_own: bool, deviate: u32| if is_own { deviate } else { 0 };
    let counts: [(&str, &str, u32, u32, First); 4] = [
        (
            "quotes",
            "guillemets",
            simple(house.quotes.mark.is_none(), house.quotes.deviate),
            house.quotes.follow,
            |text| {
                let mut found = quotations(text).into_iter();
                let simple = found.find(|it| it.quotes == Quotes::Straight && it.is_cyrillic)?;
                Some(simple.open.start..simple.close.end)
            },
        ),
        (
            "apostrophes",
            "curly",
            simple(house.apostrophe.mark.is_none(), house.apostrophe.deviate),
            house.apostrophe.follow,
            |text| apostrophes(text).find(|(_, mark)| *mark == '\'').map(|(range, _)| range),
        ),
        (
            "hyphens",
            "dashes",
            simple(house.dash.mark.is_none(), house.dash.deviate),
            house.dash.follow,
            |text| {
                let is_simple = |dash| !matches!(dash, Dash::Em | Dash::En | Dash::Strike);
                dashes(text, false).find(|(_, dash)| is_simple(*dash)).map(|(range, _)| range)
            },
        ),
        (
            "dots",
            "ellipses",
            simple(house.ellipsis.mark.is_none(), house.ellipsis.deviate),
            house.ellipsis.follow,
            |text| ellipses(text).find(|(_, is_dots)| *is_dots).map(|(range, _)| range),
        ),
    ];
    let firsts = counts.iter().filter(|count| count.2 > 0).filter_map(|count| {
        let mut prose = manual
            .files()
            .filter(|page| {
                page.language.is("uk") && page.tally.punctuation != Punctuation::default()
            })
            .flat_map(Page::prose);
        prose.find_map(|prose| Some(prose.location((count.4)(&prose.text)?)))
    });
    let Some(place) = firsts.min() else { return };
    let finding = findings.report(place);
    for (simple, follow, deviates, follows, _) in counts {
        finding.with(simple, deviates).with(follow, follows);
    }
}
