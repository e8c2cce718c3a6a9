//! `phrases.toml`: what an editor says of single phrases, where no mark on the page can.
//!
//! It is not Markdown, so no editor and no sync rewrites it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use crate::fault::Fault;
use crate::source::{Source, Span};

/// The name of the file, unless the configuration has another.
pub const PHRASES_NAME: &str = "phrases.toml";

/// What the file says.
#[derive(Debug, Clone)]
pub struct Overrides {
    /// Where it stands, and its text.
    pub source: Source,
    /// Its entries, in order.
    pub list: Vec<PhraseOverride>,
}

/// `phrases.toml`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    /// What is said of single phrases.
    #[serde(default)]
    phrase: Vec<PhraseOverride>,
}

/// `[[phrase]]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PhraseOverride {
    /// The page: its path, or the number that its title begins with.
    #[schemars(with = "String")]
    pub page: Spanned<String>,
    /// How the phrase begins, inside its quotation marks.
    #[schemars(with = "String")]
    pub starts: Spanned<String>,
    /// What it is; left out, what the page says.
    pub kind: Option<OverrideKind>,
    /// The id of its message.
    pub id: Option<String>,
    /// Names of variables: those the program gives, and those to use.
    #[serde(default)]
    pub slots: BTreeMap<String, String>,
    /// Whether what stands in brackets may be left out.
    #[serde(default)]
    pub aside: bool,
    /// A line for translators.
    pub note: Option<String>,
}

/// What a text in quotation marks is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum OverrideKind {
    /// A phrase to say.
    Say,
    /// A phrase not to say.
    Avoid,
    /// What a client says.
    Client,
    /// No phrase.
    Ignore,
}

impl Overrides {
    /// Reads the file.
    ///
    /// Fails as the configuration does, and with `fault-config-value` for an id or a
    /// variable that Fluent does not allow.
    pub fn parse(path: &str, text: &str) -> Result<Self, Fault> {
        let source = Source::new(path, text);
        let file: File =
            toml::from_str(text).map_err(|error| super::unreadable(&source, &error))?;
        for entry in &file.phrase {
            let ids = entry.id.iter().chain(entry.slots.values());
            if let Some(bad) = ids.into_iter().find(|id| !is_identifier(id)) {
                let line = super::line_of(&source, entry.starts.span());
                return Err(Fault::new("fault-config-value")
                    .with("path", path)
                    .with("line", line)
                    .with("value", bad.as_str())
                    .with("known", "a-z, 0-9, -, _"));
            }
        }
        Ok(Self { source, list: file.phrase })
    }
}

impl PhraseOverride {
    /// Where it stands in its file.
    pub fn span(&self) -> Span {
        Span::from(self.starts.span())
    }
}

fn is_identifier(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_says_what_a_phrase_is() {
        let text = "[[phrase]]\npage = \"5.2.9\"\nstarts = \"Вибачте\"\nkind = \"ignore\"\n";
        let overrides = Overrides::parse("phrases.toml", text).unwrap();
        assert_eq!(overrides.list[0].kind, Some(OverrideKind::Ignore));
        assert_eq!(overrides.source.slice(overrides.list[0].span()), "\"Вибачте\"");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let fault = |text: &str| Overrides::parse("phrases.toml", text).unwrap_err().to_string();
        assert_eq!(
            fault("[[phrase]]\npage = \"1\"\nstarts = \"а\"\nid = \"як\"\n"),
            "fault-config-value path=phrases.toml line=3 value=як known=a-z, 0-9, -, _"
        );
        assert!(fault("[[phrase]]\npage = \"1\"\nstart = \"а\"\n").contains("suggestion=starts"));
    }
}
