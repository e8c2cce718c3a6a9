//! Words with a hyphen or an apostrophe, and the same ones without.

use std::ops::Range;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Notes, Shape, Spelling};
use crate::manual::page::Page;
use crate::prose::sweep::{Beginnings, Seen, Word};
use crate::prose::words::{
    APOSTROPHES, Marks, is_cyrillic, lower, word_after, word_before, words_where,
    words_with_apostrophe,
};
use crate::prose::{OPAQUE, Prose, TRANSPARENT};
use crate::source::Span;

/// Notes the words that are joined.
pub(super) fn note(prose: &Prose<'_>, is_ukrainian: bool, notes: &mut Notes) {
    if is_ukrainian && prose.marks.has(Marks::APOSTROPHE.or(Marks::COMBINING)) {
        for word in words_with_apostrophe(&prose.text) {
            with_apostrophe(prose, word, notes);
        }
    }
    if prose.marks.has(Marks::COMPOUND.or(Marks::COMBINING)) {
        for hyphen in memchr::memchr_iter(b'-', prose.text.as_bytes()) {
            with_hyphen(prose, hyphen, is_ukrainian, notes);
        }
    }
}

fn with_apostrophe(prose: &Prose<'_>, range: Range<usize>, notes: &mut Notes) {
    let Some((before, after)) = prose.text[range.clone()].split_once(APOSTROPHES) else { return };
    let is_name = after.starts_with(char::is_uppercase);
    let letters = || before.chars().chain(after.chars());
    if !is_name && letters().all(is_cyrillic) {
        notes.joined.push((prose.span(range), Word::new(letters())));
    }
}

fn with_hyphen(prose: &Prose<'_>, hyphen: usize, is_ukrainian: bool, notes: &mut Notes) {
    let text = &*prose.text;
    let Some(first) = word_before(text, hyphen) else { return };
    let Some(second) = word_after(text, hyphen + 1) else { return };
    let (word, after) = (&text[first.clone()], &text[second.clone()]);
    if is_ukrainian && word.contains(APOSTROPHES) {
        return;
    }
    let is_word =
        |word: &str| word.chars().all(char::is_alphabetic) && word.chars().nth(1).is_some();
    let touches = |edge: Option<char>| {
        edge.is_some_and(|c| matches!(c, '-' | '/' | '_' | '+' | OPAQUE | TRANSPARENT))
    };
    let is_small =
        after.chars().all(char::is_lowercase) && word.chars().skip(1).all(char::is_lowercase);
    let is_apart = !touches(text[..first.start].chars().next_back())
        && !touches(text[second.end..].chars().next());
    // `не-клієнт` and `так-так` are what they are.
    let is_pair = word != after && !matches!(word.to_lowercase().as_str(), "не" | "re" | "co");
    if is_word(word) && is_word(after) && is_small && is_apart && is_pair {
        let plain = Word::new(word.chars().chain(after.chars()));
        notes.joined.push((prose.span(first.start..second.end), plain));
    }
}

/// The words that stand in both shapes, one for all their forms.
pub(super) fn in_both_shapes(pages: &[Page], notes: &[Notes], seen: &Seen) -> Vec<Spelling> {
    let joined = || pages.iter().zip(notes).flat_map(|(page, notes)| notes.joined_on(page));
    let mut families = Families::default();
    for (page, &(span, Word { hash, .. })) in joined() {
        if let Some(&(_, at, plain)) = seen.get(&hash) {
            let (before, after) = parts(page.source.slice(span));
            families.add(before, after, || Spelling {
                joined: Shape::new(page, span),
                plain: Shape::new(&pages[at], plain),
                is_english: page.language.is("en"),
            });
        }
    }
    if families.list.is_empty() {
        return Vec::new();
    }
    let plain: Vec<Vec<(usize, Span)>> =
        pages.par_iter().map(|page| families.plain_on(page)).collect();
    for (page, &(span, _)) in joined() {
        let (before, after) = parts(page.source.slice(span));
        if let Some(family) = families.find(&before, &after) {
            families.list[family].spelling.joined.add(page, span);
        }
    }
    for (page, plain) in pages.iter().zip(plain) {
        for (family, span) in plain {
            families.list[family].spelling.plain.add(page, span);
        }
    }
    families.list.into_iter().map(|family| family.spelling).collect()
}

impl Notes {
    /// The joined words, with the page that these are the notes on.
    fn joined_on<'a>(
        &'a self,
        page: &'a Page,
    ) -> impl Iterator<Item = (&'a Page, &'a (Span, Word))> {
        self.joined.iter().map(move |word| (page, word))
    }
}

impl Shape {
    /// A shape that stands nowhere yet but in this place.
    fn new(page: &Page, span: Span) -> Self {
        let text = page.source.slice(span).to_owned();
        Self { place: page.source.location(span), text, count: 0 }
    }

    /// Counts a form of it; the first one is the one that is shown.
    fn add(&mut self, page: &Page, span: Span) {
        if self.count == 0 {
            *self = Self::new(page, span);
        }
        self.count += 1;
    }
}

/// The forms of one word.
struct Family {
    /// What stands behind the joint in one of the forms, in small letters.
    after: String,
    spelling: Spelling,
}

/// The words that stand in both shapes.
#[derive(Default)]
struct Families {
    list: Vec<Family>,
    /// The numbers of those with the same letters before the joint.
    by_beginning: FxHashMap<String, Vec<usize>>,
    beginnings: Beginnings,
}

impl Families {
    fn add(&mut self, before: String, after: String, spelling: impl FnOnce() -> Spelling) {
        if self.find(&before, &after).is_none() {
            self.beginnings.add(&format!("{before}{after}"));
            self.by_beginning.entry(before).or_default().push(self.list.len());
            self.list.push(Family { after, spelling: spelling() });
        }
    }

    /// The number of the family that a joined word belongs to.
    fn find(&self, before: &str, after: &str) -> Option<usize> {
        let mut alike = self.by_beginning.get(before)?.iter().copied();
        alike.find(|&number| are_forms(&self.list[number].after, after))
    }

    /// Where plain words of the families stand on a page, with the number of the family.
    fn plain_on(&self, page: &Page) -> Vec<(usize, Span)> {
        let mut found = Vec::new();
        let begins = |word: &[u8]| self.beginnings.has(word);
        for passage in &page.passages {
            if words_where(page.source.slice(passage.span), begins).next().is_none() {
                continue;
            }
            let prose = page.passage_prose(passage);
            for range in words_where(&prose.text, begins) {
                let word = prose.shown(range.clone());
                // Those are abbreviations, and somebody's name.
                if word.chars().skip(1).any(char::is_uppercase) {
                    continue;
                }
                let word = lower(&word);
                let joints = word.char_indices().map(|(at, _)| at).skip(1);
                let family = joints.into_iter().find_map(|at| self.find(&word[..at], &word[at..]));
                found.extend(family.map(|family| (family, prose.span(range))));
            }
        }
        found
    }
}

/// What stands before the joint of a word, and behind it, in small letters.
fn parts(word: &str) -> (String, String) {
    let word = word.to_lowercase();
    let (before, after) = word.split_once(['-', '\'', '’', 'ʼ']).unwrap_or((&word, ""));
    (before.to_owned(), after.to_owned())
}

/// Whether two words that begin alike differ in nothing but their endings.
fn are_forms(one: &str, other: &str) -> bool {
    /// The letters that tell words apart at least, and those of an ending at most.
    const TELLING: usize = 3;
    const ENDING: usize = 3;
    if one == other {
        return true;
    }
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let longer = one.chars().count().max(other.chars().count());
    common >= TELLING && longer <= common + ENDING
}
