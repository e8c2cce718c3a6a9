//! A manual without a table of contents.

use crate::finding::{Findings, Level};
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};
use crate::source::{Location, Span};

declare_rule! {
    "missing-summary", Summary, Error, Check::Manual(check),
    bad: {
        "book.toml" => "[book]\ntitle = \"Посібник\"\n",
        "src/first.md" => "# Перша розмова\n\nЦе сказано нижче.\n",
    },
    good: {
        "book.toml" => "[book]\ntitle = \"Посібник\"\n",
        "src/SUMMARY.md" => "# Зміст\n\n- [Перша розмова](first.md)\n",
        "src/first.md" => "# Перша розмова\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let is_empty = match &manual.summary {
        None => "no",
        Some(summary) if summary.entries.is_empty() => "yes",
        Some(_) => return,
    };
    if manual.pages.is_empty() {
        return;
    }
    let place = Location { path: manual.settings.summary.clone(), span: Span::default() };
    match manual.settings.flavour {
        Flavour::Mdbook => {
            findings.report(place).with("pages", manual.pages.len()).with("empty", is_empty);
        }
        // GitBook takes the order from the folders.
        Flavour::Gitbook => {
            let finding = findings.report(place);
            finding.with("pages", manual.pages.len()).with("empty", is_empty);
            finding.at_level(Level::Info);
        }
        Flavour::Github => {}
    }
}
