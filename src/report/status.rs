//! How translations stand: a line a locale, and what has to be done.

use std::fmt::Write as _;

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use crate::messages::{Messages, sanitize};
use crate::project::Project;
use crate::sync::{Comparison, State, Status};

/// How wide the bar of a locale is, in characters.
const BAR: usize = 20;

/// How many entries of a locale are listed in each state, unless all are wanted.
const MOST: usize = 10;

/// The states that are work, the most pressing first.
const WORK: [State; 6] = [
    State::Broken,
    State::ChangedMeaning,
    State::Outdated,
    State::Unknown,
    State::Missing,
    State::Obsolete,
];

/// The whole report.
#[derive(Debug, Serialize)]
pub struct Report {
    version: u8,
    source: String,
    locales: Vec<LocaleLine>,
    entries: Vec<EntryLine>,
}

#[derive(Debug, Serialize)]
struct LocaleLine {
    locale: String,
    required: bool,
    total: usize,
    current: usize,
    outdated: usize,
    changed_meaning: usize,
    unknown: usize,
    missing: usize,
    obsolete: usize,
    broken: usize,
    percent: usize,
}

#[derive(Debug, Serialize)]
struct EntryLine {
    locale: String,
    file: String,
    id: String,
    state: &'static str,
    source: Option<String>,
    was: Option<String>,
    translation: Option<String>,
    path: String,
    line: u32,
    #[serde(skip)]
    kind: State,
}

impl Report {
    /// How the locales that `wants` names stand.
    pub fn new(project: &Project, wants: impl Fn(&str) -> bool) -> Self {
        let mut report = Self {
            version: 1,
            source: project.source_locale.clone().unwrap_or_default(),
            locales: Vec::new(),
            entries: Vec::new(),
        };
        for catalog in project.translations().filter(|catalog| wants(&catalog.locale)) {
            let comparison = project.comparison(catalog);
            let required = project.requires(&catalog.locale);
            report.locales.push(locale_line(&comparison, required));
            let folder = project.locale_folder(&catalog.locale);
            let lines = comparison.statuses.iter().map(|status| {
                entry_line(status, &catalog.locale, format!("{folder}/{}", status.file))
            });
            report.entries.extend(lines);
        }
        report
    }

    /// Whether every required locale is current.
    pub fn is_current(&self) -> bool {
        let required = self.locales.iter().filter(|line| line.required);
        required.into_iter().all(|line| line.current == line.total && line.broken == 0)
    }

    /// Everything, as one JSON object.
    pub fn json(&self) -> String {
        super::pretty(self)
    }

    /// A table with a bar a locale, then what has to be done, with the change of the
    /// source where there is one. `all`: every entry, not only the first of each state.
    pub fn text(&self, messages: &Messages, color: bool, all: bool) -> String {
        let mut out = String::new();
        let args = [("locale", self.source.as_str().into())];
        let _ = writeln!(out, "{}\n", messages.get("status-source", &args));
        let width = self.locales.iter().map(|line| line.locale.chars().count()).max().unwrap_or(0);
        for line in &self.locales {
            let name = sanitize(&line.locale);
            let _ = writeln!(
                out,
                "  {name:<width$}  {}  {:>3} %  {}",
                bar(line),
                line.percent,
                counts(line, messages)
            );
        }
        for line in &self.locales {
            for state in WORK {
                self.list(&mut out, line, state, messages, color, all);
            }
        }
        out
    }

    fn list(
        &self,
        out: &mut String,
        line: &LocaleLine,
        state: State,
        messages: &Messages,
        color: bool,
        all: bool,
    ) {
        let wanted = |entry: &&EntryLine| entry.locale == line.locale && entry.kind == state;
        let entries: Vec<&EntryLine> = self.entries.iter().filter(wanted).collect();
        if entries.is_empty() {
            return;
        }
        let name = messages.get(&format!("status-{}", state.id()), &[]);
        let _ = writeln!(out, "\n{} · {name} ({})", sanitize(&line.locale), entries.len());
        let shown = if all { entries.len() } else { MOST };
        for entry in entries.iter().take(shown) {
            let place = format!("{}:{}", entry.path, entry.line);
            let _ = writeln!(out, "  {}  {}", sanitize(&entry.id), sanitize(&place));
            for said in said(entry, color) {
                let _ = writeln!(out, "      {said}");
            }
        }
        if entries.len() > shown {
            let more = messages.get("links-more", &[("count", (entries.len() - shown).into())]);
            let _ = writeln!(out, "  {more}");
        }
    }
}

/// What is worth seeing of an entry: how the source changed, what there is to translate,
/// what to vouch for.
fn said(entry: &EntryLine, color: bool) -> Vec<String> {
    let folded = |text: &Option<String>| sanitize(text.as_deref().unwrap_or_default()).into_owned();
    match entry.kind {
        State::Outdated | State::ChangedMeaning => vec![
            word_diff(&folded(&entry.was), &folded(&entry.source), color),
            folded(&entry.translation),
        ],
        State::Unknown => vec![folded(&entry.source), folded(&entry.translation)],
        State::Missing => vec![folded(&entry.source)],
        State::Obsolete => vec![folded(&entry.translation)],
        State::Broken | State::Current => Vec::new(),
    }
}

/// The old text turned into the new one, word by word: `[-gone-] {+come+}`, or in
/// colours.
fn word_diff(old: &str, new: &str, color: bool) -> String {
    let diff = TextDiff::from_words(old, new);
    let mut out = String::new();
    let mut open = ChangeTag::Equal;
    let marks = |tag: ChangeTag| match (tag, color) {
        (ChangeTag::Equal, _) => ("", ""),
        (ChangeTag::Delete, true) => ("\u{1b}[31;9m", "\u{1b}[0m"),
        (ChangeTag::Insert, true) => ("\u{1b}[32m", "\u{1b}[0m"),
        (ChangeTag::Delete, false) => ("[-", "-]"),
        (ChangeTag::Insert, false) => ("{+", "+}"),
    };
    for change in diff.iter_all_changes() {
        if change.tag() != open {
            out.push_str(marks(open).1);
            out.push_str(marks(change.tag()).0);
            open = change.tag();
        }
        out.push_str(change.value());
    }
    out.push_str(marks(open).1);
    out
}

fn bar(line: &LocaleLine) -> String {
    let cells = |count: usize| (count * BAR).checked_div(line.total).unwrap_or(0);
    let current = cells(line.current);
    let doubtful =
        cells(line.current + line.outdated + line.changed_meaning + line.unknown + line.broken)
            - current;
    let missing = BAR - current - doubtful;
    format!("{}{}{}", "█".repeat(current), "▒".repeat(doubtful), "░".repeat(missing))
}

fn counts(line: &LocaleLine, messages: &Messages) -> String {
    let all = [
        (State::Current, line.current),
        (State::Outdated, line.outdated),
        (State::ChangedMeaning, line.changed_meaning),
        (State::Unknown, line.unknown),
        (State::Missing, line.missing),
        (State::Obsolete, line.obsolete),
        (State::Broken, line.broken),
    ];
    let told = all.iter().filter(|(state, count)| *count > 0 || *state == State::Current);
    let told: Vec<String> = told
        .map(|(state, count)| {
            let name = messages.get(&format!("status-{}", state.id()), &[]);
            format!("{name}: {count}")
        })
        .collect();
    told.join(" · ")
}

fn locale_line(comparison: &Comparison<'_>, required: bool) -> LocaleLine {
    let of = |state| comparison.statuses.iter().filter(|status| status.state == state).count();
    let total = comparison.statuses.iter().filter(|status| status.source.is_some()).count();
    let current = of(State::Current);
    LocaleLine {
        locale: comparison.catalog.locale.clone(),
        required,
        total,
        current,
        outdated: of(State::Outdated),
        changed_meaning: of(State::ChangedMeaning),
        unknown: of(State::Unknown),
        missing: of(State::Missing),
        obsolete: of(State::Obsolete),
        broken: of(State::Broken),
        percent: (current * 100).checked_div(total).unwrap_or(100),
    }
}

fn entry_line(status: &Status<'_>, locale: &str, path: String) -> EntryLine {
    let line = status
        .translation
        .map_or(1, |(file, entry)| file.source.position(entry.id_span.start).line);
    EntryLine {
        locale: locale.to_owned(),
        file: status.file.to_owned(),
        id: status.id.to_owned(),
        state: status.state.id(),
        source: status.source_text(),
        was: status.was.map(str::to_owned),
        translation: status.translation.map(|(file, entry)| file.text(entry)),
        path,
        line,
        kind: status.state,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_shown_word_by_word() {
        let diff = word_diff("Зачекайте, будь ласка.", "Зачекайте, будь ласка, хвилину.", false);
        assert_eq!(diff, "Зачекайте, будь [-ласка.-]{+ласка, хвилину.+}");
    }
}
