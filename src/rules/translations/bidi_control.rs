//! A character that turns the direction of writing.

use crate::finding::Findings;
use crate::language::is_written_in;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::Comparison;

declare_rule! {
    "bidi-control", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте.\n",
        "locales/en/say.ftl" => "wait = Please \u{202e}wait.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте.\n",
        "locales/en/say.ftl" => "wait = Please wait.\n",
    },
}

/// Scripts that run from right to left.
const RIGHT_TO_LEFT: [&str; 6] = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"];

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let tag = locale.catalog.locale.as_str();
    let needs_them = RIGHT_TO_LEFT.iter().any(|script| is_written_in(tag, script));
    for (file, entry) in locale.catalog.entries() {
        for pattern in entry.patterns() {
            for span in pattern.texts() {
                let text = file.source.slice(span);
                let Some(at) = strange(text, needs_them) else { continue };
                let mark = text[at..].chars().next().unwrap_or_default();
                let place = Span::from(at..at + mark.len_utf8()).shifted(span.start);
                findings
                    .report(file.source.location(place))
                    .with("locale", tag)
                    .with("id", &*entry.id)
                    .with("code", format!("U+{:04X}", u32::from(mark)));
            }
        }
    }
}

/// The first character that turns the direction and has no business there. Scripts that
/// run from right to left need them, in pairs; none needs those that overrule letters.
fn strange(text: &str, needs_them: bool) -> Option<usize> {
    // All of them begin with this byte.
    memchr::memchr(0xe2, text.as_bytes())?;
    let mut open = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\u{202a}' | '\u{202b}' | '\u{2066}'..='\u{2068}' if needs_them => open.push(at),
            '\u{202c}' | '\u{2069}' if needs_them => {
                let Some(_) = open.pop() else { return Some(at) };
            }
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => return Some(at),
            _ => {}
        }
    }
    open.pop()
}
