//! An address that stands in the text as it is.

use crate::finding::Findings;
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::page::Page;
use crate::prose::PieceKind;
use crate::prose::words::Marks;
use crate::rule::{Check, declare_rule};
use crate::source::Span;
use crate::visit::address::Addresses;

declare_rule! {
    "bare-url", Links, Info, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна на https://cherha.gov.ua/zapys будь-коли.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЗаписатися можна [на сайті](https://cherha.gov.ua/zapys) будь-коли.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    let known = Addresses::default();
    for passage in page.passages.iter().filter(|passage| passage.marks.has(Marks::ADDRESS)) {
        let whole = page.source.slice(passage.span).trim();
        // GitBook makes a card of an address that is a paragraph.
        let is_card = manual.settings.flavour == Flavour::Gitbook && !whole.contains(' ');
        if is_card {
            continue;
        }
        for piece in page.pieces(passage).iter().filter(|piece| piece.kind == PieceKind::Text) {
            for (start, address) in addresses(page.source.slice(piece.span)) {
                let start = piece.span.range().start + start;
                let span = Span::new(start, start + address.len());
                let holds = |outer: Span| outer.start <= span.start && span.end <= outer.end;
                let is_link = page.links.iter().any(|link| holds(link.span));
                // An address for an example is there to be read, not to be gone to.
                if !is_link && known.read(address).is_ok() {
                    findings.report(page.source.location(span)).with("address", address);
                }
            }
        }
    }
}

/// The addresses on the network in a text, each with where it begins.
fn addresses(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let starts = text.match_indices("://").filter_map(|(at, _)| {
        let scheme = ["https", "http"].into_iter().find(|it| text[..at].ends_with(it))?;
        let start = at - scheme.len();
        let is_word = !text[..start].ends_with(char::is_alphanumeric);
        is_word.then_some(start)
    });
    starts.filter_map(|start| {
        let rest = &text[start..];
        let end = rest.find(|it: char| it.is_whitespace() || "<>«»“”\"`".contains(it));
        let address = &rest[..end.unwrap_or(rest.len())];
        let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '*', '_']);
        let host = address.split("://").nth(1)?.split(['/', ':', '?', '#']).next()?;
        // A machine of one's own is named to be typed in.
        let is_own = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        (host.contains('.') && !is_own).then_some((start, address))
    })
}
