//! What GitBook or mdBook ignore in the contents, or refuse to read.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::summary::SlipKind;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "summary-syntax", Summary, Error, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n*[Черга](queue.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
        "queue.md" => "# Черга\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Черга](queue.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
        "queue.md" => "# Черга\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    for slip in &summary.slips {
        let finding = findings.report(summary.page.source.location(slip.span));
        finding.with("kind", slip.kind.as_str());
        // The page is in the book all the same; what is lost was an extra.
        if matches!(slip.kind, SlipKind::SecondLink | SlipKind::IgnoredHeading) {
            finding.at_level(Level::Warning);
        }
    }
}
