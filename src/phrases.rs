//! The sentences a manual gives its readers: to say, not to say, to hear from a client.
//!
//! A phrase is found in one of two ways. *Markup*: a block quotation or a hint whose
//! first words are a bold label, such as `**Скажіть:**`. A *lead-in*: the words before a
//! quotation in its sentence, or the block before it, say what it is. All that knows a
//! language is data (`phrases/lexicon/*.toml`); a page in a language without such data
//! has no phrases.
//!
//! What a phrase says is a [template](crate::phrases::template): text, slots, and the
//! readings that a page prints side by side. By what a phrase is known again when it was
//! edited is its [identity](crate::phrases::identity).

pub mod classify;
pub mod extract;
pub mod identity;
mod lexicon;
mod likeness;
mod reading;
pub mod template;
mod words;

use std::borrow::Cow;
use std::sync::Arc;

use memchr::memmem;

use crate::config::PhraseOverride;
use crate::manual::page::Page;
use crate::source::{Location, Source, Span};
use classify::{Quotation, Verdict};
use identity::Key;
pub use lexicon::Whose;
use template::Template;

/// What a phrase is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// To be said.
    Say,
    /// Not to be said: it must never reach a card of things to say.
    Avoid,
    /// Said by a client.
    Client,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Say, Self::Avoid, Self::Client];

    /// The word for it in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Say => "say",
            Self::Avoid => "avoid",
            Self::Client => "client",
        }
    }

    /// The file of its messages, below the locale's folder.
    pub fn file(self) -> &'static str {
        match self {
            Self::Say => "say.ftl",
            Self::Avoid => "avoid.ftl",
            Self::Client => "client.ftl",
        }
    }

    /// The kind whose messages stand in a file.
    pub fn of_file(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.file() == name)
    }
}

/// How a phrase is known for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A bold label at the head of a block quotation or a hint.
    Markup,
    /// `phrases.toml`.
    Override,
    /// What stands before it.
    LeadIn,
}

/// A phrase, where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// What it is for.
    pub kind: Kind,
    /// Its text, and the blanks in it.
    pub template: Template,
    /// Where it stands on the page, inside the quotation marks.
    pub span: Span,
    /// The path of the page.
    pub page: Arc<str>,
    /// The title of the page; its path, when it has none.
    pub title: Arc<str>,
    /// The text of the nearest heading above it, else the title.
    pub section: Arc<str>,
    /// How it is known for a phrase.
    pub origin: Origin,
    /// What stays the same when case and punctuation change.
    pub key: Key,
    /// The language of the page it stands on, by which its id is made.
    pub language: crate::language::Language,
    /// The id that an editor has given it.
    pub id: Option<Arc<str>>,
    /// What an editor has to say to translators.
    pub note: Option<Arc<str>>,
}

impl Phrase {
    /// Where it stands.
    pub fn place(&self) -> Location {
        Location { path: self.page.clone(), span: self.span }
    }

    /// What the page prints: without quotation marks, white space folded.
    pub fn printed(&self) -> Cow<'_, str> {
        self.template.printed()
    }

    /// Where some of its words stand in the text of its page; it itself, where they are not
    /// written there as they are printed.
    pub fn place_of(&self, words: &str, source: &Source) -> Location {
        let at = memmem::find(source.slice(self.span).as_bytes(), words.as_bytes());
        let at = at.map(|at| at..at + words.len());
        let span = at.map_or(self.span, |at| Span::from(at).shifted(self.span.start));
        Location { span, ..self.place() }
    }
}

/// What a page has to say.
#[derive(Debug, Default)]
pub struct Found {
    /// Its phrases, in order.
    pub phrases: Vec<Phrase>,
    /// Where quotations stand that read like phrases, but nothing says that they are.
    pub suggested: Vec<Location>,
    /// Which of the overrides fitted something.
    pub used: Vec<usize>,
}

/// The phrases of a page. `overrides`: what is said of single ones.
pub fn of_page(page: &Page, overrides: &[PhraseOverride]) -> Found {
    let mut found = Found::default();
    let mut sections = Sections::new(page);
    let settled = settled(page, overrides);
    found.phrases.reserve_exact(settled.len());
    for (quotation, fits) in settled {
        found.used.extend(fits.map(|(number, _)| number));
        let Verdict::Phrase(kind) = quotation.verdict else {
            if is_suggested(&quotation, page) {
                found.suggested.push(page.source.location(quotation.span));
            }
            continue;
        };
        let Some(mut template) = quotation.template else { continue };
        if let Some((_, entry)) = fits {
            if entry.aside {
                template.free_aside();
            }
            template.rename(&entry.slots);
        }
        found.phrases.push(Phrase {
            kind,
            span: quotation.span,
            page: page.path().clone(),
            title: sections.title.clone(),
            section: sections.at(quotation.span.start),
            origin: quotation.origin,
            key: Key::of(kind, &template),
            language: page.language,
            id: fits.and_then(|(_, entry)| entry.id.as_deref().map(Arc::from)),
            note: fits.and_then(|(_, entry)| entry.note.as_deref().map(Arc::from)),
            template,
        });
    }
    found
}

/// Every quotation of a page, phrase or not, in order.
pub fn quotations(page: &Page, overrides: &[PhraseOverride]) -> Vec<Quotation> {
    settled(page, overrides).map(|(quotation, _)| quotation).collect()
}

/// Whether a quotation reads like a phrase, though nothing says that it is one.
pub fn is_suggested(quotation: &Quotation, page: &Page) -> bool {
    quotation.verdict == Verdict::Unknown && likeness::is_enough(&quotation.text, page)
}

/// Whether there is data about the language of a page, without which it has no phrases.
pub fn knows_language(page: &Page) -> bool {
    lexicon::Lexicon::of_page(page).is_some()
}

/// The quotations of a page, each with the override that fits it, and its number.
fn settled<'a>(
    page: &'a Page,
    overrides: &'a [PhraseOverride],
) -> impl ExactSizeIterator<Item = (Quotation, Option<(usize, &'a PhraseOverride)>)> {
    let own: Vec<(usize, &PhraseOverride)> =
        overrides.iter().enumerate().filter(|(_, it)| is_about(it, page)).collect();
    classify::quotations(page).into_iter().map(move |mut quotation| {
        let begins = |it: &PhraseOverride| identity::begins(&quotation.text, it.starts.as_ref());
        let fits = own.iter().copied().find(|(_, it)| begins(it));
        if let Some((_, entry)) = fits {
            quotation.settle(entry, page);
        }
        (quotation, fits)
    })
}

/// Whether an override is about a page: by its path, or by the number that its title
/// begins with.
fn is_about(entry: &PhraseOverride, page: &Page) -> bool {
    let (path, wanted) = (&**page.path(), entry.page.as_ref().as_str());
    let by_path = path == wanted || path.ends_with(&format!("/{wanted}"));
    let title = page.title().unwrap_or_default().trim_start();
    let number: &str = title.split(char::is_whitespace).next().unwrap_or_default();
    let is_number = wanted.starts_with(|first: char| first.is_ascii_digit());
    by_path || (is_number && number.trim_end_matches(['.', ')']) == wanted.trim_end_matches('.'))
}

/// The headings of a page, walked along with its phrases.
struct Sections<'a> {
    page: &'a Page,
    title: Arc<str>,
    next: usize,
    section: Arc<str>,
}

impl<'a> Sections<'a> {
    fn new(page: &'a Page) -> Self {
        let title = page.title().map(folded).filter(|title| !title.is_empty());
        let title = title.map_or_else(|| page.path().clone(), |title| Arc::from(&*title));
        Self { page, section: title.clone(), title, next: 0 }
    }

    /// The heading above byte `at`; asked for in ascending order.
    fn at(&mut self, at: u32) -> Arc<str> {
        let mut heading = None;
        while let Some(next) = self.page.headings.get(self.next)
            && next.span.start < at
        {
            heading = Some(next);
            self.next += 1;
        }
        let text = heading.map(|heading| folded(heading.text.text(&self.page.source)));
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.section = Arc::from(&*text);
        }
        self.section.clone()
    }
}

/// A text with one blank between its words. Most have that as they stand.
fn folded(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if is_folded(text) {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    Cow::Owned(folded)
}

/// Whether no white space stands in a text but single blanks; in doubt it is said not to
/// be so.
fn is_folded(text: &str) -> bool {
    let bytes = text.as_bytes();
    // What is white and beyond ASCII begins with one of the three, or with 0xe2.
    let is_plain = |byte: u8| (byte >= b' ') & !matches!(byte, 0xc2 | 0xe1 | 0xe3);
    let is_one = |(byte, next): (&u8, &u8)| [*byte, *next] != [b' '; 2];
    // Without a branch a byte, the compiler looks at sixteen at a time.
    bytes.iter().fold(true, |all, &byte| all & is_plain(byte))
        && bytes.iter().zip(bytes.iter().skip(1)).fold(true, |all, pair| all & is_one(pair))
        && memchr::memchr_iter(0xe2, bytes)
            .all(|at| matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x90..=0xa7])))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::flavour::Flavour;
    use crate::language::Language;
    use crate::tree::Content;

    /// A GitBook page in a language.
    pub(crate) fn page(path: &str, text: &str, language: &str) -> Page {
        let mut page = Page::read(path, Content::Bytes(text.into()), Flavour::Gitbook);
        page.language = Language::new(language);
        page
    }

    #[test]
    fn a_phrase_knows_where_it_stands() {
        let text = "# 1. Зустріч\n\n> **Скажіть:** «Добрий\n> день!»\n\n## Потім *разом*\n\n\
                    Спробуйте запитати: «Як Вас звати?»\n\n##\n\nСкажіть: «Бувайте!»\n";
        let page = page("a/b.md", text, "uk");
        let phrases = of_page(&page, &[]).phrases;
        let told: Vec<_> = phrases
            .iter()
            .map(|phrase| {
                (phrase.printed(), page.source.slice(phrase.span), &*phrase.section, phrase.origin)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("Добрий день!".into(), "Добрий\n> день!", "1. Зустріч", Origin::Markup),
                ("Як Вас звати?".into(), "Як Вас звати?", "Потім разом", Origin::LeadIn),
                ("Бувайте!".into(), "Бувайте!", "Потім разом", Origin::LeadIn),
            ]
        );
        assert!(phrases.iter().all(|phrase| &*phrase.title == "1. Зустріч"));
        assert!(phrases.iter().all(|phrase| &*phrase.page == "a/b.md"));
    }

    #[test]
    fn a_page_without_a_title_goes_by_its_path() {
        let page = page("a.md", "Скажіть: «Бувайте!»\n", "uk");
        let phrases = of_page(&page, &[]).phrases;
        assert_eq!((&*phrases[0].title, &*phrases[0].section), ("a.md", "a.md"));
    }

    #[test]
    fn an_editor_has_the_last_word() {
        let text = "# 2.1. Зустріч\n\nСкажіть: «Добрий день, [ім’я] (якщо знаєте)!»\n\n\
                    Кажуть, що «усе минає, і це мине»; скажіть: «Зайве»\n";
        let overrides = "[[phrase]]\npage = '2.1'\nstarts = 'добрий день'\nid = 'greeting'\naside = true\n\
                         slots = { name = 'client' }\nnote = 'Усміхніться'\n\
                         [[phrase]]\npage = 'b.md'\nstarts = 'Усе минає'\nkind = 'client'\n\
                         [[phrase]]\npage = 'a/b.md'\nstarts = 'зайве'\nkind = 'ignore'\n\
                         [[phrase]]\npage = 'c.md'\nstarts = 'зайве'\n";
        let overrides = crate::config::Overrides::parse("phrases.toml", overrides).unwrap().list;
        let found = of_page(&page("a/b.md", text, "uk"), &overrides);
        let told: Vec<_> = found
            .phrases
            .iter()
            .map(|it| (it.kind, it.id.as_deref(), it.note.as_deref(), it.template.variables()))
            .collect();
        let own = |name: &str, printed: &str| (name.to_owned(), printed.to_owned());
        let variables = vec![own("client", "[ім’я]"), own("aside", " (якщо знаєте)")];
        assert_eq!(
            told,
            [
                (Kind::Say, Some("greeting"), Some("Усміхніться"), variables),
                (Kind::Client, None, None, vec![]),
            ]
        );
        assert_eq!(found.used, [0, 1, 2]);
    }

    #[test]
    fn white_space_is_folded() {
        for (text, expected) in [
            (" Так,\n> ні  й\tось ", "Так, > ні й ось"),
            ("п’ять — «шість»…", "п’ять — «шість»…"),
            ("один\u{a0}день\u{2009}і\u{3000}ніч", "один день і ніч"),
            ("а  б", "а б"),
            ("", ""),
        ] {
            assert_eq!(folded(text), expected);
        }
        for blank in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            assert!(!blank.is_whitespace() || blank == ' ' || !is_folded(&format!("а{blank}б")));
        }
    }

    #[test]
    fn a_language_without_data_has_no_phrases() {
        let phrases =
            |language| of_page(&page("a.md", "Скажіть: «Бувайте!»\n", language), &[]).phrases;
        assert_eq!(phrases("pl"), []);
        assert_eq!(phrases("").len(), 1);
    }
}
