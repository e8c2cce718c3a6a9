//! `docs/rules/<group>.md`, and the same in Ukrainian in `docs/uk/rules`, is made from the rules
//! themselves, and is current.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use zvirka::messages::{Lang, Messages};
use zvirka::report::explain;
use zvirka::rule::{Group, Rule};
use zvirka::rules;

/// Set, the documentation is written and not compared.
const WRITE: &str = "ZVIRKA_WRITE";

/// Where the pages of a language stand, relative to the crate.
fn folder(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "docs/rules",
        Lang::Uk => "docs/uk/rules",
    }
}

fn absolute(lang: Lang) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), folder(lang)].iter().collect()
}

/// The page of a group: a list of its rules, then each as `zvirka explain` tells it.
fn page(group: Group, messages: &Messages) -> String {
    let rules: Vec<&Rule> = rules::all().filter(|rule| rule.group == group).collect();
    let name = messages.get(&format!("group-{}", group.as_str()), &[]);
    let mut page = format!(
        "<!-- Made from the rules: {WRITE}=1 cargo test --test docs -->\n\n# {}: {name}\n\n",
        messages.get("rules-of", &[])
    );
    for rule in &rules {
        let title = messages.get(&format!("{}.title", rule.id), &[]);
        let level = messages.get(&format!("level-{}", rule.level.as_str()), &[]);
        let _ = writeln!(page, "- [`{id}`](#{id}) ({level}): {title}", id = rule.id);
    }
    for rule in rules {
        let _ = write!(page, "\n{}", deeper(&explain::render(rule, messages)));
    }
    page
}

/// The same Markdown with every heading one level down. Lines in fences stay.
fn deeper(text: &str) -> String {
    let mut fence: Option<&str> = None;
    let mut out = String::new();
    for line in text.lines() {
        let ticks = &line[..line.len() - line.trim_start_matches('`').len()];
        match fence {
            None if ticks.len() >= 3 => fence = Some(ticks),
            Some(open) if line == open => fence = None,
            _ => {}
        }
        let is_heading = fence.is_none() && line.starts_with('#');
        let _ = writeln!(out, "{}{line}", if is_heading { "#" } else { "" });
    }
    out
}

#[test]
fn documentation_is_current() {
    let write = std::env::var_os(WRITE).is_some_and(|value| !value.is_empty());
    for lang in [Lang::En, Lang::Uk] {
        let messages = Messages::new(lang);
        let mut stale = Vec::new();
        for group in Group::ALL {
            let path = absolute(lang).join(format!("{}.md", group.as_str()));
            let page = page(group, &messages);
            if write {
                std::fs::create_dir_all(absolute(lang)).unwrap();
                std::fs::write(&path, page).unwrap();
            } else if std::fs::read_to_string(&path).ok().as_deref() != Some(&page) {
                stale.push(format!("{}/{}.md", folder(lang), group.as_str()));
            }
        }
        assert!(
            stale.is_empty(),
            "{} out of date; to mend it:\n\n    {WRITE}=1 cargo test --test docs\n",
            stale.join(", ")
        );

        let entries = std::fs::read_dir(absolute(lang)).expect("the documentation is there");
        let found: BTreeSet<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        let expected = Group::ALL.map(|group| format!("{}.md", group.as_str()));
        assert_eq!(found, BTreeSet::from(expected), "a page of no group is left over");
    }
}
