//! What the reports for programs promise: the schema of each, which its own types give.

use schemars::{Schema, schema_for};

use super::{backlinks, extract, json, links, phrases, rules, status, way};

/// Every command that writes JSON, with the schema of what it writes.
pub fn schemas() -> [(&'static str, Schema); 8] {
    [
        ("check", schema_for!(json::Object<'static>)),
        ("links", schema_for!(links::Report)),
        ("backlinks", schema_for!(backlinks::Report)),
        ("why", schema_for!(way::Report)),
        ("status", schema_for!(status::Whole<'static>)),
        ("extract", schema_for!(extract::Object<'static>)),
        ("phrases", schema_for!(phrases::Report)),
        ("rules", schema_for!(rules::Object)),
    ]
}
