//! Rules about the project itself.

mod unused_allowance;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[&unused_allowance::RULE];
