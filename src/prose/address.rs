//! Addresses that stand in prose without markup: URLs, e-mail, paths, names of files.
//! Nobody may judge their letters and marks.

use std::ops::Range;

use super::{OPAQUE, TRANSPARENT};

/// The addresses in a text, in order.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = text.as_bytes();
    let mut from = 0;
    std::iter::from_fn(move || {
        while let Some(found) = bytes.get(from..)?.iter().position(|byte| is_telling(*byte)) {
            let at = from + found;
            from = at + 1;
            // A full stop or a slash with a blank behind it ends or parts words.
            if !bytes.get(at + 1).is_some_and(u8::is_ascii_graphic) {
                continue;
            }
            let range = token(text, at);
            if is_address(&text[range.clone()]) {
                from = range.end.max(from);
                return Some(range);
            }
        }
        None
    })
}

fn is_telling(byte: u8) -> bool {
    matches!(byte, b'.' | b'/' | b'@' | b'\\')
}

/// The run of characters around `at` that may be part of one address, without the
/// punctuation of the sentence behind it.
fn token(text: &str, at: usize) -> Range<usize> {
    let holds = |c: char| {
        c.is_alphanumeric()
            || matches!(c, '.' | '/' | '@' | '\\' | ':' | '-' | '_' | '~' | '%' | '?' | '#')
            || matches!(c, '=' | '&' | '+' | '$' | '!' | '*')
    };
    let before = text[..at].rfind(|c| !holds(c));
    let start = before.map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(|c| !holds(c)).map_or(text.len(), |length| at + length);
    let trimmed = text[start..end].trim_end_matches(['.', ':', '!', '?', '*', '_']);
    start..(start + trimmed.len()).max(start)
}

fn is_address(token: &str) -> bool {
    if token.contains([OPAQUE, TRANSPARENT]) {
        return false;
    }
    if token.contains("://") || token.starts_with("www.") {
        return true;
    }
    if let Some((name, host)) = token.split_once('@') {
        // A package may be named `@scope/name`.
        return if name.is_empty() { host.contains('/') } else { host.contains('.') };
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let rest = token.trim_start_matches(['.', '~']);
    if rest.strip_prefix(['/', '\\']).is_some_and(|rest| rest.starts_with(is_name)) {
        return true;
    }
    if token.is_ascii() && token.matches(['/', '\\']).count() > 1 {
        return true;
    }
    token.split(['/', '\\']).any(is_file_name)
}

/// `zvirka.toml`, `example.org`; not `e.g`, `т.д` or `1.5`.
fn is_file_name(name: &str) -> bool {
    let Some((stem, ending)) = name.rsplit_once('.') else { return false };
    (1..=5).contains(&ending.len())
        && ending.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        && ending.bytes().any(|byte| byte.is_ascii_lowercase())
        && stem.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-')
        && stem.split('.').any(|part| part.chars().nth(1).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = addresses(text).map(|range| &text[range]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn addresses_are_found() {
        check(
            "див. https://zakon.rada.gov.ua/laws/show/3460-17.",
            &["https://zakon.rada.gov.ua/laws/show/3460-17"],
        );
        check("(пишіть на help@legalaid.gov.ua, або ні)", &["help@legalaid.gov.ua"]);
        check("файл zvirka.toml і тека src/rules/text.", &["zvirka.toml", "src/rules/text"]);
        check("тека ./src, /etc/passwd і C:\\Users", &["./src", "/etc/passwd"]);
        check("www.example.org/a?b=c", &["www.example.org/a?b=c"]);
    }

    #[test]
    fn words_are_no_addresses() {
        check("т.д., e.g. 1.5 чи и/або, and/or v1.2 Ст.10.", &[]);
        check("кінець.Початок та/або... Ні", &[]);
    }
}
