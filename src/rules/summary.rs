//! Rules about the table of contents.

mod ambiguous_number;
mod broken_redirect;
mod duplicate_page;
mod duplicate_title;
mod empty_group;
mod misnumbered_section;
mod misplaced_section;
mod missing_page;
mod missing_summary;
mod number_mismatch;
mod orphan_page;
mod redirect_loop;
mod shadowing_redirect;
mod single_child_section;
mod summary_syntax;
mod title_mismatch;
mod too_long_title;
mod truncated_title;
mod unused_asset;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &missing_summary::RULE,
    &summary_syntax::RULE,
    &missing_page::RULE,
    &orphan_page::RULE,
    &duplicate_page::RULE,
    &duplicate_title::RULE,
    &title_mismatch::RULE,
    &truncated_title::RULE,
    &too_long_title::RULE,
    &number_mismatch::RULE,
    &misnumbered_section::RULE,
    &misplaced_section::RULE,
    &ambiguous_number::RULE,
    &single_child_section::RULE,
    &empty_group::RULE,
    &broken_redirect::RULE,
    &shadowing_redirect::RULE,
    &redirect_loop::RULE,
    &unused_asset::RULE,
];
