//! Texts of links that do not tell where the link leads.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::language::Language;
use crate::prose::words::{is_alphanumeric, small};

/// Such texts by language, in small letters, with one blank between words.
const VAGUE: [(&str, &[&str]); 2] = [
    (
        "uk",
        &[
            "тут",
            "сюди",
            "туди",
            "там",
            "ось",
            "ось тут",
            "отут",
            "це",
            "цей",
            "ця",
            "цю",
            "ці",
            "посилання",
            "за посиланням",
            "за цим посиланням",
            "посиланням",
            "лінк",
            "детальніше",
            "докладніше",
            "більше",
            "далі",
            "читати далі",
            "читайте далі",
            "дізнатися більше",
            "натисніть тут",
            "тиць",
            "на цій сторінці",
            "ця сторінка",
        ],
    ),
    (
        "en",
        &[
            "here",
            "click here",
            "click",
            "this",
            "this link",
            "this page",
            "link",
            "the link",
            "more",
            "read more",
            "learn more",
            "see more",
            "see here",
            "over here",
            "details",
            "more details",
            "continue",
            "go",
        ],
    ),
];

/// A text that is known, with the tag of its language.
type Known = (&'static str, &'static str);

/// The texts by their first two letters, which tell of most that they are none.
static BY_BEGINNING: LazyLock<FxHashMap<(char, char), Vec<Known>>> = LazyLock::new(|| {
    let mut all: FxHashMap<_, Vec<Known>> = FxHashMap::default();
    for (tag, text) in VAGUE.iter().flat_map(|(tag, texts)| texts.iter().map(move |it| (*tag, *it)))
    {
        let beginning = beginning(text).expect("no text has one letter alone");
        all.entry(beginning).or_default().push((tag, text));
    }
    all
});

/// No such text is longer, in bytes, with the marks that may stand around it.
const LONGEST: usize = 120;

/// Whether the text of a link tells nothing by itself. Of a page in an unknown language
/// every known text is looked for.
pub fn is_vague(text: &str, language: Language) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let text = text.trim_matches(|it| !is_alphanumeric(it));
    let known = beginning(text).and_then(|beginning| BY_BEGINNING.get(&beginning));
    let is_known =
        |&(tag, known): &Known| (language.is_unknown() || language.is(tag)) && is_same(text, known);
    known.is_some_and(|known| known.iter().any(is_known))
}

/// The first two letters of a text, in small letters.
fn beginning(text: &str) -> Option<(char, char)> {
    let mut letters = text.chars().map(small);
    letters.next().zip(letters.next())
}

/// Whether a text is the one that is known, case and white space aside.
fn is_same(text: &str, known: &str) -> bool {
    let mut words = text.split_whitespace();
    let same =
        |known: &str| words.next().is_some_and(|word| word.chars().map(small).eq(known.chars()));
    known.split(' ').all(same) && words.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tells_nothing() {
        let uk = Language::new("uk");
        for text in ["тут", "**Тут**", "«сюди»", "за\nпосиланням", "Детальніше…"]
        {
            assert!(is_vague(text, uk), "{text}");
        }
        for text in ["тут і тепер", "порядок прийому", "here", "", "→"] {
            assert!(!is_vague(text, uk), "{text}");
        }
        assert!(is_vague("Click  here", Language::new("en")));
        for text in VAGUE.iter().flat_map(|(_, texts)| *texts) {
            assert!(is_vague(&text.to_uppercase(), Language::UNKNOWN), "{text}");
        }
        assert!(is_vague("here", Language::UNKNOWN));
    }
}
