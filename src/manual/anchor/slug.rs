//! What a heading's text becomes in an address.
//!
//! mdBook's rules are read from its source. GitHub's are those of its table-of-contents
//! filter, which other programs copy. GitBook makes its anchors on its server, so its
//! rules are inferred: the current generation was checked by others on 4,599 published
//! anchors, the older one is what most links in real books still follow.

use unicode_normalization::char::is_combining_mark;

use super::{composed, letters};
use crate::prose::words::push_lower;

/// One rule of making an anchor from a heading's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// GitBook today: transliterated, dots kept, `id-` before a digit.
    GitbookCurrent,
    /// GitBook as older books know it: dots become dashes, no `id-`.
    GitbookLegacy,
    /// GitHub: lower-case, words kept in their own script.
    Github,
    /// mdBook since 0.5: as GitHub, but `section` when nothing is left.
    Mdbook,
    /// mdBook before 0.5: only ASCII letters become lower-case.
    MdbookLegacy,
}

/// How long GitBook lets an anchor be, in characters.
const GITBOOK_LIMIT: usize = 100;

/// The anchor of a heading whose rendered text is `text`, without duplicate counting.
/// Empty when the rule leaves nothing of the text.
pub fn slug(text: &str, style: Style) -> String {
    let mut slug = String::with_capacity(text.len());
    write_slug(&composed(text), style, &mut slug);
    slug
}

/// Whether it is known what GitBook makes of every letter of `text`, and something is
/// left. Chinese becomes pinyin there, Korean is dropped, of most scripts nothing is known.
pub fn is_certain(text: &str, style: Style) -> bool {
    write_slug(&composed(text), style, &mut String::with_capacity(text.len()))
}

/// Puts the slug of a text in NFC into `slug`, which is emptied first; tells whether it can
/// be relied on. Composed text matters: ї is `yi`, but і with a loose diaeresis would be `i`.
pub(super) fn write_slug(text: &str, style: Style, slug: &mut String) -> bool {
    slug.clear();
    match style {
        Style::GitbookCurrent => gitbook(text, true, slug),
        Style::GitbookLegacy => gitbook(text, false, slug),
        Style::Github => {
            github(text, slug);
            true
        }
        Style::Mdbook => {
            mdbook(&text.trim().to_lowercase(), slug);
            if slug.is_empty() {
                slug.push_str("section");
            }
            true
        }
        Style::MdbookLegacy => {
            mdbook(text.trim().trim_start_matches('#').trim(), slug);
            slug.make_ascii_lowercase();
            true
        }
    }
}

/// Whether every style makes the same slug of `text`: words of ASCII letters and digits
/// with one space between, not beginning with a digit. Most English headings are such.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() <= GITBOOK_LIMIT
        && bytes.first().is_some_and(u8::is_ascii_alphabetic)
        && bytes.last() != Some(&b' ')
        && bytes
            .iter()
            .zip(bytes.iter().skip(1).chain(b"x"))
            .all(|(byte, next)| byte.is_ascii_alphanumeric() || (*byte == b' ' && *next != b' '))
}

fn github(text: &str, slug: &mut String) {
    for letter in text.chars() {
        match letter {
            'a'..='z' | '0'..='9' | '_' | '-' | 'а'..='џ' => slug.push(letter),
            ' ' => slug.push('-'),
            'Ѐ'..='Я' => push_lower(slug, letter),
            _ if letter.is_ascii() => {
                slug.extend(letter.is_ascii_uppercase().then(|| letter.to_ascii_lowercase()));
            }
            // Letter by letter, because Ruby knows no final sigma.
            _ => slug.extend(letter.to_lowercase().filter(|&letter| is_word(letter))),
        }
    }
}

fn mdbook(text: &str, slug: &mut String) {
    for letter in text.chars() {
        if letter.is_alphanumeric() || matches!(letter, '_' | '-') {
            slug.push(letter);
        } else if letter.is_whitespace() {
            slug.push('-');
        }
    }
}

/// Ruby's `\p{Word}`: letters, marks, decimal digits and connectors.
fn is_word(letter: char) -> bool {
    letter.is_alphabetic()
        || is_combining_mark(letter)
        || (letter.is_numeric() && !is_other_number(letter))
        || matches!(
            letter,
            '_' | '\u{203f}' | '\u{2040}' | '\u{2054}' | '\u{fe33}' | '\u{fe34}' | '\u{fe4d}'
                ..='\u{fe4f}' | '\u{ff3f}'
        )
}

/// Numbers that are not decimal digits: superscripts, fractions, circled digits.
fn is_other_number(letter: char) -> bool {
    matches!(
        letter,
        '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{bc}'..='\u{be}' | '\u{2070}'..='\u{2089}'
            | '\u{2150}'..='\u{215f}' | '\u{2189}' | '\u{2460}'..='\u{249b}'
            | '\u{24ea}'..='\u{24ff}' | '\u{2776}'..='\u{2793}' | '\u{3192}'..='\u{3195}'
            | '\u{3220}'..='\u{3229}' | '\u{3248}'..='\u{324f}' | '\u{3251}'..='\u{325f}'
            | '\u{3280}'..='\u{3289}' | '\u{32b1}'..='\u{32bf}'
    )
}

/// A slug of GitBook's, as it grows.
struct Gitbook<'a> {
    slug: &'a mut String,
    /// Something that is no word stood here; it becomes a dash before the next word.
    gap: bool,
}

impl Gitbook<'_> {
    fn push(&mut self, part: &str) {
        self.close_gap();
        self.slug.push_str(part);
    }

    fn push_letter(&mut self, letter: char) {
        self.close_gap();
        self.slug.push(letter);
    }

    fn close_gap(&mut self) {
        if std::mem::take(&mut self.gap) && !self.slug.is_empty() {
            self.slug.push('-');
        }
    }

    fn push_word(&mut self, word: &str) {
        self.gap = true;
        self.push(word);
        self.gap = true;
    }

    /// Adds the spelling of a letter, which has none if it has no sound.
    fn push_sound(&mut self, spelling: &str) {
        // A silent sign must not let a pending dash out.
        if !spelling.is_empty() {
            self.push(spelling);
        }
    }

    fn add_ascii(&mut self, letter: char, current: bool) {
        match letter {
            'a'..='z' | '0'..='9' | '_' => self.push_letter(letter),
            '.' if current => self.push_letter('.'),
            // It counts as a word for the dashes around it, and is taken out at the end.
            '+' if current => self.push_letter('+'),
            '\'' | '`' => {}
            '&' => self.push_word("and"),
            '|' => self.push_word("or"),
            '<' => self.push_word("less-than"),
            '>' => self.push_word("greater-than"),
            '$' if !current => self.push_word("usd"),
            _ => self.gap = true,
        }
    }

    /// Adds one lower-case letter; tells whether it is known what becomes of it.
    fn add_beyond_ascii(&mut self, letter: char, current: bool) -> bool {
        let umlaut = if current { None } else { letters::umlaut(letter) };
        if let Some(spelling) =
            letters::cyrillic(letter).or(umlaut).or_else(|| letters::latin(letter))
        {
            self.push_sound(spelling);
        } else if let Some(base) = letters::base(letter) {
            self.push_letter(base);
        } else if !is_combining_mark(letter) && !matches!(letter, '’' | '‘' | 'ʼ') {
            self.gap = true;
            return !letter.is_alphanumeric();
        }
        true
    }
}

fn gitbook(text: &str, current: bool, slug: &mut String) -> bool {
    let mut certain = true;
    let mut growing = Gitbook { slug, gap: false };
    for letter in text.chars() {
        if let Some(spelling) = letters::cyrillic(letter) {
            growing.push_sound(spelling);
        } else if letter.is_ascii() {
            growing.add_ascii(letter.to_ascii_lowercase(), current);
        } else {
            for letter in letter.to_lowercase() {
                certain &= growing.add_beyond_ascii(letter, current);
            }
        }
    }
    if current {
        slug.retain(|letter| letter != '+');
        slug.truncate(slug.trim_end_matches(['-', '.', '_']).len());
        let dashes = slug.len() - slug.trim_start_matches('-').len();
        slug.drain(..dashes);
        if slug.starts_with(|first: char| first.is_ascii_digit()) {
            slug.insert_str(0, "id-");
        }
        // Nothing but ASCII is ever pushed, so every byte is a character.
        slug.truncate(GITBOOK_LIMIT);
    }
    certain && !slug.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Style::{GitbookCurrent, GitbookLegacy, Github, Mdbook, MdbookLegacy};
    use proptest::prelude::*;

    #[track_caller]
    fn check(style: Style, pairs: &[(&str, &str)]) {
        for (text, expected) in pairs {
            assert_eq!(slug(text, style), *expected, "{text:?}");
        }
    }

    #[test]
    fn gitbook_transliterates() {
        let pairs = [
            ("Вступ до книги", "vstup-do-knigi"),
            ("Йод, ЇЖА, Є, юшка, хутро, цукор", "iod-yizha-ye-yushka-khutro-cukor"),
            ("И\u{306}од, І\u{308}жа", "iod-yizha"),
            ("Щастя, ґанок, гай, Жук", "shastya-ganok-gai-zhuk"),
            ("Завершення налаштування", "zavershennya-nalashtuvannya"),
            ("Об'єкт", "obyekt"),
            ("Об’єкт", "obyekt"),
            ("Обʼєкт", "obyekt"),
            ("Наго\u{301}лос", "nagolos"),
            ("Сіль і перець", "sil-i-perec"),
            ("Требования к ПК", "trebovaniya-k-pk"),
            ("Ёлка, объезд, мышь, эхо", "yolka-obezd-mysh-ekho"),
            ("«Складні» ситуації — що робити?", "skladni-situaciyi-sho-robiti"),
            ("Cкладні ситуації", "ckladni-situaciyi"),
            ("DOM Surface уменьшение глубины", "dom-surface-umenshenie-glubiny"),
            ("Љубав и Џеп", "ljubav-i-dzep"),
            ("Żółć, Straße, Ærø", "zolc-strasse-aero"),
        ];
        check(GitbookCurrent, &pairs);
        check(GitbookLegacy, &pairs);
    }

    #[test]
    fn gitbook_today() {
        check(
            GitbookCurrent,
            &[
                ("1.2. Перша розмова", "id-1.2.-persha-rozmova"),
                ("4. Налаштування конвертації", "id-4.-nalashtuvannya-konvertaciyi"),
                ("1. Create a space", "id-1.-create-a-space"),
                ("Can't open the server's log", "cant-open-the-servers-log"),
                ("Q&A", "q-and-a"),
                ("Users & Groups", "users-and-groups"),
                ("this | that", "this-or-that"),
                ("a>b", "a-greater-than-b"),
                ("`<inject>` Section", "less-than-inject-greater-than-section"),
                ("C++ & Rust", "c-and-rust"),
                ("A + B", "a--b"),
                ("C++", "c"),
                ("Wait...", "wait"),
                ("What? (Really!)", "what-really"),
                ("snake_case_", "snake_case"),
                ("__proto__ pollution", "__proto__-pollution"),
                (".NET Core", ".net-core"),
                ("a -- b — c", "a-b-c"),
                ("🚀 Start", "start"),
                ("⚙\u{fe0f} Settings", "settings"),
                ("Älä pidä käytössä", "ala-pida-kaytossa"),
                ("Yleistä", "yleista"),
                ("", ""),
                ("!?", ""),
            ],
        );
        let long = "абвгґ ".repeat(30);
        assert_eq!(slug(&long, GitbookCurrent).len(), 100);
    }

    #[test]
    fn gitbook_of_old() {
        check(
            GitbookLegacy,
            &[
                ("1.2. Перша розмова", "1-2-persha-rozmova"),
                ("1. Получение данных", "1-poluchenie-dannykh"),
                (".NET Core Debugging", "net-core-debugging"),
                ("1MB Data Limit", "1mb-data-limit"),
                ("не менше 5,0$ (якщо)", "ne-menshe-5-0-usd-yaksho"),
                ("less than $5", "less-than-usd-5"),
                ("C++ & Rust", "c-and-rust"),
                ("A + B", "a-b"),
                ("Über Öl", "ueber-oel"),
                ("add_http_headers", "add_http_headers"),
            ],
        );
    }

    #[test]
    fn github_keeps_the_script() {
        check(
            Github,
            &[
                ("1.2. Перша розмова", "12-перша-розмова"),
                ("Об'єкт", "обєкт"),
                ("Об’єкт", "обєкт"),
                ("Обʼєкт", "обʼєкт"),
                ("Требования к ПК", "требования-к-пк"),
                ("Dalvik & Smali", "dalvik--smali"),
                ("C++ & Rust", "c--rust"),
                ("🚀 Start", "-start"),
                ("⚙\u{fe0f} Settings", "\u{fe0f}-settings"),
                ("Lorem ipsum 😪", "lorem-ipsum-"),
                ("dolor—sit—amet", "dolorsitamet"),
                ("a\u{a0}b", "ab"),
                ("snake_case-x", "snake_case-x"),
                ("x² + ½", "x--"),
                ("Наго\u{301}лос", "наго\u{301}лос"),
                ("中文", "中文"),
                ("!?", ""),
            ],
        );
    }

    #[test]
    fn mdbook_is_as_its_own_tests() {
        check(
            Mdbook,
            &[
                ("--passes: add more rustdoc passes", "--passes-add-more-rustdoc-passes"),
                ("Method-call 🐙 expressions \u{1f47c}", "method-call--expressions-"),
                ("_-_12345", "_-_12345"),
                ("12345", "12345"),
                ("にほんご", "にほんご"),
                ("中文標題 CJK title", "中文標題-cjk-title"),
                ("Über", "über"),
                ("", "section"),
                ("::", "section"),
                ("   ", "section"),
                ("a\u{a0}b", "a-b"),
                ("Обʼєкт", "обʼєкт"),
                ("Об’єкт", "обєкт"),
            ],
        );
        check(MdbookLegacy, &[("Über", "Über"), ("Вступ A", "Вступ-a"), ("::", "")]);
    }

    #[test]
    fn what_is_not_known_is_said() {
        for text in ["介绍", "Είσοδος", "시작하기 2", "Қазақ", "x²", "🚀", "!"]
        {
            assert!(!is_certain(text, GitbookCurrent), "{text}");
            assert!(is_certain(text, Github), "{text}");
        }
        for text in ["Вступ 1", "Žluťoučký kůň", "Tiếng Việt", "🚀 Start", "№ 5"]
        {
            assert!(is_certain(text, GitbookCurrent), "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics(text in r"\PC*|[\s.+_&|<>-]*|[а-яїєґʼ’ ]*") {
            for style in [GitbookCurrent, GitbookLegacy, Github, Mdbook, MdbookLegacy] {
                let slug = slug(&text, style);
                prop_assert!(!matches!(style, GitbookCurrent | GitbookLegacy) || slug.is_ascii());
            }
            prop_assert!(slug(&text, GitbookCurrent).len() <= GITBOOK_LIMIT);
        }

        #[test]
        fn plain_text_is_one_to_all(text in "[a-zA-Z0-9 ]{0,12}|.*") {
            if is_plain(&text) {
                let expected = text.to_lowercase().replace(' ', "-");
                for style in [GitbookCurrent, GitbookLegacy, Github, Mdbook, MdbookLegacy] {
                    prop_assert_eq!(slug(&text, style), expected.as_str());
                }
            }
        }
    }
}
