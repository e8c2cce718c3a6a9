//! Which translations say what the source says now.
//!
//! Nothing is guessed from dates or comments: tools that translators use rebuild the
//! translated files, and move or drop comments as they do. What counts is what two
//! messages say (their digests) and what the lock has noted about them.

pub mod carried;
mod meaning;
mod pair;
mod record;
mod segment;

use std::cell::LazyCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use crate::catalog::{Catalog, Entry, ExpressionKind, File, Kind, Pattern};
use crate::language::Language;
use crate::lock::{Key, Lock, Made};

use pair::{Pair, each_pair};

pub use record::{Refused, Which, Why, accept, made, settle};
pub use segment::{Couple, Segment, Side};

/// How a translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is none.
    Missing,
    /// It was made from the source as it stands.
    Current,
    /// The source has changed since it was made.
    Outdated,
    /// So has the source, and by a negation, a number, a variable or a question mark: what
    /// the translation says may be wrong, and must not get to whoever it is for.
    ChangedMeaning,
    /// Nobody can tell: nothing is noted about it, or both texts have changed since.
    Unknown,
    /// The source has no such entry any more.
    Obsolete,
    /// Either of the two is there, but cannot be read.
    Broken,
}

impl State {
    /// The word for it in configuration and output.
    pub fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Current => "current",
            Self::Outdated => "outdated",
            Self::ChangedMeaning => "changed-meaning",
            Self::Unknown => "unknown",
            Self::Obsolete => "obsolete",
            Self::Broken => "broken",
        }
    }
}

/// An entry, and how its translation stands.
#[derive(Debug, Clone)]
pub struct Status<'a> {
    /// The file, as both locales name it.
    pub file: &'a str,
    /// The entry.
    pub id: &'a str,
    /// How it stands.
    pub state: State,
    /// The entry in the source, with its file.
    pub source: Option<(&'a File, &'a Entry)>,
    /// The source text the translation was made from, when that is noted. For a missing
    /// translation there is none.
    pub was: Option<&'a str>,
    /// The entry in the translation, with its file.
    pub translation: Option<(&'a File, &'a Entry)>,
    /// The file in which the other catalog has what is missing or obsolete in this one,
    /// when there is no doubt about it: the entry has moved.
    pub moved: Option<&'a str>,
}

impl Status<'_> {
    /// What the source says now.
    pub fn source_text(&self) -> Option<String> {
        self.source.map(|(file, entry)| file.text(entry))
    }

    /// The value that the source has now, on one line: fit to be quoted in a sentence.
    pub fn source_value(&self) -> Option<String> {
        Some(value_of(&self.source_text()?))
    }

    /// What the source said when the translation was made and what it says now, each on
    /// one line: the values, or all of both where only an attribute has changed.
    pub fn change(&self) -> Option<(String, String)> {
        let (was, is) = (self.was?, self.source_text()?);
        let values = (value_of(was), value_of(&is));
        let whole = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(if values.0 == values.1 { (whole(was), whole(&is)) } else { values })
    }
}

/// The value in the text of an entry, without its attributes, with blanks folded.
fn value_of(text: &str) -> String {
    let value = text.lines().take_while(|line| !line.trim_start().starts_with('.'));
    let words: Vec<&str> = value.flat_map(str::split_whitespace).collect();
    words.join(" ")
}

/// A locale's catalog beside the one it is translated from.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The locale's catalog.
    pub catalog: &'a Catalog,
    /// The catalog it is translated from; none for that one itself.
    pub source: Option<&'a Catalog>,
    /// How every entry stands, by file and id; nothing without a source.
    pub statuses: Vec<Status<'a>>,
    segments: OnceLock<Vec<Segment<'a>>>,
}

impl<'a> Comparison<'a> {
    /// Compares a catalog with its source, where it has one.
    pub fn new(source: Option<&'a Catalog>, catalog: &'a Catalog, lock: &'a Lock) -> Self {
        let statuses = source.map(|source| compare(source, catalog, lock)).unwrap_or_default();
        Self { catalog, source, statuses, segments: OnceLock::new() }
    }

    /// How the entries of a file stand.
    pub fn of_file(&self, name: &str) -> &[Status<'a>] {
        let start = self.statuses.partition_point(|status| status.file < name);
        let rest = self.statuses.get(start..).unwrap_or_default();
        &rest[..rest.partition_point(|status| status.file == name)]
    }

    /// The entries that both catalogs have and that can be read in both.
    pub fn couples(&self) -> impl Iterator<Item = Couple<'a>> {
        self.statuses.iter().filter_map(Couple::of)
    }

    /// The texts that belong together, in the order of [`Comparison::statuses`].
    pub fn segments(&self) -> &[Segment<'a>] {
        self.segments.get_or_init(|| segment::segments(self.couples()))
    }
}

/// The state of every entry of either catalog, sorted by file and id. Entries with the
/// same file name and id belong together; where an id occurs twice in a file the first
/// one counts. A term that only the translation has, for its own messages, is its own
/// business and is not listed.
pub fn compare<'a>(
    source: &'a Catalog,
    translation: &'a Catalog,
    lock: &'a Lock,
) -> Vec<Status<'a>> {
    let own = LazyCell::new(|| own_terms(translation));
    let language = Language::new(&source.locale);
    let most = source.files.iter().map(|file| file.entries.len()).sum();
    let mut statuses = Vec::with_capacity(most);
    // Both are sorted by file and id.
    let mut notes = lock.made.iter().peekable();
    each_pair(source, translation, |pair| {
        let (file, id) = (pair.file, pair.id);
        let key = |note: &(&'a Key, &Made)| (&*note.0.0, &*note.0.1);
        while notes.next_if(|note| key(note) < (file, id)).is_some() {}
        let made = notes.peek().filter(|note| key(note) == (file, id)).map(|(_, made)| *made);
        let is_own = |id: &str| own.contains(id);
        statuses.extend(status(&pair, is_own, made, language));
    });
    find_moved(&mut statuses, source, translation);
    statuses
}

/// Notes which entries are missing in one file and obsolete in another: an id that
/// either catalog has in a single file, and not in the same one.
fn find_moved<'a>(statuses: &mut [Status<'a>], source: &'a Catalog, translation: &'a Catalog) {
    let obsolete = |status: &Status<'_>| status.state == State::Obsolete;
    let missing = |status: &Status<'_>| status.state == State::Missing;
    let ids: HashSet<&str> = statuses.iter().filter(|it| obsolete(it)).map(|it| it.id).collect();
    let mut moved: HashMap<&str, [Option<&'a str>; 2]> = statuses
        .iter()
        .filter(|it| missing(it) && ids.contains(it.id))
        .map(|it| (it.id, [None, None]))
        .collect();
    if moved.is_empty() {
        return;
    }
    for (number, catalog) in [source, translation].into_iter().enumerate() {
        let mut files: HashMap<&str, BTreeSet<&'a str>> = HashMap::new();
        for (file, entry) in catalog.entries().filter(|it| moved.contains_key(&*it.1.id)) {
            files.entry(&entry.id).or_default().insert(&file.name);
        }
        for (id, files) in files {
            if let (Some(found), [Some(file), None]) = (moved.get_mut(id), {
                let mut files = files.into_iter();
                [files.next(), files.next()]
            }) {
                found[number] = Some(file);
            }
        }
    }
    for status in statuses {
        let Some([Some(in_source), Some(in_translation)]) = moved.get(status.id) else { continue };
        if obsolete(status) {
            status.moved = Some(in_source);
        } else if missing(status) {
            status.moved = Some(in_translation);
        }
    }
}

fn status<'a>(
    pair: &Pair<'a>,
    is_own: impl Fn(&str) -> bool,
    made: Option<&'a Made>,
    language: Language,
) -> Option<Status<'a>> {
    let state = match (pair.source, pair.translation) {
        // What one side alone has, and cannot be read, is told where it stands.
        (None, None) => return None,
        (None, Some(_)) if pair.junk.0 => State::Broken,
        (None, Some((_, entry))) if entry.kind == Kind::Term && is_own(pair.id) => return None,
        (None, Some(_)) => State::Obsolete,
        (Some(_), _) if pair.junk.0 || pair.junk.1 => State::Broken,
        (Some(_), None) => State::Missing,
        (Some((file, source)), Some(translation)) => {
            match (judge((file, source), translation, made), made) {
                (State::Outdated, Some(made))
                    if meaning::is_changed(&made.source, &file.text(source), language) =>
                {
                    State::ChangedMeaning
                }
                (state, _) => state,
            }
        }
    };
    let noted = made.filter(|_| state != State::Missing);
    Some(Status {
        file: pair.file,
        id: pair.id,
        state,
        source: pair.source,
        was: noted.map(|made| &*made.source),
        translation: pair.translation,
        moved: None,
    })
}

/// What two texts and a note say about each other.
fn judge(source: (&File, &Entry), translation: (&File, &Entry), made: Option<&Made>) -> State {
    let Some(made) = made else { return State::Unknown };
    let digest = |(file, entry): (&File, &Entry)| file.digest(entry);
    let translation = digest(translation);
    let same_source = made.digest == digest(source);
    let same_translation = made.translation == Some(translation);
    match (same_source, same_translation) {
        // It went missing as outdated, and came back as it was.
        (true, false) if made.dropped == Some(translation) => State::Unknown,
        // Whoever touched the translation had the source before them as it stands.
        (true, _) => State::Current,
        (false, true) => State::Outdated,
        (false, false) => State::Unknown,
    }
}

/// The terms that messages of this catalog use, also through other terms.
fn own_terms(catalog: &Catalog) -> HashSet<&str> {
    let mut terms: HashMap<&str, Vec<&Entry>> = HashMap::new();
    let mut pending = Vec::new();
    for (_, entry) in catalog.entries() {
        match entry.kind {
            Kind::Message => pending.push(entry),
            Kind::Term => terms.entry(&entry.id).or_default().push(entry),
        }
    }
    let mut used = HashSet::new();
    while let Some(entry) = pending.pop() {
        for id in terms_in(entry) {
            if used.insert(id) {
                pending.extend(terms.get(id).into_iter().flatten());
            }
        }
    }
    used
}

fn terms_in(entry: &Entry) -> BTreeSet<&str> {
    let expressions = entry.patterns().flat_map(Pattern::expressions);
    let ids = expressions.filter_map(|expression| match &expression.kind {
        ExpressionKind::Term { id, .. } => Some(&*id.text),
        _ => None,
    });
    ids.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn catalog(locale: &str, text: &str) -> Catalog {
        let path = format!("locales/{locale}/say.ftl");
        Catalog::new(locale, vec![File::new("say.ftl", Source::new(path, text))])
    }

    fn states(source: &str, translation: &str, lock: &Lock) -> String {
        let (source, translation) = (catalog("uk", source), catalog("en", translation));
        let states = compare(&source, &translation, lock);
        let words = states.iter().map(|status| format!("{} {}", status.id, status.state.id()));
        words.collect::<Vec<_>>().join(", ")
    }

    #[track_caller]
    fn check(source: &str, translation: &str, lock: &Lock, expected: &str) {
        assert_eq!(states(source, translation, lock), expected);
        // A lock says the same after it was written and read.
        let again = Lock::read(&lock.write().unwrap());
        assert_eq!(&again, lock);
    }

    fn settled(source: &str, translation: &str, lock: &Lock) -> Lock {
        settle(&catalog("uk", source), &catalog("en", translation), lock)
    }

    fn accepted(source: &str, translation: &str) -> Lock {
        let (source, translation) = (catalog("uk", source), catalog("en", translation));
        let (lock, refused) = accept(&source, &translation, &Lock::default(), Which::All);
        assert_eq!(refused, []);
        lock
    }

    const UK: &str = "## 1\n\n# у сторінці 1\na = А\n    .note = пояснення\n\n# у сторінці 2\nb = Б\n\n## 2\n\nc = В { $name }\n";
    const EN: &str =
        "## 1\n\n# mine\na = A\n    .note = a note\n\nb = B\n\n## 2\n\nc = C { $name }\n";

    #[test]
    fn who_changed_decides() {
        let lock = accepted(UK, EN);
        check(UK, EN, &lock, "a current, b current, c current");
        let source = UK.replace("= Б", "= Бб");
        check(&source, EN, &lock, "a current, b outdated, c current");
        check(UK, &EN.replace("= B", "= Bb"), &lock, "a current, b current, c current");
        check(&source, &EN.replace("= B", "= Bb"), &lock, "a current, b unknown, c current");
        check(UK, EN, &Lock::default(), "a unknown, b unknown, c unknown");
        check(UK, "", &lock, "a missing, b missing, c missing");
        check("", EN, &lock, "a obsolete, b obsolete, c obsolete");
    }

    #[test]
    fn the_old_source_is_kept_to_be_shown() {
        let lock = accepted(UK, EN);
        let (source, translation) = (catalog("uk", &UK.replace("= А", "= Аа")), catalog("en", EN));
        let states = compare(&source, &translation, &lock);
        assert_eq!(states[0].was, Some("А\n    .note = пояснення"));
        let (file, entry) = states[0].source.unwrap();
        assert_eq!(file.text(entry), "Аа\n    .note = пояснення");
    }

    #[test]
    fn layout_and_comments_are_no_change() {
        let lock = accepted(UK, EN);
        let crlf = UK.replace('\n', "\r\n").replace("# у сторінці 1", "# у сторінці 9");
        check(
            &crlf,
            &EN.replace("b = B", "b =\n        B  "),
            &lock,
            "a current, b current, c current",
        );
    }

    #[test]
    fn junk_is_broken_and_not_lost() {
        let lock = accepted(UK, EN);
        check(UK, &EN.replace("= B", "= {"), &lock, "a current, b broken, c current");
        check(UK, &EN.replace("= C", "="), &lock, "a current, b current, c current");
        check(&UK.replace("= Б", "= }"), EN, &lock, "a current, b broken, c current");
        // Half of it cannot be read.
        check(UK, &EN.replace(".note =", ".примітка ="), &lock, "a broken, b current, c current");
    }

    #[test]
    fn terms_of_ones_own_are_ones_own() {
        let terms = "-brand = Zvirka { -case }\n-case = x\n-unused = y\n";
        let own = EN.replace("= B\n", "= B { -brand }\n") + terms;
        check(UK, &own, &accepted(UK, EN), "-unused obsolete, a current, b current, c current");
        check("-brand = Б\n", "", &Lock::default(), "-brand missing");
    }

    #[test]
    fn the_first_of_two_counts() {
        let lock = accepted("a = А\n", "a = A\na = other\n");
        check("a = А\na = Б\n", "a = A\na = changed\n", &lock, "a current");
    }

    #[test]
    fn settling_remembers_what_could_not_be_told_later() {
        // A translation comes while the source stands; the source changes after.
        let lock = settled(UK, "", &Lock::default());
        check(UK, EN, &lock, "a current, b current, c current");
        let lock = settled(UK, EN, &lock);
        check(&UK.replace("= Б", "= Бб"), EN, &lock, "a current, b outdated, c current");
        // A person touches one, the source changes after.
        let touched = EN.replace("= B", "= Bb");
        let lock = settled(UK, &touched, &lock);
        let source = UK.replace("= Б", "= Бб");
        check(&source, &touched, &lock, "a current, b outdated, c current");
        // Settling what is outdated, or unknown, changes nothing.
        assert_eq!(settled(&source, &touched, &lock), lock);
        let both = touched.replace("Bb", "Bbb");
        assert_eq!(settled(&source, &both, &lock), lock);
        assert_eq!(settled(UK, EN, &Lock::default()), Lock::default());
        // Twice is once.
        let once = settled(&source, "", &lock);
        assert_eq!(settled(&source, "", &once), once);
    }

    #[test]
    fn what_comes_back_is_as_old_as_it_was() {
        let lock = accepted(UK, EN);
        let source = UK.replace("= Б", "= Бб");
        let lock = settled(&source, "", &lock);
        check(&source, EN, &lock, "a current, b unknown, c current");
        check(&source, &EN.replace("= B", "= new"), &lock, "a current, b current, c current");
        // It stays so however often the source changes meanwhile.
        let source = source.replace("Бб", "Ббб");
        let lock = settled(&source, "", &lock);
        check(&source, EN, &lock, "a current, b unknown, c current");
    }

    #[test]
    fn gone_sources_keep_their_records() {
        let lock = settled("", EN, &accepted(UK, EN));
        check(UK, EN, &lock, "a current, b current, c current");
    }

    #[test]
    fn a_person_vouches() {
        let source = catalog("uk", &format!("{}d = Г\n", UK.replace("= Б", "= Бб")));
        let translation = catalog("en", &format!("{EN}e = E\nf = {{\n").replace("= A", "= {"));
        let ids = ["b", "say.ftl:c", "other.ftl:c", "d", "e", "a"].map(str::to_owned);
        let (lock, refused) = accept(&source, &translation, &accepted(UK, EN), Which::Ids(&ids));
        let refused: Vec<_> = refused.iter().map(|it| (&*it.id, it.why)).collect();
        assert_eq!(
            refused,
            [
                ("other.ftl:c", Why::NoSuchEntry),
                ("d", Why::Missing),
                ("e", Why::Obsolete),
                ("a", Why::Broken)
            ]
        );
        let states = compare(&source, &translation, &lock);
        assert_eq!(states.iter().find(|status| status.id == "b").unwrap().state, State::Current);
    }

    /// Pontoon writes the translated file anew from the source file: its comments and
    /// order, without what is not translated, without attributes the source lacks.
    #[test]
    fn pontoon_rebuilds_the_file() {
        let en = "# translator's note\nc = C { $name }\n\nb = B\n    .own = x\n\na = A\n    .note = a note\n";
        let lock = accepted(UK, en);
        let source = UK.replace("= А", "= Аа");
        let lock = settled(UK, en, &lock);
        check(&source, en, &lock, "a outdated, b current, c current");
        let rebuilt = "## 1\n\n# у сторінці 1\na = A\n    .note = a note\n# у сторінці 2\nb = B\n\n## 2\n\nc = C { $name }\n";
        // `b` lost an attribute: someone touched it, the source stood. `a` is as old as before.
        check(&source, rebuilt, &lock, "a outdated, b current, c current");
        // A suggestion is rejected: it goes; then somebody translates anew.
        let without = rebuilt.replace("# у сторінці 1\na = A\n    .note = a note\n", "");
        check(&source, &without, &lock, "a missing, b current, c current");
        let lock = settled(&source, &without, &lock);
        let again = rebuilt.replace("a = A", "a = Aa");
        check(&source, &again, &lock, "a current, b current, c current");
    }

    /// Weblate keeps comments, appends what is new at the end, and shows an attribute as
    /// a line of the value, which a translator may drop.
    #[test]
    fn weblate_appends_to_the_file() {
        let first = "# mine\na = A\n    .note = a note\n";
        let lock = settled(UK, first, &accepted(UK, first));
        let appended = "# mine\na = A\n    .note = a note\nc = C { $name }\nb = B\n";
        check(UK, appended, &lock, "a current, b current, c current");
        let dropped = appended.replace("    .note = a note\n", "");
        check(UK, &dropped, &lock, "a current, b current, c current");
        let source = UK.replace("пояснення", "інше пояснення");
        check(&source, appended, &settled(UK, appended, &lock), "a outdated, b current, c current");
    }
}
