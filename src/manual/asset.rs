//! Files beside the pages that exist to be shown in them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::manual::Manual;
use crate::manual::link::path::decoded;
use crate::manual::link::resolution::Target;
use crate::manual::page::Page;
use crate::source::Source;

/// What the manual has besides pages.
#[derive(Debug, Default)]
pub struct Assets {
    /// Images, and whatever lies in `.gitbook/assets`; sorted.
    pub files: Vec<Arc<str>>,
    /// Style sheets and the like, which may name them too.
    pub styles: Vec<Source>,
}

/// Endings of images.
const IMAGES: [&str; 8] = ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp"];

/// Endings of files that may name images and are no pages.
const STYLES: [&str; 9] = ["css", "scss", "js", "html", "htm", "hbs", "json", "yaml", "yml"];

/// Names that a publishing program or a browser looks for by itself.
const BY_NAME: [&str; 5] = ["favicon", "cover", "cover_small", "apple-touch-icon", "logo"];

/// Whether a file below the manual's root exists to be shown. What lies in a theme, or
/// in a hidden folder other than GitBook's own, serves something else.
pub fn is_asset(below: &str) -> bool {
    if below.starts_with(".gitbook/assets/") {
        return true;
    }
    let mut folders = below.split('/');
    let name = folders.next_back().unwrap_or_default();
    let is_elsewhere = |folder: &str| {
        folder.starts_with(['.', '_']) || matches!(folder, "theme" | "node_modules" | "styles")
    };
    let Some((stem, ending)) = name.rsplit_once('.') else { return false };
    IMAGES.iter().any(|known| ending.eq_ignore_ascii_case(known))
        && !BY_NAME.iter().any(|known| stem.eq_ignore_ascii_case(known))
        && !folders.any(is_elsewhere)
}

/// Whether a file may name assets although it is no page.
pub fn is_style(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| STYLES.contains(&ending))
}

impl Manual {
    /// The files of the project that its links lead to.
    pub fn linked_files(&self) -> FxHashSet<&Arc<str>> {
        let resolutions = self.files().flat_map(|page| self.resolutions(page));
        let file = |target: &'_ Target| matches!(target, Target::File(_));
        resolutions
            .filter(|resolution| file(&resolution.target))
            .filter_map(|resolution| self.target_path(resolution))
            .collect()
    }

    /// The assets that nothing names: no link, and no text of a page or a style sheet
    /// either, because front matter, code and blocks of other programs name files too.
    pub fn unused_assets(&self) -> Vec<&Arc<str>> {
        if self.assets.files.is_empty() {
            return Vec::new();
        }
        let linked = self.linked_files();
        let files = self.assets.files.iter();
        let unlinked: Vec<&Arc<str>> = files.filter(|&path| !linked.contains(path)).collect();
        if unlinked.is_empty() {
            return unlinked;
        }
        let mut names: Names<'_> = Names::default();
        for &path in &unlinked {
            names.add(path);
        }
        let book = self.settings.book.iter().chain(&self.assets.styles);
        let sources: Vec<&Source> =
            self.files().map(|page: &Page| &page.source).chain(book).collect();
        sources.into_par_iter().for_each(|source| names.cross_out(source.text()));
        unlinked.into_iter().filter(|path| names.is_left(path)).collect()
    }
}

/// File names to be looked for in text, by their ending.
#[derive(Default)]
struct Names<'a> {
    by_ending: Vec<(String, FxHashMap<String, AtomicBool>)>,
    of_path: FxHashMap<&'a str, (String, String)>,
}

impl<'a> Names<'a> {
    fn add(&mut self, path: &'a str) {
        let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
        let ending = name.rsplit('.').next().unwrap_or_default().to_owned();
        let known = self.by_ending.iter().position(|(known, _)| *known == ending);
        let at = known.unwrap_or(self.by_ending.len());
        if known.is_none() {
            self.by_ending.push((ending.clone(), FxHashMap::default()));
        }
        self.by_ending[at].1.insert(name.clone(), AtomicBool::new(true));
        self.of_path.insert(path, (ending, name));
    }

    fn is_left(&self, path: &str) -> bool {
        self.of_path
            .get(path)
            .and_then(|(ending, name)| self.of_ending(ending)?.get(name))
            .is_some_and(|left| left.load(Ordering::Relaxed))
    }

    /// The names that end so, case aside; there are few endings.
    fn of_ending(&self, ending: &str) -> Option<&FxHashMap<String, AtomicBool>> {
        let mut all = self.by_ending.iter();
        all.find(|(known, _)| known.eq_ignore_ascii_case(ending)).map(|(_, names)| names)
    }

    /// Crosses out the names that a text has. A name ends behind a dot and its ending;
    /// where it begins is not known, so everything after a `/` or a mark is tried.
    fn cross_out(&self, text: &str) {
        for (dot, _) in text.match_indices('.') {
            let rest = &text[dot + 1..];
            let length = rest.bytes().take(8).take_while(u8::is_ascii_alphanumeric).count();
            let Some(names) = self.of_ending(&rest[..length]) else { continue };
            let end = dot + 1 + length;
            let start = text[..dot].rfind(['/', '\n', '"', '\'']).map_or(0, |at| at + 1);
            let mut written = &text[start..end];
            // Each of these may stand in a name, or before it.
            loop {
                let decoded = decoded(written).to_lowercase();
                let unescaped = decoded.replace('\\', "");
                for name in [&decoded, &unescaped] {
                    if let Some(left) = names.get(name.trim()) {
                        left.store(false, Ordering::Relaxed);
                    }
                }
                let Some(next) = written.find([' ', '(', '<', '=', '[', '`', ':', ',']) else {
                    break;
                };
                let width = written[next..].chars().next().map_or(1, char::len_utf8);
                written = &written[next + width..];
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;
    use crate::tree::Tree;

    #[test]
    fn names_are_found_however_they_are_written() {
        let paths =
            ["a/ім’я 1.png", "a/image (1).png", "b/plain.svg", "b/none.svg", "b/under_score.png"];
        let mut names = Names::default();
        for path in paths {
            names.add(path);
        }
        names.cross_out("icon: plain.svg\n![](<../a/image (1).png>)\nurl(under\\_score.png)");
        names.cross_out("src=\"/a/%D1%96%D0%BC%E2%80%99%D1%8F%201.png\"");
        let left: Vec<&str> = paths.into_iter().filter(|path| names.is_left(path)).collect();
        assert_eq!(left, ["b/none.svg"]);
    }

    #[test]
    fn a_theme_beside_the_pages_may_name_pictures() {
        let book = "[output.html]\nadditional-js = [\"scripts/motion.js\"]\n";
        let files = [
            ("book.toml", book),
            ("src/SUMMARY.md", "# Зміст\n\n* [А](a.md)\n"),
            ("src/a.md", "# А\n"),
            ("src/images/moves.png", ""),
            ("src/images/shown.png", ""),
            ("src/images/told.png", ""),
            ("src/images/left.png", ""),
            ("scripts/motion.js", "show('images/moves.png')"),
            ("scripts/other.js", "show('images/left.png')"),
            ("theme/index.hbs", "<img src=\"images/shown.png\">"),
            ("src/own.js", "tell('told.png')"),
        ];
        let project = Project::load(Tree::memory(files), None).unwrap();
        let unused: Vec<&str> =
            project.manuals[0].unused_assets().into_iter().map(|it| &**it).collect();
        assert_eq!(unused, ["src/images/left.png"]);
    }

    #[test]
    fn what_exists_to_be_shown() {
        for path in [".gitbook/assets/план.pdf", "images/a.PNG", "a.svg"] {
            assert!(is_asset(path), "{path}");
        }
        for path in ["a.pdf", ".github/a.png", "theme/a.png", "favicon.png", ".gitbook/x.png"] {
            assert!(!is_asset(path), "{path}");
        }
    }
}
