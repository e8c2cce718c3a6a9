//! Lines that end in two ways in one file.

use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::Comparison;

declare_rule! {
    "mixed-line-endings", Translations, Info, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "wait = Зачекайте.\nhello = Вітаю!\r\nbye = Бувайте.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "wait = Зачекайте.\nhello = Вітаю!\nbye = Бувайте.\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for file in &locale.catalog.files {
        let text = file.source.text();
        let long = text.matches("\r\n").count();
        let short = text.matches('\n').count() - long;
        if long == 0 || short == 0 {
            continue;
        }
        let is_rarer = |line: &str| line.ends_with("\r\n") == (long <= short);
        let mut at = 0;
        let mut place = Span::default();
        for line in text.split_inclusive('\n') {
            if line.ends_with('\n') && is_rarer(line) {
                let end = at + line.trim_end_matches(['\r', '\n']).len();
                place = Span::new(at, end);
                break;
            }
            at += line.len();
        }
        findings
            .report(file.source.location(place))
            .with("locale", locale.catalog.locale.as_str())
            .with("file", &*file.name)
            .with("rarer", if long <= short { "CRLF" } else { "LF" })
            .with("count", long.min(short));
    }
}
