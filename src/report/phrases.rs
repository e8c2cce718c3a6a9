//! Every quotation of a manual, with what it is and by what that is known: an editor sees
//! why a sentence is taken for a phrase, or is not.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::Serialize;

use crate::manual::page::Page;
use crate::messages::{Messages, sanitize};
use crate::phrases;
use crate::phrases::classify::{Quotation, Verdict};
use crate::project::Project;

/// The quotations of the pages, phrases or not.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Phrases")]
pub struct Report {
    /// The version of this format: 1.
    version: u8,
    /// Page by page, in order.
    quotations: Vec<Row>,
    /// How many there are of each class.
    counts: BTreeMap<&'static str, usize>,
    /// Pages in a language of whose phrases nothing is known.
    skipped: usize,
}

/// A quotation.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Quotation")]
struct Row {
    /// The page.
    path: String,
    /// The line it begins on, inside its marks, from 1.
    line: u32,
    /// The character of the line, from 1.
    column: u32,
    /// The line it ends on.
    end_line: u32,
    /// The character behind its last one.
    end_column: u32,
    /// What it says.
    text: String,
    /// What it is: a phrase to `say`, to `avoid` or of a `client`; or a `saying`, a `title`, a `term`,
    /// what is `ordinary`; or `unknown`.
    class: &'static str,
    /// By what that is known: a `label`, a `column`, an `override`, the `sentence` or the `block` before it,
    /// what stands `behind` it, that it stands `alone` or is a `turn` of a dialogue, its `marks` or its
    /// `words`; or `nothing`.
    reason: &'static str,
    /// It reads like a phrase, and nothing says what it is.
    suggested: bool,
    #[serde(skip)]
    verdict: Verdict,
}

impl Report {
    /// The quotations of the pages that `wants` names.
    pub fn new(project: &Project, wants: impl Fn(&str) -> bool) -> Self {
        let overrides = project.overrides.as_ref().map(|it| &*it.list).unwrap_or_default();
        let mut report =
            Self { version: 1, quotations: Vec::new(), counts: BTreeMap::new(), skipped: 0 };
        for manual in &project.manuals {
            for page in manual.pages.iter().filter(|page| wants(page.path())) {
                report.skipped += usize::from(!phrases::knows_language(page));
                let found = phrases::quotations(page, overrides);
                report.quotations.extend(found.into_iter().map(|it| located(it, page)));
            }
        }
        for quotation in &report.quotations {
            *report.counts.entry(quotation.class).or_default() += 1;
        }
        report
    }

    /// Everything, as one JSON object.
    pub fn json(&self) -> String {
        super::pretty(self)
    }

    /// A line a quotation under the path of its page, then how many there are of each
    /// class.
    pub fn text(&self, messages: &Messages) -> String {
        let mut out = String::new();
        for lines in self.quotations.chunk_by(|one, other| one.path == other.path) {
            let Some(first) = lines.first() else { continue };
            let _ = writeln!(out, "{}", sanitize(&first.path));
            let rows: Vec<[String; 3]> = lines.iter().map(|line| cells(line, messages)).collect();
            let widths: [usize; 3] = std::array::from_fn(|column| {
                rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)
            });
            for (line, [place, class, reason]) in lines.iter().zip(&rows) {
                let _ = writeln!(
                    out,
                    "  {place:>0$}  {class:<1$}  {reason:<2$}  {text}",
                    widths[0],
                    widths[1],
                    widths[2],
                    text = sanitize(&line.text)
                );
            }
            out.push('\n');
        }
        let count = self.quotations.len();
        let _ = writeln!(out, "{}", messages.get("phrases-count", &[("count", count.into())]));
        for (verdict, count) in self.by_verdict() {
            let name = messages.get(&format!("phrases-class-{}", verdict.as_str()), &[]);
            let _ = writeln!(out, "  {count:>5}  {name}");
        }
        let suggested = self.quotations.iter().filter(|line| line.suggested).count();
        for (name, count) in [("phrases-suggested", suggested), ("phrases-skipped", self.skipped)] {
            if count > 0 {
                let _ = writeln!(out, "{}", messages.get(name, &[("count", count.into())]));
            }
        }
        out
    }

    fn by_verdict(&self) -> BTreeMap<Verdict, usize> {
        let mut counts = BTreeMap::new();
        for line in &self.quotations {
            *counts.entry(line.verdict).or_default() += 1;
        }
        counts
    }
}

fn located(quotation: Quotation, page: &Page) -> Row {
    let (start, end) =
        (page.source.position(quotation.span.start), page.source.position(quotation.span.end));
    Row {
        path: page.path().to_string(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        class: quotation.verdict.as_str(),
        reason: quotation.reason.as_str(),
        suggested: phrases::is_suggested(&quotation, page),
        verdict: quotation.verdict,
        text: quotation.text,
    }
}

fn cells(row: &Row, messages: &Messages) -> [String; 3] {
    let mark = if row.suggested { "?" } else { "" };
    [
        format!("{}:{}", row.line, row.column),
        messages.get(&format!("phrases-class-{}", row.class), &[]) + mark,
        messages.get(&format!("phrases-reason-{}", row.reason), &[]),
    ]
}
