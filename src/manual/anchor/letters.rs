//! Letters as GitBook writes them in an address.
//!
//! The Cyrillic table is the one that reproduces 90 % of the anchors of a Russian
//! GitBook and the headings a Ukrainian one was seen to publish
//! (`id-4.-nalashtuvannya-konvertaciyi`). It is not a standard of romanisation.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The Latin spelling of a lower-case Cyrillic letter; empty for the signs.
pub(super) fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'є' => "ye",
        'ё' => "yo",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' | 'й' => "i",
        'ї' => "yi",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' | 'ћ' => "c",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        'ђ' => "dj",
        'ј' => "j",
        'ќ' => "kj",
        'љ' => "lj",
        'њ' => "nj",
        'џ' => "dz",
        _ => return None,
    })
}

/// A lower-case Latin letter that no decomposition takes apart.
pub(super) fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        _ => return None,
    })
}

/// The umlauts as the older generation of GitBook wrote them; the current one drops the
/// dots (`Älä pidä … käytössä` is published as `ala-pida-…-kaytossa`).
pub(super) fn umlaut(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        _ => return None,
    })
}

/// The ASCII letter under a letter's marks.
pub(super) fn base(letter: char) -> Option<char> {
    let mut parts = std::iter::once(letter).nfd();
    let base = parts.next().filter(char::is_ascii_alphanumeric)?;
    parts.all(is_combining_mark).then_some(base)
}
