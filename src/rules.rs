//! The table of rules: every group lists its own.
//!
//! A rule is one file, `rules/<group>/<rule_id>.rs`. It looks at facts and reports
//! places; it does not parse, print, remember anything or know another rule.

mod links;
mod page;
mod phrases;
mod project;
mod summary;
mod text;
mod translations;

use crate::rule::Rule;

/// All rules, group by group.
pub static GROUPS: [&[&Rule]; 7] = [
    summary::RULES,
    page::RULES,
    links::RULES,
    text::RULES,
    phrases::RULES,
    translations::RULES,
    project::RULES,
];

/// All rules, in the order of the documentation.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    GROUPS.iter().flat_map(|group| group.iter().copied())
}

/// The rule with that id.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
