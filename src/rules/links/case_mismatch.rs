//! A path in other letters than the file's name, large for small.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::link::path::relative;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "case-mismatch", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [розмову](Talk.md).\n",
        "talk.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [розмову](talk.md).\n",
        "talk.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, resolution) in manual.links_with_reason(page, "case-mismatch") {
        let Some(target) = manual.target_path(resolution) else { continue };
        let finding = findings.report(page.source.location(link.place()));
        finding.with("target", &**target);
        let raw = link.destination.text(&page.source);
        let end = raw.find(['#', '?']).unwrap_or(raw.len());
        let way = relative(page.path(), target);
        // What is encoded, absolute or without its ending is left to a person.
        let same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
        if link.destination.is_verbatim() && same(raw[..end].trim_start_matches("./"), &way) {
            let start = link.destination.span.start + u32::from(raw.starts_with("./")) * 2;
            let span = Span { start, end: start + u32::try_from(way.len()).unwrap_or(0) };
            finding.fix(true, vec![Edit { place: page.source.location(span), text: way }]);
        }
    }
}
