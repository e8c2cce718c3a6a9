//! Rules about letters, words and marks.

mod decomposed_letter;
mod double_space;
mod duplicate_abbreviation;
mod foreign_letter;
mod house_style;
mod inconsistent_spelling;
mod inconsistent_term;
mod invisible_character;
mod mixed_script;
mod punctuation_in_quotes;
mod repeated_word;
mod slash_spacing;
mod space_before_punctuation;
mod stray_combining_mark;
mod unbalanced_quotes;
mod undefined_abbreviation;
mod unused_abbreviation;
mod wrong_apostrophe;
mod wrong_dash;
mod wrong_ellipsis;
mod wrong_quotes;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &mixed_script::RULE,
    &foreign_letter::RULE,
    &wrong_apostrophe::RULE,
    &wrong_quotes::RULE,
    &wrong_dash::RULE,
    &wrong_ellipsis::RULE,
    &house_style::RULE,
    &unbalanced_quotes::RULE,
    &punctuation_in_quotes::RULE,
    &stray_combining_mark::RULE,
    &invisible_character::RULE,
    &decomposed_letter::RULE,
    &double_space::RULE,
    &space_before_punctuation::RULE,
    &repeated_word::RULE,
    &slash_spacing::RULE,
    &inconsistent_spelling::RULE,
    &undefined_abbreviation::RULE,
    &unused_abbreviation::RULE,
    &duplicate_abbreviation::RULE,
    &inconsistent_term::RULE,
];
