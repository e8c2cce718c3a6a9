//! Tables for a spreadsheet.

/// By this a spreadsheet knows that the file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What a spreadsheet takes for the beginning of a formula, and the mark that keeps it
/// from doing so, which has to be kept from being taken away itself.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// Comma-separated values: a row of names, which do not depend on a language, and rows.
pub(crate) fn csv<const N: usize>(
    head: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    // Writing to memory cannot fail.
    let _ = writer.write_record(head);
    for row in rows {
        let _ = writer.write_record(row.map(harmless));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// A cell that no spreadsheet calculates.
fn harmless(cell: String) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell }
}

/// The cell as it was given to [`csv`], with the line ends that a spreadsheet may have
/// changed.
pub(super) fn bare(cell: &str) -> String {
    let rest = cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA));
    rest.unwrap_or(cell).replace("\r\n", "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_never_formulas() {
        let rows = [["a,b".to_owned(), "=1+1".to_owned()], ["\"x\"".to_owned(), "-5".to_owned()]];
        let written = csv(["one", "two"], rows);
        assert_eq!(written, "\u{feff}one,two\r\n\"a,b\",'=1+1\r\n\"\"\"x\"\"\",'-5\r\n");
    }
}
