//! Redirects that turn in a circle.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "redirect-loop", Summary, Error, Check::Manual(check),
    bad: {
        "book.toml" => "[output.html.redirect]\n\"/a.html\" = \"b.html\"\n\"/b.html\" = \"a.html\"\n",
        "src/SUMMARY.md" => "# Зміст\n\n- [Черга](queue.md)\n",
        "src/queue.md" => "# Черга\n\nЦе сказано нижче.\n",
    },
    good: {
        "book.toml" => "[output.html.redirect]\n\"/a.html\" = \"queue.html\"\n\"/b.html\" = \"queue.html\"\n",
        "src/SUMMARY.md" => "# Зміст\n\n- [Черга](queue.md)\n",
        "src/queue.md" => "# Черга\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(book) = &manual.settings.book else { return };
    let redirects = &manual.settings.redirects;
    let mut told = vec![false; redirects.len()];
    for (start, found) in manual.redirects.iter().enumerate() {
        if told[start] || !found.circles {
            continue;
        }
        let finding = findings.report(book.location(redirects[start].span));
        let mut steps = 0_u32;
        let mut at = start;
        while !std::mem::replace(&mut told[at], true) {
            if at != start {
                finding.related(book.location(redirects[at].span), "step");
            }
            steps += 1;
            at = manual.redirects[at].next.map_or(start, |next| next as usize);
        }
        finding.with("from", redirects[start].from.as_str()).with("count", steps);
    }
}
