//! Whether a changed source asks for something else than it did.
//!
//! What is compared can turn a sentence into its opposite, or send somebody to another
//! door on another day: negations, numbers, variables, and whether it asks or tells.
//! Other changes of meaning look like any change; this only finds what nobody may see by
//! mistake.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::Language;

/// Words that turn a sentence into its opposite, by language; small letters, with the
/// apostrophe as `'`. In other languages none are known, and none are counted.
const NEGATIONS: [(&str, &[&str]); 2] = [
    (
        "uk",
        &[
            "не",
            "ні",
            "ані",
            "без",
            "ніколи",
            "ніхто",
            "нікого",
            "нікому",
            "ніщо",
            "нічого",
            "нічому",
            "ніде",
            "нікуди",
            "нізащо",
            "ніяк",
            "немає",
            "нема",
            "жоден",
            "жодна",
            "жодне",
            "жодні",
            "жодного",
            "жодної",
            "жодному",
            "жодній",
            "жодним",
            "жодною",
            "жодних",
        ],
    ),
    (
        "en",
        &[
            "not", "no", "never", "without", "cannot", "nobody", "nothing", "none", "neither",
            "nor", "nowhere",
        ],
    ),
];

/// Whether two texts of a message, in the syntax of Fluent, differ in negations, numbers,
/// variables or question marks.
pub(super) fn is_changed(was: &str, is: &str, language: Language) -> bool {
    Marks::new(was, language) != Marks::new(is, language)
}

/// Whether two texts of a message, in the syntax of Fluent, are the same words in the same
/// order, with the same question marks and whatever stands in braces.
pub(super) fn is_same_to_the_ear(was: &str, is: &str) -> bool {
    heard(was) == heard(is)
}

fn heard(text: &str) -> (Vec<String>, Vec<&str>, usize) {
    let is_apart = |c: char| !(c.is_alphanumeric() || matches!(c, '$' | '{' | '}' | '[' | ']'));
    let words = text.split(is_apart).filter(|word| !word.is_empty());
    // In braces case and signs are not only seen.
    let braces = text.match_indices('{').map(|(at, _)| {
        let rest = &text[at..];
        // The variants of a choice are heard.
        let end = [rest.find('}'), rest.find("->")].into_iter().flatten().min();
        &rest[..end.unwrap_or(rest.len())]
    });
    (words.map(str::to_lowercase).collect(), braces.collect(), text.matches('?').count())
}

/// What is compared.
#[derive(Debug, PartialEq, Eq)]
struct Marks<'a> {
    negations: usize,
    numbers: BTreeMap<&'a str, usize>,
    variables: BTreeSet<&'a str>,
    questions: usize,
}

impl<'a> Marks<'a> {
    fn new(text: &'a str, language: Language) -> Self {
        let is_language = |it: &&(&str, &[&str])| language.is(it.0);
        let negations = NEGATIONS.iter().find(is_language).map_or(&[][..], |(_, words)| words);
        let mut marks = Self {
            negations: 0,
            numbers: BTreeMap::new(),
            variables: BTreeSet::new(),
            questions: text.matches('?').count(),
        };
        let mut before = None;
        let is_apart =
            |it: char| !(it.is_alphanumeric() || matches!(it, '\'' | '’' | 'ʼ' | '-' | '_'));
        for word in text.split(is_apart) {
            let at = word.as_ptr().addr() - text.as_ptr().addr();
            if text[..at].ends_with('$') {
                marks.variables.insert(word);
            } else if word.starts_with(|first: char| first.is_ascii_digit()) {
                *marks.numbers.entry(word).or_default() += 1;
            } else if is_negation(word, negations, language) {
                // «ні, не можна» refuses once; but «не можу не сказати» twice.
                marks.negations += usize::from(before != Some("ні"));
            }
            if !word.is_empty() {
                before = Some(word);
            }
        }
        marks
    }
}

fn is_negation(word: &str, negations: &[&str], language: Language) -> bool {
    let word = word.to_lowercase().replace(['’', 'ʼ'], "'");
    negations.contains(&&*word) || (language.is("en") && word.ends_with("n't"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_only_seen_is_trivial() {
        let check = |was: &str, is: &str, expected| {
            assert_eq!(is_same_to_the_ear(was, is), expected, "{was} → {is}");
        };
        check("Добрий день!", "добрий день.", true);
        check("Добрий  день - так", "Добрий день — так", true);
        check("Кабінет 5, { $name }", "Кабінет 5. { $name }!", true);
        check("Ви можете?", "Ви можете.", false);
        check("Кабінет 5", "Кабінет 6", false);
        check("{ $name }", "{ $Name }", false);
        check("{ NUMBER($n) } грн", "{ NUMBER($n, a: 1) } грн", false);
        check("Зачекайте", "Зачекайте тут", false);
    }

    #[track_caller]
    fn check(language: &str, was: &str, is: &str, expected: bool) {
        let language = Language::new(language);
        assert_eq!(is_changed(was, is, language), expected, "{was} → {is}");
        assert_eq!(is_changed(is, was, language), expected, "{is} → {was}");
    }

    #[test]
    fn what_turns_a_sentence_around() {
        check("uk", "Зачекайте, будь ласка.", "Не чекайте, будь ласка.", true);
        check("uk", "Прийдіть із паспортом.", "Прийдіть без паспорта.", true);
        check("uk", "Подайте заяву за 10 днів.", "Подайте заяву за 30 днів.", true);
        check("uk", "Вам зручно?", "Вам зручно.", true);
        check("uk", "Прийдіть { $date }.", "Прийдіть { $date } до { $place }.", true);
        check("uk", "Прийдіть { $date }.", "Прийдіть { $day }.", true);
        check("en", "You can pay.", "You can’t pay.", true);
        check("en", "You can pay.", "You cannot pay.", true);
    }

    #[test]
    fn what_does_not() {
        check("uk", "Зачекайте, будь ласка.", "Зачекайте, будь ласка, хвилину.", false);
        check("uk", "Не хвилюйтеся.", "Не турбуйтеся.", false);
        check("uk", "Не бійтеся, { $name }.", "{ $name }, не бійтеся.", false);
        check("uk", "Небайдужі прийдуть.", "Байдужі прийдуть.", false);
        check("en", "Note the date.", "Mind the date.", false);
        // Nothing is known of the language.
        check("pl", "Proszę czekać.", "Proszę nie czekać.", false);
        check("pl", "Proszę 5.", "Proszę 6.", true);
    }
}
