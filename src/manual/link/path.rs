//! Paths with `/`, below the root of a project.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// `path` against the folder `base`, which is the path of one, without `.` and `..`; `None`
/// when it climbs out of the project.
pub fn normalise(base: &str, path: &str) -> Option<String> {
    let mut joined = String::with_capacity(base.len() + 1 + path.len());
    let enter = |joined: &mut String, part: &str| {
        if !joined.is_empty() {
            joined.push('/');
        }
        joined.push_str(part);
    };
    joined.push_str(base);
    let mut rest = Some(path);
    while let Some(path) = rest {
        let end = memchr::memchr(b'/', path.as_bytes());
        rest = end.map(|end| &path[end + 1..]);
        match &path[..end.unwrap_or(path.len())] {
            "" | "." => {}
            ".." if joined.is_empty() => return None,
            ".." => {
                let parent = memchr::memrchr(b'/', joined.as_bytes());
                joined.truncate(parent.unwrap_or_default());
            }
            part => enter(&mut joined, part),
        }
    }
    Some(joined)
}

/// The path of a destination, and its fragment if it has one; a query is neither.
pub(super) fn parts(destination: &str) -> (&str, Option<&str>) {
    let (path, fragment) = match memchr::memchr(b'#', destination.as_bytes()) {
        Some(at) => (&destination[..at], Some(&destination[at + 1..])),
        None => (destination, None),
    };
    let query = memchr::memchr(b'?', path.as_bytes());
    (&path[..query.unwrap_or(path.len())], fragment)
}

/// A destination, or a part of one, without percent-encoding.
pub fn decoded(text: &str) -> Cow<'_, str> {
    // Hardly any has some, and this is seen much sooner than it is decoded.
    if text.contains('%') { percent_decode_str(text).decode_utf8_lossy() } else { text.into() }
}

/// The path that leads from the file `from` to the file `to`.
pub fn relative(from: &str, to: &str) -> String {
    let folder: Vec<&str> = from.split('/').collect();
    let folder = &folder[..folder.len() - 1];
    let target: Vec<&str> = to.split('/').collect();
    let common = folder.iter().zip(&target).take_while(|(a, b)| a == b).count();
    let mut parts: Vec<Cow<'_, str>> = vec![Cow::Borrowed(".."); folder.len() - common];
    parts.extend(target[common..].iter().map(|&part| Cow::Borrowed(part)));
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_normalised_and_made_relative() {
        assert_eq!(normalise("a/b", "../c.md").as_deref(), Some("a/c.md"));
        assert_eq!(normalise("", "./x//y.md").as_deref(), Some("x/y.md"));
        assert_eq!(normalise("a", "../../etc/passwd"), None);
        assert_eq!(relative("a/b.md", "a/c.md"), "c.md");
        assert_eq!(relative("a/b/c.md", "d.md"), "../../d.md");
    }
}
