//! An address on the network with a slip in its beginning.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::link::elsewhere::corrected_scheme;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "misspelt-scheme", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна [на сайті](http//example.org/queue).\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна [на сайті](http://example.org/queue).\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, _) in manual.links_with_reason(page, "misspelt-scheme") {
        let raw = link.destination.text(&page.source);
        let corrected = corrected_scheme(raw).unwrap_or_default();
        let finding = findings.report(page.source.location(link.place()));
        finding.with("address", raw).with("suggestion", corrected.as_str());
        if link.destination.is_verbatim() && !corrected.is_empty() {
            let place = page.source.location(link.destination.span);
            finding.fix(false, vec![Edit { place, text: corrected }]);
        }
    }
}
