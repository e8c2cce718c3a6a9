//! Rows for a spreadsheet.

use super::row::Row;
use super::sheet::{Returned, Sheet};
use super::table::{self, bare};

/// The names of the columns.
const COLUMNS: [&str; 6] = ["key", "state", "comment", "previous", "source", "translation"];

/// Rows as comma-separated values.
pub(super) fn write(rows: &[Row]) -> String {
    let cells = rows.iter().map(|row| {
        [
            row.key.clone(),
            row.state.id().to_owned(),
            row.comment.clone(),
            row.previous.clone().unwrap_or_default(),
            row.source.clone(),
            row.translation.clone(),
        ]
    });
    table::csv(COLUMNS, cells)
}

/// The rows of a file, however a spreadsheet has parted its cells. The first row names the
/// columns, in any order; others than ours are passed over.
pub(super) fn read(text: &str) -> Sheet {
    let head = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t'];
    let delimiter =
        delimiter.into_iter().max_by_key(|sign| head.matches(char::from(*sign)).count());
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut sheet = Sheet::default();
    let mut columns: Option<[Option<usize>; 4]> = None;
    let mut width = 0;
    for record in reader.records() {
        let line = |position: Option<&::csv::Position>| {
            position.and_then(|it| u32::try_from(it.line()).ok()).unwrap_or(1)
        };
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                sheet.damaged.push(line(error.position()));
                continue;
            }
        };
        let number = line(record.position());
        let Some([key, state, source, translation]) = columns else {
            let find = |name: &str| record.iter().position(|cell| cell.trim() == name);
            columns = Some(["key", "state", "source", "translation"].map(find));
            width = record.len();
            continue;
        };
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let cell = |column: Option<usize>| column.and_then(|at| record.get(at));
        match (cell(key), cell(source), cell(translation)) {
            (Some(key), Some(source), Some(translation)) if record.len() == width => {
                sheet.rows.push(Returned {
                    key: bare(key),
                    source: bare(source),
                    translation: bare(translation),
                    is_done: (cell(state).map(str::trim) == Some("current")).then_some(true),
                    line: number,
                });
            }
            _ => sheet.damaged.push(number),
        }
    }
    sheet
}
