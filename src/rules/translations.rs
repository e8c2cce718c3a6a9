//! Rules about Fluent catalogs.

mod broken_entry;
mod changed_meaning;
mod missing_file;
mod missing_translation;
mod missing_variable;
mod obsolete_translation;
mod outdated_translation;
mod unknown_variable;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &broken_entry::RULE,
    &missing_file::RULE,
    &missing_translation::RULE,
    &outdated_translation::RULE,
    &changed_meaning::RULE,
    &obsolete_translation::RULE,
    &unknown_variable::RULE,
    &missing_variable::RULE,
];
