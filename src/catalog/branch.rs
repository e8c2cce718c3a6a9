//! What each reader of a message gets.
//!
//! A message with choices is several texts. A variable is only safely placed when it
//! stands in each of them, so rules look at branches, not at messages. Choices that
//! follow one another are not multiplied: each variant is taken in turn, with what
//! the other choices place whatever is chosen.

use std::collections::BTreeSet;

use super::pattern::{Element, ExpressionKind, Pattern, Select};
use crate::source::Span;

/// No pattern is told apart into more branches than this.
const MAX_BRANCHES: usize = 1024;

/// Beyond this many choices side by side, those by the same variable are treated as if
/// they were independent.
const MAX_RELATED: usize = 32;

/// What a reader gets of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch<'a> {
    /// The variables this reader is certain to see.
    pub variables: BTreeSet<&'a str>,
    /// The variables that decided, on the way, what is shown.
    pub selectors: BTreeSet<&'a str>,
    /// The innermost variant's pattern, or all of it when nothing is chosen.
    pub span: Span,
}

impl Pattern {
    /// A branch for each variant that holds no further choice, in document order; one
    /// for a pattern without choices. Choices by the same variable agree: who is
    /// shown `[one]` here is shown `[one]` there.
    pub fn branches(&self) -> Vec<Branch<'_>> {
        branches(self)
    }
}

/// What stands in a pattern outside the variants of its choices.
struct Surface<'a> {
    placed: BTreeSet<&'a str>,
    selects: Vec<&'a Select>,
}

fn surface(pattern: &Pattern) -> Surface<'_> {
    let mut surface = Surface { placed: BTreeSet::new(), selects: Vec::new() };
    for element in &pattern.elements {
        let Element::Placeable(placeable) = element else { continue };
        let mut pending = vec![&placeable.expression];
        while let Some(expression) = pending.pop() {
            match &expression.kind {
                ExpressionKind::Variable(name) => drop(surface.placed.insert(&name.text)),
                ExpressionKind::Select(select) => surface.selects.push(select),
                _ => pending.extend(expression.operands().into_iter().rev()),
            }
        }
    }
    surface
}

/// The variables that every reader sees. The depth of nesting is the guard's.
fn assured(pattern: &Pattern) -> BTreeSet<&str> {
    let Surface { mut placed, selects } = surface(pattern);
    for select in selects {
        placed.extend(assured_by(select));
    }
    placed
}

fn assured_by(select: &Select) -> BTreeSet<&str> {
    let each = select.variants.iter().map(|variant| assured(&variant.pattern));
    each.reduce(|shared, next| &shared & &next).unwrap_or_default()
}

/// The variables a choice is made by.
fn subject(select: &Select) -> BTreeSet<&str> {
    select.subjects().into_iter().map(|name| &*name.text).collect()
}

fn branches(pattern: &Pattern) -> Vec<Branch<'_>> {
    let Surface { placed, selects } = surface(pattern);
    let subjects: Vec<_> = selects.iter().map(|select| subject(select)).collect();
    let mut base = Branch {
        variables: placed,
        selectors: subjects.iter().flatten().copied().collect(),
        span: pattern.span,
    };
    if selects.is_empty() {
        return vec![base];
    }
    for select in &selects {
        base.variables.extend(assured_by(select));
    }
    let related = |here: usize, there: usize| {
        here != there && !subjects[here].is_empty() && subjects[here] == subjects[there]
    };
    let mut found = Vec::new();
    for (here, select) in selects.iter().enumerate() {
        for variant in &select.variants {
            let mut shared = base.variables.clone();
            if selects.len() <= MAX_RELATED {
                let others = selects.iter().enumerate().filter(|&(there, _)| related(here, there));
                let agreeing = others.filter_map(|(_, other)| other.pick(&variant.key.text));
                shared.extend(agreeing.flat_map(|other| assured(&other.pattern)));
            }
            for mut branch in branches(&variant.pattern) {
                branch.variables.extend(&shared);
                branch.selectors.extend(&base.selectors);
                found.push(branch);
            }
            if found.len() >= MAX_BRANCHES {
                found.truncate(MAX_BRANCHES);
                return found;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::File;
    use crate::source::Source;

    /// Each branch as `variables / selectors: text of its span`.
    #[track_caller]
    fn check(value: &str, expected: &[&str]) {
        let file = File::new("a.ftl", Source::new("a.ftl", format!("a = {value}\n")));
        assert_eq!(file.junk, []);
        let branches = file.entries[0].value.as_ref().unwrap().branches();
        let join = |names: &std::collections::BTreeSet<&str>| {
            names.iter().copied().collect::<Vec<_>>().join(" ")
        };
        let found: Vec<_> = branches
            .iter()
            .map(|branch| {
                let span = file.source.slice(branch.span);
                format!("{} / {}: {span}", join(&branch.variables), join(&branch.selectors))
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_plain_pattern_is_one_branch() {
        check("x", &[" / : x"]);
        check("{ $b } { F({ $a }, x: 1) }", &["a b / : { $b } { F({ $a }, x: 1) }"]);
    }

    #[test]
    fn each_variant_is_a_branch() {
        check(
            "{ $a } { $n ->\n [one] { $n } x\n *[other] { $m }\n }",
            &["a n / n: { $n } x", "a m / n: { $m }"],
        );
        check(
            "{ NUMBER($n) ->\n [one] { $g ->\n [m] { $x }\n *[f] y\n }\n *[other] z\n }",
            &["x / g n: { $x }", " / g n: y", " / n: z"],
        );
    }

    #[test]
    fn choices_side_by_side_do_not_multiply() {
        check(
            "{ $g ->\n [m] { $x }a\n *[f] b\n }{ $h ->\n [m] { $y }c\n *[f] { $y }d\n }",
            &["x y / g h: { $x }a", "y / g h: b", "y / g h: { $y }c", "y / g h: { $y }d"],
        );
    }

    #[test]
    fn choices_by_the_same_variable_agree() {
        check(
            "{ $n ->\n [one] a\n *[other] { $n }b\n }{ $n ->\n [one] { $n }c\n *[other] d\n }",
            &["n / n: a", "n / n: { $n }b", "n / n: { $n }c", "n / n: d"],
        );
    }

    #[test]
    fn hostile_messages_stay_cheap() {
        let value = "{ $n ->\n [one] { $a }\n *[other] b\n }".repeat(5_000);
        let file = File::new("a.ftl", Source::new("a.ftl", format!("a = {value}\n")));
        let branches = file.entries[0].value.as_ref().unwrap().branches();
        assert_eq!(branches.len(), super::MAX_BRANCHES);
    }
}
