//! Section numbers: `3.4.2.` at the head of a title.

use std::fmt;

/// Words that may stand before a number: «Розділ 3.», “Chapter 3.”
const LEADS: [&str; 8] =
    ["розділ", "глава", "додаток", "частина", "chapter", "section", "appendix", "part"];

/// A section number: its parts, outermost first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SectionNumber(Box<[u8]>);

impl SectionNumber {
    /// The number at the head of a title, and the title without it.
    ///
    /// What counts is narrow, measured on real contents: `N.N…` with at least one dot
    /// inside, or `N.` or `N)` and a space; parts up to 99. A year, a port and
    /// "7 ways to…" are no numbers. Whether the list it stands in is really numbered is
    /// for the list to tell.
    pub fn of_title(title: &str) -> Option<(Self, &str)> {
        let title = title.trim();
        let lead = Self::lead_of(title);
        // Lower-casing Cyrillic and ASCII keeps lengths, so the lead's length holds here.
        let text = lead.map_or(title, |lead| title.get(lead.len()..).unwrap_or(title).trim_start());
        let length = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len());
        let (digits, rest) = text.split_at(length);
        let parts: Option<Vec<u8>> = digits
            .trim_end_matches('.')
            .split('.')
            .map(|part| part.parse::<u8>().ok().filter(|&n| n <= 99 && part.len() <= 2))
            .collect();
        let parts = parts?;
        let closed = digits.ends_with('.') || rest.starts_with(')');
        let bounded = rest.is_empty() || rest.starts_with([' ', '\u{a0}', ')']);
        if !bounded || (parts.len() == 1 && !closed && lead.is_none()) || digits.ends_with("..") {
            return None;
        }
        let rest = rest.trim_start_matches([')', ' ', '\u{a0}']);
        Some((Self(parts.into()), rest))
    }

    /// The word before the number, where there is one: chapters and appendices are
    /// numbered apart.
    pub fn lead_of(title: &str) -> Option<&'static str> {
        let lowered = title.trim_start().to_lowercase();
        let leads = |lead: &&str| {
            lowered.strip_prefix(*lead).is_some_and(|rest| rest.starts_with(char::is_whitespace))
        };
        LEADS.into_iter().find(leads)
    }

    /// How many parts it has.
    pub fn depth(&self) -> usize {
        self.0.len()
    }

    /// Its parts, outermost first.
    pub fn parts(&self) -> &[u8] {
        &self.0
    }

    /// The last part.
    pub fn last(&self) -> u8 {
        self.0.last().copied().unwrap_or(0)
    }

    /// The number without its last part; `None` for a number of one part.
    pub fn parent(&self) -> Option<Self> {
        let (_, parts) = self.0.split_last()?;
        (!parts.is_empty()).then(|| Self(parts.into()))
    }

    /// The number beside it that ends in `last`.
    #[must_use]
    pub fn with_last(&self, last: u8) -> Self {
        let mut parts = self.0.clone();
        if let Some(part) = parts.last_mut() {
            *part = last;
        }
        Self(parts)
    }
}

impl fmt::Display for SectionNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, part) in self.0.iter().enumerate() {
            if index > 0 {
                formatter.write_str(".")?;
            }
            write!(formatter, "{part}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, expected: Option<(&str, &str)>) {
        let found = SectionNumber::of_title(title);
        let found = found.map(|(number, rest)| (number.to_string(), rest));
        assert_eq!(found, expected.map(|(number, rest)| (number.to_owned(), rest)));
    }

    #[test]
    fn numbers_of_sections() {
        check("1. Загальна частина", Some(("1", "Загальна частина")));
        check("3.4.2.10. Документи", Some(("3.4.2.10", "Документи")));
        check("3.4 Порядок", Some(("3.4", "Порядок")));
        check("2) Друге", Some(("2", "Друге")));
        check("Розділ 3. Порядок", Some(("3", "Порядок")));
        check("Chapter 12 The End", Some(("12", "The End")));
    }

    #[test]
    fn what_only_looks_like_one() {
        for title in [
            "7 ways to fail",
            "631 - Pentesting EPP",
            "2024.1 Release",
            "v1.2 Notes",
            "3D",
            "...",
            "1.х",
        ] {
            check(title, None);
        }
    }

    #[test]
    fn neighbours_and_parents() {
        let (number, _) = SectionNumber::of_title("3.4.2. А").unwrap();
        assert_eq!(number.parent().unwrap().to_string(), "3.4");
        assert_eq!(number.with_last(9).to_string(), "3.4.9");
        assert_eq!(SectionNumber::of_title("3. А").unwrap().0.parent(), None);
    }
}
