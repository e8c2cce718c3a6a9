//! Texts that belong together: the value of a message beside that of its translation,
//! an attribute beside the attribute of the same name.

use super::{State, Status};
use crate::catalog::{Entry, File, Kind, Pattern, Rendering};

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

/// The segments of all entries that can be read in both catalogs.
pub(super) fn segments<'a>(statuses: &[Status<'a>]) -> Vec<Segment<'a>> {
    let mut segments = Vec::new();
    for status in statuses.iter().filter(|status| status.state != State::Broken) {
        let (Some(source), Some(target)) = (status.source, status.translation) else { continue };
        of_entry(status.id, source, target, &mut segments);
    }
    segments
}

fn of_entry<'a>(
    id: &'a str,
    (source_file, source): (&'a File, &'a Entry),
    (target_file, target): (&'a File, &'a Entry),
    segments: &mut Vec<Segment<'a>>,
) {
    let is_term = source.kind == Kind::Term;
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
