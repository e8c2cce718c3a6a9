//! The YAML between the first two `---` lines of a page.

use std::collections::BTreeMap;

use serde::de::IgnoredAny;

use crate::source::Span;

/// No page describes itself in more than this; what is longer is left unread.
const LONGEST: usize = 64 * 1024;

/// Front matter: the keys that say something about the page.
#[derive(Debug, Clone, Default)]
pub struct FrontMatter {
    /// The whole of it, with both `---` lines.
    pub span: Span,
    /// `title`.
    pub title: Option<Box<str>>,
    /// `language` or `lang`.
    pub language: Option<Box<str>>,
    /// `hidden: true`: GitBook leaves the page out of the contents.
    pub hidden: bool,
    /// `cover`: an image, as it is written.
    pub cover: Option<Box<str>>,
    /// Why it cannot be read, if it cannot.
    pub fault: Option<YamlFault>,
}

/// What is wrong with YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YamlFault {
    /// Where: the line, without its end.
    pub span: Span,
    /// Whether a second colon stands in the line's value, outside quotation marks.
    pub colon: bool,
}

/// Cuts front matter off at `start`: what it says, and where the Markdown begins.
///
/// A rule (`---`) at the top of an mdBook page is not front matter: its first line
/// with anything on it must look like YAML, and a second `---` must follow.
pub(super) fn cut(text: &str, start: usize) -> (Option<FrontMatter>, usize) {
    let rest = text.get(start..).unwrap_or_default();
    let mut lines = rest.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else {
        return (None, start);
    };
    let mut end = first.len();
    let mut looks_like_yaml = None;
    for line in lines {
        let content = line.trim_end();
        if content == "---" || content == "..." {
            if looks_like_yaml != Some(true) {
                return (None, start);
            }
            let yaml = rest.get(first.len()..end).unwrap_or_default();
            let span = Span::new(start, start + end + line.len());
            return (Some(read(yaml, start + first.len(), span)), start + end + line.len());
        }
        if looks_like_yaml.is_none() && !content.is_empty() {
            looks_like_yaml = Some(is_yaml(content));
        }
        end += line.len();
        if end > LONGEST {
            break;
        }
    }
    (None, start)
}

fn is_yaml(line: &str) -> bool {
    line.starts_with('#')
        || line.split_once(':').is_some_and(|(key, _)| {
            !key.is_empty()
                && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '"' | '\''))
        })
}

/// Reads the keys. YAML that cannot be read says nothing: that it cannot is for a
/// rule to tell.
fn read(yaml: &str, start: usize, span: Span) -> FrontMatter {
    if says_nothing(yaml) {
        return FrontMatter { span, ..FrontMatter::default() };
    }
    let read: Result<BTreeMap<String, serde_json::Value>, _> = serde_saphyr::from_str(yaml);
    // YAML may hold what those types cannot; only what no reader understands is a fault.
    let fault = if read.is_err() { fault(yaml, start) } else { None };
    let mut keys = read.unwrap_or_default();
    let [title, language, lang, cover, hidden] = READ.map(|key| keys.remove(key));
    let text = |value: Option<serde_json::Value>| match value {
        Some(serde_json::Value::String(text)) => Some(text.into_boxed_str()),
        Some(serde_json::Value::Number(number)) => Some(number.to_string().into_boxed_str()),
        _ => None,
    };
    FrontMatter {
        span,
        title: text(title),
        language: text(language).or_else(|| text(lang)),
        cover: text(cover),
        hidden: hidden == Some(serde_json::Value::Bool(true)),
        fault,
    }
}

/// The keys that are read.
const READ: [&str; 5] = ["title", "language", "lang", "cover", "hidden"];

/// Whether YAML is for certain nothing but one key that nobody reads and words that are YAML,
/// as on most pages that have any.
fn says_nothing(yaml: &str) -> bool {
    const LONGEST_KEY: usize = 64;
    let is_key = |key: &str| {
        let is_name = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase());
        is_name && key.len() <= LONGEST_KEY && !READ.contains(&key)
    };
    // Marks that mean something in YAML mean nothing behind a letter or a digit.
    let is_plain = |value: &str| {
        value.starts_with(char::is_alphanumeric)
            && value.chars().all(|it| it.is_alphanumeric() || matches!(it, ' ' | ',' | '.'))
    };
    let mut lines = yaml.lines();
    let first = lines.next().and_then(|line| line.split_once(": "));
    first.is_some_and(|(key, value)| is_key(key) && is_plain(value)) && lines.next().is_none()
}

/// Where YAML that begins at byte `start` of the file stops being YAML. The usual cause
/// is a colon in a value without quotation marks, which parsers notice a line too late.
fn fault(yaml: &str, start: usize) -> Option<YamlFault> {
    let options = serde_saphyr::options! {
        non_finite_float_policy: serde_saphyr::NonFiniteFloatPolicy::PassThrough,
    };
    let error = serde_saphyr::from_str_with_options::<IgnoredAny>(yaml, options).err()?;
    let told = error.location().and_then(|at| usize::try_from(at.line()).ok()).unwrap_or(1);
    let mut at = start;
    let mut lines = Vec::new();
    for line in yaml.split_inclusive('\n') {
        let content = line.trim_end();
        lines.push((Span::new(at, at + content.len()), has_second_colon(content)));
        at += line.len();
    }
    let told = told.min(lines.len());
    let culprit = lines.iter().take(told).rposition(|&(_, colon)| colon);
    let (span, colon) = *lines.get(culprit.unwrap_or(told.saturating_sub(1)))?;
    Some(YamlFault { span, colon })
}

fn has_second_colon(line: &str) -> bool {
    let value = line.split_once(": ").map_or("", |(_, value)| value.trim());
    !value.starts_with(['"', '\'', '{', '[', '|', '>', '#', '&']) && value.contains(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(Option<&str>, bool, &str)>) {
        let (found, body) = cut(text, 0);
        let found = found.map(|matter| {
            (matter.title.as_deref().map(str::to_owned), matter.hidden, &text[body..])
        });
        let expected =
            expected.map(|(title, hidden, body)| (title.map(str::to_owned), hidden, body));
        assert_eq!(found, expected);
    }

    #[test]
    fn keys_are_read() {
        check("---\ntitle: Вступ\nhidden: true\n---\n# А\n", Some((Some("Вступ"), true, "# А\n")));
        check("---\r\ntitle: 7\r\n---\r\nа", Some((Some("7"), false, "а")));
        check("---\ndescription: >-\n  довгий\n  опис\n---\n", Some((None, false, "")));
    }

    #[test]
    fn what_says_nothing_is_yaml_and_says_nothing() {
        for plain in ["description: 7\n", "icon: зірка, одна.\r\n", "a: b  ", "x: 1e999\n"]
        {
            assert!(says_nothing(plain), "{plain:?}");
            assert_eq!(fault(plain, 0), None);
        }
        for other in ["title: А\n", "a: b: c\n", "a: - b\n", "a: b #\n", "a: b\na: c\n", ": a\n"] {
            assert!(!says_nothing(other), "{other:?}");
        }
    }

    #[test]
    fn bad_yaml_is_cut_off_and_says_nothing() {
        check("---\ntitle: a: b: [\n---\nтекст", Some((None, false, "текст")));
    }

    #[test]
    fn a_rule_is_no_front_matter() {
        check("---\n\nПросто текст\n\n---\n", None);
        check("---\ntitle: Вступ\n", None);
        check("# А\n---\n", None);
    }

    #[track_caller]
    fn check_fault(text: &str, expected: Option<(&str, bool)>) {
        let fault = cut(text, 0).0.and_then(|matter| matter.fault);
        assert_eq!(fault.map(|fault| (&text[fault.span.range()], fault.colon)), expected);
    }

    #[test]
    fn a_fault_is_told_where_it_stands() {
        let colon = "description: Як почати: кілька порад";
        check_fault(&format!("---\ntitle: А\n{colon}\nicon: x\n---\n"), Some((colon, true)));
        check_fault("---\r\na: 1\r\nb: \"так\r\n---\r\n", Some(("b: \"так", false)));
        check_fault("---\na: [1, 2\n---\n", Some(("a: [1, 2", false)));
    }

    #[test]
    fn unusual_yaml_is_no_fault() {
        check_fault("---\n1: a\ntrue: b\n---\n", None);
        check_fault("---\na: .nan\nb: !tag x\nc: &x {y: 1}\nd: *x\n---\n", None);
        check_fault("---\ntime: 12:30\nurl: https://a.b\n---\n", None);
        check_fault("---\n# лише примітка\n---\n", None);
    }
}
