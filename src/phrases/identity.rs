//! By what a phrase is known again, and what its message is called.

pub(super) mod similarity;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::Kind;
use super::lexicon::Lexicon;
use super::template::{self, Part, Template};
use super::words::{
    composed, is_alphanumeric, is_apostrophe, plain_letters, push_lower, push_plain, words,
};
use crate::catalog::Digest;
use crate::language::Language;

/// What stays the same when case, apostrophes, quotation marks, dashes, punctuation and
/// white space of a phrase change: twelve hexadecimal digits. The kind and the names of
/// the slots belong to it.
///
/// It is not the *digest* of a message, which says whether a text is still the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Digest);

impl Key {
    /// The key of a phrase.
    pub fn of(kind: Kind, template: &Template) -> Self {
        let mut folded = String::with_capacity(256);
        folded.push_str(kind.as_str());
        folded.push('\n');
        for part in &template.parts {
            match part {
                Part::Text(text) => fold(text, &mut folded),
                Part::Slot { name, .. } => slot(name, &mut folded),
                Part::Choice(choice) => {
                    fold(&choice.printed, &mut folded);
                    let slots = choice.options.iter().flat_map(|option| template::slots(option));
                    slots.for_each(|(name, _)| slot(name, &mut folded));
                }
            }
        }
        Self(Digest::of(folded.trim_end()))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// Whether a text begins as another does, case and punctuation aside.
pub(super) fn begins(text: &str, with: &str) -> bool {
    let folded = |text: &str| {
        let mut folded = String::new();
        fold(text, &mut folded);
        folded.trim().to_owned()
    };
    let with = folded(with);
    !with.is_empty() && folded(text).starts_with(&with)
}

fn slot(name: &str, folded: &mut String) {
    blank(folded);
    folded.push('$');
    folded.push_str(name);
    folded.push(' ');
}

fn blank(folded: &mut String) {
    if !matches!(folded.as_bytes().last(), Some(b' ' | b'\n')) {
        folded.push(' ');
    }
}

/// Letters and digits in lower case with one blank between words; an apostrophe or a
/// hyphen stays where it stands between letters.
fn fold(text: &str, folded: &mut String) {
    let text = composed(text);
    let mut before = ' ';
    let mut rest = &*text;
    loop {
        let (plain, behind) = rest.split_at(plain_letters(rest.as_bytes()));
        if let Some(last) = plain.chars().next_back() {
            push_plain(folded, plain);
            before = last;
        }
        let mut letters = behind.chars();
        let Some(letter) = letters.next() else { break };
        rest = letters.as_str();
        // Most words end with a blank or a mark that joins nothing.
        if matches!(letter, ' ' | ',' | '.' | '?' | '!') {
            blank(folded);
            before = letter;
            continue;
        }
        if is_invisible(letter) {
            continue;
        }
        let next = letters.find(|letter| !is_invisible(*letter));
        let inside = is_alphanumeric(before) && next.is_some_and(is_alphanumeric);
        match letter {
            // U+02BC is a letter to Unicode.
            _ if is_apostrophe(letter) => {
                if inside {
                    folded.push('\'');
                } else {
                    blank(folded);
                }
            }
            _ if is_alphanumeric(letter) => push_lower(folded, letter),
            '\u{300}'..='\u{36f}' => folded.push(letter),
            '-' | '\u{2010}' | '\u{2011}' | '–' if inside => folded.push('-'),
            _ => blank(folded),
        }
        before = letter;
    }
}

/// A stress mark, a soft hyphen, or a character of no width.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{301}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// The ids that are given out: no two messages of `say`, `avoid` and `client` share one.
#[derive(Debug, Default)]
pub struct Ids(HashSet<String>);

impl Ids {
    /// Takes an id out of use.
    pub fn take(&mut self, id: &str) {
        self.0.insert(id.to_owned());
    }

    /// Whether an id is in use.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }

    /// A new id for a phrase: two to four words of it that say what it is about, in Latin
    /// letters, with a number when that is taken. It fits `^[a-z][a-z0-9-]*$`.
    pub fn give(&mut self, template: &Template, language: Language) -> String {
        let base = base(template, language);
        let numbered = (2..).map(|number: u64| format!("{base}-{number}"));
        let mut free = std::iter::once(base.clone()).chain(numbered).filter(|id| !self.has(id));
        let id = free.next().unwrap_or_default();
        drop(free);
        self.take(&id);
        id
    }
}

/// The longest word of an id, in letters.
const LONGEST_WORD: usize = 16;
/// An id as long as this has enough words.
const LONG_ENOUGH: usize = 24;

fn base(template: &Template, language: Language) -> String {
    let texts = template.texts();
    let cyrillic = texts.iter().any(|text| text.contains(crate::prose::words::is_cyrillic));
    let guess = Language::new(if cyrillic { "uk" } else { "en" });
    let lexicon = Lexicon::of(language).or_else(|| Lexicon::of(guess));
    // The head of a long text is enough to be called by.
    let all: Vec<Cow<'_, str>> =
        texts.into_iter().flat_map(words).map(|word| word.text).take(64).collect();
    let is_telling = |word: &str| !lexicon.is_some_and(|lexicon| lexicon.is_stop_word(word));
    let telling: Vec<usize> = (0..all.len()).filter(|&word| is_telling(&all[word])).collect();
    let id = match telling.as_slice() {
        [] => join(all.iter()),
        // One word alone takes its neighbour along.
        [0] => join(all.iter().take(2)),
        [only] => join(all[only - 1..=*only].iter()),
        several => join(several.iter().map(|&word| &all[word])),
    };
    if id.is_empty() { "phrase".to_owned() } else { id }
}

fn join<'a>(words: impl Iterator<Item = &'a Cow<'a, str>>) -> String {
    let mut id = String::new();
    let latin = words
        .map(|word| latin(word))
        .filter(|word| word.starts_with(|first: char| first.is_ascii_lowercase()));
    for (count, word) in latin.take(4).enumerate() {
        if count >= 2 && id.len() + word.len() > LONG_ENOUGH {
            break;
        }
        if count > 0 {
            id.push('-');
        }
        id.push_str(&word[..word.len().min(LONGEST_WORD)]);
    }
    id
}

/// A label as the name of a variable: its first words in Latin letters.
pub(super) fn variable(label: &str) -> Option<String> {
    let names: Vec<String> = words(label)
        .map(|word| latin(&word.text))
        .filter(|word| word.starts_with(|first: char| first.is_ascii_lowercase()))
        .take(2)
        .collect();
    (!names.is_empty()).then(|| names.join("_"))
}

/// A word in Latin letters, by the table of the Cabinet of Ministers of Ukraine
/// (resolution 55 of 27.01.2010); letters it does not have as they are romanised in
/// passports. Everything else that is no ASCII letter or digit is dropped.
fn latin(word: &str) -> String {
    let mut out = String::new();
    let mut letters = word.nfc().peekable();
    let mut first = true;
    while let Some(letter) = letters.next() {
        let written = match letter {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'з' if letters.peek() == Some(&'г') => {
                letters.next();
                "zgh"
            }
            'г' => "h",
            'ґ' => "g",
            'д' => "d",
            'е' | 'э' => "e",
            'є' => {
                if first {
                    "ye"
                } else {
                    "ie"
                }
            }
            'ё' => "io",
            'ж' => "zh",
            'з' => "z",
            'и' | 'ы' => "y",
            'і' => "i",
            'ї' => {
                if first {
                    "yi"
                } else {
                    "i"
                }
            }
            'й' => {
                if first {
                    "y"
                } else {
                    "i"
                }
            }
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ю' => {
                if first {
                    "yu"
                } else {
                    "iu"
                }
            }
            'я' => {
                if first {
                    "ya"
                } else {
                    "ia"
                }
            }
            '-' => {
                // A compound is one word of an id; its second part begins anew.
                first = true;
                continue;
            }
            _ => {
                // What is left of an accented Latin letter is its base.
                let base = letter.to_string().nfd().next();
                out.extend(base.filter(|it| it.is_ascii_lowercase() || it.is_ascii_digit()));
                ""
            }
        };
        out.push_str(written);
        first = false;
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::phrases::template::tests::template;

    fn key(text: &str) -> Key {
        Key::of(Kind::Say, &template(text))
    }

    #[track_caller]
    fn check(texts: &[&str]) {
        let mut ids = Ids::default();
        let uk = Language::new("uk");
        for pair in texts.chunks(2) {
            assert_eq!(ids.give(&template(pair[0]), uk), pair[1]);
        }
    }

    #[test]
    fn ids_are_content_words_in_latin_letters() {
        check(&[
            "Як мені до Вас звертатися?",
            "vas-zvertatysia",
            "Мене звати [ім’я], я юрист",
            "zvaty-yuryst",
            "Дозвольте, я запишу Ваші дані: ___",
            "dozvolte-zapyshu-dani",
            "Згоден, кейс-менеджмент",
            "zghoden-keismenedzhment",
        ]);
    }

    #[test]
    fn ids_are_unique() {
        check(&["Дякую", "diakuiu", "Дякую!", "diakuiu-2", "дякую?", "diakuiu-3"]);
        check(&["___ 5", "phrase", "中文", "phrase-2", "Café au lait", "cafe-au-lait"]);
    }

    #[test]
    fn a_key_folds_what_does_not_matter() {
        let same = "Добрий день — сідайте, п’ять хвилин; будь-який [дата]";
        for other in [
            "добрий день: Сідайте! П'ять хвилин... будь‑який [дата].",
            "Добрий  день, «сідайте», пʼять\u{a0}хвилин, будь-яки\u{306}й [дата]?"
                .replace("яки\u{306}й", "який")
                .as_str(),
            "До\u{301}брий день сідайте п’ять хвилин будь-який [дата]",
        ] {
            assert_eq!(key(other), key(same), "{other}");
        }
        for other in [
            "Добрий день, сідайте, пять хвилин; будь-який [дата]",
            "Добрий день, сідайте, п’ять хвилин; будь-який [час]",
            "Добрий день, не сідайте, п’ять хвилин; будь-який [дата]",
        ] {
            assert_ne!(key(other), key(same), "{other}");
        }
        assert_ne!(Key::of(Kind::Avoid, &template(same)), key(same));
        assert_eq!(key("й"), key("и\u{306}"));
        assert_eq!(key("а [дата] б"), key("а, [дата], б"));
    }

    proptest! {
        #[test]
        fn every_id_is_one(texts in prop::collection::vec(any::<String>(), 1..5)) {
            let mut ids = Ids::default();
            for text in texts {
                let id = ids.give(&template(&text), Language::UNKNOWN);
                prop_assert!(id.starts_with(|first: char| first.is_ascii_lowercase()));
                prop_assert!(id.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-'));
                prop_assert!(id.len() < 90);
            }
        }
    }
}
