//! A sentence that ends otherwise than in the source.

use crate::finding::Findings;
use crate::language::Language;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;
use crate::sync::carried::{Ending, ending};

declare_rule! {
    "translation-punctuation", Translations, Info, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Ви можете зачекати?\n",
        "locales/en/say.ftl" => "wait = You can wait.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "wait = Ви можете зачекати?\n",
        "locales/en/say.ftl" => "wait = Can you wait?\n",
    },
}

/// Languages that part sentences with a blank.
const WITHOUT_STOPS: [&str; 6] = ["bo", "dz", "km", "lo", "my", "th"];

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let language = Language::new(&locale.catalog.locale);
    let has_stops = !WITHOUT_STOPS.iter().any(|tag| language.is(tag));
    for segment in locale.segments().iter().filter(|segment| !segment.is_term) {
        let right: Vec<Option<Ending>> =
            segment.source.renderings.iter().map(|it| ending(&it.text)).collect();
        for rendering in &segment.target.renderings {
            let here = ending(&rendering.text);
            let (Some(is), Some(Some(was))) = (here, right.last()) else { continue };
            // A request may be put as a question: “Could you …?”
            let is_polite = is == Ending::Question && matches!(was, Ending::Stop | Ending::None);
            let stops = |it| matches!(it, Ending::Stop | Ending::None);
            if is_polite
                || right.contains(&here)
                || right.contains(&None)
                || (!has_stops && stops(is) && stops(*was))
            {
                continue;
            }
            findings
                .report(segment.target.file.source.location(rendering.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", segment.id)
                .with("was", mark(*was))
                .with("is", mark(is));
            break;
        }
    }
}

fn mark(ending: Ending) -> &'static str {
    match ending {
        Ending::Stop => ".",
        Ending::Exclamation => "!",
        Ending::Question => "?",
        Ending::Colon => ":",
        Ending::Ellipsis => "…",
        Ending::None => "",
    }
}
