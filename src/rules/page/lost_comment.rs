//! An HTML comment on a page that GitBook's Git sync rewrites.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::{Oddity, Page};
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "lost-comment", Page, Warning, Check::Manual(check),
    bad: {
        ".gitbook.yaml" => "root: ./\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n<!-- Уточнити в центрі, чи працює автомат. -->\n\nТалони видає автомат.\n",
    },
    good: {
        ".gitbook.yaml" => "root: ./\n",
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    if manual.settings.synced == Some(false) {
        return;
    }
    for page in manual.files() {
        let mut comments = page.oddities(Oddity::Comment);
        while let Some(first) = comments.next() {
            let text = comment(page, first);
            if text.is_empty() {
                continue;
            }
            // `START doctoc … END doctoc`: what stands between is one block.
            if text.starts_with("START ") {
                comments.by_ref().find(|&it| comment(page, it).starts_with("END "));
            }
            let shown: String = text.chars().take(60).collect();
            let finding = findings.report(page.source.location(first));
            finding.with("comment", shown);
            // Nothing shows that today's GitBook is at work: it may be the old one.
            if manual.settings.synced.is_none() {
                finding.at_level(Level::Info);
            }
        }
    }
}

/// What a comment says.
fn comment(page: &Page, span: Span) -> &str {
    page.source.slice(span).trim_start_matches("<!--").trim_end_matches("-->").trim()
}
