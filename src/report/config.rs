//! The settings in force, in the notation of `zvirka.toml`, each with where it comes from.

use std::fmt::Write as _;
use std::ops::Range;

use crate::lint::Selection;
use crate::messages::{Messages, sanitize};
use crate::project::Project;
use crate::rules;
use crate::source::Span;

/// Writes the settings of a project.
pub fn render(project: &Project, selection: &Selection, messages: &Messages) -> String {
    let config = &project.config;
    let from = |span: Option<Range<usize>>| origin(project, span, messages);
    let mut out = String::new();
    let mut line = |key: &str, value: String, from: String| {
        let setting = format!("{key} = {value}");
        let _ = writeln!(out, "{:<48}  # {from}", sanitize(&setting));
    };
    let lang = config.lang.as_ref();
    line("lang", quoted(messages.lang().as_str()), from(lang.map(toml::Spanned::span)));
    let excluded: Vec<String> = config.exclude.iter().map(|it| quoted(it.as_ref())).collect();
    let first = config.exclude.first().map(toml::Spanned::span);
    line("exclude", format!("[{}]", excluded.join(", ")), from(first));
    for manual in &project.manuals {
        let settings = &manual.settings;
        let table = config.manual.iter().find(|table| *table.root == *settings.root);
        let flavour = table.and_then(|table| table.flavour.as_ref()).map(toml::Spanned::span);
        let language = table.and_then(|table| table.language.as_ref()).map(toml::Spanned::span);
        line("manual.root", quoted(&settings.root), messages.get("config-found", &[]));
        line("manual.flavour", quoted(settings.flavour.as_str()), from(flavour));
        line("manual.language", quoted(&manual.language.to_string()), from(language));
    }
    let locales = &config.locales;
    // The default has no place in the file.
    let path = Some(locales.path.span()).filter(|span| !span.is_empty());
    line("locales.path", quoted(locales.path.as_ref()), from(path));
    let source = project.source_locale.clone().unwrap_or_default();
    let is_declared = locales.source.is_some();
    let found = messages.get(if is_declared { "config-declared" } else { "config-found" }, &[]);
    line("locales.source", quoted(&source), found);
    let required: Vec<String> = locales.required.iter().map(|locale| quoted(locale)).collect();
    line("locales.required", format!("[{}]", required.join(", ")), from(None));
    let strict = config.phrases.strict;
    let declared = messages.get(if strict { "config-declared" } else { "config-default" }, &[]);
    line("phrases.strict", strict.to_string(), declared);
    for rule in rules::all() {
        let key = format!("rules.{}", rule.id);
        let level = selection.base_level(rule);
        let place = config.rules.iter().find(|(id, _)| id.as_ref() == rule.id);
        let preset = config.rules.iter().find(|(id, _)| id.as_ref() == "preset");
        let place = place.or(preset.filter(|_| level != rule.level));
        line(&key, quoted(level.as_str()), from(place.map(|(_, level)| level.span())));
    }
    out
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

fn origin(project: &Project, span: Option<Range<usize>>, messages: &Messages) -> String {
    match span {
        None => messages.get("config-default", &[]),
        Some(span) => {
            let source = &project.config_source;
            format!("{}:{}", sanitize(&source.path), source.position(Span::from(span).start).line)
        }
    }
}
