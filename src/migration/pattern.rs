//! Regular expressions of other programs, as globs.

/// A glob over whole addresses for an expression that is found anywhere in one; none
/// where a glob cannot say the same.
pub(super) fn address(expression: &str) -> Option<String> {
    let (from_start, rest) = match expression.strip_prefix('^') {
        Some(rest) => (true, rest),
        None => (false, expression),
    };
    let (rest, to_end) = match rest.strip_suffix('$').filter(|rest| !rest.ends_with('\\')) {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    // Where anything may follow, slashes without number are nothing.
    let rest = if to_end { rest } else { rest.strip_suffix("/*").unwrap_or(rest) };
    // The beginning that nearly all of them have.
    let (scheme, rest) = match rest.strip_prefix("https?") {
        Some(rest) => ("{http,https}", rest),
        None => ("", rest),
    };
    let middle = simple(rest)?;
    let mut glob = String::new();
    let begins_anyhow = scheme.is_empty() && middle.starts_with('*');
    if !from_start && !begins_anyhow {
        glob.push('*');
    }
    glob.push_str(scheme);
    glob.push_str(&middle);
    if !to_end && !glob.ends_with('*') {
        glob.push('*');
    }
    Some(glob)
}

/// A glob over paths for an expression that is found anywhere in one; none but for the
/// name of a file, or of a folder, which is one without an ending: then for what is in it.
pub(super) fn path(expression: &str) -> Option<String> {
    let from_start = expression.starts_with('^');
    let rest = expression.trim_start_matches('^').trim_end_matches('$');
    let rest = rest.trim_end_matches(".*").trim_end_matches('/');
    let rest = rest.trim_start_matches("./").trim_start_matches('/');
    let glob = simple(rest).filter(|glob| !glob.contains(['*', '?', '[', '{']))?;
    if glob.is_empty() {
        return None;
    }
    let anywhere = if from_start || glob.contains('/') { "" } else { "**/" };
    let is_file =
        glob.rsplit('/').next().is_some_and(|name| name.trim_start_matches('.').contains('.'));
    Some(format!("{anywhere}{glob}{}", if is_file { "" } else { "/**" }))
}

/// A glob for an expression of plain characters, escaped ones, `.` and `.*`. A point
/// between two letters is taken for a point: nobody means anything else in `example.org`.
fn simple(expression: &str) -> Option<String> {
    let mut glob = String::new();
    let mut rest = expression.chars().peekable();
    let mut before = ' ';
    while let Some(character) = rest.next() {
        let was = std::mem::replace(&mut before, character);
        let is_repeated = |next: Option<&char>| matches!(next, Some('*' | '+' | '?' | '{'));
        let plain = match character {
            '.' if was.is_alphanumeric() && rest.peek().is_some_and(|it| it.is_alphanumeric()) => {
                '.'
            }
            '.' => {
                match rest.peek() {
                    Some('*') => {
                        rest.next();
                        glob.push('*');
                    }
                    Some('+') => {
                        rest.next();
                        glob.push_str("?*");
                    }
                    next if is_repeated(next) => return None,
                    _ => glob.push('?'),
                }
                continue;
            }
            '\\' => match rest.next()? {
                // A class of characters, or a place.
                next if next.is_alphanumeric() => return None,
                next => next,
            },
            '(' | ')' | '[' | ']' | '{' | '}' | '|' | '*' | '+' | '?' | '^' | '$' => return None,
            plain => plain,
        };
        if is_repeated(rest.peek()) {
            return None;
        }
        match plain {
            '*' | '?' | '[' | ']' | '{' | '}' => {
                glob.push('[');
                glob.push(plain);
                glob.push(']');
            }
            plain => glob.push(plain),
        }
    }
    Some(glob)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_becomes_a_glob_that_says_the_same_or_none() {
        let check = |expression: &str, expected: Option<&str>| {
            assert_eq!(address(expression).as_deref(), expected, "{expression}");
        };
        check(r"^https://example\.org", Some("https://example.org*"));
        check(r"^https?://example\.org/$", Some("{http,https}://example.org/"));
        check(r"linkedin\.com", Some("*linkedin.com*"));
        check(r".*\.ua/.*", Some("*.ua/*"));
        check(r"\?q=", Some("*[?]q=*"));
        check("twitter.com", Some("*twitter.com*"));
        check("a.-b", Some("*a?-b*"));
        check("intel.com/*", Some("*intel.com*"));
        check("intel.com/*$", None);
        check("a.+b$", Some("*a?*b"));
        check(r"(a|b)\.org", None);
        check(r"[0-9]+", None);
        check(r"a\d", None);
        check("a*", None);
        check("a{2}", None);
        check(r"a\.?b", None);
        check(r"a\", None);
        check(r"\$", Some("*$*"));
    }

    #[test]
    fn a_path_becomes_a_glob() {
        let check = |expression: &str, expected: Option<&str>| {
            assert_eq!(path(expression).as_deref(), expected, "{expression}");
        };
        check("node_modules", Some("**/node_modules/**"));
        check("^drafts/", Some("drafts/**"));
        check("./docs/old", Some("docs/old/**"));
        check(r"docs/old/.*\.md", None);
        check(r"CHANGELOG\.md$", Some("**/CHANGELOG.md"));
        check(r"\.github", Some("**/.github/**"));
        check("", None);
        check("a.b", Some("**/a.b"));
        check("a.-", None);
    }
}
