//! Rows: for a spreadsheet, and for cards to learn by.

use super::{Contents, plain_blank};
use crate::exchange::phrasebook::{Phrase, Saying, Translation};
use crate::exchange::table;
use crate::phrases::Kind;

/// A row a translation.
pub fn csv(contents: &Contents<'_>) -> String {
    let head =
        ["id", "number", "kind", "section", "page", "source", "locale", "target", "status", "note"];
    let rows = contents.book.phrases().flat_map(|(section, phrase)| {
        phrase.translations.iter().map(|translation| {
            [
                phrase.id.clone(),
                phrase.number.to_string(),
                phrase.kind.as_str().to_owned(),
                section.title.clone(),
                phrase.page.clone().unwrap_or_default(),
                said(phrase, &phrase.source, "\n"),
                translation.locale.clone(),
                said(phrase, &translation.saying, "\n"),
                translation.state.id().to_owned(),
                phrase.note.clone().unwrap_or_default(),
            ]
        })
    });
    table::csv(head, rows)
}

/// A note a translation. It has an id of its own, so that importing a later edition
/// changes cards and keeps what somebody has learnt.
pub fn anki(contents: &Contents<'_>) -> String {
    let mut out = String::from(
        "#separator:Tab\n#html:false\n#guid column:1\n#deck column:2\n#tags column:6\n\
         #columns:guid\tdeck\tfront\tback\tsection\ttags\n",
    );
    for (section, phrase) in contents.book.phrases() {
        for translation in &phrase.translations {
            let locales = [&*contents.book.source, &*translation.locale];
            let title = contents.messages.get(
                "phrasebook-title",
                &[
                    ("source", contents.language(locales[0]).into()),
                    ("locales", contents.language(locales[1]).into()),
                ],
            );
            let cells = [
                format!("{}:{}:{}", translation.locale, phrase.kind.file(), phrase.id),
                title,
                front(contents, phrase),
                said(phrase, &translation.saying, " // "),
                section.title.clone(),
                tags(phrase, translation),
            ];
            let cells = cells.map(|cell| cell.replace(['\t', '\n', '\r'], " "));
            out.push_str(&cells.map(quoted).join("\t"));
            out.push('\n');
        }
    }
    out
}

/// A cell that begins with a quotation mark would be taken for a quoted one.
fn quoted(cell: String) -> String {
    if cell.starts_with('"') { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// What is asked. What must not be said is never asked as if it could be.
fn front(contents: &Contents<'_>, phrase: &Phrase) -> String {
    let said = said(phrase, &phrase.source, " // ");
    match phrase.kind {
        Kind::Say => said,
        Kind::Avoid | Kind::Client => format!("{}: {said}", contents.kind(phrase.kind)),
    }
}

fn tags(phrase: &Phrase, translation: &Translation) -> String {
    let mark = if translation.is_marked() { " outdated" } else { "" };
    format!("zvirka {} {}{mark}", phrase.kind.as_str(), translation.locale)
}

fn said(phrase: &Phrase, saying: &Saying, between: &str) -> String {
    saying.plain(|name| plain_blank(phrase, name)).replace('\n', between)
}
