//! An entry of the contents whose page is not there.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::resolve::Target;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "missing-page", Summary, Error, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Перша розмова](first.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Перша розмова](first.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
        "first.md" => "# Перша розмова\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    for entry in &summary.entries {
        let Some(resolution) = manual.entry_resolution(entry) else { continue };
        // A spelling, a mark of GitBook's, a path out of the manual: each has its own rule.
        let (Some("broken-link"), Target::File(target)) = (resolution.reason, &resolution.target)
        else {
            continue;
        };
        let Some(link) = summary.link(entry) else { continue };
        let place = summary.page.source.location(link.destination.span);
        findings.report(place).with("title", &*entry.title).with("target", &**target);
    }
}
