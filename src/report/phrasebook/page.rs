//! One file that opens anywhere: no network, no server, and all there without scripts.

use askama::Template;

use super::Contents;
use crate::exchange::phrasebook::{Phrase, Run, Saying, Section, Translation};
use crate::messages::sanitize;
use crate::phrases::Kind;

const STYLE: &str = include_str!("../../../templates/phrasebook.css");
const SCRIPT: &str = include_str!("../../../templates/phrasebook.js");
const CARDS_STYLE: &str = include_str!("../../../templates/cards.css");

/// A page to search, on any screen.
#[derive(Template)]
#[template(path = "phrasebook.html")]
struct Page<'a> {
    contents: &'a Contents<'a>,
    lang: &'a str,
    source: &'a str,
    nonce: &'a str,
    style: &'a str,
    script: &'a str,
    title: String,
    subtitle: Option<&'a str>,
    locales: Vec<&'a str>,
    several: bool,
    kinds: Vec<&'a str>,
    counts: Vec<String>,
    sections: Vec<SectionView>,
    avoid: Vec<PhraseView>,
}

/// Cards to print, one after another for each locale.
#[derive(Template)]
#[template(path = "cards.html")]
struct Cards<'a> {
    contents: &'a Contents<'a>,
    lang: &'a str,
    source: &'a str,
    nonce: &'a str,
    style: &'a str,
    title: String,
    subtitle: Option<&'a str>,
    books: Vec<Book>,
}

/// The cards of a locale.
struct Book {
    title: String,
    counts: String,
    sections: Vec<SectionView>,
    avoid: Vec<PhraseView>,
}

struct SectionView {
    id: String,
    title: String,
    phrases: Vec<PhraseView>,
}

struct PhraseView {
    number: usize,
    kind: &'static str,
    source: Vec<Vec<Piece>>,
    translations: Vec<TranslationView>,
    note: Option<String>,
}

struct TranslationView {
    locale: String,
    ways: Vec<Vec<Piece>>,
    marked: bool,
}

/// A sentence laid flat: options stand between `Open` and `Close`, with `Or` between.
enum Piece {
    Text(String),
    /// What it is called, and the marks behind it, which no line may begin with.
    Blank(Option<String>, String),
    Open,
    Or,
    Close,
}

impl Page<'_> {
    fn word(&self, name: &str) -> String {
        self.contents.word(name)
    }

    fn word_of_kind(&self, kind: &str) -> String {
        self.word(&format!("phrasebook-kind-{kind}"))
    }

    fn language(&self, tag: &str) -> String {
        self.contents.language(tag)
    }
}

impl Cards<'_> {
    fn word(&self, name: &str) -> String {
        self.contents.word(name)
    }

    fn word_of_kind(&self, kind: &str) -> String {
        self.word(&format!("phrasebook-kind-{kind}"))
    }
}

/// One HTML file to search on a telephone or a desk.
pub fn html(contents: &Contents<'_>) -> String {
    let book = contents.book;
    let locales: Vec<&str> = book.locales.iter().map(|it| &*it.locale).collect();
    let (sections, avoid) = views(contents, |_| true);
    let of_kind = |kind: &Kind| book.phrases().any(|(_, phrase)| phrase.kind == *kind);
    let page = Page {
        contents,
        lang: contents.messages.lang().as_str(),
        source: &book.source,
        nonce: &nonce(contents),
        style: STYLE,
        script: SCRIPT,
        title: title(contents, &locales),
        subtitle: contents.manual,
        several: locales.len() > 1,
        locales,
        kinds: Kind::ALL.iter().filter(|it| of_kind(it)).map(|it| it.as_str()).collect(),
        counts: book
            .locales
            .iter()
            .map(|counts| contents.counts(&contents.language(&counts.locale), counts))
            .collect(),
        sections,
        avoid,
    };
    // A template that is filled from memory cannot fail.
    page.render().unwrap_or_default()
}

/// One HTML file to print on A5 paper: two columns, a booklet a locale.
pub fn cards(contents: &Contents<'_>) -> String {
    let book = contents.book;
    let locales: Vec<&str> = book.locales.iter().map(|it| &*it.locale).collect();
    let books = book.locales.iter().map(|counts| {
        let (sections, avoid) = views(contents, |locale| locale == counts.locale);
        let title = title(contents, &[&counts.locale]);
        Book {
            title,
            counts: contents.counts(&contents.language(&counts.locale), counts),
            sections,
            avoid,
        }
    });
    let cards = Cards {
        contents,
        lang: contents.messages.lang().as_str(),
        source: &book.source,
        nonce: &nonce(contents),
        style: CARDS_STYLE,
        title: title(contents, &locales),
        subtitle: contents.manual,
        books: books.collect(),
    };
    cards.render().unwrap_or_default()
}

/// What the page's own style and script are known by. It follows from all that the page
/// says, so no text on the page can name it.
fn nonce(contents: &Contents<'_>) -> String {
    let said = format!("{:?}", contents.book);
    blake3::hash(said.as_bytes()).to_hex().chars().take(32).collect()
}

fn title(contents: &Contents<'_>, locales: &[&str]) -> String {
    let source = contents.language(&contents.book.source);
    let names: Vec<String> = locales.iter().map(|locale| contents.language(locale)).collect();
    let args = [("source", source.as_str().into()), ("locales", names.join(", ").into())];
    contents.messages.get("phrasebook-title", &args)
}

/// The sections with what may be said, and apart from them what must not.
fn views(
    contents: &Contents<'_>,
    wants: impl Fn(&str) -> bool,
) -> (Vec<SectionView>, Vec<PhraseView>) {
    let mut sections = Vec::new();
    let mut avoid = Vec::new();
    for (number, section) in contents.book.sections.iter().enumerate() {
        let (not_to_say, phrases): (Vec<&Phrase>, Vec<&Phrase>) =
            section.phrases.iter().partition(|phrase| phrase.kind == Kind::Avoid);
        let view = |phrases: Vec<&Phrase>| -> Vec<PhraseView> {
            phrases.into_iter().filter_map(|phrase| phrase_view(phrase, &wants)).collect()
        };
        avoid.extend(view(not_to_say));
        let phrases = view(phrases);
        if !phrases.is_empty() {
            sections.push(section_view(number, section, phrases));
        }
    }
    (sections, avoid)
}

fn section_view(number: usize, section: &Section, phrases: Vec<PhraseView>) -> SectionView {
    let title = sanitize(&section.title).into_owned();
    SectionView { id: format!("s{}", number + 1), title, phrases }
}

fn phrase_view(phrase: &Phrase, wants: impl Fn(&str) -> bool) -> Option<PhraseView> {
    let translations = phrase.translations.iter().filter(|it| wants(&it.locale));
    let translations: Vec<TranslationView> =
        translations.map(|translation| translation_view(phrase, translation)).collect();
    (!translations.is_empty()).then(|| PhraseView {
        number: phrase.number,
        kind: phrase.kind.as_str(),
        source: ways(phrase, &phrase.source),
        translations,
        note: phrase.note.as_deref().map(|note| sanitize(note).into_owned()),
    })
}

fn translation_view(phrase: &Phrase, translation: &Translation) -> TranslationView {
    TranslationView {
        locale: translation.locale.clone(),
        ways: ways(phrase, &translation.saying),
        marked: translation.is_marked(),
    }
}

fn ways(phrase: &Phrase, saying: &Saying) -> Vec<Vec<Piece>> {
    let flat = |way: &Vec<Run>| {
        let mut pieces = Vec::new();
        lay(phrase, way, &mut pieces);
        pieces
    };
    saying.ways.iter().map(flat).collect()
}

/// Recurs as deep as options are nested: as deep as the parser lets a message nest.
fn lay(phrase: &Phrase, runs: &[Run], pieces: &mut Vec<Piece>) {
    for run in runs {
        match run {
            Run::Text(text) => {
                let text = sanitize(text);
                let mut rest = &*text;
                if let Some(Piece::Blank(_, marks)) = pieces.last_mut() {
                    let is_mark = |it: char| !it.is_alphanumeric() && !it.is_whitespace();
                    rest = text.trim_start_matches(is_mark);
                    marks.push_str(&text[..text.len() - rest.len()]);
                }
                pieces.push(Piece::Text(rest.to_owned()));
            }
            Run::Blank(name) => {
                let label = phrase.labels.get(name).map(|label| sanitize(label).into_owned());
                pieces.push(Piece::Blank(label, String::new()));
            }
            Run::Either(options) => {
                pieces.push(Piece::Open);
                for (number, option) in options.iter().enumerate() {
                    if number > 0 {
                        pieces.push(Piece::Or);
                    }
                    lay(phrase, option, pieces);
                }
                pieces.push(Piece::Close);
            }
        }
    }
}
