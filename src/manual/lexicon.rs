//! Words of a manual that can only be judged together: abbreviations, and words that are
//! written in two ways.
//!
//! Two sweeps over the prose, made when a rule first asks: one gathers what may be of
//! interest, the other looks which of it occurs in another shape. A page without the
//! marks is left out of the first, and where that finds nothing there is no second.

mod abbreviation;
mod spelling;

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

use abbreviation::{Role, names_list};

use crate::manual::page::{Heading, Page};
use crate::manual::passage::{Passage, PassageKind};
use crate::prose::Prose;
use crate::prose::sweep::{self, Seen, Wanted, Word};
use crate::prose::words::Marks;
use crate::source::{Location, Span};

/// What is known of a manual's abbreviations and spellings.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// Whether a page lists abbreviations.
    pub has_list: bool,
    /// The abbreviations, by letters.
    pub abbreviations: BTreeMap<String, Abbreviation>,
    /// The words that are written in two ways.
    pub spellings: Vec<Spelling>,
}

/// An abbreviation of two to six capitals.
#[derive(Debug, Default)]
pub struct Abbreviation {
    /// Where it is first used.
    pub first: Option<Location>,
    /// On how many pages it is used.
    pub pages: u32,
    /// How often it is used.
    pub uses: usize,
    /// Where a page of abbreviations says what it means.
    pub listed: Vec<Location>,
    /// Whether some other page says what it means.
    pub is_explained: bool,
    /// Whether it is but a word in capitals.
    pub is_word: bool,
}

/// A word that is written with a hyphen or an apostrophe, and without.
#[derive(Debug)]
pub struct Spelling {
    /// With it.
    pub joined: Shape,
    /// Without.
    pub plain: Shape,
    /// Whether an English page has it.
    pub is_english: bool,
}

/// One shape of a word.
#[derive(Debug, Clone)]
pub struct Shape {
    /// Where it first stands.
    pub place: Location,
    /// The word there.
    pub text: String,
    /// How often it stands, in all its forms.
    pub count: usize,
}

/// What one page has to say.
#[derive(Default)]
pub(crate) struct Notes {
    /// Whether a heading calls the page a list of abbreviations.
    is_named: bool,
    /// Whether the page is a list of abbreviations.
    is_list: bool,
    abbreviations: Vec<(Span, Role)>,
    /// Words with a hyphen or an apostrophe: where, and the word without.
    joined: Vec<(Span, Word)>,
}

impl Lexicon {
    /// Reads the pages of a manual.
    pub fn new(pages: &[Page]) -> Self {
        let notes: Vec<Notes> = pages.par_iter().map(Notes::on).collect();
        Self::of(pages, notes)
    }

    /// Reads the pages of a manual on which there are notes.
    pub(crate) fn of(pages: &[Page], mut notes: Vec<Notes>) -> Self {
        // English is full of names in capitals: without a list nobody asks about them.
        if !notes.iter().any(|notes| notes.is_named) {
            let english = pages.iter().zip(&mut notes).filter(|(page, _)| page.language.is("en"));
            for (_, notes) in english {
                notes.is_list = false;
                notes.abbreviations.clear();
            }
        }
        let mut lexicon = Self::default();
        let mut wanted = Wanted::new(false);
        for (page, notes) in pages.iter().zip(&notes) {
            lexicon.has_list |= notes.is_list;
            lexicon.add(page, notes);
            notes.joined.iter().for_each(|&(_, word)| wanted.add(word));
        }
        lexicon.abbreviations.keys().for_each(|text| wanted.add(Word::new(text.chars())));
        if wanted.is_empty() {
            return lexicon;
        }
        let add = |mut seen: Seen, (at, page): (usize, &Page)| {
            page.look(at, &wanted, &mut seen);
            seen
        };
        let seen = pages.par_iter().enumerate().fold(Seen::default, add);
        let seen = seen.reduce(Seen::default, sweep::merge);
        for (text, abbreviation) in &mut lexicon.abbreviations {
            abbreviation.is_word = seen.contains_key(&sweep::hash(text));
        }
        lexicon.spellings = spelling::in_both_shapes(pages, &notes, &seen);
        lexicon
    }

    fn add(&mut self, page: &Page, notes: &Notes) {
        let mut used: HashSet<&str> = HashSet::new();
        for &(span, role) in &notes.abbreviations {
            let text = page.source.slice(span);
            let known = self.abbreviations.entry(text.to_owned()).or_default();
            match role {
                Role::Listed | Role::Alone if notes.is_list => {
                    known.listed.push(page.source.location(span));
                }
                Role::Explained | Role::Listed => known.is_explained = true,
                // What a list says of one abbreviation does not use another.
                Role::Used if notes.is_list => {}
                // Elsewhere a cell of capitals neither explains nor uses them.
                Role::Alone => {}
                Role::Used => {
                    known.uses += 1;
                    known.pages += u32::from(used.insert(text));
                    known.first.get_or_insert_with(|| page.source.location(span));
                }
            }
        }
    }
}

impl Notes {
    /// What the prose of interest bears. A word may end at a combining mark, where the tally
    /// reads on.
    pub(crate) const MARKS: Marks =
        Marks::ABBREVIATION.or(Marks::COMPOUND).or(Marks::APOSTROPHE).or(Marks::COMBINING);

    /// The first sweep over a page.
    fn on(page: &Page) -> Self {
        Self::of(page, &page.prose_with(Self::MARKS).collect::<Vec<_>>())
    }

    /// The same, where the prose that bears the marks is at hand, among other.
    pub(crate) fn of(page: &Page, prose: &[Prose<'_>]) -> Self {
        let mut notes = Self::default();
        let is_ukrainian = page.language.is("uk");
        let is_english = page.language.is("en");
        let marks = Marks::ABBREVIATION.or(Marks::COMPOUND).or(Marks::APOSTROPHE);
        if !page.tally.marks.has(marks) || !(is_ukrainian || is_english) {
            return notes;
        }
        let is_text = |passage: &&Passage| !matches!(passage.kind, PassageKind::Heading(_));
        let texts = page.passages.iter().filter(is_text).count();
        for prose in prose.iter().filter(|prose| prose.marks.has(Self::MARKS)) {
            if prose.marks.has(Marks::ABBREVIATION.or(Marks::COMBINING)) {
                let at = page.passages.partition_point(|it| it.span.start < prose.start);
                let kind = page.passages.get(at).map(|passage| passage.kind);
                let is_head = !matches!(kind, Some(PassageKind::Cell { column: 1.., .. }));
                abbreviation::note(prose, is_head, &mut notes);
            }
            spelling::note(prose, is_ukrainian, &mut notes);
        }
        if page.tally.marks.has(Marks::ABBREVIATION.or(Marks::COMBINING)) {
            let names_list = |it: &Heading| names_list(it.text.text(&page.source));
            notes.is_named = page.headings.iter().any(names_list);
        }
        let is_entry = |role: Role| matches!(role, Role::Listed | Role::Alone);
        let listed = notes.abbreviations.iter().filter(|(_, role)| is_entry(*role)).count();
        notes.is_list = (notes.is_named && listed > 0) || (listed >= 5 && listed * 3 >= texts);
        notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flavour::Flavour;
    use crate::language::Language;
    use crate::tree::Content;

    #[track_caller]
    fn lexicon(pages: &[&str]) -> Lexicon {
        let read = |(at, text): (usize, &&str)| {
            let bytes = Content::Bytes(text.as_bytes().to_vec());
            let mut page = Page::read(format!("{at}.md"), bytes, Flavour::Gitbook);
            page.language = Language::new("uk");
            page
        };
        let pages: Vec<Page> = pages.iter().enumerate().map(read).collect();
        Lexicon::new(&pages)
    }

    #[track_caller]
    fn check(text: &str, expected: &[(&str, usize, bool)]) {
        let lexicon = lexicon(&[text]);
        let found: Vec<(&str, usize, bool)> = lexicon
            .abbreviations
            .iter()
            .map(|(text, it)| (&**text, it.uses, it.is_explained || !it.listed.is_empty()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn abbreviations_and_what_explains_them() {
        check("Послуги БПД надає центр.", &[("БПД", 1, false)]);
        check("безоплатна правнича допомога (далі — БПД)", &[("БПД", 0, true)]);
        check("безоплатної правничої допомоги (БПД)", &[("БПД", 0, true)]);
        check("Тут є БПД (безоплатна правнича допомога).", &[("БПД", 0, true)]);
        check("БПД — це допомога.\n\nЩо таке БПД?", &[("БПД", 1, true)]);
        check("# Скорочення\n\n| | |\n|-|-|\n| БПД | допомога |\n", &[("БПД", 0, true)]);
    }

    #[test]
    fn what_is_no_abbreviation() {
        check("НЕ РОБІТЬ цього, том ХІ, знак «ПТ».", &[]);
        assert!(lexicon(&["Куди НЕ слід.", "це не те"]).abbreviations["НЕ"].is_word);
    }

    #[test]
    fn words_in_two_shapes() {
        let lexicon = lexicon(&["Веб-сайт і веб-сайту, по-перше.", "вебсайт, вебсайту, вебсайтом"]);
        let [spelling] = &lexicon.spellings[..] else { panic!("{:?}", lexicon.spellings) };
        assert_eq!((&*spelling.joined.text, spelling.joined.count), ("Веб-сайт", 2));
        assert_eq!((&*spelling.plain.text, spelling.plain.count), ("вебсайт", 3));
        // Which one is rarer is told by all forms, not by those that both have.
        let lexicon = self::lexicon(&["Веб-сайт, веб-сайти: вебсайту, Вебсайтом, вебсайт"]);
        let counts = lexicon.spellings.iter().map(|it| (it.joined.count, it.plain.count));
        assert_eq!(counts.collect::<Vec<_>>(), [(2, 3)]);
        // Behind so few letters an ending is none: another word may begin so.
        let lexicon = self::lexicon(&["че-ка, чека, чекаю, чекати, чекали"]);
        assert_eq!(lexicon.spellings[0].plain.count, 1);
        // What begins alike is not the same.
        let lexicon = self::lexicon(&["міні-термінал, мінітермінал, міні-термінологія"]);
        let counts = lexicon.spellings.iter().map(|it| (it.joined.count, it.plain.count));
        assert_eq!(counts.collect::<Vec<_>>(), [(1, 1)]);
        let emphasised = self::lexicon(&["Веб-сайт", "_вебсайт_, **вебсайт** і `вебсайт`"]);
        assert_eq!(emphasised.spellings[0].plain.count, 2);
    }
}
