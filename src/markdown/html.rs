//! Tags in raw HTML: just enough to find ids, addresses and alternative texts.

use crate::source::Span;

/// One opening tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HtmlTag<'a> {
    /// The element's name as written.
    pub name: &'a str,
    /// The whole tag.
    pub span: Span,
    /// Its attributes: name as written, and the bytes of the value without quotes.
    pub attributes: Vec<(&'a str, Span)>,
}

impl HtmlTag<'_> {
    /// The value's bytes of the attribute `name`, ASCII case aside.
    pub fn attribute(&self, name: &str) -> Option<Span> {
        self.attributes
            .iter()
            .find(|(attribute, _)| attribute.eq_ignore_ascii_case(name))
            .map(|&(_, span)| span)
    }
}

/// The opening tags in a piece of raw HTML that begins at byte `offset` of the file.
/// Comments are passed over, and so is a tag that never ends.
pub fn html_tags(html: &str, offset: usize) -> Vec<HtmlTag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = html.get(at..).and_then(|rest| rest.find('<')).map(|found| at + found) {
        let rest = &html[open..];
        if rest.starts_with("<!--") {
            let Some(end) = rest.find("-->") else { break };
            at = open + end + 3;
            continue;
        }
        at = open + 1;
        if let Some((tag, end)) = opening_tag(html, open, offset) {
            tags.push(tag);
            at = end;
        }
    }
    tags
}

fn opening_tag(html: &str, open: usize, offset: usize) -> Option<(HtmlTag<'_>, usize)> {
    let bytes = html.as_bytes();
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':');
    let run = |from: usize, of: &dyn Fn(u8) -> bool| {
        from + bytes.get(from..).unwrap_or_default().iter().take_while(|&&byte| of(byte)).count()
    };
    let is_space = |byte: u8| byte.is_ascii_whitespace();

    let name_end = run(open + 1, &is_name);
    let name = html.get(open + 1..name_end).filter(|name| !name.is_empty())?;
    let mut attributes = Vec::new();
    let mut at = name_end;
    loop {
        at = run(at, &|byte| is_space(byte) || byte == b'/');
        match bytes.get(at)? {
            b'>' => break,
            byte if is_name(*byte) => {}
            _ => {
                at += 1;
                continue;
            }
        }
        let attribute_end = run(at, &is_name);
        let attribute = html.get(at..attribute_end)?;
        at = run(attribute_end, &is_space);
        if bytes.get(at) != Some(&b'=') {
            attributes.push((attribute, Span::at(offset + attribute_end)));
            continue;
        }
        at = run(at + 1, &is_space);
        let (start, end) = match *bytes.get(at)? {
            quote @ (b'"' | b'\'') => (at + 1, run(at + 1, &|byte| byte != quote)),
            _ => (at, run(at, &|byte| !is_space(byte) && byte != b'>')),
        };
        attributes.push((attribute, Span::new(offset + start, offset + end)));
        at = if start > at { end + 1 } else { end };
    }
    let span = Span::new(offset + open, offset + at + 1);
    Some((HtmlTag { name, span, attributes }, at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[&str]) {
        let found: Vec<String> = html_tags(html, 0)
            .iter()
            .map(|tag| {
                let attributes = tag
                    .attributes
                    .iter()
                    .map(|(name, span)| format!(" {name}={}", &html[span.range()]));
                format!("{}{}", tag.name, attributes.collect::<String>())
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn attributes_in_every_notation() {
        check("<a href=\"x.md\" id='y'>т</a>", &["a href=x.md id=y"]);
        check("<img src=a.png alt>", &["img src=a.png alt="]);
        check("<IMG\n  SRC = \"a>b.png\"\n/>", &["IMG SRC=a>b.png"]);
    }

    #[test]
    fn comments_and_broken_tags_are_passed_over() {
        check("<!-- <a href=\"x\"> --><b>", &["b"]);
        check("a < b <i", &[]);
        check("<a href=\"x", &[]);
        check("<!-- ніколи <a>", &[]);
    }
}
