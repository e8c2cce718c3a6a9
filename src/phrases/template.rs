//! What a phrase says, and where a person puts in a word of their own.
//!
//! ```text
//! template = (text | slot)*
//! slot     = "__" "_"*                    a blank
//!          | "[" label "]"                a named blank, not before "("
//!          | "<" label ">" | "{" label "}"
//!          | "…" | "..."                  where it stands for a word, not for a pause
//! ```
//! A slot is named in ASCII, since Fluent has no other names: by what its label, or the
//! word beside it, asks for; else `blank1`, `blank2`.

use super::lexicon::Lexicon;
use super::words::{is_alphanumeric, words};
use crate::catalog::write;

/// A phrase with more slots than this is none: what looks like one is text.
const MOST_SLOTS: usize = 32;

/// A phrase as text and slots. White space is folded; without its slots' names it is
/// what the page prints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template {
    /// Its parts, in order; no two texts in a row.
    pub parts: Vec<Part>,
}

/// A part of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words as they are printed.
    Text(String),
    /// A place for a word.
    Slot {
        /// The name of the variable; no two slots of a template have the same.
        name: String,
        /// What the page prints there.
        printed: String,
    },
}

impl Template {
    /// Reads a phrase. `escaped` tells of a byte of `text` whether the page says that
    /// what stands there is no notation.
    pub(super) fn read(text: &str, lexicon: &Lexicon, escaped: impl Fn(usize) -> bool) -> Self {
        let mut builder = Builder { lexicon, parts: Vec::new(), blanks: 0 };
        let mut rest = 0;
        let mut at = 0;
        let mut count = 0;
        while let Some(letter) = text[at..].chars().next() {
            let found = match letter {
                _ if count >= MOST_SLOTS => None,
                '_' => blank(text, at),
                '[' => label(text, at, ']').filter(|it| !text[it.0..].starts_with('(')),
                '<' => label(text, at, '>'),
                '{' if !escaped(at) => label(text, at, '}'),
                '…' | '.' => ellipsis(text, at, lexicon),
                _ => None,
            };
            match found {
                Some((end, label)) => {
                    builder.text(&text[rest..at]);
                    builder.slot(&text[at..end], label, &text[..at], &text[end..]);
                    count += 1;
                    rest = end;
                    at = end;
                }
                // A run of underscores or dots is looked at once.
                None if matches!(letter, '_' | '.') => {
                    at += text[at..].len() - text[at..].trim_start_matches(letter).len();
                }
                None => at += letter.len_utf8(),
            }
        }
        builder.text(&text[rest..]);
        builder.finish()
    }

    /// What the page prints.
    pub fn printed(&self) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => &**text,
                Part::Slot { printed, .. } => printed,
            })
            .collect()
    }

    /// The slots: name and what the page prints.
    pub fn slots(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Text(_) => None,
            Part::Slot { name, printed } => Some((&**name, &**printed)),
        })
    }

    /// Whether there is a word in it: marks and blanks alone are no phrase.
    pub fn has_words(&self) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Text(text) => text.contains(char::is_alphabetic),
            Part::Slot { .. } => false,
        })
    }

    /// The value of its message.
    pub fn value(&self) -> Vec<write::Part> {
        let part = |part: &Part| match part {
            Part::Text(text) => write::Part::Text(text.clone()),
            Part::Slot { name, .. } => write::Part::Variable(name.clone()),
        };
        self.parts.iter().map(part).collect()
    }
}

struct Builder<'a> {
    lexicon: &'a Lexicon,
    parts: Vec<Part>,
    blanks: usize,
}

impl Builder<'_> {
    /// Adds text with white space folded, across parts too. A no-break space is kept: it
    /// is printed.
    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !matches!(self.parts.last(), Some(Part::Text(_))) {
            self.parts.push(Part::Text(String::new()));
        }
        let Some(Part::Text(folded)) = self.parts.last_mut() else { return };
        for letter in text.chars() {
            let blank = letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}';
            match (blank, folded.ends_with(' ')) {
                (false, _) => folded.push(letter),
                (true, false) => folded.push(' '),
                (true, true) => {}
            }
        }
    }

    fn slot(&mut self, printed: &str, label: Option<&str>, before: &str, after: &str) {
        let name = self.name(label, before, after);
        let mut printed: String = super::folded(printed);
        if printed.is_empty() {
            printed.push('_');
        }
        self.parts.push(Part::Slot { name, printed });
    }

    fn name(&mut self, label: Option<&str>, before: &str, after: &str) -> String {
        let known = match label {
            Some(label) => {
                identifier(label).or_else(|| self.lexicon.slot(label).map(str::to_owned))
            }
            None => self.by_neighbour(before, after),
        };
        let Some(name) = known else {
            self.blanks += 1;
            let name = format!("blank{}", self.blanks);
            return if self.has(&name) { self.name(label, before, after) } else { name };
        };
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        names.find(|name| !self.has(name)).unwrap_or(name)
    }

    fn has(&self, wanted: &str) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Slot { name, .. } if name == wanted))
    }

    /// The name that the word before a blank gives it, or the one behind.
    fn by_neighbour(&self, before: &str, after: &str) -> Option<String> {
        let last =
            last_word(before).filter(|(_, gap)| gap.trim_matches(['.', ':', ' ']).is_empty());
        let named = last.and_then(|(word, _)| self.lexicon.slot(&word));
        let named = named.or_else(|| {
            let mut next = words(after).take(2);
            let first = next.next().filter(|word| after[..word.start].trim().is_empty())?;
            let unit = [Some(first), next.next()].into_iter().flatten().find_map(|word| {
                let is_unit = self.lexicon.is_unit(&word.text);
                is_unit.then(|| self.lexicon.slot(&word.text)).flatten()
            });
            unit.filter(|_| {
                self.lexicon.is_unit(&words(after).next().map(|it| it.text).unwrap_or_default())
            })
        });
        named.map(str::to_owned)
    }

    fn finish(mut self) -> Template {
        if let Some(Part::Text(text)) = self.parts.first_mut() {
            *text = text.trim_start().to_owned();
        }
        if let Some(Part::Text(text)) = self.parts.last_mut() {
            *text = text.trim_end().to_owned();
        }
        self.parts.retain(|part| !matches!(part, Part::Text(text) if text.is_empty()));
        Template { parts: self.parts }
    }
}

/// A label that is a name already: `{client_name}`.
fn identifier(label: &str) -> Option<String> {
    let name = label.trim_start_matches('$').to_ascii_lowercase().replace([' ', '-'], "_");
    let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    let valid = name.starts_with(|first: char| first.is_ascii_lowercase());
    (valid && name.bytes().all(letters)).then_some(name)
}

/// A run of underscores, unless it is inside a word. Two are few: they must stand alone.
fn blank(text: &str, at: usize) -> Option<(usize, Option<&str>)> {
    let rest = &text[at..];
    let length = rest.len() - rest.trim_start_matches('_').len();
    let end = at + length;
    let before = text[..at].ends_with(is_alphanumeric);
    let after = text[end..].starts_with(is_alphanumeric);
    let free = if length == 2 { !before && !after } else { !before || !after };
    (length >= 2 && free).then_some((end, None))
}

/// A label of a few words between brackets.
fn label(text: &str, at: usize, close: char) -> Option<(usize, Option<&str>)> {
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
fn ellipsis<'a>(text: &'a str, at: usize, lexicon: &Lexicon) -> Option<(usize, Option<&'a str>)> {
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
fn last_word(text: &str) -> Option<(String, &str)> {
    // Words are found from the left; a phrase's last forty characters have the last one.
    let from = text.char_indices().rev().nth(40).map_or(0, |(at, _)| at);
    let tail = &text[from..];
    let word = words(tail).last()?;
    Some((word.text, &tail[word.end..]))
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::File;
    use crate::language::Language;
    use crate::source::Source;

    /// A template of Ukrainian text.
    pub(in crate::phrases) fn template(text: &str) -> Template {
        let lexicon = Lexicon::of(Language::new("uk")).unwrap();
        Template::read(text, lexicon, |_| false)
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let template = template(text);
        let shown: String = template
            .parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Slot { name, .. } => format!("{{{name}}}"),
            })
            .collect();
        assert_eq!(shown, expected);
        assert_eq!(template.printed(), super::super::folded(text));
    }

    #[test]
    fn labels_are_slots() {
        check("Мене звати [ім’я], я юрист [назва центру].", "Мене звати {name}, я юрист {office}.");
        check(
            "Ваш лист від [дата], відповідь до [дата]",
            "Ваш лист від {date}, відповідь до {date2}",
        );
        check("Прийдіть <дата> о {час}, {client-name}", "Прийдіть {date} о {time}, {client_name}");
        check("Щодо [подія] і [Щось Інше]", "Щодо {event} і {blank1}");
        check(
            "[Дія](https://x.y), [x], [ ], [1], [], [не\nзакрито",
            "[Дія](https://x.y), [x], [ ], [1], [], [не закрито",
        );
        check("a < b > c, <3, { x }, {}", "a < b > c, <3, { x }, {}");
    }

    #[test]
    fn an_escaped_brace_is_a_brace() {
        let lexicon = Lexicon::of(Language::new("uk")).unwrap();
        let template =
            Template::read("У полі {мета} і {мета}", lexicon, |at| at < 20);
        assert_eq!(template.slots().collect::<Vec<_>>(), [("blank1", "{мета}")]);
    }

    #[test]
    fn blanks_are_slots() {
        check("Сталося ось що: ___, а хочете ___", "Сталося ось що: {blank1}, а хочете {blank2}");
        check("тел. ____, № ___", "тел. {phone}, № {number}");
        check(
            "Чекати ___ робочих днів, 20__ р., a__b, _ так",
            "Чекати {days} робочих днів, 20__ р., a__b, _ так",
        );
    }

    #[test]
    fn an_ellipsis_is_a_slot_only_when_it_stands_for_a_word() {
        check("зустріч на…? Тоді я буду в центрі", "зустріч на{blank1}? Тоді я буду в центрі");
        check("Мене звати …, я юрист", "Мене звати {blank1}, я юрист");
        check("протягом … днів", "протягом {days} днів");
        check("Зараз поспішаю… Завітайте пізніше", "Зараз поспішаю… Завітайте пізніше");
        check("Вибачте, що у Вас виникли…", "Вибачте, що у Вас виникли…");
        check("…а потім", "…а потім");
        check("Невже?.. Так... І (...)", "Невже?.. Так... І (...)");
        check("Причина: ...", "Причина: {reason}");
        check("Ваш лист … зареєстровано", "Ваш лист {blank1} зареєстровано");
        check("Я… не знаю", "Я… не знаю");
    }

    #[test]
    fn white_space_is_folded() {
        check("  один\n\n два\t[ім’я]  \n", "один два {name}");
        check("", "");
        assert!(!template("[дата] ___ …!").has_words());
    }

    proptest! {
        /// Whatever is quoted, its message says it, and prints what the page prints.
        #[test]
        fn a_message_says_what_the_page_says(text in hostile()) {
            let template = template(&text);
            let folded: Vec<&str> = text
                .split(|letter: char| letter.is_whitespace() && !"\u{a0}\u{202f}".contains(letter))
                .filter(|word| !word.is_empty())
                .collect();
            let folded = folded.join(" ");
            prop_assert_eq!(template.printed(), folded.trim());
            prop_assume!(!template.parts.is_empty());
            let written = format!("a ={}\nb = 1\n", write::write_pattern(&template.value()));
            let file = File::new("say.ftl", Source::new("say.ftl", written));
            prop_assert_eq!(&file.junk, &[]);
            prop_assert_eq!(file.entries.len(), 2);
            let value = file.entries[0].value.as_ref().unwrap();
            let shown: String = write::parts(&file.source, value)
                .into_iter()
                .map(|part| match part {
                    write::Part::Text(text) => text,
                    write::Part::Variable(name) => template
                        .slots()
                        .find(|slot| slot.0 == name)
                        .map(|slot| slot.1.to_owned())
                        .unwrap_or_default(),
                    _ => String::new(),
                })
                .collect();
            prop_assert_eq!(shown, template.printed());
            let mut names: Vec<_> = template.slots().map(|slot| slot.0).collect();
            names.sort_unstable();
            names.dedup();
            prop_assert_eq!(names.len(), template.slots().count());
        }
    }

    fn hostile() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            " ",
            "\n",
            "\u{a0}",
            "___",
            "__",
            "_",
            "[ім’я]",
            "[дата]",
            "[",
            "]",
            "<дата>",
            "{name}",
            "{",
            "}",
            "{blank1}",
            "{blank2}",
            "…",
            "...",
            ".",
            ":",
            "на",
            "днів",
            "слово",
            "Ви",
            "*",
            "#",
            "\"",
            "\\",
            "«",
            "»",
            "\u{0}",
            "\u{feff}",
            "\u{2028}",
            "=",
            "-term",
            "{ $x }",
            "(",
            "é",
            "{date2}",
            "\r\n",
        ]);
        prop_oneof![
            prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat()),
            any::<String>(),
        ]
    }
}
