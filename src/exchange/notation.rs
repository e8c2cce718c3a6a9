//! The text of a row: what a message says, with what stands in braces as Fluent writes it.
//!
//! Nothing else is Fluent's: a text may begin with a bracket or a blank, and have lines
//! of any indentation. Only braces that are text stand in braces themselves.

use crate::catalog::File;
use crate::catalog::write::{self, Part};
use crate::source::Source;

/// A value as the text of a row.
pub(super) fn notation(parts: &[Part]) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Text(plain) => {
                for c in plain.chars() {
                    match c {
                        '{' => text.push_str("{ \"{\" }"),
                        '}' => text.push_str("{ \"}\" }"),
                        _ => text.push(c),
                    }
                }
            }
            Part::Variable(name) => {
                text.push_str("{ $");
                text.push_str(name);
                text.push_str(" }");
            }
            Part::Expression(expression) => {
                text.push_str("{ ");
                text.push_str(expression);
                text.push_str(" }");
            }
            Part::Select { .. } => {
                text.push_str(write::write_pattern(std::slice::from_ref(part)).trim());
            }
        }
    }
    text
}

/// The text of a row as a value; none when its braces do not close, or when there is no
/// expression of Fluent in them.
pub(super) fn parse(text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = closing(rest)?;
        let inside = rest[1..end].trim();
        rest = &rest[end + 1..];
        match expression(inside)? {
            Part::Text(literal) => plain.push_str(&literal),
            part => {
                if !plain.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut plain)));
                }
                parts.push(part);
            }
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(Part::Text(plain));
    }
    Some(parts)
}

/// Where the brace closes that a text begins with.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut in_string, mut is_escaped) = (0_u32, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if in_string => is_escaped = true,
            '"' if depth > 0 => in_string = !in_string,
            _ if in_string => {}
            '{' => depth += 1,
            '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// What stands between braces, when Fluent can read it.
fn expression(inside: &str) -> Option<Part> {
    if let Some(literal) = inside.strip_prefix('"').and_then(|it| it.strip_suffix('"'))
        && !literal.contains(['"', '\\'])
    {
        return Some(Part::Text(literal.to_owned()));
    }
    let lines: Vec<String> = inside.lines().map(|line| format!("    {line}")).collect();
    let file = File::new(
        "row",
        Source::new("row", format!("row =\n    {{\n{}\n    }}\n", lines.join("\n"))),
    );
    let [entry] = &*file.entries else { return None };
    if !file.junk.is_empty() || !entry.attributes.is_empty() {
        return None;
    }
    let mut parts = write::parts(&file.source, entry.value.as_ref()?);
    match (parts.pop(), parts.pop()) {
        (Some(part), None) => Some(part),
        // An empty string.
        (None, None) => Some(Part::Text(String::new())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str) {
        let parts = parse(text).unwrap();
        assert_eq!(notation(&parts), text);
    }

    #[test]
    fn what_is_written_is_read() {
        check("Добрий день, { $name }!");
        check(" [x] .y * з\n   рядок ");
        check("{ \"{\" }{ \"}\" }");
        check("{ NUMBER($n, x: \"}\") } грн { -centre }");
        check("Є { $n ->\n        [one] день\n       *[other] дні\n    } ще");
        check("");
        assert_eq!(parse("{ \"\\u0041\" }{ \"\" }"), Some(vec![Part::Text("A".into())]));
    }

    #[test]
    fn what_is_damaged_is_refused() {
        for text in
            ["{ $name", "$name }", "{ $ім’я }", "{ }", "{ a b }", "{ $n -> [one] x }", "{ \"x }"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
