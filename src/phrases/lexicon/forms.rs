//! Forms of one word side by side, and numbers with what they count.

use std::ops::Range;

use serde::Deserialize;

use super::Set;
use crate::phrases::words::{Word, normal, plain_letters, ranges, words};

/// Of whom a form is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Whose {
    /// Of whoever says the phrase.
    Speaker,
    /// Of whoever hears it.
    Hearer,
    /// Of somebody else.
    Other,
}

/// The forms of words that a language prints side by side.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::phrases) struct Forms {
    gender: Vec<(String, String)>,
    suffixes: Vec<String>,
    address: Vec<(String, String)>,
    speaker: Set,
    hearer: Set,
    others: Vec<(String, String)>,
    companions: Vec<(String, String)>,
    or: Set,
    otherwise: Whose,
    /// Words between the speaker's pronoun and a form.
    between: Set,
    /// Forms of one gender that are known by their whole.
    single: Set,
    /// Endings of the past tense, of words that are no shorter than five letters.
    past: Vec<String>,
}

/// A number's noun, and what stands before it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::phrases) struct Counted {
    genitive: Set,
    accusative: Set,
    nouns: Vec<Cases>,
    adjectives: Vec<Cases>,
}

/// A word with many; with one, in the genitive; with one and with a few, in the
/// accusative.
#[derive(Debug, Deserialize)]
pub(in crate::phrases) struct Cases(String, String, String, String);

impl Forms {
    /// Whether two words, in lower case, are the masculine and the feminine of one.
    pub(in crate::phrases) fn is_gender(&self, masculine: &str, feminine: &str) -> bool {
        pairs(&self.gender, masculine, feminine)
    }

    /// Whether two words, in lower case, address one person informally and politely.
    pub(in crate::phrases) fn is_address(&self, informal: &str, polite: &str) -> bool {
        pairs(&self.address, informal, polite)
    }

    /// Whether two texts say the same, one informally and one politely.
    pub(in crate::phrases) fn are_addresses(&self, informal: &str, polite: &str) -> bool {
        let (one, other): (Vec<Word<'_>>, Vec<Word<'_>>) =
            (words(informal).collect(), words(polite).collect());
        let pairs = || one.iter().zip(&other).map(|(one, other)| (&*one.text, &*other.text));
        one.len() == other.len()
            && pairs().all(|(one, other)| one == other || self.is_address(one, other))
            && pairs().any(|(one, other)| one != other)
    }

    /// A word by which a text is one that only a man, or only a woman, says of themselves:
    /// «я зрозумів».
    pub(in crate::phrases) fn gendered<'a>(&self, text: &'a str) -> Option<&'a str> {
        const SHORTEST: usize = 5;
        let is_form = |word: &str| {
            self.single.contains(word)
                || (word.chars().count() >= SHORTEST
                    && self.past.iter().any(|ending| word.ends_with(&**ending)))
        };
        let longest = self.speaker.iter().map(String::len).max().unwrap_or_default();
        let mut words = ranges(text);
        let is_speaker = |word: &Range<usize>| {
            let word = &text[word.clone()];
            // Of most words the length tells.
            let is_long = word.len() > longest && plain_letters(word.as_bytes()) == word.len();
            !is_long && self.speaker.contains(&*normal(word))
        };
        while let Some(pronoun) = words.find(is_speaker) {
            let mut behind = words.clone().map(|word| (normal(&text[word.clone()]), word));
            let (form, word) = behind.find(|(word, _)| !self.between.contains(&**word))?;
            let gap = &text[pronoun.end..word.start];
            let is_clause = !gap.contains([',', '.', '!', '?', ':', ';', '—', '–', '(']);
            if is_clause && is_form(&form) {
                return Some(&text[word]);
            }
        }
        None
    }

    /// The feminine that `word(-suffix)` stands for.
    pub(in crate::phrases) fn feminine(&self, word: &str, suffix: &str) -> Option<String> {
        let fits = self.gender.iter().filter(|(_, feminine)| feminine == suffix);
        let stems = fits.filter_map(|(masculine, _)| {
            let stem = word.strip_suffix(&**masculine)?;
            (!stem.is_empty() && !masculine.is_empty()).then_some(stem)
        });
        let stem = stems.min_by_key(|stem| stem.len());
        let whole = || {
            let consonant = word
                .chars()
                .next_back()
                .is_some_and(|last| last.is_alphabetic() && !"аеєиіїоуюяйьaeiouy".contains(last));
            (consonant && self.suffixes.iter().any(|known| known == suffix)).then_some(word)
        };
        stem.or_else(whole).map(|stem| format!("{stem}{suffix}"))
    }

    /// The feminine of a person's noun, or of a word that goes with it.
    pub(in crate::phrases) fn other(&self, word: &str) -> Option<&str> {
        find(&self.others, word)
    }

    /// The same of a word that stands before the noun.
    pub(in crate::phrases) fn companion(&self, word: &str) -> Option<&str> {
        find(&self.companions, word)
    }

    /// Of whom a form behind this word is said, if the word tells.
    pub(in crate::phrases) fn whose(&self, word: &str) -> Option<Whose> {
        match () {
            () if self.speaker.contains(word) => Some(Whose::Speaker),
            () if self.hearer.contains(word) => Some(Whose::Hearer),
            () if self.other(word).is_some() => Some(Whose::Other),
            () => None,
        }
    }

    /// Of whom a form is said where no word tells.
    pub(in crate::phrases) fn otherwise(&self) -> Whose {
        self.otherwise
    }

    /// Whether a bracket that begins with the word holds an alternative.
    pub(in crate::phrases) fn is_or(&self, word: &str) -> bool {
        self.or.contains(word)
    }
}

fn pairs(endings: &[(String, String)], first: &str, second: &str) -> bool {
    endings.iter().any(|(one, other)| {
        let stems = first.strip_suffix(&**one).zip(second.strip_suffix(&**other));
        stems.is_some_and(|(left, right)| left == right && !(left.is_empty() && one.is_empty()))
    })
}

fn find<'a>(pairs: &'a [(String, String)], word: &str) -> Option<&'a str> {
    pairs.iter().find(|(known, _)| known == word).map(|(_, other)| &**other)
}

impl Counted {
    /// What stands for words behind a number, by the preposition before it: with one, and
    /// with a few where that is not as with many. Words are in lower case; `None` when
    /// they count nothing known.
    pub(in crate::phrases) fn forms(
        &self,
        preposition: &str,
        words: &[String],
    ) -> Option<(Vec<&str>, Option<Vec<&str>>)> {
        let genitive = self.genitive.contains(preposition);
        if !genitive && !self.accusative.contains(preposition) {
            return None;
        }
        let (noun, adjectives) = words.split_last()?;
        let known = |list: &'_ [Cases], word: &str| list.iter().position(|it| it.0 == word);
        let mut cases = Vec::with_capacity(words.len());
        for word in adjectives {
            cases.push(&self.adjectives[known(&self.adjectives, word)?]);
        }
        cases.push(&self.nouns[known(&self.nouns, noun)?]);
        let one = cases.iter().map(|it| if genitive { &*it.1 } else { &*it.2 }).collect();
        let few: Vec<&str> = cases.iter().map(|it| &*it.3).collect();
        let differs = !genitive && few.iter().zip(words).any(|(few, many)| few != many);
        Some((one, differs.then_some(few)))
    }

    /// Whether a word stands between a number and its noun.
    pub(in crate::phrases) fn is_adjective(&self, word: &str) -> bool {
        self.adjectives.iter().any(|cases| cases.0 == word)
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language;
    use crate::phrases::lexicon::Lexicon;

    #[test]
    fn two_forms_of_one_word_are_known() {
        let forms = &Lexicon::of(Language::new("uk")).unwrap().forms;
        for (masculine, feminine) in [
            ("радий", "рада"),
            ("зрозумів", "зрозуміла"),
            ("помилився", "помилилася"),
            ("допоміг", "допомогла"),
            ("прийшов", "прийшла"),
            ("певен", "певна"),
            ("сам", "сама"),
            ("неуважним", "неуважною"),
            ("юрист", "юристка"),
            ("готов", "готова"),
        ] {
            assert!(forms.is_gender(masculine, feminine), "{masculine}");
            assert!(!forms.is_gender(feminine, masculine), "{feminine}");
        }
        for (one, other) in
            [("клієнт", "клієнта"), ("слово", "слова"), ("день", "дня"), ("в", "на")]
        {
            assert!(!forms.is_gender(one, other), "{one}");
        }
        assert!(forms.is_address("ти", "ви") && forms.is_address("кажи", "кажіть"));
        assert!(!forms.is_address("кажіть", "кажи"));
    }

    #[test]
    fn an_ending_in_brackets_makes_the_feminine() {
        let forms = &Lexicon::of(Language::new("uk")).unwrap().forms;
        let check = |word: &str, suffix: &str, expected: Option<&str>| {
            assert_eq!(forms.feminine(word, suffix).as_deref(), expected, "{word}({suffix})");
        };
        check("радий", "а", Some("рада"));
        check("зробив", "ла", Some("зробила"));
        check("звернувся", "лася", Some("звернулася"));
        check("згоден", "на", Some("згодна"));
        check("сам", "а", Some("сама"));
        check("юрист", "ка", Some("юристка"));
        check("міг", "ла", None);
        check("документ", "и", None);
    }

    #[test]
    fn a_form_tells_who_speaks() {
        let forms = &Lexicon::of(Language::new("uk")).unwrap().forms;
        assert_eq!(forms.gendered("Чи правильно я зрозумів?"), Some("зрозумів"));
        assert_eq!(forms.gendered("Я б не радила поспішати"), Some("радила"));
        assert_eq!(forms.gendered("Я готова слухати"), Some("готова"));
        for text in
            ["Я слухаю", "Це я, Василь", "Я з Києва", "Ви зрозуміли? Я поясню", "Я мала гадку"]
        {
            assert_eq!(forms.gendered(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_counted_has_forms() {
        let counted = &Lexicon::of(Language::new("uk")).unwrap().counted;
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(
            counted.forms("протягом", &words("робочих днів")),
            Some((vec!["робочого", "дня"], None))
        );
        assert_eq!(
            counted.forms("через", &words("хвилин")),
            Some((vec!["хвилину"], Some(vec!["хвилини"])))
        );
        assert_eq!(counted.forms("лишилося", &words("днів")), None);
        assert_eq!(counted.forms("через", &words("осіб")), None);
    }
}
