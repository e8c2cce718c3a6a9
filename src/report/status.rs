//! How translations stand: a line a locale, and what has to be done.

use std::fmt::Write as _;

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::markdown::escape;
use crate::messages::{Messages, sanitize};
use crate::project::Project;
use crate::sync::{Comparison, State, Status};

/// How wide the bar of a locale is, in characters.
const BAR: usize = 20;

/// How many entries of a locale are listed in each state, unless all are wanted.
const MOST: usize = 10;

/// How many are listed in a comment on a pull request.
const MOST_IN_COMMENT: usize = 50;

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
#[derive(Debug)]
pub struct Report<'a> {
    project: &'a Project,
    locales: Vec<(LocaleLine, Comparison<'a>)>,
}

/// How the translations stand.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Status")]
pub(super) struct Whole<'a> {
    /// The version of this format: 1.
    version: u8,
    /// The locale that the others are translated from.
    source: &'a str,
    /// The others.
    locales: Vec<&'a LocaleLine>,
    /// Every entry of every locale.
    entries: Vec<EntryLine<'a>>,
}

/// How a locale stands.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Locale")]
struct LocaleLine {
    /// Its name.
    locale: String,
    /// Whether it must be complete.
    required: bool,
    /// Entries that the source has.
    total: usize,
    /// Those whose translation was made from the source as it stands.
    current: usize,
    /// Those whose source has changed since.
    outdated: usize,
    /// Those whose source has changed since, and by a negation, a number, a variable or a question mark.
    changed_meaning: usize,
    /// Those of which nobody can tell.
    unknown: usize,
    /// Those without a translation.
    missing: usize,
    /// Translations of what the source no longer has.
    obsolete: usize,
    /// Entries of which either side cannot be read.
    broken: usize,
    /// `current` of `total`, in per cent, rounded down.
    percent: usize,
}

/// An entry in a locale.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Entry")]
struct EntryLine<'a> {
    /// The locale.
    locale: &'a str,
    /// The file, relative to the folder of the locale.
    file: &'a str,
    /// The id of the message; a term's begins with `-`.
    id: &'a str,
    /// `current`, `outdated`, `changed-meaning`, `unknown`, `missing`, `obsolete` or `broken`.
    state: &'static str,
    /// What the source says.
    source: Option<String>,
    /// What the source said when the translation was made, as the lock has it.
    was: Option<&'a str>,
    /// What the translation says.
    translation: Option<String>,
    /// The file to work in.
    path: String,
    /// The line, from 1; where there is no translation yet, 1.
    line: u32,
}

impl<'a> Report<'a> {
    /// How the locales that `wants` names stand.
    pub fn new(project: &'a Project, wants: impl Fn(&str) -> bool + Sync) -> Self {
        let translations: Vec<_> =
            project.translations().filter(|catalog| wants(&catalog.locale)).collect();
        let locales = translations.into_par_iter().map(|catalog| {
            let comparison = project.comparison(catalog);
            (locale_line(&comparison, project.requires(&catalog.locale)), comparison)
        });
        Self { project, locales: locales.collect() }
    }

    /// Whether every required locale is current.
    pub fn is_current(&self) -> bool {
        let required = self.locales.iter().map(|(line, _)| line).filter(|line| line.required);
        required.into_iter().all(|line| line.current == line.total && line.broken == 0)
    }

    fn source(&self) -> &str {
        self.project.source_locale.as_deref().unwrap_or_default()
    }

    /// Everything, as one JSON object.
    pub fn json(&self) -> String {
        let entries = self.locales.iter().flat_map(|(line, comparison)| {
            let folder = self.project.locale_folder(&line.locale);
            let statuses = comparison.statuses.iter();
            statuses.map(move |status| entry_line(status, &line.locale, &folder))
        });
        super::pretty(&Whole {
            version: 1,
            source: self.source(),
            locales: self.locales.iter().map(|(line, _)| line).collect(),
            entries: entries.collect(),
        })
    }

    /// A table with a bar a locale, then what has to be done, with the change of the
    /// source where there is one. `all`: every entry, not only the first of each state.
    pub fn text(&self, messages: &Messages, color: bool, all: bool) -> String {
        let mut out = String::new();
        let args = [("locale", self.source().into())];
        let _ = writeln!(out, "{}\n", messages.get("status-source", &args));
        let names = self.locales.iter().map(|(line, _)| line.locale.chars().count());
        let width = names.max().unwrap_or(0);
        for (line, _) in &self.locales {
            let name = sanitize(&line.locale);
            let _ = writeln!(
                out,
                "  {name:<width$}  {}  {:>3} %  {}",
                bar(line),
                line.percent,
                counts(line, messages)
            );
        }
        for (line, comparison) in &self.locales {
            for state in WORK {
                let found = in_state(comparison, state);
                if found.is_empty() {
                    continue;
                }
                let name = messages.get(&format!("status-{}", state.id()), &[]);
                let _ = writeln!(out, "\n{} · {name} ({})", sanitize(&line.locale), found.len());
                let shown = if all { found.len() } else { MOST };
                let folder = self.project.locale_folder(&line.locale);
                for status in found.iter().take(shown) {
                    let place = place(status, &folder);
                    let _ = writeln!(out, "  {}  {}", sanitize(status.id), sanitize(&place));
                    for said in said(status, if color { Diff::COLORS } else { Diff::SIGNS }) {
                        let _ = writeln!(out, "      {said}");
                    }
                }
                if found.len() > shown {
                    let count = [("count", (found.len() - shown).into())];
                    let _ = writeln!(out, "  {}", messages.get("links-more", &count));
                }
            }
        }
        out
    }

    /// A comment on a pull request: a table of the locales, then what has to be done,
    /// folded.
    pub fn markdown(&self, messages: &Messages) -> String {
        let mut out = String::new();
        let word = |name: &str| messages.get(name, &[]);
        let _ = writeln!(out, "## {}\n", word("status-title"));
        let states = [State::Current].into_iter().chain(WORK);
        let head: Vec<String> =
            states.clone().map(|it| word(&format!("status-{}", it.id()))).collect();
        let _ = writeln!(out, "| {} | % | {} |", word("status-locale"), head.join(" | "));
        let _ = writeln!(out, "| --- | ---: |{}", " ---: |".repeat(head.len()));
        for (line, _) in &self.locales {
            let numbers: Vec<String> =
                states.clone().map(|it| line.count(it).to_string()).collect();
            let mark = if line.required { "**" } else { "" };
            let name = escape(&line.locale);
            let _ = writeln!(
                out,
                "| {mark}{name}{mark} | {} | {} |",
                line.percent,
                numbers.join(" | ")
            );
        }
        for (line, comparison) in &self.locales {
            let folder = self.project.locale_folder(&line.locale);
            for state in WORK {
                let found = in_state(comparison, state);
                if !found.is_empty() {
                    let title = format!(
                        "{} · {}",
                        escape(&line.locale),
                        word(&format!("status-{}", state.id()))
                    );
                    let _ =
                        writeln!(out, "\n<details><summary>{title} ({})</summary>\n", found.len());
                    list(&mut out, &found, &folder, messages);
                    out.push_str("\n</details>\n");
                }
            }
        }
        out
    }
}

/// A list of entries for a comment, which has a largest size.
fn list(out: &mut String, found: &[&Status<'_>], folder: &str, messages: &Messages) {
    for status in found.iter().take(MOST_IN_COMMENT) {
        let place = escape(&place(status, folder));
        let _ = writeln!(out, "- **{}** · {place}", escape(status.id));
        for said in said(status, Diff::HTML) {
            let _ = writeln!(out, "  <br>{said}");
        }
    }
    if let Some(more) = found.len().checked_sub(MOST_IN_COMMENT).filter(|more| *more > 0) {
        let _ = writeln!(out, "- {}", messages.get("links-more", &[("count", more.into())]));
    }
}

fn in_state<'s, 'a>(comparison: &'s Comparison<'a>, state: State) -> Vec<&'s Status<'a>> {
    comparison.statuses.iter().filter(|status| status.state == state).collect()
}

/// What is worth seeing of an entry: how the source changed, what there is to translate,
/// what to vouch for.
fn said(status: &Status<'_>, diff: Diff) -> Vec<String> {
    let source = status.source_text().unwrap_or_default();
    let translation = || translation(status).unwrap_or_default();
    let shown = |text: &str| (diff.shown)(text);
    match status.state {
        State::Outdated | State::ChangedMeaning => {
            vec![diff.words(status.was.unwrap_or_default(), &source), shown(&translation())]
        }
        State::Unknown => vec![shown(&source), shown(&translation())],
        State::Missing => vec![shown(&source)],
        State::Obsolete => vec![shown(&translation())],
        State::Broken | State::Current => Vec::new(),
    }
}

/// How a change is shown: what stands around words that have gone and words that have
/// come, and how text is made harmless.
#[derive(Clone, Copy)]
struct Diff {
    gone: [&'static str; 2],
    come: [&'static str; 2],
    shown: fn(&str) -> String,
}

impl Diff {
    const COLORS: Self = Self {
        gone: ["\u{1b}[31;9m", "\u{1b}[0m"],
        come: ["\u{1b}[32m", "\u{1b}[0m"],
        shown: harmless,
    };
    const SIGNS: Self = Self { gone: ["[-", "-]"], come: ["{+", "+}"], shown: harmless };
    const HTML: Self = Self { gone: ["<del>", "</del>"], come: ["<ins>", "</ins>"], shown: escape };

    /// The old text turned into the new one, word by word.
    fn words(self, old: &str, new: &str) -> String {
        let (old, new) = ((self.shown)(old), (self.shown)(new));
        let diff = TextDiff::from_words(&*old, &*new);
        let mut out = String::new();
        let mut open = ChangeTag::Equal;
        let marks = |tag: ChangeTag| match tag {
            ChangeTag::Equal => ["", ""],
            ChangeTag::Delete => self.gone,
            ChangeTag::Insert => self.come,
        };
        for change in diff.iter_all_changes() {
            if change.tag() != open {
                out.push_str(marks(open)[1]);
                out.push_str(marks(change.tag())[0]);
                open = change.tag();
            }
            out.push_str(change.value());
        }
        out.push_str(marks(open)[1]);
        out
    }
}

fn harmless(text: &str) -> String {
    sanitize(text).into_owned()
}

fn translation(status: &Status<'_>) -> Option<String> {
    status.translation.map(|(file, entry)| file.text(entry))
}

fn place(status: &Status<'_>, folder: &str) -> String {
    format!("{folder}/{}:{}", status.file, line_of(status))
}

/// The line of the translation; the first one where there is none.
fn line_of(status: &Status<'_>) -> u32 {
    status.translation.map_or(1, |(file, entry)| file.source.position(entry.id_span.start).line)
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
        State::Current,
        State::Outdated,
        State::ChangedMeaning,
        State::Unknown,
        State::Missing,
        State::Obsolete,
        State::Broken,
    ];
    let told = all.into_iter().filter(|it| line.count(*it) > 0 || *it == State::Current);
    let told: Vec<String> = told
        .map(|state| {
            let name = messages.get(&format!("status-{}", state.id()), &[]);
            format!("{name}: {}", line.count(state))
        })
        .collect();
    told.join(" · ")
}

impl LocaleLine {
    fn count(&self, state: State) -> usize {
        match state {
            State::Missing => self.missing,
            State::Current => self.current,
            State::Outdated => self.outdated,
            State::ChangedMeaning => self.changed_meaning,
            State::Unknown => self.unknown,
            State::Obsolete => self.obsolete,
            State::Broken => self.broken,
        }
    }
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

fn entry_line<'a>(status: &Status<'a>, locale: &'a str, folder: &str) -> EntryLine<'a> {
    EntryLine {
        locale,
        file: status.file,
        id: status.id,
        state: status.state.id(),
        source: status.source_text(),
        was: status.was,
        translation: translation(status),
        path: format!("{folder}/{}", status.file),
        line: line_of(status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_shown_word_by_word() {
        let diff = Diff::SIGNS.words("Зачекайте, будь ласка.", "Зачекайте, будь ласка, хвилину.");
        assert_eq!(diff, "Зачекайте, будь [-ласка.-]{+ласка, хвилину.+}");
    }
}
