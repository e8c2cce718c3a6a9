//! A link, where it stands.

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

use crate::manual::link::Link;
use crate::manual::page::Page;
use crate::messages::sanitize;

/// Where a link stands, and what it says.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(super) struct Place {
    /// The file.
    pub(super) path: String,
    /// The line, from 1.
    pub(super) line: u32,
    /// The character of the line, from 1.
    pub(super) column: u32,
    /// The text of the link.
    pub(super) text: String,
}

impl Place {
    pub(super) fn of(file: &Page, link: &Link) -> Self {
        let position = file.source.position(link.place().start);
        let text = file.source.slice(link.text);
        Self {
            path: file.path().to_string(),
            line: position.line,
            column: position.column,
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, column, text } = self;
        write!(formatter, "{}:{line}:{column}  {}", sanitize(path), sanitize(text))
    }
}
