//! Which phrase of before a phrase of now was, when its words have changed.
//!
//! Two texts are as similar as half the sum of their Indel ratio, by letters, and the
//! Dice coefficient of their words without endings. On a page 0.60 is enough, from one
//! page to another it takes 0.80; the best pairs go first. No measure tells an edited
//! phrase from a near-duplicate, so a match of this kind keeps the id and nothing else:
//! its translations are outdated.

use std::borrow::Cow;
use std::collections::HashMap;

use rapidfuzz::distance::indel;

use super::fold;
use crate::phrases::words::words;

/// What is enough on one page, and from one page to another.
const SAME_PAGE: f64 = 0.60;
const OTHER_PAGE: f64 = 0.80;
/// What the same page counts when pairs are put in order.
const PAGE_BONUS: f64 = 0.05;
/// A text with fewer words is part of many others.
const FEWEST_TO_HOLD: usize = 3;

/// A phrase to be matched.
#[derive(Debug, Clone)]
pub(in crate::phrases) struct Candidate<'a> {
    /// What its page prints.
    pub(in crate::phrases) printed: Cow<'a, str>,
    pub(in crate::phrases) page: &'a str,
    /// The id it has; ties go to the first in the alphabet.
    pub(in crate::phrases) id: &'a str,
    /// Its place among its like.
    pub(in crate::phrases) order: usize,
}

/// A text as it is compared.
struct Text {
    letters: Vec<char>,
    /// The stems of its words, as numbers, sorted.
    stems: Vec<u32>,
}

/// The stems of a set of texts, as numbers.
#[derive(Default)]
struct Stems(HashMap<String, u32>);

impl Stems {
    fn text(&mut self, printed: &str) -> Text {
        let mut folded = String::new();
        fold(printed, &mut folded);
        let mut stems: Vec<u32> = words(&folded)
            .map(|word| {
                let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
                *self.0.entry(stem(&word.text)).or_insert(next)
            })
            .collect();
        stems.sort_unstable();
        Text { letters: folded.trim().chars().collect(), stems }
    }
}

/// A word without its last three letters, but with four at least.
fn stem(word: &str) -> String {
    let count = word.chars().count();
    word.chars().take(count.saturating_sub(3).max(4)).collect()
}

/// Of each phrase of now, which phrase of before it was. Each is matched once.
pub(in crate::phrases) fn matches(
    old: &[Candidate<'_>],
    new: &[Candidate<'_>],
) -> Vec<(usize, usize)> {
    let mut stems = Stems::default();
    let old_texts: Vec<Text> = old.iter().map(|it| stems.text(&it.printed)).collect();
    let new_texts: Vec<Text> = new.iter().map(|it| stems.text(&it.printed)).collect();
    let postings = Postings::new(&old_texts);
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (now, text) in new_texts.iter().enumerate() {
        for (before, shared) in postings.sharing(text) {
            let same_page = old[before].page == new[now].page;
            let enough = if same_page { SAME_PAGE } else { OTHER_PAGE };
            let other = &old_texts[before];
            let dice = ratio(2 * shared, text.stems.len() + other.stems.len());
            // The letters can give one at most, and not that when lengths differ.
            let (left, right) = (text.letters.len(), other.letters.len());
            let most = ratio(2 * left.min(right), left + right);
            if f64::midpoint(dice, most) < enough {
                continue;
            }
            let letters = indel::normalized_similarity(
                text.letters.iter().copied(),
                other.letters.iter().copied(),
            );
            let score = f64::midpoint(dice, letters);
            if score >= enough {
                let bonus = if same_page { PAGE_BONUS } else { 0.0 };
                pairs.push((score + bonus, now, before));
            }
        }
    }
    pairs.sort_by(|left, right| {
        let distance = |pair: &(f64, usize, usize)| new[pair.1].order.abs_diff(old[pair.2].order);
        right
            .0
            .total_cmp(&left.0)
            .then_with(|| distance(left).cmp(&distance(right)))
            .then_with(|| old[left.2].id.cmp(old[right.2].id))
            .then_with(|| left.1.cmp(&right.1))
    });
    let (mut taken_new, mut taken_old) = (vec![false; new.len()], vec![false; old.len()]);
    let mut matched = Vec::new();
    for (_, now, before) in pairs {
        if !taken_new[now] && !taken_old[before] {
            (taken_new[now], taken_old[before]) = (true, true);
            matched.push((now, before));
        }
    }
    matched.sort_unstable();
    matched
}

/// Of each short text, the first long one that has all its words: a phrase that was
/// split off, or merged into another.
pub(in crate::phrases) fn holders(
    short: &[impl AsRef<str>],
    long: &[impl AsRef<str>],
) -> Vec<(usize, usize)> {
    let mut stems = Stems::default();
    let long: Vec<Text> = long.iter().map(|printed| stems.text(printed.as_ref())).collect();
    let postings = Postings::new(&long);
    let mut found = Vec::new();
    for (number, printed) in short.iter().enumerate() {
        let text = stems.text(printed.as_ref());
        let whole = |&(_, shared): &(usize, usize)| shared == text.stems.len();
        if text.stems.len() >= FEWEST_TO_HOLD
            && let Some((holder, _)) = postings.sharing(&text).into_iter().find(whole)
        {
            found.push((number, holder));
        }
    }
    found
}

/// In which texts a stem stands, and how often.
struct Postings {
    texts: HashMap<u32, Vec<(usize, usize)>>,
    count: usize,
}

impl Postings {
    fn new(texts: &[Text]) -> Self {
        let mut postings: HashMap<u32, Vec<(usize, usize)>> = HashMap::new();
        for (number, text) in texts.iter().enumerate() {
            for run in text.stems.chunk_by(|left, right| left == right) {
                postings.entry(run[0]).or_default().push((number, run.len()));
            }
        }
        Self { texts: postings, count: texts.len() }
    }

    /// The texts that share a word with one, and how many words they share; in order.
    fn sharing(&self, text: &Text) -> Vec<(usize, usize)> {
        let mut shared = vec![0_usize; self.count];
        for run in text.stems.chunk_by(|left, right| left == right) {
            for &(number, count) in self.texts.get(&run[0]).into_iter().flatten() {
                shared[number] += count.min(run.len());
            }
        }
        shared.into_iter().enumerate().filter(|(_, count)| *count > 0).collect()
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of words and letters of a phrase")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates<'a>(texts: &'a [(&'a str, &'a str)]) -> Vec<Candidate<'a>> {
        let candidate = |(order, &(page, printed)): (_, &(&'a str, &'a str))| Candidate {
            printed: printed.into(),
            page,
            id: printed,
            order,
        };
        texts.iter().enumerate().map(candidate).collect()
    }

    #[track_caller]
    fn check(old: &[(&str, &str)], new: &[(&str, &str)], expected: &[(usize, usize)]) {
        assert_eq!(matches(&candidates(old), &candidates(new)), expected);
    }

    #[test]
    fn an_edited_phrase_is_known_again() {
        let old = [
            ("a", "Розкажіть, будь ласка, що сталося, і не поспішайте"),
            ("a", "Ваше питання вирішує інша установа, я підкажу адресу"),
        ];
        let new = [
            ("a", "Ваше питання вирішує інша установа, я підкажу адресу й телефон"),
            ("a", "Розкажіть, будь ласка, що трапилося, і не поспішайте"),
        ];
        check(&old, &new, &[(0, 1), (1, 0)]);
    }

    #[test]
    fn from_page_to_page_it_takes_more() {
        let old = [("a", "Розкажіть, будь ласка, що сталося, і не поспішайте")];
        let reworded = "Розкажіть, що саме сталося, а я запишу";
        check(&old, &[("b", reworded)], &[]);
        check(&old, &[("b", "Розкажіть, будь ласка, що сталося, не поспішайте")], &[(0, 0)]);
    }

    #[test]
    fn what_has_nothing_in_common_is_new() {
        check(&[("a", "Добрий день")], &[("a", "Зачекайте хвилину")], &[]);
        check(&[], &[("a", "Зачекайте")], &[]);
        check(&[("a", "…")], &[("a", "___")], &[]);
    }

    #[test]
    fn each_is_matched_once_and_the_best_goes_first() {
        let old = [("a", "Я передам Вашу заяву колезі")];
        let new =
            [("a", "Я передам Вашу заяву іншому колезі"), ("a", "Я передам Вашу заяву колегам")];
        check(&old, &new, &[(1, 0)]);
    }

    #[test]
    fn a_part_of_a_phrase_knows_the_whole() {
        let long = ["Добрий день, сідайте, а тоді розкажете, що сталося", "Дякую Вам"];
        assert_eq!(holders(&["Сідайте, а тоді розкажете", "Дякую"], &long), [(0, 0)]);
    }
}
