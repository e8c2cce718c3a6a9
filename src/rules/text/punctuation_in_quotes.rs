//! A full stop, a comma or a dash on the wrong side of a closing quotation mark.
//!
//! Правопис, § 167, note 1: full stop, comma, semicolon, colon and dash never stand
//! before closing marks, always after them; `?`, `!` and `…` may.

use crate::finding::Findings;
use crate::manual::census::Census;
use crate::prose::punctuation::{Quotation, quotations};
use crate::prose::words::{Marks, is_cyrillic, words};
use crate::prose::{Prose, TRANSPARENT};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "punctuation-in-quotes", Text, Warning, Check::Prose(MARKS, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nСкажіть: «Зачекайте, будь ласка, кілька хвилин.» І поверніться до справи.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nСкажіть: «Зачекайте, будь ласка, кілька хвилин». І поверніться до справи.\n",
    },
}

const MARKS: Marks = Marks::STRAIGHT_QUOTE.or(Marks::PAIRED_QUOTE);

/// Abbreviations that keep their full stop.
const ABBREVIATIONS: [&str; 16] = [
    "ін", "рр", "ст", "год", "хв", "грн", "тис", "млн", "млрд", "ім", "вул", "буд", "обл", "див",
    "пп", "напр",
];

fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    if !prose.language.is("uk") {
        return;
    }
    for quotation in quotations(&prose.text).iter().filter(|quotation| quotation.is_cyrillic) {
        let Some((at, mark)) = misplaced(&prose.text, quotation) else { continue };
        findings
            .report(prose.location(at..quotation.close.end))
            .with("mark", mark.to_string())
            .with("close", &prose.text[quotation.close.clone()]);
    }
}

/// The mark at the end of a quotation that belongs behind it.
fn misplaced(text: &str, quotation: &Quotation) -> Option<(usize, char)> {
    let inner = &text[quotation.open.end..quotation.close.start];
    let inner = inner.trim_end_matches(TRANSPARENT);
    let mark = inner.chars().next_back()?;
    let before = &inner[..inner.len() - mark.len_utf8()];
    let is_wrong = match mark {
        // An abbreviation or an initial keeps its full stop; several are an ellipsis.
        '.' => {
            let last = words(before).last().map(|range| &before[range]).unwrap_or_default();
            let is_short = last.chars().count() < 2 || ABBREVIATIONS.contains(&last);
            before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '»' | '“'))
                && !is_short
        }
        ',' | ';' => before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '»')),
        // A label may be quoted with its colon; behind a sentence it is out of place.
        ':' => before.ends_with(is_cyrillic) && words(before).nth(2).is_some(),
        '—' | '–' => before.ends_with(' '),
        _ => false,
    };
    is_wrong.then(|| (quotation.open.end + before.len(), mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<char>) {
        let found = quotations(text).iter().find_map(|quotation| misplaced(text, quotation));
        assert_eq!(found.map(|(_, mark)| mark), expected, "{text}");
    }

    #[test]
    fn marks_that_belong_behind() {
        check("«Зачекайте.»", Some('.'));
        check("\"Так,\" — каже він", Some(','));
        check("«Так —» і", Some('—'));
    }

    #[test]
    fn marks_that_belong_within() {
        check("«Хто там?» «Так…» «Ні...» «так!..»", None);
        check("«хліб, сіль та ін.» «2020 р.» «т. д.» «Франко І.»", None);
        check("«Скажіть:»", None);
    }
}
