//! An address that is asked for in the open.

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::resolution::LinkKind;
use crate::rule::{Check, declare_rule};
use crate::source::Location;

declare_rule! {
    "insecure-link", Links, Off, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна [на сайті](http://example.org/queue).\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна [на сайті](https://example.org/queue).\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    // One host is told once.
    let mut hosts: BTreeMap<String, Vec<Location>> = BTreeMap::new();
    for page in manual.files() {
        for (link, resolution) in page.links.iter().zip(manual.resolutions(page)) {
            if resolution.kind != LinkKind::External {
                continue;
            }
            let destination = link.destination.text(&page.source);
            let Some(host) = open_host(destination) else { continue };
            hosts.entry(host).or_default().push(page.source.location(link.place()));
        }
    }
    for (host, places) in hosts {
        let Some((first, rest)) = places.split_first() else { continue };
        let finding = findings.report(first.clone());
        finding.with("host", host.as_str()).with("count", places.len());
        for place in rest {
            finding.related(place.clone(), "also");
        }
    }
}

/// The host of an address without encryption, unless it is one of the reader's own.
fn open_host(destination: &str) -> Option<String> {
    let scheme = destination.get(..7)?;
    let rest = scheme.eq_ignore_ascii_case("http://").then(|| &destination[7..])?;
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.to_lowercase();
    let name = host.split(':').next().unwrap_or_default();
    let last = name.rsplit('.').next().unwrap_or_default();
    let is_public = name.contains('.')
        && !matches!(last, "local" | "onion")
        && !name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    is_public.then_some(host)
}
