//! Every link as a row.

use super::{LinkLine, Report};
use crate::exchange::table;

impl Report<'_> {
    /// A row a link, in the order of files and lines.
    pub fn csv(&self) -> String {
        let head = [
            "path",
            "line",
            "column",
            "kind",
            "text",
            "target",
            "resolved",
            "status",
            "reason",
            "suggestion",
        ];
        table::csv(head, self.lines().iter().map(row))
    }
}

fn row(link: &LinkLine<'_>) -> [String; 10] {
    [
        link.path.to_owned(),
        link.line.to_string(),
        link.column.to_string(),
        link.kind.as_str().to_owned(),
        link.text.to_string(),
        link.target.to_owned(),
        link.resolved.as_deref().unwrap_or_default().to_owned(),
        link.status.as_str().to_owned(),
        link.reason.unwrap_or_default().to_owned(),
        link.suggestion.clone().unwrap_or_default(),
    ]
}
