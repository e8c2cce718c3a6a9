//! What leaves the project for other tools and for people without any, and comes back.

mod import;
mod notation;
pub mod phrasebook;
mod pseudo;
mod row;
mod sheet;
pub(crate) mod table;

mod csv;
mod po;
mod xliff;

pub use import::{Import, Refused, import};
pub use pseudo::pseudo;
pub use row::{Row, rows};
pub use sheet::{Format, Sheet};
