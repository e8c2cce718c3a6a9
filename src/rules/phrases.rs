//! Rules about the phrases that a manual teaches.

mod ambiguous_alternative;
mod dangling_override;
mod duplicate_phrase;
mod html_slot;
mod single_gender_phrase;
mod stale_extraction;
mod too_many_variants;
mod unmarked_phrase;
mod unnamed_slot;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &unmarked_phrase::RULE,
    &unnamed_slot::RULE,
    &ambiguous_alternative::RULE,
    &too_many_variants::RULE,
    &single_gender_phrase::RULE,
    &html_slot::RULE,
    &dangling_override::RULE,
    &duplicate_phrase::RULE,
    &stale_extraction::RULE,
];
