//! Letters that Ukrainian does not have.

use crate::finding::Findings;
use crate::manual::census::Census;
use crate::prose::Prose;
use crate::prose::punctuation::quotations;
use crate::prose::words::{Marks, words};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "foreign-letter", Text, Error, Check::Prose(Marks::FOREIGN_LETTER, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЛюдина отримаэ талон із номером і чекає, доки її запросять до віконця.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЛюдина отримає талон із номером і чекає, доки її запросять до віконця.\n",
    },
}

fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    if !prose.language.is("uk") || !prose.text.contains(is_foreign) {
        return;
    }
    let text = &*prose.text;
    let quoted: Vec<_> = quotations(text)
        .into_iter()
        .map(|quotation| quotation.open.start..quotation.close.end)
        .filter(|range| is_foreign_speech(&text[range.clone()], 2))
        .collect();
    if is_foreign_speech(text, 4) {
        return;
    }
    for range in words(text) {
        let word = &text[range.clone()];
        let letters: String = word.chars().filter(|&c| is_foreign(c)).collect();
        // A letter by itself is one that is spoken of.
        let is_alone = word.chars().filter(|c| c.is_alphabetic()).count() == 1;
        let is_quoted = quoted.iter().any(|quoted| quoted.contains(&range.start));
        if !letters.is_empty() && !is_alone && !is_quoted {
            let finding = findings.report(prose.location(range.clone()));
            finding.with("word", prose.shown(range)).with("letters", letters);
        }
    }
}

fn is_foreign(c: char) -> bool {
    matches!(c, 'ё' | 'ы' | 'э' | 'ъ' | 'Ё' | 'Ы' | 'Э' | 'Ъ')
}

/// Whether a text of so many words or more has no Ukrainian letter: it is a quotation
/// in another language.
fn is_foreign_speech(text: &str, least: usize) -> bool {
    let is_own = |c| matches!(c, 'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ');
    text.contains(is_foreign) && !text.contains(is_own) && words(text).nth(least - 1).is_some()
}
