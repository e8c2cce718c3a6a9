//! Rows: for a spreadsheet, and for cards to learn by.

use super::{Contents, plain_blank};
use crate::exchange::phrasebook::{Phrase, Saying, Translation};
use crate::phrases::Kind;

/// By this a spreadsheet knows that the file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A row a translation, under a row of names that do not depend on a language.
pub fn csv(contents: &Contents<'_>) -> String {
    let mut rows = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let head =
        ["id", "number", "kind", "section", "page", "source", "locale", "target", "status", "note"];
    // Writing to memory cannot fail.
    let _ = rows.write_record(head);
    for (section, phrase) in contents.book.phrases() {
        for translation in &phrase.translations {
            let number = phrase.number.to_string();
            let source = said(phrase, &phrase.source, "\n");
            let target = said(phrase, &translation.saying, "\n");
            let row = [
                &*phrase.id,
                &number,
                phrase.kind.as_str(),
                &section.title,
                phrase.page.as_deref().unwrap_or_default(),
                &source,
                &translation.locale,
                &target,
                translation.state.id(),
                phrase.note.as_deref().unwrap_or_default(),
            ];
            let _ = rows.write_record(row.map(harmless));
        }
    }
    let bytes = rows.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// A cell that no spreadsheet calculates.
fn harmless(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
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
