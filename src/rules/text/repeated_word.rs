//! The same word twice in a row.

use std::ops::Range;

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::Prose;
use crate::prose::words::{Marks, words};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "repeated-word", Text, Warning, Check::Prose(Marks::REPEATED_WORD, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат. Так, так, саме той.\n",
    },
}

/// Words that are said twice on purpose.
const DOUBLED: [&str; 20] = [
    "так", "ні", "дуже", "ось", "ледь", "ще", "все", "геть", "тихо", "far", "had", "that", "very",
    "so", "etc", "blah", "yada", "bye", "ha", "long",
];

fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    if !prose.language.is("uk") && !prose.language.is("en") {
        return;
    }
    let text = &*prose.text;
    let ranges: Vec<Range<usize>> = words(text).collect();
    let is_beside = |at: usize| {
        let (Some(left), Some(right)) = (ranges.get(at), ranges.get(at + 1)) else { return false };
        let between = &text[left.end..right.start];
        !between.is_empty() && between.bytes().all(|byte| byte == b' ')
    };
    // «На на столі»: a sentence may begin with the first. “Bad Bad Not Good”, “Duran
    // Duran”, and “a Cloud Tasks task”: other capitals are somebody's name for something.
    let is_same = |at: usize| {
        let (first, second) = (&text[ranges[at].clone()], &text[ranges[at + 1].clone()]);
        let is_capital = first.starts_with(char::is_uppercase);
        if !is_capital {
            return first == second;
        }
        let begins = at.checked_sub(1).is_none_or(|before| !is_beside(before));
        // `init(Application application, Image.Size size)` names things by their types.
        let before = &text[..ranges[at].start];
        let declares = (before.ends_with('.') || before.trim_end().ends_with(['(', ',']))
            && text[ranges[at + 1].end..].starts_with([',', ')']);
        begins && !declares && first.to_lowercase() == second
    };
    // «Раз раз раз»: said three times, it is meant.
    let is_echo = |at: usize| {
        let lower = |at: usize| text[ranges[at].clone()].to_lowercase();
        is_beside(at) && lower(at) == lower(at + 1)
    };
    // “An anon const const argument”: what is code nearby is a name as well.
    let is_code = |word: Range<usize>| {
        let code = format!("`{}`", &text[word.clone()]);
        prose.surroundings(word).contains(&code)
    };
    for at in 0..ranges.len().saturating_sub(1) {
        if !is_same(at) || !is_beside(at) || is_echo(at + 1) || (at > 0 && is_echo(at - 1)) {
            continue;
        }
        let word = &text[ranges[at].clone()];
        let is_word = word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | 'ʼ'))
            && word.chars().nth(1).is_some_and(char::is_lowercase);
        // `new-new thing` and `«так» так` are something else.
        let touches = |c: Option<char>| c.is_some_and(|c| matches!(c, '-' | '/' | '_' | '='));
        let is_joined = touches(text[..ranges[at].start].chars().next_back())
            || touches(text[ranges[at + 1].end..].chars().next());
        let is_meant = DOUBLED.contains(&word.to_lowercase().as_str());
        if is_word && !is_joined && !is_meant && !is_code(ranges[at].clone()) {
            let range = ranges[at].end..ranges[at + 1].end;
            findings
                .report(prose.location(ranges[at].start..range.end))
                .with("word", word)
                // «Поверне значення значення» can be right.
                .fix(false, vec![Edit::new(prose.location(range), "")]);
        }
    }
}
