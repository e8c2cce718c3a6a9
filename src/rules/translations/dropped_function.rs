//! A variable that is formatted in the source only.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Element, Expression, ExpressionKind, Name, Pattern};
use crate::finding::Findings;
use crate::project::Project;
use crate::rule::{Check, declare_rule};
use crate::sync::Comparison;

declare_rule! {
    "dropped-function", Translations, Warning, Check::Catalog(check),
    bad: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "day = Чекаємо на вас { DATETIME($day, month: \"long\", day: \"numeric\") }.\n",
        "locales/en/say.ftl" => "day = We expect you on { $day }.\n",
    },
    good: {
        "zvirka.toml" => "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n",
        "locales/uk/say.ftl" => "day = Чекаємо на вас { DATETIME($day, month: \"long\", day: \"numeric\") }.\n",
        "locales/en/say.ftl" => "day = We expect you on { DATETIME($day, month: \"long\", day: \"numeric\") }.\n",
    },
}

fn check(locale: &Comparison<'_>, _: &Project, findings: &mut Findings) {
    for segment in locale.segments().iter().filter(|segment| !segment.is_term) {
        let (formatted, bare) = placed(segment.source.pattern);
        if formatted.is_empty() {
            continue;
        }
        let bare: BTreeSet<&str> = bare.into_iter().map(|name| &*name.text).collect();
        let (_, bare_here) = placed(segment.target.pattern);
        for name in bare_here {
            let Some(function) = formatted.get(&*name.text) else { continue };
            if bare.contains(&*name.text) {
                continue;
            }
            findings
                .report(segment.target.file.source.location(name.span))
                .with("locale", locale.catalog.locale.as_str())
                .with("id", segment.id)
                .with("variable", &*name.text)
                .with("function", *function);
        }
    }
}

/// The variables that a pattern shows: those given to a function that makes something of
/// them, with the function, and those shown as they are. What chooses is not shown.
fn placed(pattern: &Pattern) -> (BTreeMap<&str, &str>, Vec<&Name>) {
    let (mut formatted, mut bare) = (BTreeMap::new(), Vec::new());
    for reading in pattern.readings() {
        for element in &reading.elements {
            let Element::Placeable(placeable) = element else { continue };
            let mut expression: &Expression = &placeable.expression;
            while let ExpressionKind::Placeable(inner) = &expression.kind {
                expression = &inner.expression;
            }
            match &expression.kind {
                ExpressionKind::Variable(name) => bare.push(name),
                // A number is formatted as one without being told so.
                ExpressionKind::Function { id, arguments }
                    if &*id.text != "NUMBER" || !arguments.named.is_empty() =>
                {
                    for argument in &arguments.positional {
                        if let ExpressionKind::Variable(name) = &argument.kind {
                            formatted.insert(&*name.text, &*id.text);
                        }
                    }
                }
                _ => {}
            }
        }
    }
    (formatted, bare)
}
