//! What a value is made of, with the span of everything in it.
//!
//! fluent-syntax's tree has no spans; this one is its mirror. Nothing in it nests
//! deeper than the guard lets an entry nest, so following it down is bounded.

use super::plurals::Plurals;
use crate::source::{Source, Span};

/// The value of a message, a term, an attribute or a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// From its first text or brace to its last, without blanks around.
    pub span: Span,
    /// Text and placeables in order.
    pub elements: Vec<Element>,
}

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// Text on one line, with its line end when the pattern goes on. The indentation
    /// that all lines of the pattern share is no part of it.
    Text(Span),
    /// An expression in braces.
    Placeable(Box<Placeable>),
}

/// An expression in braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeable {
    /// From `{` to `}`.
    pub span: Span,
    /// What is between them.
    pub expression: Expression,
}

/// What stands between braces, as an argument, or as a selector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression {
    /// All of it, without braces or blanks around.
    pub span: Span,
    /// Which it is.
    pub kind: ExpressionKind,
}

/// The expressions of Fluent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExpressionKind {
    /// `"text"`: the bytes between the quotes, escapes as written.
    Literal(Span),
    /// `12.5`.
    Number,
    /// `$name`: the name without `$`, its span with it.
    Variable(Name),
    /// `message` or `message.attribute`.
    Message {
        /// The message.
        id: Name,
        /// Its attribute.
        attribute: Option<Name>,
    },
    /// `-term`, `-term.attribute` or `-term(case: "x")`.
    Term {
        /// The term, with its dash.
        id: Name,
        /// Its attribute; only in a selector.
        attribute: Option<Name>,
        /// What it is given.
        arguments: Option<Arguments>,
    },
    /// `NUMBER($n)`.
    Function {
        /// The function.
        id: Name,
        /// What it is given.
        arguments: Arguments,
    },
    /// Braces within braces.
    Placeable(Box<Placeable>),
    /// `$n -> [one] … *[other] …`.
    Select(Box<Select>),
}

/// An identifier or key, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name, as it is compared.
    pub text: Box<str>,
    /// Where it stands, with `$` or `-`.
    pub span: Span,
}

/// The arguments of a call.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arguments {
    /// Those without a name.
    pub positional: Vec<Expression>,
    /// Those with one.
    pub named: Vec<(Name, Expression)>,
}

/// A choice between patterns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    /// What is chosen by.
    pub selector: Expression,
    /// What is chosen from; the parser sees to it that one is the default.
    pub variants: Vec<Variant>,
}

/// A pattern to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// From `[` or `*` to the end of its pattern.
    pub span: Span,
    /// A word or a number, as written; the span is without brackets.
    pub key: Name,
    /// Whether it is chosen when no key fits.
    pub default: bool,
    /// Its text.
    pub pattern: Pattern,
}

/// A piece of a pattern as [`Pattern::walk`] comes upon it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A text element.
    Text(Span),
    /// An expression; what it holds comes after it.
    Expression(&'a Expression),
}

enum Pending<'a> {
    Pattern(&'a Pattern),
    Element(&'a Element),
    Expression(&'a Expression),
}

impl Pattern {
    /// Everything in the pattern, in document order, whatever it is nested in: also
    /// the text of variants, selectors, and the arguments of calls.
    pub fn walk(&self) -> impl Iterator<Item = Piece<'_>> {
        // Most patterns are one text, and need no stack.
        let (first, mut pending) = match &*self.elements {
            [Element::Text(span)] => (Some(Piece::Text(*span)), Vec::new()),
            _ => (None, vec![Pending::Pattern(self)]),
        };
        first.into_iter().chain(std::iter::from_fn(move || next_piece(&mut pending)))
    }

    /// The text elements in document order, also those of variants.
    pub fn texts(&self) -> impl Iterator<Item = Span> {
        self.walk().filter_map(|piece| match piece {
            Piece::Text(span) => Some(span),
            Piece::Expression(_) => None,
        })
    }

    /// The expressions in document order, also those within others.
    pub fn expressions(&self) -> impl Iterator<Item = &Expression> {
        self.walk().filter_map(|piece| match piece {
            Piece::Text(_) => None,
            Piece::Expression(expression) => Some(expression),
        })
    }

    /// The variables in document order, each time they stand, also as selectors.
    pub fn variables(&self) -> impl Iterator<Item = &Name> {
        self.expressions().filter_map(|expression| match &expression.kind {
            ExpressionKind::Variable(name) => Some(name),
            _ => None,
        })
    }

    /// This pattern and those of its variants, in document order: each is a text of its
    /// own, that a reader gets or does not get.
    pub fn readings(&self) -> impl Iterator<Item = &Pattern> {
        let variants = self.selects().flat_map(|select| &select.variants);
        std::iter::once(self).chain(variants.map(|variant| &variant.pattern))
    }

    /// The choices in document order, also those within variants.
    pub fn selects(&self) -> impl Iterator<Item = &Select> {
        self.expressions().filter_map(|expression| match &expression.kind {
            ExpressionKind::Select(select) => Some(&**select),
            _ => None,
        })
    }
}

fn next_piece<'a>(pending: &mut Vec<Pending<'a>>) -> Option<Piece<'a>> {
    loop {
        match pending.pop()? {
            Pending::Pattern(pattern) => {
                pending.extend(pattern.elements.iter().rev().map(Pending::Element));
            }
            Pending::Element(Element::Text(span)) => return Some(Piece::Text(*span)),
            Pending::Element(Element::Placeable(placeable)) => {
                pending.push(Pending::Expression(&placeable.expression));
            }
            Pending::Expression(expression) => {
                push_contents(expression, pending);
                return Some(Piece::Expression(expression));
            }
        }
    }
}

/// Puts what an expression holds on the stack, the first on top.
fn push_contents<'a>(expression: &'a Expression, pending: &mut Vec<Pending<'a>>) {
    if let ExpressionKind::Select(select) = &expression.kind {
        let patterns = select.variants.iter().rev().map(|it| Pending::Pattern(&it.pattern));
        pending.extend(patterns);
    }
    pending.extend(expression.operands().into_iter().rev().map(Pending::Expression));
}

impl Expression {
    /// The expressions directly in this one: the arguments of a call, the selector of
    /// a choice, the inside of braces. The patterns of variants are not among them.
    pub fn operands(&self) -> Vec<&Expression> {
        match &self.kind {
            ExpressionKind::Function { arguments, .. }
            | ExpressionKind::Term { arguments: Some(arguments), .. } => {
                let named = arguments.named.iter().map(|(_, argument)| argument);
                arguments.positional.iter().chain(named).collect()
            }
            ExpressionKind::Placeable(inner) => vec![&inner.expression],
            ExpressionKind::Select(select) => vec![&select.selector],
            _ => Vec::new(),
        }
    }
}

impl Select {
    /// The variant a reader with this key gets.
    pub fn pick(&self, key: &str) -> Option<&Variant> {
        let exact = self.variants.iter().find(|variant| &*variant.key.text == key);
        exact.or_else(|| self.default_variant())
    }

    /// The variables a choice is made by, each where it stands.
    pub fn subjects(&self) -> Vec<&Name> {
        let mut names = Vec::new();
        let mut pending = vec![&self.selector];
        while let Some(expression) = pending.pop() {
            if let ExpressionKind::Variable(name) = &expression.kind {
                names.push(name);
            }
            pending.extend(expression.operands());
        }
        names
    }

    /// Whether variants are chosen by the plural form of a number.
    pub fn is_plural(&self) -> bool {
        let by_value = match &self.selector.kind {
            ExpressionKind::Variable(_) => true,
            ExpressionKind::Function { id, .. } => &*id.text == "NUMBER",
            _ => false,
        };
        by_value && Plurals::are_chosen(self.variants.iter().map(|variant| &*variant.key.text))
    }

    /// Whether the number is one of order: first, second.
    pub fn is_ordinal(&self, source: &Source) -> bool {
        let ExpressionKind::Function { arguments, .. } = &self.selector.kind else { return false };
        arguments.named.iter().any(|(name, value)| {
            let ExpressionKind::Literal(span) = value.kind else { return false };
            &*name.text == "type" && source.slice(span) == "ordinal"
        })
    }

    /// The variant that is taken when no key fits.
    pub fn default_variant(&self) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.default)
    }
}
