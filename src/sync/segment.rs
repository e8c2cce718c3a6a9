//! Texts that belong together: the value of a message beside that of its translation,
//! an attribute beside the attribute of the same name.

use super::{State, Status};
use crate::catalog::{Entry, File, Kind, Pattern, Rendering};

/// An entry of the source and its translation, both of which can be read.
#[derive(Debug, Clone, Copy)]
pub struct Couple<'a> {
    /// The entry.
    pub id: &'a str,
    /// Whether it is a term: what a locale makes of one is its own business.
    pub is_term: bool,
    /// In the source, with its file.
    pub source: (&'a File, &'a Entry),
    /// In the translation, with its file.
    pub target: (&'a File, &'a Entry),
}

/// A text of the source and its translation.
#[derive(Debug)]
pub struct Segment<'a> {
    /// The entry they belong to.
    pub id: &'a str,
    /// The attribute; none when they are the value.
    pub attribute: Option<&'a str>,
    /// Whether it is a term's: those a locale may treat as its own.
    pub is_term: bool,
    /// The text.
    pub source: Side<'a>,
    /// Its translation.
    pub target: Side<'a>,
}

/// One of the two texts.
#[derive(Debug)]
pub struct Side<'a> {
    /// The file it stands in.
    pub file: &'a File,
    /// The text.
    pub pattern: &'a Pattern,
    /// What readers get to see of it.
    pub renderings: Vec<Rendering<'a>>,
}

impl<'a> Side<'a> {
    fn new(file: &'a File, pattern: &'a Pattern) -> Self {
        Self { file, pattern, renderings: file.renderings(pattern) }
    }

    /// The pattern as it is written.
    pub fn text(&self) -> &'a str {
        self.file.source.slice(self.pattern.span)
    }
}

impl<'a> Couple<'a> {
    /// The two entries of a status, when there are two and no part of them is unreadable.
    pub(super) fn of(status: &Status<'a>) -> Option<Self> {
        let (source, target) = (status.source?, status.translation?);
        let is_term = source.1.kind == Kind::Term;
        (status.state != State::Broken).then_some(Self { id: status.id, is_term, source, target })
    }
}

/// The segments of couples.
pub(super) fn segments<'a>(couples: impl Iterator<Item = Couple<'a>>) -> Vec<Segment<'a>> {
    let mut segments = Vec::new();
    for couple in couples {
        of_couple(couple, &mut segments);
    }
    segments
}

fn of_couple<'a>(couple: Couple<'a>, segments: &mut Vec<Segment<'a>>) {
    let Couple { id, is_term, source: (source_file, source), target: (target_file, target) } =
        couple;
    let mut add = |attribute, source, target| {
        let (source, target) = (Side::new(source_file, source), Side::new(target_file, target));
        segments.push(Segment { id, attribute, is_term, source, target });
    };
    if let (Some(source), Some(target)) = (&source.value, &target.value) {
        add(None, source, target);
    }
    for attribute in &source.attributes {
        let name = &*attribute.id.text;
        if let Some(counterpart) = target.attribute(name) {
            add(Some(name), &attribute.pattern, &counterpart.pattern);
        }
    }
}
