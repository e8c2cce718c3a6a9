//! The committed schemas, of the configuration and of the reports for programs, are those the
//! code gives.

use std::fs;
use std::path::Path;

#[test]
fn the_schemas_are_current() {
    let mut schemas = vec![
        ("zvirka.schema.json".to_owned(), zvirka::config::schema(), "\"exclude\""),
        ("phrases.schema.json".to_owned(), zvirka::config::phrases_schema(), "\"starts\""),
    ];
    for (command, schema) in zvirka::report::contract::schemas() {
        let schema = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        schemas.push((format!("json/{command}.schema.json"), schema, "\"version\""));
    }
    for (name, schema, key) in schemas {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(&name);
        if std::env::var_os("ZVIRKA_WRITE").is_some() {
            fs::write(&path, &schema).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == schema,
            "docs/{name} is out of date: ZVIRKA_WRITE=1 cargo test --test schema"
        );
        assert!(schema.contains(key));
    }
}
