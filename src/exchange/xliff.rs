//! XLIFF 2.0. A unit has one segment; its name is the key.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::{escape, resolve_predefined_entity};
use quick_xml::events::{BytesStart, Event};

use super::row::Row;
use super::sheet::{Returned, Sheet};
use crate::sync::State;

/// Rows as an XLIFF file.
pub(super) fn write(rows: &[Row], from: &str, to: &str) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">",
        attribute(from),
        attribute(to)
    );
    let mut file = None;
    let mut files = 0;
    for (number, row) in rows.iter().enumerate() {
        let name = row.key.split_once('|').map_or("", |(file, _)| file);
        if file != Some(name) {
            if file.is_some() {
                out.push_str("  </file>\n");
            }
            files += 1;
            let _ = writeln!(out, "  <file id=\"f{files}\" original=\"{}\">", attribute(name));
            file = Some(name);
        }
        unit(&mut out, row, number + 1);
    }
    if file.is_some() {
        out.push_str("  </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn unit(out: &mut String, row: &Row, number: usize) {
    let _ = writeln!(out, "    <unit id=\"u{number}\" name=\"{}\">", attribute(&row.key));
    let comment = Some(&row.comment).filter(|comment| !comment.is_empty());
    if comment.is_some() || row.previous.is_some() {
        out.push_str("      <notes>\n");
        if let Some(comment) = comment {
            let _ = writeln!(out, "        <note>{}</note>", escaped(comment));
        }
        if let Some(previous) = &row.previous {
            let text = escaped(previous);
            let _ = writeln!(out, "        <note category=\"previous-source\">{text}</note>");
        }
        out.push_str("      </notes>\n");
    }
    let state = if row.state == State::Current { "final" } else { "initial" };
    let _ = writeln!(out, "      <segment state=\"{state}\">");
    let _ =
        writeln!(out, "        <source xml:space=\"preserve\">{}</source>", escaped(&row.source));
    if !row.translation.is_empty() {
        let text = escaped(&row.translation);
        let _ = writeln!(out, "        <target xml:space=\"preserve\">{text}</target>");
    }
    out.push_str("      </segment>\n    </unit>\n");
}

/// Text for an element. What XML cannot hold was put into braces by whoever wrote it
/// there, or is left out.
fn escaped(text: &str) -> String {
    let kept: String = text.chars().filter(|&c| c >= ' ' || matches!(c, '\n' | '\t')).collect();
    escape(kept).into_owned()
}

fn attribute(text: &str) -> String {
    escaped(text).replace('\n', "&#10;")
}

/// What is read of a unit until it ends.
#[derive(Default)]
struct Draft {
    line: u32,
    key: Option<String>,
    segments: u32,
    is_done: Option<bool>,
    source: String,
    translation: String,
    is_damaged: bool,
}

/// The text that is being read.
#[derive(Clone, Copy, PartialEq)]
enum Within {
    Source,
    Target,
}

/// The units of an XLIFF file, up to where it is no longer XML.
pub(super) fn read(text: &str) -> Sheet {
    let mut sheet = Sheet::default();
    let mut reader = Reader::from_str(text);
    let mut draft: Option<Draft> = None;
    let mut within = None;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => event,
            Err(_) => {
                sheet.damaged.push(line_of(text, at));
                break;
            }
        };
        match event {
            Event::Start(tag) if tag.local_name().as_ref() == b"unit" => {
                draft = Some(Draft {
                    line: line_of(text, at),
                    key: value_of(&tag, b"name"),
                    ..Draft::default()
                });
            }
            Event::End(tag) if tag.local_name().as_ref() == b"unit" => {
                sheet.close_unit(draft.take());
                within = None;
            }
            event => {
                if let Some(draft) = &mut draft {
                    draft.take(&event, &mut within);
                }
            }
        }
    }
    // A unit that does not end.
    sheet.damaged.extend(draft.map(|draft| draft.line));
    sheet
}

impl Draft {
    fn take(&mut self, event: &Event<'_>, within: &mut Option<Within>) {
        match event {
            Event::Start(tag) => match (tag.local_name().as_ref(), *within) {
                (b"segment", None) => {
                    self.segments += 1;
                    let state = value_of(tag, b"state");
                    self.is_done = state.map(|state| state != "initial");
                }
                (b"source", None) => *within = Some(Within::Source),
                (b"target", None) => *within = Some(Within::Target),
                // Markup within a text is none of ours.
                (_, Some(_)) => self.is_damaged = true,
                _ => {}
            },
            Event::Empty(_) => self.is_damaged |= within.is_some(),
            Event::End(tag) if matches!(tag.local_name().as_ref(), b"source" | b"target") => {
                *within = None;
            }
            Event::Text(text) => match text.decode() {
                Ok(text) => self.push(&text, *within),
                Err(_) => self.is_damaged = true,
            },
            Event::CData(text) => match text.decode() {
                Ok(text) => self.push(&text, *within),
                Err(_) => self.is_damaged = true,
            },
            Event::GeneralRef(reference) => {
                let named = reference.decode().ok();
                let known = named.as_deref().and_then(resolve_predefined_entity);
                match (known, reference.resolve_char_ref()) {
                    (Some(text), _) => self.push(text, *within),
                    (None, Ok(Some(c))) => self.push(&c.to_string(), *within),
                    _ => self.is_damaged |= within.is_some(),
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str, within: Option<Within>) {
        match within {
            Some(Within::Source) => self.source.push_str(&text.replace("\r\n", "\n")),
            Some(Within::Target) => self.translation.push_str(&text.replace("\r\n", "\n")),
            None => {}
        }
    }
}

impl Sheet {
    fn close_unit(&mut self, draft: Option<Draft>) {
        let Some(draft) = draft else { return };
        match draft.key {
            Some(key) if !draft.is_damaged && draft.segments == 1 => self.rows.push(Returned {
                key,
                source: draft.source,
                translation: draft.translation,
                is_done: draft.is_done,
                line: draft.line,
            }),
            _ => self.damaged.push(draft.line),
        }
    }
}

fn value_of(tag: &BytesStart<'_>, name: &[u8]) -> Option<String> {
    let found = tag.attributes().flatten().find(|it| it.key.local_name().as_ref() == name)?;
    let raw = std::str::from_utf8(&found.value).ok()?;
    quick_xml::escape::unescape(raw).ok().map(std::borrow::Cow::into_owned)
}

fn line_of(text: &str, at: usize) -> u32 {
    let before = text.get(..at).unwrap_or(text);
    // Behind a line end stands what is meant.
    let blanks = text[before.len()..].bytes().take_while(u8::is_ascii_whitespace);
    let feeds = before.matches('\n').count() + blanks.filter(|byte| *byte == b'\n').count();
    u32::try_from(feeds + 1).unwrap_or(u32::MAX)
}
