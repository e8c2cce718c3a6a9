//! The path in a link's destination: what it names, and in what manner it is written.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::link::Link;
use crate::manual::link::path::{decoded, normalise, relative};
use crate::manual::page::Page;
use crate::markdown::is_markdown;
use crate::source::Span;

/// What would end a destination, or mean something in it.
const UNSAFE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'(')
    .add(b')')
    .add(b'<')
    .add(b'>')
    .add(b'"')
    .add(b'%')
    .add(b'#')
    .add(b'?');

/// The path in a destination.
#[expect(clippy::struct_excessive_bools, reason = "each is a manner of its own")]
pub(super) struct Address {
    /// Where it stands in the file: without query and fragment.
    pub(super) span: Span,
    /// What it names, relative to the project root.
    pub(super) path: String,
    /// Whether it begins at the root of the manual.
    pub(super) is_absolute: bool,
    /// Whether it begins with `./`.
    is_dotted: bool,
    /// Whether it ends in a slash.
    is_folder: bool,
    /// Whether letters of other scripts are written as `%D0%B0`.
    is_encoded: bool,
}

impl Address {
    /// The path in the destination of `link`; `None` when there is none: `#place`.
    pub(super) fn new(manual: &Manual, file: &Page, link: &Link) -> Option<Self> {
        let raw = file.source.slice(link.destination.span);
        let length = raw.find(['#', '?']).unwrap_or(raw.len());
        let text = link.destination.text(&file.source).trim();
        let text = text.split(['#', '?']).next().unwrap_or_default();
        if text.is_empty() || length == 0 {
            return None;
        }
        let decoded = decoded(text);
        let root = &*manual.settings.root;
        let base = match decoded.strip_prefix('/') {
            Some(_) if manual.settings.flavour == Flavour::Github => "",
            Some(_) => root,
            None => file.path().rsplit_once('/').map_or("", |(folder, _)| folder),
        };
        let start = link.destination.span.range().start;
        Some(Self {
            span: Span::new(start, start + length),
            path: normalise(base, decoded.trim_start_matches('/'))?,
            is_absolute: decoded.starts_with('/'),
            is_dotted: decoded.starts_with("./"),
            is_folder: decoded.ends_with('/'),
            is_encoded: text.contains('%'),
        })
    }

    /// What it has to name when its target is at `after`: a folder's page by the folder,
    /// a page without its ending without it. What is no name of the target, an old address
    /// that is redirected, moves as any path does.
    pub(super) fn after(
        &self,
        target: &str,
        after: &str,
        moved: impl Fn(&str) -> String,
    ) -> String {
        if self.path == target {
            return after.to_owned();
        }
        let (folder, name) = target.rsplit_once('/').unwrap_or(("", target));
        let (new_folder, new_name) = after.rsplit_once('/').unwrap_or(("", after));
        if self.path == folder && name.contains('.') {
            return if name == new_name { new_folder.to_owned() } else { after.to_owned() };
        }
        let stem = |path: &str| path.strip_suffix(".md").map(str::to_owned);
        if stem(target).is_some_and(|stem| stem == self.path) {
            return stem(after).unwrap_or_else(|| after.to_owned());
        }
        let html = |path: &str| Some(format!("{}.html", path.strip_suffix(".md")?));
        if html(target).is_some_and(|html| html == self.path) {
            return html(after).unwrap_or_else(|| after.to_owned());
        }
        moved(&self.path)
    }

    /// How `path` is written in the file `from`.
    pub(super) fn written(&self, manual: &Manual, from: &str, path: &str) -> String {
        let root = match manual.settings.flavour {
            Flavour::Github => "",
            _ => &*manual.settings.root,
        };
        let below = path.strip_prefix(root).map(|rest| rest.trim_start_matches('/'));
        let mut way = match below {
            Some(below) if self.is_absolute => format!("/{below}"),
            _ => relative(from, path),
        };
        if way.is_empty() {
            ".".clone_into(&mut way);
        }
        if self.is_dotted && !way.starts_with('.') && !way.starts_with('/') {
            way.insert_str(0, "./");
        }
        if self.is_folder && !way.ends_with('/') && !is_markdown(path) {
            way.push('/');
        }
        let encoded = utf8_percent_encode(&way, UNSAFE).to_string();
        // `utf8_percent_encode` encodes every letter that is not ASCII.
        if self.is_encoded { encoded } else { unencoded(&way) }
    }
}

/// Encodes only what means something.
fn unencoded(way: &str) -> String {
    let mut out = String::with_capacity(way.len());
    for letter in way.chars() {
        if letter.is_ascii() {
            out.extend(utf8_percent_encode(letter.encode_utf8(&mut [0; 4]), UNSAFE));
        } else {
            out.push(letter);
        }
    }
    out
}
