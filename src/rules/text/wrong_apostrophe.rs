//! An apostrophe that is not the one of the house.

use std::ops::Range;

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::punctuation::apostrophes;
use crate::prose::words::{Marks, words};
use crate::prose::{Prose, TRANSPARENT};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "wrong-apostrophe", Text, Warning, Check::Prose(Marks::APOSTROPHE, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗапишіть ім’я і по батькові. Якщо ім'я написано нерозбірливо, перепитайте.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗапишіть ім’я і по батькові. Якщо ім’я написано нерозбірливо, перепитайте.\n",
    },
}

fn check(prose: &Prose<'_>, census: &Census, findings: &mut Findings) {
    if !prose.language.is("uk") {
        return;
    }
    let custom = &census.house.apostrophe;
    if custom.mark == Some('’') && !prose.marks.has(Marks::ODD_APOSTROPHE) {
        return;
    }
    for (range, mark) in apostrophes(&prose.text) {
        let is_known = matches!(mark, '\'' | '’' | 'ʼ');
        // A house that keeps to `'` is told so once; other marks are no apostrophes.
        let right = match custom.mark {
            Some(right) => right,
            None if is_known => continue,
            None => '\'',
        };
        if mark == right || (mark == '\'' && census.house.is_smart) {
            continue;
        }
        // A letter beside an emphasis may undo it, and a lone backtick hides what it hides.
        let is_markup = |c: Option<char>| c == Some(TRANSPARENT);
        let (left, rest) = (&prose.text[..range.start], &prose.text[range.end..]);
        let is_beside = is_markup(left.chars().next_back()) || is_markup(rest.chars().next());
        let line = prose.source.line(prose.span(range.clone()).start);
        let hides_some = |line: &str| line.contains('{') || line.contains("```");
        let hides = mark == '`' && hides_some(prose.source.slice(line));
        let is_safe = !hides && (right != 'ʼ' || !is_beside);
        // Not every one of these marks joins letters into a word of its own.
        let is_part = |word: &Range<usize>| word.start <= range.end && range.start <= word.end;
        let parts: Vec<Range<usize>> = words(&prose.text).filter(is_part).collect();
        let start = parts.first().map_or(range.start, |word| word.start);
        let end = parts.last().map_or(range.end, |word| word.end);
        findings
            .report(prose.location(range.clone()))
            .with("word", prose.shown(start..end))
            .with("mark", mark.to_string())
            .with("right", right.to_string())
            .fix(is_safe, vec![Edit::new(prose.editable(range), right)]);
    }
}
