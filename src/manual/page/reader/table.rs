//! Tables: cells that no column is there for.

use super::Reader;
use crate::manual::page::Oddity;
use crate::source::Span;

impl Reader<'_> {
    /// Notes the text of a row that stands behind the last column. The parser drops it,
    /// as GitHub's Markdown asks, so that only the source still has it.
    pub(super) fn dropped_cells(&mut self, row: Span) {
        let text = self.text.get(row.range()).unwrap_or_default();
        if let Some(dropped) = behind_columns(text, self.columns) {
            let span = Span::from(dropped).shifted(row.start);
            self.facts.oddities.push((Oddity::DroppedCells, span));
        }
    }
}

/// What stands in a row behind `columns` cells, when that is any text.
fn behind_columns(row: &str, columns: usize) -> Option<std::ops::Range<usize>> {
    // A bar before the first cell begins the row and ends no cell.
    let first = row.len() - row.trim_start().len();
    let ends_cell = |&at: &usize| at > first && !row[..at].ends_with('\\');
    let mut ends = memchr::memchr_iter(b'|', row.as_bytes()).filter(ends_cell);
    let start = ends.nth(columns.checked_sub(1)?)? + 1;
    let rest = row.get(start..)?;
    let is_edge = |c: char| c.is_whitespace() || c == '|';
    let text = rest.trim_matches(is_edge);
    let start = start + (rest.len() - rest.trim_start_matches(is_edge).len());
    (!text.is_empty()).then_some(start..start + text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(row: &str, expected: Option<&str>) {
        assert_eq!(behind_columns(row, 2).map(|range| &row[range]), expected);
    }

    #[test]
    fn text_without_a_column_is_found() {
        check("| а | б | в | г |\n", Some("в | г"));
        check("а | б | в\n", Some("в"));
        check("| а | `x | y` |", Some("y`"));
    }

    #[test]
    fn rows_that_fit_are_silent() {
        check("| а | б |\n", None);
        check("а | б\n", None);
        check("| а |", None);
        check("| а | б | |  |\n", None);
        check("| а \\| б | `x \\| y` |\n", None);
    }
}
