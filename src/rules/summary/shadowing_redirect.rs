//! A redirect from an address at which something stands.

use std::collections::HashSet;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "shadowing-redirect", Summary, Warning, Check::Manual(check),
    bad: {
        ".gitbook.yaml" => "redirects:\n  queue: tickets.md\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Талони](tickets.md)\n",
        "queue.md" => "# Черга\n\nЦе сказано нижче.\n",
        "tickets.md" => "# Талони\n\nЦе сказано нижче.\n",
    },
    good: {
        ".gitbook.yaml" => "redirects:\n  stara-cherha: tickets.md\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Талони](tickets.md)\n",
        "queue.md" => "# Черга\n\nЦе сказано нижче.\n",
        "tickets.md" => "# Талони\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(book) = &manual.settings.book else { return };
    let redirects = &manual.settings.redirects;
    // What the contents do not name is not published.
    let listed: HashSet<&str> = manual
        .summary
        .iter()
        .flat_map(|summary| &summary.entries)
        .filter_map(|entry| manual.entry_page(entry))
        .map(|page| &**page.path())
        .collect();
    for (redirect, found) in redirects.iter().zip(&manual.redirects) {
        if found.circles {
            continue;
        }
        let earlier = found.repeats.and_then(|earlier| redirects.get(earlier as usize));
        let page = found
            .shadows
            .and_then(|page| manual.pages.get(page as usize))
            .filter(|page| manual.summary.is_none() || listed.contains(&**page.path()));
        if let Some(earlier) = earlier {
            let finding = findings.report(book.location(redirect.span));
            finding.with("from", redirect.from.as_str()).with("kind", "redirect");
            finding.related(book.location(earlier.span), "earlier");
        } else if let Some(page) = page {
            let finding = findings.report(book.location(redirect.span));
            finding.with("from", redirect.from.as_str()).with("kind", "page");
            finding.with("page", &**page.path());
            finding.related(page.source.location(Span::default()), "page-place");
        }
    }
}
