//! Rules about links and anchors.

mod ambiguous_anchor;
mod backslash_path;
mod bare_url;
mod broken_anchor;
mod broken_image;
mod broken_include;
mod broken_link;
mod broken_marker;
mod case_mismatch;
mod dangling_section_number;
mod dead_link;
mod duplicate_anchor;
mod empty_link_text;
mod escaping_link;
mod foreign_anchor;
mod hidden_target;
mod hijacked_anchor;
mod insecure_link;
mod misspelt_scheme;
mod moved_link;
mod unlinked_section_number;
mod vague_link_text;
mod wrong_section_number;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &broken_link::RULE,
    &broken_anchor::RULE,
    &foreign_anchor::RULE,
    &broken_image::RULE,
    &broken_include::RULE,
    &broken_marker::RULE,
    &escaping_link::RULE,
    &case_mismatch::RULE,
    &misspelt_scheme::RULE,
    &backslash_path::RULE,
    &hijacked_anchor::RULE,
    &duplicate_anchor::RULE,
    &ambiguous_anchor::RULE,
    &dangling_section_number::RULE,
    &wrong_section_number::RULE,
    &unlinked_section_number::RULE,
    &hidden_target::RULE,
    &empty_link_text::RULE,
    &vague_link_text::RULE,
    &bare_url::RULE,
    &insecure_link::RULE,
    &dead_link::RULE,
    &moved_link::RULE,
];
