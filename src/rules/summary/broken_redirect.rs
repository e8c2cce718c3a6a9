//! A redirect to a page that is not there.

use crate::finding::Findings;
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::redirect::Destination;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "broken-redirect", Summary, Error, Check::Manual(check),
    bad: {
        ".gitbook.yaml" => "redirects:\n  stara-adresa: queues.md\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n",
    },
    good: {
        ".gitbook.yaml" => "redirects:\n  stara-adresa: queue.md\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(book) = &manual.settings.book else { return };
    for (redirect, found) in manual.settings.redirects.iter().zip(&manual.redirects) {
        let Destination::Missing(path) = &found.destination else { continue };
        // In mdBook one that leads to another is no dead end; GitBook wants a page.
        let leads_on = found.next.is_some() && manual.settings.flavour == Flavour::Mdbook;
        if found.circles || leads_on {
            continue;
        }
        let finding = findings.report(book.location(redirect.to_span));
        finding.with("from", redirect.from.as_str()).with("target", path.as_str());
        let page = manual.namesake(path).map(|page| page.path().to_string());
        finding.with("similar", page.unwrap_or_else(|| "none".to_owned()));
    }
}
