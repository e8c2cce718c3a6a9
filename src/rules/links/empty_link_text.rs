//! A link that nobody sees.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::LinkOrigin;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "empty-link-text", Links, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nПро розмову сказано окремо: [](talk.md).\n",
        "talk.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nПро розмову сказано окремо: [як почати розмову](talk.md).\n",
        "talk.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, resolution) in page.links.iter().zip(manual.resolutions(page)) {
        let is_link = matches!(link.origin, LinkOrigin::Inline | LinkOrigin::Reference);
        let is_blank = || page.source.slice(link.text).trim_start().is_empty();
        // Another page's title is put in by GitBook: `[](page.md "mention")`.
        let is_mention = || page.source.slice(link.span).trim_end().ends_with("\"mention\")");
        // A scheme that nobody else knows is for a program that puts the text in as well.
        let is_own = resolution.reason == Some("scheme");
        if is_link && is_blank() && !is_own && !is_mention() {
            let target = link.destination.text(&page.source);
            findings.report(page.source.location(link.span)).with("target", target);
        }
    }
}
