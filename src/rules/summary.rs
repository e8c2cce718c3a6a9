//! Rules about the table of contents.

mod duplicate_page;
mod misnumbered_section;
mod missing_page;
mod missing_summary;
mod orphan_page;
mod title_mismatch;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &missing_summary::RULE,
    &missing_page::RULE,
    &orphan_page::RULE,
    &duplicate_page::RULE,
    &title_mismatch::RULE,
    &misnumbered_section::RULE,
];
