//! The YAML between the first two `---` lines of a page.

use std::collections::BTreeMap;

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
            return (Some(read(yaml, span)), start + end + line.len());
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
fn read(yaml: &str, span: Span) -> FrontMatter {
    let mut keys: BTreeMap<String, serde_json::Value> =
        serde_saphyr::from_str(yaml).unwrap_or_default();
    let mut text = |key: &str| match keys.remove(key) {
        Some(serde_json::Value::String(text)) => Some(text.into_boxed_str()),
        Some(serde_json::Value::Number(number)) => Some(number.to_string().into_boxed_str()),
        _ => None,
    };
    FrontMatter {
        span,
        title: text("title"),
        language: text("language").or_else(|| text("lang")),
        cover: text("cover"),
        hidden: matches!(keys.get("hidden"), Some(serde_json::Value::Bool(true))),
    }
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
    fn bad_yaml_is_cut_off_and_says_nothing() {
        check("---\ntitle: a: b: [\n---\nтекст", Some((None, false, "текст")));
    }

    #[test]
    fn a_rule_is_no_front_matter() {
        check("---\n\nПросто текст\n\n---\n", None);
        check("---\ntitle: Вступ\n", None);
        check("# А\n---\n", None);
    }
}
