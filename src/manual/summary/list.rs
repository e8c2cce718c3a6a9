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
        let begins_anew = |at: usize| {
            let before: Option<&u32> = lists[at].entries.last();
            let group = before.and_then(|&before| entries.get(before as usize)?.group);
            entry.parent.is_none() && group != entry.group && restarts(&entries[index..], entry)
        };
        let at = match last {
            Some(at) if !begins_anew(at) => at,
            _ => {
                let (parent, lead) = key;
                lists.push(List { parent, lead, entries: Vec::new(), numbered: Vec::new() });
                lists.len() - 1
            }
        };
        known.insert(key, at);
        lists[at].entries.extend(u32::try_from(index));
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

#[cfg(test)]
mod tests {
    use crate::flavour::Flavour;
    use crate::manual::page::Page;
    use crate::manual::summary::Summary;
    use crate::tree::Content;

    /// The numbered lists, `|` between two, and after `!` what is misplaced.
    #[track_caller]
    fn check(entries: &str, expected: &str) {
        // `* 1. А` would be a list in a list: in a link a number is text.
        let line = |line: &str| match line.split_once("* ") {
            Some((indent, title)) => format!("{indent}* [{title}](p.md)\n"),
            None => format!("{line}\n"),
        };
        let text: String = entries.lines().map(line).collect();
        let page = Page::read("SUMMARY.md", Content::Bytes(text.into()), Flavour::Gitbook);
        let summary = Summary::new(page, Flavour::Gitbook);
        let lists: Vec<String> = summary
            .numbered()
            .map(|(_, entries)| {
                entries.iter().map(|(_, number)| number.to_string()).collect::<Vec<_>>().join(" ")
            })
            .collect();
        let misplaced: Vec<String> = summary
            .misplaced
            .iter()
            .filter_map(|it| Some(format!(" !{}", summary.entry(it.entry)?.number.as_ref()?)))
            .collect();
        assert_eq!(lists.join(" | ") + &misplaced.concat(), expected);
    }

    #[test]
    fn what_is_numbered() {
        check(
            "* 1. А\n* 2. Б\n  * 2.1. В\n  * 2.2. Г\n* Додатки\n  * 1. Ґ\n  * 2. Д\n",
            "1 2 | 2.1 2.2 | 1 2",
        );
        check("* Вступ\n* 1. А\n* 2. Б\n* Зміст\n* Післямова\n", "");
        check("* 5. А\n* 6. Б\n", "");
        check("* 7 порад\n* 80 - HTTP\n* 2024.1\n", "");
    }

    #[test]
    fn chapters_and_appendices_are_numbered_apart() {
        check("* Розділ 1. А\n* Розділ 2. Б\n* Додаток 1. В\n* Додаток 2. Г\n", "1 2 | 1 2");
    }

    #[test]
    fn groups_go_on_or_begin_anew() {
        check("* 1. А\n* 2. Б\n\n## Частина\n\n* 3. В\n* 4. Г\n", "1 2 3 4");
        check("* 1. А\n* 2. Б\n\n## Частина\n\n* Вступ\n* 1. В\n* 2. Г\n", "1 2 | 1 2");
    }

    #[test]
    fn what_is_misplaced() {
        check("* 1. А\n  * 1.1. Б\n  * 1.2. В\n* 1.3. Г\n* 2. Ґ\n", "1 2 | 1.1 1.2 !1.3");
        check("* 1. А\n  * 1.1. Б\n    * 1.2. В\n  * 1.3. Г\n* 2. Ґ\n", "1 2 | 1.1 1.3 !1.2");
        check("* 1. А\n  * 1.1. Б\n  * 2.2. В\n  * 1.3. Г\n* 2. Ґ\n", "1 2 | 1.1 1.3 !2.2");
        // Where nothing is nested, numbers alone show depth.
        check("* 1. А\n* 1.1. Б\n* 2. В\n* 3. Г\n", "1 2 3");
    }
}
