//! A file to be copied in that is not there.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "broken-include", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n{% include \"notice.md\" %}\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n{% include \"notice.md\" %}\n",
        "notice.md" => "Талони видає автомат.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, resolution) in manual.links_with_reason(page, "broken-include") {
        let target = manual.target_path(resolution).map_or("", |path| path);
        findings.report(page.source.location(link.place())).with("target", target);
    }
}
