//! GitBook's blocks: `{% hint %}` to `{% endhint %}`.

use crate::manual::link::LinkOrigin;
use crate::markdown::{Tag, TagAttribute};
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

/// Blocks that only have a meaning inside another: child and parent.
const INSIDE: [(&str, &str); 4] =
    [("tab", "tabs"), ("step", "stepper"), ("column", "columns"), ("update", "updates")];

/// Nobody nests deeper; what does is not looked through.
pub(super) const DEEPEST: usize = 64;

/// How a block stands to those around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nesting {
    /// As it should.
    Right,
    /// Its closing tag stands behind the one of a block around it.
    Crossed(Span),
    /// The block it has to stand in is not there; the name of that one.
    Homeless(&'static str),
}

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
    /// How it stands to those around it.
    pub nesting: Nesting,
    /// The block it is opened in, by its index.
    pub parent: Option<u32>,
    /// The attributes of the opening tag.
    pub attributes: Box<[TagAttribute]>,
}

impl Block {
    /// Whether byte `at` stands within the block.
    pub fn holds(&self, at: u32) -> bool {
        self.open.end <= at && self.close.is_some_and(|close| at < close.start)
    }
}

/// Pairs the tags of a page. A tag that is nobody's (a template engine's `{% for %}`)
/// is no block. Also gives the closing tags that close nothing.
pub(super) fn pair(text: &str, tags: &[Tag]) -> (Vec<Block>, Vec<Span>) {
    let name = |span: Span| text.get(span.range()).unwrap_or_default();
    let mut blocks: Vec<Block> = Vec::new();
    let mut strays = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    // What was opened inside a block that has been closed since.
    let mut left: Vec<usize> = Vec::new();
    for tag in tags {
        let this = name(tag.name);
        if let Some(closed) = this.strip_prefix("end") {
            let is_it = |&block: &usize| {
                blocks.get(block).is_some_and(|block: &Block| name(block.name) == closed)
            };
            let innermost = |stack: &[usize]| {
                let hidden = stack.len().saturating_sub(DEEPEST);
                stack[hidden..].iter().rposition(is_it).map(|at| hidden + at)
            };
            if let Some(at) = innermost(&open) {
                left.extend(open.drain(at + 1..));
                if let Some(block) = open.pop().and_then(|block| blocks.get_mut(block)) {
                    block.close = Some(tag.span);
                }
            } else if let Some(at) = innermost(&left) {
                if let Some(block) = blocks.get_mut(left.remove(at)) {
                    block.nesting = Nesting::Crossed(tag.span);
                }
            } else if closed != "if" && is_block(closed) {
                strays.push(tag.span);
            }
        } else if is_block(this) {
            let parent = INSIDE.iter().find(|(child, _)| *child == this).map(|&(_, it)| it);
            let is_there = |parent: &str| {
                open.iter().rev().take(DEEPEST).any(|&block| name(blocks[block].name) == parent)
            };
            let nesting =
                parent.filter(|parent| !is_there(parent)).map_or(Nesting::Right, Nesting::Homeless);
            let outer = open.last().and_then(|&outer| u32::try_from(outer).ok());
            open.push(blocks.len());
            blocks.push(Block {
                parent: outer,
                name: tag.name,
                open: tag.span,
                close: None,
                paired: PAIRED.contains(&this),
                nesting,
                attributes: tag.attributes.clone().into(),
            });
        }
    }
    (blocks, strays)
}

fn is_block(name: &str) -> bool {
    PAIRED.contains(&name) || CLOSER_OPTIONAL.contains(&name)
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
            .0
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

    #[track_caller]
    fn check_nesting(text: &str, expected: &str) {
        let document = Document::new(text, Flavour::Gitbook);
        let (blocks, strays) = pair(text, &document.tags);
        let told = blocks.iter().filter_map(|block| match block.nesting {
            Nesting::Right => None,
            Nesting::Crossed(span) => Some(format!("crossed {}", &text[span.range()])),
            Nesting::Homeless(parent) => {
                Some(format!("{} outside {parent}", &text[block.name.range()]))
            }
        });
        let strays = strays.iter().map(|stray| format!("stray {}", &text[stray.range()]));
        assert_eq!(told.chain(strays).collect::<Vec<_>>().join(", "), expected);
    }

    #[test]
    fn blocks_that_cross_or_miss_their_parent() {
        check_nesting("{% tabs %}{% tab %}{% endtab %}{% tab %}{% endtab %}{% endtabs %}", "");
        check_nesting("{% hint %}{% tabs %}{% endhint %}{% endtabs %}", "crossed {% endtabs %}");
        check_nesting("{% tab %}{% endtab %}", "tab outside tabs");
        check_nesting("{% endhint %}", "stray {% endhint %}");
        check_nesting("{% tabs %}{% tab %}{% tab %}{% endtab %}{% endtabs %}", "");
        check_nesting("{% endif %}{% endfor %}{% embed url=\"x\" %}{% endembed %}", "");
    }
}
