//! Where changes and new entries come to stand, and the blank lines around them.

use std::ops::Range;

use super::{Refusal, comment_lines};
use crate::catalog::{Entry, File};

/// Bytes of the file to be replaced.
pub(super) struct Change<'a> {
    /// The entry or group it is about.
    pub(super) name: &'a str,
    /// The bytes.
    pub(super) range: Range<usize>,
    /// What comes instead, with `\n`.
    pub(super) text: String,
    /// Whether whole lines go, and with them the blank lines that set them off.
    pub(super) lines: bool,
}

/// A new entry.
pub(super) struct Newcomer<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// Its lines, with `\n`.
    pub(super) text: String,
    /// The title of the group it is to stand in.
    pub(super) group: Option<String>,
    /// The entry that comes before.
    pub(super) after: Option<&'a str>,
}

/// New entries that stand together.
struct Slot<'a> {
    /// Where in the file.
    offset: usize,
    /// The title of the group they stand in, if any.
    group: Option<&'a str>,
    /// Whether that group is new.
    made: bool,
    /// The file's entry or group they follow, to keep slots at one place apart.
    follows: Follows,
    /// The entries, as places in the list of newcomers.
    entries: Vec<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Follows {
    Entry(usize),
    Group(usize),
    Nothing,
}

/// The text of the file with all changes made. Fails when two are about the same bytes.
pub(super) fn compose(
    file: &File,
    mut changes: Vec<Change<'_>>,
    newcomers: &[Newcomer<'_>],
) -> Result<String, Refusal> {
    changes.sort_by_key(|change| (change.range.start, change.range.end));
    for pair in changes.windows(2) {
        let same = pair[0].range == pair[1].range;
        if same || pair[1].range.start < pair[0].range.end {
            return Err(Refusal::Conflict { name: pair[1].name.to_owned() });
        }
    }
    let mut slots = slots(file, newcomers);
    // A slot inside lines that go moves behind them.
    for slot in &mut slots {
        let around = changes.iter().find(|change| {
            change.lines && change.range.start <= slot.offset && slot.offset < change.range.end
        });
        slot.offset = around.map_or(slot.offset, |change| change.range.end);
    }
    slots.sort_by_key(|slot| slot.offset);
    Ok(Composer::new(file.source.text()).run(changes, &slots, newcomers))
}

/// The offset behind the line end of the line on which `at` stands.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |feed| at + feed + 1)
}

struct Composer<'a> {
    text: &'a str,
    newline: &'static str,
    out: String,
    /// How much of `text` is dealt with.
    done: usize,
}

impl<'a> Composer<'a> {
    fn new(text: &'a str) -> Self {
        let feeds = text.matches('\n').count();
        let newline = if text.matches("\r\n").count() * 2 > feeds { "\r\n" } else { "\n" };
        Self { text, newline, out: String::with_capacity(text.len()), done: 0 }
    }

    fn run(
        mut self,
        changes: Vec<Change<'_>>,
        slots: &[Slot<'_>],
        newcomers: &[Newcomer<'_>],
    ) -> String {
        let mut slots = slots.iter().peekable();
        let mut written_last = false;
        for change in changes {
            while let Some(slot) = slots.next_if(|slot| slot.offset <= change.range.start) {
                self.slot(slot, newcomers);
            }
            self.copy_to(change.range.start);
            let text = self.in_its_line_ends(&change.text);
            self.out.push_str(&text);
            self.done = self.done.max(change.range.end);
            if change.lines {
                self.close_gap();
            }
        }
        for slot in slots {
            self.slot(slot, newcomers);
            written_last = self.done >= self.text.len();
        }
        self.copy_to(self.text.len());
        let bare = self.text.trim_start_matches('\u{feff}');
        if written_last && !bare.is_empty() && !bare.ends_with('\n') {
            let end = self.out.strip_suffix(self.newline).map_or(self.out.len(), str::len);
            self.out.truncate(end);
        }
        self.out
    }

    fn copy_to(&mut self, end: usize) {
        self.out.push_str(self.text.get(self.done..end).unwrap_or_default());
        self.done = self.done.max(end);
    }

    fn in_its_line_ends(&self, text: &str) -> String {
        if self.newline == "\n" { text.to_owned() } else { text.replace('\n', self.newline) }
    }

    /// Whether what is written so far is nothing, or ends with a blank line.
    fn set_off(&self) -> bool {
        let bare = self.out.trim_start_matches('\u{feff}');
        let blank = |line: &str| line.trim_matches([' ', '\r']).is_empty();
        bare.is_empty()
            || bare
                .strip_suffix('\n')
                .is_some_and(|lines| blank(lines.rsplit_once('\n').map_or(lines, |(_, last)| last)))
    }

    /// The length of the blank lines at the beginning of what is left.
    fn blank_ahead(&self) -> usize {
        let rest = self.text.get(self.done..).unwrap_or_default();
        let blank =
            |line: &&str| line.ends_with('\n') && line.trim_matches([' ', '\r', '\n']).is_empty();
        rest.split_inclusive('\n').take_while(blank).map(str::len).sum()
    }

    /// Leaves one separation where lines went from between two.
    fn close_gap(&mut self) {
        if self.set_off() {
            self.done += self.blank_ahead();
        }
        if self.text[self.done..].trim_matches([' ', '\r', '\n']).is_empty() {
            // Nothing comes after it: what set it off from the text before goes too.
            self.done = self.text.len();
            while self.set_off() && self.out.ends_with('\n') {
                let lines = self.out.strip_suffix('\n').unwrap_or_default();
                let keep = lines.rfind('\n').map_or(0, |feed| feed + 1);
                let mark = if self.out.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
                self.out.truncate(keep.max(mark));
            }
        }
    }

    fn slot(&mut self, slot: &Slot<'_>, newcomers: &[Newcomer<'_>]) {
        self.copy_to(slot.offset.max(self.done));
        if let Some(title) = slot.group.filter(|_| slot.made) {
            self.block(&format!("{}\n", comment_lines("##", title)));
        }
        for &entry in &slot.entries {
            self.block(&newcomers[entry].text);
        }
        let rest = &self.text[self.done..];
        if !rest.is_empty() && self.blank_ahead() == 0 {
            self.out.push_str(self.newline);
        }
    }

    /// Writes lines with a blank line before them.
    fn block(&mut self, lines: &str) {
        let begun = !self.out.trim_start_matches('\u{feff}').is_empty();
        if begun && !self.out.ends_with('\n') {
            self.out.push_str(self.newline);
        }
        if !self.set_off() {
            self.out.push_str(self.newline);
        }
        let lines = self.in_its_line_ends(lines);
        self.out.push_str(&lines);
    }
}

fn slots<'a>(file: &File, newcomers: &'a [Newcomer<'_>]) -> Vec<Slot<'a>> {
    let mut slots: Vec<Slot<'a>> = Vec::new();
    for (number, newcomer) in newcomers.iter().enumerate() {
        let group = newcomer.group.as_deref();
        let after = newcomer.after;
        let beside = after.and_then(|after| find_new(&slots, newcomers, after));
        let above = after.and_then(|after| file.entries.iter().position(|it| &*it.id == after));
        if let Some((slot, entry)) = beside
            && (group.is_none() || slots[slot].group == group)
        {
            slots[slot].entries.insert(entry + 1, number);
            continue;
        }
        let wanted = match above {
            Some(above) if group.is_none() || file.group(&file.entries[above]) == group => {
                let entry = &file.entries[above];
                let offset = line_end(file.source.text(), entry.span.end as usize);
                let title = entry.group.and(group);
                slot_of(offset, title, false, Follows::Entry(above))
            }
            _ => in_group(file, group, above, beside.map(|(slot, _)| &slots[slot])),
        };
        let position = slots.iter().position(|slot| {
            slot.follows == wanted.follows
                && slot.made == wanted.made
                && (!slot.made || slot.group == wanted.group)
        });
        let position = position.unwrap_or_else(|| {
            // Behind the new group it follows, else behind all at the same place.
            let behind = beside.map_or(slots.len(), |(slot, _)| slot + 1);
            slots.insert(behind, wanted);
            behind
        });
        slots[position].entries.push(number);
    }
    // Entries of the group that ends there come before groups that are new.
    slots.sort_by_key(|slot| (slot.offset, slot.made));
    slots
}

fn slot_of(offset: usize, group: Option<&str>, made: bool, follows: Follows) -> Slot<'_> {
    Slot { offset, group, made, follows, entries: Vec::new() }
}

fn find_new(slots: &[Slot<'_>], newcomers: &[Newcomer<'_>], id: &str) -> Option<(usize, usize)> {
    slots.iter().enumerate().find_map(|(number, slot)| {
        let entry = slot.entries.iter().position(|&entry| newcomers[entry].id == id)?;
        Some((number, entry))
    })
}

/// The place at the head of a group; of a new one behind that of `above` or `beside`.
fn in_group<'a>(
    file: &File,
    group: Option<&'a str>,
    above: Option<usize>,
    beside: Option<&Slot<'_>>,
) -> Slot<'a> {
    let text = file.source.text();
    let Some(title) = group else {
        let first = file.groups.first().map_or(text.len(), |group| group.span.start as usize);
        return slot_of(first, None, false, Follows::Nothing);
    };
    let there = file.groups.iter().position(|group| &*group.title == title);
    if let Some(there) = there {
        let members = file.entries.iter().find(|entry| entry.group == Some(there));
        let head = |entry: &Entry| entry.comment.unwrap_or(entry.span).start as usize;
        let empty = || line_end(text, file.groups[there].span.end as usize);
        return slot_of(members.map_or_else(empty, head), group, false, Follows::Group(there));
    }
    let from = above.map(|above| file.entries[above].span.end as usize);
    let from = from.or(beside.map(|slot| slot.offset));
    let ends = |from: usize| {
        let next = file.groups.iter().map(|group| group.span.start as usize);
        next.filter(|&start| start >= from).min()
    };
    slot_of(from.and_then(ends).unwrap_or(text.len()), group, true, Follows::Nothing)
}
