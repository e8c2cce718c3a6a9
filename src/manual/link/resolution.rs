//! What a link resolves to, and whether that is there.

use std::sync::Arc;

use serde::{Serialize, Serializer};

/// What a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// A page of the manual.
    Page,
    /// A place on a page.
    Anchor,
    /// A picture.
    Image,
    /// Any other file.
    Asset,
    /// A file that is copied in.
    Include,
    /// An address on the network.
    External,
    /// `mailto:`
    Mail,
    /// `tel:`
    Tel,
    /// Another space of the same GitBook.
    CrossSpace,
    /// What is none of these.
    Other,
}

impl LinkKind {
    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Anchor => "anchor",
            Self::Image => "image",
            Self::Asset => "asset",
            Self::Include => "include",
            Self::External => "external",
            Self::Mail => "mail",
            Self::Tel => "tel",
            Self::CrossSpace => "cross-space",
            Self::Other => "other",
        }
    }
}

impl Serialize for LinkKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Whether the target is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkStatus {
    /// It is.
    Ok,
    /// It is not.
    Broken,
    /// Not looked for, on purpose.
    Skipped,
    /// Cannot be told without asking elsewhere.
    Unchecked,
}

impl LinkStatus {
    /// The name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Broken => "broken",
            Self::Skipped => "skipped",
            Self::Unchecked => "unchecked",
        }
    }
}

impl Serialize for LinkStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// What a link resolves to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// What it leads to.
    pub kind: LinkKind,
    /// Whether that is there.
    pub status: LinkStatus,
    /// Why it is not, or was not looked for: a rule's id or the name of a class.
    pub reason: Option<&'static str>,
    /// The target: where it is, or where it would be.
    pub target: Target,
}

/// The target of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Nothing in the project.
    None,
    /// A page of the manual, by its index.
    Page(u32),
    /// A file or folder, relative to the project root; it need not be there.
    File(Arc<str>),
}

impl Resolution {
    pub(super) fn new(kind: LinkKind, status: LinkStatus, reason: &'static str) -> Self {
        Self { kind, status, reason: Some(reason), target: Target::None }
    }

    /// A link that leads nowhere one has to look: a heading of the contents, a draft.
    pub fn nothing() -> Self {
        Self::new(LinkKind::Other, LinkStatus::Skipped, "empty")
    }
}
