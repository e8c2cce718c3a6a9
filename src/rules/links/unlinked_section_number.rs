//! A section that prose names by its number, with no link to it.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::link::path::relative;
use crate::manual::page::Page;
use crate::manual::section::mentions;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "unlinked-section-number", Links, Info, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Зустріч](1.md)\n  * [1.1. Черга](1.1.md)\n  * [1.2. Розмова](1.2.md)\n  * [1.3. Прощання](1.3.md)\n",
        "1.md" => "# 1. Зустріч\n\nЦе сказано нижче.\n",
        "1.1.md" => "# 1.1. Черга\n\nЯк почати, сказано в розділі 1.2.\n",
        "1.2.md" => "# 1.2. Розмова\n\nЦе сказано нижче.\n",
        "1.3.md" => "# 1.3. Прощання\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Зустріч](1.md)\n  * [1.1. Черга](1.1.md)\n  * [1.2. Розмова](1.2.md)\n  * [1.3. Прощання](1.3.md)\n",
        "1.md" => "# 1. Зустріч\n\nЦе сказано нижче.\n",
        "1.1.md" => "# 1.1. Черга\n\nЯк почати, сказано в [розділі 1.2](1.2.md).\n",
        "1.2.md" => "# 1.2. Розмова\n\nЦе сказано нижче.\n",
        "1.3.md" => "# 1.3. Прощання\n\nЦе сказано нижче.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    if manual.sections().is_empty() || *page.path() == manual.settings.summary {
        return;
    }
    let holds = |outer: Span, inner: Span| outer.start <= inner.start && inner.end <= outer.end;
    for mention in mentions(page) {
        let Some(section) = manual.sections().find(&mention.number) else { continue };
        let target = &manual.pages[section.page];
        let is_linked = page.links.iter().any(|link| holds(link.span, mention.span));
        if is_linked || target.path() == page.path() {
            continue;
        }
        let mut way = relative(page.path(), target.path());
        if let Some(anchor) = section.heading.and_then(|heading| target.anchor_of(heading)) {
            way = format!("{way}#{anchor}");
        }
        let finding = findings.report(page.source.location(mention.span));
        finding.with("number", mention.number.to_string()).with("target", way.as_str());
        if !way.contains([' ', '(', ')', '<', '>']) {
            let text = format!("[{}]({way})", page.source.slice(mention.span));
            let place = page.source.location(mention.span);
            finding.fix(false, vec![Edit { place, text }]);
        }
    }
}
