//! Findings for people: an annotated excerpt of the source, what is wrong and what to
//! do. Errors come first, then the rarest rules, because what is rare tells most.

use std::collections::HashMap;
use std::fmt::Write as _;

use annotate_snippets::{
    AnnotationKind, Group, Level as Grade, Message, Origin, Renderer, Snippet, Title,
};

use super::concise::position;
use super::{Checked, documentation};
use crate::finding::{Finding, Level, Related};
use crate::messages::{Messages, sanitize};
use crate::rules;
use crate::source::{Location, Source, Span};

/// A line longer than this, in bytes, is cut before it is handed to the renderer, which
/// would look at all of it.
const LONG: usize = 4000;

/// How many characters of such a line are shown on each side of a place.
const MARGIN: usize = 60;

/// More findings of one rule than this are told as one when one safe fix mends them.
const MOST_ALIKE: usize = 10;

/// How many other places of a finding are shown.
const MOST_RELATED: usize = 3;

/// How the text is to look.
#[derive(Debug, Clone, Copy, Default)]
pub struct Style {
    /// With colours.
    pub color: bool,
    /// With links from a rule's id to its documentation, for a terminal that has them.
    pub links: bool,
    /// Notes too; otherwise they are only counted.
    pub notes: bool,
}

/// Writes the findings and a line that sums them up.
pub fn render(checked: &Checked<'_>, style: Style) -> String {
    let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    let shown = |finding: &&Finding| finding.level > Level::Info || style.notes;
    let ordered: Vec<&Finding> = ordered(checked.findings).into_iter().filter(shown).collect();
    for findings in
        ordered.chunk_by(|one, other| (one.level, one.rule) == (other.level, other.rule))
    {
        if is_one_fix(findings) {
            out.push_str(&folded(checked, findings, style, &renderer));
            out.push_str("\n\n");
            continue;
        }
        for finding in findings {
            out.push_str(&block(checked, finding, style, &renderer));
            out.push_str("\n\n");
        }
    }
    out.push_str(&summed_up(checked, style));
    out
}

/// Whether many findings of one rule are mended by one safe fix, so that reading them one
/// by one tells nothing.
fn is_one_fix(findings: &[&Finding]) -> bool {
    let is_safe = |finding: &&Finding| finding.fix.as_ref().is_some_and(|fix| fix.safe);
    findings.len() > MOST_ALIKE && findings.iter().all(is_safe)
}

/// Many findings of one rule as one: the first of them, how many there are, and the
/// command that mends them.
fn folded(
    checked: &Checked<'_>,
    findings: &[&Finding],
    style: Style,
    renderer: &Renderer,
) -> String {
    let messages = checked.messages;
    let first = findings[0];
    let mut pages: Vec<&str> = findings.iter().map(|finding| &*finding.place.path).collect();
    pages.sort_unstable();
    pages.dedup();
    let args = [
        ("count", findings.len().into()),
        ("pages", pages.len().into()),
        ("rule", first.rule.into()),
    ];
    let title = titled(first, messages, style);
    let group = excerpt(checked, &first.place, Group::with_title(title), None);
    let group = group
        .element(Grade::NOTE.no_name().message(messages.get("report-folded", &args)))
        .element(help(messages.get("report-folded-help", &args), messages));
    renderer.render(&[group])
}

/// The level, the rule and the message of a finding.
fn titled<'a>(finding: &Finding, messages: &Messages, style: Style) -> Title<'a> {
    let title = grade(finding, messages).primary_title(messages.finding(finding)).id(finding.rule);
    match rules::find(finding.rule).filter(|_| style.links) {
        Some(rule) => title.id_url(documentation(rule, messages.lang())),
        None => title,
    }
}

fn grade<'a>(finding: &Finding, messages: &Messages) -> Grade<'a> {
    let grade = match finding.level {
        Level::Error => Grade::ERROR,
        Level::Warning => Grade::WARNING,
        Level::Info | Level::Off => Grade::NOTE,
    };
    grade.with_name(messages.get(&format!("level-{}", finding.level.as_str()), &[]))
}

fn help<'a>(text: String, messages: &Messages) -> Message<'a> {
    Grade::HELP.with_name(messages.get("level-help", &[])).message(text)
}

fn ordered(findings: &[Finding]) -> Vec<&Finding> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for finding in findings {
        *counts.entry(finding.rule).or_default() += 1;
    }
    let mut ordered: Vec<&Finding> = findings.iter().collect();
    // Stable: within a rule the order of the places stays.
    ordered.sort_by_key(|finding| {
        (std::cmp::Reverse(finding.level), counts.get(finding.rule).copied(), finding.rule)
    });
    ordered
}

fn block(checked: &Checked<'_>, finding: &Finding, style: Style, renderer: &Renderer) -> String {
    let messages = checked.messages;
    let title = titled(finding, messages, style);
    let mut group = excerpt(checked, &finding.place, Group::with_title(title), None);
    let related: Vec<(&Related, String)> = finding
        .related
        .iter()
        .take(MOST_RELATED)
        .map(|related| {
            let note = messages.get(&format!("{}.{}", finding.rule, related.note), &finding.args);
            (related, note)
        })
        .collect();
    for (related, note) in &related {
        group = excerpt(checked, &related.place, group, Some(note));
    }
    if finding.related.len() > MOST_RELATED {
        let more = finding.related.len() - MOST_RELATED;
        let more = messages.get("report-more-places", &[("count", more.into())]);
        group = group.element(Grade::NOTE.no_name().message(more));
    }
    renderer.render(&[group.element(help(messages.help(finding), messages))])
}

/// Adds a place to a report: where it is, and the lines it covers, windowed.
fn excerpt<'a>(
    checked: &Checked<'_>,
    place: &Location,
    group: Group<'a>,
    label: Option<&'a String>,
) -> Group<'a> {
    let at = position(checked.project, place);
    let path = sanitize(&place.path).into_owned();
    let origin =
        || Origin::path(path.clone()).line(at.line as usize).char_column(at.column as usize);
    let shown = checked.project.source(&place.path).map(|source| window(source, place.span));
    let Some(window) = shown.filter(|window| !window.text.trim().is_empty()) else {
        let group = group.element(origin());
        return match label {
            Some(label) => group.element(Grade::NOTE.no_name().message(label.as_str())),
            None => group,
        };
    };
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    let mut annotation = kind.span(window.place.range());
    if let Some(label) = label {
        annotation = annotation.label(label.as_str());
    }
    let snippet = Snippet::source(window.text).line_start(at.line as usize).annotation(annotation);
    if window.cut {
        // In a line that was cut the renderer would count columns from the cut.
        group.element(origin()).element(snippet)
    } else {
        group.element(snippet.path(path))
    }
}

/// Part of a file, to be shown.
struct Window {
    text: String,
    /// The place in `text`.
    place: Span,
    /// Whether the line goes on at either end.
    cut: bool,
}

/// The line that a place begins on, cut at both ends when it is long, and the place in
/// it. A place of several lines is shown by its first.
fn window(source: &Source, span: Span) -> Window {
    let line = source.line(span.start);
    let text = source.slice(line);
    let cut = text.len() > LONG;
    let margin = if cut { MARGIN } else { usize::MAX };
    let from = (span.start - line.start) as usize;
    let to = (span.end.min(line.end).max(span.start) - line.start) as usize;
    let before = text.get(..from).unwrap_or_default();
    let after = text.get(to..).unwrap_or_default();
    let start = before.char_indices().rev().take(margin).last().map_or(from, |(at, _)| at);
    let end = to + after.char_indices().nth(margin).map_or(after.len(), |(at, _)| at);
    let mut shown = String::new();
    if start > 0 {
        shown.push('…');
    }
    let shift = shown.len();
    shown.push_str(text.get(start..end).unwrap_or_default());
    if end < text.len() {
        shown.push('…');
    }
    // The sanitizer may change lengths, so it is the renderer that neutralises controls;
    // what it lets through (C1) is replaced here by something as long.
    let shown = shown.replace(|c: char| ('\u{80}'..='\u{9f}').contains(&c), "\u{b7}");
    // As many bytes as before, so that the place in it stays where it is.
    let text = shown.replace("##[", "\u{b7}[");
    Window { text, place: Span::new(from - start + shift, to - start + shift), cut }
}

/// How many messages and terms the catalogs have.
fn messages_in(checked: &Checked<'_>) -> usize {
    let files = checked.project.catalogs.iter().flat_map(|catalog| &catalog.files);
    files.map(|file| file.entries.len()).sum()
}

/// How many errors and warnings there are, and what was looked at, in a line.
pub(super) fn summary(checked: &Checked<'_>) -> String {
    summed_up(checked, Style { notes: true, ..Style::default() })
}

fn summed_up(checked: &Checked<'_>, style: Style) -> String {
    let counts = checked.counts();
    let messages: &Messages = checked.messages;
    let mut out = String::new();
    let seen = [
        ("pages", counts.pages.into()),
        ("links", counts.links.into()),
        ("messages", messages_in(checked).into()),
    ];
    let args = [
        ("errors", counts.error.into()),
        ("warnings", counts.warning.into()),
        ("checked", messages.get("report-checked", &seen).into()),
    ];
    let name = if counts.error + counts.warning == 0 { "report-clean" } else { "report-found" };
    let _ = writeln!(out, "{}", messages.get(name, &args));
    if counts.info > 0 && !style.notes {
        let notes = messages.get("report-hidden-notes", &[("count", counts.info.into())]);
        let _ = writeln!(out, "{notes}");
    }
    out
}
