//! Collecting the anchors of a page, heading by heading.

use std::collections::hash_map;
use std::fmt::Write as _;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::slug::{self, Style};
use super::{
    Anchors, Duplicate, Entry, HeadingText, Hijack, Tier, composed, key, slug_key, styles,
};
use crate::flavour::Flavour;

/// Collects what a page publishes.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    flavour: Flavour,
    counters: Vec<Counter>,
    entries: Vec<Entry>,
    ids: Vec<Id<'a>>,
    footnotes: Vec<u64>,
    numbers: Vec<(u32, u32)>,
    /// Own slugs before numbering, to tell whose name an id has taken.
    slugs: Vec<(u64, u32)>,
    headings: u32,
    title: Option<u32>,
    certain: bool,
    /// Where slugs are written, to allocate once a page.
    scratch: String,
}

/// An id written by hand.
#[derive(Debug, Clone, Copy)]
struct Id<'a> {
    key: u64,
    text: &'a str,
    /// The heading in whose line it stands.
    heading: Option<u32>,
}

/// The slugs of one style.
#[derive(Debug)]
struct Counter {
    style: Style,
    /// The tier of a slug that another flavour publishes.
    foreign: Option<Tier>,
    /// By the key of each slug given so far, the next number to try for its equals. Kept
    /// between equals, so that a million of them take a million steps.
    next: FxHashMap<u64, u32>,
}

impl Counter {
    fn all(flavour: Flavour, headings: usize) -> Vec<Self> {
        let (other, tier) = match flavour {
            Flavour::Gitbook => (Flavour::Github, Tier::ForeignGithub),
            Flavour::Mdbook | Flavour::Github => (Flavour::Gitbook, Tier::ForeignGitbook),
        };
        let own = styles(flavour).iter().map(|&style| (style, None));
        let foreign = styles(other).iter().map(|&style| (style, Some(tier)));
        own.chain(foreign)
            .map(|(style, foreign)| Self {
                style,
                foreign,
                // What is asked for is a hash already.
                next: FxHashMap::with_capacity_and_hasher(headings, FxBuildHasher),
            })
            .collect()
    }

    /// Makes `slug`, whose key is `base`, unlike all before it, as mdBook 0.5 and
    /// github-slugger do; tells the number it got, 0 for none, and its key.
    fn give(&mut self, base: u64, slug: &mut String) -> (u32, u64) {
        let Some(&first) = self.next.get(&base) else {
            self.next.insert(base, 1);
            return (0, base);
        };
        let length = slug.len();
        let mut number = first;
        loop {
            slug.truncate(length);
            write!(slug, "-{number}").expect("writing to a string cannot fail");
            let numbered = slug_key(slug);
            if let hash_map::Entry::Vacant(free) = self.next.entry(numbered) {
                free.insert(1);
                self.next.insert(base, number.saturating_add(1));
                return (number, numbered);
            }
            number = number.saturating_add(1);
        }
    }
}

impl<'a> Builder<'a> {
    /// For a page of about so many headings.
    pub(super) fn new(flavour: Flavour, headings: usize) -> Self {
        Self {
            flavour,
            counters: Counter::all(flavour, headings),
            entries: Vec::with_capacity(headings),
            ids: Vec::new(),
            footnotes: Vec::new(),
            numbers: Vec::new(),
            slugs: Vec::new(),
            headings: 0,
            title: None,
            certain: true,
            scratch: String::new(),
        }
    }

    /// Adds the next heading.
    pub(super) fn heading(&mut self, heading: HeadingText<'a>) {
        let number = self.headings;
        self.headings = self.headings.saturating_add(1);
        if self.flavour == Flavour::Gitbook && heading.level == 1 && self.title.is_none() {
            self.title = Some(number);
        }
        for id in heading.explicit {
            self.add_id(id, Some(number), Tier::Explicit);
        }
        self.add_slugs(number, heading);
    }

    /// Adds an id outside heading lines.
    pub(super) fn element(&mut self, id: &'a str) {
        self.add_id(id, None, Tier::Element);
    }

    /// Adds a footnote by its label, without `^`.
    pub(super) fn footnote(&mut self, label: &str) {
        self.footnotes.push(key(self.flavour, label));
    }

    /// All of the page's anchors.
    pub(super) fn finish(mut self) -> Anchors {
        // Stable, as below: of equals the one told first comes first.
        self.ids.sort_by_key(|id| id.key);
        self.slugs.sort_unstable();
        let duplicates = duplicates(&self.ids);
        let hijacks = hijacks(&self.ids, &self.slugs);
        self.entries.sort_by_key(|entry| (entry.key, entry.tier));
        self.entries.dedup_by_key(|entry| entry.key);
        self.footnotes.sort_unstable();
        Anchors {
            flavour: self.flavour,
            entries: self.entries.into_boxed_slice(),
            footnotes: self.footnotes.into_boxed_slice(),
            numbers: self.numbers.into_boxed_slice(),
            duplicates: duplicates.into_boxed_slice(),
            hijacks: hijacks.into_boxed_slice(),
            title: self.title,
            certain: self.certain,
        }
    }

    fn add_id(&mut self, id: &'a str, heading: Option<u32>, tier: Tier) {
        if !id.is_empty() {
            let key = key(self.flavour, id);
            self.ids.push(Id { key, text: id, heading });
            self.publish(key, heading.unwrap_or(0), tier);
        }
    }

    fn add_slugs(&mut self, number: u32, heading: HeadingText<'_>) {
        let plain = slug::is_plain(heading.text);
        let text = composed(heading.text);
        let mut slug = std::mem::take(&mut self.scratch);
        let mut counters = std::mem::take(&mut self.counters);
        let is_silent = heading.is_replaced(self.flavour)
            || self.title == Some(number)
            || text.trim().is_empty();
        let mut known = true;
        let mut base = 0;
        for (at, counter) in counters.iter_mut().enumerate() {
            let mut certain = true;
            if plain && at > 0 {
                slug.truncate(text.len());
            } else {
                certain = slug::write_slug(&text, counter.style, &mut slug);
                base = slug_key(&slug);
            }
            if let Some(tier) = counter.foreign {
                // What is guessed must not be called another flavour's.
                if (known || is_silent) && certain {
                    let is_empty = slug.is_empty();
                    let (suffix, key) = counter.give(base, &mut slug);
                    if suffix > 0 || !is_empty {
                        self.publish(key, number, tier);
                    }
                }
            } else {
                known &= certain;
                self.add_own(number, heading, counter, base, &mut slug);
            }
        }
        self.certain &= known || is_silent;
        self.counters = counters;
        self.scratch = slug;
    }

    fn add_own(
        &mut self,
        number: u32,
        heading: HeadingText<'_>,
        counter: &mut Counter,
        base: u64,
        slug: &mut String,
    ) {
        let is_empty = slug.is_empty();
        if self.title == Some(number) {
            if !is_empty {
                self.publish(base, number, Tier::Title);
            }
            return;
        }
        if !is_empty {
            self.slugs.push((base, number));
        }
        if heading.is_replaced(self.flavour) {
            if !is_empty {
                self.publish(base, number, Tier::Replaced);
            }
            return;
        }
        let (suffix, key) = counter.give(base, slug);
        if suffix > 0 {
            self.publish(key, number, Tier::Numbered);
            if counter.style == styles(self.flavour)[0] {
                self.numbers.push((number, suffix));
            }
        } else {
            if !is_empty {
                self.publish(key, number, Tier::Slug);
            }
            self.add_doubtful(number, heading, counter.style, slug);
        }
    }

    /// Adds what the heading may publish besides, as far as anybody knows.
    fn add_doubtful(&mut self, number: u32, heading: HeadingText<'_>, style: Style, slug: &str) {
        let slugs = match style {
            // A space between an element and the text becomes a dash there.
            Style::Github if !heading.explicit.is_empty() => {
                vec![format!("{slug}-"), format!("-{slug}")]
            }
            // Seen with the marks (`.net-core`) and without (`int_free`).
            Style::GitbookCurrent | Style::GitbookLegacy if slug.starts_with(['.', '_']) => {
                vec![slug.trim_start_matches(['.', '_', '-']).to_owned()]
            }
            Style::Mdbook if !heading.text.is_ascii() => {
                vec![slug::slug(heading.text, Style::MdbookLegacy)]
            }
            _ => return,
        };
        for slug in slugs.iter().filter(|slug| !slug.is_empty()) {
            self.publish(slug_key(slug), number, Tier::Slug);
        }
    }

    fn publish(&mut self, key: u64, heading: u32, tier: Tier) {
        let entry = Entry { key, heading, tier };
        // The flavours agree on most English headings: one entry is enough for all.
        let is_known = self
            .entries
            .iter()
            .rev()
            .take(4)
            .any(|last| last.key == key && last.heading == heading && last.tier <= tier);
        if !is_known {
            self.entries.push(entry);
        }
    }
}

/// Ids that stood on the page before. `ids` are sorted by key, equals by place.
fn duplicates(ids: &[Id<'_>]) -> Vec<Duplicate> {
    let mut duplicates: Vec<_> = ids
        .chunk_by(|one, other| one.key == other.key)
        .filter_map(|equal| equal.split_first())
        .flat_map(|(first, later)| {
            later
                .iter()
                // `<a id="x" name="x">` in one heading is one anchor.
                .filter(|id| id.heading.is_none() || id.heading != first.heading)
                .map(|id| Duplicate { id: id.text.into(), first: first.heading, again: id.heading })
        })
        .collect();
    duplicates.sort_by(|one, other| (one.again, &one.id).cmp(&(other.again, &other.id)));
    duplicates
}

/// Ids that are another heading's slug. `ids` and `slugs` are sorted.
fn hijacks(ids: &[Id<'_>], slugs: &[(u64, u32)]) -> Vec<Hijack> {
    let mut hijacks: Vec<_> = ids
        .chunk_by(|one, other| one.key == other.key)
        .filter_map(|equal| {
            // What is given twice is told as a duplicate.
            let &[id] = equal else { return None };
            let by = id.heading?;
            let &(key, of) = slugs.get(slugs.partition_point(|&(key, _)| key < id.key))?;
            let is_own = slugs.binary_search(&(id.key, by)).is_ok();
            (key == id.key && !is_own).then(|| Hijack { id: id.text.into(), by, of })
        })
        .collect();
    hijacks.sort_by(|one, other| (one.by, &one.id).cmp(&(other.by, &other.id)));
    hijacks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manual::anchor::Landing;
    use percent_encoding::{NON_ALPHANUMERIC, percent_encode};
    use proptest::prelude::*;

    fn anchors(flavour: Flavour, headings: &[(&str, &[&str])], ids: &[&str]) -> Anchors {
        let explicit: Vec<Vec<Box<str>>> =
            headings.iter().map(|(_, ids)| ids.iter().map(|&id| id.into()).collect()).collect();
        let headings = headings
            .iter()
            .zip(&explicit)
            .map(|((text, _), explicit)| HeadingText { explicit, ..HeadingText::plain(2, text) });
        Anchors::build(flavour, headings, ids.iter().copied(), [])
    }

    #[test]
    fn an_id_given_twice_is_told_by_the_later() {
        let headings: &[(&str, &[&str])] =
            &[("A", &["x", "x"]), ("B", &["y"]), ("C", &["x"]), ("D", &["X"])];
        let anchors = anchors(Flavour::Gitbook, headings, &["y", "z", "z"]);
        let duplicates: Vec<_> = anchors
            .duplicates()
            .iter()
            .map(|duplicate| (&*duplicate.id, duplicate.first, duplicate.again))
            .collect();
        let expected = [("y", Some(1), None), ("z", None, None), ("x", Some(0), Some(2))];
        assert_eq!(duplicates, expected);
    }

    #[test]
    fn an_id_that_is_anothers_slug_is_told() {
        let check = |headings: &[(&str, &[&str])], expected: &[(&str, u32, u32)]| {
            for flavour in Flavour::ALL {
                let anchors = anchors(flavour, headings, &["elsewhere"]);
                let found: Vec<_> = anchors
                    .hijacks()
                    .iter()
                    .map(|hijack| (&*hijack.id, hijack.by, hijack.of))
                    .collect();
                assert_eq!(found, expected, "{flavour:?}");
            }
        };
        check(&[("Refunds", &["payment"]), ("Payment", &[])], &[("payment", 0, 1)]);
        check(&[("Payment", &["payment"]), ("Payment", &[])], &[]);
        check(&[("Refunds", &["payment"]), ("Payment", &["payment"])], &[]);
        check(&[("Refunds", &["old"]), ("Elsewhere", &[])], &[]);
    }

    #[test]
    fn equal_headings_take_linear_time() {
        const COUNT: u32 = 200_000;
        let heading = HeadingText::plain(2, "Again");
        let anchors = Anchors::build(Flavour::Gitbook, (0..COUNT).map(|_| heading), [], []);
        for number in [1, COUNT / 2, COUNT - 1] {
            let anchor = anchors.anchor_of(number, heading).unwrap();
            assert_eq!(anchors.find(&anchor), Some(Landing::Numbered(number)));
        }
        // Equals among names that are taken already, which a naive counter tries anew.
        let texts: Vec<String> = (1..20_000).map(|number| format!("A {number}")).collect();
        let headings = texts.iter().map(String::as_str).chain(std::iter::repeat_n("A", 20_000));
        let headings = headings.map(|text| HeadingText::plain(2, text));
        let anchors = Anchors::build(Flavour::Mdbook, headings, [], []);
        assert_eq!(anchors.find("#a-39998"), Some(Landing::Numbered(39_998)));
    }

    proptest! {
        #[test]
        fn a_heading_is_found_by_its_anchor(
            texts in prop::collection::vec(r"[aAіЇйß1. +_%-]{0,5}|\PC{0,8}", 0..12),
            ids in prop::collection::vec(prop::option::of(r"[a-b1-]{1,3}|\PC{1,4}"), 12),
        ) {
            let ids: Vec<Vec<Box<str>>> =
                ids.iter().map(|id| id.iter().map(|id| id.as_str().into()).collect()).collect();
            let headings: Vec<_> = texts
                .iter()
                .zip(&ids)
                .map(|(text, explicit)| HeadingText { explicit, ..HeadingText::plain(2, text) })
                .collect();
            for flavour in Flavour::ALL {
                let anchors = Anchors::build(flavour, headings.iter().copied(), [], []);
                for (number, heading) in (0..).zip(&headings) {
                    let Some(anchor) = anchors.anchor_of(number, *heading) else { continue };
                    let encoded = percent_encode(anchor.as_bytes(), NON_ALPHANUMERIC);
                    let landing = anchors.find(&encoded.to_string());
                    prop_assert!(
                        matches!(landing, Some(Landing::Heading(found) | Landing::Numbered(found))
                            if found == number),
                        "{anchor:?} of {number} lands on {landing:?}"
                    );
                }
            }
        }

        #[test]
        fn without_ids_every_heading_has_an_anchor(
            texts in prop::collection::vec("[a-b]{1,2}( [1-2])?", 0..40),
        ) {
            for flavour in Flavour::ALL {
                let headings = || texts.iter().map(|text| HeadingText::plain(2, text));
                let anchors = Anchors::build(flavour, headings(), [], []);
                for (number, heading) in (0..).zip(headings()) {
                    prop_assert!(anchors.anchor_of(number, heading).is_some(), "{number}");
                }
            }
        }

        #[test]
        fn any_fragment_can_be_asked_for(text in r"\PC*", fragment in r"[#%A-F0-9:~]*|\PC*") {
            for flavour in Flavour::ALL {
                let _ = Anchors::build(flavour, [HeadingText::plain(2, &text)], [], []).find(&fragment);
            }
        }
    }
}
