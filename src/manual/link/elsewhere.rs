//! Destinations that tell by themselves where they lead, without a look at any file.

use super::resolution::{LinkKind, LinkStatus, Resolution};
use crate::markdown::is_markdown;

/// Links that no file of the project can answer.
pub(super) fn elsewhere(destination: &str) -> Option<Resolution> {
    let skipped = |kind, reason| Some(Resolution::new(kind, LinkStatus::Skipped, reason));
    if destination.is_empty() {
        return Some(Resolution::nothing());
    }
    if is_broken_marker(destination) {
        return Some(Resolution::new(LinkKind::Page, LinkStatus::Broken, "broken-marker"));
    }
    if destination.starts_with('{') || destination.starts_with("$/") {
        return skipped(LinkKind::CrossSpace, "cross-space");
    }
    if destination.starts_with("//") {
        return Some(Resolution::new(LinkKind::External, LinkStatus::Unchecked, "external"));
    }
    let scheme = scheme(destination)?;
    if corrected_scheme(destination).is_some() {
        let status = LinkStatus::Broken;
        return Some(Resolution::new(LinkKind::External, status, "misspelt-scheme"));
    }
    let is = |known: &str| scheme.eq_ignore_ascii_case(known);
    match () {
        () if is("http") || is("https") => {
            let address = destination[scheme.len() + 1..].trim_start_matches('/');
            let space = address.strip_prefix("app.gitbook.com/");
            if space.is_some_and(|rest| rest.starts_with("s/") || rest.contains("/s/")) {
                skipped(LinkKind::CrossSpace, "cross-space")
            } else {
                Some(Resolution::new(LinkKind::External, LinkStatus::Unchecked, "external"))
            }
        }
        () if is("mailto") => skipped(LinkKind::Mail, "mail"),
        () if is("tel") => skipped(LinkKind::Tel, "tel"),
        () => skipped(LinkKind::Other, "scheme"),
    }
}

/// An address on the network with a slip in `https://`, put right: `http//a.org`,
/// `https:/a.org`, `htps://a.org`, `www.a.org`.
pub fn corrected_scheme(destination: &str) -> Option<String> {
    const SLIPS: [&str; 11] = [
        "http", "https", "htp", "htps", "htttp", "htttps", "hhttp", "hhttps", "ttp", "ttps",
        "httpss",
    ];
    // Nearly every one is right, and to write it in small letters is more than to see that.
    let is_right = |text: &str| text.starts_with("http://") || text.starts_with("https://");
    if is_right(destination) {
        return None;
    }
    let lower = destination.to_ascii_lowercase();
    if is_right(&lower) {
        return None;
    }
    if let Some(rest) = lower.strip_prefix("www.") {
        // `www.md` is a page.
        let host = rest.split('/').next().unwrap_or_default();
        let is_host = host.contains('.') && !is_markdown(host);
        return is_host.then(|| format!("https://{destination}"));
    }
    let length = lower.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (word, rest) = destination.split_at(length);
    let marks = rest.bytes().take_while(|mark| b":;./\\".contains(mark)).count();
    let (marks, rest) = rest.split_at(marks);
    let is_slip = SLIPS.contains(&&lower[..length])
        && (marks.starts_with(':') || marks.contains("//"))
        && rest.split('/').next().is_some_and(|host| host.contains('.'));
    let scheme = if word.ends_with(['s', 'S']) { "https" } else { "http" };
    is_slip.then(|| format!("{scheme}://{rest}"))
}

/// GitBook's own marks of a link whose target it has lost.
fn is_broken_marker(destination: &str) -> bool {
    let kind = destination.strip_prefix("/broken/").and_then(|rest| rest.split_once('/'));
    let rest = destination.strip_prefix("broken-reference");
    matches!(kind, Some(("pages" | "files" | "spaces", _)))
        || rest.is_some_and(|rest| rest.bytes().all(|byte| byte == b'/'))
}

/// The scheme of a destination that has one: two letters at least, so that a drive
/// (`C:`) is none.
fn scheme(destination: &str) -> Option<&str> {
    if !destination.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let (scheme, _) = destination.split_once(':')?;
    let is_scheme = scheme.len() > 1
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '.' | '-'));
    is_scheme.then_some(scheme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_in_schemes() {
        let corrected = |text: &str| corrected_scheme(text).unwrap_or_default();
        assert_eq!(corrected("http//a.org/x"), "http://a.org/x");
        assert_eq!(corrected("https:/a.org"), "https://a.org");
        assert_eq!(corrected("https:a.org"), "https://a.org");
        assert_eq!(corrected("htps://a.org"), "https://a.org");
        assert_eq!(corrected("https.//a.org"), "https://a.org");
        assert_eq!(corrected("www.a.org/x"), "https://www.a.org/x");
        for right in [
            "https://a.org",
            "HTTP://a.org",
            "http.md",
            "https/a.md",
            "http-errors.md",
            "www.md",
            "www/a.org",
            "mailto:a@b.org",
            "ftp://a.org",
            "http:",
            "",
        ] {
            assert_eq!(corrected(right), "", "{right}");
        }
    }

    #[test]
    fn schemes_and_markers() {
        assert_eq!(scheme("mailto:a@b"), Some("mailto"));
        assert_eq!(scheme("C:\\x"), None);
        assert_eq!(scheme("сторінка: перша.md"), None);
        assert!(is_broken_marker("broken-reference/"));
        assert!(is_broken_marker("/broken/pages/x1"));
    }
}
