//! What a message says, folded for comparison.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::pattern::{Arguments, Element, Expression, ExpressionKind, Pattern, Select};
use super::{Attribute, Entry};
use crate::source::{Source, Span};

/// The first 48 bits of the BLAKE3 hash of [`File::text`](super::File::text): twelve hexadecimal
/// digits. It is the same for CRLF and LF, for any common indentation, for blanks at
/// the end of lines, for a value that begins on its own line, for composed and
/// decomposed letters, and whatever the comments say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 6]);

impl Digest {
    /// The digest of a text that is already folded.
    pub fn of(text: &str) -> Self {
        let mut first = [0; 6];
        first.copy_from_slice(&blake3::hash(text.as_bytes()).as_bytes()[..6]);
        Self(first)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl FromStr for Digest {
    type Err = &'static str;

    /// Reads twelve lower-case hexadecimal digits.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits =
            text.len() == 12 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let number = digits.then(|| u64::from_str_radix(text, 16).ok()).flatten();
        let bytes = number.ok_or("expected twelve lower-case hexadecimal digits")?.to_be_bytes();
        let [_, _, rest @ ..] = bytes;
        Ok(Self(rest))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// An entry's value and attributes, in Fluent's notation but laid out one way: what
/// the digest is made of, what locks keep and what a person is shown. An attribute
/// stands on an indented line, which no line of a value can be taken for.
pub(super) fn text(source: &Source, entry: &Entry) -> String {
    fold(source, entry.value.as_ref(), &entry.attributes).into_owned()
}

/// The same, for an entry that is still being read.
pub(super) fn fold<'s>(
    source: &'s Source,
    value: Option<&Pattern>,
    attributes: &[Attribute],
) -> Cow<'s, str> {
    // Most messages are one line, and say what is written there.
    if let (Some([Element::Text(span)]), []) = (value.map(|it| &it.elements[..]), attributes) {
        let line = source.slice(*span);
        if memchr::memchr(b'\n', line.as_bytes()).is_none()
            && !has_line_end_blanks(line)
            && is_plain(line)
        {
            return Cow::Borrowed(line);
        }
    }
    let mut layout = Layout { source, out: String::new() };
    if let Some(value) = value {
        layout.pattern(value, 0);
    }
    for attribute in attributes {
        if !layout.out.is_empty() {
            layout.out.push('\n');
        }
        layout.out.push_str("    .");
        layout.out.push_str(&attribute.id.text);
        layout.out.push_str(" = ");
        layout.pattern(&attribute.pattern, 8);
    }
    let mut out = layout.out;
    if has_line_end_blanks(&out) {
        out = without_line_end_blanks(&out);
    }
    let is_composed = is_plain(&out) || is_nfc(&out);
    Cow::Owned(if is_composed { out } else { out.nfc().collect() })
}

fn has_line_end_blanks(text: &str) -> bool {
    let text = text.as_bytes();
    let is_blank = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t'));
    is_blank(text.last())
        || memchr::memchr_iter(b'\n', text).any(|at| at > 0 && is_blank(text.get(at - 1)))
}

/// Whether a text has only characters of stretches in which none can be composed of others
/// or change places with them, so that it is in NFC. It may be so otherwise too.
fn is_plain(text: &str) -> bool {
    if text.is_ascii() {
        return true;
    }
    let bytes = text.as_bytes();
    let next = |at: usize| bytes.get(at).copied().unwrap_or_default();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        // Up to U+02FF; Cyrillic; Armenian; U+4000 to U+9FFF; most of Hangul.
        ..0xcc | 0xd0 | 0xd1 | 0xd3..=0xd5 | 0xcf | 0xda | 0xe4..=0xe9 | 0xeb | 0xec => true,
        0xd2 => !matches!(next(at + 1), 0x83..=0x87),
        // Greek, but for one.
        0xce => next(at + 1) != 0x87,
        // Hebrew and Arabic without their points.
        0xd7 => next(at + 1) >= 0x90,
        0xd8 => next(at + 1) >= 0x9b,
        0xd9 => matches!(next(at + 1), ..0x8b | 0xa0..=0xaf | 0xb1..),
        0xdb => next(at + 1) < 0x96,
        // Georgian; Latin letters, those of Vietnamese among them.
        0xe1 => match next(at + 1) {
            0x82 => next(at + 2) >= 0xa0,
            next => matches!(next, 0x83 | 0xb8..=0xbb),
        },
        0xea => next(at + 1) >= 0xb0,
        0xed => next(at + 1) < 0x9e,
        // Dashes, quotation marks, dots.
        0xe2 => next(at + 1) == 0x80 && next(at + 2) >= 0x90,
        // Japanese without the two marks that make a letter another.
        0xe3 => match next(at + 1) {
            0x80 => next(at + 2) < 0xaa,
            0x82 => !matches!(next(at + 2), 0x99 | 0x9a),
            next => matches!(next, 0x81 | 0x83),
        },
        _ => false,
    })
}

fn without_line_end_blanks(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            folded.push('\n');
        }
        folded.push_str(line.trim_end_matches([' ', '\t']));
    }
    folded
}

/// Writes patterns. It recurs, but no deeper than the guard lets an entry nest.
struct Layout<'a> {
    source: &'a Source,
    out: String,
}

impl Layout<'_> {
    /// Writes a pattern whose further lines are indented by `indent` blanks.
    fn pattern(&mut self, pattern: &Pattern, indent: usize) {
        for element in &pattern.elements {
            match element {
                Element::Text(span) => self.text(*span, indent),
                Element::Placeable(placeable) => self.braces(&placeable.expression, indent),
            }
        }
    }

    fn text(&mut self, span: Span, indent: usize) {
        for line in self.source.slice(span).split_inclusive('\n') {
            match line.strip_suffix('\n') {
                Some(line) => {
                    self.out.push_str(line.strip_suffix('\r').unwrap_or(line));
                    self.line(indent);
                }
                None => self.out.push_str(line),
            }
        }
    }

    fn line(&mut self, indent: usize) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    fn braces(&mut self, expression: &Expression, indent: usize) {
        self.out.push_str("{ ");
        self.expression(expression, indent);
        let closed_on_its_own_line = matches!(expression.kind, ExpressionKind::Select(_));
        self.out.push_str(if closed_on_its_own_line { "}" } else { " }" });
    }

    fn expression(&mut self, expression: &Expression, indent: usize) {
        match &expression.kind {
            ExpressionKind::Literal(span) => {
                self.out.push('"');
                self.out.push_str(self.source.slice(*span));
                self.out.push('"');
            }
            ExpressionKind::Number => self.out.push_str(self.source.slice(expression.span)),
            ExpressionKind::Variable(name) => {
                self.out.push('$');
                self.out.push_str(&name.text);
            }
            ExpressionKind::Message { id, attribute } => {
                self.reference(&id.text, attribute.as_ref().map(|it| &*it.text));
            }
            ExpressionKind::Term { id, attribute, arguments } => {
                self.reference(&id.text, attribute.as_ref().map(|it| &*it.text));
                if let Some(arguments) = arguments {
                    self.arguments(arguments, indent);
                }
            }
            ExpressionKind::Function { id, arguments } => {
                self.out.push_str(&id.text);
                self.arguments(arguments, indent);
            }
            ExpressionKind::Placeable(inner) => self.braces(&inner.expression, indent),
            ExpressionKind::Select(select) => self.select(select, indent),
        }
    }

    fn reference(&mut self, id: &str, attribute: Option<&str>) {
        self.out.push_str(id);
        if let Some(attribute) = attribute {
            self.out.push('.');
            self.out.push_str(attribute);
        }
    }

    fn arguments(&mut self, arguments: &Arguments, indent: usize) {
        self.out.push('(');
        let mut separator = "";
        for argument in &arguments.positional {
            self.out.push_str(separator);
            self.expression(argument, indent);
            separator = ", ";
        }
        for (name, argument) in &arguments.named {
            self.out.push_str(separator);
            self.out.push_str(&name.text);
            self.out.push_str(": ");
            self.expression(argument, indent);
            separator = ", ";
        }
        self.out.push(')');
    }

    fn select(&mut self, select: &Select, indent: usize) {
        self.expression(&select.selector, indent);
        self.out.push_str(" ->");
        for variant in &select.variants {
            self.line(indent + 3);
            self.out.push(if variant.default { '*' } else { ' ' });
            self.out.push('[');
            self.out.push_str(&variant.key.text);
            self.out.push_str("] ");
            self.pattern(&variant.pattern, indent + 8);
        }
        self.line(indent);
    }
}

#[cfg(test)]
mod tests {
    use super::super::File;
    use super::*;

    fn read(text: &str) -> (String, Digest) {
        let file = File::new("a.ftl", Source::new("a.ftl", text));
        assert_eq!(file.junk, []);
        let entry = &file.entries[0];
        let folded = file.text(entry);
        assert_eq!(Digest::of(&folded), file.digest(entry));
        (folded, file.digest(entry))
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(read(text).0, expected);
    }

    #[test]
    fn text_is_laid_out_one_way() {
        check("a = Добрий день", "Добрий день");
        check("a =\n      один\n        два\n\n      три\n", "один\n  два\n\nтри");
        check("a = {$x}{  F( $x,y:1 ) }\n  .b=в\n", "{ $x }{ F($x, y: 1) }\n    .b = в");
        check("a =\n  .b=в\n     г\n", "    .b = в\n        г");
        check(
            "a = { $n ->\n[one] один\n *[other]\n  два\n  три\n}!",
            "{ $n ->\n    [one] один\n   *[other] два\n        три\n}!",
        );
        check(
            "-t = { -u(case: \"x\") }{ m.a }{ { 1 } }{ \"\\u0041\" }",
            "{ -u(case: \"x\") }{ m.a }{ { 1 } }{ \"\\u0041\" }",
        );
    }

    #[test]
    fn plain_text_is_normalised() {
        use unicode_normalization::char::canonical_combining_class;
        use unicode_normalization::{IsNormalized, is_nfc_quick};
        for c in (0..=0x2_ffff).filter_map(char::from_u32).filter(|c| is_plain(&c.to_string())) {
            let quick = is_nfc_quick(std::iter::once(c));
            assert!(canonical_combining_class(c) == 0 && quick == IsNormalized::Yes, "{c:?}");
        }
        assert!(is_plain("«Ґанок» — “це” ’ 日本語ガ한국 שלום سلام ՀԱՅ…"));
        for joined in ["и\u{306}", "か\u{3099}", "ا\u{653}", "\u{1112}\u{1161}"] {
            assert!(!is_plain(joined), "{joined:?}");
        }
    }

    #[test]
    fn layout_and_comments_do_not_count() {
        let plain = read("a = один\n    два { $x }\n").1;
        for same in [
            "# примітка\na = один\n    два { $x }\n",
            "a = один\r\n    два { $x }\r\n",
            "a =\n    один\n    два {$x}\n",
            "a =\n        один  \n        два {\n $x }  \n\n\n",
            "\u{feff}a=один\n два { $x }",
        ] {
            assert_eq!(read(same).1, plain, "{same:?}");
        }
        assert_eq!(read("a = й").1, read("a = и\u{306}").1);
        assert_eq!(read("a = x\n\n    y").1, read("a = x\n   \n    y").1);
    }

    #[test]
    fn what_is_said_counts() {
        let texts = [
            "a = один",
            "a = Один",
            "a = один.",
            "a = { $один }",
            "a = \"один\"",
            "a =\n .b = один",
            "a = .b = один",
            "a = { \"один\" }",
            "a = один\n .b = два",
            "a = один\n\n  .b = два\n .c = д",
        ];
        let texts = texts.map(|text| text.replace("$один", "$one"));
        let mut digests: Vec<_> = texts.iter().map(|text| read(text).1).collect();
        digests.sort();
        digests.dedup();
        assert_eq!(digests.len(), texts.len());
    }

    #[test]
    fn twelve_digits() {
        let digest = Digest::of("");
        assert_eq!(digest.to_string(), "af1349b9f5f9");
        assert_eq!("af1349b9f5f9".parse(), Ok(digest));
        for bad in ["", "af1349b9f5f", "af1349b9f5f9a", "AF1349B9F5F9", "+f1349b9f5f9", "яяяяяя"]
        {
            assert!(bad.parse::<Digest>().is_err(), "{bad}");
        }
    }
}
