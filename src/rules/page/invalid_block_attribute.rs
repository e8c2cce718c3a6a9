//! A GitBook block with an attribute that GitBook does not know, or without one it needs.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "invalid-block-attribute", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n{% hint style=\"warn\" %}\nТалон дійсний годину.\n{% endhint %}\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n{% hint style=\"warning\" %}\nТалон дійсний годину.\n{% endhint %}\n",
    },
}

const STYLES: [&str; 4] = ["info", "success", "warning", "danger"];

/// What a block is nothing without.
const NEEDED: [(&str, &str); 3] = [("content-ref", "url"), ("embed", "url"), ("file", "src")];

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    // The old GitBook's plugins had styles of their own: tip, working.
    if manual.settings.synced == Some(false) {
        return;
    }
    for block in &page.blocks {
        let name = page.source.slice(block.name);
        let value = |wanted: &str| {
            let named = |name| page.source.slice(name) == wanted;
            block.attributes.iter().find(|it| named(it.name)).map(|attribute| attribute.value)
        };
        if name == "hint"
            && let Some(span) = value("style")
            && let style = page.source.slice(span)
            && !STYLES.contains(&style)
        {
            let place = if span.is_empty() { block.open } else { span };
            findings
                .report(page.source.location(place))
                .with("kind", if style.is_empty() { "missing" } else { "value" })
                .with("block", name)
                .with("attribute", "style")
                .with("value", style)
                .with("known", STYLES.join(", "));
        }
        let needed = NEEDED.iter().find(|(block, _)| *block == name).map(|&(_, it)| it);
        if let Some(needed) = needed.filter(|it| value(it).is_none_or(Span::is_empty)) {
            findings
                .report(page.source.location(block.open))
                .with("kind", "missing")
                .with("block", name)
                .with("attribute", needed);
        }
    }
}
