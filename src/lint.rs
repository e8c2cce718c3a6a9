//! Runs rules over a project: which, how gravely, and in what order they are told.

pub mod allowance;
pub mod baseline;
pub mod mend;
pub mod selection;

use std::cmp::Ordering;
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::finding::{Edit, Finding, Findings, Level};
use crate::manual::Manual;
use crate::manual::census::{Census, Vocabulary};
use crate::manual::lexicon::Notes;
use crate::manual::page::{Depth, Page};
use crate::phrases::{Found, Phrase};
use crate::project::Project;
use crate::prose::sweep::Wanted;
use crate::prose::words::{self, Marks, Tally};
use crate::prose::{Prose, Setting};
use crate::rule::{Check, Group, Rule};
use crate::source::{Location, Span};
use crate::tree::HANDFUL;
use crate::visit::Visits;

pub use selection::{Asked, Selection};

/// Everything the rules find, sorted by path, place and rule: two runs give the same,
/// whatever the number of threads.
pub fn run(project: &Project, selection: &Selection) -> Vec<Finding> {
    debug_assert_eq!(project.depth, Depth::Prose, "rules judge what was read whole");
    let mut found: Vec<Finding> = Vec::new();
    let has = |group| selection.rules().any(|rule| rule.group == group);
    let mut look = || {
        let (on_pages, seen) = of_pages(project, selection);
        found = on_pages;
        found.extend(of_wholes(project, selection, seen));
    };
    if has(Group::Links) || has(Group::Summary) {
        project.beside_git(look);
    } else {
        look();
    }
    found.par_iter_mut().for_each(|finding| finding.level = selection.level(finding, project));
    found.retain(|finding| finding.level != Level::Off);
    allowance::apply(&mut found, project, selection);
    found.par_sort_by(in_order);
    found
}

/// Everything that the rules find which look at what addresses on the network answered;
/// [`run`], where nobody was asked, leaves those out. What is allowed is left out here too.
pub fn run_visited(project: &Project, selection: &Selection, visits: &Visits) -> Vec<Finding> {
    let files = project.manuals.iter().flat_map(|it| it.files().map(move |page| (page, it)));
    let of_file = |(page, manual): (&Page, &Manual)| {
        collect(selection, |rule, findings| {
            if let Check::Visited(check) = rule.check {
                check(page, manual, visits, findings);
            }
        })
    };
    let mut found: Vec<Finding> = files.flat_map(of_file).collect();
    for finding in &mut found {
        finding.level = selection.level(finding, project);
    }
    found.retain(|finding| finding.level != Level::Off);
    allowance::sift(&mut found, project);
    found.sort_by(in_order);
    found
}

/// By path, place and rule.
fn in_order(left: &Finding, right: &Finding) -> Ordering {
    let (left, right) = ((&left.place, left.rule), (&right.place, right.rule));
    let key = |(place, rule): (&Location, &'static str)| (place.span.start, rule, place.span.end);
    // Most that are compared stand in one file, whose path they share.
    let path = if Arc::ptr_eq(&left.0.path, &right.0.path) {
        Ordering::Equal
    } else {
        left.0.path.cmp(&right.0.path)
    };
    path.then_with(|| key(left).cmp(&key(right)))
}

/// What pages have for the manuals they are in, and for the project.
struct Seen<'a> {
    /// A list for each manual, if a rule asks for its words.
    notes: Vec<Vec<Notes>>,
    /// The phrases of each page, if a rule asks for them.
    taught: Option<Vec<(&'a Page, Found)>>,
}

/// What is found on single pages. What whole manuals ask of them is gathered along with it:
/// to come back to a page later is to fetch it from the memory once more.
fn of_pages<'a>(project: &'a Project, selection: &Selection) -> (Vec<Finding>, Seen<'a>) {
    let has = |is: fn(&Rule) -> bool| selection.rules().any(is);
    if has(|rule| rule.group == Group::Text || matches!(rule.check, Check::Prose(..))) {
        project.manuals.iter().for_each(|manual| _ = manual.census());
    }
    let has_words = has(|rule| rule.group == Group::Text && matches!(rule.check, Check::Manual(_)));
    let has_phrases = has(|rule| rule.group == Group::Phrases);
    let pages = project.manuals.iter().flat_map(|it| it.pages.iter().map(move |page| (page, it)));
    let pages: Vec<(&'a Page, &Manual)> = pages.collect();
    let look = |prose: &mut Vec<Prose<'a>>, (page, manual): (&'a Page, &Manual)| {
        let marks = wanted_marks(page, manual, selection);
        let marks = if has_words { marks.or(Notes::MARKS) } else { marks };
        prose.clear();
        prose.extend(page.prose_with(marks));
        let notes = has_words.then(|| Notes::of(page, prose));
        let phrases = has_phrases.then(|| project.phrases_on(page));
        let mut findings = of_page(page, manual, prose, selection);
        findings.extend(phrases.iter().flat_map(|it| of_phrases(&it.phrases, page, selection)));
        (findings, notes, phrases)
    };
    let looked: Vec<_> =
        pages.into_par_iter().with_max_len(HANDFUL).map_init(Vec::new, look).collect();
    let mut found = Vec::with_capacity(looked.iter().map(|(findings, ..)| findings.len()).sum());
    let mut looked = looked.into_iter();
    let mut notes_of_all = Vec::new();
    let mut taught = Vec::new();
    for manual in &project.manuals {
        let mut of_manual = Vec::new();
        // The pages first: what is seen is for the next manual when they come to their end.
        for (page, (findings, notes, phrases)) in manual.pages.iter().zip(looked.by_ref()) {
            found.extend(findings);
            of_manual.extend(notes);
            taught.extend(phrases.map(|phrases| (page, phrases)));
        }
        notes_of_all.extend(has_words.then_some(of_manual));
    }
    (found, Seen { notes: notes_of_all, taught: has_phrases.then_some(taught) })
}

/// What is found on manuals and catalogs as wholes. Words are learned and phrases are taught
/// before the tasks that ask for them: whoever waited for that inside a task might come to do
/// another task, and wait for themselves.
fn of_wholes(project: &Project, selection: &Selection, seen: Seen<'_>) -> Vec<Finding> {
    let run = |tasks: Vec<Task<'_>>| -> Vec<Finding> {
        let tasks = tasks.into_par_iter().with_max_len(1);
        tasks.flat_map_iter(|task| task.run(project, selection)).collect()
    };
    let (about_phrases, others) = tasks(project, selection).partition(Task::is_about_phrases);
    let learned = || {
        let manuals = project.manuals.par_iter().zip(seen.notes);
        manuals.for_each(|(manual, notes)| manual.learn(notes));
        run(others)
    };
    let taught = || {
        seen.taught.into_iter().for_each(|taught| project.teach(taught));
        run(about_phrases)
    };
    let (mut found, about_phrases) = rayon::join(learned, taught);
    found.extend(about_phrases);
    found
}

/// A part of the work that needs no other part.
enum Task<'a> {
    Project(&'static Rule, fn(&Project, &mut Findings)),
    Manual(&'static Rule, fn(&Manual, &mut Findings), &'a Manual),
    Catalog(&'a Catalog),
    Contents(&'a Page, &'a Manual),
}

/// The longest first.
fn tasks<'a>(project: &'a Project, selection: &'a Selection) -> impl Iterator<Item = Task<'a>> {
    let of_project = selection.rules().filter_map(|rule| match rule.check {
        Check::Project(check) => Some(Task::Project(rule, check)),
        _ => None,
    });
    let of_manuals = selection.rules().flat_map(|rule| {
        let check = if let Check::Manual(check) = rule.check { Some(check) } else { None };
        let task = move |manual| check.map(|check| Task::Manual(rule, check, manual));
        project.manuals.iter().filter_map(task)
    });
    let contents = project.manuals.iter().filter_map(|manual| {
        manual.summary.as_ref().map(|summary| Task::Contents(&summary.page, manual))
    });
    of_project.chain(of_manuals).chain(project.catalogs.iter().map(Task::Catalog)).chain(contents)
}

impl Task<'_> {
    /// Whether it may ask for what is taught; the others may ask for a manual's words.
    fn is_about_phrases(&self) -> bool {
        matches!(self, Self::Project(rule, _) | Self::Manual(rule, ..) if rule.group == Group::Phrases)
    }

    fn run(self, project: &Project, selection: &Selection) -> Vec<Finding> {
        match self {
            Self::Project(rule, check) => alone(rule, |findings| check(project, findings)),
            Self::Manual(rule, check, manual) => alone(rule, |findings| check(manual, findings)),
            Self::Catalog(catalog) => of_catalog(catalog, project, selection),
            Self::Contents(page, manual) => {
                let mut prose: Vec<Prose<'_>> =
                    page.prose_with(wanted_marks(page, manual, selection)).collect();
                for entry in &mut prose {
                    entry.setting = Setting::Title;
                }
                let mut found = of_prose(&prose, manual, selection);
                found.extend(of_contents(page, manual, selection));
                found
            }
        }
    }
}

fn collect(
    selection: &Selection,
    mut look: impl FnMut(&'static Rule, &mut Findings),
) -> Vec<Finding> {
    let mut findings = Findings::new("", Level::Off);
    for rule in selection.rules() {
        findings.turn_to(rule.id, rule.level);
        look(rule, &mut findings);
    }
    findings.into_list()
}

/// What one rule finds that looks at a whole.
fn alone(rule: &Rule, look: impl FnOnce(&mut Findings)) -> Vec<Finding> {
    let mut findings = Findings::new(rule.id, rule.level);
    look(&mut findings);
    findings.into_list()
}

fn of_page(
    page: &Page,
    manual: &Manual,
    prose: &[Prose<'_>],
    selection: &Selection,
) -> Vec<Finding> {
    let mut found = collect(selection, |rule, findings| {
        if let Check::Page(check) = rule.check {
            check(page, manual, findings);
        }
    });
    found.extend(of_prose(prose, manual, selection));
    keep_labels(page, &mut found);
    found
}

fn of_phrases(phrases: &[Phrase], page: &Page, selection: &Selection) -> Vec<Finding> {
    collect(selection, |rule, findings| {
        if let Check::Phrase(check) = rule.check {
            for phrase in phrases {
                check(phrase, page, findings);
            }
        }
    })
}

/// Takes away the fixes that would change the label by which a link finds its
/// definition.
fn keep_labels(page: &Page, found: &mut [Finding]) {
    let labels: Vec<Span> = page
        .links
        .iter()
        .filter(|link| link.is_labelled_by_text(&page.source))
        .map(|link| link.text)
        .collect();
    if labels.is_empty() {
        return;
    }
    let is_in_label = |edit: &Edit| {
        let span = edit.place.span;
        labels.iter().any(|label| span.start < label.end && label.start < span.end)
    };
    for finding in found {
        finding.fix.take_if(|fix| fix.edits.iter().any(is_in_label));
    }
}

/// The contents are no page, but their links are links.
fn of_contents(page: &Page, manual: &Manual, selection: &Selection) -> Vec<Finding> {
    collect(selection, |rule, findings| {
        if let Check::Page(check) = rule.check
            && rule.group == Group::Links
        {
            check(page, manual, findings);
        }
    })
}

/// Every text has words, but only a glossary asks about them.
fn asks_for(marks: Marks, manual: &Manual) -> bool {
    marks != Marks::WORD || !manual.census().glossary.is_empty()
}

/// The marks that rules for prose ask for. The masks of a page are made once, for all of them.
fn wanted_marks(page: &Page, manual: &Manual, selection: &Selection) -> Marks {
    let wanted = |rule: &Rule| match rule.check {
        Check::Prose(marks, _) if page.tally.marks.has(marks) && asks_for(marks, manual) => {
            Some(marks)
        }
        _ => None,
    };
    selection.rules().filter_map(wanted).fold(Marks::default(), Marks::or)
}

fn of_prose(prose: &[Prose<'_>], manual: &Manual, selection: &Selection) -> Vec<Finding> {
    if prose.is_empty() {
        return Vec::new();
    }
    collect(selection, |rule, findings| {
        if let Check::Prose(marks, check) = rule.check
            && asks_for(marks, manual)
        {
            for passage in prose.iter().filter(|passage| passage.marks.has(marks)) {
                check(passage, manual.census(), findings);
            }
        }
    })
}

fn of_catalog(catalog: &Catalog, project: &Project, selection: &Selection) -> Vec<Finding> {
    let comparison = project.comparison(catalog);
    let mut found = collect(selection, |rule, findings| {
        if let Check::Catalog(check) = rule.check {
            check(&comparison, project, findings);
        }
    });
    if !selection.rules().any(|rule| matches!(rule.check, Check::Prose(..))) {
        keep_unreadable(catalog, &mut found);
        return found;
    }
    let texts: Vec<Prose<'_>> = catalog.prose().collect();
    let mut tally = Tally::default();
    for text in &texts {
        tally.add(&words::tally(&text.text));
    }
    let settings = project.config.text_settings();
    let look = |text: &Prose<'_>, wanted: &Wanted, seen: &mut _| wanted.look(0, text, seen);
    let vocabulary = Vocabulary::new(&texts, bearing, look);
    let census = Census::new(tally, &tally.punctuation, &settings, vocabulary);
    found.extend(collect(selection, |rule, findings| {
        if let Check::Prose(marks, check) = rule.check
            && tally.marks.has(marks)
        {
            for text in texts.iter().filter(|text| text.marks.has(marks)) {
                check(text, &census, findings);
            }
        }
    }));
    keep_unreadable(catalog, &mut found);
    found
}

/// A text, if it bears one of the marks.
fn bearing<'a>(text: &'a Prose<'a>, marks: Marks) -> std::option::IntoIter<&'a Prose<'a>> {
    text.marks.has(marks).then_some(text).into_iter()
}

/// Takes away the fixes in files that are not UTF-8: behind the first byte that is none,
/// places in the text are not those in the file.
fn keep_unreadable(catalog: &Catalog, found: &mut [Finding]) {
    for file in catalog.files.iter().filter(|file| file.invalid_at.is_some()) {
        for finding in found.iter_mut() {
            finding.fix.take_if(|_| finding.place.path == file.source.path);
        }
    }
}
