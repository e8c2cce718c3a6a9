//! Quotation marks that are not those of the house.

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::Prose;
use crate::prose::punctuation::{Quotes, before, quotations};
use crate::prose::words::Marks;
use crate::rule::{Check, declare_rule};

declare_rule! {
    "wrong-quotes", Text, Warning, Check::Prose(MARKS, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nНа віконці написано «Довідки». На сусідньому — \"Реєстрація\".\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nНа віконці написано «Довідки». На сусідньому — «Реєстрація».\n",
    },
}

const MARKS: Marks = Marks::STRAIGHT_QUOTE.or(Marks::PAIRED_QUOTE);

fn check(prose: &Prose<'_>, census: &Census, findings: &mut Findings) {
    let Some(house) = census.house.quotes.mark.filter(|_| prose.language.is("uk")) else { return };
    for quotation in quotations(&prose.text) {
        let right = match quotation.depth {
            0 => house,
            // Within «…» stand „…“, or “…”.
            _ if quotation.quotes == Quotes::Straight && house == Quotes::Guillemets => Quotes::Low,
            _ => continue,
        };
        // `name="значення"` is somebody's code.
        let is_value = before(&prose.text, quotation.open.start) == Some('=');
        if quotation.quotes == right || !quotation.is_cyrillic || is_value {
            continue;
        }
        let (open, close) = right.marks();
        let place = prose.location(quotation.open.start..quotation.close.end);
        findings
            .report(place)
            .with("text", prose.shown(quotation.open.end..quotation.close.start))
            .with("open", open)
            .with("close", close)
            .fix(
                true,
                vec![
                    Edit::new(prose.editable(quotation.open), open),
                    Edit::new(prose.editable(quotation.close), close),
                ],
            );
    }
}
