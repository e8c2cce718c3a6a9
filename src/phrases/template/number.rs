//! Words that a number decides the form of.

use super::{By, Choice, Part, Template};
use crate::phrases::lexicon::Lexicon;
use crate::phrases::template::slot::last_word;
use crate::phrases::words::{Word, words};

/// Makes what stands behind a slot for a number a choice, where the preposition before
/// it tells the case and the phrase has no more than `most` readings then.
pub(super) fn count(template: &mut Template, lexicon: &Lexicon, most: usize) {
    let mut at = 1;
    while at + 1 < template.parts.len() {
        if let Some((name, printed, options, rest)) = counted(template, at, lexicon)
            && template.readings() * (options.len() + 1) <= most
        {
            let choice = Choice { by: By::Number, name, printed, options };
            let blank = std::mem::replace(&mut template.parts[at + 1], Part::Choice(choice));
            if let Part::Text(text) = blank {
                let lead: String = text.chars().take_while(|it| it.is_whitespace()).collect();
                template.parts.insert(at + 1, Part::Text(lead));
            }
            if !rest.is_empty() {
                template.parts.insert(at + 3, Part::Text(rest));
            }
        }
        at += 1;
    }
}

type Counted = (String, String, Vec<Vec<Part>>, String);

/// What is counted behind the slot at `at`: its variable, what is printed, what stands
/// for it, and the text behind.
fn counted(template: &Template, at: usize, lexicon: &Lexicon) -> Option<Counted> {
    let Part::Text(before) = template.parts.get(at - 1)? else { return None };
    let Part::Slot { name, .. } = template.parts.get(at)? else { return None };
    let Part::Text(after) = template.parts.get(at + 1)? else { return None };
    let (preposition, gap) = last_word(before)?;
    let behind: Vec<Word<'_>> = words(after).take(3).collect();
    let first = behind.first()?;
    let blank = |text: &str| !text.is_empty() && text.trim().is_empty();
    if !blank(gap) || !blank(&after[..first.start]) {
        return None;
    }
    let adjectives =
        behind.iter().take_while(|word| lexicon.counted.is_adjective(&word.text)).count();
    let own = behind.get(..=adjectives)?;
    let texts: Vec<String> = own.iter().map(|word| word.text.clone().into_owned()).collect();
    let (one, few) = lexicon.counted.forms(&preposition, &texts)?;
    let (start, end) = (first.start, own.last()?.end);
    let option = |forms: &[&str]| vec![Part::Text(forms.join(" "))];
    let options = std::iter::once(option(&one)).chain(few.map(|few| option(&few))).collect();
    Some((name.clone(), after[start..end].to_owned(), options, after[end..].to_owned()))
}
