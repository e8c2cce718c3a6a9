//! Rules about links and anchors.

mod broken_anchor;
mod broken_image;
mod broken_link;
mod broken_marker;

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] =
    &[&broken_link::RULE, &broken_anchor::RULE, &broken_image::RULE, &broken_marker::RULE];
