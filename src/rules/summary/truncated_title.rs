//! A title of which the end is missing.

use rustc_hash::FxHashSet;

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::manual::title::{Cut, without_dots};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "truncated-title", Summary, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Документи, які подають ветерани та особи (...)](documents.md)\n",
        "documents.md" => "# Документи, які подають ветерани та особи (...)\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Документи, які подають ветерани війни](documents.md)\n",
        "documents.md" => "# Документи, які подають ветерани війни\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let mut told: FxHashSet<&str> = FxHashSet::default();
    if let Some(summary) = &manual.summary {
        for entry in &summary.entries {
            let Some(cut) = entry.cut else { continue };
            let page = manual.entry_page(entry);
            let whole = page.and_then(|page| whole_title(page, &entry.title));
            // GitBook cuts the label of a page whose title is whole, and it is told so.
            if whole.is_some() && cut == Cut::Length {
                continue;
            }
            let finding = findings.report(summary.page.source.location(entry.span));
            finding.with("title", &*entry.title).with("kind", kind(cut));
            let Some(page) = page else { continue };
            told.insert(page.path());
            if let Some(heading) = page.title_heading() {
                finding.related(page.source.location(heading.text.span), "title-place");
            }
            if whole.is_some() {
                finding.at_level(Level::Info);
            }
        }
    }
    for page in &manual.pages {
        let Some(cut) = page.title_cut().filter(|_| !told.contains(&**page.path())) else {
            continue;
        };
        // Of a heading alone nobody cuts the end by length.
        let Some(heading) = page.title_heading().filter(|it| cut == Cut::Dots && it.level == 1)
        else {
            continue;
        };
        let place = page.source.location(heading.text.span);
        let title = heading.text.text(&page.source);
        findings.report(place).with("title", title).with("kind", kind(cut));
    }
}

fn kind(cut: Cut) -> &'static str {
    match cut {
        Cut::Dots => "dots",
        Cut::Length => "length",
    }
}

/// The title of a page when it is another than a label that was cut, and is whole.
fn whole_title<'a>(page: &'a Page, label: &str) -> Option<&'a str> {
    let title = page.title()?.trim();
    let stem = without_dots(label).unwrap_or(label);
    let differs = page.title_cut().is_none() || title.chars().count() > stem.chars().count() + 5;
    (title != label.trim() && differs && without_dots(title).is_none()).then_some(title)
}
