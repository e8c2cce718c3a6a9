//! Paths with `/`, below the root of a project.

use std::borrow::Cow;

/// `path` against the folder `base`, without `.` and `..`; `None` when it climbs out of
/// the project.
pub fn normalise(base: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
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
