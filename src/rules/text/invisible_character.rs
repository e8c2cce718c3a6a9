//! Characters that nobody sees, and search and hyphenation stumble over.

use std::ops::Range;

use crate::finding::{Edit, Findings, Level};
use crate::manual::census::Census;
use crate::prose::words::{Marks, is_cyrillic, is_invisible, is_latin};
use crate::prose::{OPAQUE, Prose, Setting};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "invisible-character", Text, Warning, Check::Prose(Marks::INVISIBLE, check),
    // Before the second word stands a zero-width space, U+200B.
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони \u{200b}видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n",
    },
}

/// How the zero-width space is written where it cannot be typed.
const ENTITIES: [&str; 4] = ["&#x200B;", "&#x200b;", "&#8203;", "&ZeroWidthSpace;"];

fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    let text = &*prose.text;
    // Scripts that are joined or run from right to left need such characters.
    let needs_them = |c: char| matches!(c, '\u{590}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{fb1d}'..='\u{fefc}');
    if text.contains(needs_them) {
        return;
    }
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if at < end || !(is_invisible(c) || c == OPAQUE) {
            continue;
        }
        let rest = &text[at..];
        let is_other =
            |other: char| if c == OPAQUE { other != OPAQUE } else { !is_invisible(other) };
        end = at + rest.find(is_other).unwrap_or(rest.len());
        if c != OPAQUE {
            report(prose, at..end, c, findings);
            continue;
        }
        for range in entities(prose.source.slice(prose.span(at..end))) {
            let range = at + range.start..at + range.end;
            if ENTITIES.contains(&prose.source.slice(prose.span(range.clone()))) {
                report(prose, range, '\u{200b}', findings);
            }
        }
    }
}

/// The entities that what is masked begins with. Behind anything else, code say, they may
/// be text that speaks of them.
fn entities(masked: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = masked[at..].strip_prefix('&')?;
        let start = at;
        at += rest.find(';')? + 2;
        Some(start..at)
    })
}

fn report(prose: &Prose<'_>, range: Range<usize>, c: char, findings: &mut Findings) {
    let text = &*prose.text;
    let is_letter = |c: char| is_latin(c) || is_cyrillic(c);
    let (left, right) = (text[..range.start].chars().next_back(), text[range.end..].chars().next());
    // Emoji are put together with joiners and chosen with selectors.
    let is_symbol = |c: char| !c.is_ascii() && !c.is_alphanumeric() && !c.is_whitespace();
    let joins = matches!(c, '\u{200c}' | '\u{200d}');
    if joins && (left.is_some_and(is_symbol) || right.is_some_and(is_symbol)) {
        return;
    }
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    // What a catalog has of these is told by a rule of its own.
    if turns && prose.setting == Setting::Message {
        return;
    }
    let is_inside = left.is_some_and(is_letter) && right.is_some_and(is_letter) && c != '\u{ad}';
    let finding = findings.report(prose.location(range.clone()));
    finding.with("code", format!("U+{:04X}", u32::from(c)));
    finding.with("count", text[range.clone()].chars().filter(|&c| c != OPAQUE).count().max(1));
    if turns || is_inside {
        finding.at_level(Level::Error);
    }
    // Beside a mark of Markdown it may keep that from working.
    finding.fix(prose.is_removable(range.clone()), vec![Edit::new(prose.location(range), "")]);
}
