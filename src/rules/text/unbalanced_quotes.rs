//! A quotation mark without its partner.

use std::ops::Range;

use smallvec::SmallVec;

use crate::finding::{Findings, Level};
use crate::manual::census::Census;
use crate::prose::punctuation::{after, before, quotation_marks};
use crate::prose::words::Marks;
use crate::prose::{Prose, Setting};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "unbalanced-quotes", Text, Error, Check::Prose(MARKS, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nСкажіть: «Зачекайте, будь ласка, кілька хвилин.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nСкажіть: «Зачекайте, будь ласка, кілька хвилин».\n",
    },
}

const MARKS: Marks = Marks::STRAIGHT_QUOTE.or(Marks::PAIRED_QUOTE);

fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    // A title that was cut lost its closing marks with the rest: that is one fault.
    if prose.cut {
        return;
    }
    let text = &*prose.text;
    let (place, level) = match unpaired(text, prose.language.is("uk") || prose.language.is("ru")) {
        Some(at) => (at, Level::Error),
        // Elsewhere a straight mark may be inches, code or a character of its own.
        None if prose.language.is_cyrillic() => match odd_straight(text) {
            Some(at) => (at, Level::Warning),
            None => return,
        },
        None => return,
    };
    let mark = text[place..].chars().next().unwrap_or_default();
    let span = prose.span(place..place + mark.len_utf8());
    if prose.setting == Setting::Running && is_continued(prose.source.text(), mark, span.range()) {
        return;
    }
    let finding = findings.report(prose.source.location(span));
    finding.with("mark", mark.to_string());
    finding.level = finding.level.min(level);
}

/// The first of «»„“” that has no partner in the text. `guillemets`: whether the
/// language opens with `«`, as not every one does.
fn unpaired(text: &str, guillemets: bool) -> Option<usize> {
    let mut open: SmallVec<[(char, usize); 4]> = SmallVec::new();
    for (at, c) in quotation_marks(text) {
        let opened = open.last().map(|&(mark, _)| mark);
        match c {
            '«' if guillemets => open.push((c, at)),
            '»' if guillemets => match opened {
                Some('«') => drop(open.pop()),
                _ => return Some(open.pop().map_or(at, |(_, at)| at)),
            },
            '“' if opened == Some('„') => drop(open.pop()),
            '„' | '“' => open.push((c, at)),
            '”' => match opened {
                Some('„' | '“') => drop(open.pop()),
                // Inches, or a mark in a language that closes otherwise.
                _ if is_behind_digit(text, at) || !guillemets => {}
                _ => return Some(at),
            },
            _ => {}
        }
    }
    let &(mark, at) = open.first()?;
    // A language that uses „ and “ its own way may leave either open.
    (guillemets || mark == '«').then_some(at)
}

/// Whether a guillemet has its partner in another paragraph: a quotation that goes on
/// there, where each paragraph may begin with a mark of its own, and ends with one.
fn is_continued(file: &str, mark: char, place: Range<usize>) -> bool {
    match mark {
        '«' => {
            let rest = &file[place.end..];
            let rest = &rest[..rest.find("\n#").unwrap_or(rest.len())];
            let mut marks = rest.match_indices(['«', '»']).map(|(at, it)| (place.end + at, it));
            let next = marks.find(|&(at, it)| it == "»" || !before_in_line(file, at).is_empty());
            next.is_some_and(|(at, it)| it == "»" && ends_quotation(file, at))
        }
        '»' => {
            let rest = &file[..place.start];
            let rest = &rest[rest.rfind("\n#").unwrap_or(0)..];
            let last = rest.rfind(['«', '»']);
            last.is_some_and(|at| rest[at..].starts_with('«')) && ends_quotation(file, place.start)
        }
        _ => false,
    }
}

/// Whether a closing mark ends its paragraph, all of which belongs to the quotation: no
/// other is led in there.
fn ends_quotation(file: &str, at: usize) -> bool {
    let after = file[at + '»'.len_utf8()..].lines().next().unwrap_or_default();
    let is_end = |c: char| matches!(c, '.' | ',' | ';' | '!' | '?' | '…' | '*' | '_' | ' ' | '\r');
    let paragraph = &file[file[..at].rfind("\n\n").unwrap_or(0)..at];
    after.chars().all(is_end) && !paragraph.contains(':')
}

/// What stands before a place in its line, the marks of a quotation or a list aside.
fn before_in_line(file: &str, at: usize) -> &str {
    let line = file[..at].rsplit('\n').next().unwrap_or_default();
    line.trim_start_matches([' ', '\t', '>', '*', '_', '-', '+'])
}

/// The straight mark that is left when all others are paired. Inches, and a mark that
/// stands alone as a character, are none.
fn odd_straight(text: &str) -> Option<usize> {
    let mut open = None;
    for at in memchr::memchr_iter(b'"', text.as_bytes()) {
        let is_free = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let is_alone = || is_free(before(text, at)) && is_free(after(text, at + 1));
        if open.is_some() {
            open = None;
        } else if !is_alone() && !is_behind_digit(text, at) {
            open = Some(at);
        }
    }
    open
}

fn is_behind_digit(text: &str, at: usize) -> bool {
    before(text, at).is_some_and(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = unpaired(text, true).or_else(|| odd_straight(text));
        assert_eq!(found.map(|at| &text[at..]), expected);
    }

    #[test]
    fn pairs_are_silent() {
        check("«а „б“ в» і „г” та “д”", None);
        check("\"так\" і \"ні\"", None);
        check("екран 15\"", None);
        check("license = \"MIT OR Apache-2.0\"", None);
        check(">>> \"Hi there \" + \"Ola\"", None);
        check("#[route(GET, \"/\")]", None);
        check("знак \" сам", None);
    }

    #[test]
    fn a_lone_mark_is_found() {
        check("Скажіть: «Зачекайте.", Some("«Зачекайте."));
        check("переслідувань» і далі", Some("» і далі"));
        check("„так", Some("„так"));
        check("\"так", Some("\"так"));
        check("«так\"", Some("«так\""));
    }
}
