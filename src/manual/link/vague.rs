//! Texts of links that do not tell where the link leads.

use crate::language::Language;
use crate::prose::words::{is_alphanumeric, push_lower};

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
    let mut folded = String::with_capacity(text.len());
    for word in text.trim_matches(|it| !is_alphanumeric(it)).split_whitespace() {
        folded.extend((!folded.is_empty()).then_some(' '));
        word.chars().for_each(|letter| push_lower(&mut folded, letter));
    }
    let mut known = VAGUE.iter().filter(|(tag, _)| language.is_unknown() || language.is(tag));
    known.any(|(_, texts)| texts.contains(&&*folded))
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
        assert!(is_vague("here", Language::UNKNOWN));
    }
}
