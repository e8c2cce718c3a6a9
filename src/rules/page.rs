//! Rules about what stands on one page.

mod invalid_utf8;
mod missing_title;
mod oversized_file;
mod skipped_heading_level;
mod unclosed_block;
mod unparsable_page;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &missing_title::RULE,
    &skipped_heading_level::RULE,
    &unclosed_block::RULE,
    &invalid_utf8::RULE,
    &oversized_file::RULE,
    &unparsable_page::RULE,
];
