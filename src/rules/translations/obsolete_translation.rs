//! A translation of a message that the source no longer has.

use crate::finding::{Edit, Findings};
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::{Comparison, State};

declare_rule! {
    "obsolete-translation", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\nwait = Please wait.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "hello = Добрий день!\n",
        "locales/en/say.ftl" => "hello = Good afternoon!\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let Some(source) = locale.source else { return };
    for status in &locale.statuses {
        let (State::Obsolete, Some((file, entry))) = (status.state, status.translation) else {
            continue;
        };
        // What has moved, and a file that is superfluous as a whole, are told as such.
        if status.moved.is_some() || source.file(status.file).is_none() {
            continue;
        }
        let text = file.source.text();
        let end = entry.span.range().end;
        let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
        let start = entry.comment.map_or(entry.span, |comment| comment).range().start;
        let edit =
            Edit { place: file.source.location(Span::new(start, line_end)), text: String::new() };
        findings
            .report(file.source.location(entry.id_span))
            .with("locale", locale.catalog.locale.as_str())
            .with("id", status.id)
            .fix(false, vec![edit]);
    }
}
