//! What a translation was made from, and what a source phrase was.
//!
//! `zvirka.lock` beside a locale's catalogs is JSON Lines: one record a line, sorted by
//! file and id, so that two people's changes to different messages merge in git. A
//! translation's lock has [`Made`](crate::lock::Made) records, the source locale's own has [`Phrase`](crate::lock::Phrase)
//! records; one reader reads either.
//!
//! A line that cannot be read is a [`Trouble`](crate::lock::Trouble): it is told with its place, and a lock
//! that has one is not written, so nothing in it can be lost. Fields this version does
//! not know are kept: an older program does not undo what a newer one noted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::catalog::Digest;
use crate::source::Span;

/// What a translation was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// The file, as both locales name it.
    pub file: String,
    /// The entry.
    pub id: String,
    /// The digest of the source's entry.
    pub digest: Digest,
    /// The text of the source's entry, so that a change can be shown.
    pub source: String,
    /// The digest of the translation; none: it was missing when the source stood so.
    pub translation: Option<Digest>,
    /// The digest of an outdated translation that went missing: when the same text
    /// comes back it is as outdated as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dropped: Option<Digest>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// What a phrase of the manual was when its message was written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Phrase {
    /// The file of its message.
    pub file: String,
    /// Its message.
    pub id: String,
    /// The identity key: by it the same phrase is known again.
    pub key: String,
    /// What the page printed.
    pub printed: String,
    /// The path of the page.
    pub page: String,
    /// The title of the section.
    pub section: String,
    /// What the page printed for each variable.
    #[serde(default)]
    pub slots: BTreeMap<String, String>,
    /// The digest of the message that was written for it; none, when the message was
    /// there before. A message with another digest is a person's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
    /// How many more places it stands in.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: u32,
    /// What an editor has to say to translators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Whether the manual has it no more. It is kept, since it may come back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// A file and an id in it.
pub type Key = (String, String);

/// One locale's lock.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lock {
    /// What translations were made from.
    pub made: BTreeMap<Key, Made>,
    /// What phrases were.
    pub phrases: BTreeMap<Key, Phrase>,
    /// What cannot be read, in order.
    pub troubles: Vec<Trouble>,
}

/// A line of a lock that cannot be read, or not believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// 1-based.
    pub line: u32,
    /// The line, without its line end.
    pub span: Span,
    /// What is wrong with it.
    pub kind: TroubleKind,
}

/// What is wrong with a line of a lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TroubleKind {
    /// Git left it there when two changes clashed.
    ConflictMarker,
    /// It is not a JSON object.
    NotRecord,
    /// A field is missing, or is not what it should be.
    BadField,
    /// A line above says something else about the same phrase. Neither is believed.
    Contradiction,
    /// A line above says that the same translation was made from something else. Neither
    /// is believed: nobody can tell how it stands until somebody looks at it.
    Dispute,
}

impl TroubleKind {
    /// The stable id of the message that says it.
    pub fn id(self) -> &'static str {
        match self {
            Self::ConflictMarker => "conflict-marker",
            Self::NotRecord => "not-a-record",
            Self::BadField => "bad-field",
            Self::Contradiction | Self::Dispute => "contradiction",
        }
    }

    /// Whether writing the lock anew mends it and loses nothing that anybody relies on:
    /// what a merge left there, line by line.
    pub fn is_mended_by_writing(self) -> bool {
        matches!(self, Self::ConflictMarker | Self::Dispute)
    }
}

/// A record of either kind.
enum Record {
    Made(Made),
    Phrase(Phrase),
}

impl Lock {
    /// Reads a lock. An empty text is an empty lock.
    pub fn read(text: &str) -> Self {
        let mut lock = Self::default();
        let mut disputed = BTreeSet::new();
        let mut offset = 0;
        for (number, whole) in text.split_inclusive('\n').enumerate() {
            let start = offset;
            offset += whole.len();
            let line = whole.trim_end_matches(['\n', '\r']);
            let bare = if number == 0 { line.trim_start_matches('\u{feff}') } else { line };
            if bare.trim().is_empty() {
                continue;
            }
            let read = parse(bare).and_then(|record| lock.take(record, &mut disputed));
            if let Err(kind) = read {
                lock.troubles.push(Trouble {
                    line: u32::try_from(number + 1).unwrap_or(u32::MAX),
                    span: Span::new(start, start + line.len()),
                    kind,
                });
            }
        }
        for key in &disputed {
            lock.made.remove(key);
            lock.phrases.remove(key);
        }
        lock
    }

    fn take(&mut self, record: Record, disputed: &mut BTreeSet<Key>) -> Result<(), TroubleKind> {
        let key = match &record {
            Record::Made(made) => (made.file.clone(), made.id.clone()),
            Record::Phrase(phrase) => (phrase.file.clone(), phrase.id.clone()),
        };
        // The same line twice says nothing new: a merge may have left it.
        let (agrees, kind) = match record {
            Record::Made(made) => {
                let agrees = *self.made.entry(key.clone()).or_insert(made.clone()) == made;
                (agrees, TroubleKind::Dispute)
            }
            Record::Phrase(phrase) => {
                let known = self.phrases.entry(key.clone()).or_insert(phrase.clone());
                (*known == phrase, TroubleKind::Contradiction)
            }
        };
        if agrees {
            return Ok(());
        }
        disputed.insert(key);
        Err(kind)
    }

    /// The text of the lock: the same for the same records, with `\n`; empty for none.
    /// The marks of a merge go, and with them what its two sides say otherwise of one
    /// translation. A lock that could not be read for other reasons is not written: its
    /// troubles are returned.
    ///
    /// # Panics
    ///
    /// Never: a record holds nothing that JSON has no form for.
    pub fn write(&self) -> Result<String, &[Trouble]> {
        if !self.troubles.iter().all(|trouble| trouble.kind.is_mended_by_writing()) {
            return Err(&self.troubles);
        }
        let made = self.made.values().map(|it| (&it.file, &it.id, serde_json::to_string(it)));
        let phrases = self.phrases.values().map(|it| (&it.file, &it.id, serde_json::to_string(it)));
        let mut lines: Vec<_> = made.chain(phrases).collect();
        lines.sort_by_key(|&(file, id, _)| (file, id));
        let mut text = String::new();
        for (_, _, line) in lines {
            text.push_str(&line.expect("strings, digests and JSON values are JSON"));
            text.push('\n');
        }
        Ok(text)
    }

    /// What the translation of an entry was made from.
    pub fn made(&self, file: &str, id: &str) -> Option<&Made> {
        self.made.get(&(file.to_owned(), id.to_owned()))
    }

    /// What the phrase of a message was.
    pub fn phrase(&self, file: &str, id: &str) -> Option<&Phrase> {
        self.phrases.get(&(file.to_owned(), id.to_owned()))
    }

    /// Notes what a translation was made from, in place of what was noted before;
    /// fields this version does not know stay.
    pub fn note(&mut self, mut made: Made) {
        let key = (made.file.clone(), made.id.clone());
        if let Some(Made { mut rest, .. }) = self.made.remove(&key) {
            rest.extend(made.rest);
            made.rest = rest;
        }
        self.made.insert(key, made);
    }
}

fn parse(line: &str) -> Result<Record, TroubleKind> {
    let markers = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    if markers.iter().any(|marker| line.starts_with(marker)) {
        return Err(TroubleKind::ConflictMarker);
    }
    let fields: Map<String, Value> =
        serde_json::from_str(line).map_err(|_| TroubleKind::NotRecord)?;
    let phrase = fields.contains_key("key");
    let fields = Value::Object(fields);
    let record = if phrase {
        serde_json::from_value(fields).map(Record::Phrase)
    } else {
        serde_json::from_value(fields).map(Record::Made)
    };
    record.map_err(|_| TroubleKind::BadField)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = r#"{"file":"say.ftl","id":"a","digest":"0123456789ab","source":"А","translation":"ba9876543210"}"#;
    const TWO: &str =
        r#"{"file":"say.ftl","id":"b","digest":"0123456789ab","source":"Б\nб","translation":null}"#;
    const PHRASE: &str = r#"{"file":"say.ftl","id":"a","key":"k","printed":"п","page":"p.md","section":"1. С","slots":{"name":"[ім’я]"}}"#;

    #[track_caller]
    fn check(text: &str, expected: &[(u32, TroubleKind)]) -> Lock {
        let lock = Lock::read(text);
        let troubles: Vec<_> = lock.troubles.iter().map(|it| (it.line, it.kind)).collect();
        assert_eq!(troubles, expected);
        let is_hopeless = expected.iter().any(|(_, kind)| !kind.is_mended_by_writing());
        assert_eq!(lock.write().is_err(), is_hopeless);
        lock
    }

    #[test]
    fn what_is_written_is_what_was_read() {
        for text in [String::new(), format!("{ONE}\n{TWO}\n"), format!("{PHRASE}\n")] {
            assert_eq!(check(&text, &[]).write().unwrap(), text);
        }
    }

    #[test]
    fn order_line_ends_and_blank_lines_are_put_right() {
        let lock = check(&format!("\u{feff}{TWO}\r\n\r\n{ONE}\n{ONE}"), &[]);
        assert_eq!(lock.write().unwrap(), format!("{ONE}\n{TWO}\n"));
    }

    #[test]
    fn unknown_fields_are_kept() {
        let newer = ONE.replace('}', r#","by":"ada","why":{"z":1}}"#);
        let mut lock = check(&newer, &[]);
        assert_eq!(lock.write().unwrap(), format!("{newer}\n"));
        let mut made = lock.made("say.ftl", "a").unwrap().clone();
        made.rest = Map::new();
        lock.note(made);
        assert_eq!(lock.write().unwrap(), format!("{newer}\n"));
    }

    #[test]
    fn what_was_written_for_a_phrase_is_noted() {
        let noted = PHRASE.replace("}}", r#"},"digest":"0123456789ab","more":2}"#);
        let lock = check(&noted, &[]);
        let phrase = lock.phrase("say.ftl", "a").unwrap();
        assert_eq!((phrase.digest, phrase.more), ("0123456789ab".parse().ok(), 2));
        assert_eq!(lock.write().unwrap(), format!("{noted}\n"));
    }

    #[test]
    fn a_gone_phrase_says_so() {
        let gone = PHRASE.replace("}}", r#"},"gone":true}"#);
        let lock = check(&gone, &[]);
        assert!(lock.phrase("say.ftl", "a").unwrap().gone);
        assert_eq!(lock.write().unwrap(), format!("{gone}\n"));
    }

    #[test]
    fn a_clash_is_told_and_neither_side_believed() {
        use TroubleKind::{ConflictMarker, Dispute};
        let other = ONE.replace("ba9876543210", "000000000000");
        let text = format!("<<<<<<< HEAD\n{ONE}\n=======\n{other}\n>>>>>>> b\n{TWO}\n");
        let lock = check(
            &text,
            &[(1, ConflictMarker), (3, ConflictMarker), (4, Dispute), (5, ConflictMarker)],
        );
        assert_eq!(lock.made("say.ftl", "a"), None);
        assert!(lock.made("say.ftl", "b").is_some());
        // Written, the lock is whole again, line by line.
        assert_eq!(lock.write().unwrap(), format!("{TWO}\n"));
        let phrases = PHRASE.replace("\"printed\":\"", "\"printed\":\"x");
        let text = format!("<<<<<<< HEAD\n{PHRASE}\n=======\n{phrases}\n>>>>>>> b\n");
        assert!(Lock::read(&text).write().is_err(), "what a phrase was is nobody's to drop");
    }

    #[test]
    fn bad_lines_are_told_by_line() {
        let digest = ONE.replace("0123456789ab", "0123456789AB");
        let deep = "[".repeat(100_000);
        let text = format!("{ONE}\n{{\n[]\n{{\"id\":\"a\"}}\n{digest}\n\"\"\n{deep}\n");
        check(
            &text,
            &[
                (2, TroubleKind::NotRecord),
                (3, TroubleKind::NotRecord),
                (4, TroubleKind::BadField),
                (5, TroubleKind::BadField),
                (6, TroubleKind::NotRecord),
                (7, TroubleKind::NotRecord),
            ],
        );
    }
}
