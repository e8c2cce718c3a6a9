//! What a `#fragment` can land on.
//!
//! A page's anchors are kept as hashes: a fragment is decoded, hashed and looked up, and
//! the text of an anchor is made again from its heading when somebody asks for it. So a
//! page of twenty headings takes under a kilobyte, and one of a million takes a sort.
//!
//! Who publishes what:
//!
//! - An id in the heading line wins over the slug. In GitBook `<a id>` takes its place, in
//!   mdBook only `{#x}` does; `<a id>` there, and on GitHub, stands beside the slug. So does
//!   `{#x}` in GitBook: its old toolchain, which `HonKit` goes on with, puts it in place of the
//!   slug, and what gitbook.com makes of it is not known.
//! - GitBook's page title, the first H1, publishes nothing; a link to its slug leaves the
//!   reader at the top of the page, where the title is ([`Landing::Title`]).
//! - GitBook has two generations of slugs and books of either; both are good.
//! - Equal slugs are numbered in order: `-1`, `-2`.
//! - Slugs that only another flavour would publish are known too, so that a link that
//!   works on GitHub and nowhere else is told as that ([`Landing::Foreign`]).
//!
//! Fragments are compared percent-decoded and in NFC, without variation selectors (an
//! emoji leaves one behind on GitHub, where people type none). GitHub's script finds an
//! anchor in any case, so there case is folded; elsewhere the browser compares exactly.

mod build;
mod find;
mod letters;
mod slug;

use std::borrow::Cow;
use std::hash::Hasher;

use rustc_hash::FxHasher;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::flavour::Flavour;
use build::Builder;

pub use slug::{Style, is_certain, slug};

/// What of a heading makes its anchors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadingText<'a> {
    /// 1 to 6.
    pub level: u8,
    /// The heading as it is rendered, in plain text, with that of code spans.
    pub text: &'a str,
    /// The ids given in the heading line: `<a id>`, `name=`, `{#x}`.
    pub explicit: &'a [Box<str>],
    /// Whether one of them is `{#x}`, which takes the slug's place in mdBook.
    pub has_attribute: bool,
}

impl<'a> HeadingText<'a> {
    /// A heading without ids of its own.
    pub fn plain(level: u8, text: &'a str) -> Self {
        Self { level, text, explicit: &[], has_attribute: false }
    }

    /// Whether an id in the heading line takes the place of the slug.
    fn is_replaced(&self, flavour: Flavour) -> bool {
        match flavour {
            Flavour::Gitbook => !self.explicit.is_empty() && !self.has_attribute,
            Flavour::Mdbook => self.has_attribute,
            Flavour::Github => false,
        }
    }
}

/// Where a fragment lands. Headings are numbered from 0 in the order they were told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Landing {
    /// The top of the page: `#`, `#top`.
    Top,
    /// A heading, by an id of its own or by its slug.
    Heading(u32),
    /// A heading that has the fragment only because it is the second, third … of equals:
    /// `#example-1` lands elsewhere as soon as a heading before it comes or goes.
    Numbered(u32),
    /// GitBook's page title. It publishes no anchor, but the browser stays at the top,
    /// where the title is.
    Title(u32),
    /// A heading's slug that is not published, because an id in its line has taken its
    /// place.
    Replaced(u32),
    /// An element that is no heading.
    Element,
    /// A footnote, or the mark that refers to it.
    Footnote,
    /// No anchor of this flavour; `flavour` would give it to that heading.
    Foreign {
        /// Whose slug it is. GitHub stands for mdBook, which makes the same of all but
        /// odd headings.
        flavour: Flavour,
        /// Whose heading is meant.
        heading: u32,
    },
    /// Nothing fits, but the page has a heading whose anchor cannot be known, as GitBook's
    /// of a Chinese heading: nobody can say that the fragment is broken.
    Unknowable,
}

/// One id given twice on a page: no link reaches the later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The id.
    pub id: Box<str>,
    /// The heading it stands in first; `None` for another element.
    pub first: Option<u32>,
    /// The heading it stands in again; `None` for another element.
    pub again: Option<u32>,
}

/// An id in the line of one heading that is the slug of another, as when a heading was
/// copied together with its id and only the text was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hijack {
    /// The id.
    pub id: Box<str>,
    /// The heading it stands in.
    pub by: u32,
    /// The heading whose slug it is.
    pub of: u32,
}

/// The anchors of one page.
#[derive(Debug, Clone)]
pub struct Anchors {
    flavour: Flavour,
    /// By key; one entry a key, that of the highest tier.
    entries: Box<[Entry]>,
    /// The keys of footnote labels, in order.
    footnotes: Box<[u64]>,
    /// The numbers that the flavour's own style gave, by heading: `-1` is 1.
    numbers: Box<[(u32, u32)]>,
    duplicates: Box<[Duplicate]>,
    hijacks: Box<[Hijack]>,
    /// GitBook's page title.
    title: Option<u32>,
    /// Whether every heading's anchor is known.
    certain: bool,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    key: u64,
    heading: u32,
    tier: Tier,
}

/// What kind of anchor an entry is; the first wins when several have the same key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Explicit,
    Element,
    Slug,
    Numbered,
    Title,
    Replaced,
    ForeignGithub,
    ForeignGitbook,
}

impl Entry {
    fn landing(self) -> Landing {
        let heading = self.heading;
        match self.tier {
            Tier::Explicit | Tier::Slug => Landing::Heading(heading),
            Tier::Element => Landing::Element,
            Tier::Numbered => Landing::Numbered(heading),
            Tier::Title => Landing::Title(heading),
            Tier::Replaced => Landing::Replaced(heading),
            Tier::ForeignGithub => Landing::Foreign { flavour: Flavour::Github, heading },
            Tier::ForeignGitbook => Landing::Foreign { flavour: Flavour::Gitbook, heading },
        }
    }
}

impl Anchors {
    /// What `flavour` publishes of a page with these headings, these ids of elements
    /// outside heading lines, and footnotes with these labels, each in their order.
    pub fn build<'a>(
        flavour: Flavour,
        headings: impl IntoIterator<Item = HeadingText<'a>>,
        ids: impl IntoIterator<Item = &'a str>,
        footnotes: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let headings = headings.into_iter();
        let mut builder = Builder::new(flavour, headings.size_hint().0);
        headings.for_each(|heading| builder.heading(heading));
        ids.into_iter().for_each(|id| builder.element(id));
        footnotes.into_iter().for_each(|label| builder.footnote(label));
        builder.finish()
    }

    /// Ids given twice, by the later one.
    pub fn duplicates(&self) -> &[Duplicate] {
        &self.duplicates
    }

    /// Ids in a heading line that are another heading's slug.
    pub fn hijacks(&self) -> &[Hijack] {
        &self.hijacks
    }

    /// Whether every heading's anchor is known, so that a fragment that fits none is
    /// surely broken.
    pub fn is_certain(&self) -> bool {
        self.certain
    }
}

impl Default for Anchors {
    /// The anchors of a page that could not be read: it may publish anything.
    fn default() -> Self {
        Self { certain: false, ..Self::build(Flavour::Github, [], [], []) }
    }
}

/// The styles that the flavour publishes and numbers, the one to recommend first.
fn styles(flavour: Flavour) -> &'static [Style] {
    match flavour {
        Flavour::Gitbook => &[Style::GitbookCurrent, Style::GitbookLegacy],
        Flavour::Mdbook => &[Style::Mdbook],
        Flavour::Github => &[Style::Github],
    }
}

/// Whether a letter has only one spelling in Unicode and nothing before it to join:
/// Latin without loose marks, and Cyrillic.
fn is_settled(letter: char) -> bool {
    letter < '\u{300}' || ('\u{400}'..='\u{482}').contains(&letter)
}

/// The text in NFC.
fn composed(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_settled) || is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// The hash of an id, as ids are compared.
fn key(flavour: Flavour, id: &str) -> u64 {
    let mut folded = Cow::Borrowed(id);
    if flavour == Flavour::Github && id.contains(char::is_uppercase) {
        folded = folded.to_lowercase().into();
    }
    slug_key(&folded)
}

/// The hash of an id that is in lower case if case is folded at all.
fn slug_key(id: &str) -> u64 {
    let mut hasher = FxHasher::default();
    if id.is_ascii() || id.chars().all(is_settled) {
        hasher.write(id.as_bytes());
    } else {
        let bare: String = id.chars().filter(|&letter| !is_variation_selector(letter)).collect();
        hasher.write(composed(&bare).as_bytes());
    }
    hasher.finish()
}

fn is_variation_selector(letter: char) -> bool {
    matches!(letter, '\u{fe0e}' | '\u{fe0f}')
}
