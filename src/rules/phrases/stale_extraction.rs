//! Phrases of the manual that the source catalog does not have as they are now.

use crate::finding::Findings;
use crate::phrases::Kind;
use crate::phrases::extract::{self, Plan};
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::{Location, Span};

declare_rule! {
    "stale-extraction", Phrases, Error, Check::Project(check),
    bad: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Дякую, що прийшли».\n",
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "## Зустріч\n\n# p.md\ndobryi-den = Добрий день\n",
    },
    good: {
        "SUMMARY.md" => "* [Зустріч](p.md)\n",
        "p.md" => "# Зустріч\n\nСкажіть: «Дякую, що прийшли».\n",
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "## Зустріч\n\n# p.md\ndiakuiu-pryishly = Дякую, що прийшли\n",
    },
}

fn check(project: &Project, findings: &mut Findings) {
    let Some(catalog) = project.source_catalog() else { return };
    // Who has never extracted anything has nothing that could be stale.
    if !Kind::ALL.iter().any(|kind| catalog.file(kind.file()).is_some()) {
        return;
    }
    let folder = project.locale_folder(&catalog.locale);
    let lock = project.lock_file(&catalog.locale);
    let phrases = project.extracted(project.config.phrases.strict);
    let plan: Plan = extract::plan(phrases, Some(catalog), &lock.lock, &folder);
    let summary = &plan.summary;
    for change in &plan.files {
        let count =
            |keys: &[crate::lock::Key]| keys.iter().filter(|(file, _)| file == change.name).count();
        let place = Location { path: change.path.as_str().into(), span: Span::default() };
        findings
            .report(place)
            .with("new", count(&summary.new) + count(&summary.back))
            .with("reworded", count(&summary.reworded))
            .with("gone", count(&summary.gone))
            .with("moved", count(&summary.moved));
    }
}
