//! Quotation marks that came over from the source.

use crate::finding::Findings;
use crate::language::Language;
use crate::project::Project;
use crate::prose::words::is_cyrillic;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::Comparison;

declare_rule! {
    "translation-quotes", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "form = Візьміть бланк «А».\n",
        "locales/en/say.ftl" => "form = Take the form «A».\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "form = Візьміть бланк «А».\n",
        "locales/en/say.ftl" => "form = Take the form “A”.\n",
    },
}

/// The quotation marks of languages, as CLDR has them, with those that are printed there
/// too. Of a language that is not here nothing is said.
const MARKS: [(&str, &str); 26] = [
    ("be", "«»„“"),
    ("bg", "„“”«»’"),
    ("ca", "«»“”‘’"),
    ("cs", "„“‚‘»«"),
    ("da", "“”»«„"),
    ("de", "„“‚‘»«›‹"),
    ("el", "«»“”"),
    ("en", "“”‘’"),
    ("es", "«»“”‘’"),
    ("et", "„“”«»"),
    ("fi", "”’»"),
    ("fr", "«»“”‹›’"),
    ("hr", "„“”»«"),
    ("hu", "„”»«"),
    ("it", "«»“”‘’"),
    ("ja", "「」『』“”〝〟"),
    ("lt", "„“”"),
    ("lv", "“”„«»"),
    ("nl", "“”‘’„"),
    ("pl", "„”«»‚’"),
    ("pt", "“”«»‘’"),
    ("ro", "„”«»"),
    ("ru", "«»„“"),
    ("sk", "„“‚‘»«"),
    ("sv", "”’»"),
    ("uk", "«»„“”’"),
];

/// All marks that are quotation marks and nothing else.
const ALL: &str = "«»„“”‹›‚「」『』";

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let Some(source) = locale.source else { return };
    let marks_of = |tag: &str| {
        let language = Language::new(tag);
        MARKS.iter().find(|(tag, _)| language.is(tag)).map(|(_, marks)| *marks)
    };
    let Some(own) = marks_of(&locale.catalog.locale) else { return };
    let Some(theirs) = marks_of(&source.locale) else { return };
    let is_strange = |c: char| ALL.contains(c) && !own.contains(c) && theirs.contains(c);
    for segment in locale.segments() {
        let file = &segment.target.file.source;
        let strange = segment.target.pattern.texts().find_map(|span| {
            let text = file.slice(span);
            let mut marks =
                text.char_indices().filter(|(at, c)| is_strange(*c) && !is_in_code(text, *at));
            // Of a pair that is only mentioned both go by.
            let used = std::iter::from_fn(|| {
                let (at, c) = marks.next()?;
                let is_used = !is_mentioned(&text[at + c.len_utf8()..], is_strange);
                Some(if is_used { Some(at) } else { marks.next().and(None) })
            });
            let used = used.flatten().next();
            used.map(|at| Span::at(span.range().start + at))
        });
        let Some(at) = strange else { continue };
        let line = file.line(at.start);
        let rest = Span { start: at.start, end: line.end };
        let mark = file.slice(rest).chars().next().unwrap_or_default();
        let span = Span { end: at.start + u32::try_from(mark.len_utf8()).unwrap_or(1), ..at };
        findings
            .report(file.location(span))
            .with("locale", locale.catalog.locale.as_str())
            .with("id", segment.id)
            .with("mark", mark.to_string())
            .with("own", own.chars().map(|c| c.to_string()).collect::<Vec<_>>().join(" "));
    }
}

/// Whether a place stands between backticks: what is there is shown as it is.
fn is_in_code(text: &str, at: usize) -> bool {
    let (before, behind) = text.split_at(at);
    before.matches('`').count() % 2 == 1 && behind.contains('`')
}

/// Whether what stands behind a mark shows that somebody writes about marks, or quotes the
/// source in its own letters and marks: there are no letters up to the next mark, or
/// Cyrillic ones.
fn is_mentioned(behind: &str, is_mark: impl Fn(char) -> bool) -> bool {
    let Some(end) = behind.find(is_mark) else {
        return behind.chars().find(|c| c.is_alphabetic()).is_some_and(is_cyrillic);
    };
    let letter = behind[..end].chars().find(|c| c.is_alphabetic());
    letter.is_none_or(is_cyrillic) && end < 40
}
