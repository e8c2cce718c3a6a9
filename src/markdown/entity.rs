//! Characters that are written as entities: `&amp;`, `&#x26;`.

use std::borrow::Cow;

/// The character of the entity that a text begins with, and the entity's length; `None`
/// where it begins with none, or with one that hardly any text has.
pub fn leading(text: &str) -> Option<(char, usize)> {
    const LONGEST: usize = 10;
    let rest = text.strip_prefix('&')?;
    let end = rest.bytes().take(LONGEST).position(|byte| byte == b';')?;
    Some((character(&rest[..end])?, end + 2))
}

/// A text with its entities as the characters they stand for.
pub fn decoded(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find('&') else { return Cow::Borrowed(text) };
    let mut decoded = text[..first].to_owned();
    let mut rest = &text[first..];
    while let Some(next) = rest.chars().next() {
        let (letter, length) = leading(rest).unwrap_or((next, next.len_utf8()));
        decoded.push(letter);
        rest = &rest[length..];
    }
    Cow::Owned(decoded)
}

fn character(name: &str) -> Option<char> {
    if let Some(digits) = name.strip_prefix('#') {
        let number = match digits.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => digits.parse().ok(),
        };
        return number.and_then(char::from_u32).filter(|&letter| letter != '\0');
    }
    Some(match name {
        "nbsp" => '\u{a0}',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "laquo" => '«',
        "raquo" => '»',
        "bdquo" => '„',
        "ldquo" => '“',
        "rdquo" => '”',
        "rsquo" => '’',
        "hellip" => '…',
        "mdash" => '—',
        "ndash" => '–',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_characters() {
        for (text, expected) in [
            ("a&amp;b&#x26;c&#38;&nbsp;", "a&b&c&\u{a0}"),
            ("don&#x27;t &quot;так&quot;", "don't \"так\""),
            ("a & b &c; &unknown; &#0; &#xzz; &", "a & b &c; &unknown; &#0; &#xzz; &"),
            ("&", "&"),
            ("", ""),
        ] {
            assert_eq!(decoded(text), expected);
        }
    }
}
