//! The paths that the configuration and `phrases.toml` name.

use toml::Spanned;

use super::Moves;
use crate::config::FILE_NAME;
use crate::edit::Edits;
use crate::finding::Edit;
use crate::project::Project;
use crate::source::{Source, Span};
use crate::tree::Content;

/// Rewrites the paths of what moves where settings name them: in `zvirka.toml` the path
/// itself, or the folder that a glob begins with; in `phrases.toml` the page.
pub(super) fn follow(project: &Project, moves: &Moves, edits: &mut Edits) {
    in_configuration(project, moves, edits);
    let Some(overrides) = &project.overrides else { return };
    for entry in &overrides.list {
        rewrite(&overrides.source, &entry.page, page(project, moves, entry.page.as_ref()), edits);
    }
}

fn in_configuration(project: &Project, moves: &Moves, edits: &mut Edits) {
    let (config, source) = (&project.config, &project.config_source);
    // One that `--config` names is not the project's, and may serve others.
    let Ok(Content::Bytes(own)) = project.tree.read(FILE_NAME, u64::from(u32::MAX)) else { return };
    if *source.path != *FILE_NAME || own != source.text().as_bytes() {
        return;
    }
    let named = config
        .exclude
        .iter()
        .chain(config.overrides.iter().map(|table| &table.path))
        .chain(config.allow.iter().map(|table| &table.path));
    // A sign that means something in a glob is not to be taken for itself, nor to be made.
    let is_plain = !moves.old.contains(SPECIAL) && !moves.new.contains(SPECIAL);
    for glob in named.filter(|_| is_plain) {
        rewrite(source, glob, moves.of(glob.as_ref()), edits);
    }
    let files = config.manual.iter().filter_map(|table| table.root.as_ref());
    for path in files.chain(&config.phrases.overrides) {
        let plain = path.as_ref().trim_start_matches("./").trim_end_matches('/');
        rewrite(source, path, moves.of(plain), edits);
    }
}

/// What a glob does not take for itself.
const SPECIAL: [char; 7] = ['*', '?', '[', ']', '{', '}', '\\'];

/// How the page that an override names is named afterwards; `None` where the name is a
/// number, or that of several pages, or stays.
fn page(project: &Project, moves: &Moves, named: &str) -> Option<String> {
    let pages = project.manuals.iter().flat_map(|manual| &manual.pages);
    let mut meant = pages.map(|page| &**page.path()).filter(|path| {
        let rest = path.strip_suffix(named);
        rest.is_some_and(|above| above.is_empty() || above.ends_with('/'))
    });
    let path = meant.next().filter(|_| meant.next().is_none())?;
    let new = moves.of(path)?;
    // What stood above it, and was not said, need not be said now.
    let above = path.strip_suffix(named)?;
    Some(new.strip_prefix(above).map_or_else(|| new.clone(), str::to_owned))
}

fn rewrite(source: &Source, value: &Spanned<String>, new: Option<String>, edits: &mut Edits) {
    let Some(new) = new.filter(|new| new != value.as_ref()) else { return };
    let place = source.location(Span::from(value.span()));
    edits.add(&[Edit { place, text: toml::Value::from(new).to_string() }]);
}
