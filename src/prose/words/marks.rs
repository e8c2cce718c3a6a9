//! What a text has in it, a bit each. What one pass over a page has noted, every rule may
//! ask about at no cost; a rule whose mark the page does not bear leaves at once.

use std::ops::BitOrAssign;

/// Things a text may have in it; the union over a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks(u32);

impl Marks {
    /// A word with both Latin and Cyrillic letters.
    pub const MIXED_WORD: Self = Self(1);
    /// A single Latin letter that stands alone as a word.
    pub const LONE_LATIN: Self = Self(1 << 1);
    /// `"`.
    pub const STRAIGHT_QUOTE: Self = Self(1 << 2);
    /// `«`, `»`, `„`, `“` or `”`.
    pub const PAIRED_QUOTE: Self = Self(1 << 3);
    /// A letter that Ukrainian does not have: ё, ы, э, ъ.
    pub const FOREIGN_LETTER: Self = Self(1 << 4);
    /// Something that may be an apostrophe, after a Cyrillic letter.
    pub const APOSTROPHE: Self = Self(1 << 5);
    /// The same, but for `’`.
    pub const ODD_APOSTROPHE: Self = Self(1 << 18);
    /// A dash, or something that may stand for one.
    pub const DASH: Self = Self(1 << 6);
    /// `…`, or full stops in a row.
    pub const DOTS: Self = Self(1 << 7);
    /// A combining mark.
    pub const COMBINING: Self = Self(1 << 8);
    /// A character nobody sees.
    pub const INVISIBLE: Self = Self(1 << 9);
    /// Two spaces in a row.
    pub const DOUBLE_SPACE: Self = Self(1 << 10);
    /// A punctuation mark behind a space.
    pub const SPACE_BEFORE: Self = Self(1 << 11);
    /// The same word twice in a row.
    pub const REPEATED_WORD: Self = Self(1 << 12);
    /// `/`.
    pub const SLASH: Self = Self(1 << 13);
    /// A hyphen inside a word.
    pub const COMPOUND: Self = Self(1 << 14);
    /// A word of two to six capitals; so are counted all letters beyond the common ones.
    pub const ABBREVIATION: Self = Self(1 << 15);
    /// A word, whichever.
    pub const WORD: Self = Self(1 << 16);
    /// An address; of a text that was not looked through for them, what may be one.
    pub const ADDRESS: Self = Self(1 << 17);

    /// Both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Adds a mark, or takes it away.
    pub fn set(&mut self, mark: Self, has: bool) {
        self.0 = if has { self.0 | mark.0 } else { self.0 & !mark.0 };
    }

    /// Whether it has any of `other`.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOrAssign for Marks {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}
