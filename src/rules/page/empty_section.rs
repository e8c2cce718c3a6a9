//! A heading with nothing under it.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::{Heading, Page};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "empty-section", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\n## Електронна черга\n\nЗапис відкрито цілодобово.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\nТалони видає автомат.\n\n## Електронна черга\n\nЗапис відкрито цілодобово.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    // What is copied into the page, or the page into others, may have the text.
    if page.includes || manual.is_included(page) {
        return;
    }
    let mut run: Vec<&Heading> = Vec::new();
    for (at, heading) in page.headings.iter().enumerate() {
        if is_empty(page, at) {
            run.push(heading);
        } else {
            tell(page, &run, findings);
            run.clear();
        }
    }
    tell(page, &run, findings);
}

/// Whether the section that the heading `at` begins has neither text nor a section in it.
fn is_empty(page: &Page, at: usize) -> bool {
    let heading = &page.headings[at];
    if !heading.bare || heading.nested {
        return false;
    }
    let text = |at: usize| page.headings.get(at).map(|it| it.text.text(&page.source).trim());
    let is_title = page.title_heading().is_some_and(|title| title.span == heading.span);
    let next = page.headings.get(at + 1);
    // `## А`, `## А`: that the heading stands there twice is what is wrong.
    let is_twin = text(at + 1) == text(at);
    // `## [Черга](queue.md)`: what the heading promises is where it leads.
    let leads_away = page.links.iter().any(|it| heading.span.covers(it.span));
    !leads_away
        && !is_title
        && !is_twin
        && text(at) != Some("")
        && next.is_none_or(|next| next.level <= heading.level)
}

/// Headings one after another that are all empty are one thing to mend: most often they
/// are a list.
fn tell(page: &Page, run: &[&Heading], findings: &mut Findings) {
    let [first, others @ ..] = run else { return };
    let finding = findings.report(page.source.location(first.span));
    finding
        .with("heading", first.text.text(&page.source))
        .with("count", run.len())
        .with("more", others.len());
    for other in others {
        finding.related(page.source.location(other.span), "also");
    }
}
