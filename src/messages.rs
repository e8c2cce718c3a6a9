//! The program's own words.
//!
//! Every message a person sees is a Fluent message, in Ukrainian and in English, in
//! `locales/<lang>/ui/`. A test proves that both languages have every message.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::fault::{Fault, Value};
use crate::finding::Finding;

/// The files of one language, embedded.
macro_rules! embedded {
    ($lang:literal) => {
        [
            include_str!(concat!("../locales/", $lang, "/ui/cli.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/faults.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/links.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/page.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/phrases.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/project.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/report.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/settings.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/summary.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/text.ftl")),
            include_str!(concat!("../locales/", $lang, "/ui/translations.ftl")),
        ]
    };
}

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// Ukrainian.
    Uk,
    /// English.
    #[default]
    En,
}

impl Lang {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Uk, Self::En];

    /// Its tag.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Uk => "uk",
            Self::En => "en",
        }
    }

    /// The language of a tag or of a locale's name: `uk`, `uk_UA.UTF-8`.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['_', '-', '.', '@']).next()?;
        Self::ALL.into_iter().find(|lang| lang.as_str().eq_ignore_ascii_case(primary))
    }

    /// The language that environment variables ask for, the most telling first.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        ["ZVIRKA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(variable)
            .find(|value| !value.is_empty())
            .and_then(|value| Self::parse(&value))
    }
}

/// The words of one language.
pub struct Messages {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Messages").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl Messages {
    /// The program's words in a language.
    pub fn new(lang: Lang) -> Self {
        let files: &[&str] = match lang {
            Lang::Uk => &embedded!("uk"),
            Lang::En => &embedded!("en"),
        };
        let identifier: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Reports are read in terminals and parsed by programs: no invisible marks.
        bundle.set_use_isolating(false);
        for text in files {
            // What does not parse here fails the test that formats every message.
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message, or an attribute of it: `"broken-link"`, `"broken-link.help"`. One that
    /// is not there comes back as its own name. To the message an argument that is an
    /// empty text is `none`, which it chooses a variant by.
    pub fn get(&self, name: &str, args: &[(&str, Value)]) -> String {
        self.find(name, args).unwrap_or_else(|| name.to_owned())
    }

    /// The same; `None` when it is not there.
    pub fn find(&self, name: &str, args: &[(&str, Value)]) -> Option<String> {
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (name, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value {
                // Fluent cannot choose by an empty text, so that has a name.
                Value::Text(text) if text.is_empty() => values.set(*name, "none"),
                Value::Text(text) => values.set(*name, sanitize(text).into_owned()),
                #[expect(clippy::cast_precision_loss, reason = "counts of files and words")]
                Value::Number(number) => values.set(*name, FluentValue::from(*number as f64)),
            }
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }

    /// What a finding says.
    pub fn finding(&self, finding: &Finding) -> String {
        self.get(finding.rule, &finding.args)
    }

    /// What to do about a finding.
    pub fn help(&self, finding: &Finding) -> String {
        self.get(&format!("{}.help", finding.rule), &finding.args)
    }

    /// What a fault says.
    pub fn fault(&self, fault: &Fault) -> String {
        self.get(fault.id, &fault.args)
    }
}

/// Makes text from content or a path fit to be shown: control characters and the
/// invisible ones that turn text around become visible, line ends become spaces.
///
/// Runner commands of GitHub (`##[…]`, which it obeys anywhere in a line) are broken up.
pub fn sanitize(text: &str) -> Cow<'_, str> {
    let is_control = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(is_control) && !text.contains("##[") {
        return Cow::Borrowed(text);
    }
    let shown: String = text
        .chars()
        .map(|c| match c {
            '\n' | '\r' | '\t' => ' ',
            c if is_control(c) => '\u{fffd}',
            c => c,
        })
        .collect();
    Cow::Owned(shown.replace("##[", "#\u{200b}#["))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_command_a_terminal_is_shown_instead() {
        assert_eq!(sanitize("а\u{1b}[31mб"), "а\u{fffd}[31mб");
        assert_eq!(sanitize("а\u{9b}б\u{202e}в\nг"), "а\u{fffd}б\u{fffd}в г");
        assert_eq!(sanitize("##[stop]"), "#\u{200b}#[stop]");
        assert!(matches!(sanitize("звичайний текст"), Cow::Borrowed(_)));
    }

    #[test]
    fn the_environment_names_a_language() {
        let of = |name: &'static str, value: &'static str| {
            Lang::of_environment(move |asked| (asked == name).then(|| value.to_owned()))
        };
        assert_eq!(of("LANG", "uk_UA.UTF-8"), Some(Lang::Uk));
        assert_eq!(of("LC_ALL", "C"), None);
        assert_eq!(of("ZVIRKA_LANG", "en"), Some(Lang::En));
    }
}
