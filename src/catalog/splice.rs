//! Changes to a file that leave alone what they are not about.
//!
//! A change is a set of [`Edit`]s to one file; the result is text in which every byte
//! that no edit is about is as it was: comments, order, blank lines, indentation, line
//! ends. What is written is read again before it is handed out, and compared with what
//! it should be, so that no input can make a file say something else.

mod layout;
mod verify;

use super::write::{self, Part};
use super::{Entry, File, Group};
use crate::fault::Fault;
use crate::source::Span;
use layout::{Change, Newcomer};

/// A change to one entry or group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// A new entry.
    Insert {
        /// The entry.
        entry: NewEntry,
        /// Where.
        place: Place,
    },
    /// Another value for an entry or one of its attributes.
    Value {
        /// The entry.
        id: String,
        /// The attribute; the entry gets it when it has none of this name.
        attribute: Option<String>,
        /// What it is to say.
        value: Vec<Part>,
    },
    /// Another comment for an entry, or none.
    Comment {
        /// The entry.
        id: String,
        /// The comment's text, without `#`.
        comment: Option<String>,
    },
    /// An entry goes, with the comment that belongs to it.
    Remove {
        /// The entry.
        id: String,
    },
    /// Another title for a group, or none: then its comment goes, its entries stay.
    Group {
        /// The title it has.
        title: String,
        /// The title it gets.
        new: Option<String>,
    },
}

/// An entry that is not in the file yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewEntry {
    /// Its id; a term's with a dash.
    pub id: String,
    /// Its comment, without `#`.
    pub comment: Option<String>,
    /// Its value; a term has one.
    pub value: Option<Vec<Part>>,
    /// Names and values of its attributes.
    pub attributes: Vec<(String, Vec<Part>)>,
}

/// Where a new entry goes.
///
/// Directly behind `after`, when that is in the file, or new in the same set of edits,
/// and in `group` (whichever that is, when none is asked for). Otherwise first in
/// `group`. A group that is not there yet is made: behind the group of `after`, else at
/// the end of the file. Without either the entry stands before the first group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The title of the group.
    pub group: Option<String>,
    /// The id of the entry that comes before, in whichever group.
    pub after: Option<String>,
}

/// Why nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The file has a stretch that cannot be read: what it was meant to be is for a
    /// person to say first.
    Junk {
        /// The stretch.
        span: Span,
        /// The entry it was meant to be, when that can be told.
        id: Option<String>,
        /// Why it cannot be read.
        reason: &'static str,
    },
    /// The entry or group to be changed is not there.
    Unknown {
        /// Its id or title.
        name: String,
    },
    /// The entry to be inserted is there.
    Exists {
        /// Its id.
        id: String,
    },
    /// Fluent has no such name.
    InvalidName {
        /// An id, a variable or a key.
        name: String,
    },
    /// Two edits are about the same thing.
    Conflict {
        /// The entry or group.
        name: String,
    },
    /// What would be written does not read back as what was given, such as an
    /// expression that is none.
    Unwritable {
        /// The entry.
        id: String,
    },
}

impl Refusal {
    /// The refusal as a fault about a file.
    pub fn fault(&self, file: &File) -> Fault {
        let fault = |id| Fault::new(id).with("path", &*file.source.path);
        match self {
            Self::Junk { span, id, reason } => fault("fault-catalog-junk")
                .with("line", file.source.position(span.start).line)
                .with("id", id.as_deref().unwrap_or_default())
                .with("reason", *reason),
            Self::Unknown { name } => fault("fault-catalog-unknown").with("id", &**name),
            Self::Exists { id } => fault("fault-catalog-exists").with("id", &**id),
            Self::InvalidName { name } => fault("fault-catalog-name").with("id", &**name),
            Self::Conflict { name } => fault("fault-catalog-conflict").with("id", &**name),
            Self::Unwritable { id } => fault("fault-catalog-unwritable").with("id", &**id),
        }
    }
}

/// The text of `file` with all `edits` made, or none of them. Where an id occurs twice
/// its first entry is meant.
pub fn apply(file: &File, edits: &[Edit]) -> Result<String, Refusal> {
    if let Some(junk) = file.junk.first() {
        return Err(Refusal::Junk {
            span: junk.span,
            id: junk.id.as_deref().map(str::to_owned),
            reason: junk.reason.id,
        });
    }
    if edits.is_empty() {
        return Ok(file.source.text().to_owned());
    }
    verify::names(file, edits)?;
    let mut changes = Vec::new();
    let mut newcomers = Vec::new();
    for edit in edits {
        match edit {
            Edit::Insert { entry, place } => {
                let (group, after) = (title(place), place.after.as_deref());
                newcomers.push(Newcomer { id: &entry.id, text: new_entry(entry), group, after });
            }
            Edit::Value { id, attribute, value } => {
                changes.push(change_value(file, id, attribute.as_deref(), value)?);
            }
            Edit::Comment { id, comment } => {
                changes.push(change_comment(file, id, comment.as_deref())?);
            }
            Edit::Remove { id } => changes.push(remove(file, id)?),
            Edit::Group { title, new } => changes.push(change_group(file, title, new.as_deref())?),
        }
    }
    let text = layout::compose(file, changes, &newcomers)?;
    verify::result(file, edits, &text)?;
    Ok(text)
}

fn known<'a>(file: &'a File, id: &str) -> Result<&'a Entry, Refusal> {
    file.entry(id).ok_or_else(|| Refusal::Unknown { name: id.to_owned() })
}

fn change_value<'a>(
    file: &File,
    id: &'a str,
    attribute: Option<&str>,
    value: &[Part],
) -> Result<Change<'a>, Refusal> {
    let entry = known(file, id)?;
    let deeper = 2 * write::VALUE_INDENT;
    let (span, text) = match attribute {
        None => {
            let old = entry.value.as_ref().map(|pattern| pattern.span);
            (behind_equals(file, entry.id_span, old), write::write_pattern(value))
        }
        Some(name) => match entry.attribute(name) {
            Some(old) => {
                let span = behind_equals(file, old.id.span, Some(old.pattern.span));
                (span, write::pattern(value, deeper))
            }
            None => (Span { start: entry.span.end, ..entry.span }, attribute_lines(name, value)),
        },
    };
    Ok(Change { name: id, range: span.range(), text, lines: false })
}

fn change_comment<'a>(
    file: &File,
    id: &'a str,
    comment: Option<&str>,
) -> Result<Change<'a>, Refusal> {
    let entry = known(file, id)?;
    let start = entry.span.start;
    let (span, text) = match (entry.comment, comment) {
        (Some(old), Some(new)) => (old, comment_lines("#", new)),
        (Some(old), None) => (Span { end: start, ..old }, String::new()),
        (None, Some(new)) => (Span { start, end: start }, format!("{}\n", comment_lines("#", new))),
        (None, None) => (Span { start, end: start }, String::new()),
    };
    Ok(Change { name: id, range: span.range(), text, lines: false })
}

fn remove<'a>(file: &File, id: &'a str) -> Result<Change<'a>, Refusal> {
    let entry = known(file, id)?;
    let start = entry.comment.unwrap_or(entry.span).start as usize;
    let end = layout::line_end(file.source.text(), entry.span.end as usize);
    Ok(Change { name: id, range: start..end, text: String::new(), lines: true })
}

fn change_group<'a>(file: &File, title: &'a str, new: Option<&str>) -> Result<Change<'a>, Refusal> {
    let known = Group::title_of(title);
    let group = file.groups.iter().find(|group| *group.title == *known);
    let group = group.ok_or_else(|| Refusal::Unknown { name: title.to_owned() })?;
    let range = group.span.range();
    if let Some(new) = new {
        let text = comment_lines("##", &Group::title_of(new));
        return Ok(Change { name: title, range, text, lines: false });
    }
    let end = layout::line_end(file.source.text(), range.end);
    Ok(Change { name: title, range: range.start..end, text: String::new(), lines: true })
}

/// From behind the `=` that follows a name to the end of the old pattern.
fn behind_equals(file: &File, name: Span, old: Option<Span>) -> Span {
    let rest = file.source.text().get(name.end as usize..).unwrap_or_default();
    let equals = u32::try_from(rest.find('=').map_or(0, |at| at + 1)).unwrap_or(0);
    let start = name.end + equals;
    Span { start, end: old.map_or(start, |old| old.end) }
}

fn new_entry(entry: &NewEntry) -> String {
    let mut text = String::new();
    if let Some(comment) = &entry.comment {
        text.push_str(&comment_lines("#", comment));
        text.push('\n');
    }
    text.push_str(&entry.id);
    text.push_str(" =");
    if let Some(value) = &entry.value {
        text.push_str(&write::write_pattern(value));
    }
    for (name, value) in &entry.attributes {
        text.push_str(&attribute_lines(name, value));
    }
    text.push('\n');
    text
}

fn attribute_lines(name: &str, value: &[Part]) -> String {
    format!("\n    .{name} ={}", write::pattern(value, 2 * write::VALUE_INDENT))
}

/// The lines of a comment, without the last line end.
fn comment_lines(mark: &str, text: &str) -> String {
    let lines = one_kind_of_line_end(text);
    let lines = lines.split('\n').map(|line| match line.trim_end() {
        "" => mark.to_owned(),
        line => format!("{mark} {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The title of the group an entry is to stand in; an empty one is none.
fn title(place: &Place) -> Option<String> {
    place.group.as_deref().map(Group::title_of).filter(|title| !title.is_empty())
}

fn one_kind_of_line_end(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::Source;

    fn file(text: &str) -> File {
        File::new("say.ftl", Source::new("say.ftl", text))
    }

    /// Checks a change in a file with LF, with CRLF, and behind a byte order mark.
    #[track_caller]
    fn check(text: &str, edits: &[Edit], expected: &str) {
        assert_eq!(apply(&file(text), edits).unwrap(), expected);
        let (text, expected) = (text.replace('\n', "\r\n"), expected.replace('\n', "\r\n"));
        if text.contains('\n') {
            assert_eq!(apply(&file(&text), edits).unwrap(), expected);
            let marked = apply(&file(&format!("\u{feff}{text}")), edits).unwrap();
            assert_eq!(marked, format!("\u{feff}{expected}"));
        }
    }

    fn insert(id: &str, group: Option<&str>, after: Option<&str>) -> Edit {
        let entry =
            NewEntry { id: id.into(), value: Some(vec!["x".into()]), ..NewEntry::default() };
        let place = Place { group: group.map(Into::into), after: after.map(Into::into) };
        Edit::Insert { entry, place }
    }

    fn value(id: &str, text: &str) -> Edit {
        Edit::Value { id: id.into(), attribute: None, value: vec![text.into()] }
    }

    fn comment(id: &str, text: Option<&str>) -> Edit {
        Edit::Comment { id: id.into(), comment: text.map(Into::into) }
    }

    fn remove(id: &str) -> Edit {
        Edit::Remove { id: id.into() }
    }

    #[test]
    fn a_new_file() {
        let place = Place { group: Some("1. Перший".into()), after: None };
        let entry = NewEntry {
            id: "a".into(),
            comment: Some("з page.md\n\nще".into()),
            value: Some(vec!["Пане ".into(), Part::Variable("name".into())]),
            attributes: vec![("note".into(), vec!["один\nдва".into()])],
        };
        let edits = [
            Edit::Insert { entry, place },
            insert("b", Some("1. Перший"), Some("a")),
            insert("c", Some("2"), Some("b")),
        ];
        check(
            "",
            &edits,
            "## 1. Перший\n\n# з page.md\n#\n# ще\na = Пане { $name }\n    .note =\n        один\n        два\n\nb = x\n\n## 2\n\nc = x\n",
        );
    }

    const TEXT: &str = "### Файл\n\nz = без групи\n\n## 1\n\n# моя\na =   один   \n    два\n\n\nb = Б\n## 2\n# вільна\n\nc = В\n    .d = Д\n";

    #[test]
    fn an_entry_goes_where_it_belongs() {
        check(
            TEXT,
            &[insert("n", Some("1"), Some("a"))],
            &TEXT.replace("два\n\n\n", "два\n\nn = x\n\n\n"),
        );
        check(
            TEXT,
            &[insert("n", Some("1"), Some("b"))],
            &TEXT.replace("b = Б\n", "b = Б\n\nn = x\n\n"),
        );
        check(TEXT, &[insert("n", Some("1"), None)], &TEXT.replace("# моя", "n = x\n\n# моя"));
        check(TEXT, &[insert("n", Some("2"), Some("a"))], &TEXT.replace("c = В", "n = x\n\nc = В"));
        check(TEXT, &[insert("n", None, None)], &TEXT.replace("## 1", "n = x\n\n## 1"));
        check(TEXT, &[insert("n", None, Some("c"))], &format!("{TEXT}\nn = x\n"));
        check(TEXT, &[insert("n", Some("3"), None)], &format!("{TEXT}\n## 3\n\nn = x\n"));
        check(
            TEXT,
            &[insert("n", Some("1б"), Some("a"))],
            &TEXT.replace("## 2", "\n## 1б\n\nn = x\n\n## 2"),
        );
        check("a = 1", &[insert("n", None, Some("a"))], "a = 1\n\nn = x");
        check("## 1\n", &[insert("n", Some("1"), None)], "## 1\n\nn = x\n");
    }

    #[test]
    fn several_at_one_place_keep_their_order() {
        let edits = [
            insert("n", Some("2"), Some("c")),
            insert("m", Some("3"), Some("n")),
            insert("k", Some("2"), Some("n")),
            insert("l", Some("3"), Some("m")),
            insert("o", Some("4"), Some("l")),
        ];
        let expected =
            format!("{TEXT}\nn = x\n\nk = x\n\n## 3\n\nm = x\n\nl = x\n\n## 4\n\no = x\n");
        check(TEXT, &edits, &expected);
    }

    #[test]
    fn a_value_and_a_comment_change_alone() {
        check(TEXT, &[value("a", "три")], &TEXT.replace("   один   \n    два", " три"));
        check(TEXT, &[value("c", "{")], &TEXT.replace("= В", "= { \"{\" }"));
        let attribute = |name: &str| Edit::Value {
            id: "c".into(),
            attribute: Some(name.into()),
            value: vec!["Є".into()],
        };
        check(TEXT, &[attribute("d")], &TEXT.replace('Д', "Є"));
        check(TEXT, &[attribute("e")], &TEXT.replace("Д\n", "Д\n    .e = Є\n"));
        check(TEXT, &[comment("a", Some("нова\nдва"))], &TEXT.replace("моя", "нова\n# два"));
        check(TEXT, &[comment("a", None)], &TEXT.replace("# моя\n", ""));
        check(
            TEXT,
            &[comment("b", Some("нова")), value("b", "Г")],
            &TEXT.replace("b = Б", "# нова\nb = Г"),
        );
        check(TEXT, &[comment("c", Some("нова"))], &TEXT.replace("c = В", "# нова\nc = В"));
        check("a =\n    .b = в\n", &[value("a", "г")], "a = г\n    .b = в\n");
        check(TEXT, &[], TEXT);
    }

    #[test]
    fn an_entry_goes_with_its_comment() {
        check(TEXT, &[remove("a")], &TEXT.replace("# моя\na =   один   \n    два\n\n\n", ""));
        check(TEXT, &[remove("b")], &TEXT.replace("b = Б\n", ""));
        check(TEXT, &[remove("z")], &TEXT.replace("z = без групи\n\n", ""));
        check(TEXT, &[remove("c")], &TEXT.replace("\nc = В\n    .d = Д\n", ""));
        check("a = 1\n\nb = 2\n\nc = 3\n", &[remove("b"), remove("c")], "a = 1\n");
        check("a = 1\n\nb = 2", &[remove("a"), remove("b")], "");
        check("a = 1\na = 2\n", &[remove("a")], "a = 2\n");
        check(
            TEXT,
            &[remove("a"), insert("n", Some("1"), Some("a"))],
            &TEXT.replace("# моя\na =   один   \n    два\n\n\n", "n = x\n\n"),
        );
    }

    #[test]
    fn groups_change_their_titles() {
        let group = |new: Option<&str>| Edit::Group { title: "2".into(), new: new.map(Into::into) };
        check(TEXT, &[group(Some("3. Три"))], &TEXT.replace("## 2", "## 3. Три"));
        check(TEXT, &[group(None)], &TEXT.replace("## 2\n", ""));
    }

    #[test]
    fn what_cannot_be_done_is_refused() {
        let refused = |text: &str, edits: &[Edit]| apply(&file(text), edits).unwrap_err();
        let Refusal::Junk { id, .. } = refused("a = 1\nb = {\n", &[value("a", "2")]) else {
            panic!("junk must be refused");
        };
        assert_eq!(id.as_deref(), Some("b"));
        assert_eq!(refused(TEXT, &[value("x", "")]), Refusal::Unknown { name: "x".into() });
        assert_eq!(refused(TEXT, &[remove("x")]), Refusal::Unknown { name: "x".into() });
        assert_eq!(refused(TEXT, &[insert("a", None, None)]), Refusal::Exists { id: "a".into() });
        for name in ["", "ї", "a b", "1", "a=b", "-"] {
            let edits = [insert(name, None, None)];
            assert_eq!(refused(TEXT, &edits), Refusal::InvalidName { name: name.into() });
        }
        let twice = [value("a", "1"), value("a", "2")];
        assert_eq!(refused(TEXT, &twice), Refusal::Conflict { name: "a".into() });
        let both = [value("a", "1"), remove("a")];
        assert_eq!(refused(TEXT, &both), Refusal::Conflict { name: "a".into() });
        for expression in ["", "}", "1 }\nevil = 2", "$n ->\n *[a] b\n", "\"x\""] {
            let part = Part::Expression(expression.into());
            let edit = Edit::Value { id: "a".into(), attribute: None, value: vec![part] };
            assert!(matches!(refused(TEXT, &[edit]), Refusal::Unwritable { .. }));
        }
        let empty = NewEntry { id: "n".into(), ..NewEntry::default() };
        let edit = Edit::Insert { entry: empty, place: Place::default() };
        assert_eq!(refused(TEXT, &[edit]), Refusal::Unwritable { id: "n".into() });
    }

    #[test]
    fn a_refusal_is_a_fault_with_its_place() {
        let file = file("a = 1\nb = {\n");
        let fault = apply(&file, &[value("a", "2")]).unwrap_err().fault(&file);
        assert_eq!(
            fault.to_string(),
            "fault-catalog-junk path=say.ftl line=2 id=b reason=expected-expression"
        );
    }

    fn text() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "\n", "\r\n", "\r", " ", "\t", "{", "}", "\"", "\\", "[", "*", ".", "#", "\na = b",
            "я", "\u{feff}", "\u{0}", "\u{2028}", "##", "\n\n\n",
        ]);
        prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        /// Whatever is written, all that the edits are not about is byte for byte there.
        #[test]
        fn other_bytes_stay(one in text(), other in text(), note in text(), title in text()) {
            let entry = NewEntry {
                id: "n".into(),
                comment: Some(note.clone()),
                value: Some(vec![Part::Text(other)]),
                attributes: Vec::new(),
            };
            let place = Place { group: Some(title), after: Some("a".into()) };
            let edits = [
                Edit::Insert { entry, place },
                value("b", &one),
                comment("c", Some(&note)),
            ];
            let changed = apply(&file(TEXT), &edits).unwrap();
            let mut rest = &*changed;
            for piece in ["### Файл\n\nz = без групи\n\n## 1\n\n# моя\na =   один   \n    два\n", "\n\nb =", "## 2\n# вільна\n\n", "c = В\n    .d = Д\n"] {
                let at = rest.find(piece);
                prop_assert!(at.is_some(), "{piece:?} is not in {changed:?}");
                rest = &rest[at.unwrap_or_default() + piece.len()..];
            }
            // Taking it all back gives the file as it was, but for a group it may have.
            let b = file(&changed);
            let undo = [remove("n"), value("b", "Б"), comment("c", None)];
            let back = apply(&b, &undo).unwrap();
            let without_groups = |text: &str| {
                let lines = text.lines().filter(|line| !line.starts_with("##") && !line.is_empty());
                lines.collect::<Vec<_>>().join("\n")
            };
            prop_assert_eq!(without_groups(&back), without_groups(TEXT));
        }
    }
}
