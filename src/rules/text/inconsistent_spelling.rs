//! A word that is written in two ways.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "inconsistent-spelling", Text, Warning, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗапишіться на веб-сайті. Адресу вебсайту надруковано на талоні. На вебсайті є довідка.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗапишіться на вебсайті. Адресу вебсайту надруковано на талоні. На вебсайті є довідка.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    for spelling in &manual.lexicon().spellings {
        let (rare, usual) = if spelling.joined.count <= spelling.plain.count {
            (&spelling.joined, &spelling.plain)
        } else {
            (&spelling.plain, &spelling.joined)
        };
        let finding = findings.report(rare.place.clone());
        finding
            .with("word", rare.text.as_str())
            .with("count", rare.count)
            .with("other", usual.text.as_str())
            .with("others", usual.count)
            .related(usual.place.clone(), "other");
        if spelling.is_english {
            finding.at_level(Level::Info);
        }
    }
}
