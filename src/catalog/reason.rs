//! Why something could not be read as Fluent.

use fluent_syntax::parser::ErrorKind;

use super::guard::{Danger, MAX_DEPTH};
use crate::fault::{Args, Value};

/// The parser's reason in the form of a message: a stable id and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What was wrong, such as `expected-token`.
    pub id: &'static str,
    /// The message's arguments.
    pub args: Args,
}

impl Reason {
    fn new(id: &'static str, args: Args) -> Self {
        Self { id, args }
    }
}

impl From<Danger> for Reason {
    fn from(danger: Danger) -> Self {
        match danger {
            Danger::TooDeep => Self::new("nested-too-deep", vec![("limit", MAX_DEPTH.into())]),
            Danger::Escape => Self::new("invalid-unicode-escape", Args::new()),
        }
    }
}

impl From<ErrorKind> for Reason {
    /// `expected-token` has `token`; `expected-characters` `range`; what concerns an
    /// entry or an argument `id`; the rest nothing.
    fn from(kind: ErrorKind) -> Self {
        use ErrorKind as Kind;
        let with = |id, name, value: String| Self::new(id, vec![(name, Value::Text(value))]);
        let plain = |id| Self::new(id, Args::new());
        match kind {
            Kind::ExpectedToken(token) => with("expected-token", "token", token.to_string()),
            Kind::ExpectedCharRange { range } => with(
                "expected-characters",
                "range",
                range.replace('\n', "\\n").replace('\r', "\\r"),
            ),
            Kind::ExpectedMessageField { entry_id } => {
                with("message-without-value", "id", entry_id)
            }
            Kind::ExpectedTermField { entry_id } => with("term-without-value", "id", entry_id),
            Kind::DuplicatedNamedArgument(id) => with("duplicate-argument", "id", id),
            Kind::ForbiddenCallee => plain("forbidden-callee"),
            Kind::MissingDefaultVariant => plain("missing-default-variant"),
            Kind::MissingValue => plain("missing-value"),
            Kind::MultipleDefaultVariants => plain("multiple-default-variants"),
            Kind::MessageReferenceAsSelector => plain("message-as-selector"),
            Kind::TermReferenceAsSelector => plain("term-as-selector"),
            Kind::MessageAttributeAsSelector => plain("message-attribute-as-selector"),
            Kind::TermAttributeAsPlaceable => plain("term-attribute-as-placeable"),
            Kind::UnterminatedStringLiteral => plain("unterminated-string"),
            Kind::PositionalArgumentFollowsNamed => plain("positional-after-named"),
            // The parser names only a byte of it, which may be half a letter.
            Kind::UnknownEscapeSequence(_) => plain("unknown-escape"),
            Kind::InvalidUnicodeEscapeSequence(_) => plain("invalid-unicode-escape"),
            Kind::UnbalancedClosingBrace => plain("unbalanced-brace"),
            Kind::ExpectedInlineExpression => plain("expected-expression"),
            Kind::ExpectedSimpleExpressionAsSelector => plain("expected-simple-selector"),
            Kind::ExpectedLiteral => plain("expected-literal"),
        }
    }
}
