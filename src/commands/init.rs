//! `zvirka init`

use std::fmt::Write as _;

use super::{Desk, Opened, Outcome, one, print, say};
use crate::cli::{Global, Init};
use crate::config::{self, Config};
use crate::fault::Fault;
use crate::finding::Level;
use crate::lint::{self, Asked, Selection};
use crate::manual::page::Depth;
use crate::messages::Messages;
use crate::migration::Migration;
use crate::project::Project;
use crate::report;
use crate::source::Source;
use crate::tree::{Change, Changes};

pub(super) fn run(args: &Init, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    if project.tree.is_file(config::FILE_NAME) && !args.dry_run {
        return Err(Fault::new("fault-config-exists").with("path", config::FILE_NAME));
    }
    let migration = Migration::new(&project.tree);
    // What is left out is no manual to tell of.
    let without = (!migration.exclude.is_empty())
        .then(|| reread(&opened, &format!("exclude = {}", list(&migration.exclude))))
        .transpose()?;
    let text = configuration(without.as_ref().unwrap_or(project), &migration, &desk.messages);
    if args.dry_run {
        print(&text)?;
    } else {
        let mut changes = Changes::new();
        changes.insert(config::FILE_NAME, Change::create(text.clone().into_bytes()));
        project.tree.write(&changes)?;
    }
    if !global.quiet {
        say(&report::migration::render(&migration, &desk.messages));
    }
    if !global.quiet && !args.dry_run {
        // What was taken over is in force.
        let project = reread(&opened, &text)?;
        let selection = Selection::new(&project.config, &project.config_source, &Asked::default())?;
        let findings = lint::run(&project, &selection);
        let errors = findings.iter().filter(|finding| finding.level == Level::Error).count();
        let args = [("path", config::FILE_NAME.into()), ("errors", errors.into())];
        say(&format!("{}\n", desk.messages.get("init-done", &args)));
    }
    Ok(opened.outcome(false))
}

/// The same project under a configuration that is not written yet.
fn reread(opened: &Opened, text: &str) -> Result<Project, Fault> {
    let config = Config::parse(config::FILE_NAME, text)?;
    let source = Source::new(config::FILE_NAME, text);
    Project::with_config(opened.project.tree.clone(), config, source, opened.flavour, Depth::Prose)
}

/// A configuration that says what was found, with a word on what else can stand in it.
fn configuration(project: &Project, migration: &Migration, messages: &Messages) -> String {
    let mut out = String::new();
    let remark = |out: &mut String, name: &str| {
        for line in messages.get(name, &[]).lines() {
            let _ = writeln!(out, "# {line}");
        }
    };
    remark(&mut out, "init-lang");
    let _ = writeln!(out, "lang = \"{}\"", messages.lang().as_str());
    if !migration.exclude.is_empty() {
        out.push('\n');
        remark(&mut out, "init-exclude");
        let _ = writeln!(out, "exclude = {}", list(&migration.exclude));
    }
    for (number, manual) in project.manuals.iter().enumerate() {
        out.push('\n');
        if number == 0 {
            remark(&mut out, "init-manual");
        }
        let settings = &manual.settings;
        let root = if settings.root.is_empty() { "." } else { &settings.root };
        let _ = writeln!(out, "[[manual]]\nroot = {}", quoted(root));
        let _ = writeln!(out, "flavour = \"{}\"", settings.flavour.as_str());
        if !manual.language.is_unknown() {
            let _ = writeln!(out, "language = \"{}\"", manual.language);
        }
    }
    if let Some(source) = &project.source_locale
        && !project.catalogs.is_empty()
    {
        out.push('\n');
        remark(&mut out, "init-locales");
        let _ = writeln!(out, "[locales]\nsource = {}", quoted(source));
        let others = project.translations().map(|catalog| &catalog.locale);
        let _ = writeln!(out, "# required = {}", list(others));
    }
    if !migration.ignore.is_empty() {
        out.push('\n');
        remark(&mut out, "init-ignore");
        let _ = writeln!(out, "[links.external]\nignore = {}", list(&migration.ignore));
    }
    out.push('\n');
    remark(&mut out, "init-rules");
    out.push_str("[rules]\n# preset = \"strict\"\n");
    if migration.rules.is_empty() {
        out.push_str("# missing-alt-text = \"off\"\n");
    }
    for (rule, level) in &migration.rules {
        let _ = writeln!(out, "{rule} = \"{}\"", level.as_str());
    }
    for (path, levels) in &migration.overrides {
        let _ = write!(out, "\n[[overrides]]\npath = {}\n[overrides.rules]\n", quoted(path));
        for (rule, level) in levels {
            let _ = writeln!(out, "{rule} = \"{}\"", level.as_str());
        }
    }
    out
}

/// A list of TOML.
fn list<'a>(texts: impl IntoIterator<Item = &'a String>) -> String {
    let texts: Vec<String> = texts.into_iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
