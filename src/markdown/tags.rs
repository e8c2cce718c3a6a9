//! GitBook's `{% … %}` tags and mdBook's `{{#…}}`, found line by line before parsing.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr3_iter, memmem};
use smallvec::SmallVec;

use crate::source::Span;

/// One `{% … %}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// From `{%` to `%}`.
    pub span: Span,
    /// The first word: `hint`, `endhint`.
    pub name: Span,
    /// `style="info"`; a value without a name (`{% include "x.md" %}`) has an empty name.
    pub attributes: Vec<TagAttribute>,
}

/// An attribute of a [`Tag`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagAttribute {
    /// The name; empty for a bare quoted value.
    pub name: Span,
    /// The value without its quotation marks.
    pub value: Span,
}

/// One `{{#include path}}` or its like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Include {
    /// From `{{` to `}}`.
    pub span: Span,
    /// The path, without the `:anchor` or `:5:10` behind it; empty for `{{#title …}}`.
    pub path: Span,
}

/// The block tags of a GitBook page from byte `start` on, code and comments left out.
pub(super) fn block_tags(text: &str, start: usize) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut code = Code::default();
    let mut raw = false;
    let mut at = start;
    // Where the next tag and the next angle bracket begin: most lines have neither.
    let mut tag = Ahead::new(text, "{%", start);
    if tag.next == usize::MAX {
        return tags;
    }
    let mut bracket = Ahead::new(text, "<", start);
    let may_have_code = may_have_code(&text[start..]);
    while tag.is_before(at, text.len()) {
        if !may_have_code {
            at = text[at..tag.next].rfind('\n').map_or(at, |end| at + end + 1);
        }
        let end = memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |end| at + end + 1);
        let line = &text[at..end];
        let is_code = may_have_code && code.holds(line, bracket.is_before(at, end));
        let has_tag = tag.is_before(at, end);
        if !is_code && has_tag {
            for range in outside_code_spans(line) {
                tags_in(text, at + range.start..at + range.end, &mut raw, &mut tags);
            }
        }
        at = end;
    }
    tags
}

/// Whether there may be code or a comment in a text, code spans aside. Where there is none
/// for sure, only the lines with tags need a look.
fn may_have_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    let opens =
        |at: usize| ["```", "~~~", "<!--", "<pre"].iter().any(|it| text[at..].starts_with(it));
    text.starts_with("    ")
        || memchr3_iter(b'`', b'~', b'<', bytes).any(opens)
        || memchr(b'\t', bytes).is_some()
        || memmem::find(bytes, b"\n    ").is_some()
}

/// The next place where something stands.
struct Ahead<'a> {
    text: &'a [u8],
    what: memmem::Finder<'static>,
    next: usize,
}

impl<'a> Ahead<'a> {
    fn new(text: &'a str, what: &'static str, from: usize) -> Self {
        let mut ahead = Self { text: text.as_bytes(), what: memmem::Finder::new(what), next: 0 };
        ahead.look(from);
        ahead
    }

    fn look(&mut self, from: usize) {
        let found = self.what.find(self.text.get(from..).unwrap_or_default());
        self.next = found.map_or(usize::MAX, |found| from + found);
    }

    /// Whether it stands between two places; asked for in ascending order.
    fn is_before(&mut self, start: usize, end: usize) -> bool {
        if self.next < start {
            self.look(start);
        }
        self.next < end
    }
}

/// Which lines are code: between fences, in `<pre>`, in a comment.
#[derive(Default)]
struct Code {
    fence: Option<(u8, usize)>,
    closer: Option<&'static str>,
    /// Whether a list has begun, in which what is indented is an item's.
    in_list: bool,
    /// Whether an indented line would begin, or go on with, indented code.
    may_indent: bool,
}

impl Code {
    /// Whether the next line is code, or opens or closes it. `has_bracket`: whether a `<`
    /// stands in it.
    fn holds(&mut self, line: &str, has_bracket: bool) -> bool {
        // What begins with a letter is a paragraph's, whatever was before.
        let is_plain =
            matches!(line.as_bytes().first(), Some(0xd0 | 0xd1 | b'a'..=b'z' | b'A'..=b'Z'));
        if is_plain && self.fence.is_none() && self.closer.is_none() && !has_bracket {
            (self.may_indent, self.in_list) = (false, false);
            return false;
        }
        if let Some(closer) = self.closer {
            if line.contains(closer) {
                self.closer = None;
            }
            return true;
        }
        if self.fence.is_none() && self.is_indented(line) {
            return true;
        }
        // A fence may stand in a quotation or a list item: look behind their marks.
        let content = line.trim_start_matches([' ', '\t', '>']);
        let content = content
            .strip_prefix(['-', '*', '+'])
            .filter(|rest| rest.starts_with([' ', '\t']))
            .unwrap_or_else(|| ordered_item(content))
            .trim_start();
        let mark = content.bytes().next().filter(|byte| matches!(byte, b'`' | b'~'));
        let length = mark.map_or(0, |mark| content.bytes().take_while(|&b| b == mark).count());
        if let Some((open, least)) = self.fence {
            let closes = mark == Some(open)
                && length >= least
                && content.get(length..).is_some_and(|rest| rest.trim().is_empty());
            if closes {
                self.fence = None;
            }
            return true;
        }
        if let Some(mark) = mark.filter(|_| length >= 3) {
            let info = content.get(length..).unwrap_or_default();
            if mark == b'~' || !info.contains('`') {
                self.fence = Some((mark, length));
                return true;
            }
        }
        if !has_bracket {
            return false;
        }
        for (opener, closer) in [("<!--", "-->"), ("<pre>", "</pre>"), ("<pre ", "</pre>")] {
            let opens = |at: &usize| line[*at..].starts_with(opener);
            let Some(at) = memchr_iter(b'<', line.as_bytes()).find(opens) else { continue };
            // A code span may speak of a comment without opening one.
            if !line[..at].contains('`') {
                if !line[at + opener.len()..].contains(closer) {
                    self.closer = Some(closer);
                }
                return true;
            }
        }
        false
    }
}

impl Code {
    /// Whether a line is code by its indentation alone: four columns, outside a list,
    /// behind a blank line.
    fn is_indented(&mut self, line: &str) -> bool {
        let content = line.trim_start_matches([' ', '\t']);
        if content.trim().is_empty() {
            self.may_indent = true;
            return false;
        }
        let indent = &line[..line.len() - content.len()];
        let is_deep = indent.len() >= 4 || indent.contains('\t');
        let is_code = is_deep && self.may_indent && !self.in_list;
        self.may_indent = is_code;
        if !is_deep {
            let bullet = content.starts_with(['-', '*', '+']) || ordered_item(content) != content;
            self.in_list = bullet || (self.in_list && !indent.is_empty());
        }
        is_code
    }
}

fn ordered_item(content: &str) -> &str {
    let digits = content.bytes().take_while(u8::is_ascii_digit).count();
    match content.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => content.get(digits + 1..).unwrap_or(content),
        _ => content,
    }
}

/// The stretches of a line that stand between its code spans.
fn outside_code_spans(line: &str) -> SmallVec<[Range<usize>; 2]> {
    let mut stretches = SmallVec::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(open) = line[at..].find('`').map(|found| at + found) {
        let ticks = line[open..].bytes().take_while(|&byte| byte == b'`').count();
        at = open + ticks;
        let mut search = at;
        while let Some(close) = line[search..].find('`').map(|found| search + found) {
            let run = line[close..].bytes().take_while(|&byte| byte == b'`').count();
            search = close + run;
            if run == ticks {
                stretches.push(from..open);
                (from, at) = (search, search);
                break;
            }
        }
    }
    stretches.push(from..line.len());
    stretches
}

fn tags_in(text: &str, range: Range<usize>, raw: &mut bool, tags: &mut Vec<Tag>) {
    let mut at = range.start;
    while let Some(open) = text[at..range.end].find("{%").map(|found| at + found) {
        let Some(close) = closing(text, open + 2, range.end) else { break };
        at = close + 2;
        let Some(tag) = tag(text, open, close) else { continue };
        // Between `{% raw %}` and `{% endraw %}` everything is text.
        let name = &text[tag.name.range()];
        *raw = if *raw { name != "endraw" } else { name == "raw" };
        if !*raw && name != "endraw" {
            tags.push(tag);
        }
    }
}

/// Where the `%}` stands that ends a tag; one within quotation marks does not.
fn closing(text: &str, from: usize, end: usize) -> Option<usize> {
    let bytes = text.as_bytes().get(..end)?;
    let mut quote = None;
    let mut at = from;
    while at + 1 < bytes.len() {
        match (quote, bytes[at]) {
            (Some(open), byte) if byte == open => quote = None,
            (None, byte @ (b'"' | b'\'')) if bytes[at + 1..].contains(&byte) => quote = Some(byte),
            (None, b'%') if bytes[at + 1] == b'}' => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}

fn tag(text: &str, open: usize, close: usize) -> Option<Tag> {
    let inner = text.get(open + 2..close)?;
    let start = open + 2 + (inner.len() - inner.trim_start_matches(['-', ' ', '\t']).len());
    let length = text[start..close]
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        .unwrap_or(close - start);
    if length == 0 {
        return None;
    }
    let name = Span::new(start, start + length);
    Some(Tag {
        span: Span::new(open, close + 2),
        name,
        attributes: attributes(text, start + length..close),
    })
}

fn attributes(text: &str, range: Range<usize>) -> Vec<TagAttribute> {
    let mut found = Vec::new();
    let mut at = range.start;
    while let Some(rest) = text.get(at..range.end) {
        let skipped = rest.len() - rest.trim_start().len();
        at += skipped;
        let rest = rest.trim_start();
        let Some(first) = rest.chars().next() else { break };
        let name_length = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''))
            .unwrap_or(rest.len());
        let name = Span::new(at, at + name_length);
        at += name_length;
        let mut rest = &rest[name_length..];
        if let Some(value) = rest.strip_prefix('=') {
            at += 1;
            rest = value;
        } else if name_length > 0 {
            continue;
        }
        match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let length = rest[1..].find(quote).unwrap_or(rest.len() - 1);
                found.push(TagAttribute { name, value: Span::new(at + 1, at + 1 + length) });
                at = (at + length + 2).min(range.end);
            }
            Some(_) if name_length > 0 => {
                let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
                found.push(TagAttribute { name, value: Span::new(at, at + length) });
                at += length;
            }
            // Neither a name nor a value: pass over one character.
            _ if name_length == 0 => at += first.len_utf8(),
            _ => {}
        }
    }
    found
}

/// mdBook's includes from byte `start` on; `\{{#…}}` is an escape and none.
pub(super) fn includes(text: &str, start: usize) -> Vec<Include> {
    let mut found = Vec::new();
    let mut at = start;
    for open in memmem::find_iter(text.as_bytes(), "{{#") {
        if open < at {
            continue;
        }
        at = open + 3;
        let line = text[at..].split('\n').next().unwrap_or_default();
        let Some(inner) = line.find("}}").map(|length| &line[..length]) else { continue };
        if text[..open].ends_with('\\') {
            continue;
        }
        let close = at + inner.len();
        at = close + 2;
        let (name, rest) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        let path_start = close - rest.len() + (rest.len() - rest.trim_start().len());
        let words = rest.trim();
        let length = match name {
            "include" | "rustdoc_include" => words.find(':').unwrap_or(words.len()),
            "playground" | "playpen" => words.find(char::is_whitespace).unwrap_or(words.len()),
            _ => 0,
        };
        found.push(Include {
            span: Span::new(open, close + 2),
            path: Span::new(path_start, path_start + length),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_quick_way_is_the_right_way(text in "(a|б|`{1,3}|~~~|<!--|-->|\\{% x %\\}|\n|\n    |- |> |1\\. ){0,30}") {
            // With a tab in it no line is jumped over.
            let slowly = format!("{text}\n\t");
            prop_assert_eq!(block_tags(&text, 0), block_tags(&slowly, 0));
        }
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = block_tags(text, 0)
            .iter()
            .map(|tag| {
                let attributes = tag.attributes.iter().map(|attribute| {
                    format!(" {}={}", &text[attribute.name.range()], &text[attribute.value.range()])
                });
                format!("{}{}", &text[tag.name.range()], attributes.collect::<String>())
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn tags_with_attributes() {
        check("{% hint style=\"info\" %}\nт\n{% endhint %}", &["hint style=info", "endhint"]);
        check("{% code title='a.rs' lineNumbers=true %}", &["code title=a.rs lineNumbers=true"]);
        check("{% include \"../a.md\" %}", &["include =../a.md"]);
        check("{% tab title=\"100 %}\" %}а{% endtab %}", &["tab title=100 %}", "endtab"]);
        check("{%hint%}", &["hint"]);
    }

    #[test]
    fn code_and_comments_have_none() {
        check("```\n{% hint %}\n```\n{% tabs %}", &["tabs"]);
        check("> ~~~\n> {% hint %}\n> ~~~\n", &[]);
        check("* ```jinja\n  {% for %}\n  ```\n", &[]);
        check("`{% hint %}` і ``{% a ` %}`` {% b %}", &["b"]);
        check("<pre><code>\n{% if %}\n</code></pre>\n{% c %}", &["c"]);
        check("<!--\n{% hint %}\n-->", &[]);
        check("а\n\n    {% hint %}\n    {% tab %}\n\nб {% e %}", &["e"]);
        check("* а\n\n    {% hint %}\n", &["hint"]);
        check("{% raw %}\n{% if x %}\n{% endraw %}\n{% d %}", &["d"]);
    }

    #[test]
    fn what_never_ends_is_text() {
        check("{% hint", &[]);
        check("{% %} {%=%}", &[]);
    }

    #[test]
    fn includes_of_mdbook() {
        let text =
            "{{#include a.rs:5:10}} \\{{#include b}} {{#playground c.rs editable}} {{#title T}}";
        let paths: Vec<&str> =
            includes(text, 0).iter().map(|include| &text[include.path.range()]).collect();
        assert_eq!(paths, ["a.rs", "c.rs", ""]);
    }
}
