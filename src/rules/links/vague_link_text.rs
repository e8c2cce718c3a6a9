//! A text of a link that tells nothing by itself.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::LinkOrigin;
use crate::manual::link::vague::is_vague;
use crate::manual::page::Page;
use crate::prose::words::is_alphanumeric;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "vague-link-text", Links, Info, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nПро розмову читайте [тут](talk.md).\n",
        "talk.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nЧитайте про [початок розмови](talk.md).\n",
        "talk.md" => "# Розмова\n\nЦе сказано нижче.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    for link in &page.links {
        let is_link =
            matches!(link.origin, LinkOrigin::Inline | LinkOrigin::Reference | LinkOrigin::Html);
        let text = page.source.slice(link.text);
        if is_link && is_vague(text, page.language) {
            let bare = text.trim_matches(|it| !is_alphanumeric(it));
            findings.report(page.source.location(link.text)).with("text", bare);
        }
    }
}
