//! What a translation has to carry over whatever its language: tags, addresses, numbers,
//! and the mark a sentence ends with.

use std::collections::BTreeMap;

use crate::prose::OPAQUE;

/// Names of HTML elements that stand in messages.
const ELEMENTS: [&str; 45] = [
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "button",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "hr",
    "i",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "u",
    "ul",
];

/// The tags in a text, as `<name>` and `</name>`, each with how often it stands there:
/// those of HTML, and any that is closed, which is how programs name places of their own.
/// A tag that Fluent's overlays find by `data-l10n-name` keeps that name.
pub fn tags(text: &str) -> BTreeMap<String, usize> {
    let mut tags = BTreeMap::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let Some(end) = rest.find(['<', '>']).filter(|&end| rest[end..].starts_with('>')) else {
            continue;
        };
        if let Some(tag) = tag(&rest[..end], text) {
            *tags.entry(tag).or_default() += 1;
        }
    }
    tags
}

fn tag(inside: &str, text: &str) -> Option<String> {
    let (slash, body) = match inside.strip_prefix('/') {
        Some(body) => ("/", body),
        None => ("", inside.trim_end_matches('/')),
    };
    let length = body.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(body.len());
    let (name, attributes) = body.split_at(length);
    let lower = name.to_ascii_lowercase();
    let is_html = ELEMENTS.contains(&&*lower);
    let is_closed = || !name.is_empty() && text.contains(&format!("</{name}>"));
    let is_whole = attributes.is_empty() || attributes.starts_with([' ', '\n']);
    if !is_whole || !(is_html || is_closed()) {
        return None;
    }
    let name = if is_html { &*lower } else { name };
    let overlay = attributes.split_once("data-l10n-name=").map_or("", |(_, value)| {
        let value = value.trim_start_matches(['"', '\'']);
        value.split(['"', '\'', ' ']).next().unwrap_or_default()
    });
    Some(match overlay {
        "" => format!("<{slash}{name}>"),
        overlay => format!("<{slash}{name} {overlay}>"),
    })
}

/// The addresses on the web in a text, without what a language may change in them: the
/// scheme, a label or a folder that names a language, the slash at the end.
pub fn addresses(text: &str) -> BTreeMap<String, usize> {
    let mut addresses = BTreeMap::new();
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let scheme = rest[..at].trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let is_web = matches!(&rest[scheme.len()..at], "http" | "https");
        rest = &rest[at + 3..];
        let ends =
            |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '»' | '”' | ')' | '\'');
        let end = rest.find(ends).unwrap_or(rest.len());
        let whole = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '/']);
        if is_web && !whole.is_empty() {
            *addresses.entry(without_language(whole)).or_default() += 1;
        }
    }
    addresses
}

fn without_language(address: &str) -> String {
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let host = match host.split_once('.') {
        Some((label, rest)) if rest.contains('.') && names_language(label) => rest,
        _ => host.strip_prefix("www.").unwrap_or(host),
    };
    let folders = path.split('/').filter(|folder| !folder.is_empty() && !names_language(folder));
    std::iter::once(host).chain(folders).collect::<Vec<_>>().join("/")
}

/// `uk`, `en-US`, `pt_BR`, `zh-Hant`.
fn names_language(text: &str) -> bool {
    let (language, rest) = text.split_once(['-', '_']).unwrap_or((text, ""));
    let is_letters = |it: &str| it.bytes().all(|byte| byte.is_ascii_alphabetic());
    (2..=3).contains(&language.len())
        && is_letters(language)
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && (rest.is_empty() || (matches!(rest.len(), 2 | 4) && is_letters(rest)))
}

/// The whole numbers in a text, by their digits, without what parts thousands, each with
/// whether it stands by itself somewhere: digits in a word (`H264`, `2nd`, `1998년`) may be
/// a name or a number, by the language. Those in an address are none.
pub fn numbers(text: &str) -> BTreeMap<String, bool> {
    let mut numbers = BTreeMap::new();
    if !text.chars().any(|c| digit(c).is_some()) {
        return numbers;
    }
    let is_address = |token: &&str| token.contains("://") || token.contains('@');
    let mut chars: Vec<char> = text.chars().collect();
    for token in text.split_whitespace().filter(is_address) {
        let start = text[..token.as_ptr().addr() - text.as_ptr().addr()].chars().count();
        chars[start..start + token.chars().count()].fill(' ');
    }
    let is_digit = |at: usize| chars.get(at).copied().and_then(digit).is_some();
    let mut at = 0;
    while at < chars.len() {
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let before = at.checked_sub(1).map(|at| chars[at]);
        let mut digits = String::new();
        while let Some(found) = chars.get(at).copied().and_then(digit) {
            digits.push(found);
            at += 1;
            // `10 000`, `10,000`: three digits and no more.
            let parts =
                |c: char| matches!(c, ' ' | ',' | '.' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '٬');
            if chars.get(at).copied().is_some_and(parts)
                && (1..=3).all(|ahead| is_digit(at + ahead))
                && !is_digit(at + 4)
            {
                at += 1;
            }
        }
        let is_in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() || c == OPAQUE);
        let is_apart = !is_in_word(before) && !is_in_word(chars.get(at).copied());
        *numbers.entry(digits).or_default() |= is_apart;
    }
    numbers
}

/// A decimal digit of the scripts that people write numbers in, as `0` to `9`.
#[inline]
fn digit(c: char) -> Option<char> {
    const ZEROS: [char; 7] = ['٠', '۰', '०', '০', '๐', '၀', '０'];
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let value = ZEROS.iter().find_map(|&zero| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        (value < 10).then_some(value)
    })?;
    char::from_digit(value, 10)
}

/// What a sentence ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// A full stop, in any script.
    Stop,
    /// An exclamation mark.
    Exclamation,
    /// A question mark.
    Question,
    /// A colon.
    Colon,
    /// Three points.
    Ellipsis,
    /// None of these.
    None,
}

/// What a text ends with, within whatever quotation marks, brackets or tags it ends in;
/// nothing can be said of one that ends in something to be filled in.
pub fn ending(text: &str) -> Option<Ending> {
    let mut text = text.trim_end();
    loop {
        let shorter = text.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '"' | '»' | '”' | '“' | '’' | ')' | ']' | '*' | '_')
        });
        let shorter = match shorter.strip_suffix('>').and_then(|it| it.rfind('<')) {
            Some(at) => &shorter[..at],
            None => shorter,
        };
        if shorter.len() == text.len() {
            break;
        }
        text = shorter;
    }
    if text.ends_with("...") {
        return Some(Ending::Ellipsis);
    }
    Some(match text.chars().next_back()? {
        OPAQUE => return None,
        '.' | '。' | '।' | '۔' | '։' | '።' | '။' => Ending::Stop,
        '!' | '！' | '՜' => Ending::Exclamation,
        '?' | '？' | '؟' | '՞' | ';' | '፧' => Ending::Question,
        ':' | '：' | '፦' => Ending::Colon,
        '…' => Ending::Ellipsis,
        _ => Ending::None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(found: &BTreeMap<String, usize>) -> String {
        let each = found.iter().map(|(what, count)| match count {
            1 => what.clone(),
            count => format!("{what}×{count}"),
        });
        each.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn tags_are_those_of_html() {
        let check = |text: &str, expected: &str| assert_eq!(list(&tags(text)), expected, "{text}");
        check("<b>так</b> <br/> <BR> 1 < 2 > 0 <дата> <date>", "</b> <b> <br>×2");
        check("<a data-l10n-name=\"help\" href='x'>Довідка</a>", "</a> <a help>");
        check("<a<b>", "<b>");
        check(
            "<stress>Увага:</stress> <copyIcon></copyIcon> <x>",
            "</copyIcon> </stress> <copyIcon> <stress>",
        );
    }

    #[test]
    fn addresses_may_name_a_language() {
        let check =
            |text: &str, expected: &str| assert_eq!(list(&addresses(text)), expected, "{text}");
        check(
            "Див. https://uk.wikipedia.org/wiki/А та http://www.legalaid.gov.ua/uk/.",
            "legalaid.gov.ua wikipedia.org/wiki/А",
        );
        check("(https://example.org/en-US/docs) ftp://example.org", "example.org/docs");
    }

    #[test]
    fn numbers_are_told_from_names() {
        let check = |text: &str, expected: &str| {
            let found = numbers(text);
            let each = found.iter().map(|(number, apart)| match apart {
                true => number.clone(),
                false => format!("~{number}"),
            });
            assert_eq!(each.collect::<Vec<_>>().join(" "), expected, "{text}");
        };
        check("Кабінет 5, 2-й поверх, 10 000 гривень", "10000 2 5");
        check("10\u{a0}000, 10,000 і 10.000", "10000");
        check("Windows 64-bit, 3rd", "~3 64");
        check("24/7, H264, 2x, https://a.b/3, 9:30", "~2 24 ~264 30 7 9");
        check("٢٥ і 3.5", "25 3 5");
        check("1998년, 5 і 5x", "~1998 5");
    }

    #[test]
    fn sentences_end() {
        let check = |text: &str, expected| assert_eq!(ending(text), expected, "{text}");
        check("Так.", Some(Ending::Stop));
        check("«Так!»", Some(Ending::Exclamation));
        check("<b>Так?</b>", Some(Ending::Question));
        check("Так...", Some(Ending::Ellipsis));
        check("Так", Some(Ending::None));
        check("Так \u{1}", None);
        check("", None);
    }
}
