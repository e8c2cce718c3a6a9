//! Words with a hyphen or an apostrophe, and the same ones without.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::{Notes, Shape, Spelling};
use crate::manual::page::Page;
use crate::prose::sweep::{Seen, Word};
use crate::prose::words::{
    APOSTROPHES, Marks, is_cyrillic, word_after, word_before, words_with_apostrophe,
};
use crate::prose::{OPAQUE, Prose, TRANSPARENT};

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
        notes.joined.push((prose.span(range), Word::new(letters()), before.len()));
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
        notes.joined.push((prose.span(first.start..second.end), plain, word.len()));
    }
}

/// The words that stand in both shapes, one for all their forms.
pub(super) fn in_both_shapes(pages: &[Page], notes: &[Notes], seen: &Seen) -> Vec<Spelling> {
    let mut found: BTreeMap<String, (Spelling, HashSet<u64>)> = BTreeMap::new();
    for (page, notes) in pages.iter().zip(notes) {
        for &(span, Word { hash, .. }, before) in &notes.joined {
            let Some(&(count, at, plain)) = seen.get(&hash) else { continue };
            let text = page.source.slice(span).to_lowercase();
            let end = text.char_indices().map(|(at, _)| at).filter(|&at| at > before).nth(3);
            let key = text[..end.unwrap_or(text.len())].replace(['’', 'ʼ'], "'");
            let place = page.source.location(span);
            let (spelling, forms) = found.entry(key).or_insert_with(|| {
                let source = &pages[at].source;
                let plain = Shape {
                    place: source.location(plain),
                    text: source.slice(plain).to_owned(),
                    count: 0,
                };
                let text = page.source.slice(span).to_owned();
                let joined = Shape { place, text, count: 0 };
                let is_english = page.language.is("en");
                (Spelling { joined, plain, is_english }, HashSet::new())
            });
            spelling.joined.count += 1;
            if forms.insert(hash) {
                spelling.plain.count += count;
            }
        }
    }
    found.into_values().map(|(spelling, _)| spelling).collect()
}
