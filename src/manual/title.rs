//! Titles that were cut.
//!
//! GitBook cuts a label at 100 characters, people write `(...)` for the rest. What is
//! missing at the end (a closing quotation mark, a bracket, half a word) is one fault.

/// How a title was cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// It ends in `(...)` or `…`.
    Dots,
    /// It ends in the middle of a sentence, where GitBook's limit is.
    Length,
}

/// The length, in characters, at which GitBook cuts the labels of the sidebar.
pub const LONGEST_LABEL: usize = 100;

/// What people write for the rest of a title.
const DOTS: [&str; 4] = ["(...)", "(…)", "...", "…"];

/// How a title was cut, if it was.
///
/// That every title of 99 or 100 characters was is measured, on titles that GitBook
/// wrote: 21 of 21. A whole one would end in a mark or be longer or shorter. Of 97 and
/// 98 characters only those count that leave a mark open.
pub fn cut(title: &str) -> Option<Cut> {
    let title = title.trim();
    if without_dots(title).is_some() {
        return Some(Cut::Dots);
    }
    // In letters of two bytes the limit is twice as many bytes, and never fewer.
    if title.len() < LONGEST_LABEL - 3 {
        return None;
    }
    let length = title.chars().count();
    let is_near = (LONGEST_LABEL - 3..=LONGEST_LABEL).contains(&length);
    let is_whole = title.ends_with(['.', '?', '!', ')', ']', '»', '”', '"', ':', ';']);
    let counts = length + 1 >= LONGEST_LABEL || leaves_open(title);
    (is_near && !is_whole && counts).then_some(Cut::Length)
}

/// A title without the dots that stand for its rest; `None` where it has none. Dots in
/// the brackets of a call, `print(...)`, stand for arguments.
pub fn without_dots(title: &str) -> Option<&str> {
    let title = title.trim();
    let stem = DOTS.iter().find_map(|dots| title.strip_suffix(dots))?;
    let is_call = title.ends_with(')') && stem.ends_with(|c: char| !c.is_whitespace());
    let stem = stem.trim_end();
    (!is_call && !stem.is_empty()).then_some(stem)
}

/// Whether a bracket or a quotation mark is opened and not closed.
fn leaves_open(title: &str) -> bool {
    let count = |marks: &[char]| title.matches(marks).count();
    count(&['(']) > count(&[')'])
        || count(&['[']) > count(&[']'])
        || count(&['«']) > count(&['»'])
        || count(&['„']) > count(&['“', '”'])
        || count(&['"']) % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(title: &str, expected: Option<Cut>) {
        assert_eq!(cut(title), expected, "{title}");
    }

    #[test]
    fn dots_stand_for_the_rest() {
        for title in ["Документи осіб (...)", "Документи осіб (…)", "Документи…", "And so on..."]
        {
            check(title, Some(Cut::Dots));
        }
        for title in ["print(...)", "INSERT...RETURNING", "…", "(...)", "Документи осіб"]
        {
            check(title, None);
        }
    }

    #[test]
    fn a_title_ends_where_the_limit_is() {
        let long = |length: usize, end: &str| {
            let start: String =
                "слово ".chars().cycle().take(length - end.chars().count()).collect();
            start + end
        };
        check(&long(100, "персон"), Some(Cut::Length));
        check(&long(99, "персон"), Some(Cut::Length));
        check(&long(100, "осіб?"), None);
        check(&long(98, "персон"), None);
        check(&long(98, "«Про біженців"), Some(Cut::Length));
        check(&long(101, "персон"), None);
        check(&long(70, "персон"), None);
    }
}
