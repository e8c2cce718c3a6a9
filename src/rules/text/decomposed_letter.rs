//! Letters typed as a letter and a mark, where one character says both.

use unicode_normalization::UnicodeNormalization;

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::Prose;
use crate::prose::words::{Marks, is_combining};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "decomposed-letter", Text, Error, Check::Prose(Marks::COMBINING, check),
    // The letters й and ї of the bad text are two characters each.
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗачекаи\u{306}те, доки її номер з’явиться на екрані.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗачекайте, доки її номер з’явиться на екрані.\n",
    },
}

/// One finding a text: a file that was typed so is full of them.
fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    let text = &*prose.text;
    let mut edits = Vec::new();
    let mut first = None;
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if at < end || !is_combining(c) {
            continue;
        }
        let rest = &text[at..];
        end = at + rest.find(|c| !is_combining(c)).unwrap_or(rest.len());
        let Some(base) = text[..at].chars().next_back() else { continue };
        let range = at - base.len_utf8()..end;
        let written = &text[range.clone()];
        let composed: String = written.nfc().collect();
        if composed != written && base.is_alphabetic() {
            first.get_or_insert_with(|| (prose.location(range.clone()), composed.clone()));
            edits.push(Edit::new(prose.location(range), composed));
        }
    }
    if let Some((place, letter)) = first {
        let count = edits.len();
        findings.report(place).with("letter", letter).with("count", count).fix(true, edits);
    }
}
