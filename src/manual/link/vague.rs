//! Texts of links that do not tell where the link leads.

use crate::language::Language;
use crate::prose::words::is_alphanumeric;

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

/// No such text is longer, in bytes, with the marks that may stand around it.
const LONGEST: usize = 120;

/// Whether the text of a link tells nothing by itself. Of a page in an unknown language
/// every known text is looked for.
pub fn is_vague(text: &str, language: Language) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let text = text.trim_matches(|it| !is_alphanumeric(it));
    // Of most texts the first letter tells.
    let first = text.chars().next().and_then(|first| first.to_lowercase().next());
    let known = VAGUE.iter().filter(|(tag, _)| language.is_unknown() || language.is(tag));
    let mut known = known.flat_map(|(_, texts)| *texts);
    known.any(|known| known.chars().next() == first && is_same(text, known))
}

/// Whether a text is the one that is known, case and white space aside.
fn is_same(text: &str, known: &str) -> bool {
    let mut words = text.split_whitespace();
    let same = |known: &str| {
        words.next().is_some_and(|word| word.chars().flat_map(char::to_lowercase).eq(known.chars()))
    };
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
