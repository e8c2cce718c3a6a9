//! A path with the slash of Windows.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "backslash-path", Links, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk/first.md)\n",
        "queue.md" => "# Черга\n\nДив. [розмову](talk\\\\first.md).\n",
        "talk/first.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk/first.md)\n",
        "queue.md" => "# Черга\n\nДив. [розмову](talk/first.md).\n",
        "talk/first.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, _) in manual.links_with_reason(page, "backslash-path") {
        let raw = link.destination.text(&page.source);
        let mended = raw.replace('\\', "/");
        let finding = findings.report(page.source.location(link.place()));
        finding.with("suggestion", mended.as_str());
        if link.destination.is_verbatim() {
            let place = page.source.location(link.destination.span);
            finding.fix(true, vec![Edit { place, text: mended }]);
        }
    }
}
