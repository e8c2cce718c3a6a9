//! The laws of the house. Each check is a function over a set of files, so that it can be
//! run on the crate, where it must find nothing, and on a planted violation, where it must.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "architecture/code.rs"]
mod code;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use code::{Code, Use, module_of};
use fluent_syntax::ast::{Entry, Resource};
use zvirka::rules;

/// Text files of the crate by path, with `/`.
type Files = BTreeMap<String, String>;

/// What a check saw.
#[derive(Debug, Default)]
struct Seen {
    /// How many things it looked at: a check that looks at nothing proves nothing.
    looked: usize,
    /// What is against the law.
    against: Vec<String>,
}

type Check = fn(&Files) -> Seen;

/// The crate as it stands.
fn crate_files() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Files::new();
    let mut folders: Vec<_> =
        ["src", "tests", "benches", "locales", "docs"].map(|name| root.join(name)).into();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
            files.insert(name, text);
        }
    }
    files
}

#[track_caller]
fn holds(check: Check, at_least: usize) {
    let seen = check(&crate_files());
    assert!(seen.against.is_empty(), "{}", seen.against.join("\n"));
    assert!(seen.looked > at_least, "looked at no more than {} things", seen.looked);
}

/// Plants a source file beside `src/lib.rs` alone, and expects to be told `about`.
#[track_caller]
fn catches_code(check: Check, path: &str, text: &str, about: &str) {
    let mut files = crate_files();
    files.retain(|path, _| path == "src/lib.rs");
    files.insert(path.to_owned(), text.to_owned());
    tells(check, &files, about);
}

/// Plants a file, or another text in place of one, and expects to be told `about`.
#[track_caller]
fn catches(check: Check, path: &str, text: &str, about: &str) {
    let mut files = crate_files();
    files.insert(path.to_owned(), text.to_owned());
    tells(check, &files, about);
}

/// Takes files away, and expects to be told `about`.
#[track_caller]
fn misses(check: Check, gone: &str, about: &str) {
    let mut files = crate_files();
    files.retain(|path, _| !path.starts_with(gone));
    tells(check, &files, about);
}

#[track_caller]
fn tells(check: Check, files: &Files, about: &str) {
    let against = check(files).against;
    assert!(against.iter().any(|fault| fault.contains(about)), "{about}: {against:#?}");
}

/// The files of `src` that are not for tests alone, read.
fn sources(files: &Files) -> Vec<(&str, Code)> {
    // An example is text on purpose.
    let skip = |name: &str| matches!(name, "declare_rule" | "RULE");
    let read: Vec<(&str, Code)> = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/") && has_ending(path, "rs"))
        .map(|(path, text)| (path.as_str(), Code::read(path, text, &skip)))
        .collect();
    let for_tests: Vec<Vec<String>> = read
        .iter()
        .flat_map(|(path, code)| {
            let only = code.modules.iter().filter(|(_, for_tests)| *for_tests);
            only.map(|(name, _)| {
                let mut module = module_of(path);
                module.push(name.clone());
                module
            })
        })
        .collect();
    read.into_iter()
        .filter(|(path, _)| !for_tests.iter().any(|module| module_of(path).starts_with(module)))
        .collect()
}

fn has_ending(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == ending)
}

/// The layers, uppermost first, as `src/lib.rs` lists them.
fn layers(files: &Files) -> Vec<String> {
    let lib = syn::parse_file(&files["src/lib.rs"]).unwrap();
    let modules = lib.items.iter().filter_map(|item| match item {
        syn::Item::Mod(it) => Some(it.ident.to_string()),
        _ => None,
    });
    modules.collect()
}

/// A module uses only modules above it.
fn modules_look_up(files: &Files) -> Seen {
    let layers = layers(files);
    let place = |name: &str| layers.iter().position(|layer| layer == name);
    let mut seen = Seen::default();
    for (path, code) in sources(files) {
        let module = module_of(path);
        let Some(own) = module.first() else { continue };
        // The program stands below the library, which does not know it.
        let at = if own == "main" { Some(layers.len()) } else { place(own) };
        let Some(at) = at else {
            seen.against.push(format!("{path}: src/lib.rs does not list `{own}`"));
            continue;
        };
        for one in code.uses.iter().filter(|one| one.is_of("crate") || one.is_of("zvirka")) {
            let Some(used) = one.path.get(1) else { continue };
            if used == own {
                continue;
            }
            seen.looked += 1;
            if place(used).is_none_or(|used| used >= at) {
                let shown = one.shown();
                seen.against.push(format!("{path}:{}: {shown} is not above {own}", one.line));
            }
        }
    }
    seen
}

/// Modules are `x.rs` and `x/`.
fn no_module_is_called_mod(files: &Files) -> Seen {
    let looked = files.keys().filter(|path| has_ending(path, "rs"));
    let against = looked.clone().filter(|path| path.ends_with("/mod.rs")).cloned().collect();
    Seen { looked: looked.count(), against }
}

/// Whether a file is one rule.
fn is_rule(path: &str) -> bool {
    path.strip_prefix("src/rules/").is_some_and(|rest| rest.contains('/'))
}

/// What a rule must not use: it looks at facts and reports places.
const NOT_FOR_RULES: [&str; 25] = [
    "crate::messages",
    "crate::report",
    "crate::cli",
    "crate::commands",
    "crate::markdown",
    "crate::tree",
    "pulldown_cmark",
    "fluent_bundle",
    "fluent_syntax",
    "std::fs",
    "std::io",
    "std::env",
    "std::net",
    "std::process",
    "std::cell",
    "std::sync::Mutex",
    "std::sync::RwLock",
    "std::sync::OnceLock",
    "std::sync::LazyLock",
    "std::sync::atomic",
    "std::thread",
    "std::thread_local!",
    "thread_local!",
    "regex",
    "rayon",
];

/// Rules never parse, never print, hold no state and no text, and know no other rule.
fn rules_stand_alone(files: &Files) -> Seen {
    let mut seen = Seen::default();
    for (path, code) in sources(files).into_iter().filter(|(path, _)| is_rule(path)) {
        let module = module_of(path);
        let own = |one: &Use| one.path[1..].starts_with(&module);
        for one in &code.uses {
            seen.looked += 1;
            let forbidden = NOT_FOR_RULES.iter().any(|name| one.is_of(name));
            if forbidden || (one.is_of("crate::rules") && !own(one)) {
                seen.against.push(format!("{path}:{}: a rule uses {}", one.line, one.shown()));
            }
        }
        for text in &code.texts {
            seen.looked += 1;
            if is_sentence(&text.value) {
                seen.against.push(format!("{path}:{}: a rule says “{}”", text.line, text.value));
            }
        }
    }
    seen
}

/// Two words with a space between them.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(char::is_alphabetic);
    text.split_whitespace().filter(is_word).count() > 1
}

/// What is done in some rooms only.
const ROOMS: [(&[&str], &[&str]); 6] = [
    (&["pulldown_cmark"], &["markdown", "manual", "phrases::template"]),
    (&["clap", "clap_complete", "clap_mangen"], &["cli"]),
    (&["std::net", "ureq"], &["external"]),
    (&["std::process::Command"], &["tree", "rename"]),
    (
        &[
            "std::fs",
            "tempfile",
            "ignore",
            "notify",
            ".canonicalize",
            ".read_dir",
            ".metadata",
            ".symlink_metadata",
            ".read_link",
            ".try_exists",
            ".exists",
        ],
        &["tree"],
    ),
    (
        &[
            "std::io::stdout",
            "std::io::stderr",
            "std::io::stdin",
            "anstream",
            "print!",
            "println!",
            "eprint!",
            "eprintln!",
            "dbg!",
        ],
        &["main", "commands", "report"],
    ),
];

/// Parsing, the command line, files, git, the network and the terminal have rooms of
/// their own.
fn everything_has_its_room(files: &Files) -> Seen {
    let mut seen = Seen::default();
    for (path, code) in sources(files) {
        let module = module_of(path).join("::");
        for one in &code.uses {
            seen.looked += 1;
            for (things, rooms) in ROOMS {
                let is_one = things.iter().any(|thing| one.is_of(thing));
                let inside = rooms.iter().any(|room| {
                    module
                        .strip_prefix(room)
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
                });
                if is_one && !inside {
                    let shown = one.shown();
                    seen.against.push(format!("{path}:{}: {shown} is not for here", one.line));
                }
            }
        }
    }
    seen
}

/// Configuration is a map from ids to levels; it names no rule.
fn configuration_names_no_rule(files: &Files) -> Seen {
    let mut seen = Seen::default();
    for (path, code) in
        sources(files).into_iter().filter(|(path, _)| path.starts_with("src/config"))
    {
        for text in code.texts {
            seen.looked += 1;
            let words = || text.value.split(|c: char| !c.is_ascii_lowercase() && c != '-');
            if let Some(rule) = rules::all().find(|rule| words().any(|word| word == rule.id)) {
                seen.against.push(format!("{path}:{}: names the rule {}", text.line, rule.id));
            }
        }
    }
    seen
}

/// The rules of the table that a set of files tells of: group and id.
fn table() -> BTreeSet<(&'static str, &'static str)> {
    rules::all().map(|rule| (rule.group.as_str(), rule.id)).collect()
}

/// A rule's id is the name of its file, which its group lists.
fn a_rule_is_one_file(files: &Files) -> Seen {
    let mut seen = Seen::default();
    let table = table();
    for (group, id) in &table {
        seen.looked += 1;
        let name = id.replace('-', "_");
        let path = format!("src/rules/{group}/{name}.rs");
        match files.get(&path) {
            Some(text) if text.contains(&format!("\"{id}\"")) => {}
            Some(_) => seen.against.push(format!("{path} declares another rule than {id}")),
            None => seen.against.push(format!("the rule {id} has no file {path}")),
        }
        let list = format!("src/rules/{group}.rs");
        let listed = files.get(&list).is_some_and(|text| {
            text.contains(&format!("mod {name};")) && text.contains(&format!("&{name}::RULE"))
        });
        if !listed {
            seen.against.push(format!("{list} does not list {id}"));
        }
    }
    for path in files.keys().filter(|path| is_rule(path)) {
        let rest = path.trim_start_matches("src/rules/").trim_end_matches(".rs");
        let known = rest
            .split_once('/')
            .is_some_and(|(group, name)| table.contains(&(group, name.replace('_', "-").as_str())));
        if !known {
            seen.against.push(format!("{path} is no rule of the table"));
        }
    }
    seen
}

/// Every rule has its words in every language, in the file of its group, and no rule has
/// words that is not there.
fn a_rule_has_its_words(files: &Files) -> Seen {
    let mut seen = Seen::default();
    for lang in ["uk", "en"] {
        for group in zvirka::rule::Group::ALL {
            let path = format!("locales/{lang}/ui/{}.ftl", group.as_str());
            let text = files.get(&path).map(String::as_str).unwrap_or_default();
            let words = messages(text);
            for rule in rules::all().filter(|rule| rule.group == group) {
                for name in ["", "title", "about", "help"] {
                    seen.looked += 1;
                    if !words.contains(&(rule.id.to_owned(), name.to_owned())) {
                        seen.against.push(format!("{path}: {}.{name} is missing", rule.id));
                    }
                }
            }
            for (id, _) in words {
                if rules::find(&id).is_none_or(|rule| rule.group != group) {
                    seen.against.push(format!("{path}: {id} is no rule of this group"));
                }
            }
        }
    }
    seen
}

/// The values and attributes of a Fluent file: an id, and the attribute's name or nothing.
fn messages(text: &str) -> BTreeSet<(String, String)> {
    let resource: Resource<&str> = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut found = BTreeSet::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        if message.value.is_some() {
            found.insert((id.clone(), String::new()));
        }
        let names = message.attributes.iter().map(|it| it.id.name.to_owned());
        found.extend(names.map(|name| (id.clone(), name)));
    }
    found
}

/// Every rule has a fixture, its snapshots and its documentation; none of these is left
/// over from a rule that is gone.
fn a_rule_is_shown(files: &Files) -> Seen {
    let mut seen = Seen::default();
    let table = table();
    for (group, id) in &table {
        seen.looked += 1;
        let fixture = format!("tests/fixtures/rules/{id}/");
        if !files.keys().any(|path| path.starts_with(&fixture)) {
            seen.against.push(format!("{id} has no fixture {fixture}"));
        }
        for lang in ["uk", "en"] {
            let snapshot = format!("tests/snapshots/rules/{id}.{lang}.snap");
            if !files.contains_key(&snapshot) {
                seen.against.push(format!("{id} has no snapshot {snapshot}"));
            }
        }
        let docs = format!("docs/rules/{group}.md");
        let heading = format!("## {id}");
        if !files.get(&docs).is_some_and(|text| text.lines().any(|line| line == heading)) {
            seen.against.push(format!("{docs} does not tell of {id}"));
        }
    }
    let known = |id: &str| rules::find(id).is_some();
    for path in files.keys() {
        let fixture =
            path.strip_prefix("tests/fixtures/rules/").and_then(|it| it.split('/').next());
        let snapshot = path.strip_prefix("tests/snapshots/rules/").and_then(|it| {
            it.strip_suffix(".uk.snap").or(it.strip_suffix(".en.snap")).or(Some(it))
        });
        if fixture.or(snapshot).is_some_and(|id| !known(id)) {
            seen.against.push(format!("{path} is of no rule"));
        }
    }
    seen
}

#[test]
fn a_module_uses_only_modules_above_it() {
    holds(modules_look_up, 200);
    for (planted, about) in [
        ("use crate::report::Checked;", "crate::report::Checked"),
        ("use crate::{fault::Fault, lint::{self, Selection}};", "crate::lint::Selection"),
        ("use super::commands as other;", "crate::commands"),
        ("mod inner { use super::super::rules::all; }", "crate::rules::all"),
        ("fn f() -> crate::project::Project { loop {} }", "crate::project::Project"),
        ("fn f() { let _ = crate::rules::all(); }", "crate::rules::all"),
        ("fn f() { println!(\"{}\", crate::rules::all().count()); }", "crate::rules::all"),
        ("macro_rules! m { () => { $crate::lint::run() } }", "crate::lint::run"),
        ("use crate::*;", "crate::*"),
    ] {
        catches_code(modules_look_up, "src/source.rs", planted, about);
    }
    catches_code(
        modules_look_up,
        "src/manual/link/deep/down.rs",
        "use crate::rule::Rule;",
        "deep/down",
    );
    catches_code(modules_look_up, "src/newcomer.rs", "", "does not list `newcomer`");
    let exempt = "#[cfg(test)] mod tests { use crate::rules::all; }";
    let mut files = crate_files();
    files.insert("src/source.rs".to_owned(), exempt.to_owned());
    assert!(modules_look_up(&files).against.is_empty(), "tests may look anywhere");
}

#[test]
fn modules_have_names() {
    holds(no_module_is_called_mod, 80);
    catches(no_module_is_called_mod, "src/tree/mod.rs", "", "src/tree/mod.rs");
}

#[test]
fn a_rule_only_looks_and_reports() {
    holds(rules_stand_alone, 500);
    for (planted, about) in [
        ("use super::duplicate_page;", "rules::summary::duplicate_page"),
        ("use super::super::links::broken_link::RULE;", "links::broken_link::RULE"),
        ("use pulldown_cmark::Parser;", "pulldown_cmark::Parser"),
        ("use std::{fs, collections::HashMap};", "std::fs"),
        ("fn f() { println!(\"{}\", std::env::args().count()); }", "std::env::args"),
        ("use crate::messages::Messages;", "crate::messages::Messages"),
        ("use crate::report;", "crate::report"),
        ("static SEEN: std::sync::Mutex<u8> = std::sync::Mutex::new(0);", "std::sync::Mutex"),
        ("fn f() -> &'static str { \"сторінки немає\" }", "сторінки немає"),
    ] {
        catches_code(rules_stand_alone, "src/rules/summary/orphan_page.rs", planted, about);
        catches_code(rules_stand_alone, "src/rules/summary/deep/er/rule.rs", planted, "deep/er");
    }
}

#[test]
fn parser_files_git_network_and_terminal_stay_in_their_rooms() {
    holds(everything_has_its_room, 3000);
    for (planted, about) in [
        ("use pulldown_cmark::{Event, Tag};", "pulldown_cmark::Tag"),
        ("#[derive(clap::Parser)] struct S;", "clap::Parser"),
        ("use std::fs;", "std::fs"),
        ("fn f() { let _ = ::std::fs::read(\"x\"); }", "std::fs::read"),
        ("fn f(p: &std::path::Path) -> bool { p.exists() }", ".exists"),
        ("use std::net::TcpStream;", "std::net::TcpStream"),
        ("use std::process; fn f() { process::Command::new(\"git\"); }", "process::Command::new"),
        ("use std::io::{self, Write}; fn f() { io::stdout(); }", "std::io::stdout"),
        ("fn f() { assert!({ println!(); true }); }", "println!"),
    ] {
        catches_code(everything_has_its_room, "src/catalog/read.rs", planted, about);
    }
}

#[test]
fn configuration_is_a_map() {
    holds(configuration_names_no_rule, 20);
    let planted = "fn f(id: &str) -> bool { id == \"broken-link\" }";
    catches_code(configuration_names_no_rule, "src/config/levels.rs", planted, "broken-link");
    catches_code(configuration_names_no_rule, "src/config.rs", planted, "broken-link");
}

#[test]
fn one_rule_one_word() {
    holds(a_rule_is_one_file, 20);
    catches(a_rule_is_one_file, "src/rules/page/lonely_rule.rs", "", "lonely_rule.rs is no rule");
    catches(a_rule_is_one_file, "src/rules/text/mixed_script.rs", "", "another rule than");
    catches(a_rule_is_one_file, "src/rules/links.rs", "", "does not list broken-link");
    misses(a_rule_is_one_file, "src/rules/page/missing_title.rs", "has no file");

    holds(a_rule_has_its_words, 150);
    catches(
        a_rule_has_its_words,
        "locales/uk/ui/text.ftl",
        "mixed-script = х",
        "mixed-script.help",
    );
    catches(a_rule_has_its_words, "locales/en/ui/text.ftl", "gone = x", "gone is no rule");

    holds(a_rule_is_shown, 20);
    misses(a_rule_is_shown, "tests/fixtures/rules/broken-link/", "has no fixture");
    misses(a_rule_is_shown, "tests/snapshots/rules/broken-link.en.snap", "has no snapshot");
    misses(a_rule_is_shown, "docs/rules/links.md", "does not tell of broken-link");
    catches(a_rule_is_shown, "tests/fixtures/rules/gone/a.md", "", "gone/a.md is of no rule");
    catches(
        a_rule_is_shown,
        "tests/snapshots/rules/gone.uk.snap",
        "",
        "gone.uk.snap is of no rule",
    );
    catches(a_rule_is_shown, "tests/snapshots/rules/broken-link.uk.snap.new", "", "of no rule");
}
