//! A redirect to a page that is not there.

use crate::config::Redirect;
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
        "queue.md" => "# Черга\n\nЦе сказано нижче.\n",
    },
    good: {
        ".gitbook.yaml" => "redirects:\n  stara-adresa: queue.md\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЦе сказано нижче.\n",
    },
}

/// When at least so many are broken, and they are most of all, one thing is wrong with
/// all of them.
const MANY: usize = 5;

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(book) = &manual.settings.book else { return };
    let broken: Vec<(&Redirect, &str)> = manual
        .settings
        .redirects
        .iter()
        .zip(&manual.redirects)
        .filter_map(|(redirect, found)| {
            let Destination::Missing(path) = &found.destination else { return None };
            // In mdBook one that leads to another is no dead end; GitBook wants a page.
            let leads_on = found.next.is_some() && manual.settings.flavour == Flavour::Mdbook;
            (!found.circles && !leads_on).then_some((redirect, path.as_str()))
        })
        .collect();
    let one_cause = broken.len() >= MANY && broken.len() * 2 > manual.redirects.len();
    let told = if one_cause { 1 } else { broken.len() };
    for (redirect, path) in broken.iter().take(told) {
        let finding = findings.report(book.location(redirect.to_span));
        finding.with("from", redirect.from.as_str()).with("target", *path);
        finding.with("count", if one_cause { broken.len() } else { 1 });
        let page = manual.meant(path).map(|page| page.path().to_string());
        finding.with("similar", page.unwrap_or_else(|| "none".to_owned()));
        for (other, _) in broken.iter().skip(1).filter(|_| one_cause) {
            finding.related(book.location(other.to_span), "also");
        }
    }
}
