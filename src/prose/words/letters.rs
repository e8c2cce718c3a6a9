//! What single characters are.

/// Whether a character belongs to the Cyrillic script.
pub fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}')
}

/// Whether a character is a letter of the Latin script.
pub fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic()
        || (matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') && c != '×' && c != '÷')
}

/// Whether a character is a letter or a digit. The alphabets that nearly all text is in,
/// and the marks that stand in it, are told without asking Unicode's tables.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    match c {
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' => true,
        '\u{a0}' | '«' | '»' | '\u{2000}'..='\u{206f}' => false,
        _ => is_plain_letter(c) || c.is_alphanumeric(),
    }
}

/// Whether two bytes are a small letter from U+0430 to U+045F: these follow each other as
/// numbers.
#[inline]
pub(crate) fn is_small_pair(pair: [u8; 2]) -> bool {
    matches!(u16::from_be_bytes(pair), 0xd0b0..=0xd19f)
}

/// A text in lower case, letter by letter.
pub(crate) fn lower(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    text.chars().for_each(|letter| push_lower(&mut lower, letter));
    lower
}

/// A letter in lower case, where that is one letter; else the letter itself.
pub(crate) fn small(letter: char) -> char {
    let one = |c: u32| char::from_u32(c).unwrap_or(letter);
    match letter {
        'А'..='Я' => one(u32::from(letter) + 0x20),
        'Ѐ'..='Џ' => one(u32::from(letter) + 0x50),
        'а'..='џ' => letter,
        _ if letter.is_ascii() => letter.to_ascii_lowercase(),
        _ => {
            let mut letters = letter.to_lowercase();
            letters.next().filter(|_| letters.next().is_none()).unwrap_or(letter)
        }
    }
}

/// Appends a letter in lower case.
pub(crate) fn push_lower(text: &mut String, letter: char) {
    match letter {
        '\0'..='\u{7f}' | 'Ѐ'..='џ' => text.push(small(letter)),
        _ => text.extend(letter.to_lowercase()),
    }
}

/// Whether a character stands in a run of letters of one of the larger scripts: many
/// times faster to say than by Unicode's tables, and no less true.
pub(super) fn is_plain_letter(c: char) -> bool {
    matches!(
        c,
        '\u{c0}'..='\u{d6}'
            | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{24f}'
            | '\u{3b1}'..='\u{3c9}'
            | '\u{561}'..='\u{586}'
            | '\u{5d0}'..='\u{5ea}'
            | '\u{620}'..='\u{64a}'
            | '\u{904}'..='\u{939}'
            | '\u{e01}'..='\u{e30}'
            | '\u{10d0}'..='\u{10fa}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30a1}'..='\u{30fa}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7a3}'
    )
}

/// Whether a character takes no room and shows nothing: of no use in prose, but for
/// joiners in some scripts.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{feff}')
}

/// Whether a character is drawn over the one before it.
pub fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_are_letters() {
        let plain = ('\u{80}'..=char::MAX).filter(|c| is_plain_letter(*c));
        assert!(plain.clone().count() > 30_000);
        assert_eq!(plain.filter(|c| !c.is_alphanumeric()).collect::<String>(), "");
    }

    #[test]
    fn the_quick_way_is_the_right_way() {
        for letter in '\0'..=char::MAX {
            assert_eq!(is_alphanumeric(letter), letter.is_alphanumeric(), "{letter:?}");
            let mut lower = String::new();
            push_lower(&mut lower, letter);
            assert_eq!(lower, letter.to_lowercase().to_string(), "{letter:?}");
        }
    }
}
