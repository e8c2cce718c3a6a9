//! Lines that a published page has around its text, copied into the source with it.

use super::Reader;
use crate::manual::page::Oddity;
use crate::prose::PieceKind;
use crate::source::Span;

/// Lines that `GitBook` puts around every page.
const LINES: [&str; 4] =
    ["Was this helpful?", "Powered by GitBook", "On this page", "Export as PDF"];

impl Reader<'_> {
    /// Takes such lines out of the prose of the passage that ends here: they are the
    /// site's words, and no other rule has anything to say of them.
    pub(super) fn chrome(&mut self) {
        let Some(pieces) = self.facts.pieces.get_mut(self.first_piece..) else { return };
        let mut start = 0;
        while start < pieces.len() {
            let length = pieces[start..].iter().position(|piece| piece.kind == PieceKind::Break);
            let end = length.map_or(pieces.len(), |length| start + length);
            if let [first, .., last] | [first @ last] = &pieces[start..end] {
                let span = Span { start: first.span.start, end: last.span.end };
                let line = self.text.get(span.range()).unwrap_or_default();
                if first.kind == PieceKind::Text && is_chrome(line) {
                    self.facts.oddities.push((Oddity::SiteChrome, span));
                    for piece in &mut pieces[start..end] {
                        piece.kind = PieceKind::Opaque;
                    }
                }
            }
            start = end + 1;
        }
    }
}

fn is_chrome(line: &str) -> bool {
    // Most lines leave by their first letter.
    match line.as_bytes().first() {
        Some(b'W' | b'O' | b'E') => LINES.contains(&line.trim()),
        Some(b'P') => LINES.contains(&line.trim()) || is_pagination(line.trim()),
        Some(b'L') => {
            let line = line.trim();
            line.strip_prefix("Last updated ")
                .is_some_and(|rest| rest.ends_with(" ago") && rest.split_whitespace().count() <= 4)
        }
        _ => false,
    }
}

/// `Previous5.2.8. … скаржатьсяNext5.3. …`: two labels, each glued to a title.
fn is_pagination(line: &str) -> bool {
    let starts_title =
        |text: &str| text.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    let Some(rest) = line.strip_prefix("Previous").filter(|rest| starts_title(rest)) else {
        return false;
    };
    rest.match_indices("Next").any(|(at, label)| {
        let glued = rest[..at].chars().next_back().is_some_and(|c| !c.is_whitespace());
        glued && starts_title(&rest[at + label.len()..])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: bool) {
        assert_eq!(is_chrome(line), expected, "{line}");
    }

    #[test]
    fn words_of_the_site() {
        check("Was this helpful?", true);
        check("Last updated 2 years ago", true);
        check("Previous5.2.8. Клієнти, які часто скаржатьсяNext5.3. Нестандартні", true);
        check("PreviousВступNextЧерга", true);
    }

    #[test]
    fn words_of_an_author() {
        check("Was this helpful? Tell us.", false);
        check("Previously, Next.js was used", false);
        check("Previous 5.2. Next 5.3.", false);
        check("Last updated on 5 May, a year ago today it was", false);
        check("Powered by GitBook and coffee", false);
    }
}
