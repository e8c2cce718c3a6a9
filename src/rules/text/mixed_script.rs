//! Latin letters in Cyrillic words, and the reverse.

use std::ops::Range;

use crate::finding::{Edit, Findings};
use crate::language::Language;
use crate::manual::census::Census;
use crate::prose::words::{Marks, is_cyrillic, is_latin, words};
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

/// Letters that look alike, Latin first, with the languages whose alphabet has the
/// Cyrillic one; an empty list stands for all.
const LOOK_ALIKES: [(char, char, &[&str]); 27] = [
    ('a', 'а', &[]),
    ('c', 'с', &[]),
    ('e', 'е', &[]),
    ('i', 'і', &["uk", "be"]),
    ('o', 'о', &[]),
    ('p', 'р', &[]),
    ('x', 'х', &[]),
    ('y', 'у', &[]),
    ('k', 'к', &[]),
    ('m', 'м', &[]),
    ('ï', 'ї', &["uk"]),
    ('j', 'ј', &["mk", "sr"]),
    ('s', 'ѕ', &["mk"]),
    ('A', 'А', &[]),
    ('B', 'В', &[]),
    ('C', 'С', &[]),
    ('E', 'Е', &[]),
    ('H', 'Н', &[]),
    ('I', 'І', &["uk", "be"]),
    ('K', 'К', &[]),
    ('M', 'М', &[]),
    ('O', 'О', &[]),
    ('P', 'Р', &[]),
    ('T', 'Т', &[]),
    ('X', 'Х', &[]),
    ('Y', 'У', &[]),
    ('Ï', 'Ї', &["uk"]),
];

/// Single letters that are words in Cyrillic and look the same in Latin.
const LONE: [(&str, &str); 6] =
    [("a", "а"), ("e", "е"), ("i", "і"), ("o", "о"), ("y", "у"), ("c", "с")];

fn check(prose: &Prose<'_>, census: &Census, findings: &mut Findings) {
    let ranges: Vec<Range<usize>> = words(&prose.text).collect();
    for range in &ranges {
        let word = &prose.text[range.clone()];
        if is_mixed(word) {
            report(prose, range, word, census, findings);
        }
    }
    if prose.language.is_cyrillic() {
        lone_letters(prose, &ranges, findings);
    }
}

/// Whether letters of both scripts stand in one word by mistake.
fn is_mixed(word: &str) -> bool {
    // Digits and underscores make a name; `XІ` is a numeral, whatever it is typed with.
    if word.contains(|c: char| c.is_numeric() || c == '_') {
        return false;
    }
    let is_numeral = word.chars().all(|c| "IVXLCDMІХСМ".contains(c));
    // An ending behind an apostrophe is how a foreign word is inflected: `SMS’ка`; a short
    // one behind markup is the same: `*Cargo.toml*у`.
    let part = |part: &str| part.chars().any(is_latin) && part.chars().any(is_cyrillic);
    let is_inflected = word.rsplit_once(TRANSPARENT).is_some_and(|(stem, ending)| {
        ending.chars().count() <= 3 && ending.chars().all(is_cyrillic) && !part(stem)
    });
    !is_numeral && !is_inflected && word.split(['\'', '’', 'ʼ']).any(part)
}

fn report(
    prose: &Prose<'_>,
    range: &Range<usize>,
    word: &str,
    census: &Census,
    findings: &mut Findings,
) {
    let shown: String = word.chars().filter(|&c| c != TRANSPARENT).collect();
    let latin = shown.chars().filter(|&c| is_latin(c)).count();
    let cyrillic = shown.chars().filter(|&c| is_cyrillic(c)).count();
    let to_cyrillic = cyrillic > latin || (cyrillic == latin && prose.language.is_cyrillic());
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
    } else if let Some(text) = repaired(&shown, to_cyrillic, prose.language) {
        let without: String = shown.chars().filter(|&c| !is_stray(c)).collect();
        // `виконанняe`: the letter is one too many, not one of the wrong kind.
        let is_extra = census.knows(&without) && !census.knows(&text);
        let is_sure = is_inside(&shown, is_stray) || census.knows(&text);
        finding.fix(is_sure && !is_extra, vec![Edit { place, text }]);
    }
}

/// Where an ending begins that is glued to an abbreviation: `COVIDу`.
fn inflected(word: &str) -> Option<usize> {
    let at = word.find(is_cyrillic)?;
    let (stem, ending) = word.split_at(at);
    let is_short = ending.chars().count() <= 3 && ending.chars().all(is_cyrillic);
    let is_name = stem.chars().count() >= 2 && stem.chars().all(|c| c.is_ascii_uppercase());
    (is_name && is_short).then_some(at)
}

/// Whether every stray letter has letters of the word's own script on both sides, or
/// stands first: then it was meant to be one of them.
fn is_inside(word: &str, is_stray: impl Fn(char) -> bool) -> bool {
    let letters: Vec<bool> = word.chars().filter(|c| c.is_alphabetic()).map(is_stray).collect();
    let own = |at: usize| letters.get(at) == Some(&false);
    (0..letters.len()).filter(|&at| letters[at]).all(|at| own(at + 1) && (at == 0 || own(at - 1)))
}

/// Where two words of three letters or more run together.
fn glued(word: &str) -> Option<usize> {
    let letters: Vec<(usize, bool)> = word
        .char_indices()
        .filter(|(_, c)| c.is_alphabetic())
        .map(|(at, c)| (at, is_latin(c)))
        .collect();
    let mut switches = letters.windows(2).enumerate().filter(|(_, pair)| pair[0].1 != pair[1].1);
    let (before, pair) = switches.next()?;
    let is_only = switches.next().is_none();
    let before = before + 1;
    (is_only && before >= 3 && letters.len() - before >= 3).then_some(pair[1].0)
}

/// The word in one script; `None` when a letter has no look-alike in the language's
/// alphabet.
fn repaired(word: &str, to_cyrillic: bool, language: Language) -> Option<String> {
    let has =
        |languages: &[&str]| languages.is_empty() || languages.iter().any(|it| language.is(it));
    word.chars()
        .map(|c| match (is_latin(c), is_cyrillic(c)) {
            (true, _) if to_cyrillic => LOOK_ALIKES
                .iter()
                .find(|(latin, _, languages)| *latin == c && has(languages))
                .map(|&(_, cyrillic, _)| cyrillic),
            (_, true) if !to_cyrillic => {
                LOOK_ALIKES.iter().find(|(_, cyrillic, _)| *cyrillic == c).map(|&(latin, ..)| latin)
            }
            _ => Some(c),
        })
        .collect()
}

/// A lone Latin `a`, `e`, `i`, `o`, `y` or `c` between two Cyrillic words, unless other
/// lone Latin letters show that they are names of things.
fn lone_letters(prose: &Prose<'_>, ranges: &[Range<usize>], findings: &mut Findings) {
    let word = |at: usize| &prose.text[ranges[at].clone()];
    let is_single = |word: &str| word.len() == 1 && word.starts_with(is_latin);
    let singles: Vec<usize> = (0..ranges.len()).filter(|&at| is_single(word(at))).collect();
    // `a`, `b`, `x` are names of things; a capital may stand for anything.
    let small: Vec<&str> =
        singles.iter().map(|&at| word(at)).filter(|it| *it == it.to_lowercase()).collect();
    if small.iter().any(|letter| *letter != small[0]) {
        return;
    }
    for at in singles {
        let Some((_, letter)) = LONE.iter().find(|(latin, _)| *latin == word(at)) else { continue };
        let (Some(before), true) = (at.checked_sub(1), at + 1 < ranges.len()) else { continue };
        let is_beside = |from: usize, to: usize| &prose.text[from..to] == " ";
        let between = is_beside(ranges[before].end, ranges[at].start)
            && is_beside(ranges[at].end, ranges[at + 1].start);
        let is_word = |word: &str| word.chars().all(is_cyrillic);
        if between && is_word(word(before)) && is_word(word(at + 1)) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, mixed: bool) {
        assert_eq!(is_mixed(word), mixed, "{word}");
    }

    #[test]
    fn words_of_two_scripts() {
        check("Cкладні", true);
        check("сode", true);
        check("XІ", false);
        check("SMS’ка", false);
        check("х86_64", false);
        check("п’ять", false);
        check("toml\u{2}у", false);
        check("rs\u{2}називаються", true);
    }

    #[test]
    fn repairs() {
        let uk = Language::new("uk");
        assert_eq!(repaired("Cкладні", true, uk).as_deref(), Some("Складні"));
        assert_eq!(repaired("сode", false, uk).as_deref(), Some("code"));
        assert_eq!(repaired("виконанняz", true, uk), None);
        // No letter of another Cyrillic alphabet is put in.
        assert_eq!(repaired("теsт", true, uk), None);
        assert_eq!(repaired("IВ", true, Language::new("ru")), None);
        assert_eq!(repaired("суn", true, uk), None);
        assert_eq!(glued("скаржатьсяNext"), Some("скаржаться".len()));
        assert_eq!(glued("Cкладні"), None);
        assert_eq!(inflected("COVIDу"), Some("COVID".len()));
        assert_eq!(inflected("Cкладні"), None);
        assert!(is_inside("Cкладні", is_latin));
        assert!(is_inside("дiм", is_latin));
        assert!(!is_inside("виконанняe", is_latin));
    }
}
