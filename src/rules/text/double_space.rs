//! More than one space between words.

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::words::Marks;
use crate::prose::{OPAQUE, Prose};
use crate::rule::{Check, declare_rule};

declare_rule! {
    // HTML shows one space, so this only bothers those who edit and compare.
    "double-space", Text, Info, Check::Prose(Marks::DOUBLE_SPACE, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони  видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n",
    },
}

fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    let text = &*prose.text;
    let mut from = 0;
    while let Some(at) = text[from..].find("  ").map(|at| from + at) {
        let rest = &text[at..];
        let end = at + rest.find(|c| c != ' ').unwrap_or(rest.len());
        from = end;
        let (left, right) = (text[..at].chars().next_back(), text[end..].chars().next());
        let (Some(left), Some(right)) = (left, right) else { continue };
        let is_edge = |c: char| c == '\n' || c == '\r' || c == OPAQUE;
        // Typists leave two spaces behind a sentence; in Ukrainian nobody does.
        let is_gap = matches!(left, '.' | '!' | '?' | ':' | ')' | '"' | '”' | '’')
            && !prose.language.is_cyrillic();
        if !is_edge(left) && !is_edge(right) && !is_gap {
            findings
                .report(prose.location(at..end))
                .with("count", end - at)
                .fix(true, vec![Edit::new(prose.location(at..end), " ")]);
        }
    }
}
