//! What readers of a pattern get to see, each variant as a text of its own.

use std::borrow::Cow;

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::File;
use super::pattern::{Element, Expression, ExpressionKind, Pattern, Select};
use super::write::plain;
use crate::prose::OPAQUE;
use crate::source::{Source, Span};

/// No pattern is told apart into more texts than this.
const MOST: usize = 64;

/// A text that some reader gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendering<'a> {
    /// The text, string literals in it; anything else in braces is one
    /// [`OPAQUE`](crate::prose::OPAQUE).
    pub text: Cow<'a, str>,
    /// The innermost variant's pattern, or all of it when nothing is chosen.
    pub span: Span,
}

/// What was chosen on the way to a variant: selectors, as written, and keys.
type Path<'a> = Vec<(&'a str, &'a str)>;

impl File {
    /// A text for each variant that holds no further choice, in document order; one for a
    /// pattern without choices. All other choices fall where the same selector has
    /// already decided, else to their default.
    pub fn renderings<'a>(&'a self, pattern: &'a Pattern) -> Vec<Rendering<'a>> {
        let mut found = Vec::new();
        collect(&self.source, pattern, &mut Vec::new(), &mut found);
        if found.is_empty() {
            found.push((Vec::new(), pattern.span));
        }
        let source = &self.source;
        let render = |(path, span)| Rendering { text: render(source, pattern, &path), span };
        found.into_iter().map(render).collect()
    }
}

fn collect<'a>(
    source: &'a Source,
    pattern: &'a Pattern,
    path: &mut Path<'a>,
    found: &mut Vec<(Path<'a>, Span)>,
) {
    for select in selects(pattern) {
        for variant in &select.variants {
            if found.len() >= MOST {
                return;
            }
            path.push((source.slice(select.selector.span), &variant.key.text));
            if selects(&variant.pattern).next().is_some() {
                collect(source, &variant.pattern, path, found);
            } else {
                found.push((path.clone(), variant.pattern.span));
            }
            path.pop();
        }
    }
}

/// The choices of a pattern, without those in variants.
fn selects(pattern: &Pattern) -> impl Iterator<Item = &Select> {
    pattern.elements.iter().filter_map(|element| match element {
        Element::Text(_) => None,
        Element::Placeable(placeable) => match &innermost(&placeable.expression).kind {
            ExpressionKind::Select(select) => Some(&**select),
            _ => None,
        },
    })
}

/// What stands in braces within braces.
fn innermost(mut expression: &Expression) -> &Expression {
    while let ExpressionKind::Placeable(inner) = &expression.kind {
        expression = &inner.expression;
    }
    expression
}

fn render<'a>(source: &'a Source, pattern: &Pattern, path: &Path<'_>) -> Cow<'a, str> {
    if let [Element::Text(span)] = &*pattern.elements {
        return plain(source, *span);
    }
    let mut text = String::new();
    append(source, pattern, path, &mut text);
    Cow::Owned(text)
}

fn append(source: &Source, pattern: &Pattern, path: &Path<'_>, text: &mut String) {
    for element in &pattern.elements {
        let placeable = match element {
            Element::Text(span) => {
                text.push_str(&plain(source, *span));
                continue;
            }
            Element::Placeable(placeable) => placeable,
        };
        let expression = innermost(&placeable.expression);
        match &expression.kind {
            ExpressionKind::Literal(span) => {
                text.push_str(&unescape_unicode_to_string(source.slice(*span)));
            }
            ExpressionKind::Number => text.push_str(source.slice(expression.span)),
            ExpressionKind::Select(select) => {
                let selector = source.slice(select.selector.span);
                let decided = path.iter().find(|(by, _)| *by == selector);
                let variant =
                    decided.map_or_else(|| select.default_variant(), |(_, key)| select.pick(key));
                if let Some(variant) = variant {
                    append(source, &variant.pattern, path, text);
                }
            }
            _ => text.push(OPAQUE),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: &str, expected: &[&str]) {
        let file = File::new("a.ftl", Source::new("a.ftl", format!("a = {value}\n")));
        assert_eq!(file.junk, []);
        let found = file.renderings(file.entries[0].value.as_ref().unwrap());
        let texts: Vec<_> = found.iter().map(|it| it.text.replace(OPAQUE, "_")).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn each_variant_is_a_text() {
        check("x", &["x"]);
        check("a { $b } { \"\\u0021\" } { -c } { 5 }{ { { \"d\" } } }", &["a _ ! _ 5d"]);
        check(
            "{ $n ->\n [one] { $n } day\n *[other] { $n } days\n } left",
            &["_ day left", "_ days left"],
        );
        check(
            "{ $g ->\n [m] he\n *[f] she\n } has { $n ->\n [one] one\n *[other] many\n }",
            &["he has many", "she has many", "she has one", "she has many"],
        );
        // The same selector decides everywhere.
        check(
            "{ $n ->\n [1] a\n *[2] b\n }{ $n ->\n [1] c\n *[2] d\n }",
            &["ac", "bd", "ac", "bd"],
        );
        check("{ $g ->\n [m] { $n ->\n [1] a\n *[2] b\n }\n *[f] c\n }", &["a", "b", "c"]);
    }

    #[test]
    fn there_is_an_end_to_it() {
        let value = "{ $a ->\n [1] x\n *[2] y\n }".repeat(100);
        let file = File::new("a.ftl", Source::new("a.ftl", format!("a = {value}\n")));
        let found = file.renderings(file.entries[0].value.as_ref().unwrap());
        assert_eq!(found.len(), MOST);
    }
}
