//! What is known of a language: data, one file a language.
//!
//! The head of `lexicon/uk.toml` explains the notation. Words are looked up, not matched
//! by regular expressions: a word has a bit for each class it is in, and patterns are
//! made of such bits.

mod classes;
mod forms;
mod pattern;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;
use smallvec::SmallVec;

use crate::language::Language;
use crate::manual::page::Page;

use super::words::{is_small, normal, push_normal, ranges, words};
use classes::Classes;
pub use forms::Whose;
pub(super) use forms::{Counted, Forms};
pub(super) use pattern::{Bits, Found, MOST_WORDS, Patterns, Words};

static UKRAINIAN: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("lexicon/uk.toml")));
static ENGLISH: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("lexicon/en.toml")));

/// Words of a language.
pub(super) type Set = FxHashSet<String>;

/// What a bold label says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Say,
    Avoid,
    Client,
    /// What is answered to a client.
    Reply,
    /// No phrase.
    Ordinary,
    /// One of two that count only side by side: the pair, and whether it is to be said.
    Paired(usize, bool),
}

/// A language's words.
#[derive(Debug)]
pub(super) struct Lexicon {
    labels: FxHashMap<String, Label>,
    quoted: Set,
    tails: Set,
    /// Opening marks whose quotations are no phrases.
    pub(super) ordinary_quotes: String,
    /// Marks that announce a quotation.
    pub(super) announcing: String,
    classes: Classes,
    pub(super) not: u128,
    pub(super) title: u128,
    pub(super) term: u128,
    pub(super) phrase: u128,
    pub(super) joint: u128,
    /// The words that may stand behind any label.
    pub(super) tail: u128,
    pub(super) lead_ins: LeadIns<Patterns>,
    abbreviations: Set,
    slots: Vec<(Vec<String>, String)>,
    units: Vec<String>,
    governors: Set,
    stop: Set,
    pub(super) forms: Forms,
    pub(super) counted: Counted,
    pub(super) likeness: Likeness,
}

/// The patterns of lead-ins; the data file says what each is for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct LeadIns<P> {
    pub(super) avoid: P,
    pub(super) client: P,
    pub(super) saying: P,
    pub(super) say: P,
    pub(super) block: P,
    pub(super) and: P,
    pub(super) to_say: P,
    pub(super) to_avoid: P,
    pub(super) after: P,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Data {
    labels: LabelData,
    quotes: QuoteData,
    words: BTreeMap<String, Vec<String>>,
    lead_ins: LeadIns<Vec<String>>,
    sentences: SentenceData,
    slots: SlotData,
    ids: IdData,
    forms: Forms,
    counted: Counted,
    likeness: Likeness,
}

/// By what a text that nothing announces is known for a phrase.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Likeness {
    pub(super) addressed: Set,
    pub(super) speaking: Set,
    pub(super) polite: Set,
    pub(super) title: Set,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LabelData {
    say: Vec<String>,
    avoid: Vec<String>,
    client: Vec<String>,
    reply: Vec<String>,
    ordinary: Vec<String>,
    quoted: Vec<String>,
    tails: Vec<String>,
    pairs: Vec<PairData>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PairData {
    avoid: String,
    say: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuoteData {
    ordinary: String,
    announcing: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SentenceData {
    abbreviations: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SlotData {
    names: Vec<(String, String)>,
    units: Vec<String>,
    governors: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IdData {
    stop: Vec<String>,
}

impl Lexicon {
    /// The words of a page's language. A page too short to tell its language is judged
    /// by its script.
    pub(super) fn of_page(page: &Page) -> Option<&'static Self> {
        if page.language.is_unknown() {
            let cyrillic = page.tally.cyrillic > page.tally.latin;
            return Some(if cyrillic { &UKRAINIAN } else { &ENGLISH });
        }
        Self::of(page.language)
    }

    /// The words of a language.
    pub(super) fn of(language: Language) -> Option<&'static Self> {
        match () {
            () if language.is("uk") => Some(&UKRAINIAN),
            () if language.is("en") => Some(&ENGLISH),
            () => None,
        }
    }

    fn read(text: &str) -> Self {
        let data: Data = toml::from_str(text).expect("the lexicons in the program are valid");
        let mut classes = Classes::default();
        for (name, words) in &data.words {
            classes.add(name, words);
        }
        let tail = classes.add("tail", &data.labels.tails);
        let lead_ins = data.lead_ins.map(|texts| Patterns::read(&texts, &mut classes));
        let set = |words: &[String]| words.iter().map(|word| normal(word).into_owned()).collect();
        let slots = data.slots.names.iter().map(|(label, name)| {
            (label.split(' ').map(|word| normal(word).into_owned()).collect(), name.clone())
        });
        Self {
            labels: labels(&data.labels),
            quoted: set(&data.labels.quoted),
            tails: set(&data.labels.tails),
            ordinary_quotes: data.quotes.ordinary,
            announcing: data.quotes.announcing,
            not: classes.class("not"),
            title: classes.class("title"),
            term: classes.class("term"),
            phrase: classes.class("phrase"),
            joint: classes.class("joint"),
            tail,
            lead_ins,
            abbreviations: set(&data.sentences.abbreviations),
            slots: slots.collect(),
            units: data.slots.units.iter().map(|word| normal(word).into_owned()).collect(),
            governors: set(&data.slots.governors),
            stop: set(&data.ids.stop),
            forms: data.forms,
            counted: data.counted,
            likeness: data.likeness,
            classes,
        }
    }

    /// What a label says, and whether it needs quotation marks; `None` for words that
    /// are no label known.
    pub(super) fn label(&self, text: &str) -> Option<(Label, bool)> {
        let mut known = String::with_capacity(text.len());
        // Where its words begin.
        let mut words: SmallVec<[usize; 8]> = SmallVec::new();
        for range in ranges(text).take(8) {
            if !known.is_empty() {
                known.push(' ');
            }
            words.push(known.len());
            push_normal(&mut known, &text[range]);
        }
        loop {
            if let Some(&label) = self.labels.get(&known) {
                return Some((label, self.quoted.contains(&known)));
            }
            // What stands behind a label may be several words, as «to a client».
            let mut behind = words.iter().skip(1).rev().take(3);
            let tail = *behind.find(|&&tail| self.tails.contains(&known[tail..]))?;
            words.retain(|word| *word < tail);
            known.truncate(tail - 1);
        }
    }

    /// The bits of a word as it is printed; `folded`: room for it as all are compared.
    pub(super) fn bits(&self, word: &str, folded: &mut String) -> u128 {
        if is_small(word.as_bytes()) {
            return self.classes.bits(word);
        }
        folded.clear();
        folded.reserve(64.max(word.len()));
        push_normal(folded, word);
        self.classes.bits(folded)
    }

    /// Whether a full stop behind a word ends no sentence.
    pub(super) fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.contains(word)
    }

    /// The name of what a label asks for.
    pub(super) fn slot(&self, label: &str) -> Option<&str> {
        let words: Vec<Cow<'_, str>> = words(label).map(|word| word.text).collect();
        let fits = |known: &[String]| {
            words
                .windows(known.len())
                .any(|some| some.iter().zip(known).all(|(word, known)| fits(word, known)))
        };
        self.slots.iter().find(|(known, _)| fits(known)).map(|(_, name)| &**name)
    }

    /// Whether a text is a label that is known, whole.
    pub(super) fn is_slot_label(&self, label: &str) -> bool {
        let words: Vec<Cow<'_, str>> = words(label).map(|word| word.text).collect();
        let fits = |(word, known): (&Cow<'_, str>, &String)| fits(word, known);
        let whole =
            |known: &[String]| known.len() == words.len() && words.iter().zip(known).all(fits);
        self.slots.iter().any(|(known, _)| whole(known))
    }

    /// Whether a word counts something.
    pub(super) fn is_unit(&self, word: &str) -> bool {
        self.units.iter().any(|known| fits(word, known))
    }

    /// Whether a word asks for another one.
    pub(super) fn is_governor(&self, word: &str) -> bool {
        self.governors.contains(word)
    }

    /// Whether a word tells nothing of what a text is about.
    pub(super) fn is_stop_word(&self, word: &str) -> bool {
        self.stop.contains(word)
    }
}

fn labels(data: &LabelData) -> FxHashMap<String, Label> {
    let mut labels = FxHashMap::default();
    let mut add = |names: &[String], label| {
        for name in names {
            labels.insert(label_text(name), label);
        }
    };
    add(&data.say, Label::Say);
    add(&data.avoid, Label::Avoid);
    add(&data.client, Label::Client);
    add(&data.reply, Label::Reply);
    add(&data.ordinary, Label::Ordinary);
    for (number, pair) in data.pairs.iter().enumerate() {
        add(std::slice::from_ref(&pair.avoid), Label::Paired(number, false));
        add(std::slice::from_ref(&pair.say), Label::Paired(number, true));
    }
    labels
}

fn label_text(name: &str) -> String {
    words(name).map(|word| word.text).collect::<Vec<_>>().join(" ")
}

impl<P> LeadIns<P> {
    fn map<Q>(self, mut read: impl FnMut(P) -> Q) -> LeadIns<Q> {
        LeadIns {
            avoid: read(self.avoid),
            client: read(self.client),
            saying: read(self.saying),
            say: read(self.say),
            block: read(self.block),
            and: read(self.and),
            to_say: read(self.to_say),
            to_avoid: read(self.to_avoid),
            after: read(self.after),
        }
    }
}

/// Whether a word is the one that is known, or begins as `стем*` does.
fn fits(word: &str, known: &str) -> bool {
    known.strip_suffix('*').map_or(word == known, |stem| word.starts_with(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_is_valid() {
        for lexicon in [&*UKRAINIAN, &*ENGLISH] {
            assert!(lexicon.classes.count < 128);
            for (_, name) in &lexicon.slots {
                assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'));
            }
        }
    }

    #[test]
    fn labels_are_known_in_any_case() {
        let label = |text: &str| UKRAINIAN.label(text).map(|(label, _)| label);
        assert_eq!(label("✅ СКАЖІТЬ"), Some(Label::Say));
        assert_eq!(label("Скажіть, наприклад"), Some(Label::Say));
        assert_eq!(label("Не кажіть клієнтові"), Some(Label::Avoid));
        assert_eq!(label("Клієнт не прийшов"), None);
        assert_eq!(label("Працівник/ця"), Some(Label::Reply));
        assert_eq!(label("Так"), Some(Label::Paired(0, true)));
        assert_eq!(label("Увага"), None);
        assert_eq!(label(""), None);
        assert_eq!(ENGLISH.label("Don’t say").map(|it| it.0), Some(Label::Avoid));
    }

    #[test]
    fn slots_have_names() {
        let slot = |text: &str| UKRAINIAN.slot(text);
        assert_eq!(slot("Ім’я"), Some("name"));
        assert_eq!(slot("номер телефону"), Some("phone"));
        assert_eq!(slot("назва органу"), Some("authority"));
        assert_eq!(slot("дата зустрічі"), Some("date"));
        assert_eq!(slot("щось"), None);
    }
}
