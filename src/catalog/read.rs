//! Text → facts.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::guard;
use super::pattern::{
    Arguments, Element, Expression, ExpressionKind, Name, Pattern, Placeable, Select, Variant,
};
use super::{Attribute, Entry, Group, Junk, Kind};
use crate::source::{Source, Span};

/// What a file holds.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) entries: Vec<Entry>,
    pub(super) groups: Vec<Group>,
    pub(super) junk: Vec<Junk>,
}

/// Reads a whole file. The parser is given the text without its byte order mark, with
/// `\n` for `\r\n` (it reads CRLF as other elements), and without the entries that the
/// guard keeps from it; all spans are those of the text as it is.
pub(super) fn read(source: &Source) -> Contents {
    let body = source.text().strip_prefix('\u{feff}');
    let mark = if body.is_some() { '\u{feff}'.len_utf8() } else { 0 };
    let origin = Origin::new(body.unwrap_or(source.text()), mark);
    let text = &*origin.text;
    let mut reader = Reader { source, origin: &origin, contents: Contents::default() };
    let mut from = 0;
    for hazard in guard::hazards(text) {
        reader.stretch(from..hazard.range.start);
        let at = origin.span(hazard.at, hazard.at + 1);
        reader.junk(hazard.range.clone(), at, hazard.danger.into());
        from = hazard.range.end;
    }
    reader.stretch(from..text.len());
    reader.contents
}

/// The text the parser sees, and the way back from it.
struct Origin<'s> {
    text: Cow<'s, str>,
    /// What was left out before it.
    mark: usize,
    /// The line feeds in `text` that had a carriage return before them.
    returns: Vec<usize>,
}

impl<'s> Origin<'s> {
    fn new(body: &'s str, mark: usize) -> Self {
        let mut origin = Self { text: Cow::Borrowed(body), mark, returns: Vec::new() };
        if body.contains("\r\n") {
            let mut folded = String::with_capacity(body.len());
            for (number, piece) in body.split("\r\n").enumerate() {
                if number > 0 {
                    origin.returns.push(folded.len());
                    folded.push('\n');
                }
                folded.push_str(piece);
            }
            origin.text = Cow::Owned(folded);
        }
        origin
    }

    /// The offset in the file of an offset in `text`. A line feed's is that of the
    /// carriage return before it.
    fn offset(&self, at: usize) -> usize {
        self.mark + at + self.returns.partition_point(|&feed| feed < at)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.offset(start), self.offset(end))
    }

    /// Where a slice of `text` stands in it.
    fn range(&self, slice: &str) -> Range<usize> {
        let start = slice.as_ptr() as usize - self.text.as_ptr() as usize;
        start..start + slice.len()
    }

    /// The offset after `byte`, which stands after blanks and commas from `from` on.
    fn after(&self, from: usize, byte: u8) -> usize {
        let rest = &self.text.as_bytes()[from..];
        let blanks = rest.iter().take_while(|it| matches!(it, b' ' | b'\n' | b'\r' | b',')).count();
        let found = rest.get(blanks) == Some(&byte);
        debug_assert!(found, "the parser accepted a bracket that is not there");
        if found { from + blanks + 1 } else { from }
    }

    /// The offset of the brace that stands before blanks before `from`.
    fn brace_before(&self, from: usize) -> usize {
        let before = self.text[..from].trim_end_matches([' ', '\n']);
        debug_assert!(before.ends_with('{'), "the parser accepted a brace that is not there");
        before.len().saturating_sub(1)
    }
}

struct Reader<'s> {
    source: &'s Source,
    origin: &'s Origin<'s>,
    contents: Contents,
}

impl Reader<'_> {
    fn stretch(&mut self, range: Range<usize>) {
        let base = range.start;
        let (resource, errors) = match parser::parse(&self.origin.text[range]) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        // The parser gives each junk entry an error, in the same order.
        let mut errors = errors.into_iter();
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let id = self.origin.range(message.id.name);
                    let value = message.value.as_ref();
                    let comment = message.comment.as_ref();
                    self.entry(Kind::Message, id, value, &message.attributes, comment);
                }
                ast::Entry::Term(term) => {
                    let Range { start, end } = self.origin.range(term.id.name);
                    let id = start - 1..end;
                    let comment = term.comment.as_ref();
                    self.entry(Kind::Term, id, Some(&term.value), &term.attributes, comment);
                }
                ast::Entry::GroupComment(comment) => {
                    let title = Group::title_of(&comment.content.join(" ")).into();
                    self.contents.groups.push(Group { title, span: self.comment(comment) });
                }
                ast::Entry::Comment(_) | ast::Entry::ResourceComment(_) => {}
                ast::Entry::Junk { content } => {
                    let range = self.origin.range(content);
                    if let Some(error) = errors.next() {
                        self.parser_junk(range, base, error);
                    }
                }
            }
        }
    }

    fn parser_junk(&mut self, range: Range<usize>, base: usize, error: ParserError) {
        let text = &self.origin.text;
        // An open brace makes the parser swallow the entry below: it takes its id for a
        // message reference. No valid entry has an `id =` line inside (see the guard),
        // so that is where the next one begins.
        let cut = guard::next_entry(&text[range.clone()]).map(|at| range.start + at);
        let whole = range.end;
        let range = range.start..cut.unwrap_or(whole);
        let mut start = (base + error.pos.start).clamp(range.start, range.end);
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let width = text[start..].chars().next().map_or(0, char::len_utf8);
        let at = self.origin.span(start, start + width);
        self.junk(range, at, error.kind.into());
        if let Some(cut) = cut {
            self.stretch(cut..whole);
        }
    }

    fn junk(&mut self, range: Range<usize>, at: Span, reason: super::Reason) {
        let content = &self.origin.text[range.clone()];
        let id = match guard::identifier(content) {
            // A line that belongs to no entry any more was meant for the one above.
            "" if content.starts_with([' ', '}', '[', '*', '.', '\t']) => {
                let above = self.contents.entries.last();
                let adjoins = above.is_some_and(|entry| {
                    let between = entry.span.end as usize..self.origin.offset(range.start);
                    let between = self.source.text().get(between).unwrap_or_default();
                    between.trim_matches([' ', '\r', '\n']).is_empty()
                });
                above.filter(|_| adjoins).map(|entry| entry.id.clone())
            }
            id => {
                let rest = &content[id.len()..];
                let ends = rest.is_empty() || rest.starts_with([' ', '=', '\n', '\t']);
                (!id.is_empty() && ends).then(|| id.into())
            }
        };
        let end = range.start + content.trim_end_matches([' ', '\n']).len();
        let span = self.origin.span(range.start, end.max(range.start));
        self.contents.junk.push(Junk { span, id, at, reason });
    }

    fn entry(
        &mut self,
        kind: Kind,
        id: Range<usize>,
        value: Option<&ast::Pattern<&str>>,
        attributes: &[ast::Attribute<&str>],
        comment: Option<&ast::Comment<&str>>,
    ) {
        let mut end = id.end;
        let value = value.map(|value| {
            let (pattern, range) = self.pattern(value);
            end = range.end;
            pattern
        });
        let mut read = Vec::with_capacity(attributes.len());
        for attribute in attributes {
            let (pattern, range) = self.pattern(&attribute.value);
            end = range.end;
            let id = self.name(attribute.id.name, 0);
            let dot = id.span.start.saturating_sub(1);
            read.push(Attribute { span: Span { start: dot, end: pattern.span.end }, id, pattern });
        }
        let group = self.contents.groups.len().checked_sub(1);
        let group = group.filter(|&last| !self.contents.groups[last].title.is_empty());
        let entry = Entry {
            id: self.origin.text[id.clone()].into(),
            kind,
            span: self.origin.span(id.start, end),
            id_span: self.origin.span(id.start, id.end),
            comment: comment.map(|comment| self.comment(comment)),
            group,
            value,
            attributes: read,
            digest: OnceLock::new(),
        };
        self.contents.entries.push(entry);
    }

    /// From the first `#` of a comment to the end of its last line.
    fn comment(&self, comment: &ast::Comment<&str>) -> Span {
        let first = comment.content.first().map_or(0..0, |line| self.origin.range(line));
        let last = comment.content.last().map_or(0..0, |line| self.origin.range(line));
        let start = self.origin.text[..first.start].rfind('\n').map_or(0, |feed| feed + 1);
        self.origin.span(start, last.end)
    }

    /// A name, and `sigil` bytes before it that its span has too.
    fn name(&self, slice: &str, sigil: usize) -> Name {
        let Range { start, end } = self.origin.range(slice);
        Name { text: slice.into(), span: self.origin.span(start - sigil, end) }
    }

    /// A pattern and its bytes in the parser's text.
    fn pattern(&self, pattern: &ast::Pattern<&str>) -> (Pattern, Range<usize>) {
        let mut elements = Vec::with_capacity(pattern.elements.len());
        let mut whole: Option<Range<usize>> = None;
        for element in &pattern.elements {
            let range = match element {
                ast::PatternElement::TextElement { value } => {
                    let range = self.origin.range(value);
                    elements.push(Element::Text(self.origin.span(range.start, range.end)));
                    range
                }
                ast::PatternElement::Placeable { expression } => {
                    let (placeable, range) = self.placeable(expression);
                    elements.push(Element::Placeable(Box::new(placeable)));
                    range
                }
            };
            whole = Some(whole.map_or(range.clone(), |whole| whole.start..range.end));
        }
        let whole = whole.unwrap_or_default();
        (Pattern { span: self.origin.span(whole.start, whole.end), elements }, whole)
    }

    fn placeable(&self, expression: &ast::Expression<&str>) -> (Placeable, Range<usize>) {
        let (expression, inner) = self.expression(expression);
        let range = self.origin.brace_before(inner.start)..self.origin.after(inner.end, b'}');
        (Placeable { span: self.origin.span(range.start, range.end), expression }, range)
    }

    fn expression(&self, expression: &ast::Expression<&str>) -> (Expression, Range<usize>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let (selector, mut range) = self.inline(selector);
                let variants: Vec<_> = variants
                    .iter()
                    .map(|variant| {
                        let (variant, end) = self.variant(variant);
                        range.end = end;
                        variant
                    })
                    .collect();
                let kind = ExpressionKind::Select(Box::new(Select { selector, variants }));
                (Expression { span: self.origin.span(range.start, range.end), kind }, range)
            }
        }
    }

    /// A variant, and the end of its pattern in the parser's text.
    fn variant(&self, variant: &ast::Variant<&str>) -> (Variant, usize) {
        let (ast::VariantKey::Identifier { name: key }
        | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
        let key = self.origin.range(key);
        let before = self.origin.text[..key.start].trim_end_matches([' ', '\n']);
        let bracket = before.len() - 1;
        let start = if variant.default { bracket.saturating_sub(1) } else { bracket };
        let (pattern, range) = self.pattern(&variant.value);
        let read = Variant {
            span: self.origin.span(start, range.end),
            key: self.name(&self.origin.text[key], 0),
            default: variant.default,
            pattern,
        };
        (read, range.end)
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>) -> (Expression, Range<usize>) {
        let (kind, range) = match inline {
            ast::InlineExpression::StringLiteral { value } => {
                let Range { start, end } = self.origin.range(value);
                (ExpressionKind::Literal(self.origin.span(start, end)), start - 1..end + 1)
            }
            ast::InlineExpression::NumberLiteral { value } => {
                (ExpressionKind::Number, self.origin.range(value))
            }
            ast::InlineExpression::VariableReference { id } => {
                let Range { start, end } = self.origin.range(id.name);
                (ExpressionKind::Variable(self.name(id.name, 1)), start - 1..end)
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let mut range = self.origin.range(id.name);
                let attribute = self.attribute(attribute.as_ref(), &mut range);
                (ExpressionKind::Message { id: self.name(id.name, 0), attribute }, range)
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let mut range = self.origin.range(id.name);
                range.start -= 1;
                let id = self.name(&self.origin.text[range.clone()], 0);
                let attribute = self.attribute(attribute.as_ref(), &mut range);
                let arguments = arguments.as_ref().map(|it| self.arguments(it, &mut range));
                (ExpressionKind::Term { id, attribute, arguments }, range)
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let mut range = self.origin.range(id.name);
                let id = self.name(id.name, 0);
                let arguments = self.arguments(arguments, &mut range);
                (ExpressionKind::Function { id, arguments }, range)
            }
            ast::InlineExpression::Placeable { expression } => {
                let (placeable, range) = self.placeable(expression);
                (ExpressionKind::Placeable(Box::new(placeable)), range)
            }
        };
        (Expression { span: self.origin.span(range.start, range.end), kind }, range)
    }

    fn attribute(
        &self,
        attribute: Option<&ast::Identifier<&str>>,
        range: &mut Range<usize>,
    ) -> Option<Name> {
        let name = attribute?.name;
        range.end = self.origin.range(name).end;
        Some(self.name(name, 0))
    }

    fn arguments(
        &self,
        arguments: &ast::CallArguments<&str>,
        range: &mut Range<usize>,
    ) -> Arguments {
        range.end = self.origin.after(range.end, b'(');
        let mut read = Arguments::default();
        for argument in &arguments.positional {
            let (argument, inner) = self.inline(argument);
            range.end = inner.end;
            read.positional.push(argument);
        }
        for argument in &arguments.named {
            let (value, inner) = self.inline(&argument.value);
            range.end = inner.end;
            read.named.push((self.name(argument.name.name, 0), value));
        }
        range.end = self.origin.after(range.end, b')');
        read
    }
}
