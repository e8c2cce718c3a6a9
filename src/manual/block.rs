//! GitBook's blocks: `{% hint %}` to `{% endhint %}`.

use crate::manual::link::LinkOrigin;
use crate::markdown::Tag;
use crate::source::Span;

/// Blocks that GitBook closes with a tag of their own.
const PAIRED: [&str; 13] = [
    "hint",
    "tabs",
    "tab",
    "code",
    "stepper",
    "step",
    "columns",
    "column",
    "updates",
    "update",
    "content-ref",
    "prompt",
    "if",
];

/// Blocks whose closing tag may be left out.
const CLOSER_OPTIONAL: [&str; 4] = ["embed", "file", "openapi", "api-method"];

/// A block, from its opening tag on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The name, in the opening tag.
    pub name: Span,
    /// The opening tag.
    pub open: Span,
    /// The closing tag, when there is one.
    pub close: Option<Span>,
    /// Whether the block has to be closed.
    pub paired: bool,
}

impl Block {
    /// Whether byte `at` stands within the block.
    pub fn holds(&self, at: u32) -> bool {
        self.open.end <= at && self.close.is_some_and(|close| at < close.start)
    }
}

/// Pairs the tags of a page. A tag that is nobody's (a template engine's `{% for %}`)
/// is no block.
pub(super) fn pair(text: &str, tags: &[Tag]) -> Vec<Block> {
    let name = |tag: &Tag| text.get(tag.name.range()).unwrap_or_default();
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for tag in tags {
        let this = name(tag);
        if let Some(closed) = this.strip_prefix("end") {
            let found = open.iter().rposition(|&block| {
                blocks.get(block).is_some_and(|block| &text[block.name.range()] == closed)
            });
            // What was opened inside and not closed stays unclosed.
            if let Some(at) = found {
                blocks[open[at]].close = Some(tag.span);
                open.truncate(at);
            }
            continue;
        }
        let paired = PAIRED.contains(&this);
        if paired || CLOSER_OPTIONAL.contains(&this) {
            open.push(blocks.len());
            blocks.push(Block { name: tag.name, open: tag.span, close: None, paired });
        }
    }
    blocks
}

/// The addresses in tags: `url` of a reference or an embed, `src` of a file, the path
/// of an include. Gives the link's origin, the tag's span and the destination's.
pub(super) fn links(text: &str, tags: &[Tag]) -> Vec<(LinkOrigin, Span, Span)> {
    let slice = |span: Span| text.get(span.range()).unwrap_or_default();
    let mut found = Vec::new();
    for tag in tags {
        let (origin, wanted) = match slice(tag.name) {
            "content-ref" | "page-ref" => (LinkOrigin::Block, &["url", "page"][..]),
            "embed" => (LinkOrigin::Block, &["url"][..]),
            "file" => (LinkOrigin::Block, &["src"][..]),
            "include" => (LinkOrigin::Include, &[""][..]),
            _ => continue,
        };
        for attribute in &tag.attributes {
            if wanted.contains(&slice(attribute.name)) && !attribute.value.is_empty() {
                found.push((origin, tag.span, attribute.value));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flavour::Flavour;
    use crate::markdown::Document;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, bool)]) {
        let document = Document::new(text, Flavour::Gitbook);
        let found: Vec<(&str, bool)> = pair(text, &document.tags)
            .iter()
            .map(|block| (&text[block.name.range()], block.close.is_some()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn blocks_pair() {
        check("{% hint %}\n{% endhint %}", &[("hint", true)]);
        check("{% tabs %}{% tab %}{% endtab %}{% endtabs %}", &[("tabs", true), ("tab", true)]);
        check("{% hint %}\n{% hint %}\n{% endhint %}", &[("hint", false), ("hint", true)]);
    }

    #[test]
    fn a_block_left_open_inside_another_stays_open() {
        check("{% tabs %}{% tab %}{% endtabs %}", &[("tabs", true), ("tab", false)]);
    }

    #[test]
    fn a_closer_may_be_optional_and_a_tag_nobodys() {
        check("{% embed url=\"x\" %}\n{% for a in b %}{% endfor %}", &[("embed", false)]);
        check("{% endhint %}", &[]);
    }
}
