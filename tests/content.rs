//! Our own manual and our own words are checked by our own program: nothing in them is
//! an error or a warning.

use std::path::Path;

use zvirka::finding::Level;
use zvirka::lint::{self, Asked, Selection};
use zvirka::manual::Manual;
use zvirka::messages::{Lang, Messages};
use zvirka::project::Project;
use zvirka::report::{Checked, concise};
use zvirka::tree::Tree;

#[test]
fn our_own_manual_and_words_are_clean() {
    let tree = Tree::disk(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the crate is there");
    let project = Project::load(tree, None).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(project.faults, []);
    let selection =
        Selection::new(&project.config, &project.config_source, &Asked::default()).unwrap();
    let mut findings = lint::run(&project, &selection);
    findings.retain(|finding| finding.level >= Level::Warning);
    let messages = Messages::new(Lang::En);
    let checked = Checked { project: &project, findings: &findings, messages: &messages };
    assert!(findings.is_empty(), "\n{}", concise::render(&checked));

    // Nothing wrong with nothing would prove nothing.
    let counts = checked.counts();
    assert!(counts.pages > 100 && counts.links > 500, "{counts:?}");
    assert_eq!(project.source_locale.as_deref(), Some("uk"));
    let entries = |locale: &str| project.catalog(locale).map_or(0, |it| it.entries().count());
    assert!(entries("uk") > 100, "only {} messages", entries("uk"));
    assert_eq!(entries("uk"), entries("en"));
    let fixtures = |path: &str| path.starts_with("tests/");
    let files = project.manuals.iter().flat_map(Manual::files);
    assert!(!files.into_iter().any(|page| fixtures(page.path())), "fixtures are no content");
}
