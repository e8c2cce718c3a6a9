//! A combining mark with no letter under it.

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::punctuation::dashes;
use crate::prose::words::{Marks, is_combining};
use crate::prose::{OPAQUE, Prose, TRANSPARENT};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "stray-combining-mark", Text, Error, Check::Prose(Marks::COMBINING, check),
    // Behind the full stop stands U+0301, which puts a stress on it.
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\u{301} Черга рухається.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автома\u{301}т. Черга рухається.\n",
    },
}

fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    let text = &*prose.text;
    // In Ukrainian a stroke between spaces is a dash that went wrong, and told as such.
    let strokes: Vec<usize> = if prose.language.is("uk") && text.contains('\u{336}') {
        dashes(text, false).map(|(range, _)| range.start).collect()
    } else {
        Vec::new()
    };
    let mut base = None;
    for (at, c) in text.char_indices() {
        if !is_combining(c) {
            if c != TRANSPARENT {
                base = Some(c);
            }
            continue;
        }
        if base.is_none_or(is_no_base) && !strokes.contains(&at) {
            let range = at..at + c.len_utf8();
            findings
                .report(prose.location(range.clone()))
                .with("code", format!("U+{:04X}", u32::from(c)))
                .fix(prose.is_removable(range.clone()), vec![Edit::new(prose.location(range), "")]);
        }
    }
}

/// Whether nothing can be put over a character. Symbols may be drawn over.
fn is_no_base(c: char) -> bool {
    c == OPAQUE || c.is_whitespace() || c.is_ascii_punctuation() || matches!(c, '«' | '»' | '—')
}
