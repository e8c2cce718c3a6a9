//! The plural categories of a language, as CLDR has them.

use std::collections::BTreeMap;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

/// The names of the categories, in CLDR's order.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whole numbers up to this one are what people count; a category that only a million
/// or a fraction falls into is not asked for.
const COUNTED: u64 = 200;

/// The categories of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plurals {
    /// All there are, fractions and millions included.
    all: Vec<&'static str>,
    /// The whole numbers that fall into each of them, for those that some do.
    counted: BTreeMap<&'static str, Vec<u64>>,
}

impl Plurals {
    /// The categories of `one book, two books`; none for a locale that is no locale.
    pub fn cardinal(locale: &str) -> Option<Self> {
        Self::new(locale, PluralRuleType::Cardinal)
    }

    /// The categories of `first, second`.
    pub fn ordinal(locale: &str) -> Option<Self> {
        Self::new(locale, PluralRuleType::Ordinal)
    }

    fn new(locale: &str, kind: PluralRuleType) -> Option<Self> {
        let locale: Locale = locale.replace('_', "-").parse().ok()?;
        let options = PluralRulesOptions::default().with_type(kind);
        let rules = PluralRules::try_new((&locale).into(), options).ok()?;
        let mut all: Vec<&str> = rules.categories().map(name).collect();
        all.sort_by_key(|category| CATEGORIES.iter().position(|it| it == category));
        let mut counted: BTreeMap<_, Vec<u64>> = BTreeMap::new();
        for number in 0..=COUNTED {
            counted.entry(name(rules.category_for(number))).or_default().push(number);
        }
        // A language without rules of its own in the data knows one form; whoever writes
        // two knows better.
        (counted.len() > 1 || all.len() > 1 || is_known_to_have_one(&locale))
            .then_some(Self { all, counted })
    }

    /// Whether a key of a variant is the name of a category of some language.
    pub fn is_category(key: &str) -> bool {
        CATEGORIES.contains(&key)
    }

    /// Whether these keys of variants choose by the plural form of a number: all are
    /// categories or numbers, and one is a category that only some numbers have.
    pub fn are_chosen<'k>(mut keys: impl Iterator<Item = &'k str> + Clone) -> bool {
        let is_number = |key: &str| key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        let mut forms = keys.clone().filter(|key| Self::is_category(key) && *key != "other");
        forms.next().is_some() && keys.all(|key| Self::is_category(key) || is_number(key))
    }

    /// Whether the language has this category.
    pub fn has(&self, category: &str) -> bool {
        self.all.contains(&category)
    }

    /// The categories of the language, in CLDR's order.
    pub fn all(&self) -> &[&'static str] {
        &self.all
    }

    /// The categories that whole numbers fall into, in CLDR's order, each with those
    /// numbers up to 200.
    pub fn counted(&self) -> impl Iterator<Item = (&'static str, &[u64])> {
        self.all.iter().filter_map(|&category| Some((category, &**self.counted.get(category)?)))
    }
}

/// The languages that CLDR says have a single form.
fn is_known_to_have_one(locale: &Locale) -> bool {
    let language = locale.id.language.as_str();
    let single = [
        "bm", "bo", "dz", "hnj", "id", "ig", "ii", "ja", "jbo", "jv", "kde", "kea", "km", "ko",
        "lkt", "lo", "ms", "my", "nqo", "osa", "sah", "ses", "sg", "su", "th", "to", "tpi", "vi",
        "wo", "yo", "yue", "zh",
    ];
    single.contains(&language)
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: &str, all: &[&str], counted: &[&str]) {
        let plurals = Plurals::cardinal(locale).unwrap();
        assert_eq!(plurals.all(), all, "{locale}");
        let found: Vec<_> = plurals.counted().map(|(category, _)| category).collect();
        assert_eq!(found, counted, "{locale}");
    }

    #[test]
    fn categories_are_those_of_cldr() {
        check("uk", &["one", "few", "many", "other"], &["one", "few", "many"]);
        check("uk_UA", &["one", "few", "many", "other"], &["one", "few", "many"]);
        check("pl", &["one", "few", "many", "other"], &["one", "few", "many"]);
        check("en", &["one", "other"], &["one", "other"]);
        check("fr", &["one", "many", "other"], &["one", "other"]);
        check("ja", &["other"], &["other"]);
        check(
            "ar",
            &["zero", "one", "two", "few", "many", "other"],
            &["zero", "one", "two", "few", "many", "other"],
        );
        let ordinal = Plurals::ordinal("en").unwrap();
        assert_eq!(ordinal.all(), ["one", "two", "few", "other"]);
    }

    #[test]
    fn what_is_no_locale_has_none() {
        assert_eq!(Plurals::cardinal("not a locale"), None);
        assert_eq!(Plurals::cardinal("xx"), None);
    }
}
