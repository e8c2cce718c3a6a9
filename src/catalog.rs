//! One locale's `.ftl` files, with the place of everything in them.
//!
//! Facts only: what is wrong with a catalog, beyond what cannot be read, is for rules
//! to say. People's files are never written from these facts anew: [`splice`](crate::catalog::splice) changes
//! the bytes that an edit is about and leaves all others as they are.

mod branch;
mod digest;
mod file;
mod guard;
mod pattern;
mod plurals;
mod read;
mod reason;
mod rendering;
pub mod splice;
pub mod write;

pub use branch::Branch;
pub use digest::Digest;
pub use file::File;
pub use pattern::{
    Arguments, Element, Expression, ExpressionKind, Name, Pattern, Piece, Placeable, Select,
    Variant,
};
pub use plurals::Plurals;
pub use reason::Reason;
pub use rendering::Rendering;

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::OnceLock;

use crate::language::Language;
use crate::prose::words::{self, Marks};
use crate::prose::{Piece as ProsePiece, PieceKind, Prose, Setting};
use crate::source::Span;

/// The files of one locale.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The locale, as its folder is named.
    pub locale: String,
    /// The files, sorted by name.
    pub files: Vec<File>,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The id; a term's keeps its dash.
    pub id: Box<str>,
    /// Which of the two it is.
    pub kind: Kind,
    /// From the id to the end of the last pattern: without the comment above it.
    pub span: Span,
    /// The id, a term's with its dash.
    pub id_span: Span,
    /// The comment that belongs to it: whole lines, without the last line end.
    pub comment: Option<Span>,
    /// The group it stands in: an index into [`File::groups`]. None before the first
    /// one, and after an empty `##`, which ends a group.
    pub group: Option<usize>,
    /// The value. A message with attributes may have none.
    pub value: Option<Pattern>,
    /// The attributes, in order. A name may occur twice.
    pub attributes: Vec<Attribute>,
    /// What it says, folded; known once somebody asks [`File::digest`].
    digest: OnceLock<Digest>,
}

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Shown to people.
    Message,
    /// Used by messages of the same locale only.
    Term,
}

/// A further value of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// From its dot to the end of its pattern.
    pub span: Span,
    /// Its name, without the dot.
    pub id: Name,
    /// Its value.
    pub pattern: Pattern,
}

/// A `##` comment, which holds for the entries up to the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its words with one blank between; empty when it only ends the group before.
    pub title: Box<str>,
    /// Its lines, without the last line end.
    pub span: Span,
}

/// A choice by the plural form of a number.
#[derive(Debug)]
pub struct PluralChoice<'a> {
    /// The file it stands in.
    pub file: &'a File,
    /// The entry.
    pub entry: &'a Entry,
    /// The choice.
    pub select: &'a Select,
    /// The categories that the number can have.
    pub plurals: Rc<Plurals>,
}

/// A stretch of a file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Junk {
    /// All of it, without blank lines at its end.
    pub span: Span,
    /// The entry it was meant to be, or to belong to, when that can be told.
    pub id: Option<Box<str>>,
    /// The character at which reading failed; empty at the end of the file.
    pub at: Span,
    /// Why.
    pub reason: Reason,
}

impl Catalog {
    /// The catalog of a locale.
    pub fn new(locale: impl Into<String>, mut files: Vec<File>) -> Self {
        files.sort_by(|one, other| one.name.cmp(&other.name));
        Self { locale: locale.into(), files }
    }

    /// The file of this name.
    pub fn file(&self, name: &str) -> Option<&File> {
        let at = self.files.binary_search_by(|file| (*file.name).cmp(name)).ok()?;
        self.files.get(at)
    }

    /// The first entry with this id, and the file it stands in.
    pub fn entry(&self, id: &str) -> Option<(&File, &Entry)> {
        self.entries().find(|(_, entry)| &*entry.id == id)
    }

    /// All entries with their files, in order.
    pub fn entries(&self) -> impl Iterator<Item = (&File, &Entry)> {
        self.files.iter().flat_map(|file| file.entries.iter().map(move |entry| (file, entry)))
    }
}

impl Catalog {
    /// Every choice by the plural form of a number, with the categories of the language
    /// that it chooses from; nothing for a locale whose categories nobody knows.
    pub fn plural_choices(&self) -> impl Iterator<Item = PluralChoice<'_>> {
        let forms = Plurals::cardinal(&self.locale).zip(Plurals::ordinal(&self.locale));
        let forms = forms.map(|(cardinal, ordinal)| (Rc::new(cardinal), Rc::new(ordinal)));
        forms.into_iter().flat_map(move |(cardinal, ordinal)| {
            let selects = self.entries().flat_map(|(file, entry)| {
                let selects = entry.patterns().flat_map(Pattern::selects);
                selects.filter(|it| it.is_plural()).map(move |select| (file, entry, select))
            });
            selects.map(move |(file, entry, select)| {
                let is_ordinal = select.is_ordinal(&file.source);
                let plurals = if is_ordinal { &ordinal } else { &cardinal };
                PluralChoice { file, entry, select, plurals: Rc::clone(plurals) }
            })
        })
    }

    /// Every text a reader may get, masked: values, attributes and variants, each by
    /// itself, with what is not text opaque.
    pub fn prose(&self) -> impl Iterator<Item = Prose<'_>> {
        let language = Language::new(&self.locale);
        self.entries().flat_map(move |(file, entry)| {
            let patterns = entry.patterns().flat_map(Pattern::readings);
            patterns.map(move |pattern| {
                let pieces: Vec<ProsePiece> = pattern.elements.iter().map(prose_piece).collect();
                let mut prose =
                    Prose::new(&file.source, pattern.span, &pieces, Marks::ADDRESS, language);
                prose.setting = Setting::Message;
                prose.marks = words::tally(&prose.text).marks;
                prose
            })
        })
    }
}

fn prose_piece(element: &Element) -> ProsePiece {
    let (span, kind) = match element {
        Element::Text(span) => (*span, PieceKind::Text),
        Element::Placeable(placeable) => (placeable.span, PieceKind::Opaque),
    };
    ProsePiece { span, kind, strong: false }
}

impl Group {
    /// A text as the title of a group: its words with one blank between.
    pub fn title_of(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

impl Entry {
    /// The value and the patterns of the attributes, in order.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.pattern))
    }

    /// The variables that stand in it, also as selectors.
    pub fn variables(&self) -> BTreeSet<&str> {
        self.patterns().flat_map(Pattern::variables).map(|name| &*name.text).collect()
    }

    /// Its attributes that the other entry does not have.
    pub fn attributes_beyond<'e>(&'e self, other: &'e Self) -> impl Iterator<Item = &'e Attribute> {
        self.attributes.iter().filter(|attribute| other.attribute(&attribute.id.text).is_none())
    }

    /// The first attribute of this name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| &*attribute.id.text == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn file(text: &str) -> File {
        File::new("say.ftl", Source::new("locales/uk/say.ftl", text))
    }

    /// One line an entry or junk: what it is, and the text of its spans.
    fn outline(file: &File) -> Vec<String> {
        let slice = |span: Span| file.source.slice(span).replace("\r\n", "\n");
        let entries = file.entries.iter().map(|entry| {
            assert_eq!(file.source.slice(entry.id_span), &*entry.id);
            let comment = file.comment(entry).unwrap_or_default();
            let group = file.group(entry).unwrap_or_default();
            (entry.span.start, format!("{group}|{comment}|{}", slice(entry.span)))
        });
        let junk = file.junk.iter().map(|junk| {
            let id = junk.id.as_deref().unwrap_or("?");
            (junk.span.start, format!("{} {id}: {}", junk.reason.id, slice(junk.span)))
        });
        let mut lines: Vec<_> = entries.chain(junk).collect();
        lines.sort();
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// The facts must be the same for LF, CRLF and behind a byte order mark.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        for text in [text.to_owned(), text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
            assert_eq!(outline(&file(&text)), expected, "{text:?}");
        }
    }

    #[test]
    fn entries_comments_and_groups() {
        check(
            "### R\n\n# вільний\n\na = А\n## Розділ 1\n\n# про б\n# ще\n-b = Б  \n    ще\n    .x = { 1 }  \n\n##\nc =\n    .y = В\n",
            &[
                "||a = А",
                "Розділ 1|про б\nще|-b = Б  \n    ще\n    .x = { 1 }",
                "||c =\n    .y = В",
            ],
        );
        check("", &[]);
        check("\n   \n", &[]);
        check("a = 1", &["||a = 1"]);
    }

    #[test]
    fn all_junk_is_kept() {
        check(
            "a = {\nb = 1\n    .c =\nщось = 2\n#x\nd\n-e =\nf = { $ім }\ng = }\nh = 1\n[x]\n",
            &[
                "expected-token a: a = {",
                "||b = 1",
                "expected-characters b:     .c =\nщось = 2",
                "expected-token ?: #x",
                "expected-token d: d",
                "term-without-value -e: -e =",
                "expected-characters f: f = { $ім }",
                "unbalanced-brace g: g = }",
                "||h = 1",
                "expected-characters h: [x]",
            ],
        );
    }

    #[test]
    fn the_place_of_a_fault_is_a_character() {
        let file = file("a = { $я }\nb = {");
        let at: Vec<_> = file.junk.iter().map(|junk| file.source.slice(junk.at)).collect();
        assert_eq!(at, ["я", ""]);
    }

    #[test]
    fn what_would_end_the_program_is_junk() {
        for depth in [101, 3_000, 100_000] {
            for (open, close) in [("{", "}"), ("{ F(", ") }"), ("{ $n ->\n *[a] ", "\n }")] {
                let deep = format!("b = {}{{ 1 }}{}\n", open.repeat(depth), close.repeat(depth));
                let file = file(&format!("# c\na = А\n\n{deep}\nc = В\n"));
                let ids: Vec<_> = file.entries.iter().map(|entry| &*entry.id).collect();
                assert_eq!(ids, ["a", "c"]);
                assert_eq!(file.junk.len(), 1);
                assert_eq!(file.junk[0].reason.id, "nested-too-deep");
                assert_eq!(file.junk[0].id.as_deref(), Some("b"));
                assert_eq!(file.source.slice(file.junk[0].span), deep.trim_end());
            }
        }
        check(
            "a = { \"\\uя\" }\nb = 1\n",
            &["invalid-unicode-escape a: a = { \"\\uя\" }", "||b = 1"],
        );
    }

    #[test]
    fn as_deep_as_allowed_is_read() {
        let text = format!("a = {}1{}\n", "{ $n ->\n *[a] ".repeat(99), "\n }".repeat(99));
        let file = file(&text);
        assert!(file.junk.is_empty());
        let value = file.entries[0].value.as_ref().unwrap();
        assert_eq!(value.selects().count(), 99);
        assert_eq!(value.branches().len(), 1);
        assert_eq!(write::parts(&file.source, value).len(), 1);
    }

    #[test]
    fn everything_in_a_pattern_has_its_span() {
        let text = "a = Ви { $n ->\n  [one] { NUMBER( $n , x: \"ї\", ) } б\n *[0.5] { -t.c( a: 1 ) }{ { m.x } }{ \"{\" }\n } кінець\n";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            let text = text.replace(" -t.c( a: 1 ) ", " -t( a: 1 ) ");
            let file = file(&text);
            assert_eq!(file.junk, []);
            let value = file.entries[0].value.as_ref().unwrap();
            let slice = |span: Span| file.source.slice(span).replace("\r\n", "\n");
            let pieces: Vec<_> = value
                .walk()
                .map(|piece| match piece {
                    Piece::Text(span) => format!("«{}»", slice(span)),
                    Piece::Expression(expression) => slice(expression.span),
                })
                .collect();
            assert_eq!(pieces[0], "«Ви »");
            assert!(pieces[1].starts_with("$n ->\n") && pieces[1].ends_with("{ \"{\" }"));
            assert_eq!(
                pieces[2..],
                [
                    "$n",
                    "NUMBER( $n , x: \"ї\", )",
                    "$n",
                    "\"ї\"",
                    "« б»",
                    "-t( a: 1 )",
                    "1",
                    "{ m.x }",
                    "m.x",
                    "\"{\"",
                    "« кінець»"
                ]
            );
            let select = value.selects().next().unwrap();
            let variants: Vec<_> = select.variants.iter().map(|it| slice(it.span)).collect();
            assert_eq!(variants[0], "[one] { NUMBER( $n , x: \"ї\", ) } б");
            assert_eq!(variants[1], "*[0.5] { -t( a: 1 ) }{ { m.x } }{ \"{\" }");
            assert_eq!(slice(value.span), slice(file.entries[0].span)["a = ".len()..]);
            assert_eq!(slice(select.variants[1].key.span), "0.5");
        }
    }

    #[test]
    fn catalogs_are_sorted_and_first_entries_count() {
        let named = |name: &str, text: &str| File::new(name, Source::new(name, text));
        let catalog =
            Catalog::new("uk", vec![named("ui/b.ftl", "x = 2"), named("a.ftl", "x = 1\nx = 3")]);
        let (file, entry) = catalog.entry("x").unwrap();
        assert_eq!((&*file.name, &*file.text(entry)), ("a.ftl", "1"));
        assert_eq!(catalog.entries().count(), 3);
        assert!(catalog.file("ui/b.ftl").is_some());
        assert!(catalog.file("b.ftl").is_none());
    }

    fn grammar() -> impl proptest::strategy::Strategy<Value = String> {
        use proptest::prelude::*;
        let token = prop::sample::select(vec![
            "\n",
            "\n",
            "\n    ",
            " ",
            "a = ",
            "-t = ",
            "\nb = x\n",
            "    .c = ",
            "# к\n",
            "## г\n",
            "###",
            "{",
            "}",
            "{ $n ->\n",
            "\n *[other] ",
            "\n [1.5] ",
            "\n }",
            "$n",
            "-t",
            "m.c",
            "F(",
            ")",
            ",",
            "x: ",
            "\"",
            "\\",
            "\\u",
            "0041",
            "я",
            "слово",
            "[",
            "]",
            "->",
            "1",
            "\t",
        ]);
        prop::collection::vec(token, 0..24).prop_map(|tokens| tokens.concat())
    }

    proptest::proptest! {
        #[test]
        fn line_ends_are_no_facts(text in grammar()) {
            let (one, other) = (file(&text), file(&text.replace('\n', "\r\n")));
            proptest::prop_assert_eq!(outline(&one), outline(&other));
            let digests = |file: &File| file.entries.iter().map(|it| file.digest(it)).collect::<Vec<_>>();
            proptest::prop_assert_eq!(digests(&one), digests(&other));
            for entry in &one.entries {
                for expression in entry.patterns().flat_map(Pattern::expressions) {
                    proptest::prop_assert!(entry.span.covers(expression.span));
                }
            }
            // Entries and junk lie one behind the other.
            let entries = one.entries.iter().map(|it| it.span);
            let mut spans: Vec<_> = entries.chain(one.junk.iter().map(|it| it.span)).collect();
            spans.sort();
            proptest::prop_assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }

        /// A value is replaced by itself wherever it was read from.
        #[test]
        fn what_is_read_can_be_written(text in grammar()) {
            let file = file(&text);
            for entry in &file.entries {
                for pattern in entry.patterns() {
                    let given = write::parts(&file.source, pattern);
                    let text = format!("a ={}\n", write::write_pattern(&given));
                    let written = File::new("b.ftl", Source::new("b.ftl", &*text));
                    proptest::prop_assert_eq!(&written.junk, &[]);
                    let value = written.entries[0].value.as_ref().expect("a value was written");
                    proptest::prop_assert_eq!(write::parts(&written.source, value), given);
                }
            }
        }
    }
}
