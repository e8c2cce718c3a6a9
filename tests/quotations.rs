//! How well quotations are told apart: on texts written for this, in the manner of
//! manuals, and labelled by hand. `tune.txt` was there to tune the lexicon on;
//! `held-out.txt` was written before that and opened once, when the tuning was done. The
//! figures of that opening stand in `docs/phrases.md`. What it had missed was mended
//! afterwards, so what its snapshot says now is no measure of texts nobody has seen.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fmt::Write as _;

use zvirka::flavour::Flavour;
use zvirka::language::Language;
use zvirka::manual::page::Page;
use zvirka::phrases;
use zvirka::phrases::classify::Verdict;
use zvirka::tree::Content;

/// What the program says of each quotation, beside what a person says.
#[derive(Debug, Default)]
struct Score {
    quotations: usize,
    /// Phrases that are taken for phrases, those that are not, and what is taken for one
    /// and is none.
    found: usize,
    missed: usize,
    wrong: usize,
    /// Phrases that are found, but as another kind.
    other_kind: usize,
    /// Each disagreement.
    lines: String,
}

impl Score {
    fn add(&mut self, text: &str, expected: &str, told: Verdict) {
        self.quotations += 1;
        let told = match told {
            Verdict::Phrase(kind) => kind.as_str(),
            _ => "none",
        };
        match (expected, told) {
            ("none", "none") => {}
            ("none", _) => self.wrong += 1,
            (_, "none") => self.missed += 1,
            (expected, told) => {
                self.found += 1;
                self.other_kind += usize::from(expected != told);
            }
        }
        if expected != told {
            writeln!(self.lines, "{expected} → {told}  {text}").unwrap();
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "hundreds")]
    fn told(&self) -> String {
        let share = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
        let right = self.found - self.other_kind;
        format!(
            "{} quotations, {} of them phrases\nprecision {:.1} %, recall {:.1} %\n\
             of the right kind too: precision {:.1} %, recall {:.1} %\n\n{}",
            self.quotations,
            self.found + self.missed,
            share(self.found, self.found + self.wrong),
            share(self.found, self.found + self.missed),
            share(right, self.found + self.wrong),
            share(right, self.found + self.missed),
            self.lines
        )
    }
}

/// Reads a labelled text: a language, Markdown, and `= kind kind …` for its quotations.
fn score(labelled: &str) -> Score {
    let mut score = Score::default();
    let mut case: Vec<&str> = Vec::new();
    for line in labelled.lines() {
        let Some(labels) = line.strip_prefix('=') else {
            case.push(line);
            continue;
        };
        let lines = std::mem::take(&mut case);
        let mut lines = lines.into_iter().skip_while(|line| line.is_empty());
        let language = lines.next().unwrap();
        let text = lines.collect::<Vec<_>>().join("\n");
        let mut page =
            Page::read("page.md", Content::Bytes(text.as_bytes().into()), Flavour::Gitbook);
        page.language = Language::new(language);
        let quotations = phrases::quotations(&page, &[]);
        let labels: Vec<&str> = labels.split_whitespace().collect();
        assert_eq!(quotations.len(), labels.len(), "{text}\n{quotations:#?}");
        for (quotation, label) in quotations.iter().zip(labels) {
            score.add(&quotation.text, label, quotation.verdict);
        }
    }
    score
}

#[test]
fn the_half_to_tune_on() {
    insta::assert_snapshot!(score(include_str!("quotations/tune.txt")).told());
}

#[test]
fn the_half_that_was_held_out() {
    insta::assert_snapshot!(score(include_str!("quotations/held-out.txt")).told());
}
