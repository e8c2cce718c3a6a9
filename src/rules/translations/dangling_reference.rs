//! A reference to what is not there.

use std::collections::HashSet;

use rustc_hash::FxHashMap;

use crate::catalog::{Catalog, Entry, ExpressionKind, Pattern};
use crate::config::nearest;
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "dangling-reference", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "-centre = центр\nhello = Вас вітає { -center }!\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "-centre = центр\nhello = Вас вітає { -centre }!\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let own = Known::new(locale.catalog);
    let source = locale.source.map(Known::new);
    for (file, entry) in locale.catalog.entries() {
        for expression in entry.patterns().flat_map(Pattern::expressions) {
            let (ExpressionKind::Message { id, attribute }
            | ExpressionKind::Term { id, attribute, .. }) = &expression.kind
            else {
                continue;
            };
            let attribute = attribute.as_ref().map(|name| &*name.text);
            // What the source has and the translation lacks is told as missing. But a
            // term's attributes are for its own locale's messages.
            let is_own = own.holds(&id.text, None) && id.text.starts_with('-');
            let is_missing = source.as_ref().is_some_and(|it| it.holds(&id.text, attribute));
            if own.holds(&id.text, attribute) || (is_missing && !is_own) {
                continue;
            }
            let reference = match attribute {
                Some(attribute) => format!("{}.{attribute}", id.text),
                None => id.text.to_string(),
            };
            let like = own.names(attribute.is_some());
            let like = nearest(&reference, like.iter().map(String::as_str)).unwrap_or_default();
            findings
                .report(file.source.location(expression.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", &*entry.id)
                .with("reference", reference)
                .with("suggestion", like);
        }
    }
}

/// What a reference may lead to.
struct Known<'a> {
    entries: FxHashMap<&'a str, Vec<&'a Entry>>,
    /// What is there and cannot be read.
    junk: HashSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(catalog: &'a Catalog) -> Self {
        let mut entries: FxHashMap<&str, Vec<&Entry>> = FxHashMap::default();
        for (_, entry) in catalog.entries() {
            entries.entry(&entry.id).or_default().push(entry);
        }
        let junk = catalog.files.iter().flat_map(|file| &file.junk);
        Self { entries, junk: junk.filter_map(|junk| junk.id.as_deref()).collect() }
    }

    fn holds(&self, id: &str, attribute: Option<&str>) -> bool {
        let has = |entry: &&Entry| match attribute {
            None => true,
            Some(name) => entry.attribute(name).is_some(),
        };
        self.junk.contains(id) || self.entries.get(id).is_some_and(|it| it.iter().any(has))
    }

    /// All names that a reference could have.
    fn names(&self, with_attribute: bool) -> Vec<String> {
        let entries = self.entries.values().flatten();
        if !with_attribute {
            return entries.map(|entry| entry.id.to_string()).collect();
        }
        entries
            .flat_map(|entry| {
                let names = entry.attributes.iter();
                names.map(|attribute| format!("{}.{}", entry.id, attribute.id.text))
            })
            .collect()
    }
}
