//! GitBook blocks that do not stand one within another.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::block::Nesting;
use crate::manual::page::{Oddity, Page};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "misnested-block", Page, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n{% tabs %}\n{% tab title=\"Талони\" %}\nТалони видає автомат.\n{% endtabs %}\n{% endtab %}\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n{% tabs %}\n{% tab title=\"Талони\" %}\nТалони видає автомат.\n{% endtab %}\n{% endtabs %}\n",
    },
}

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    for block in &page.blocks {
        let name = page.source.slice(block.name);
        match block.nesting {
            Nesting::Crossed(closer) => {
                findings
                    .report(page.source.location(closer))
                    .with("kind", "crossed")
                    .with("block", name)
                    .related(page.source.location(block.open), "open");
            }
            // One that is not even closed is told as that.
            Nesting::Homeless(parent) if block.close.is_some() => {
                findings
                    .report(page.source.location(block.open))
                    .with("kind", "outside")
                    .with("block", name)
                    .with("parent", parent);
            }
            Nesting::Right | Nesting::Homeless(_) => {}
        }
    }
    for closer in page.oddities(Oddity::StrayCloser) {
        let tag = page.source.slice(closer);
        let name = tag.trim_matches(['{', '}', '%', '-', ' ', '\t']);
        findings
            .report(page.source.location(closer))
            .with("kind", "stray")
            .with("block", name.strip_prefix("end").unwrap_or(name));
    }
}
