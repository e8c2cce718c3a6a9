//! An image that says nothing to whoever does not see it.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::{Link, LinkOrigin};
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "missing-alt-text", Page, Info, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n![](automat.png)\n",
        "automat.png" => "",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n![Автомат для талонів](automat.png)\n",
        "automat.png" => "",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    let images: Vec<&Link> = page.links.iter().filter(|link| lacks_text(page, link)).collect();
    // The same habit all over a page is one thing to mend.
    if let Some((first, others)) = images.split_first() {
        let finding = findings.report(page.source.location(first.span));
        finding.with("count", images.len());
        for other in others {
            finding.related(page.source.location(other.span), "also");
        }
    }
}

fn lacks_text(page: &Page, link: &Link) -> bool {
    if link.origin != LinkOrigin::Image {
        return false;
    }
    let tag = page.source.slice(link.span);
    // A poster or one of many sources is part of an image, not one.
    let is_image = tag.starts_with("![")
        || (tag.get(..4).is_some_and(|name| name.eq_ignore_ascii_case("<img"))
            && !is_source_set(page, link));
    is_image && page.source.slice(link.text).trim().is_empty()
}

/// Whether the address is one of `srcset`, so that the image has been counted by `src`.
fn is_source_set(page: &Page, link: &Link) -> bool {
    let before = link.span.start..link.destination.span.start;
    let before = page.source.text().get(before.start as usize..before.end as usize);
    before.is_some_and(|it| {
        it.rsplit('=').next().is_some_and(|value| value.contains(',')) || it.contains("srcset")
    })
}
