//! An entry of the contents whose page is not there.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::link::path::relative;
use crate::manual::link::resolution::Target;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "missing-page", Summary, Error, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Перша розмова](first.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Перша розмова](first.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
        "first.md" => "# Перша розмова\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    for entry in &summary.entries {
        let Some(resolution) = manual.entry_resolution(entry) else { continue };
        // A spelling, a mark of GitBook's, a path out of the manual: each has its own rule.
        let (Some("broken-link"), Target::File(target)) = (resolution.reason, &resolution.target)
        else {
            continue;
        };
        let Some(link) = summary.link(entry) else { continue };
        let source = &summary.page.source;
        let place = source.location(link.destination.span);
        let finding = findings.report(place.clone());
        // Who is in the contents already is not meant a second time.
        let meant = manual.meant(target).filter(|page| !manual.is_listed(page));
        let way = meant.map(|page| relative(&manual.settings.summary, page.path()));
        finding.with("title", &*entry.title).with("target", &**target);
        finding.with("suggestion", way.as_deref().unwrap_or_default());
        if let Some(text) = way.and_then(|way| link.readdressed(source, &way)) {
            finding.fix(false, vec![Edit { place, text }]);
        }
    }
}
