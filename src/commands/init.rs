//! `zvirka init`

use std::fmt::Write as _;

use super::{Desk, Outcome, one, say};
use crate::cli::{Global, Init};
use crate::config;
use crate::fault::Fault;
use crate::finding::Level;
use crate::lint::{self, Selection};
use crate::messages::Messages;
use crate::project::Project;
use crate::tree::{Change, Changes};

pub(super) fn run(args: &Init, global: &Global, desk: &mut Desk) -> Result<Outcome, Fault> {
    let opened = desk.open(&one(args.path.as_ref()), global)?;
    let project = &opened.project;
    if project.tree.is_file(config::FILE_NAME) {
        return Err(Fault::new("fault-config-exists").with("path", config::FILE_NAME));
    }
    let text = configuration(project, &desk.messages);
    let mut changes = Changes::new();
    changes.insert(config::FILE_NAME, Change::create(text.into_bytes()));
    project.tree.write(&changes)?;
    if !global.quiet {
        let findings = lint::run(project, &Selection::default());
        let errors = findings.iter().filter(|finding| finding.level == Level::Error).count();
        let args = [("path", config::FILE_NAME.into()), ("errors", errors.into())];
        say(&format!("{}\n", desk.messages.get("init-done", &args)));
    }
    Ok(opened.outcome(false))
}

/// A configuration that says what was found, with a word on what else can stand in it.
fn configuration(project: &Project, messages: &Messages) -> String {
    let mut out = String::new();
    let remark = |out: &mut String, name: &str| {
        for line in messages.get(name, &[]).lines() {
            let _ = writeln!(out, "# {line}");
        }
    };
    remark(&mut out, "init-lang");
    let _ = writeln!(out, "lang = \"{}\"", messages.lang().as_str());
    for manual in &project.manuals {
        out.push('\n');
        remark(&mut out, "init-manual");
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
        let others: Vec<String> =
            project.translations().map(|catalog| quoted(&catalog.locale)).collect();
        let _ = writeln!(out, "# required = [{}]", others.join(", "));
    }
    out.push('\n');
    remark(&mut out, "init-rules");
    out.push_str("[rules]\n# preset = \"strict\"\n# missing-alt-text = \"off\"\n");
    out
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
