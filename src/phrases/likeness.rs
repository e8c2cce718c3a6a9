//! Whether a quotation that nothing announces reads like a phrase to be said.

use std::borrow::Cow;

use super::lexicon::{Lexicon, Set};
use super::words::words;
use crate::manual::page::Page;

/// How many points are enough.
const ENOUGH: i32 = 4;

/// Whether a text is likely to be a phrase: who is addressed, who speaks, politeness, an
/// end mark and length speak for it; two words, and the beginning of a law's name,
/// against it.
pub(super) fn is_enough(text: &str, page: &Page) -> bool {
    let Some(lexicon) = Lexicon::of_page(page) else { return false };
    let words: Vec<Cow<'_, str>> = words(text).map(|word| word.text).take(64).collect();
    let has = |list: &Set| words.iter().any(|word| list.contains(&**word));
    let signs = &lexicon.likeness;
    let mut points = 0;
    points += 2 * i32::from(has(&signs.addressed));
    points += i32::from(has(&signs.speaking));
    points += 2 * i32::from(has(&signs.polite));
    points += i32::from(text.trim_end().ends_with(['.', '!', '?', '…']));
    points += i32::from(words.len() >= 4);
    points -= 2 * i32::from(words.len() <= 2);
    points -= 4 * i32::from(words.first().is_some_and(|word| signs.title.contains(&**word)));
    points >= ENOUGH
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::tests::page;

    #[test]
    fn a_phrase_addresses_somebody() {
        let page = page("a.md", "текст\n", "uk");
        for text in ["Чи зручно Вам зараз говорити?", "Скажіть, будь ласка, що сталося?"]
        {
            assert!(is_enough(text, &page), "{text}");
        }
        for text in
            ["Про звернення громадян", "емоційний інтелект", "Усе буде добре.", "Ваш кабінет"]
        {
            assert!(!is_enough(text, &page), "{text}");
        }
    }
}
