//! Noting in a lock what is known, and what a person vouches for.

use super::pair::{Pair, each_pair};
use super::{State, compare, meaning};
use crate::catalog::{Catalog, Entry, File};
use crate::lock::{Lock, Made};

/// The lock as it must be before the source changes: all that can be told now, and
/// could not be afterwards, is noted.
///
/// What is current is noted with both texts as they stand. What is missing is noted
/// without a translation, so that one added later is known to be made from this source.
/// What is outdated, unknown, obsolete or broken stays as it was noted: none of these
/// can be told any better now.
pub fn settle(source: &Catalog, translation: &Catalog, lock: &Lock) -> Lock {
    let mut settled = lock.clone();
    for status in compare(source, translation, lock) {
        let Some(from) = status.source else { continue };
        match status.state {
            State::Current => {
                settled.note(made(from, status.translation));
            }
            State::Missing => {
                let before = lock.made(status.file, status.id);
                // A translation of this very source is on record: should it come back,
                // it is still that.
                if before.is_none_or(|before| before.digest != from.0.digest(from.1)) {
                    let dropped = before.and_then(|it| it.translation.or(it.dropped));
                    settled.note(Made { dropped, ..made(from, None) });
                }
            }
            State::Outdated
            | State::ChangedMeaning
            | State::Unknown
            | State::Obsolete
            | State::Broken => {}
        }
    }
    settled
}

/// What is noted of a translation made from the source as it stands; without one, of a
/// source that has none.
pub fn made(source: (&File, &Entry), translation: Option<(&File, &Entry)>) -> Made {
    let (file, entry) = source;
    Made {
        file: file.name.to_string(),
        id: entry.id.to_string(),
        digest: file.digest(entry),
        source: file.text(entry),
        translation: translation.map(|(file, entry)| file.digest(entry)),
        dropped: None,
        rest: serde_json::Map::new(),
    }
}

/// Which translations a person vouches for.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// All that are there.
    All,
    /// Those whose source has changed since in nothing that a reader hears: blanks,
    /// punctuation, the case of letters.
    Trivial,
    /// These: an id, in whichever files it stands, or `file:id`.
    Ids(&'a [String]),
}

/// A translation that cannot be vouched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The id as it was given.
    pub id: String,
    /// The file, when the id is in one.
    pub file: Option<String>,
    /// Why not.
    pub why: Why,
}

/// Why a translation cannot be vouched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Neither catalog has such an entry.
    NoSuchEntry,
    /// There is no translation.
    Missing,
    /// There is no source.
    Obsolete,
    /// One of the two cannot be read.
    Broken,
}

/// The lock with the note "this translation is right for the source as it stands" for
/// each translation in question, and those for which that cannot be said. Of
/// [`Which::All`] only what is there is in question, so nothing is refused.
pub fn accept(
    source: &Catalog,
    translation: &Catalog,
    lock: &Lock,
    which: Which<'_>,
) -> (Lock, Vec<Refused>) {
    let mut accepted = lock.clone();
    let mut refused = Vec::new();
    let mut pairs = Vec::new();
    each_pair(source, translation, |pair| pairs.push(pair));
    match which {
        Which::All => {
            for pair in &pairs {
                if let Ok(made) = vouch(pair) {
                    accepted.note(made);
                }
            }
        }
        Which::Trivial => {
            for pair in &pairs {
                let was = lock.made(pair.file, pair.id);
                let is_trivial = was.zip(pair.source).zip(pair.translation).is_some_and(
                    |((was, (file, source)), (other, translation))| {
                        was.translation == Some(other.digest(translation))
                            && was.digest != file.digest(source)
                            && meaning::is_same_to_the_ear(&was.source, &file.text(source))
                    },
                );
                if let (true, Ok(made)) = (is_trivial, vouch(pair)) {
                    accepted.note(made);
                }
            }
        }
        Which::Ids(ids) => {
            for given in ids {
                let fits = |file: &str, id: &str| {
                    given == id
                        || given
                            .rsplit_once(':')
                            .is_some_and(|(in_file, it)| in_file == file && it == id)
                };
                let mut found = false;
                for pair in pairs.iter().filter(|pair| fits(pair.file, pair.id)) {
                    found = true;
                    match vouch(pair) {
                        Ok(made) => accepted.note(made),
                        Err(why) => {
                            let file = Some(pair.file.to_owned());
                            refused.push(Refused { id: given.clone(), file, why });
                        }
                    }
                }
                if !found {
                    let why = Why::NoSuchEntry;
                    refused.push(Refused { id: given.clone(), file: None, why });
                }
            }
        }
    }
    (accepted, refused)
}

fn vouch(pair: &Pair<'_>) -> Result<Made, Why> {
    if pair.junk.0 || pair.junk.1 {
        return Err(Why::Broken);
    }
    let from = pair.source.ok_or(Why::Obsolete)?;
    if pair.translation.is_none() {
        return Err(Why::Missing);
    }
    Ok(made(from, pair.translation))
}
