//! Rules about what stands on one page.

mod byte_order_mark;
mod duplicate_definition;
mod duplicate_heading;
mod emphasis_as_heading;
mod emphasised_heading;
mod empty_heading;
mod empty_page;
mod empty_section;
mod heading_punctuation;
mod invalid_block_attribute;
mod invalid_front_matter;
mod invalid_utf8;
mod leftover_placeholder;
mod lost_comment;
mod misnested_block;
mod missing_alt_text;
mod missing_title;
mod multiple_titles;
mod oversized_file;
mod ragged_table;
mod site_chrome;
mod skipped_heading_level;
mod stray_footnote_mark;
mod unclosed_block;
mod undefined_footnote;
mod undefined_reference;
mod unparsable_page;
mod unused_definition;
mod unused_footnote;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &missing_title::RULE,
    &multiple_titles::RULE,
    &skipped_heading_level::RULE,
    &duplicate_heading::RULE,
    &empty_heading::RULE,
    &empty_section::RULE,
    &empty_page::RULE,
    &heading_punctuation::RULE,
    &emphasis_as_heading::RULE,
    &emphasised_heading::RULE,
    &stray_footnote_mark::RULE,
    &unclosed_block::RULE,
    &misnested_block::RULE,
    &invalid_block_attribute::RULE,
    &invalid_front_matter::RULE,
    &lost_comment::RULE,
    &missing_alt_text::RULE,
    &ragged_table::RULE,
    &undefined_footnote::RULE,
    &unused_footnote::RULE,
    &undefined_reference::RULE,
    &unused_definition::RULE,
    &duplicate_definition::RULE,
    &leftover_placeholder::RULE,
    &site_chrome::RULE,
    &invalid_utf8::RULE,
    &byte_order_mark::RULE,
    &oversized_file::RULE,
    &unparsable_page::RULE,
];
