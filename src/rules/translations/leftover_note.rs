//! A note of the translator to themselves.

use crate::catalog::Pattern;
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::Comparison;

declare_rule! {
    "leftover-note", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте.\n",
        "locales/en/say.ftl" => "wait = TODO: ask how they say it\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте.\n",
        "locales/en/say.ftl" => "wait = Please wait.\n",
    },
}

/// What such notes are marked with. «TODO» alone is also Spanish for “all”.
const MARKS: [&str; 3] = ["TODO", "FIXME", "TBD"];

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for (file, entry) in locale.catalog.entries() {
        for span in entry.patterns().flat_map(Pattern::texts) {
            let text = file.source.slice(span);
            let Some((at, mark)) = note(text) else { continue };
            let place = Span::from(at..at + mark.len()).shifted(span.start);
            findings
                .report(file.source.location(place))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", &*entry.id)
                .with("mark", mark);
        }
    }
}

/// The first mark of a note in a text: in brackets, before a colon, or all there is.
fn note(text: &str) -> Option<(usize, &'static str)> {
    let begins = memchr::memchr2_iter(b'T', b'F', text.as_bytes());
    begins.into_iter().find_map(|at| {
        let mark = MARKS.into_iter().find(|mark| text[at..].starts_with(mark))?;
        let (before, after) = (text[..at].trim_end(), &text[at + mark.len()..]);
        let in_brackets =
            before.ends_with(['[', '(', '<', '{']) || after.starts_with([']', ')', '>']);
        let begins = before.is_empty() || before.ends_with(['.', '!', '?', '…']);
        let before_colon = begins && after.trim_start().starts_with(':');
        let alone = text.trim() == mark;
        (in_brackets || before_colon || alone).then_some((at, mark))
    })
}
