//! A title longer than GitBook shows.

use crate::finding::Findings;
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::title::{Cut, LONGEST_LABEL};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "too-long-title", Summary, Info, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Table of contents\n\n* [Як діяти, коли клієнт хоче відкликати надану ним згоду на оброблення персональних даних у центрі та бюро](consent.md)\n",
        "consent.md" => "# Як діяти, коли клієнт хоче відкликати надану ним згоду на оброблення персональних даних у центрі та бюро\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Table of contents\n\n* [Як діяти, коли клієнт відкликає згоду на оброблення даних](consent.md)\n",
        "consent.md" => "# Як діяти, коли клієнт відкликає згоду на оброблення даних\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = manual.summary.as_ref() else { return };
    if manual.settings.flavour != Flavour::Gitbook {
        return;
    }
    for entry in &summary.entries {
        let label = entry.title.trim();
        let length = label.chars().count();
        if length + 5 < LONGEST_LABEL {
            continue;
        }
        let page = manual.entry_page(entry);
        let heading = page.and_then(|page| Some((page, page.title_heading()?)));
        let title = heading.map(|(page, heading)| heading.text.text(&page.source).trim());
        let was_cut = entry.cut != Some(Cut::Dots)
            && title.is_some_and(|title| title.len() > label.len() && title.starts_with(label));
        if length <= LONGEST_LABEL && !was_cut {
            continue;
        }
        let whole = title.filter(|_| was_cut).unwrap_or(label);
        let finding = findings.report(summary.page.source.location(entry.span));
        finding.with("title", label).with("length", whole.chars().count());
        finding.with("limit", LONGEST_LABEL);
        if let Some((page, heading)) = heading.filter(|_| was_cut) {
            finding.related(page.source.location(heading.text.span), "title-place");
        }
    }
}
