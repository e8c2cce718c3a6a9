//! A space before a comma, a full stop or their like.

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::words::Marks;
use crate::prose::{OPAQUE, Prose, Setting, TRANSPARENT};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "space-before-punctuation", Text, Warning, Check::Prose(Marks::SPACE_BEFORE, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат , а приймає віконце.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалони видає автомат, а приймає віконце :)\n",
    },
}

fn check(prose: &Prose<'_>, _: &Census, findings: &mut Findings) {
    let text = &*prose.text;
    let is_english = prose.language.is("en");
    if is_english && prose.setting == Setting::Cell {
        return;
    }
    // French, and what may be French, has a space before the higher marks.
    // In English a semicolon behind a space mostly begins a comment of some code.
    let marks: &[char] = match (prose.language.is_cyrillic(), is_english) {
        (true, _) => &[',', '.', ';', ':', '!', '?'],
        (_, true) => &[',', '.', ':', '!', '?'],
        _ => &[',', '.'],
    };
    for (at, mark) in text.match_indices(marks) {
        let left = text[..at].trim_end_matches(' ');
        // «`--all` : показує все» is a list of names, not a sentence.
        let is_list = mark == ":" && left.trim_end_matches(TRANSPARENT).ends_with(OPAQUE);
        // “The output, which is ???”: they stand for a word.
        let is_word = is_english && text[at..].starts_with("???");
        // “no queue all !” is a line of some device's settings.
        let is_command = is_english && mark == "!" && !text.contains(char::is_uppercase);
        let is_code = mark == ":" && declares(prose, left, at + 1);
        let is_other = is_list || is_word || is_command || is_code;
        if left.len() == at || is_other || !ends_a_word(prose, left) {
            continue;
        }
        if closes(&text[at..], mark) && !is_ratio(left, &text[at + 1..]) {
            let range = left.len()..at;
            // `1 . Слово` is no list, and `_ , слово_` no emphasis.
            let is_end = |c: char| {
                c.is_alphanumeric() || matches!(c, OPAQUE | TRANSPARENT | '»' | '”' | '"' | ')')
            };
            let is_safe = left.ends_with(is_end) && prose.is_behind_words(range.clone());
            findings
                .report(prose.location(range.start..at + 1))
                .with("mark", mark)
                .fix(is_safe, vec![Edit::new(prose.location(range), "")]);
        }
    }
}

/// Whether a colon behind `left` parts a name from its value or its type, as programs write
/// them: `"Step" : "PIN"`, `Queue : <code>object</code>`.
fn declares(prose: &Prose<'_>, left: &str, behind: usize) -> bool {
    let right = prose.text[behind..].trim_start_matches([' ', TRANSPARENT]);
    let start = prose.text.len() - right.len();
    let begins = |c: char| matches!(c, '"' | '{' | '[') || c.is_ascii_digit();
    let is_value = left.ends_with('"') && right.starts_with(begins);
    let is_type = || prose.source.slice(prose.span(start..prose.text.len())).starts_with("<code>");
    is_value || (right.starts_with(OPAQUE) && is_type())
}

/// Whether what stands before the space is something a mark can follow.
fn ends_a_word(prose: &Prose<'_>, left: &str) -> bool {
    match left.chars().next_back() {
        None
        | Some('\n' | '\r' | ']' | '=' | '/' | '|' | '-' | '+' | '.' | ',' | ':' | ';' | '…') => {
            false
        }
        // An image, a tag or the space that GitBook wrote as an entity.
        Some(OPAQUE) => {
            let before = prose.source.slice(prose.span(left.len() - 1..left.len()));
            !matches!(before, ">" | ";" | ")")
        }
        // Behind closing markup the space may be what parts it from the mark.
        Some(TRANSPARENT) => left.trim_end_matches(TRANSPARENT).ends_with(char::is_alphanumeric),
        Some(_) => true,
    }
}

/// Whether a mark ends something here, and is no emoticon, ellipsis or `.name`.
fn closes(rest: &str, mark: &str) -> bool {
    let run = rest.trim_start_matches(['!', '?']);
    let behind = if run.len() < rest.len() { run } else { &rest[mark.len()..] };
    let mut following = behind.chars().filter(|&c| c != TRANSPARENT);
    match following.next() {
        None | Some('\n' | '\r' | '»' | '”') => true,
        Some(' ') => {
            let next = following.find(|&c| c != ' ');
            // Where the sentence goes on, the mark is spoken of: “re-enter ? for details”.
            let goes_on = matches!(mark, "!" | "?") && next.is_some_and(char::is_lowercase);
            // `: )`, and marks that are listed: `, . ;`.
            let is_mark =
                matches!(next, Some(')' | '(' | '.' | ',' | ';' | ':' | '!' | '?' | '|' | '='));
            !goes_on && !is_mark
        }
        _ => false,
    }
}

/// `10 : 2`
fn is_ratio(left: &str, right: &str) -> bool {
    left.ends_with(|c: char| c.is_ascii_digit())
        && right.trim_start().starts_with(|c: char| c.is_ascii_digit())
}
