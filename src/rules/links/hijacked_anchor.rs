//! A heading that publishes another heading's anchor.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "hijacked-anchor", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\nОдин.\n\n## Перерва <a href=\"#taloni\" id=\"taloni\"></a>\n\nДва.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\nОдин.\n\n## Перерва <a href=\"#pererva\" id=\"pererva\"></a>\n\nДва.\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    for hijack in page.anchors.hijacks() {
        let heading = |at: u32| page.headings.get(at as usize);
        let (Some(by), Some(of)) = (heading(hijack.by), heading(hijack.of)) else { continue };
        findings
            .report(page.source.location(by.span))
            .with("id", &*hijack.id)
            .with("title", of.text.text(&page.source))
            .related(page.source.location(of.span), "heading");
    }
}
