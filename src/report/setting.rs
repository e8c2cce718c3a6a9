//! Every setting by its name: what `zvirka explain` tells, `zvirka config` shows, and the
//! reference of the configuration is made of. What each means is said in Fluent.

use crate::config::{FILE_NAME, PHRASES_NAME};

/// A table of a configuration file.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// The file.
    pub file: &'static str,
    /// Its name; empty for the keys above all tables.
    pub name: &'static str,
    /// Whether it may stand there more than once, as `[[name]]`.
    pub repeats: bool,
    /// Its keys. That of a table whose keys are rules lists those that are none.
    pub keys: &'static [&'static str],
    /// How it is written.
    pub example: &'static str,
}

/// Every table, as the files have them.
pub const TABLES: [Table; 11] = [
    Table {
        file: FILE_NAME,
        name: "",
        repeats: false,
        keys: &["lang", "exclude"],
        example: "lang = \"uk\"\nexclude = [\"drafts/**\", \"old\"]\n",
    },
    Table {
        file: FILE_NAME,
        name: "manual",
        repeats: true,
        keys: &["root", "flavour", "language"],
        example: "[[manual]]\nroot = \"content\"\nflavour = \"gitbook\"\nlanguage = \"uk\"\n",
    },
    Table {
        file: FILE_NAME,
        name: "locales",
        repeats: false,
        keys: &["path", "source", "required"],
        example: "[locales]\npath = \"locales/{locale}/**/*.ftl\"\nsource = \"uk\"\n\
                  required = [\"en\"]\n",
    },
    Table {
        file: FILE_NAME,
        name: "phrases",
        repeats: false,
        keys: &["strict", "overrides"],
        example: "[phrases]\nstrict = true\noverrides = \"editors/phrases.toml\"\n",
    },
    Table {
        file: FILE_NAME,
        name: "text",
        repeats: false,
        keys: &["quotes", "apostrophe", "dash", "ellipsis"],
        example: "[text]\nquotes = \"«»\"\napostrophe = \"’\"\ndash = \"—\"\nellipsis = \"…\"\n",
    },
    Table {
        file: FILE_NAME,
        name: "terms",
        repeats: true,
        keys: &["prefer", "avoid"],
        example: "[[terms]]\nprefer = \"правнича допомога\"\navoid = [\"юридична допомога\"]\n",
    },
    Table {
        file: FILE_NAME,
        name: "links.external",
        repeats: false,
        keys: &["ignore", "broken-after"],
        example: "[links.external]\nignore = [\"https://example.org/*\"]\n\
                  broken-after = { failures = 3, days = 7 }\n",
    },
    Table {
        file: FILE_NAME,
        name: "rules",
        repeats: false,
        keys: &["preset"],
        example: "[rules]\npreset = \"default\"\nskipped-heading-level = \"warning\"\n\
                  unused-asset = \"off\"\n",
    },
    Table {
        file: FILE_NAME,
        name: "overrides",
        repeats: true,
        keys: &["path", "rules"],
        example: "[[overrides]]\npath = \"archive/**\"\nrules = { orphan-page = \"off\" }\n",
    },
    Table {
        file: FILE_NAME,
        name: "allow",
        repeats: true,
        keys: &["rule", "path", "text", "reason"],
        example: "[[allow]]\nrule = \"broken-link\"\npath = \"content/queue.md\"\n\
                  text = \"talon.md\"\nreason = \"the page is being written\"\n",
    },
    Table {
        file: PHRASES_NAME,
        name: "phrase",
        repeats: true,
        keys: &["page", "starts", "kind", "id", "slots", "aside", "note"],
        example: "[[phrase]]\npage = \"2.1\"\nstarts = \"добрий день\"\nkind = \"say\"\n\
                  id = \"greeting\"\nslots = { name = \"client\" }\naside = true\n\
                  note = \"Said with a smile\"\n",
    },
];

impl Table {
    /// The name of one of its keys: the table's before it.
    pub fn name_of(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    /// As it is headed in its file; empty for the keys above all tables.
    pub fn head(&self) -> String {
        match (self.name, self.repeats) {
            ("", _) => String::new(),
            (name, true) => format!("[[{name}]]"),
            (name, false) => format!("[{name}]"),
        }
    }
}

/// The names of all tables and keys.
pub fn names() -> impl Iterator<Item = String> {
    let named = TABLES.iter().filter(|table| !table.name.is_empty());
    let keys = TABLES.iter().flat_map(|table| table.keys.iter().map(|key| table.name_of(key)));
    named.map(|table| table.name.to_owned()).chain(keys)
}

/// The table of that name, whole, or the one that has the key of that name, with the key.
pub fn find(name: &str) -> Option<(&'static Table, Option<&'static str>)> {
    if let Some(table) = TABLES.iter().find(|table| !name.is_empty() && table.name == name) {
        return Some((table, None));
    }
    TABLES.iter().find_map(|table| {
        let key = table.keys.iter().find(|key| table.name_of(key) == name)?;
        Some((table, Some(*key)))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;
    use crate::config::{Config, Overrides, phrases_schema, schema};

    /// The keys of a schema under their full names; what has keys of its own that are no
    /// table of ours counts as one.
    fn keys(schema: &Value, at: &Value, name: &str, found: &mut BTreeSet<String>) {
        let target = |value: &Value| {
            let reference = value["$ref"].as_str().or_else(|| value["items"]["$ref"].as_str())?;
            Some(schema["$defs"][reference.rsplit('/').next()?].clone())
        };
        for (key, value) in at["properties"].as_object().into_iter().flatten() {
            let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
            match target(value).filter(|target| target["properties"].is_object()) {
                Some(target) => keys(schema, &target, &name, found),
                None => drop(found.insert(name)),
            }
        }
    }

    #[test]
    fn every_key_is_here() {
        let mut expected = BTreeSet::new();
        for text in [schema(), phrases_schema()] {
            let schema: Value = serde_json::from_str(&text).unwrap();
            keys(&schema, &schema, "", &mut expected);
        }
        // A rule's level stands under its own name.
        assert!(expected.remove("rules") && expected.insert("rules.preset".to_owned()));
        let keys = TABLES.iter().flat_map(|table| table.keys.iter().map(|key| table.name_of(key)));
        assert_eq!(keys.collect::<BTreeSet<_>>(), expected);
    }

    #[test]
    fn every_example_can_be_read_and_has_every_key() {
        for table in &TABLES {
            match table.file {
                PHRASES_NAME => drop(Overrides::parse(table.file, table.example).unwrap()),
                _ => drop(Config::parse(table.file, table.example).unwrap()),
            }
            assert!(table.example.starts_with(&table.head()), "{}", table.name);
            for key in table.keys {
                assert!(table.example.contains(&format!("{key} = ")), "{}", table.name_of(key));
            }
        }
    }

    #[test]
    fn a_setting_is_found_by_its_name() {
        let found = |name| find(name).map(|(table, key)| (table.name, key));
        assert_eq!(found("text"), Some(("text", None)));
        assert_eq!(found("text.dash"), Some(("text", Some("dash"))));
        assert_eq!(found("links.external.ignore"), Some(("links.external", Some("ignore"))));
        assert_eq!(found("lang"), Some(("", Some("lang"))));
        for name in ["", "dash", "text.", "text.dash.x", "links"] {
            assert_eq!(found(name), None, "{name}");
        }
    }
}
