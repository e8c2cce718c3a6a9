//! What the user has settled: `zvirka.toml`, and what GitBook's and mdBook's own files
//! say about a manual.
//!
//! Everything has a default. An unknown key is an error: a misspelt one that is
//! silently ignored is a check that silently does not run. No rule is named here.

mod book;
mod links;
mod overrides;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use globset::{Glob, GlobBuilder};
use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

pub use book::{Book, NamedPath, Redirect, gitbook_yaml, mdbook_toml};
pub use links::{ExternalTable, LinksTable, Patience};
pub use overrides::{OverrideKind, Overrides, PHRASES_NAME, PhraseOverride};

use crate::fault::Fault;
use crate::flavour::Flavour;
use crate::language::Language;
use crate::source::{Source, Span};

/// The configuration file's name.
pub const FILE_NAME: &str = "zvirka.toml";

/// `zvirka.toml`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Config {
    /// The language the program speaks in this project: `uk` or `en`.
    #[schemars(with = "Option<String>")]
    pub lang: Option<Spanned<String>>,
    /// Files and folders that are none of the project's: globs.
    #[schemars(with = "Vec<String>")]
    pub exclude: Vec<Spanned<String>>,
    /// The manuals; left out, they are discovered.
    pub manual: Vec<ManualTable>,
    /// Translations.
    pub locales: LocalesTable,
    /// Phrases that the manual teaches.
    pub phrases: PhrasesTable,
    /// Marks in prose.
    pub text: TextTable,
    /// The glossary.
    pub terms: Vec<Term>,
    /// Links.
    pub links: LinksTable,
    /// Levels by rule id, and `preset`. Whether the ids exist is for the table of rules
    /// to say.
    #[schemars(with = "BTreeMap<String, String>")]
    pub rules: BTreeMap<Spanned<String>, Spanned<String>>,
    /// Levels for some paths.
    pub overrides: Vec<OverrideTable>,
    /// What is to be left as it is.
    pub allow: Vec<AllowTable>,
}

/// `[[overrides]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OverrideTable {
    /// The files: a glob, relative to the project root.
    #[schemars(with = "String")]
    pub path: Spanned<String>,
    /// Levels by rule id.
    #[schemars(with = "BTreeMap<String, String>")]
    pub rules: BTreeMap<Spanned<String>, Spanned<String>>,
}

/// `[[allow]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AllowTable {
    /// The rule.
    #[schemars(with = "String")]
    pub rule: Spanned<String>,
    /// The files: a glob, relative to the project root.
    #[schemars(with = "String")]
    pub path: Spanned<String>,
    /// Only lines that have this text.
    pub text: Option<String>,
    /// Why.
    pub reason: String,
}

/// `[[manual]]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ManualTable {
    /// The folder, relative to the project root.
    #[schemars(with = "String")]
    pub root: Option<Spanned<String>>,
    /// `gitbook`, `mdbook` or `github`.
    #[schemars(with = "Option<String>")]
    pub flavour: Option<Spanned<String>>,
    /// A language tag.
    #[schemars(with = "Option<String>")]
    pub language: Option<Spanned<String>>,
}

impl ManualTable {
    /// Nothing is said of the manual but where it is.
    pub fn at(folder: &str) -> Self {
        Self { root: Some(Spanned::new(0..0, folder.to_owned())), ..Self::default() }
    }

    /// Its folder; the project root where none is named.
    pub fn folder(&self) -> &str {
        self.root.as_ref().map_or("", |root| root.as_ref())
    }
}

/// `[locales]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct LocalesTable {
    /// Where the catalogs are; `{locale}` stands for the locale's folder.
    #[schemars(with = "String")]
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

/// `[phrases]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct PhrasesTable {
    /// Whether only phrases that bear a label are taken.
    pub strict: bool,
    /// The file with what is said of single phrases; `phrases.toml` where there is one.
    #[schemars(with = "Option<String>")]
    pub overrides: Option<Spanned<String>>,
}

/// `[text]`: which marks a text is printed with; left out or `auto`, the text decides.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct TextTable {
    /// An opening and a closing quotation mark.
    #[schemars(with = "Option<String>")]
    pub quotes: Option<Spanned<String>>,
    /// The apostrophe.
    #[schemars(with = "Option<String>")]
    pub apostrophe: Option<Spanned<String>>,
    /// The dash.
    #[schemars(with = "Option<String>")]
    pub dash: Option<Spanned<String>>,
    /// The points of an omission.
    #[schemars(with = "Option<String>")]
    pub ellipsis: Option<Spanned<String>>,
}

impl TextTable {
    /// The values, each with those that can stand there besides `auto`.
    fn values(&self) -> [(Option<&Spanned<String>>, &'static [&'static str]); 4] {
        [
            (self.quotes.as_ref(), &["«»", "„“", "“”", "\"\""]),
            (self.apostrophe.as_ref(), &["’", "ʼ", "'"]),
            (self.dash.as_ref(), &["—", "–"]),
            (self.ellipsis.as_ref(), &["…", "..."]),
        ]
    }
}

/// `[[terms]]`: a phrase to use, and those it takes the place of, in every word form.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Term {
    /// The phrase to use.
    pub prefer: String,
    /// The phrases not to use.
    pub avoid: Vec<String>,
}

/// What is settled about the text of a manual or of a locale.
#[derive(Debug, Clone, Default)]
pub struct TextSettings {
    /// The quotation marks.
    pub quotes: Option<String>,
    /// The apostrophe.
    pub apostrophe: Option<String>,
    /// The dash.
    pub dash: Option<String>,
    /// The points of an omission.
    pub ellipsis: Option<String>,
    /// Whether mdBook prints `--`, `...` and straight marks as their better kin.
    pub smart_punctuation: bool,
    /// The glossary.
    pub terms: Vec<Term>,
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
    /// The book's own configuration, where it has one.
    pub book: Option<Source>,
    /// What it says of old addresses, in order.
    pub redirects: Vec<Redirect>,
    /// Where it names files and folders, in order.
    pub paths: Vec<NamedPath>,
    /// The theme's folder, style sheets and scripts, relative to the project root.
    pub theme: Vec<String>,
    /// Whether programs of others rewrite the pages, preprocessors of mdBook or a site
    /// generator, so that headings and link syntax may exist that nobody sees in the source.
    pub preprocessed: bool,
    /// Marks and terms.
    pub text: Arc<TextSettings>,
    /// Whether GitBook's Git sync rewrites the pages; not so in a book of the old
    /// command line. Unknown where neither has left its mark.
    pub synced: Option<bool>,
}

/// The schema of `zvirka.toml`, for editors that complete and check it.
pub fn schema() -> String {
    written(&schemars::schema_for!(Config))
}

/// The schema of `phrases.toml`.
pub fn phrases_schema() -> String {
    written(&schemars::schema_for!(overrides::File))
}

fn written(schema: &schemars::Schema) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_default();
    text.push('\n');
    text
}

impl Config {
    /// What the configuration settles about text.
    pub fn text_settings(&self) -> TextSettings {
        let [quotes, apostrophe, dash, ellipsis] = self.text.values().map(|(value, _)| {
            value.map(|value| value.as_ref().clone()).filter(|value| value != "auto")
        });
        let terms = self.terms.clone();
        TextSettings { quotes, apostrophe, dash, ellipsis, smart_punctuation: false, terms }
    }

    /// Reads `zvirka.toml`.
    pub fn parse(path: &str, text: &str) -> Result<Self, Fault> {
        let source = Source::new(path, text);
        let config: Self = toml::from_str(text).map_err(|error| unreadable(&source, &error))?;
        for manual in &config.manual {
            if let Some(flavour) = &manual.flavour
                && Flavour::parse(flavour.as_ref()).is_none()
            {
                let known = Flavour::ALL.map(Flavour::as_str).join(", ");
                return Err(bad_value(&source, flavour).with("known", known));
            }
            if let Some(language) = &manual.language
                && Language::new(language.as_ref()).is_unknown()
            {
                return Err(bad_value(&source, language).with("known", "uk, en, …"));
            }
        }
        for (value, known) in config.text.values() {
            if let Some(value) = value.filter(|value| {
                value.as_ref() != "auto" && !known.contains(&value.as_ref().as_str())
            }) {
                let known = format!("auto, {}", known.join(", "));
                return Err(bad_value(&source, value).with("known", known));
            }
        }
        if let Some(lang) = &config.lang
            && !["uk", "en"].contains(&lang.as_ref().as_str())
        {
            return Err(bad_value(&source, lang).with("known", "uk, en"));
        }
        for pattern in
            config.overrides.iter().map(|it| &it.path).chain(config.allow.iter().map(|it| &it.path))
        {
            glob(pattern.as_ref())?;
        }
        config.links.external.ignored()?;
        if let Some(empty) = config.allow.iter().find(|it| it.reason.trim().is_empty()) {
            let line = line_of(&source, empty.rule.span());
            return Err(Fault::new("fault-config-reason").with("path", path).with("line", line));
        }
        if !names_folder(config.locales.path.as_ref()) {
            let locales = bad_value(&source, &config.locales.path);
            return Err(locales.with("known", "locales/{locale}/**/*.ftl"));
        }
        Ok(config)
    }
}

/// Whether `{locale}` is a whole folder in a path, below folders that are named: another
/// layout would match nothing, and nothing wrong would be found there.
fn names_folder(path: &str) -> bool {
    path.split_once("{locale}").is_some_and(|(before, after)| {
        let is_plain = !before.contains(['*', '?', '[', '{']);
        is_plain && (before.is_empty() || before.ends_with('/')) && after.starts_with('/')
    })
}

/// What toml says, as a fault: of an unknown key with the nearest that is known.
fn unreadable(source: &Source, error: &toml::de::Error) -> Fault {
    let line = line_of(source, error.span().unwrap_or_default());
    let message = error.message();
    if message.starts_with("unknown field") {
        // The only place where the names are told is the sentence.
        let mut names = message.split('`').skip(1).step_by(2);
        let key = names.next().unwrap_or_default();
        let known: Vec<&str> = names.collect();
        return Fault::new("fault-config-key")
            .with("path", &*source.path)
            .with("line", line)
            .with("key", key)
            .with("suggestion", nearest(key, known.iter().copied()).unwrap_or(""))
            .with("known", known.join(", "));
    }
    Fault::new("fault-config").with("path", &*source.path).with("line", line).with("cause", message)
}

/// The name most like `name`, when one is like it.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|other| (strsim::jaro_winkler(other, name), other))
        .filter(|(likeness, _)| *likeness > 0.85)
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, other)| other)
}

/// The language that a configuration asks for, whatever else is wrong with it.
pub fn language(text: &str) -> Option<String> {
    let table: toml::Table = text.parse().ok()?;
    table.get("lang")?.as_str().map(str::to_owned)
}

/// A glob over paths relative to the project root: `*` stays within a folder.
///
/// Fails with `fault-glob`.
pub fn glob(pattern: &str) -> Result<Glob, Fault> {
    GlobBuilder::new(pattern).literal_separator(true).build().map_err(|error| bad_glob(&error))
}

/// The fault of a glob that cannot be read.
pub fn bad_glob(error: &globset::Error) -> Fault {
    Fault::new("fault-glob")
        .with("pattern", error.glob().unwrap_or_default())
        .with("cause", error.kind().to_string())
}

/// A value that is not among those that can stand there; the caller adds `known`.
pub fn bad_value(source: &Source, value: &Spanned<String>) -> Fault {
    Fault::new("fault-config-value")
        .with("path", &*source.path)
        .with("line", line_of(source, value.span()))
        .with("value", value.as_ref().as_str())
}

/// The line that a span of the configuration stands on.
pub fn line_of(source: &Source, span: Range<usize>) -> u32 {
    source.position(Span::from(span).start).line
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
    fn the_locale_is_a_folder() {
        for (path, expected) in [
            ("locales/{locale}/**/*.ftl", true),
            ("{locale}/*.ftl", true),
            ("src/**/locales/{locale}.ftl", false),
            ("locales/{locale}.ftl", false),
            ("*/{locale}/a.ftl", false),
            ("locales/x-{locale}/a.ftl", false),
            ("locales/**/*.ftl", false),
        ] {
            assert_eq!(names_folder(path), expected, "{path}");
        }
    }

    #[test]
    fn every_kind_of_key() {
        check("", "ok");
        check(
            "lang = 'uk'\nexclude = ['a/**']\n[[manual]]\nroot = 'content'\nflavour = 'gitbook'\n\
             language = 'uk'\n[locales]\nsource = 'uk'\nrequired = ['en']\n[rules]\nx = 'off'\n\
             [text]\nquotes = '«»'\ndash = 'auto'\n[[terms]]\nprefer = 'а'\navoid = ['б']\n\
             [links.external]\nignore = ['https://a.ua/*']\nbroken-after = { failures = 3, days = 7 }\n",
            "ok",
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        check(
            "\nlangg = 'uk'\n",
            "fault-config-key path=zvirka.toml line=2 key=langg suggestion=lang known=lang, exclude, \
             manual, locales, phrases, text, terms, links, rules, overrides, allow",
        );
        check(
            "[[manual]]\n\nflavour = 'hugo'\n",
            "fault-config-value path=zvirka.toml line=3 value=hugo known=gitbook, mdbook, github",
        );
        check("lang = 'pl'", "fault-config-value path=zvirka.toml line=1 value=pl known=uk, en");
        check(
            "[text]\ndash = '-'",
            "fault-config-value path=zvirka.toml line=2 value=- known=auto, —, –",
        );
        check(
            "[locales]\npath = 'x/*.ftl'",
            "fault-config-value path=zvirka.toml line=2 value=x/*.ftl known=locales/{locale}/**/*.ftl",
        );
    }
}
