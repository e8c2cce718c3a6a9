//! Which language a text is in, as far as rules need to know.

use std::fmt;

use unic_langid::{LanguageIdentifier, subtags};

/// A language: the primary subtag of a BCP 47 tag, or unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Language(Option<subtags::Language>);

impl Language {
    /// No language in particular: only rules that hold in every language apply.
    pub const UNKNOWN: Self = Self(None);

    /// The language of a tag such as `uk`, `uk-UA` or `uk_UA`; unknown when it is none.
    pub fn new(tag: &str) -> Self {
        let language = tag.parse::<LanguageIdentifier>().ok().map(|parsed| parsed.language);
        Self(language.filter(|language| !language.is_empty()))
    }

    /// Whether it is the language with this primary subtag.
    pub fn is(self, subtag: &str) -> bool {
        self.0.is_some_and(|language| language.as_str() == subtag)
    }

    /// Whether nothing is known of it.
    pub fn is_unknown(self) -> bool {
        self.0.is_none()
    }

    /// Whether it is written in Cyrillic. Languages with two scripts count as neither.
    pub fn is_cyrillic(self) -> bool {
        ["uk", "ru", "be", "bg", "mk"].iter().any(|subtag| self.is(subtag))
    }
}

/// Whether a name is that of a locale: a language of two or three letters, and what may
/// follow it. (Longer ones are no languages but for the standard: `locale` would be one.)
pub fn is_locale(tag: &str) -> bool {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    matches!(language.len(), 2 | 3) && tag.parse::<LanguageIdentifier>().is_ok()
}

/// Whether a locale is written in a script, by its ISO 15924 code: `Cyrl`, `Latn`. Where a
/// tag names no script it is the likely one.
pub fn is_written_in(tag: &str, script: &str) -> bool {
    let Ok(mut locale) = tag.parse::<LanguageIdentifier>() else { return false };
    locale.maximize();
    locale.script.is_some_and(|found| found.as_str() == script)
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.as_ref().map_or("und", subtags::Language::as_str))
    }
}
