//! What has to be counted over a whole manual before one place in it can be judged.

use std::borrow::Borrow;

use rayon::prelude::*;

use crate::config::TextSettings;
use crate::language::Language;
use crate::prose::punctuation::{Punctuation, Quotes};
use crate::prose::sweep::{self, Seen, Wanted, Word};
use crate::prose::terms::Glossary;
use crate::prose::words::{Marks, Tally, words};
use crate::prose::{Prose, script};

/// The tallies of all pages, added up, the words that occur, and what is customary.
#[derive(Debug)]
pub struct Census {
    /// All counts.
    pub tally: Tally,
    /// The marks of the house.
    pub house: House,
    /// The terms of the house.
    pub glossary: Glossary,
    vocabulary: Vocabulary,
}

impl Census {
    /// Takes the census of a text. `punctuation` is that of the Ukrainian text alone.
    pub fn new(
        tally: Tally,
        punctuation: &Punctuation,
        settings: &TextSettings,
        vocabulary: Vocabulary,
    ) -> Self {
        Self {
            tally,
            house: House::new(punctuation, settings),
            glossary: Glossary::new(&settings.terms),
            vocabulary,
        }
    }

    /// Whether the text has a word that some word of two scripts may be meant for.
    pub fn knows(&self, word: &str) -> bool {
        self.vocabulary.0.contains_key(&sweep::hash(word))
    }

    /// The language that most of the text is in.
    pub fn language(&self) -> Language {
        self.tally.language()
    }
}

/// Of the words that words of two scripts may be meant for, those that occur.
#[derive(Debug, Default)]
pub struct Vocabulary(Seen);

impl Vocabulary {
    /// Looks for them in texts. `prose` gives of a text what bears one of the marks, `look`
    /// notes which of the words it has.
    pub(crate) fn new<'a, T: Sync, I>(
        texts: &'a [T],
        prose: impl Fn(&'a T, Marks) -> I,
        look: impl Fn(&'a T, &Wanted, &mut Seen) + Sync,
    ) -> Self
    where
        I: Iterator<Item: Borrow<Prose<'a>>>,
    {
        let mut wanted = Wanted::new(true);
        for passage in texts.iter().flat_map(|text| prose(text, Marks::MIXED_WORD)) {
            let passage: &Prose<'_> = passage.borrow();
            let words = words(&passage.text).map(|range| &passage.text[range]);
            for word in words.filter(|word| script::is_mixed(word)) {
                if let Some(guess) = script::guess(word, passage.language) {
                    wanted.add(Word::new(guess.text.chars()));
                    wanted.add(Word::new(guess.without.chars()));
                }
            }
        }
        if wanted.is_empty() {
            return Self::default();
        }
        let add = |mut seen: Seen, text: &'a T| {
            look(text, &wanted, &mut seen);
            seen
        };
        Self(texts.par_iter().fold(Seen::default, add).reduce(Seen::default, sweep::merge))
    }
}

/// The marks that a Ukrainian text is to be printed with.
///
/// A mark is the configured one; else the norm, where at least one in five follows it:
/// the others are slips. Where nearly none does, that is the way of the house, told once
/// and asked of nobody.
#[derive(Debug)]
pub struct House {
    /// `’` or `ʼ`.
    pub apostrophe: Custom<char>,
    /// `«»`.
    pub quotes: Custom<Quotes>,
    /// `—` or `–`.
    pub dash: Custom<char>,
    /// `…`.
    pub ellipsis: Custom<&'static str>,
    /// Whether the dash is configured, so that of `—` and `–` only one is right.
    pub is_dash_strict: bool,
    /// Whether mdBook prints `'`, `--` and `...` as their better kin.
    pub is_smart: bool,
}

/// One of the marks.
#[derive(Debug)]
pub struct Custom<T> {
    /// The mark to use; `None` where the house has another way.
    pub mark: Option<T>,
    /// How many follow the norm.
    pub follow: u32,
    /// How many are simpler.
    pub deviate: u32,
}

impl<T> Custom<T> {
    fn new(configured: Option<T>, norm: T, follow: u32, deviate: u32) -> Self {
        let is_kept = follow.saturating_mul(5) >= follow.saturating_add(deviate);
        Self { mark: configured.or_else(|| is_kept.then_some(norm)), follow, deviate }
    }
}

impl House {
    fn new(counts: &Punctuation, settings: &TextSettings) -> Self {
        let first = |value: &Option<String>| value.as_ref().and_then(|mark| mark.chars().next());
        let (mut hyphens, mut dots) = (counts.hyphens + counts.double_hyphens, counts.dots);
        let (mut straight, mut curly) = (counts.straight_apostrophes, counts.curly_apostrophes);
        if settings.smart_punctuation {
            (hyphens, dots) = (counts.hyphens, 0);
            // These are printed as curly ones.
            curly += std::mem::take(&mut straight);
        }
        let is_letter = counts.letter_apostrophes > curly;
        let quotes = settings.quotes.as_deref().map(|quotes| match quotes {
            "„“" => Quotes::Low,
            "“”" => Quotes::High,
            "«»" => Quotes::Guillemets,
            _ => Quotes::Straight,
        });
        // Orthography allows “ ” too: a text that keeps to them is left alone.
        let is_curly = counts.curly_quotes > counts.straight_quotes;
        let deviating_quotes = if is_curly { counts.curly_quotes } else { counts.straight_quotes };
        let mut house = Self {
            apostrophe: Custom::new(
                first(&settings.apostrophe),
                if is_letter { 'ʼ' } else { '’' },
                if is_letter { counts.letter_apostrophes } else { curly },
                straight,
            ),
            quotes: Custom::new(quotes, Quotes::Guillemets, counts.guillemets, deviating_quotes),
            dash: Custom::new(
                first(&settings.dash),
                if counts.en_dashes > counts.em_dashes { '–' } else { '—' },
                counts.em_dashes + counts.en_dashes,
                hyphens,
            ),
            ellipsis: Custom::new(
                settings.ellipsis.as_deref().map(|mark| if mark == "…" { "…" } else { "..." }),
                "…",
                counts.ellipses,
                dots,
            ),
            is_dash_strict: settings.dash.is_some(),
            is_smart: settings.smart_punctuation,
        };
        if is_curly && house.quotes.mark.is_none() {
            house.quotes.deviate = 0;
        }
        house
    }
}
