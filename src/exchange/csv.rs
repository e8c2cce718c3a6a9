//! Rows for a spreadsheet.

use super::row::Row;
use super::sheet::{Returned, Sheet};

/// By this a spreadsheet knows that the file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The names of the columns.
const COLUMNS: [&str; 6] = ["key", "state", "comment", "previous", "source", "translation"];

/// What a spreadsheet takes for the beginning of a formula, and the mark that keeps it
/// from doing so, which has to be kept from being taken away itself.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// Rows as comma-separated values.
pub(super) fn write(rows: &[Row]) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    // Writing to memory cannot fail.
    let _ = writer.write_record(COLUMNS);
    for row in rows {
        let cells = [
            &row.key,
            row.state.id(),
            &row.comment,
            row.previous.as_deref().unwrap_or_default(),
            &row.source,
            &row.translation,
        ];
        let _ = writer.write_record(cells.map(harmless));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A cell that no spreadsheet calculates.
fn harmless(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell as it was, with the line ends that a spreadsheet may have changed.
fn bare(cell: &str) -> String {
    let rest = cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA));
    rest.unwrap_or(cell).replace("\r\n", "\n")
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
