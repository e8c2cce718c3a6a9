//! Gettext's PO. The key is the context; what is not current is fuzzy, with the previous
//! source text.

use std::fmt::Write as _;

use super::row::Row;
use super::sheet::{Returned, Sheet};
use crate::sync::State;

/// Rows as a PO file.
pub(super) fn write(rows: &[Row], to: &str) -> String {
    let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
    for line in [
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
    ] {
        let _ = writeln!(out, "\"{line}\\n\"");
    }
    let _ = writeln!(out, "\"Language: {}\\n\"", to.replace('-', "_"));
    let _ = writeln!(out, "\"X-Generator: Zvirka\\n\"");
    for row in rows {
        out.push('\n');
        for line in row.comment.lines() {
            let _ = writeln!(out, "{}", format!("#. {line}").trim_end());
        }
        // A blank in a path would end it.
        let path = row.place.0.replace(' ', "%20");
        let _ = writeln!(out, "#: {path}:{}", row.place.1);
        let is_fuzzy = !row.translation.is_empty() && row.state != State::Current;
        if is_fuzzy {
            out.push_str("#, fuzzy\n");
        }
        if let Some(previous) = row.previous.as_ref().filter(|_| is_fuzzy) {
            field(&mut out, "#| ", "msgctxt", &row.key);
            field(&mut out, "#| ", "msgid", previous);
        }
        field(&mut out, "", "msgctxt", &row.key);
        field(&mut out, "", "msgid", &row.source);
        field(&mut out, "", "msgstr", &row.translation);
    }
    out
}

fn field(out: &mut String, before: &str, name: &str, text: &str) {
    if !text.trim_end_matches('\n').contains('\n') {
        let _ = writeln!(out, "{before}{name} \"{}\"", escape(text));
        return;
    }
    let _ = writeln!(out, "{before}{name} \"\"");
    for line in text.split_inclusive('\n') {
        let _ = writeln!(out, "{before}\"{}\"", escape(line));
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            '\r' => escaped.push_str("\\r"),
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// The text of a string in quotation marks; none when it is none.
fn unescape(quoted: &str) -> Option<String> {
    let inside = quoted.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inside.len());
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => text.push(match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                '"' => '"',
                '\\' => '\\',
                _ => return None,
            }),
            _ => text.push(c),
        }
    }
    Some(text)
}

/// What is read of an entry until it ends.
#[derive(Default)]
struct Draft {
    line: Option<u32>,
    key: Option<String>,
    source: Option<String>,
    translation: Option<String>,
    is_fuzzy: bool,
    is_damaged: bool,
}

/// The field that a string in quotation marks goes on with.
#[derive(Clone, Copy)]
enum Field {
    Key,
    Source,
    Translation,
}

/// The entries of a PO file. Those that were deleted (`#~`) count for nothing.
pub(super) fn read(text: &str) -> Sheet {
    let mut sheet = Sheet::default();
    let mut draft = Draft::default();
    let mut field = None;
    for (number, line) in text.lines().enumerate() {
        let number = u32::try_from(number + 1).unwrap_or(u32::MAX);
        let line = line.trim();
        let begins = line.starts_with("msgctxt") || (line.starts_with('#') && field.is_some());
        let is_next = draft.translation.is_some() && (begins || line.starts_with("msgid "));
        if line.is_empty() || is_next {
            sheet.close(std::mem::take(&mut draft));
            field = None;
        }
        if line.is_empty() {
            continue;
        }
        if let Some(flags) = line.strip_prefix("#,") {
            draft.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            continue;
        }
        if line.starts_with('#') {
            continue;
        }
        draft.line.get_or_insert(number);
        let (name, quoted) = match line.split_once([' ', '\t']) {
            Some((name, quoted)) if name.starts_with("msg") => (name, quoted),
            _ => ("", line),
        };
        field = match name {
            "" => field,
            "msgctxt" => Some(Field::Key),
            "msgid" => Some(Field::Source),
            "msgstr" => Some(Field::Translation),
            _ => None,
        };
        let target = match field {
            Some(Field::Key) => &mut draft.key,
            Some(Field::Source) => &mut draft.source,
            Some(Field::Translation) => &mut draft.translation,
            None => {
                draft.is_damaged = true;
                continue;
            }
        };
        match unescape(quoted) {
            // A field that is there twice says two things.
            Some(_) if !name.is_empty() && target.is_some() => draft.is_damaged = true,
            Some(text) => target.get_or_insert_default().push_str(&text),
            None => draft.is_damaged = true,
        }
    }
    sheet.close(draft);
    sheet
}

impl Sheet {
    fn close(&mut self, draft: Draft) {
        let Some(line) = draft.line else { return };
        // The head of the file has no context and no text.
        if draft.key.is_none() && draft.source.as_deref() == Some("") && !draft.is_damaged {
            return;
        }
        match (draft.key, draft.source, draft.translation) {
            (Some(key), Some(source), Some(translation)) if !draft.is_damaged => {
                let is_done = Some(!draft.is_fuzzy);
                self.rows.push(Returned { key, source, translation, is_done, line });
            }
            _ => self.damaged.push(line),
        }
    }
}
