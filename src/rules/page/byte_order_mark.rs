//! An invisible mark before the first character of a file.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};
use crate::source::{BYTE_ORDER_MARK, Span};

declare_rule! {
    "byte-order-mark", Page, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "\u{feff}# Черга\n\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    for file in manual.files().filter(|file| file.source.text().starts_with(BYTE_ORDER_MARK)) {
        let place = file.source.location(Span::new(0, BYTE_ORDER_MARK.len_utf8()));
        // Of two, the second is text; alone it would not be.
        let rest = file.source.text().strip_prefix(BYTE_ORDER_MARK).unwrap_or_default();
        let is_safe = !rest.starts_with(BYTE_ORDER_MARK);
        findings.report(place.clone()).fix(is_safe, vec![Edit { place, text: String::new() }]);
    }
}
