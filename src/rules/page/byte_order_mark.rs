//! An invisible mark before the first character of a file.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::{BYTE_ORDER_MARK, Span};

declare_rule! {
    "byte-order-mark", Page, Warning, Check::Project(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "\u{feff}# Черга\n\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n",
    },
}

fn check(project: &Project, findings: &mut Findings) {
    let pages = project.manuals.iter().flat_map(Manual::files).map(|page| &page.source);
    let catalogs = project.catalogs.iter().flat_map(|catalog| &catalog.files);
    for source in pages.chain(catalogs.map(|file| &file.source)) {
        let Some(rest) = source.text().strip_prefix(BYTE_ORDER_MARK) else { continue };
        let place = source.location(Span::new(0, BYTE_ORDER_MARK.len_utf8()));
        // Of two, the second is text; alone it would not be.
        let is_safe = !rest.starts_with(BYTE_ORDER_MARK);
        findings.report(place.clone()).fix(is_safe, vec![Edit { place, text: String::new() }]);
    }
}
