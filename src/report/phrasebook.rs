//! A phrasebook on a telephone, on paper, in a spreadsheet, or as cards to learn by.

mod page;
mod table;

pub use page::{cards, html};
pub use table::{anki, csv};

use crate::exchange::phrasebook::{LocaleCounts, Phrase, Phrasebook};
use crate::messages::Messages;
use crate::phrases::Kind;

/// What a phrasebook is written from.
#[derive(Debug)]
pub struct Contents<'a> {
    /// The phrases.
    pub book: &'a Phrasebook,
    /// What the manual is called.
    pub manual: Option<&'a str>,
    /// The words around them.
    pub messages: &'a Messages,
}

impl Contents<'_> {
    fn word(&self, name: &str) -> String {
        self.messages.get(name, &[])
    }

    fn kind(&self, kind: Kind) -> String {
        self.word(&format!("phrasebook-kind-{}", kind.as_str()))
    }

    /// The name of a language, its tag where none is known.
    fn language(&self, tag: &str) -> String {
        self.messages.get("language-name", &[("tag", tag.into())])
    }

    /// What is there of a locale, and what is not. `name`: of the locale.
    fn counts(&self, name: &str, counts: &LocaleCounts) -> String {
        let args = [
            ("locale", name.into()),
            ("shown", counts.shown.into()),
            ("marked", counts.marked.into()),
            ("changed", counts.changed_meaning.into()),
            ("missing", counts.missing.into()),
        ];
        self.messages.get("phrasebook-counts", &args)
    }
}

/// What a phrasebook leaves out and marks, a line a locale: for whoever has made it.
pub fn summary(contents: &Contents<'_>) -> String {
    let lines =
        contents.book.locales.iter().map(|counts| contents.counts(&counts.locale, counts) + "\n");
    lines.collect()
}

/// A blank in plain text: what it is called, or a line.
fn plain_blank(phrase: &Phrase, name: &str) -> String {
    phrase.labels.get(name).map_or_else(|| "____".to_owned(), |label| format!("[{label}]"))
}
