//! What GitBook's `.gitbook.yaml` and mdBook's `book.toml` say that matters here.
//!
//! These files are other programs': unknown keys are theirs, and a file that cannot be
//! read as expected leaves the defaults standing.

use std::collections::BTreeMap;

/// What a book's own configuration says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// The folder with the pages, relative to the configuration's.
    pub root: Option<String>,
    /// The table of contents, relative to `root`.
    pub summary: Option<String>,
    /// The language of the book.
    pub language: Option<String>,
    /// Old address → new page.
    pub redirects: Vec<(String, String)>,
    /// Whether preprocessors of others are at work.
    pub preprocessed: bool,
    /// Whether `--`, `...` and straight marks are printed as their better kin.
    pub smart_punctuation: bool,
}

/// Reads `.gitbook.yaml`.
pub fn gitbook_yaml(text: &str) -> Book {
    let keys: BTreeMap<String, serde_json::Value> =
        serde_saphyr::from_str(text).unwrap_or_default();
    let string = |value: Option<&serde_json::Value>| {
        value
            .and_then(serde_json::Value::as_str)
            .map(|path| path.trim_start_matches("./").to_owned())
    };
    let redirects = keys
        .get("redirects")
        .and_then(serde_json::Value::as_object)
        .map(|map| {
            map.iter()
                .filter_map(|(from, to)| Some((from.clone(), to.as_str()?.to_owned())))
                .collect()
        })
        .unwrap_or_default();
    Book {
        root: string(keys.get("root")),
        summary: string(keys.get("structure").and_then(|structure| structure.get("summary"))),
        language: None,
        redirects,
        preprocessed: false,
        smart_punctuation: false,
    }
}

/// Reads `book.toml`.
pub fn mdbook_toml(text: &str) -> Book {
    let Ok(table) = text.parse::<toml::Table>() else { return Book::default() };
    let get = |path: &[&str]| {
        let (last, tables) = path.split_last()?;
        let mut at = &table;
        for name in tables {
            at = at.get(*name)?.as_table()?;
        }
        at.get(*last).cloned()
    };
    let string = |path: &[&str]| get(path).and_then(|value| value.as_str().map(str::to_owned));
    let redirects = get(&["output", "html", "redirect"])
        .and_then(|value| value.as_table().cloned())
        .map(|map| {
            map.into_iter().filter_map(|(from, to)| Some((from, to.as_str()?.to_owned()))).collect()
        })
        .unwrap_or_default();
    let preprocessed = table
        .get("preprocessor")
        .and_then(toml::Value::as_table)
        .is_some_and(|own| own.keys().any(|name| name != "links" && name != "index"));
    let switch = |name: &str| get(&["output", "html", name]).and_then(|value| value.as_bool());
    Book {
        // On by default since mdBook 0.5; `curly-quotes` is what it used to be called.
        smart_punctuation: switch("smart-punctuation")
            .or_else(|| switch("curly-quotes"))
            .unwrap_or(true),
        root: Some(string(&["book", "src"]).unwrap_or_else(|| "src".to_owned())),
        summary: None,
        language: string(&["book", "language"]),
        redirects,
        preprocessed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gitbook_says_where_things_are() {
        let book = gitbook_yaml(
            "root: ./docs/\nstructure:\n  summary: ./TOC.md\nredirects:\n  old/a: new/b.md\n",
        );
        assert_eq!(book.root.as_deref(), Some("docs/"));
        assert_eq!(book.summary.as_deref(), Some("TOC.md"));
        assert_eq!(book.redirects, [("old/a".to_owned(), "new/b.md".to_owned())]);
        assert_eq!(gitbook_yaml("root: [\n"), Book::default());
    }

    #[test]
    fn mdbook_says_where_things_are() {
        let book = mdbook_toml(
            "[book]\nlanguage = 'uk'\nsrc = 'text'\n[preprocessor.spec]\n\
             [output.html.redirect]\n'/a.html' = 'b.html'\n",
        );
        assert_eq!(book.root.as_deref(), Some("text"));
        assert_eq!(book.language.as_deref(), Some("uk"));
        assert!(book.preprocessed);
        assert_eq!(book.redirects.len(), 1);
        assert_eq!(mdbook_toml("").root.as_deref(), Some("src"));
        assert!(!mdbook_toml("[preprocessor.links]\n").preprocessed);
        assert!(mdbook_toml("").smart_punctuation);
        assert!(!mdbook_toml("[output.html]\nsmart-punctuation = false\n").smart_punctuation);
    }
}
