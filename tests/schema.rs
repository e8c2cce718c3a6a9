//! The committed schema of the configuration is the one the code gives.

use std::fs;
use std::path::Path;

#[test]
fn the_schema_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/zvirka.schema.json");
    let schema = zvirka::config::schema();
    if std::env::var_os("ZVIRKA_WRITE").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == schema,
        "docs/zvirka.schema.json is out of date: ZVIRKA_WRITE=1 cargo test --test schema"
    );
    assert!(schema.contains("\"exclude\""));
}
