//! A link to a place on a page that the page does not have.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::anchor::Landing;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "broken-anchor", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [привітання](talk.md#pershi-slova).\n",
        "talk.md" => "# Розмова\n\n## Привітання\n\nПривітайтеся першими.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [привітання](talk.md#privitannya).\n",
        "talk.md" => "# Розмова\n\n## Привітання\n\nПривітайтеся першими.\n",
    },
}

/// More anchors than these are not named.
const FEW: usize = 5;

/// Less alike than this, an anchor is another one.
const ALIKE: f64 = 0.85;

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, resolution) in manual.links_with_reason(page, "broken-anchor") {
        let destination = link.destination.text(&page.source);
        let fragment = destination.split_once('#').map_or("", |(_, fragment)| fragment);
        let target = manual.target_path(resolution).and_then(|path| manual.page(path));
        let suggestion = target.and_then(|target| nearest(target, fragment)).unwrap_or_default();
        let anchors = target.filter(|_| suggestion.is_empty()).map(known).unwrap_or_default();
        let finding = findings.report(page.source.location(link.place()));
        finding
            .with("anchor", fragment)
            .with("target", target.map_or("", |target| target.path()))
            .with("suggestion", suggestion.as_str())
            .with("anchors", anchors);
        if let Some(span) = link.fragment(&page.source).filter(|_| !suggestion.is_empty()) {
            let place = page.source.location(span);
            finding.fix(false, vec![Edit { place, text: suggestion }]);
        }
    }
}

/// The anchors of a page, when they are few enough to be named.
fn known(page: &Page) -> String {
    let anchors: Vec<String> = page.heading_anchors().map(|anchor| format!("#{anchor}")).collect();
    if anchors.len() <= FEW { anchors.join(", ") } else { String::new() }
}

/// The anchor of a page that is most like a fragment, or that of the heading whose slug
/// the fragment is.
fn nearest(page: &Page, fragment: &str) -> Option<String> {
    if let Some(Landing::Replaced(heading)) = page.anchors.find(fragment) {
        return page.anchor_of(heading);
    }
    let anchors: Vec<String> =
        (0..).zip(&page.headings).filter_map(|(number, _)| page.anchor_of(number)).collect();
    let mut longer = anchors.iter().filter(|anchor| has_words(anchor, fragment));
    if let (Some(only), None) = (longer.next(), longer.next()) {
        return Some(only.clone());
    }
    anchors
        .into_iter()
        .map(|anchor| (strsim::jaro_winkler(&anchor, fragment), anchor))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, anchor)| anchor)
}

/// Whether the words of a fragment, two at least, stand in an anchor one after the other.
fn has_words(anchor: &str, fragment: &str) -> bool {
    fragment.contains('-') && format!("-{anchor}-").contains(&format!("-{fragment}-"))
}
