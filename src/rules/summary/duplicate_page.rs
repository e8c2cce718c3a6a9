//! A page that stands in the contents twice.

use rustc_hash::FxHashMap;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "duplicate-page", Summary, Error, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Передмова](README.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Передмова](preface.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
        "preface.md" => "# Передмова\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    let mut first: FxHashMap<&str, Span> = FxHashMap::default();
    for entry in &summary.entries {
        let Some(page) = manual.entry_page(entry) else { continue };
        let path = &**page.path();
        let Some(&earlier) = first.get(path) else {
            first.insert(path, entry.span);
            continue;
        };
        findings
            .report(summary.page.source.location(entry.span))
            .with("title", &*entry.title)
            .with("target", path)
            .related(summary.page.source.location(earlier), "first");
    }
}
