//! A link to a page or file that is not there.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::link::path::relative;
use crate::manual::link::resolution::Target;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "broken-link", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЯк почати розмову, сказано [окремо](first.md).\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Початок розмови](talk/first.md)\n",
        "queue.md" => "# Черга\n\nЯк почати розмову, сказано [окремо](talk/first.md).\n",
        "talk/first.md" => "# Початок розмови\n\nЦе сказано нижче.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    // What the contents name and the manual lacks has a rule of its own.
    if *page.path() == manual.settings.summary {
        return;
    }
    for (link, resolution) in manual.links_with_reason(page, "broken-link") {
        let finding = findings.report(page.source.location(link.place()));
        // Without a target the address is empty.
        let Target::File(target) = &resolution.target else {
            finding.with("target", "").with("suggestion", "");
            continue;
        };
        finding.with("target", &**target).with("suggestion", "");
        let Some(meant) = manual.meant(target) else { continue };
        let way = relative(page.path(), meant.path());
        finding.args.retain(|(name, _)| *name != "suggestion");
        finding.with("suggestion", way.as_str());
        if let Some(text) = link.readdressed(&page.source, &way) {
            let place = page.source.location(link.destination.span);
            finding.fix(false, vec![Edit { place, text }]);
        }
    }
}
