//! A translation much longer or shorter than its source.

use crate::finding::Findings;
use crate::language::is_written_in;
use crate::project::Project;
use crate::prose::OPAQUE;
use crate::rule::{Check, declare_rule};
use crate::sync::{Comparison, Side};

declare_rule! {
    "translation-length", Translations, Info, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте, будь ласка, у залі, доки вас покличуть до віконця.\n",
        "locales/en/say.ftl" => "wait = Please wait.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Зачекайте, будь ласка, у залі, доки вас покличуть до віконця.\n",
        "locales/en/say.ftl" => "wait = Please wait in the hall until you are called.\n",
    },
}

/// A translation longer than so many times its source is told.
const TIMES: usize = 3;

/// A source shorter than this, in characters, may have any translation.
const SHORT: usize = 12;

/// Scripts that say in one character what others say in a few.
const DENSE: [&str; 4] = ["Hans", "Hant", "Jpan", "Kore"];

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let Some(source) = locale.source else { return };
    let is_dense = |tag: &str| DENSE.iter().any(|script| is_written_in(tag, script));
    let (from, to) = (is_dense(&source.locale), is_dense(&locale.catalog.locale));
    for segment in locale.segments().iter().filter(|segment| !segment.is_term) {
        let (was, is) = (longest(&segment.source), longest(&segment.target));
        let is_long = was >= SHORT && is > was * TIMES && (to || !from);
        let is_short = is > 0 && was >= SHORT * TIMES && was > is * TIMES && (from || !to);
        if is_long || is_short {
            findings
                .report(segment.target.file.source.location(segment.target.pattern.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", segment.id)
                .with("was", was)
                .with("is", is);
        }
    }
}

/// The longest of a text's renderings, in characters.
fn longest(side: &Side<'_>) -> usize {
    let length = |text: &str| text.chars().filter(|&c| c != OPAQUE).count();
    side.renderings.iter().map(|it| length(&it.text)).max().unwrap_or(0)
}
