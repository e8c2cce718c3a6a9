//! Messages that lead to themselves.

use rustc_hash::FxHashMap;

use crate::catalog::{Catalog, Entry, ExpressionKind, File, Pattern};
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::sync::Comparison;

declare_rule! {
    "cyclic-reference", Translations, Error / Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "hello = Вітаю. { wait }\nwait = Зачекайте. { hello }\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\n",
        "locales/uk/say.ftl" => "hello = Вітаю. { wait }\nwait = Зачекайте.\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    let texts = Text::all(locale.catalog);
    for cycle in cycles(&texts) {
        let first = &texts[cycle[0]];
        let mut names: Vec<&str> = cycle.iter().map(|&at| &*texts[at].name).collect();
        names.push(names[0]);
        let (_, span) = first.leads
            [first.leads.iter().position(|it| it.0 == cycle[1 % cycle.len()]).unwrap_or(0)];
        findings
            .report(first.file.source.location(span))
            .with("locale", locale.catalog.locale.as_str())
            .with("id", &*first.entry.id)
            .with("way", names.join(" → "));
    }
}

/// A value or an attribute.
struct Text<'a> {
    file: &'a File,
    entry: &'a Entry,
    name: String,
    /// The texts it refers to, and where.
    leads: Vec<(usize, Span)>,
}

impl<'a> Text<'a> {
    /// The texts of a catalog that refer to others, and those.
    fn all(catalog: &'a Catalog) -> Vec<Self> {
        let mut texts = Vec::new();
        let mut patterns: Vec<&Pattern> = Vec::new();
        let mut known: FxHashMap<String, usize> = FxHashMap::default();
        for (file, entry) in catalog.entries() {
            let value = entry.value.iter().map(|value| (entry.id.to_string(), value));
            let attributes = entry.attributes.iter().map(|attribute| {
                (format!("{}.{}", entry.id, attribute.id.text), &attribute.pattern)
            });
            for (name, pattern) in value.chain(attributes) {
                known.entry(name.clone()).or_insert(texts.len());
                texts.push(Self { file, entry, name, leads: Vec::new() });
                patterns.push(pattern);
            }
        }
        for (text, pattern) in texts.iter_mut().zip(patterns) {
            let leads = pattern.expressions().filter_map(|expression| {
                let (ExpressionKind::Message { id, attribute }
                | ExpressionKind::Term { id, attribute, .. }) = &expression.kind
                else {
                    return None;
                };
                let target = match attribute {
                    None => known.get(&*id.text),
                    Some(name) => known.get(&format!("{}.{}", id.text, name.text)),
                };
                Some((*target?, expression.span))
            });
            text.leads = leads.collect();
        }
        texts
    }
}

/// The ways that come back to where they began: one for each text that a walk finds
/// itself at again, begun at the first of the way.
fn cycles(texts: &[Text<'_>]) -> Vec<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        OnWay,
        Done,
    }
    let mut seen = vec![Seen::No; texts.len()];
    let mut cycles = Vec::new();
    for start in 0..texts.len() {
        if seen[start] != Seen::No {
            continue;
        }
        seen[start] = Seen::OnWay;
        let mut way = vec![(start, 0)];
        while let Some((at, next)) = way.last_mut() {
            let Some(&(target, _)) = texts[*at].leads.get(*next) else {
                seen[*at] = Seen::Done;
                way.pop();
                continue;
            };
            *next += 1;
            match seen[target] {
                Seen::Done => {}
                Seen::No => {
                    seen[target] = Seen::OnWay;
                    way.push((target, 0));
                }
                Seen::OnWay => {
                    let from = way.iter().position(|(at, _)| *at == target).unwrap_or(0);
                    let mut cycle: Vec<usize> = way[from..].iter().map(|(at, _)| *at).collect();
                    let first = cycle.iter().enumerate().min_by_key(|(_, at)| **at);
                    let first = first.map_or(0, |(number, _)| number);
                    cycle.rotate_left(first);
                    cycles.push(cycle);
                }
            }
        }
    }
    cycles.sort();
    cycles.dedup();
    cycles
}
