//! Values a person or another file gives → Fluent that says just that.
//!
//! Fluent's text has no escapes; what would be taken for syntax stands as a string
//! literal in braces. Read back with [`parts`], a written value is what was given.

use std::borrow::Cow;

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::pattern::{Element, Expression, ExpressionKind, Pattern, Placeable};
use crate::source::{Source, Span};

/// A part of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text, any text, as it is to be shown.
    Text(String),
    /// A variable, without `$`.
    Variable(String),
    /// Any other expression that is no plain string, as Fluent writes it, without its
    /// braces: `NUMBER($n)`, `-term`.
    Expression(String),
    /// A choice.
    Select {
        /// What is chosen by, as Fluent writes it: `$client_gender`.
        selector: String,
        /// What is chosen from. Just one is the default.
        choices: Vec<Choice>,
    },
}

/// A variant to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// A word or a number.
    pub key: String,
    /// Whether it is taken when no key fits.
    pub default: bool,
    /// What it says.
    pub value: Vec<Part>,
}

/// A text as the only part of a value.
impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The blanks before a value that does not stand beside its `=`.
pub(super) const VALUE_INDENT: usize = 4;

/// What to put behind `id =` for a value, beginning with a blank or a line feed. One
/// line stays beside the `=`; several, and choices, stand below it. Line ends are `\n`.
pub fn write_pattern(parts: &[Part]) -> String {
    pattern(parts, VALUE_INDENT)
}

/// The same with the lines of a value that does not stay beside its `=` indented by
/// `indent` blanks. Recurs as deep as choices are nested in `parts`.
pub(super) fn pattern(parts: &[Part], indent: usize) -> String {
    let lines = lines(parts, indent);
    let choices = parts.iter().any(|part| matches!(part, Part::Select { .. }));
    let block = lines.len() > 1 || choices;
    let last = lines.len() - 1;
    let mut out = String::new();
    for (number, line) in lines.iter().enumerate() {
        let written = write_line(line);
        let edge = number == 0 || number == last;
        if block {
            out.push('\n');
        }
        if written.is_empty() && !edge {
            continue;
        }
        out.extend(std::iter::repeat_n(' ', if block { indent } else { 1 }));
        out.push_str(if written.is_empty() { "{ \"\" }" } else { &written });
    }
    out
}

/// A part of a line.
enum Run<'a> {
    Text(Cow<'a, str>),
    Placeable(String),
}

fn lines(parts: &[Part], indent: usize) -> Vec<Vec<Run<'_>>> {
    let mut lines = vec![Vec::new()];
    for part in parts {
        match part {
            Part::Text(text) => {
                for (number, piece) in text.split('\n').enumerate() {
                    if number > 0 {
                        lines.push(Vec::new());
                    }
                    let Some(line) = lines.last_mut() else { continue };
                    match line.last_mut() {
                        Some(Run::Text(before)) => before.to_mut().push_str(piece),
                        _ if piece.is_empty() => {}
                        _ => line.push(Run::Text(Cow::Borrowed(piece))),
                    }
                }
            }
            other => {
                let placeable = placeable(other, indent);
                if let Some(line) = lines.last_mut() {
                    line.push(Run::Placeable(placeable));
                }
            }
        }
    }
    lines
}

fn placeable(part: &Part, indent: usize) -> String {
    match part {
        Part::Text(text) => literal(text),
        Part::Variable(name) => format!("{{ ${name} }}"),
        Part::Expression(expression) => format!("{{ {} }}", expression.trim()),
        Part::Select { selector, choices } => {
            let mut out = format!("{{ {} ->", selector.trim());
            for Choice { key, default, value } in choices {
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', indent + 3));
                out.push(if *default { '*' } else { ' ' });
                out.push('[');
                out.push_str(key);
                out.push(']');
                out.push_str(&pattern(value, indent + 8));
            }
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
            out.push('}');
            out
        }
    }
}

fn write_line(line: &[Run<'_>]) -> String {
    let mut out = String::new();
    for (number, run) in line.iter().enumerate() {
        match run {
            Run::Placeable(placeable) => out.push_str(placeable),
            Run::Text(text) => write_text(text, number == 0, number + 1 == line.len(), &mut out),
        }
    }
    out
}

/// Writes text that stands on one line, at its beginning, at its end, or at neither.
fn write_text(text: &str, begins: bool, ends: bool, out: &mut String) {
    let blank = [' ', '\t'];
    let mut rest = text;
    if begins {
        let bare = text.trim_start_matches(blank);
        let lead = match bare.chars().next() {
            _ if bare.len() < text.len() => text.len() - bare.len(),
            // `#` would do, but looks like a comment to tools that go by lines.
            Some('[' | '*' | '.' | '#') => 1,
            _ => 0,
        };
        if lead > 0 {
            out.push_str(&literal(&text[..lead]));
            rest = &text[lead..];
        }
    }
    let body = if ends { rest.trim_end_matches(blank) } else { rest };
    write_body(body, out);
    if body.len() < rest.len() {
        out.push_str(&literal(&rest[body.len()..]));
    }
}

/// Writes text with braces and control characters as literals.
fn write_body(text: &str, out: &mut String) {
    let literally = |letter: char| matches!(letter, '{' | '}') || is_control(letter);
    let mut rest = text;
    while let Some(start) = rest.find(literally) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find(|letter| !literally(letter)).unwrap_or(rest.len());
        out.push_str(&literal(&rest[..end]));
        rest = &rest[end..];
    }
    out.push_str(rest);
}

/// Whether a character is neither safe nor visible as it is; tabs inside a line are.
fn is_control(letter: char) -> bool {
    letter.is_control() && letter != '\t' || letter == '\u{feff}'
}

/// A string literal in braces.
fn literal(text: &str) -> String {
    let mut out = String::from("{ \"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '\t' => out.push_str("\\u0009"),
            _ if is_control(letter) => {
                out.push_str("\\u");
                for digit in [12, 8, 4, 0].map(|shift| u32::from(letter) >> shift & 0xF) {
                    out.extend(char::from_digit(digit, 16).map(|it| it.to_ascii_uppercase()));
                }
            }
            _ => out.push(letter),
        }
    }
    out.push_str("\" }");
    out
}

/// What a pattern says: the inverse of [`write_pattern`]. String literals become text,
/// line ends `\n`, and texts that adjoin are one.
pub fn parts(source: &Source, pattern: &Pattern) -> Vec<Part> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        match element {
            Element::Text(span) => push_text(&mut parts, &plain(source, *span)),
            Element::Placeable(placeable) => push_placeable(&mut parts, source, placeable),
        }
    }
    parts
}

fn push_placeable(parts: &mut Vec<Part>, source: &Source, placeable: &Placeable) {
    let raw = |expression: &Expression| plain(source, expression.span).into_owned();
    match &placeable.expression.kind {
        ExpressionKind::Literal(span) => {
            push_text(parts, &unescape_unicode_to_string(source.slice(*span)));
        }
        ExpressionKind::Variable(name) => parts.push(Part::Variable(name.text.to_string())),
        ExpressionKind::Placeable(inner) => push_placeable(parts, source, inner),
        ExpressionKind::Select(select) => {
            let choices = select.variants.iter().map(|variant| Choice {
                key: variant.key.text.to_string(),
                default: variant.default,
                value: self::parts(source, &variant.pattern),
            });
            let selector = raw(&select.selector);
            parts.push(Part::Select { selector, choices: choices.collect() });
        }
        ExpressionKind::Number
        | ExpressionKind::Message { .. }
        | ExpressionKind::Term { .. }
        | ExpressionKind::Function { .. } => {
            parts.push(Part::Expression(raw(&placeable.expression)));
        }
    }
}

/// The text of a span, with `\n` for every line end.
pub(super) fn plain(source: &Source, span: Span) -> Cow<'_, str> {
    let text = source.slice(span);
    if text.contains("\r\n") { text.replace("\r\n", "\n").into() } else { text.into() }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(before)) => before.push_str(text),
        _ if text.is_empty() => {}
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

/// The parts as [`parts`] would give them back: adjoining texts joined, empty ones
/// gone, blanks around expressions too.
pub(super) fn normal(given: &[Part]) -> Vec<Part> {
    let mut parts = Vec::new();
    for part in given {
        match part {
            Part::Text(text) => push_text(&mut parts, text),
            Part::Variable(_) => parts.push(part.clone()),
            Part::Expression(expression) => {
                let expression = expression.trim();
                parts.push(match expression.strip_prefix('$') {
                    Some(name) => Part::Variable(name.to_owned()),
                    None => Part::Expression(expression.to_owned()),
                });
            }
            Part::Select { selector, choices } => {
                let choices = choices.iter().map(|choice| Choice {
                    key: choice.key.clone(),
                    default: choice.default,
                    value: normal(&choice.value),
                });
                let selector = selector.trim().to_owned();
                parts.push(Part::Select { selector, choices: choices.collect() });
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::File;
    use super::*;

    /// Writes parts, reads them back, and gives what was written.
    #[track_caller]
    fn round_trip(given: &[Part]) -> String {
        let written = write_pattern(given);
        let text = format!("a ={written}\nb = 1\n");
        for text in [text.clone(), text.replace('\n', "\r\n")] {
            let file = File::new("a.ftl", Source::new("a.ftl", &*text));
            assert_eq!(file.junk, [], "{text}");
            assert_eq!(file.entries.len(), 2, "{text}");
            let value = file.entries[0].value.as_ref().unwrap();
            assert_eq!(parts(&file.source, value), normal(given), "{text:?}");
        }
        written
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(round_trip(&[text.into()]), expected);
    }

    #[test]
    fn text_stands_as_it_is_when_it_can() {
        check("Добрий день! [x] * . # \"'\\", " Добрий день! [x] * . # \"'\\");
        check("один\nдва\n\nтри", "\n    один\n    два\n\n    три");
        check("a\tb", " a\tb");
    }

    #[test]
    fn what_fluent_would_misread_is_literal() {
        check("", " { \"\" }");
        check("{{ім’я}}", " { \"{{\" }ім’я{ \"}}\" }");
        check("[x] y", " { \"[\" }x] y");
        check("*x", " { \"*\" }x");
        check(".x", " { \".\" }x");
        check("#x", " { \"#\" }x");
        check("  x  ", " { \"  \" }x{ \"  \" }");
        check("   ", " { \"   \" }");
        check("\tx\t", " { \"\\u0009\" }x{ \"\\u0009\" }");
        check("a\rb\u{0}\u{1b}", " a{ \"\\u000D\" }b{ \"\\u0000\\u001B\" }");
        check("\n", "\n    { \"\" }\n    { \"\" }");
        check(
            "a\r\n[b\n  c \n",
            "\n    a{ \"\\u000D\" }\n    { \"[\" }b\n    { \"  \" }c{ \" \" }\n    { \"\" }",
        );
    }

    #[test]
    fn variables_and_choices() {
        let name = || Part::Variable("name".into());
        assert_eq!(
            round_trip(&["Мене звати ".into(), name(), " ".into()]),
            " Мене звати { $name }{ \" \" }"
        );
        let choices = [("masculine", "радий", false), ("other", "радий(-а)\n[так]", true)];
        let choices = choices.map(|(key, text, default)| Choice {
            key: key.into(),
            default,
            value: vec![text.into(), name()],
        });
        let select = Part::Select { selector: "$speaker_gender".into(), choices: choices.into() };
        let expected = "\n    { $speaker_gender ->\n        [masculine] радий{ $name }\n       *[other]\n            радий(-а)\n            { \"[\" }так]{ $name }\n    }";
        assert_eq!(round_trip(std::slice::from_ref(&select)), expected);
        round_trip(&["а\n".into(), select, "\nб".into(), Part::Expression(" NUMBER($n) ".into())]);
    }

    /// Text made of what is most likely to go wrong.
    fn hostile() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            prop::sample::select(vec![
                "\n",
                "\r\n",
                "\r",
                " ",
                "  ",
                "\t",
                "{",
                "}",
                "{ \"",
                "\"",
                "\\",
                "\\u",
                "[",
                "]",
                "*",
                ".",
                "#",
                "# ",
                "a = b",
                "\na = b",
                "-t = x",
                ".b = c",
                "я",
                "\u{feff}",
                "\u{0}",
                "\u{85}",
                "\u{2028}",
                "\u{202e}",
                "->",
                "{ $n ->",
                "*[other] x",
                "и\u{306}",
            ])
            .prop_map(str::to_owned),
            any::<char>().prop_map(String::from),
        ];
        prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    fn value() -> impl Strategy<Value = Vec<Part>> {
        let leaf = prop_oneof![
            4 => hostile().prop_map(Part::Text),
            1 => Just(Part::Variable("name".into())),
            1 => Just(Part::Expression("NUMBER($n, x: \"}\")".into())),
        ];
        let part = leaf.prop_recursive(2, 12, 4, |inner| {
            let value = prop::collection::vec(inner, 0..4);
            (value.clone(), value).prop_map(|(one, other)| Part::Select {
                selector: "$n".into(),
                choices: vec![
                    Choice { key: "1.5".into(), default: false, value: one },
                    Choice { key: "other".into(), default: true, value: other },
                ],
            })
        });
        prop::collection::vec(part, 0..4)
    }

    proptest! {
        #[test]
        fn any_text_reads_back(text in hostile()) {
            round_trip(&[Part::Text(text)]);
        }

        #[test]
        fn any_value_reads_back(value in value()) {
            round_trip(&value);
        }

        #[test]
        fn any_file_is_read(text in hostile()) {
            let text = format!("a = x\n{text}");
            let file = File::new("a.ftl", Source::new("a.ftl", &*text));
            for entry in &file.entries {
                prop_assert_eq!(file.source.slice(entry.id_span), &*entry.id);
                for span in entry.patterns().flat_map(Pattern::texts) {
                    prop_assert!(text.get(span.range()).is_some());
                }
            }
        }
    }
}
