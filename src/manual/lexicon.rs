//! Words of a manual that can only be judged together: abbreviations, and words that are
//! written in two ways.
//!
//! Two sweeps over the prose, made when a rule first asks: one gathers what may be of
//! interest, the other looks which of it occurs in another shape. A page without the
//! marks is left out of the first, and where that finds nothing there is no second.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use rayon::prelude::*;

use crate::manual::page::Page;
use crate::manual::passage::{Passage, PassageKind};
use crate::prose::words::{Marks, is_cyrillic, words, words_beginning};
use crate::prose::{OPAQUE, Prose, TRANSPARENT};
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
struct Notes {
    /// Whether the page is a list of abbreviations.
    is_list: bool,
    abbreviations: Vec<(Span, Role)>,
    /// Words with a hyphen or an apostrophe: where, the word without, what stands before.
    joined: Vec<(Span, Word, usize)>,
}

/// What an abbreviation does where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Used,
    /// Stands where a list has its entries, with a dash behind it.
    Listed,
    /// The same, with nothing behind it: a cell, or a heading of capitals.
    Alone,
    Explained,
}

type Seen = HashMap<u64, (usize, usize, Span), BuildHasherDefault<Same>>;

/// Hashes what is a hash.
#[derive(Default)]
struct Same(u64);

impl Hasher for Same {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        // The table looks at the uppermost bits; so FNV's best ones go there too.
        self.0 ^ self.0.rotate_left(32)
    }
}

/// The words that the second sweep looks for.
struct Wanted {
    hashes: HashSet<u64, BuildHasherDefault<Same>>,
    /// How they begin: a bit for each first and second letter.
    beginnings: [u64; 64],
}

impl Wanted {
    fn add(&mut self, word: Word) {
        self.hashes.insert(word.hash);
        self.beginnings[usize::from(word.first)] |= 1 << word.second;
    }

    /// Whether some word begins with these letters.
    fn begins(&self, first: char, second: char) -> bool {
        self.beginnings[usize::from(low_bits(first))] & (1 << low_bits(second)) != 0
    }

    /// The word's hash, where it is wanted. Of most words the first letters tell that
    /// they are not.
    fn find(&self, word: &str) -> Option<u64> {
        let mut letters = word.chars().filter(|&c| c != TRANSPARENT);
        let (first, second) = (letters.next()?, letters.next()?);
        if !self.begins(first, second) {
            return None;
        }
        // Capitals are the abbreviation itself, and `BuiltIn` is somebody's name.
        if word.chars().skip(1).any(char::is_uppercase) {
            return None;
        }
        Some(hash(word)).filter(|hash| self.hashes.contains(hash))
    }
}

/// What is kept of a word to look for.
#[derive(Clone, Copy)]
struct Word {
    hash: u64,
    first: u8,
    second: u8,
}

impl Word {
    fn new(letters: impl Iterator<Item = char> + Clone) -> Self {
        let mut beginning = letters.clone().map(low_bits);
        let (first, second) = (beginning.next(), beginning.next());
        let (first, second) = (first.unwrap_or_default(), second.unwrap_or_default());
        Self { hash: fold(letters), first, second }
    }
}

/// The last six bits of a letter in lower case.
fn low_bits(letter: char) -> u8 {
    u8::try_from(lower(letter) & 63).unwrap_or_default()
}

impl Lexicon {
    /// Reads the pages of a manual.
    pub fn new(pages: &[Page]) -> Self {
        // English is full of names in capitals: without a list nobody asks about them.
        let is_named =
            |page: &Page| page.headings.iter().any(|it| names_list(it.text.text(&page.source)));
        let has_named = pages.iter().any(is_named);
        let notes: Vec<Notes> =
            pages.par_iter().map(|page| notes(page, has_named, is_named(page))).collect();
        let mut lexicon = Self::default();
        let mut wanted = Wanted { hashes: HashSet::default(), beginnings: [0; 64] };
        for (page, notes) in pages.iter().zip(&notes) {
            lexicon.has_list |= notes.is_list;
            lexicon.add(page, notes);
            notes.joined.iter().for_each(|&(_, word, _)| wanted.add(word));
        }
        lexicon.abbreviations.keys().for_each(|text| wanted.add(Word::new(text.chars())));
        if wanted.hashes.is_empty() {
            return lexicon;
        }
        let seen = pages
            .par_iter()
            .enumerate()
            .map(|(at, page)| seen(at, page, &wanted))
            .reduce(Seen::default, merge);
        for (text, abbreviation) in &mut lexicon.abbreviations {
            abbreviation.is_word = seen.contains_key(&hash(text));
        }
        lexicon.spellings = spellings(pages, &notes, &seen);
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

/// The first sweep over a page.
fn notes(page: &Page, has_named: bool, is_named: bool) -> Notes {
    let mut notes = Notes::default();
    let is_ukrainian = page.language.is("uk");
    let is_english = page.language.is("en");
    let marks = Marks::ABBREVIATION.or(Marks::COMPOUND).or(Marks::APOSTROPHE);
    if !page.tally.marks.has(marks) || !(is_ukrainian || is_english) {
        return notes;
    }
    let wants_abbreviations = is_ukrainian || has_named;
    let is_text = |passage: &&Passage| !matches!(passage.kind, PassageKind::Heading(_));
    let texts = page.passages.iter().filter(is_text).count();
    // A word may end at a combining mark, where the tally reads on.
    let marks = marks.or(Marks::COMBINING);
    for passage in page.passages.iter().filter(|passage| passage.marks.has(marks)) {
        let prose = page.passage_prose(passage);
        let is_head = !matches!(passage.kind, PassageKind::Cell { column: 1.., .. });
        let ranges: Vec<Range<usize>> = words(&prose.text).collect();
        for at in 0..ranges.len() {
            if wants_abbreviations {
                note_abbreviation(&prose, &ranges, at, is_head, &mut notes);
            }
            note_joined(&prose, &ranges, at, is_ukrainian, &mut notes);
        }
    }
    let is_entry = |role: Role| matches!(role, Role::Listed | Role::Alone);
    let listed = notes.abbreviations.iter().filter(|(_, role)| is_entry(*role)).count();
    notes.is_list = (is_named && listed > 0) || (listed >= 5 && listed * 3 >= texts);
    notes
}

/// «Список абревіатур і скорочень», “List of abbreviations”.
fn names_list(title: &str) -> bool {
    let title = title.to_lowercase();
    ["абревіатур", "скорочен", "умовних познач", "умовні познач", "abbreviation", "acronym"]
        .iter()
        .any(|word| title.contains(word))
}

fn note_abbreviation(
    prose: &Prose<'_>,
    ranges: &[Range<usize>],
    at: usize,
    is_head: bool,
    notes: &mut Notes,
) {
    let text = &*prose.text;
    let range = ranges[at].clone();
    let word = &text[range.clone()];
    if !is_abbreviation(word, prose.language.is("uk")) {
        return;
    }
    let (left, right) = (text[..range.start].trim_end_matches(TRANSPARENT), &text[range.end..]);
    let right = right.trim_start_matches(TRANSPARENT);
    let is_first = left.trim().is_empty();
    let behind = right.trim_start_matches([' ', '\u{a0}', TRANSPARENT]);
    let is_parted = behind.starts_with(['—', '–', '-', ':', '=']) && !right.starts_with('-');
    let is_alone = is_first && right.trim_matches([TRANSPARENT, ' ']).is_empty();
    let role = if is_first && is_head && is_alone {
        Role::Alone
    } else if is_first && is_head && is_parted {
        Role::Listed
    } else if is_explained(text, &range, word) || (is_parted && starts_a_sentence(left)) {
        Role::Explained
    } else {
        // A sentence in capitals is no row of abbreviations.
        let shouts = |range: Option<&Range<usize>>| {
            let other = range.map(|range| &text[range.clone()]).unwrap_or_default();
            other.chars().filter(|c| c.is_uppercase()).nth(1).is_some()
                && !other.contains(char::is_lowercase)
                && other.contains(is_cyrillic) == word.contains(is_cyrillic)
        };
        let before = at.checked_sub(1).and_then(|before| ranges.get(before));
        let is_run = shouts(before) || shouts(ranges.get(at + 1));
        let is_quoted = left.ends_with(['«', '"', '“', '„', '\''])
            && right.starts_with(['»', '"', '”', '“', '\'']);
        if is_run || is_quoted || is_alone {
            return;
        }
        Role::Used
    };
    notes.abbreviations.push((prose.span(range), role));
}

/// Two to six capitals of the language's script, and no Roman numeral.
fn is_abbreviation(word: &str, is_ukrainian: bool) -> bool {
    let is_capital = |c: char| {
        c.is_uppercase() && if is_ukrainian { is_cyrillic(c) } else { c.is_ascii_alphabetic() }
    };
    let length = word.chars().take(7).count();
    (2..=6).contains(&length)
        && word.chars().all(is_capital)
        && !word.chars().all(|c| "ІХМСVXLIC".contains(c))
}

fn starts_a_sentence(left: &str) -> bool {
    let left = left.trim_end_matches([' ', '\n', TRANSPARENT]);
    left.is_empty() || left.ends_with(['.', '!', '?', ':', ';'])
}

/// Whether the text says there what an abbreviation means: «…(далі — БПД)», «(БПД)»
/// behind words with these initials, «БПД (безоплатна…)».
fn is_explained(text: &str, range: &Range<usize>, word: &str) -> bool {
    let (left, right) = (&text[..range.start], &text[range.end..]);
    if let Some(open) = left.rfind('(').filter(|&open| !left[open..].contains(')')) {
        let inside: String = left[open + 1..].to_lowercase();
        if ["далі", "надалі", "скорочено", "hereinafter"].iter().any(|it| inside.contains(it))
        {
            return true;
        }
        let is_all = inside.chars().all(|c| c == TRANSPARENT || c == ' ');
        let before = &left[..open];
        let last = words(before).collect::<Vec<_>>();
        let from = last.len().saturating_sub(12);
        if is_all && has_initials(last[from..].iter().map(|range| &before[range.clone()]), word) {
            return true;
        }
    }
    let behind = right.trim_start_matches([' ', TRANSPARENT]);
    let Some(inner) = behind.strip_prefix('(') else { return false };
    let inner = &inner[..inner.find(')').unwrap_or(inner.len())];
    has_initials(words(inner).map(|range| &inner[range]), word)
}

/// Whether the letters of an abbreviation are initials of the words, in their order.
fn has_initials<'a>(words: impl Iterator<Item = &'a str>, abbreviation: &str) -> bool {
    let mut letters = abbreviation.chars().flat_map(char::to_lowercase).peekable();
    for word in words {
        let initial = word.chars().flat_map(char::to_lowercase).next();
        if initial.is_some() && initial == letters.peek().copied() {
            letters.next();
        }
    }
    letters.peek().is_none()
}

fn note_joined(
    prose: &Prose<'_>,
    ranges: &[Range<usize>],
    at: usize,
    is_ukrainian: bool,
    notes: &mut Notes,
) {
    let text = &*prose.text;
    let first = &ranges[at];
    let is_word =
        |word: &str| word.chars().all(char::is_alphabetic) && word.chars().nth(1).is_some();
    let word = &text[first.clone()];
    if is_ukrainian && let Some((before, after)) = word.split_once(['’', 'ʼ', '\'']) {
        let is_name = after.starts_with(char::is_uppercase);
        if !is_name && before.chars().chain(after.chars()).all(is_cyrillic) {
            let plain = Word::new(before.chars().chain(after.chars()));
            notes.joined.push((prose.span(first.clone()), plain, before.len()));
        }
        return;
    }
    let touches = |edge: Option<char>| {
        edge.is_some_and(|c| matches!(c, '-' | '/' | '_' | '+' | OPAQUE | TRANSPARENT))
    };
    let Some(second) = ranges.get(at + 1).filter(|second| &text[first.end..second.start] == "-")
    else {
        return;
    };
    let after = &text[second.clone()];
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

/// The second sweep: which of the wanted words a page has, and where first.
fn seen(at: usize, page: &Page, wanted: &Wanted) -> Seen {
    let mut seen = Seen::default();
    for prose in page.prose() {
        for range in words_beginning(&prose.text, |first, second| wanted.begins(first, second)) {
            let word = &prose.text[range.clone()];
            if let Some(hash) = wanted.find(word) {
                let span = prose.span(range);
                seen.entry(hash).and_modify(|seen| seen.0 += 1).or_insert((1, at, span));
            }
        }
    }
    seen
}

fn merge(mut one: Seen, other: Seen) -> Seen {
    if one.len() < other.len() {
        return merge(other, one);
    }
    for (hash, (count, at, span)) in other {
        one.entry(hash)
            .and_modify(|seen| {
                seen.0 += count;
                (seen.1, seen.2) = (seen.1, seen.2).min((at, span));
            })
            .or_insert((count, at, span));
    }
    one
}

/// The words that stand in both shapes, one for all their forms.
fn spellings(pages: &[Page], notes: &[Notes], seen: &Seen) -> Vec<Spelling> {
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

/// A word's hash, case and markup aside.
fn hash(word: &str) -> u64 {
    fold(word.chars().filter(|&c| c != TRANSPARENT))
}

/// FNV-1a over letters in lower case.
fn fold(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, c| {
        (hash ^ u64::from(lower(c))).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A letter of the scripts that matter here, in lower case.
fn lower(letter: char) -> u32 {
    match letter {
        'A'..='Z' | '\u{410}'..='\u{42f}' => u32::from(letter) + 0x20,
        '\u{400}'..='\u{40f}' => u32::from(letter) + 0x50,
        'Ґ' => u32::from('ґ'),
        letter => u32::from(letter),
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
        assert_eq!((&*spelling.plain.text, spelling.plain.count), ("вебсайт", 2));
    }
}
