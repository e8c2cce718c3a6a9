//! What the user has settled: `zvirka.toml`, and what GitBook's and mdBook's own files
//! say about a manual.
//!
//! Everything has a default. An unknown key is an error: a misspelt one that is
//! silently ignored is a check that silently does not run. No rule is named here.

mod book;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

pub use book::{Book, gitbook_yaml, mdbook_toml};

use crate::fault::Fault;
use crate::flavour::Flavour;
use crate::language::Language;
use crate::source::Source;

/// The configuration file's name.
pub const FILE_NAME: &str = "zvirka.toml";

/// `zvirka.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// The language the program speaks in this project: `uk` or `en`.
    pub lang: Option<Spanned<String>>,
    /// Files and folders that are none of the project's: globs.
    pub exclude: Vec<Spanned<String>>,
    /// The manuals; left out, they are discovered.
    pub manual: Vec<ManualTable>,
    /// Translations.
    pub locales: LocalesTable,
    /// Levels by rule id. Whether the ids exist is for the table of rules to say.
    pub rules: BTreeMap<Spanned<String>, Spanned<String>>,
}

/// `[[manual]]`
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ManualTable {
    /// The folder, relative to the project root.
    pub root: String,
    /// `gitbook`, `mdbook` or `github`.
    pub flavour: Option<Spanned<String>>,
    /// A language tag.
    pub language: Option<Spanned<String>>,
}

/// `[locales]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct LocalesTable {
    /// Where the catalogs are; `{locale}` stands for the locale's folder.
    pub path: Spanned<String>,
    /// The locale that the others are translated from.
    pub source: Option<String>,
    /// Locales that must be complete.
    pub required: Vec<String>,
}

impl Default for LocalesTable {
    fn default() -> Self {
        Self {
            path: Spanned::new(0..0, "locales/{locale}/**/*.ftl".to_owned()),
            source: None,
            required: Vec::new(),
        }
    }
}

/// What is settled for one manual.
#[derive(Debug, Clone)]
pub struct ManualSettings {
    /// The folder with the pages, relative to the project root; empty for the root itself.
    pub root: Arc<str>,
    /// The table of contents, relative to the project root; it need not be there.
    pub summary: Arc<str>,
    /// Its flavour.
    pub flavour: Flavour,
    /// The language, where it is declared.
    pub language: Language,
    /// Old address → new page, both relative to `root`.
    pub redirects: Vec<(String, String)>,
    /// Whether preprocessors of others rewrite the pages, so that headings and link
    /// syntax may exist that nobody sees in the source.
    pub preprocessed: bool,
    /// Whether GitBook's Git sync rewrites the pages; not so in a book of the old
    /// command line. Unknown where neither has left its mark.
    pub synced: Option<bool>,
}

impl Config {
    /// Reads `zvirka.toml`.
    pub fn parse(path: &str, text: &str) -> Result<Self, Fault> {
        let config: Self = toml::from_str(text).map_err(|error| {
            let source = Source::new(path, text);
            let at =
                source.position(u32::try_from(error.span().map_or(0, |s| s.start)).unwrap_or(0));
            Fault::new("fault-config")
                .with("path", path)
                .with("line", at.line)
                .with("cause", error.message())
        })?;
        for manual in &config.manual {
            if let Some(flavour) = &manual.flavour
                && Flavour::parse(flavour.as_ref()).is_none()
            {
                let known = Flavour::ALL.map(Flavour::as_str).join(", ");
                return Err(bad_value(path, text, flavour).with("known", known));
            }
            if let Some(language) = &manual.language
                && Language::new(language.as_ref()).is_unknown()
            {
                return Err(bad_value(path, text, language).with("known", "uk, en, …"));
            }
        }
        if let Some(lang) = &config.lang
            && !["uk", "en"].contains(&lang.as_ref().as_str())
        {
            return Err(bad_value(path, text, lang).with("known", "uk, en"));
        }
        if !config.locales.path.as_ref().contains("{locale}") {
            let locales = bad_value(path, text, &config.locales.path);
            return Err(locales.with("known", "locales/{locale}/**/*.ftl"));
        }
        Ok(config)
    }
}

/// A value that is not among those that can stand there; the caller adds `known`.
pub fn bad_value(path: &str, text: &str, value: &Spanned<String>) -> Fault {
    Fault::new("fault-config-value")
        .with("path", path)
        .with("line", line_of(path, text, value.span()))
        .with("value", value.as_ref().as_str())
}

/// The line that a span of the configuration stands on.
pub fn line_of(path: &str, text: &str, span: Range<usize>) -> u32 {
    Source::new(path, text).position(u32::try_from(span.start).unwrap_or(0)).line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found = match Config::parse("zvirka.toml", text) {
            Ok(_) => "ok".to_owned(),
            Err(fault) => fault.to_string(),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn every_kind_of_key() {
        check("", "ok");
        check(
            "lang = 'uk'\nexclude = ['a/**']\n[[manual]]\nroot = 'content'\nflavour = 'gitbook'\n\
             language = 'uk'\n[locales]\nsource = 'uk'\nrequired = ['en']\n[rules]\nx = 'off'\n",
            "ok",
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        check(
            "\nlangg = 'uk'\n",
            "fault-config path=zvirka.toml line=2 cause=unknown field `langg`, expected one of `lang`, \
             `exclude`, `manual`, `locales`, `rules`",
        );
        check(
            "[[manual]]\n\nflavour = 'hugo'\n",
            "fault-config-value path=zvirka.toml line=3 value=hugo known=gitbook, mdbook, github",
        );
        check("lang = 'pl'", "fault-config-value path=zvirka.toml line=1 value=pl known=uk, en");
        check(
            "[locales]\npath = 'x/*.ftl'",
            "fault-config-value path=zvirka.toml line=2 value=x/*.ftl known=locales/{locale}/**/*.ftl",
        );
    }
}
