//! Every rule of the table, against its own examples and against its fixture: a small
//! project on the disk, with what must be found and, close by, what must not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};

use zvirka::config::Patience;
use zvirka::finding::{Finding, Level};
use zvirka::lint::{self, Asked, Selection};
use zvirka::messages::{Lang, Messages};
use zvirka::project::Project;
use zvirka::report::Checked;
use zvirka::report::text::{self, Style};
use zvirka::rule::{Contents, Example, Rule};
use zvirka::rules;
use zvirka::source::Source;
use zvirka::tree::{Change, Changes, Content, Tree};
use zvirka::visit::Visits;
use zvirka::visit::address::Addresses;

/// The rule that nothing is known to break: its unit test stands in for an example.
const WITHOUT_BAD_EXAMPLE: [&str; 1] = ["unparsable-page"];

/// Lints a tree with every rule, each at its own level or at the configured one; a rule
/// that is off is looked for when it is the one that is asked about.
fn lint(tree: Tree, rule: &Rule) -> (Project, Vec<Finding>) {
    let project = Project::load(tree, None).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(project.faults, [], "everything can be read");
    let select = if rule.level == Level::Off { vec![rule.id.to_owned()] } else { Vec::new() };
    let asked = Asked { select, ..Asked::default() };
    let selection = Selection::new(&project.config, &project.config_source, &asked).unwrap();
    let mut findings = lint::run(&project, &selection);
    // What was asked, and what it answered, stands beside the pages.
    if let Ok(Content::Bytes(answers)) = project.tree.read("addresses.jsonl", 1 << 20) {
        let source = Source::new("addresses.jsonl", String::from_utf8(answers).unwrap());
        let visits = Visits::read(&source, Addresses::default(), Patience::default()).unwrap();
        findings.extend(lint::run_visited(&project, &selection, &visits));
    }
    (project, findings)
}

fn lint_example(example: Example, rule: &Rule) -> Vec<Finding> {
    let files = example.iter().map(|(path, contents)| (*path, contents.to_bytes()));
    lint(Tree::memory(files), rule).1
}

fn told(findings: &[Finding]) -> String {
    let lines = findings.iter().map(|it| format!("{} {}: {:?}", it.place.path, it.rule, it.args));
    lines.collect::<Vec<_>>().join("\n")
}

/// The fixture of a rule. What is too large for a repository (a run of blanks in the bad
/// example) is laid over the folder.
fn fixture(rule: &Rule) -> Tree {
    let folder: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "tests", "fixtures", "rules", rule.id].iter().collect();
    let tree = Tree::disk(&folder).unwrap_or_else(|fault| panic!("{fault}"));
    let mut changes = Changes::new();
    for (path, contents) in rule.bad.iter().filter(|(_, it)| matches!(it, Contents::Blank(_))) {
        changes.insert(*path, Change::create(contents.to_bytes()));
    }
    tree.with(&changes)
}

#[test]
fn the_bad_example_is_found() {
    let mut fired = 0;
    for rule in rules::all() {
        if WITHOUT_BAD_EXAMPLE.contains(&rule.id) {
            assert!(rule.bad.is_empty(), "{} has a bad example after all", rule.id);
            continue;
        }
        let findings = lint_example(rule.bad, rule);
        assert!(
            findings.iter().any(|it| it.rule == rule.id && it.level == rule.level.max(Level::Info)),
            "{} does not find its bad example as grave as it says:\n{}",
            rule.id,
            told(&findings)
        );
        fired += 1;
    }
    assert!(fired > 20, "only {fired} rules fired");
}

#[test]
fn nothing_is_wrong_with_the_good_example() {
    for rule in rules::all() {
        assert!(!rule.good.is_empty(), "{} has no good example", rule.id);
        let mut findings = lint_example(rule.good, rule);
        findings.retain(|finding| finding.level >= Level::Warning || finding.rule == rule.id);
        assert!(findings.is_empty(), "the good example of {}:\n{}", rule.id, told(&findings));
    }
}

#[test]
fn examples_differ_in_what_the_rule_is_about() {
    for rule in rules::all() {
        // A bad example that breaks other rules as well would teach the wrong thing.
        let findings = lint_example(rule.bad, rule);
        let others = findings.iter().filter(|it| it.rule != rule.id && it.level == Level::Error);
        let others: Vec<_> = others.cloned().collect();
        assert!(others.is_empty(), "the bad example of {}:\n{}", rule.id, told(&others));
    }
}

#[test]
fn fixtures_are_told_as_they_should_be() {
    let root = env!("CARGO_MANIFEST_DIR");
    for rule in rules::all() {
        let (project, mut findings) = lint(fixture(rule), rule);
        findings.retain(|finding| finding.rule == rule.id);
        let silent = WITHOUT_BAD_EXAMPLE.contains(&rule.id);
        assert_eq!(findings.is_empty(), silent, "the fixture of {}", rule.id);
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            let checked = Checked { project: &project, findings: &findings, messages: &messages };
            let told = text::render(&checked, Style { notes: true, ..Default::default() });
            assert!(!told.contains(root), "{}: a path of this machine", rule.id);
            assert_snapshot(&format!("{}.{}", rule.id, lang.as_str()), &told);
        }
    }
}

/// Compares with `tests/snapshots/rules/<name>.snap`.
fn assert_snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(Path::new("snapshots").join("rules"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
