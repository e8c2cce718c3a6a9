//! Patterns over the words before, or behind, a quotation.

use smallvec::SmallVec;

use super::Classes;

/// The words that are looked at; a position is a bit of a `u64`.
pub(in crate::phrases) const MOST_WORDS: usize = 48;

/// Patterns that tell the same.
#[derive(Debug)]
pub(in crate::phrases) struct Patterns {
    list: Vec<Pattern>,
    /// The bits of all their first words; none, where one has no word.
    first: Option<u128>,
}

/// A pattern; the data file tells its notation.
#[derive(Debug)]
struct Pattern {
    tokens: Vec<Token>,
    /// The bits of its first word, if it has any.
    first: Option<u128>,
    /// Whether it needs a mark before the quotation.
    marked: bool,
}

#[derive(Debug, Clone, Copy)]
enum Token {
    Start,
    End,
    Word(u128),
    Gap(u32),
}

/// The bits of some words: most sentences have no more than a dozen before a quotation.
pub(in crate::phrases) type Bits = SmallVec<[u128; 12]>;

/// The words a pattern is looked for in.
#[derive(Debug, Default)]
pub(in crate::phrases) struct Words {
    /// The bits of each, at most [`MOST_WORDS`].
    bits: Bits,
    /// The bits of all.
    any: u128,
    /// Whether these are all words of the sentence on this side of the quotation.
    pub(in crate::phrases) whole: bool,
}

/// Which words a pattern was found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::phrases) struct Found {
    /// One past the last word.
    pub(in crate::phrases) end: usize,
    /// The first word.
    pub(in crate::phrases) start: usize,
}

impl Words {
    pub(in crate::phrases) fn new(bits: Bits, whole: bool) -> Self {
        let any = bits.iter().fold(0, |all, bits| all | bits);
        Self { bits, any, whole }
    }

    pub(in crate::phrases) fn len(&self) -> usize {
        self.bits.len()
    }

    pub(in crate::phrases) fn last(&self) -> u128 {
        self.bits.last().copied().unwrap_or(0)
    }

    pub(in crate::phrases) fn get(&self, at: usize) -> u128 {
        self.bits.get(at).copied().unwrap_or(0)
    }
}

impl Patterns {
    pub(super) fn read(texts: &[String], classes: &mut Classes) -> Self {
        let list: Vec<Pattern> = texts.iter().map(|text| Pattern::read(text, classes)).collect();
        assert!(!list.is_empty(), "a lexicon has patterns of every kind");
        let first = list.iter().try_fold(0, |all, pattern| Some(all | pattern.first?));
        Self { list, first }
    }

    /// Whether one of them fits, whatever stands before the quotation.
    pub(in crate::phrases) fn fit(&self, words: &Words, blocked: u128) -> bool {
        self.may_begin_in(words) && self.list.iter().any(|it| it.find(words, blocked).is_some())
    }

    /// The words nearest to the end that one of them fits; of several that end there, the
    /// last to begin. `marked`: whether a mark stands before the quotation; `blocked`: a
    /// class that no gap passes over and that may not stand before.
    pub(in crate::phrases) fn nearest(
        &self,
        words: &Words,
        blocked: u128,
        marked: bool,
    ) -> Option<Found> {
        if !self.may_begin_in(words) {
            return None;
        }
        let usable = self.list.iter().filter(|pattern| marked || !pattern.marked);
        usable.filter_map(|pattern| pattern.find(words, blocked)).max()
    }

    /// Whether one of them may begin there: in most places no first word stands.
    fn may_begin_in(&self, words: &Words) -> bool {
        self.first.is_none_or(|bits| words.any & bits != 0)
    }
}

impl Pattern {
    fn read(text: &str, classes: &mut Classes) -> Self {
        let (marked, text) = text.strip_prefix('!').map_or((false, text), |rest| (true, rest));
        let tokens = text.split(' ').map(|token| match token {
            "^" => Token::Start,
            "$" => Token::End,
            _ => match token.strip_prefix('~') {
                Some(count) => {
                    Token::Gap(count.parse().expect("a gap of the lexicon has a number"))
                }
                None => Token::Word(classes.choice(token)),
            },
        });
        let tokens: Vec<Token> = tokens.collect();
        let first = tokens.iter().find_map(|token| match token {
            Token::Word(bits) => Some(*bits),
            _ => None,
        });
        Self { tokens, first, marked }
    }

    /// The words nearest to the end that fit; of several that end there, the last to
    /// begin. `blocked`: a class that no gap passes over and that may not stand before.
    #[inline]
    fn find(&self, words: &Words, blocked: u128) -> Option<Found> {
        // Most patterns begin with a word that is not there.
        let may_begin = self.first.is_none_or(|bits| words.any & bits != 0);
        if may_begin { self.find_anywhere(words, blocked) } else { None }
    }

    fn find_anywhere(&self, words: &Words, blocked: u128) -> Option<Found> {
        let needed = self.tokens.iter().all(|token| match token {
            Token::Word(bits) => words.any & bits != 0,
            _ => true,
        });
        if !needed {
            return None;
        }
        let from = |start: usize| {
            let behind_negation = start > 0 && words.bits[start - 1] & blocked != 0;
            if behind_negation {
                return None;
            }
            let ends = self.ends(words, start, blocked);
            (ends != 0).then(|| Found { end: 63 - ends.leading_zeros() as usize, start })
        };
        (0..=words.len()).filter_map(from).max()
    }

    /// Where the pattern can end when it begins at `start`, as bits.
    fn ends(&self, words: &Words, start: usize, blocked: u128) -> u64 {
        let count = words.len();
        let mut at: u64 = 1 << start;
        for token in &self.tokens {
            at = match token {
                Token::Start => at & u64::from(words.whole),
                Token::End => at & (1 << count),
                Token::Word(bits) => step(at, count, |word| words.bits[word] & bits != 0),
                Token::Gap(most) => {
                    let mut all = at;
                    let mut last = at;
                    for _ in 0..*most {
                        last = step(last, count, |word| words.bits[word] & blocked == 0);
                        all |= last;
                    }
                    all
                }
            };
            if at == 0 {
                break;
            }
        }
        at
    }
}

/// The positions behind the words at `at` that may be passed.
fn step(at: u64, count: usize, passes: impl Fn(usize) -> bool) -> u64 {
    let mut rest = at & ((1 << count) - 1);
    let mut next = 0;
    while rest != 0 {
        let word = rest.trailing_zeros() as usize;
        rest &= rest - 1;
        if passes(word) {
            next |= 1 << (word + 1);
        }
    }
    next
}

#[cfg(test)]
mod tests {
    use super::super::super::words::words;
    use super::*;

    #[track_caller]
    fn check(pattern: &str, text: &str, expected: Option<(usize, usize)>) {
        let mut classes = Classes::default();
        classes.add("not", &["не".to_owned()]);
        classes.add("say", &["сказати".to_owned(), "запит*".to_owned()]);
        let pattern = Pattern::read(pattern, &mut classes);
        let bits = words(text).map(|word| classes.bits(&word.text)).collect();
        let found = pattern.find(&Words::new(bits, true), classes.class("not"));
        assert_eq!(found.map(|found| (found.start, found.end)), expected);
    }

    #[test]
    fn patterns() {
        check("можна ~3 @say", "Можна просто сказати так", Some((0, 3)));
        check("можна ~1 @say", "Можна дуже просто сказати", None);
        check("@say", "сказати чи запитати", Some((2, 3)));
        check("^ і|та $", "та", Some((0, 1)));
        check("^ і|та $", "так та", None);
        check("^ $", "", Some((0, 0)));
        check("^ ~2 $", "а краще", Some((0, 2)));
        check("можна @say", "", None);
    }

    #[test]
    fn a_negation_stands_in_the_way() {
        check("можна ~3 @say", "можна не сказати", None);
        check("можна ~3 @say", "не можна сказати", None);
        check("не соромтеся ~3 @say", "не соромтеся сказати", Some((0, 3)));
        check("не @say", "краще не запитувати", Some((1, 3)));
    }
}
