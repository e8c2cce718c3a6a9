//! Latin letters in Cyrillic words, and the reverse.

use std::ops::Range;

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::script::{self, Guess, glued, guess, inflected, is_mixed};
use crate::prose::words::{Marks, is_cyrillic, is_latin, words, words_where};
use crate::prose::{Prose, TRANSPARENT};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "mixed-script", Text, Error, Check::Prose(MARKS, check),
    // The first letter of the bad title is Latin.
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Cкладні ситуації\n\nТалони видає автомат.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Складні ситуації\n\nТалони видає HTTP-сервер, том ХІ.\n",
    },
}

const MARKS: Marks = Marks::MIXED_WORD.or(Marks::LONE_LATIN);

/// Single letters that are words in Cyrillic and look the same in Latin.
const LONE: [(&str, &str); 6] =
    [("a", "а"), ("e", "е"), ("i", "і"), ("o", "о"), ("y", "у"), ("c", "с")];

fn check(prose: &Prose<'_>, census: &Census, findings: &mut Findings) {
    if prose.marks.has(Marks::MIXED_WORD) {
        // What is of one alphabet is not mixed.
        for range in words_where(&prose.text, |_| false) {
            let word = &prose.text[range.clone()];
            if is_mixed(word) {
                report(prose, &range, word, census, findings);
            }
        }
    }
    if prose.language.is_cyrillic() && prose.marks.has(Marks::LONE_LATIN) {
        lone_letters(prose, findings);
    }
}

fn report(
    prose: &Prose<'_>,
    range: &Range<usize>,
    word: &str,
    census: &Census,
    findings: &mut Findings,
) {
    let shown: String = word.chars().filter(|&c| c != TRANSPARENT).collect();
    let to_cyrillic = script::is_rather_cyrillic(&shown, prose.language);
    let is_stray = if to_cyrillic { is_latin } else { is_cyrillic };
    let stray: String = shown.chars().filter(|&c| is_stray(c)).collect();
    let finding = findings.report(prose.source.location(prose.span(range.clone())));
    finding
        .with("word", shown.as_str())
        .with("letters", stray.as_str())
        .with("script", if to_cyrillic { "latin" } else { "cyrillic" })
        .with("kind", if glued(&shown).is_some() { "glued" } else { "word" });
    // What stands between markup is not one stretch of bytes, so it cannot be replaced.
    if shown.len() != word.len() {
        return;
    }
    let place = prose.source.location(prose.span(range.clone()));
    if let Some(at) = glued(&shown) {
        let text = format!("{} {}", &shown[..at], &shown[at..]);
        finding.fix(false, vec![Edit { place, text }]);
    } else if let Some(at) = inflected(&shown) {
        let text = format!("{}-{}", &shown[..at], &shown[at..]);
        finding.fix(false, vec![Edit { place, text }]);
    } else if let Some(Guess { text, without }) = guess(&shown, prose.language) {
        // `виконанняe`: the letter is one too many, not one of the wrong kind.
        let is_extra = census.knows(&without) && !census.knows(&text);
        let is_sure = is_inside(&shown, is_stray) || census.knows(&text);
        finding.fix(is_sure && !is_extra, vec![Edit { place, text }]);
    }
}

/// Whether every stray letter has letters of the word's own script on both sides, or
/// stands first: then it was meant to be one of them.
fn is_inside(word: &str, is_stray: impl Fn(char) -> bool) -> bool {
    let letters: Vec<bool> = word.chars().filter(|c| c.is_alphabetic()).map(is_stray).collect();
    let own = |at: usize| letters.get(at) == Some(&false);
    (0..letters.len()).filter(|&at| letters[at]).all(|at| own(at + 1) && (at == 0 || own(at - 1)))
}

/// A lone Latin `a`, `e`, `i`, `o`, `y` or `c` between two Cyrillic words, unless other
/// lone Latin letters show that they are names of things.
fn lone_letters(prose: &Prose<'_>, findings: &mut Findings) {
    let ranges: Vec<Range<usize>> = words(&prose.text).collect();
    let word = |at: usize| &prose.text[ranges[at].clone()];
    let is_single = |word: &str| word.len() == 1 && word.starts_with(is_latin);
    let singles: Vec<usize> = (0..ranges.len()).filter(|&at| is_single(word(at))).collect();
    // `a`, `b`, `x` are names of things; a capital may stand for anything.
    let small: Vec<&str> =
        singles.iter().map(|&at| word(at)).filter(|it| *it == it.to_lowercase()).collect();
    if small.iter().any(|letter| *letter != small[0]) {
        return;
    }
    let mut has_names = None;
    for at in singles {
        let Some((_, letter)) = LONE.iter().find(|(latin, _)| *latin == word(at)) else { continue };
        let (Some(before), true) = (at.checked_sub(1), at + 1 < ranges.len()) else { continue };
        let is_beside = |from: usize, to: usize| &prose.text[from..to] == " ";
        let between = is_beside(ranges[before].end, ranges[at].start)
            && is_beside(ranges[at].end, ranges[at + 1].start);
        let is_word = |word: &str| word.chars().all(is_cyrillic);
        if between && is_word(word(before)) && is_word(word(at + 1)) {
            let nearby = || names_stand_in(prose.surroundings(ranges[at].clone()));
            if *has_names.get_or_insert_with(nearby) {
                return;
            }
            let place = prose.source.location(prose.span(ranges[at].clone()));
            findings
                .report(place.clone())
                .with("word", word(at))
                .with("letters", word(at))
                .with("script", "latin")
                .with("kind", "lone")
                .fix(false, vec![Edit { place, text: (*letter).to_owned() }]);
        }
    }
}

/// Whether Latin letters stand alone in a text that can be meant for no Cyrillic word:
/// «ось x» tells that `y` is a name too.
fn names_stand_in(text: &str) -> bool {
    let is_name = |range: &Range<usize>| {
        let letter = &text[range.clone()];
        let is_like = |(latin, _): &(&str, _)| latin.eq_ignore_ascii_case(letter);
        letter.len() == 1 && letter.starts_with(is_latin) && !LONE.iter().any(is_like)
    };
    let is_alone = |range: Range<usize>| {
        let (left, right) = (&text[..range.start], &text[range.end..]);
        left.ends_with([' ', '(', '*', '`', '«'])
            && right.starts_with([' ', ',', '.', ')', ':', ';', '*', '`', '»', '\n', '\r'])
    };
    words(text).filter(is_name).any(is_alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stray_letter_among_its_like() {
        assert!(is_inside("Cкладні", is_latin));
        assert!(is_inside("дiм", is_latin));
        assert!(!is_inside("виконанняe", is_latin));
    }
}
