//! The phrases of a project side by side with their translations, for people who say
//! them.
//!
//! Everything here comes from the catalogs: a project whose phrases were written by hand
//! has a phrasebook too. What nobody should rely on is left out and counted: a phrase
//! whose source has changed in meaning since, one that cannot be read, one that is not
//! translated. What has merely gone stale is there, and marked.

mod saying;

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Entry, File, Kind as EntryKind};
use crate::phrases::Kind;
use crate::project::Project;
use crate::sync::State;

pub use saying::{Run, Saying};

/// Phrases and their translations.
#[derive(Debug)]
pub struct Phrasebook {
    /// The locale of the phrases.
    pub source: String,
    /// What they are translated into, in the order that was asked for.
    pub locales: Vec<LocaleCounts>,
    /// The phrases, by the sections they stand in, in the order of the manual.
    pub sections: Vec<Section>,
}

/// What became of the phrases in a locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleCounts {
    /// The locale.
    pub locale: String,
    /// How many are there.
    pub shown: usize,
    /// Of those, how many were translated from what the source no longer says, or may
    /// have been.
    pub marked: usize,
    /// How many are left out because the source now says something else.
    pub changed_meaning: usize,
    /// How many have no translation that can be read.
    pub missing: usize,
}

/// Phrases under a heading.
#[derive(Debug)]
pub struct Section {
    /// The heading; empty for what stands under none.
    pub title: String,
    /// Its phrases.
    pub phrases: Vec<Phrase>,
}

/// A phrase with its translations.
#[derive(Debug)]
pub struct Phrase {
    /// Its place among all phrases of the source, from 1: the same in every phrasebook
    /// of one edition, whatever is left out of it.
    pub number: usize,
    /// What it is for.
    pub kind: Kind,
    /// The message.
    pub id: String,
    /// The page it stands on, where that is noted.
    pub page: Option<String>,
    /// What an editor has to say about it.
    pub note: Option<String>,
    /// What it says.
    pub source: Saying,
    /// What stands for its blanks on the page, by variable: `ім’я`.
    pub labels: BTreeMap<String, String>,
    /// Its translations, in the order of the locales; never none.
    pub translations: Vec<Translation>,
}

/// A translation of a phrase.
#[derive(Debug)]
pub struct Translation {
    /// The locale.
    pub locale: String,
    /// What it says.
    pub saying: Saying,
    /// How it stands to the source.
    pub state: State,
}

impl Translation {
    /// Whether somebody should look at it before relying on it.
    pub fn is_marked(&self) -> bool {
        self.state != State::Current
    }
}

impl Phrasebook {
    /// Gathers the phrases of a project with their translations into `locales`.
    /// `with_avoid`: also what must not be said, which is for training only. `None` when
    /// the source catalog has no phrases.
    pub fn new(project: &Project, locales: &[String], with_avoid: bool) -> Option<Self> {
        let source = project.source_catalog()?;
        let mut sections = sections(project, source);
        for section in &mut sections {
            section.phrases.retain(|phrase| with_avoid || phrase.kind != Kind::Avoid);
        }
        if sections.iter().all(|section| section.phrases.is_empty()) {
            return None;
        }
        let locales = locales.iter().filter_map(|locale| project.catalog(locale));
        let locales: Vec<LocaleCounts> =
            locales.map(|catalog| translate(project, catalog, &mut sections)).collect();
        for section in &mut sections {
            section.phrases.retain(|phrase| !phrase.translations.is_empty());
        }
        sections.retain(|section| !section.phrases.is_empty());
        Some(Self { source: source.locale.clone(), locales, sections })
    }

    /// All phrases, each with its section.
    pub fn phrases(&self) -> impl Iterator<Item = (&Section, &Phrase)> {
        self.sections.iter().flat_map(|it| it.phrases.iter().map(move |phrase| (it, phrase)))
    }
}

/// The phrases of the source catalog by section, without translations. A section that
/// several files have is one; one that only a later file has stands behind the one that
/// precedes it there.
fn sections(project: &Project, source: &Catalog) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for kind in [Kind::Say, Kind::Client, Kind::Avoid] {
        let Some(file) = source.file(kind.file()) else { continue };
        let mut at = 0;
        for entry in file.entries.iter().filter(|it| it.kind == EntryKind::Message) {
            if entry.value.is_none()
                || file.entry(&entry.id).is_some_and(|it| it.span != entry.span)
            {
                continue;
            }
            let title = file.group(entry).unwrap_or_default();
            if sections.get(at).is_none_or(|section| section.title != title) {
                let known = sections.iter().position(|section| section.title == title);
                at = known.unwrap_or_else(|| {
                    let place = if sections.is_empty() { 0 } else { at + 1 };
                    let section = Section { title: title.to_owned(), phrases: Vec::new() };
                    sections.insert(place, section);
                    place
                });
            }
            let phrase = phrase(project, source, file, entry, kind);
            sections[at].phrases.extend(phrase);
        }
    }
    let phrases = sections.iter_mut().flat_map(|section| &mut section.phrases);
    for (number, phrase) in phrases.enumerate() {
        phrase.number = number + 1;
    }
    sections
}

fn phrase(
    project: &Project,
    source: &Catalog,
    file: &File,
    entry: &Entry,
    kind: Kind,
) -> Option<Phrase> {
    let lock = project.lock_file(&source.locale);
    let key = (file.name.to_string(), entry.id.to_string());
    let record = lock.lock.phrases.get(&key);
    let slots = record.map(|record| record.slots.iter()).into_iter().flatten();
    let labels = slots.filter_map(|(name, printed)| Some((name.clone(), label(printed)?)));
    Some(Phrase {
        number: 0,
        kind,
        id: entry.id.to_string(),
        page: record.map(|record| record.page.clone()),
        note: record.and_then(|record| record.note.clone()),
        source: Saying::read(source, file, entry)?,
        labels: labels.collect(),
        translations: Vec::new(),
    })
}

/// What a slot is called on the page: `[ім’я]` → `ім’я`; nothing for a bare blank.
fn label(printed: &str) -> Option<String> {
    let bare = printed.trim_matches(|it: char| !it.is_alphanumeric());
    (!bare.is_empty()).then(|| bare.to_owned())
}

/// Adds the translations of a locale, and counts.
fn translate(project: &Project, catalog: &Catalog, sections: &mut [Section]) -> LocaleCounts {
    let comparison = project.comparison(catalog);
    let by_key: BTreeMap<(&str, &str), _> =
        comparison.statuses.iter().map(|status| ((status.file, status.id), status)).collect();
    let mut counts = LocaleCounts {
        locale: catalog.locale.clone(),
        shown: 0,
        marked: 0,
        changed_meaning: 0,
        missing: 0,
    };
    for phrase in sections.iter_mut().flat_map(|section| &mut section.phrases) {
        let status = by_key.get(&(phrase.kind.file(), &*phrase.id));
        let translation = status.and_then(|status| {
            let (file, entry) = status.translation?;
            let saying = Saying::read(catalog, file, entry)?;
            Some(Translation { locale: catalog.locale.clone(), saying, state: status.state })
        });
        match translation {
            Some(translation) if translation.state == State::ChangedMeaning => {
                counts.changed_meaning += 1;
            }
            Some(translation) if translation.state != State::Broken => {
                counts.shown += 1;
                counts.marked += usize::from(translation.is_marked());
                phrase.translations.push(translation);
            }
            _ => counts.missing += 1,
        }
    }
    counts
}
