//! The program's own words: the same in both languages, and right in each.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;
use zvirka::catalog::{ExpressionKind, File, Pattern};
use zvirka::cli::Cli;
use zvirka::fault::Value;
use zvirka::messages::{Lang, Messages};
use zvirka::source::Source;
use zvirka::tree::Tree;

/// The keys of variants that are plural categories.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The catalog files of a language, by name.
fn files(lang: Lang) -> BTreeMap<String, File> {
    let folder = root().join("locales").join(lang.as_str()).join("ui");
    let entries = std::fs::read_dir(&folder).expect("the program's words are there");
    let files = entries.map(|entry| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        (name.clone(), File::new(name.clone(), Source::new(name, text)))
    });
    files.collect()
}

/// Every value and attribute of a file: `id` or `id.attribute`.
fn patterns(file: &File) -> Vec<(String, &Pattern)> {
    let mut found = Vec::new();
    for entry in &file.entries {
        found.extend(entry.value.iter().map(|value| (entry.id.to_string(), value)));
        let attributes = entry.attributes.iter();
        found.extend(attributes.map(|it| (format!("{}.{}", entry.id, it.id.text), &it.pattern)));
    }
    found
}

/// Every message of a language with its variables.
fn variables(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let files = files(lang);
    let all = files.values().flat_map(patterns).map(|(name, pattern)| {
        (name, pattern.variables().map(|variable| variable.text.to_string()).collect())
    });
    all.collect()
}

#[test]
fn both_languages_say_the_same_things_of_the_same_variables() {
    let (uk, en) = (variables(Lang::Uk), variables(Lang::En));
    assert!(uk.len() > 200, "only {} messages", uk.len());
    for (name, variables) in &uk {
        assert_eq!(Some(variables), en.get(name), "{name}");
    }
    for name in en.keys() {
        assert!(uk.contains_key(name), "{name} has no Ukrainian words");
    }
    assert!(files(Lang::Uk).keys().eq(files(Lang::En).keys()), "the files have the same names");
}

#[test]
fn every_file_is_read_whole_and_no_id_stands_twice() {
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for (name, file) in files(lang) {
            assert!(file.junk.is_empty(), "{}/{name}: {:?}", lang.as_str(), file.junk);
            for entry in &file.entries {
                let id = entry.id.to_string();
                assert!(seen.insert(id), "{}/{name}: {} again", lang.as_str(), entry.id);
            }
        }
    }
}

#[test]
fn every_file_is_part_of_the_program() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        for (file, parsed) in files(lang) {
            for (name, _) in patterns(&parsed) {
                assert!(messages.find(&name, &[]).is_some(), "{file}: {name} is not embedded");
            }
        }
    }
}

/// Formats a message with nothing hidden; `Err` says what went wrong.
fn format(
    bundle: &FluentBundle<FluentResource>,
    name: &str,
    args: &FluentArgs<'_>,
) -> Result<String, String> {
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, it)| (id, Some(it)));
    let message = bundle.get_message(id).ok_or("is not there")?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute).map(|it| it.value()),
        None => message.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern.ok_or("has no text")?, Some(args), &mut errors);
    if errors.is_empty() { Ok(text.into_owned()) } else { Err(format!("{errors:?}")) }
}

#[test]
fn every_message_can_be_formatted() {
    let mut formatted = 0;
    for lang in Lang::ALL {
        let identifier: LanguageIdentifier = lang.as_str().parse().unwrap();
        let mut bundle = FluentBundle::new(vec![identifier]);
        for file in files(lang).values() {
            let resource = FluentResource::try_new(file.source.text().to_owned());
            bundle.add_resource(resource.expect("every file parses")).expect("ids are unique");
        }
        for (name, variables) in variables(lang) {
            // A variable is text in some messages and a number in others; both must do.
            for value in
                [FluentValue::from("щось"), FluentValue::from(3), FluentValue::from("none")]
            {
                let mut args = FluentArgs::new();
                for variable in &variables {
                    args.set(variable.clone(), value.clone());
                }
                let text = format(&bundle, &name, &args)
                    .unwrap_or_else(|error| panic!("{} {name}: {error}", lang.as_str()));
                assert!(!text.trim().is_empty(), "{} {name} says nothing", lang.as_str());
                assert!(!text.contains("{$"), "{} {name}: {text}", lang.as_str());
                formatted += 1;
            }
        }
    }
    assert!(formatted > 1000, "only {formatted}");
}

/// The variables that a pattern chooses a plural form by.
fn counts(pattern: &Pattern) -> BTreeSet<&str> {
    let plurals = pattern.selects().filter(|select| {
        select.variants.iter().any(|it| matches!(&*it.key.text, "one" | "few" | "many"))
    });
    plurals
        .filter_map(|select| match &select.selector.kind {
            ExpressionKind::Variable(name) => Some(&*name.text),
            _ => None,
        })
        .collect()
}

#[test]
fn every_plural_has_the_forms_of_its_language() {
    let mut looked = 0;
    for lang in Lang::ALL {
        let needed: &[&str] = match lang {
            Lang::Uk => &["one", "few", "many"],
            Lang::En => &["one", "other"],
        };
        for file in files(lang).values() {
            for (name, pattern) in patterns(file) {
                for select in pattern.selects() {
                    let keys = select.variants.iter().map(|it| &*it.key.text);
                    // A number of its own, `[0]`, stands beside the categories.
                    let keys: Vec<&str> = keys.filter(|key| key.parse::<u32>().is_err()).collect();
                    let plural = |key: &&str| CATEGORIES.contains(key) && *key != "other";
                    if keys.iter().any(plural) {
                        assert_eq!(keys, needed, "{} {name}", lang.as_str());
                        looked += 1;
                    }
                }
            }
        }
    }
    assert!(looked > 10, "only {looked}");
}

#[test]
fn numbers_are_followed_by_the_right_form() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        let mut told = String::new();
        for file in files(lang).values() {
            for (name, pattern) in patterns(file) {
                let counts = counts(pattern);
                if counts.is_empty() {
                    continue;
                }
                let _ = writeln!(told, "{name}");
                for number in [0_u32, 1, 2, 5, 11, 21, 22, 101] {
                    let args: Vec<(&str, Value)> =
                        pattern.variables().map(|it| (&*it.text, number.into())).collect();
                    let _ = writeln!(told, "  {}", messages.get(&name, &args).replace('\n', " "));
                }
            }
        }
        let mut settings = insta::Settings::new();
        settings.set_snapshot_path(Path::new("snapshots").join("messages"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(format!("plurals.{}", lang.as_str()), told));
    }
}

/// The texts of all source files, without what stands in their tests.
fn sources() -> String {
    let tree = Tree::disk(&root().join("src")).unwrap_or_else(|fault| panic!("{fault}"));
    let paths = tree.entries().iter().map(|entry| root().join("src").join(&*entry.path));
    let texts = paths.map(|path| std::fs::read_to_string(path).unwrap());
    texts.map(|text| text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn every_fault_has_its_words_and_no_words_are_left_over() {
    let sources = sources();
    let used: BTreeSet<&str> = sources
        .split('"')
        .filter(|text| text.starts_with("fault-") && !text.contains(char::is_whitespace))
        .collect();
    assert!(used.len() > 10, "only {used:?}");
    let said: BTreeSet<String> =
        files(Lang::En)["faults.ftl"].entries.iter().map(|entry| entry.id.to_string()).collect();
    for id in &used {
        assert!(said.contains(*id), "{id} has no words");
    }
    for id in &said {
        assert!(used.contains(id.as_str()), "{id} is said nowhere");
    }
}

#[test]
fn everything_on_the_command_line_is_described() {
    for lang in Lang::ALL {
        let messages = Messages::new(lang);
        let mut command = Cli::described(&messages);
        command.build();
        let mut pending = vec![command];
        let mut told = BTreeSet::new();
        let mut looked = 0;
        while let Some(command) = pending.pop() {
            let name = command.get_name().to_owned();
            let about = command.get_about().map(ToString::to_string).unwrap_or_default();
            assert!(!about.is_empty() && !is_id(&about), "{name}: {about:?}");
            told.insert(about);
            told.extend(command.get_subcommand_help_heading().map(str::to_owned));
            for argument in command.get_arguments() {
                let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                let id = argument.get_id();
                assert!(!help.is_empty() && !is_id(&help), "{name} {id}: {help:?}");
                told.insert(help);
                told.extend(argument.get_help_heading().map(str::to_owned));
                looked += 1;
            }
            pending.extend(command.get_subcommands().cloned());
        }
        assert!(looked > 20, "only {looked} arguments");
        let help = Cli::described(&messages).render_help().to_string();
        for (name, _) in patterns(&files(lang)["cli.ftl"]) {
            if ["cli-usage", "cli-word-options", "cli-word-command"].contains(&&*name) {
                assert!(help.contains(&messages.get(&name, &[])), "{name} is not in help");
                continue;
            }
            // What is said of a wrong command line is read in a snapshot.
            if name == "cli-wrong-usage" {
                continue;
            }
            assert!(told.contains(&messages.get(&name, &[])), "{name} describes nothing");
        }
    }
}

/// A message that is not there comes back as its own id.
fn is_id(text: &str) -> bool {
    text.starts_with("cli") && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}
