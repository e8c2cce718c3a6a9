//! A file of rows, in one of three formats.

use super::row::Row;
use super::{csv, po, xliff};

/// How rows are written for other tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Gettext.
    Po,
    /// XLIFF 2.0.
    Xliff,
    /// A spreadsheet.
    Csv,
}

/// What a file brings back.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The rows that could be read.
    pub rows: Vec<Returned>,
    /// The lines of those that could not.
    pub damaged: Vec<u32>,
}

/// A row that comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// The key it was sent with.
    pub key: String,
    /// The source text it was sent with.
    pub source: String,
    /// The translation.
    pub translation: String,
    /// Whether somebody says that it is right; nobody says anything when only a changed
    /// text can tell.
    pub is_done: Option<bool>,
    /// Where it stands in the file, from 1.
    pub line: u32,
}

impl Format {
    /// The format of a file by the ending of its name.
    pub fn of_file(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1;
        match &*ending.to_ascii_lowercase() {
            "po" => Some(Self::Po),
            "xliff" | "xlf" => Some(Self::Xliff),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// Rows as a file. `from` and `to` are the locales.
    pub fn write(self, rows: &[Row], from: &str, to: &str) -> String {
        match self {
            Self::Po => po::write(rows, to),
            Self::Xliff => xliff::write(rows, from, to),
            Self::Csv => csv::write(rows),
        }
    }

    /// What stands in a file. A row that cannot be read does not hide the others.
    pub fn read(self, text: &str) -> Sheet {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match self {
            Self::Po => po::read(text),
            Self::Xliff => xliff::read(text),
            Self::Csv => csv::read(text),
        }
    }
}
