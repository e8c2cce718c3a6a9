//! Rules about Fluent catalogs.

mod bidi_control;
mod broken_entry;
mod changed_meaning;
mod cyclic_reference;
mod dangling_reference;
mod dead_plural_category;
mod dropped_function;
mod duplicate_attribute;
mod duplicate_entry;
mod duplicate_variant;
mod edge_whitespace;
mod empty_translation;
mod extra_attribute;
mod extra_file;
mod extra_value;
mod inconsistent_translation;
mod leftover_note;
mod markup_mismatch;
mod misplaced_entry;
mod missing_attribute;
mod missing_file;
mod missing_plural_category;
mod missing_translation;
mod missing_value;
mod missing_variable;
mod mixed_line_endings;
mod number_mismatch_in_translation;
mod obsolete_translation;
mod outdated_translation;
mod translation_length;
mod translation_punctuation;
mod translation_quotes;
mod unknown_function;
mod unknown_selector;
mod unknown_variable;
mod untranslated_text;
mod url_mismatch;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &broken_entry::RULE,
    &duplicate_entry::RULE,
    &missing_file::RULE,
    &extra_file::RULE,
    &missing_translation::RULE,
    &outdated_translation::RULE,
    &changed_meaning::RULE,
    &obsolete_translation::RULE,
    &misplaced_entry::RULE,
    &empty_translation::RULE,
    &missing_value::RULE,
    &extra_value::RULE,
    &missing_attribute::RULE,
    &extra_attribute::RULE,
    &unknown_variable::RULE,
    &missing_variable::RULE,
    &unknown_selector::RULE,
    &missing_plural_category::RULE,
    &dead_plural_category::RULE,
    &duplicate_variant::RULE,
    &duplicate_attribute::RULE,
    &dangling_reference::RULE,
    &cyclic_reference::RULE,
    &unknown_function::RULE,
    &dropped_function::RULE,
    &markup_mismatch::RULE,
    &url_mismatch::RULE,
    &number_mismatch_in_translation::RULE,
    &untranslated_text::RULE,
    &translation_quotes::RULE,
    &translation_punctuation::RULE,
    &translation_length::RULE,
    &leftover_note::RULE,
    &bidi_control::RULE,
    &edge_whitespace::RULE,
    &mixed_line_endings::RULE,
    &inconsistent_translation::RULE,
];
