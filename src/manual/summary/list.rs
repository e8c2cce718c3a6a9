//! Lists of siblings, and which of them are really numbered.
//!
//! What counts as a number is decided here and nowhere else: whoever judges numbers
//! asks [`Summary::numbered`](super::Summary::numbered).

use std::collections::HashMap;

use super::Entry;
use crate::manual::number::SectionNumber;

/// Entries that stand beside each other and are numbered alike.
#[derive(Debug)]
pub struct List {
    /// The entry they are nested in.
    pub parent: Option<u32>,
    /// The word before their numbers, if any: «Розділ», “Appendix”.
    pub lead: Option<&'static str>,
    /// The entries, in order. Those without a number are in the list without a lead.
    pub entries: Vec<u32>,
    /// Those that continue the number of their parent; none where the list is not
    /// really numbered.
    pub numbered: Vec<u32>,
}

/// An entry whose number speaks for another place than the one it stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misplaced {
    /// The entry.
    pub entry: u32,
    /// The entry that its number names as its parent, where there is one.
    pub home: Option<u32>,
}

/// The lists of a table of contents, an outer one before those nested in it.
///
/// Numbers run on through the groups of the outermost level, unless one begins anew.
pub(super) fn lists(entries: &[Entry]) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    let mut known: HashMap<(Option<u32>, Option<&str>), usize> = HashMap::new();
    for (index, entry) in entries.iter().enumerate() {
        let key = (entry.parent, entry.lead);
        let last = known.get(&key).copied();
        let begins_anew = |list: usize| {
            let last: Option<&u32> = lists[list].entries.last();
            let group = last.and_then(|&last| entries.get(last as usize)?.group);
            entry.parent.is_none() && group != entry.group && restarts(&entries[index..], entry)
        };
        let list = match last {
            Some(list) if !begins_anew(list) => list,
            _ => {
                let (parent, lead) = key;
                let list = List { parent, lead, entries: Vec::new(), numbered: Vec::new() };
                lists.push(list);
                lists.len() - 1
            }
        };
        known.insert(key, list);
        lists[list].entries.extend(u32::try_from(index));
    }
    for list in &mut lists {
        list.numbered = numbered(list, entries);
    }
    lists
}

/// Whether the first number of the group that begins here is a first one.
fn restarts(rest: &[Entry], first: &Entry) -> bool {
    rest.iter()
        .take_while(|entry| entry.group == first.group)
        .filter(|entry| entry.parent.is_none() && entry.lead == first.lead)
        .find_map(|entry| entry.number.as_ref())
        .is_some_and(|number| number.depth() == 1 && number.last() <= 1)
}

/// The entries of a list that is really numbered: at least two and at least half of
/// them bear a number, the first ends in 0 or 1, and all continue their parent's.
fn numbered(list: &List, entries: &[Entry]) -> Vec<u32> {
    let numbers = |index: &u32| entries.get(*index as usize)?.number.as_ref();
    let fits = |index: &&u32| numbers(index).is_some_and(|number| fits(list, number, entries));
    let numbered: Vec<u32> = list.entries.iter().filter(fits).copied().collect();
    let begins = numbered.first().and_then(numbers).is_some_and(|number| number.last() <= 1);
    let enough = numbered.len() >= 2 && numbered.len() * 2 >= list.entries.len();
    if begins && enough { numbered } else { Vec::new() }
}

/// Whether a number continues that of the list's parent; under a parent without one,
/// whether it has one part.
fn fits(list: &List, number: &SectionNumber, entries: &[Entry]) -> bool {
    let parent = list.parent.and_then(|parent| entries.get(parent as usize)?.number.as_ref());
    match parent {
        Some(prefix) => number.parent().as_ref() == Some(prefix),
        None => number.depth() == 1,
    }
}

/// The entries whose number belongs to another place: beside numbered siblings that it
/// does not go with, or one level below those that it does. Where nothing is nested,
/// numbers are all there is to show depth.
pub(super) fn misplaced(lists: &[List], entries: &[Entry]) -> Vec<Misplaced> {
    if entries.iter().all(|entry| entry.parent.is_none()) {
        return Vec::new();
    }
    let mut homes: HashMap<&SectionNumber, u32> = HashMap::new();
    for (index, entry) in (0_u32..).zip(entries).filter(|(_, entry)| entry.is_numbered) {
        homes.extend(entry.number.as_ref().map(|number| (number, index)));
    }
    let mut list_of: Vec<usize> = vec![0; entries.len()];
    for (at, list) in lists.iter().enumerate() {
        for &index in &list.entries {
            list_of[index as usize] = at;
        }
    }
    let mut found: Vec<Misplaced> = Vec::new();
    for (index, entry) in (0_u32..).zip(entries) {
        let Some(number) = entry.number.as_ref().filter(|_| !entry.is_numbered) else { continue };
        let beside = !lists[list_of[index as usize]].numbered.is_empty();
        // What is nested under a sibling of the place where it belongs.
        let above = entry.parent.map(|parent| parent as usize);
        let below = above.filter(|&parent| entries[parent].is_numbered).is_some_and(|parent| {
            let list = &lists[list_of[parent]];
            list.lead == entry.lead && fits(list, number, entries)
        });
        if beside || below {
            let home = number.parent().and_then(|parent| homes.get(&parent).copied());
            found.push(Misplaced { entry: index, home });
        }
    }
    found
}
