//! A label of the contents that differs from the title of its page.

use rustc_hash::FxHashSet;

use crate::finding::{Edit, Findings, Level};
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::number::SectionNumber;
use crate::manual::title::{Cut, LONGEST_LABEL};
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "title-mismatch", Summary, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Перша зустріч](first.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
        "first.md" => "# Початок розмови\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Вступ](README.md)\n* [Початок розмови](first.md)\n",
        "README.md" => "# Вступ\n\nЦе сказано нижче.\n",
        "first.md" => "# Початок розмови\n\nЦе сказано нижче.\n",
    },
}

/// A label of so many characters that its page's title begins with was cut by GitBook.
const CUT: usize = LONGEST_LABEL - 5;

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    // In mdBook the label is the chapter's name, and pages need not repeat it.
    if manual.settings.flavour == Flavour::Mdbook {
        return;
    }
    let first = summary.entries.first().map_or(Span::default(), |entry| entry.span);
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    for entry in &summary.entries {
        // A page that stands in the contents twice is told as such.
        let page = manual.entry_page(entry).filter(|page| seen.insert(page.path()));
        let Some(page) = page else { continue };
        let Some(heading) = page.title_heading().filter(|it| it.level == 1 && it.leads) else {
            continue;
        };
        let title = heading.text.text(&page.source).trim();
        let label = entry.title.trim();
        let was_cut = || {
            entry.cut == Some(Cut::Dots)
                || page.title_cut() == Some(Cut::Dots)
                || (label.chars().count() >= CUT && title.starts_with(label))
        };
        if title.is_empty() || same(title, label) || was_cut() {
            continue;
        }
        // Another number is a fault of its own.
        let (label, title) = match (entry.section_number(), SectionNumber::of_title(title)) {
            (Some(own), Some((number, rest))) if *own != number => {
                (SectionNumber::of_title(label).map_or(label, |(_, label)| label), rest)
            }
            _ => (label, title),
        };
        if same(title, label) {
            continue;
        }
        // The first page is the cover: its label may say “Introduction”.
        let is_landing = entry.span == first;
        let alike = folded(title) == folded(label);
        let contained =
            folded(title).contains(&folded(label)) || folded(label).contains(&folded(title));
        let finding = findings.report(summary.page.source.location(entry.span));
        finding.with("label", label).with("title", title);
        finding.related(page.source.location(heading.text.span), "title-place");
        if alike || contained || is_landing {
            finding.at_level(Level::Info);
        } else if !entry.labelled {
            let whole = heading.text.text(&page.source).trim();
            // What would have to be written otherwise in a link is left to a person.
            if !whole.contains(['\\', '`', '*', '_', '<', '&', '|']) {
                let place = summary.page.source.location(entry.span);
                let text = whole.replace('[', "\\[").replace(']', "\\]");
                finding.fix(false, vec![Edit { place, text }]);
            }
        }
    }
}

fn same(title: &str, label: &str) -> bool {
    title.split_whitespace().eq(label.split_whitespace())
}

/// Letters and digits alone, case aside.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
