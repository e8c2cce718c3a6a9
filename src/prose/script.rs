//! Words with letters of two alphabets, and what they were meant to be.

use super::TRANSPARENT;
use super::words::{is_cyrillic, is_latin};
use crate::language::Language;

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

/// Whether letters of both scripts stand in one word by mistake.
pub fn is_mixed(word: &str) -> bool {
    if !word.chars().any(is_latin) || !word.chars().any(is_cyrillic) {
        return false;
    }
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

/// Whether a word of two scripts is taken for one of the Cyrillic script.
pub fn is_rather_cyrillic(word: &str, language: Language) -> bool {
    let latin = word.chars().filter(|&c| is_latin(c)).count();
    let cyrillic = word.chars().filter(|&c| is_cyrillic(c)).count();
    cyrillic > latin || (cyrillic == latin && language.is_cyrillic())
}

/// What a word of two scripts may have been meant to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// Its stray letters changed for those that look like them.
    pub text: String,
    /// Its stray letters left out.
    pub without: String,
}

/// What a word of two scripts was meant to be; `None` when a letter has no look-alike in
/// the language's alphabet.
pub fn guess(word: &str, language: Language) -> Option<Guess> {
    let to_cyrillic = is_rather_cyrillic(word, language);
    let is_stray = if to_cyrillic { is_latin } else { is_cyrillic };
    let text = repaired(word, to_cyrillic, language)?;
    Some(Guess { text, without: word.chars().filter(|&c| !is_stray(c)).collect() })
}

/// Where an ending begins that is glued to an abbreviation: `COVIDу`.
pub fn inflected(word: &str) -> Option<usize> {
    let at = word.find(is_cyrillic)?;
    let (stem, ending) = word.split_at(at);
    let is_short = ending.chars().count() <= 3 && ending.chars().all(is_cyrillic);
    let is_name = stem.chars().count() >= 2 && stem.chars().all(|c| c.is_ascii_uppercase());
    (is_name && is_short).then_some(at)
}

/// Where two words of three letters or more run together.
pub fn glued(word: &str) -> Option<usize> {
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
    }
}
