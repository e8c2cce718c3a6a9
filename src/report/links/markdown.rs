//! The report as a comment on a pull request.

use std::fmt::Write as _;

use super::{LinkLine, PageLine, Report};
use crate::messages::{Messages, sanitize};

/// How many lines a list has: a comment has a largest size, and a reader less patience.
const MOST: usize = 30;

impl Report<'_> {
    /// Markdown: counts, what is broken, and the pages that want somebody's eye.
    pub fn markdown(&self, messages: &Messages) -> String {
        let broken = self.broken();
        let args = [
            ("pages", self.pages.len().into()),
            ("links", self.links.len().into()),
            ("broken", broken.len().into()),
        ];
        let mut out = String::new();
        let word = |name: &str| messages.get(name, &[]);
        let _ = writeln!(out, "## {}\n", word("links-title"));
        let _ = writeln!(out, "{}\n", messages.get("links-summary", &args));
        if !broken.is_empty() {
            let _ = writeln!(
                out,
                "| {} | {} | {} |\n| --- | --- | --- |",
                word("links-column-place"),
                word("links-column-target"),
                word("links-column-reason")
            );
            for link in broken.iter().take(MOST) {
                let _ = writeln!(out, "{}", broken_row(&link.line()));
            }
            out.push('\n');
            more(&mut out, messages, broken.len());
        }
        let lists = [
            ("links-unreachable", self.paths(|page| !page.reachable)),
            ("links-unlinked", self.paths(|page| page.reachable && page.inbound == 0)),
            ("links-dead-ends", self.paths(PageLine::is_dead_end)),
            ("links-unused-assets", self.unused_assets.iter().map(|it| &**it).collect()),
        ];
        for (name, paths) in lists {
            section(&mut out, messages, name, &paths);
        }
        out
    }
}

fn broken_row(link: &LinkLine<'_>) -> String {
    let suggestion = link.suggestion.as_deref().map(|it| format!(" → {}", code(it)));
    format!(
        "| {} | {}{} | {} |",
        code(&format!("{}:{}", link.path, link.line)),
        code(link.target),
        suggestion.unwrap_or_default(),
        link.reason.unwrap_or_default()
    )
}

fn section(out: &mut String, messages: &Messages, name: &str, paths: &[&str]) {
    if paths.is_empty() {
        return;
    }
    let title = messages.get(name, &[("count", paths.len().into())]);
    let _ = writeln!(out, "<details><summary>{title}</summary>\n");
    for path in paths.iter().take(MOST) {
        let _ = writeln!(out, "- {}", code(path));
    }
    out.push('\n');
    more(out, messages, paths.len());
    out.push_str("</details>\n\n");
}

fn more(out: &mut String, messages: &Messages, count: usize) {
    if count > MOST {
        let more = messages.get("links-more", &[("count", (count - MOST).into())]);
        let _ = writeln!(out, "{more}\n");
    }
}

/// Text from content as a code span in a table: nothing in it means anything.
fn code(text: &str) -> String {
    let plain = sanitize(text).replace('`', "'").replace('|', "\\|");
    format!("`{plain}`")
}
