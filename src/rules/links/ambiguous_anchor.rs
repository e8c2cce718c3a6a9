//! A link to a heading that has its anchor only for being the second of equals.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::link::resolution::{LinkKind, Target};
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "ambiguous-anchor", Links, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [приклад](talk.md#priklad-1).\n",
        "talk.md" => "# Розмова\n\n## Приклад\n\nОдин.\n\n## Приклад\n\nДва.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n",
        "queue.md" => "# Черга\n\nДив. [приклад](talk.md#drugii-priklad).\n",
        "talk.md" => "# Розмова\n\n## Приклад\n\nОдин.\n\n## Другий приклад\n\nДва.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    for (link, resolution) in page.links.iter().zip(manual.resolutions(page)) {
        if resolution.kind != LinkKind::Anchor {
            continue;
        }
        let Target::Page(target) = resolution.target else { continue };
        let Some(target) = manual.pages.get(target as usize) else { continue };
        let destination = link.destination.text(&page.source);
        let Some((_, fragment)) = destination.split_once('#') else { continue };
        let Some(heading) = target.anchors.find_numbered(fragment) else { continue };
        let Some(heading) = target.headings.get(heading as usize) else { continue };
        findings
            .report(page.source.location(link.place()))
            .with("anchor", fragment)
            .with("title", heading.text.text(&target.source))
            .related(target.source.location(heading.span), "heading");
    }
}
