//! What GitBook's `.gitbook.yaml` and mdBook's `book.toml` say that matters here.
//!
//! These files are other programs': unknown keys are theirs, and a file that cannot be
//! read as expected leaves the defaults standing.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use serde::Deserialize;

use crate::source::Span;

/// What a book's own configuration says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// The folder with the pages, relative to the configuration's.
    pub root: Option<String>,
    /// The table of contents, relative to `root`.
    pub summary: Option<String>,
    /// The language of the book.
    pub language: Option<String>,
    /// What it says of old addresses, in order.
    pub redirects: Vec<Redirect>,
    /// Where it names files and folders, in order.
    pub paths: Vec<NamedPath>,
    /// The theme's folder, style sheets and scripts, relative to the configuration's folder:
    /// they too may name pictures.
    pub theme: Vec<String>,
    /// Whether preprocessors of others are at work.
    pub preprocessed: bool,
    /// Whether `--`, `...` and straight marks are printed as their better kin.
    pub smart_punctuation: bool,
}

/// A file or folder that a book's configuration names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedPath {
    /// Where the path stands in the configuration.
    pub span: Span,
    /// The path as it is written.
    pub path: String,
    /// Whether it is the folder with the pages, which is relative to the configuration's;
    /// all others are relative to it.
    pub is_root: bool,
}

/// An old address, and where it leads now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The old address, as it is written.
    pub from: String,
    /// Where it leads: in GitBook a page's file relative to the root of the pages, in
    /// mdBook an address relative to the old one.
    pub to: String,
    /// Where the old address stands in the configuration.
    pub span: Span,
    /// Where the new one stands.
    pub to_span: Span,
}

/// The redirects of `.gitbook.yaml`.
#[derive(Default, Deserialize)]
struct GitbookRedirects {
    redirects: Option<YamlMap>,
}

type YamlMap = HashMap<serde_saphyr::Spanned<String>, serde_saphyr::Spanned<serde_json::Value>>;

/// The paths in `.gitbook.yaml`.
#[derive(Default, Deserialize)]
struct GitbookPaths {
    root: Option<serde_saphyr::Spanned<String>>,
    #[serde(default)]
    structure: HashMap<String, serde_saphyr::Spanned<String>>,
}

/// The path in `book.toml`.
#[derive(Default, Deserialize)]
struct MdbookPaths {
    #[serde(default)]
    book: MdbookBook,
}

#[derive(Default, Deserialize)]
struct MdbookBook {
    src: Option<toml::Spanned<String>>,
}

/// The redirects of `book.toml`.
#[derive(Default, Deserialize)]
struct MdbookRedirects {
    #[serde(default)]
    output: MdbookOutput,
}

#[derive(Default, Deserialize)]
struct MdbookOutput {
    #[serde(default)]
    html: MdbookHtml,
}

#[derive(Default, Deserialize)]
struct MdbookHtml {
    #[serde(default)]
    redirect: HashMap<toml::Spanned<String>, toml::Spanned<toml::Value>>,
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
    let found: GitbookRedirects = serde_saphyr::from_str(text).unwrap_or_default();
    let redirects = found.redirects.into_iter().flatten().filter_map(|(from, to)| {
        let (span, to_span) = (yaml_range(&from)?, yaml_range(&to)?);
        redirect(text, (from.value, span), (to.value.as_str()?.to_owned(), to_span))
    });
    let redirects = in_order(redirects.collect());
    let found: GitbookPaths = serde_saphyr::from_str(text).unwrap_or_default();
    let root = found.root.map(|path| (path, true));
    let named = found.structure.into_values().map(|path| (path, false)).chain(root);
    let paths = named.filter_map(|(path, is_root)| {
        let span = bare(text, yaml_range(&path)?)?;
        Some(NamedPath { span, path: path.value, is_root })
    });
    let mut paths: Vec<NamedPath> = paths.collect();
    paths.sort();
    Book {
        paths,
        root: string(keys.get("root")),
        summary: string(keys.get("structure").and_then(|structure| structure.get("summary"))),
        language: None,
        redirects,
        theme: Vec::new(),
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
    let list = |name: &str| {
        let list = get(&["output", "html", name]).and_then(|value| value.as_array().cloned());
        let strings = list.into_iter().flatten();
        strings.filter_map(|value| value.as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let folder = string(&["output", "html", "theme"]).unwrap_or_else(|| "theme".to_owned());
    let theme = [vec![folder], list("additional-css"), list("additional-js")].concat();
    let found: MdbookRedirects = toml::from_str(text).unwrap_or_default();
    let redirects = found.output.html.redirect.into_iter().filter_map(|(from, to)| {
        let (span, to_span) = (from.span(), to.span());
        redirect(text, (from.into_inner(), span), (to.into_inner().as_str()?.to_owned(), to_span))
    });
    let redirects = in_order(redirects.collect());
    let found: MdbookPaths = toml::from_str(text).unwrap_or_default();
    let paths = found.book.src.into_iter().filter_map(|path| {
        let span = bare(text, path.span())?;
        Some(NamedPath { span, path: path.into_inner(), is_root: true })
    });
    let paths = paths.collect();
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
        paths,
        theme,
        preprocessed,
    }
}

/// The bytes of a scalar; `None` where the parser cannot tell.
fn yaml_range<T>(value: &serde_saphyr::Spanned<T>) -> Option<Range<usize>> {
    let span = value.defined.span();
    let start = usize::try_from(span.byte_offset()?).ok()?;
    Some(start..start + usize::try_from(span.byte_len()?).ok()?)
}

fn redirect(
    text: &str,
    (from, span): (String, Range<usize>),
    (to, to_span): (String, Range<usize>),
) -> Option<Redirect> {
    Some(Redirect { from, to, span: bare(text, span)?, to_span: bare(text, to_span)? })
}

/// A scalar's span without its quotes.
fn bare(text: &str, range: Range<usize>) -> Option<Span> {
    let written = text.get(range.clone())?;
    let trimmed = written.trim();
    let lead = written.len() - written.trim_start().len();
    let is_quoted =
        trimmed.len() > 1 && trimmed.starts_with(['"', '\'']) && trimmed.ends_with(['"', '\'']);
    let quote = usize::from(is_quoted);
    let start = range.start + lead + quote;
    Some(Span::new(start, start + trimmed.len() - 2 * quote))
}

fn in_order(mut redirects: Vec<Redirect>) -> Vec<Redirect> {
    redirects.sort_by_key(|redirect| redirect.span);
    redirects
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
        assert_eq!(mdbook_toml("").root.as_deref(), Some("src"));
        assert!(!mdbook_toml("[preprocessor.links]\n").preprocessed);
        assert!(mdbook_toml("").smart_punctuation);
        assert!(!mdbook_toml("[output.html]\nsmart-punctuation = false\n").smart_punctuation);
    }

    #[test]
    fn paths_know_where_they_stand() {
        #[track_caller]
        fn check(book: &Book, text: &str, expected: &[&str]) {
            let found: Vec<&str> = book.paths.iter().map(|it| it.path.as_str()).collect();
            assert_eq!(found, expected);
            assert!(book.paths.iter().all(|it| text[it.span.range()] == it.path));
        }
        let yaml =
            "root: \"./docs/\" # тут\nstructure:\n  readme: README.md\n  summary: ./TOC.md\n";
        check(&gitbook_yaml(yaml), yaml, &["./docs/", "README.md", "./TOC.md"]);
        check(&gitbook_yaml("structure: 3\n"), "", &[]);
        let toml = "[book]\nsrc = 'text'\n";
        check(&mdbook_toml(toml), toml, &["text"]);
        check(&mdbook_toml("[book]\nsrc = 3\n"), "", &[]);
    }

    #[test]
    fn redirects_know_where_they_stand() {
        #[track_caller]
        fn check(read: fn(&str) -> Book, text: &str, expected: &[(&str, &str)]) {
            let book = read(text);
            let found: Vec<(&str, &str)> =
                book.redirects.iter().map(|it| (it.from.as_str(), it.to.as_str())).collect();
            assert_eq!(found, expected);
            for redirect in &book.redirects {
                assert_eq!(&text[redirect.span.range()], redirect.from);
                assert_eq!(&text[redirect.to_span.range()], redirect.to);
            }
        }
        let expected = [("старе/б", "нове/а.md"), ("a", "b.md")];
        check(
            gitbook_yaml,
            "# Огляд\nredirects:\n  старе/б: 'нове/а.md' # чому\n  \"a\": b.md\n",
            &expected,
        );
        check(gitbook_yaml, "redirects:\n", &[]);
        check(gitbook_yaml, "redirects:\n  a: 1\n  b: [c]\n", &[]);
        check(
            mdbook_toml,
            "[output.html.redirect]\n\"старе/б\" = 'нове/а.md'\na = \"b.md\"\n",
            &expected,
        );
        check(mdbook_toml, "[output.html]\nredirect = 3\n", &[]);
    }
}
