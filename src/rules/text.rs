//! Rules about letters, words and marks.

mod mixed_script;
mod unbalanced_quotes;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[&mixed_script::RULE, &unbalanced_quotes::RULE];
