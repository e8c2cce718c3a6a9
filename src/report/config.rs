//! The settings in force, in the notation of `zvirka.toml`, each with where it comes from.

use std::fmt::Write as _;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use crate::config;
use crate::lint::Selection;
use crate::messages::{Messages, sanitize};
use crate::project::Project;
use crate::rules;
use crate::source::{Source, Span};

/// Writes the settings of a project.
pub fn render(project: &Project, selection: &Selection, messages: &Messages) -> String {
    let source = &project.config_source;
    let document = DeTable::parse(source.text()).map(Spanned::into_inner).unwrap_or_default();
    let mut lines = Lines { document, source, messages, out: String::new() };
    lines.lang(project);
    lines.write("exclude", &[Step::Key("exclude")], "[]", "config-default");
    lines.manuals(project);
    let source_locale = project.source_locale.as_deref().unwrap_or_default();
    lines.key("locales", "path", &quoted(project.config.locales.path.as_ref()), "config-default");
    lines.key("locales", "source", &quoted(source_locale), "config-found");
    lines.key("locales", "required", "[]", "config-default");
    lines.key("phrases", "strict", "false", "config-default");
    let found = if project.overrides.is_some() { "config-found" } else { "config-default" };
    lines.key("phrases", "overrides", &quoted(config::PHRASES_NAME), found);
    for mark in ["quotes", "apostrophe", "dash", "ellipsis"] {
        lines.key("text", mark, &quoted("auto"), "config-default");
    }
    lines.tables("terms");
    lines.external();
    lines.rules(project, selection);
    lines.tables("overrides");
    lines.tables("allow");
    lines.out
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// A value on one line.
fn written(value: &Spanned<DeValue<'_>>, source: &Source) -> String {
    match value.get_ref() {
        DeValue::String(text) => quoted(text),
        DeValue::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| written(item, source)).collect();
            format!("[{}]", items.join(", "))
        }
        DeValue::Table(table) => {
            let pair = |(key, value)| {
                let key: &Spanned<DeString<'_>> = key;
                format!("{} = {}", key.get_ref(), written(value, source))
            };
            let pairs: Vec<String> = table.iter().map(pair).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        // Numbers and the like have one line anyway.
        _ => source.slice(Span::from(value.span())).to_owned(),
    }
}

/// A step into the document.
#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

struct Lines<'a> {
    document: DeTable<'a>,
    source: &'a Source,
    messages: &'a Messages,
    out: String,
}

impl Lines<'_> {
    /// The value that the file has at the end of a way.
    fn find(&self, way: &[Step<'_>]) -> Option<&Spanned<DeValue<'_>>> {
        let (first, rest) = way.split_first()?;
        let Step::Key(key) = first else { return None };
        rest.iter().try_fold(self.document.get(*key)?, |at, step| match step {
            Step::Key(key) => at.get_ref().as_table()?.get(*key),
            Step::Item(number) => at.get_ref().as_array()?.get(*number),
        })
    }

    /// A setting as the file has it, with its place; else what holds, and why.
    fn write(&mut self, name: &str, way: &[Step<'_>], otherwise: &str, why: &str) {
        let (value, from) = match self.find(way) {
            Some(found) => (written(found, self.source), self.place(Span::from(found.span()))),
            None => (otherwise.to_owned(), self.messages.get(why, &[])),
        };
        self.line(name, &value, &from);
    }

    fn line(&mut self, name: &str, value: &str, from: &str) {
        let setting = format!("{name} = {value}");
        let _ = writeln!(self.out, "{:<48}  # {from}", sanitize(&setting));
    }

    fn place(&self, span: Span) -> String {
        format!("{}:{}", sanitize(&self.source.path), self.source.position(span.start).line)
    }

    fn key(&mut self, table: &str, key: &str, otherwise: &str, why: &str) {
        let way = [Step::Key(table), Step::Key(key)];
        self.write(&format!("{table}.{key}"), &way, otherwise, why);
    }

    fn lang(&mut self, project: &Project) {
        let spoken = self.messages.lang().as_str();
        let declared = project.config.lang.as_ref();
        if declared.is_some_and(|lang| lang.as_ref() == spoken) {
            self.write("lang", &[Step::Key("lang")], "", "config-default");
        } else {
            let from = self.messages.get("config-asked", &[]);
            self.line("lang", &quoted(spoken), &from);
        }
    }

    fn manuals(&mut self, project: &Project) {
        for manual in &project.manuals {
            let settings = &manual.settings;
            let mut tables = project.config.manual.iter();
            // A manual that no table is about has none at this number either.
            let number = tables.position(|table| *table.folder() == *settings.root);
            let number = Step::Item(number.unwrap_or(usize::MAX));
            for (key, value) in [
                ("root", &*settings.root),
                ("flavour", settings.flavour.as_str()),
                ("language", &*manual.language.to_string()),
            ] {
                let way = [Step::Key("manual"), number, Step::Key(key)];
                self.write(&format!("manual.{key}"), &way, &quoted(value), "config-found");
            }
        }
    }

    /// The tables of an array, key by key.
    fn tables(&mut self, name: &str) {
        for number in 0.. {
            let here = [Step::Key(name), Step::Item(number)];
            let Some(table) = self.find(&here).and_then(|table| table.get_ref().as_table()) else {
                return;
            };
            let mut keys: Vec<(usize, String)> =
                table.keys().map(|key| (key.span().start, key.get_ref().to_string())).collect();
            keys.sort_unstable();
            for (_, key) in keys {
                let way = [Step::Key(name), Step::Item(number), Step::Key(&key)];
                self.write(&format!("{name}.{key}"), &way, "", "config-default");
            }
        }
    }

    fn external(&mut self) {
        for (key, otherwise) in [("ignore", "[]"), ("broken-after", "{ failures = 1 }")] {
            let way = [Step::Key("links"), Step::Key("external"), Step::Key(key)];
            self.write(&format!("links.external.{key}"), &way, otherwise, "config-default");
        }
    }

    /// The levels at which rules hold outside of `[[overrides]]`.
    fn rules(&mut self, project: &Project, selection: &Selection) {
        let preset = [Step::Key("rules"), Step::Key("preset")];
        self.write("rules.preset", &preset, &quoted("default"), "config-default");
        for rule in rules::all() {
            let level = selection.base_level(rule);
            let declared = project.config.rules.iter().any(|(id, _)| id.as_ref() == rule.id);
            let by_preset = self.find(&preset).filter(|_| !declared && level != rule.level);
            let name = format!("rules.{}", rule.id);
            let level = quoted(level.as_str());
            if let Some(preset) = by_preset.map(|preset| Span::from(preset.span())) {
                let from = self.place(preset);
                self.line(&name, &level, &from);
            } else {
                let way = [Step::Key("rules"), Step::Key(rule.id)];
                self.write(&name, &way, &level, "config-default");
            }
        }
    }
}
