//! What the parser must not be given.
//!
//! fluent-syntax 0.12 descends the stack once for every open `{` and `(`, without a
//! limit, and slices a string inside a character when a `\u` escape runs into a
//! letter that is not ASCII. The first ends the process, the second panics. So one
//! pass over the lines finds the entries that would do either; they are reported as
//! junk and never reach the parser, which sees the rest of the file.
//!
//! Invariant: the pass needs to follow the grammar only as long as an entry is valid,
//! since the parser gives an entry up at its first fault. All its descents begin at a
//! line that starts with `id =`, and no valid entry has such a line, or one starting
//! with `#`, inside: therefore these lines are where counting starts anew.

use std::ops::Range;

/// How many `{` and `(` may be open at once in an entry.
pub(super) const MAX_DEPTH: usize = 100;

/// Why an entry is kept from the parser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Danger {
    /// More than [`MAX_DEPTH`] placeables and calls inside one another.
    TooDeep,
    /// A `\u` or `\U` that is followed by a character outside ASCII.
    Escape,
}

/// An entry that is kept from the parser.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hazard {
    /// The bytes from its id to the next entry or comment.
    pub(super) range: Range<usize>,
    /// The byte where the danger begins.
    pub(super) at: usize,
    /// What it is.
    pub(super) danger: Danger,
}

/// What the innermost open bracket encloses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// `{ … }` before or between variants, where quotes begin strings.
    Expression,
    /// `{ … }` in the text of a variant, where quotes and round brackets are text.
    Variant,
    /// `( … )` of a call.
    Call,
}

/// The dangerous entries of a text whose line ends are all `\n`, in order.
pub(super) fn hazards(text: &str) -> Vec<Hazard> {
    let mut found: Vec<Hazard> = Vec::new();
    if is_harmless(text.as_bytes()) {
        return found;
    }
    // Where the entry began that the line belongs to, unless it ended before.
    let mut entry = None;
    // Whether that entry is the last one found.
    let mut told = false;
    let mut open = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let at = offset;
        offset += line.len();
        let comment = line.starts_with('#');
        if comment || starts_entry(line) {
            if told && let Some(last) = found.last_mut() {
                last.range.end = at;
            }
            told = false;
            entry = (!comment).then_some(at);
            open.clear();
        } else if open.is_empty() && !continues(line) {
            entry = None;
        }
        let Some(start) = entry.filter(|_| !told) else { continue };
        if open.is_empty() && !line.contains('{') {
            continue;
        }
        if let Some((within, danger)) = scan(line.as_bytes(), &mut open) {
            found.push(Hazard { range: start..text.len(), at: at + within, danger });
            told = true;
        }
    }
    found
}

/// Whether a text has no escape, and fewer brackets than are too many, as nearly every one.
fn is_harmless(text: &[u8]) -> bool {
    memchr::memchr(b'\\', text).is_none()
        && memchr::memchr2_iter(b'{', b'(', text).nth(MAX_DEPTH).is_none()
}

/// Whether a line begins with `id =`: only the beginning of an entry does.
fn starts_entry(line: &str) -> bool {
    let name = identifier(line);
    !name.is_empty() && line[name.len()..].trim_start_matches(' ').starts_with('=')
}

/// The offset of the first line but the first that begins an entry.
pub(super) fn next_entry(text: &str) -> Option<usize> {
    let mut offset = 0;
    text.split_inclusive('\n').find_map(|line| {
        let at = offset;
        offset += line.len();
        (at > 0 && starts_entry(line)).then_some(at)
    })
}

/// The identifier at the start of a line, a term's with its dash; else nothing.
pub(super) fn identifier(line: &str) -> &str {
    let bare = line.strip_prefix('-').unwrap_or(line);
    if !bare.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return "";
    }
    let part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let end = bare.find(|letter| !part(letter)).unwrap_or(bare.len());
    &line[..line.len() - bare.len() + end]
}

/// Whether a line without an open bracket can belong to the entry above it. The parser takes
/// an attribute that is not indented.
fn continues(line: &str) -> bool {
    line.starts_with([' ', '\n', '\r', '{', '}', '.'])
}

/// Follows one line; the offset and kind of a danger in it.
fn scan(line: &[u8], open: &mut Vec<Inside>) -> Option<(usize, Danger)> {
    let mut at = 0;
    let mut blank_so_far = true;
    while let Some(&byte) = line.get(at) {
        if blank_so_far
            && (byte == b'[' || byte == b'*')
            && let Some(top @ Inside::Variant) = open.last_mut()
        {
            *top = Inside::Expression;
        }
        blank_so_far &= byte == b' ';
        let inside = open.last().copied();
        let in_text = matches!(inside, None | Some(Inside::Variant));
        match byte {
            b'{' => open.push(Inside::Expression),
            b'(' if !in_text => open.push(Inside::Call),
            b')' if inside == Some(Inside::Call) => drop(open.pop()),
            b'}' => while open.pop() == Some(Inside::Call) {},
            b']' if inside == Some(Inside::Expression) => {
                open.pop();
                open.push(Inside::Variant);
            }
            b'"' if !in_text => match string_end(line, at + 1) {
                Ok(end) => at = end,
                Err(escape) => return Some((escape, Danger::Escape)),
            },
            _ => {}
        }
        if open.len() > MAX_DEPTH {
            return Some((at, Danger::TooDeep));
        }
        at += 1;
    }
    None
}

/// The offset of the quote or line end that ends a string literal, or that of an
/// escape the parser cannot read.
fn string_end(line: &[u8], start: usize) -> Result<usize, usize> {
    let mut at = start;
    while let Some(&byte) = line.get(at) {
        match byte {
            b'"' | b'\n' => return Ok(at),
            b'\\' => {
                let digits = match line.get(at + 1) {
                    Some(b'u') => 4,
                    Some(b'U') => 6,
                    _ => 0,
                };
                let rest = line.get(at + 2..).unwrap_or_default();
                let wrong = rest.iter().take(digits).find(|digit| !digit.is_ascii_hexdigit());
                if wrong.is_some_and(|byte| !byte.is_ascii()) {
                    return Err(at);
                }
                at += 2;
            }
            _ => at += 1,
        }
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, Danger)]) {
        let found = hazards(text);
        let found: Vec<_> = found.iter().map(|it| (&text[it.range.clone()], it.danger)).collect();
        assert_eq!(found, expected);
    }

    fn nested(open: &str, close: &str, depth: usize) -> String {
        format!("a = {}$x{}\n", open.repeat(depth), close.repeat(depth))
    }

    #[test]
    fn depth_is_counted_in_brackets() {
        check(&nested("{", "}", 100), &[]);
        let deep = nested("{", "}", 101);
        check(&deep, &[(deep.as_str(), Danger::TooDeep)]);
        let calls = format!("a = {{ {}1{} }}\n", "F(".repeat(100), ")".repeat(100));
        check(&calls, &[(calls.as_str(), Danger::TooDeep)]);
        let lines = format!("a = {{\n{}1{} }}\nb = 1\n", "F(\n".repeat(3000), ")".repeat(3000));
        check(&lines, &[(lines.strip_suffix("b = 1\n").unwrap(), Danger::TooDeep)]);
    }

    #[test]
    fn text_is_not_counted() {
        let smiles = format!("a = {{ $n ->\n [one] {} \"\n *[other] x\n }}\n", ":( ".repeat(200));
        check(&smiles, &[]);
        check(&format!("# {}\na = 1\n", "{".repeat(200)), &[]);
        check(&"a = { \"{\" }{ \"(\" }\n".repeat(200), &[]);
        // Each of these is junk, and none is deep.
        check(&"a = { (\n".repeat(200), &[]);
    }

    #[test]
    fn the_rest_of_the_file_is_left_alone() {
        let deep = nested("{", "}", 3000);
        let text = format!("b = 1\n{deep}\n# c\nc = 2\n{deep}d = 3\n");
        let chunk = format!("{deep}\n");
        check(&text, &[(chunk.as_str(), Danger::TooDeep), (deep.as_str(), Danger::TooDeep)]);
    }

    #[test]
    fn an_escape_that_runs_into_a_letter() {
        check("a = { \"\\uя\" }\nb = 1\n", &[("a = { \"\\uя\" }\n", Danger::Escape)]);
        check("a = { \"\\U00041ї\" }\n", &[("a = { \"\\U00041ї\" }\n", Danger::Escape)]);
        let attribute = "a = x\n.b = c{ \"\\uя\" }\n";
        check(&format!("{attribute}b = 1\n"), &[(attribute, Danger::Escape)]);
        check("a = { \"\\u0041я\" }\n", &[]);
        check("a = \"\\uя\"\n", &[]);
        check("a = 1\nщось { \"\\uя\" }\n", &[]);
    }
}
