//! The comment of a message: where its phrase stands, and what its slots are.
//!
//! A comment may have lines of a person's too. Only the lines that an extraction wrote
//! are changed; which these are follows from the phrase's record.

use super::Named;
use crate::catalog::{Entry, File};
use crate::lock;

/// The lines for a message.
pub(super) fn lines(message: &Named<'_>) -> Vec<String> {
    let mut slots = message.first.template.variables();
    slots.sort_unstable();
    let slots = slots.iter().map(|(name, printed)| (&**name, &**printed));
    write(&message.first.page, message.more, slots, message.first.note.as_deref())
}

/// The lines that were written for a record.
pub(super) fn recorded(record: &lock::Phrase) -> Vec<String> {
    let slots = record.slots.iter().map(|(name, printed)| (&**name, &**printed));
    write(&record.page, record.more, slots, record.note.as_deref())
}

fn write<'a>(
    page: &str,
    more: u32,
    slots: impl Iterator<Item = (&'a str, &'a str)>,
    note: Option<&str>,
) -> Vec<String> {
    let place = if more > 0 { format!("{page} +{more}") } else { page.to_owned() };
    let slots = slots.map(|(name, printed)| format!("${name} — {printed}"));
    // A comment has no way to write a control character, and a line of it no line end.
    let plain = |line: String| line.replace(char::is_control, "\u{fffd}").trim_end().to_owned();
    let note = note.map(str::to_owned);
    std::iter::once(place).chain(slots).chain(note).map(plain).collect()
}

/// The lines of an entry's comment.
pub(super) fn of_entry(file: &File, entry: &Entry) -> Vec<String> {
    let comment = file.comment(entry);
    comment
        .map(|text| text.lines().map(|line| line.trim_end().to_owned()).collect())
        .unwrap_or_default()
}

/// The comment with `old` lines replaced by `new` ones; `None` when that changes nothing,
/// or when none of the old ones is there: then it is a person's altogether.
pub(super) fn replaced(standing: &[String], old: &[String], new: &[String]) -> Option<String> {
    if old == new {
        return None;
    }
    let mut ours: Vec<&String> = old.iter().collect();
    let mut lines: Vec<&String> = Vec::new();
    let mut place = None;
    for line in standing {
        match ours.iter().position(|own| *own == line) {
            Some(own) => {
                ours.remove(own);
                place.get_or_insert(lines.len());
            }
            None => lines.push(line),
        }
    }
    let place = place?;
    lines.splice(place..place, new);
    let text = lines.into_iter().map(|line| &**line).collect::<Vec<_>>().join("\n");
    (text != standing.join("\n")).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(standing: &str, old: &str, new: &str, expected: Option<&str>) {
        let lines = |text: &str| text.split('|').map(str::to_owned).collect::<Vec<_>>();
        let found = replaced(&lines(standing), &lines(old), &lines(new));
        assert_eq!(found.map(|text| text.replace('\n', "|")).as_deref(), expected);
    }

    #[test]
    fn lines_of_a_person_stay() {
        check("a.md|$d", "a.md|$d", "b.md|$d", Some("b.md|$d"));
        check("моє|a.md|$d|і це", "a.md|$d", "b.md", Some("моє|b.md|і це"));
        check("a.md|$d — своє", "a.md|$d", "b.md|$e", Some("b.md|$e|$d — своє"));
        check("лише моє", "a.md", "b.md", None);
        check("a.md", "a.md", "a.md", None);
    }
}
