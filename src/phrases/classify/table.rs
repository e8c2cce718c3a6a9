//! Columns of a table whose heads are labels: `| Не кажіть | Скажіть |`.

use std::collections::HashMap;

use super::{Reason, Verdict, Walk};
use crate::manual::passage::Passage;
use crate::phrases::Kind;
use crate::phrases::lexicon::Label;
use crate::phrases::reading::Reading;
use crate::phrases::words::is_alphanumeric;

/// Where a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) table: u32,
    pub(super) column: u16,
    pub(super) header: bool,
}

/// The labels at the heads of the table that is read.
#[derive(Debug, Default)]
pub(super) struct Columns {
    table: u32,
    labels: HashMap<u16, (Label, bool)>,
}

impl Columns {
    /// What a column is for, and whether its phrases stand in quotation marks. A label that
    /// counts only beside its partner needs that one at the head of another column.
    fn verdict(&self, column: u16) -> Option<(Verdict, bool)> {
        let &(label, quoted) = self.labels.get(&column)?;
        let quoted = quoted || matches!(label, Label::Client | Label::Reply);
        let has = |wanted: Label| self.labels.values().any(|(label, _)| *label == wanted);
        let kind = match label {
            Label::Say => Kind::Say,
            Label::Avoid => Kind::Avoid,
            Label::Client => Kind::Client,
            Label::Reply if has(Label::Client) => Kind::Say,
            Label::Paired(pair, say) if has(Label::Paired(pair, !say)) => {
                if say {
                    Kind::Say
                } else {
                    Kind::Avoid
                }
            }
            Label::Reply | Label::Paired(..) | Label::Ordinary => return None,
        };
        Some((Verdict::Phrase(kind), quoted))
    }
}

impl Walk<'_> {
    /// Reads a cell; whether the head of its column has told all about it.
    pub(super) fn cell(&mut self, passage: &Passage, cell: Cell) -> bool {
        if self.columns.table != cell.table {
            self.columns = Columns { table: cell.table, labels: HashMap::new() };
        }
        if cell.header {
            let reading = Reading::new(self.page, passage);
            let head = reading.text.trim().trim_end_matches(':');
            if let Some(label) = self.lexicon.label(head) {
                self.columns.labels.insert(cell.column, label);
            }
            return false;
        }
        let Some((verdict, in_marks)) = self.columns.verdict(cell.column) else { return false };
        let reading = Reading::new(self.page, passage);
        let quotes = reading.quotations();
        if self.is_all_quotation(&reading, &quotes) {
            for quote in &quotes {
                self.add(&reading, &quote.inner, verdict, Reason::Column);
            }
            return true;
        }
        // With words of the author's beside it, what is quoted is the phrase; and under the
        // name of somebody stands what that one does as often as what that one says.
        if in_marks || !quotes.is_empty() || !reading.text.contains(is_alphanumeric) {
            return false;
        }
        self.add(&reading, &(0..reading.text.len()), verdict, Reason::Column);
        true
    }
}
