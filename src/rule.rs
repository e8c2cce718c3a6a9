//! What a rule is.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::census::Census;
use crate::manual::page::Page;
use crate::phrases::Phrase;
use crate::project::Project;
use crate::prose::Prose;
use crate::prose::words::Marks;
use crate::source::Location;
use crate::sync::Comparison;
use crate::visit::Visits;

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The table of contents.
    Summary,
    /// What stands on one page.
    Page,
    /// Links and anchors.
    Links,
    /// Letters, words and marks.
    Text,
    /// Phrases that a manual teaches.
    Phrases,
    /// Fluent catalogs.
    Translations,
    /// The project itself.
    Project,
}

impl Group {
    /// Every group, in the order of the documentation.
    pub const ALL: [Self; 7] = [
        Self::Summary,
        Self::Page,
        Self::Links,
        Self::Text,
        Self::Phrases,
        Self::Translations,
        Self::Project,
    ];

    /// The name used in reports and of the group's files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Page => "page",
            Self::Links => "links",
            Self::Text => "text",
            Self::Phrases => "phrases",
            Self::Translations => "translations",
            Self::Project => "project",
        }
    }
}

/// How a rule looks: a function over the facts it is about.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// At a stretch of text, of a page or of a catalog, that bears one of the marks.
    Prose(Marks, fn(&Prose<'_>, &Census, &mut Findings)),
    /// At a page.
    Page(fn(&Page, &Manual, &mut Findings)),
    /// At the links of a page to addresses on the network that have been asked.
    Visited(fn(&Page, &Manual, &Visits, &mut Findings)),
    /// At a phrase, on its page.
    Phrase(fn(&Phrase, &Page, &mut Findings)),
    /// At a whole manual.
    Manual(fn(&Manual, &mut Findings)),
    /// At the allowances that allow nothing.
    Allowances(fn(&[IdleAllowance], &mut Findings)),
    /// At a whole project.
    Project(fn(&Project, &mut Findings)),
    /// At the catalog of one locale, beside its source.
    Catalog(fn(&Comparison<'_>, &Project, &mut Findings)),
}

/// Files by path: a project small enough to read in the documentation.
pub type Example = &'static [(&'static str, Contents)];

/// What a file of an example holds.
#[derive(Debug, Clone, Copy)]
pub enum Contents {
    /// Text, as almost always.
    Text(&'static str),
    /// Bytes that are no text.
    Bytes(&'static [u8]),
    /// So many spaces.
    Blank(usize),
}

impl Contents {
    /// The bytes of the file.
    pub fn to_bytes(self) -> Vec<u8> {
        match self {
            Self::Text(text) => text.into(),
            Self::Bytes(bytes) => bytes.into(),
            Self::Blank(count) => vec![b' '; count],
        }
    }
}

/// An allowance that allows nothing.
#[derive(Debug, Clone)]
pub struct IdleAllowance {
    /// Where it stands.
    pub place: Location,
    /// The rule it names.
    pub rule: String,
    /// The files it is about.
    pub files: String,
    /// Its reason; empty when it has none, and so does not count.
    pub reason: String,
}

/// A rule: one thing that can be wrong.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case; reads after the word "allow". Also the name of its message.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// How grave its findings are unless they or the configuration say otherwise.
    pub level: Level,
    /// The same in a locale that is not required.
    pub optional_level: Level,
    /// Where it fires.
    pub bad: Example,
    /// The same, mended: nothing fires.
    pub good: Example,
    /// How it looks.
    pub check: Check,
}

impl Rule {
    /// Whether it looks at what addresses on the network answered: where nobody asks them
    /// it finds nothing.
    pub fn needs_answers(&self) -> bool {
        matches!(self.check, Check::Visited(_))
    }
}

/// Declares the rule of a file: id, group, level (and, after a slash, the level in a
/// locale that is not required), check, an example that is bad and the same made good.
macro_rules! declare_rule {
    (
        $id:literal, $group:ident, $level:ident $(/ $optional:ident)?, $check:expr,
        bad: { $($bad_path:literal => $bad:literal),+ $(,)? },
        good: { $($good_path:literal => $good:literal),+ $(,)? } $(,)?
    ) => {
        pub(super) static RULE: $crate::rule::Rule = $crate::rule::Rule {
            id: $id,
            group: $crate::rule::Group::$group,
            level: $crate::finding::Level::$level,
            optional_level: $crate::rule::declare_rule!(@optional $level $($optional)?),
            bad: &[$(($bad_path, $crate::rule::Contents::Text($bad))),+],
            good: &[$(($good_path, $crate::rule::Contents::Text($good))),+],
            check: $check,
        };
    };
    (@optional $level:ident) => { $crate::finding::Level::$level };
    (@optional $level:ident $optional:ident) => { $crate::finding::Level::$optional };
}
pub(crate) use declare_rule;
