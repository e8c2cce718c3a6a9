//! A slash with a space on one side only.

use crate::finding::Findings;
use crate::manual::census::Census;
use crate::prose::Prose;
use crate::prose::words::{Marks, is_cyrillic};
use crate::rule::{Check, declare_rule};

declare_rule! {
    // Measured on a dozen manuals: it has nothing to find where its findings are right.
    "slash-spacing", Text, Off, Check::Prose(Marks::SLASH, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗапитайте, чи клієнт/ клієнтка має талон.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗапитайте, чи клієнт/клієнтка має талон.\n",
    },
}

fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    if !prose.language.is_cyrillic() {
        return;
    }
    let text = &*prose.text;
    for (at, _) in text.match_indices('/') {
        let (left, right) = (&text[..at], &text[at + 1..]);
        let is_uneven = left.ends_with(' ') != right.starts_with(' ');
        let is_between_words = left.trim_end_matches(' ').ends_with(is_cyrillic)
            && right.trim_start_matches(' ').starts_with(is_cyrillic);
        if is_uneven && is_between_words {
            findings.report(prose.location(at..at + 1));
        }
    }
}
