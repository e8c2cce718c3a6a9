//! Places for a word: which marks are one, and what they are called.

use crate::phrases::lexicon::Lexicon;
use crate::phrases::words::{is_alphanumeric, words};

/// A label that is a name already: `{client_name}`.
pub(super) fn identifier(label: &str) -> Option<String> {
    let name = label.trim_start_matches('$').to_ascii_lowercase().replace([' ', '-'], "_");
    let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let valid = name.starts_with(|first: char| first.is_ascii_lowercase());
    (valid && name.bytes().all(letters)).then_some(name)
}

/// A run of underscores, unless it is inside a word. Two are few: they must stand alone.
pub(super) fn blank(text: &str, at: usize) -> Option<(usize, Option<&str>)> {
    let rest = &text[at..];
    let length = rest.len() - rest.trim_start_matches('_').len();
    let end = at + length;
    let before = text[..at].ends_with(is_alphanumeric);
    let after = text[end..].starts_with(is_alphanumeric);
    let free = if length == 2 { !before && !after } else { !before || !after };
    (length >= 2 && free).then_some((end, None))
}

/// A label of a few words between brackets.
pub(super) fn label(text: &str, at: usize, close: char) -> Option<(usize, Option<&str>)> {
    const LONGEST: usize = 60;
    let inside = text.get(at + 1..)?;
    let length = inside.char_indices().take(LONGEST).find(|it| it.1 == close)?.0;
    let label = &inside[..length];
    let first = label.chars().next()?;
    let last = label.chars().next_back()?;
    let plain = |letter: char| is_alphanumeric(letter) || "'’ʼ-_ /.,№\n".contains(letter);
    let opens = first.is_alphabetic() || first == '_';
    let letters = label.chars().filter(|letter| letter.is_alphabetic()).count();
    let valid = opens && last != ' ' && letters >= 2 && label.chars().all(plain);
    (valid && words(label).take(7).count() <= 6).then(|| (at + 1 + length + 1, Some(label)))
}

/// An ellipsis that stands for a word. In doubt it is a pause, and text.
pub(super) fn ellipsis<'a>(
    text: &'a str,
    at: usize,
    lexicon: &Lexicon,
) -> Option<(usize, Option<&'a str>)> {
    let rest = &text[at..];
    let end = if rest.starts_with('…') {
        at + '…'.len_utf8()
    } else {
        let dots = rest.len() - rest.trim_start_matches('.').len();
        if dots < 3 {
            return None;
        }
        at + dots
    };
    let (before, after) = (&text[..at], &text[end..]);
    let neighbour = before.chars().next_back();
    if neighbour.is_none()
        || matches!(neighbour, Some('?' | '!' | '(' | '[' | '.' | '…' | '«' | '„' | '"'))
    {
        return None;
    }
    let spaced = before.ends_with(char::is_whitespace);
    let next = words(after).next();
    // A count is asked for: «протягом … днів».
    let counts = spaced
        && next.as_ref().is_some_and(|word| {
            after[..word.start].trim().is_empty()
                && after.starts_with(char::is_whitespace)
                && lexicon.is_unit(&word.text)
        });
    let governed = last_word(before).is_some_and(|(word, gap)| {
        gap.trim_matches([' ', '\u{a0}', '\n']).is_empty() && lexicon.is_governor(&word)
    });
    let follows = after.trim_start();
    let within = spaced
        && ((after.starts_with(char::is_whitespace)
            && follows.starts_with(|letter: char| letter.is_lowercase()))
            || after.starts_with(','));
    let announced = spaced && before.trim_end().ends_with(':');
    (counts || governed || within || announced).then_some((end, None))
}

/// The last word of a text, and what stands behind it.
pub(super) fn last_word(text: &str) -> Option<(String, &str)> {
    // Words are found from the left; a phrase's last forty characters have the last one.
    let from = text.char_indices().rev().nth(40).map_or(0, |(at, _)| at);
    let tail = &text[from..];
    let word = words(tail).last()?;
    Some((word.text.into_owned(), &tail[word.end..]))
}
