//! The dialects of a manual.

/// Decides anchors, blocks and the syntax of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flavour {
    /// A space synced with GitBook, or a book of the old GitBook command line.
    Gitbook,
    /// An mdBook.
    Mdbook,
    /// Plain Markdown, as GitHub shows it.
    Github,
}

impl Flavour {
    /// Every flavour, by name.
    pub const ALL: [Self; 3] = [Self::Gitbook, Self::Mdbook, Self::Github];

    /// The name used in the configuration and in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gitbook => "gitbook",
            Self::Mdbook => "mdbook",
            Self::Github => "github",
        }
    }

    /// The flavour of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flavour| flavour.as_str() == name)
    }
}
