//! What is kept of a word, so that a quick look tells most words apart.

/// The first four bytes of a word and the last four: what is the same in small letters and
/// in capitals, of ASCII and from U+0400 to U+045F.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Shape {
    first: u32,
    last: u32,
    length: u32,
}

impl Shape {
    /// Case changes the lowest bit of the first byte of a letter from U+0400 to U+045F and
    /// the upper bits of the second one, and an upper bit of a letter of ASCII.
    const SAME: u32 = u32::from_le_bytes([0x0e, 0x0f, 0x0e, 0x0f]);

    #[inline]
    pub(crate) fn of(word: &[u8]) -> Self {
        if let Some(shape) = Self::of_long(word) {
            return shape;
        }
        let mut shape = Self::default();
        for &byte in word {
            shape.push(byte);
        }
        shape
    }

    /// That of a word of four bytes or more.
    #[inline]
    pub(crate) fn of_long(word: &[u8]) -> Option<Self> {
        let (&first, &last) = (word.first_chunk()?, word.last_chunk()?);
        let length = u32::try_from(word.len()).unwrap_or(u32::MAX);
        Some(Self { first: u32::from_le_bytes(first), last: u32::from_le_bytes(last), length })
    }

    /// The first four bytes alone.
    pub(crate) fn beginning(self) -> Self {
        Self::beginning_with(self.first)
    }

    /// That of these four bytes alone.
    #[inline]
    pub(crate) fn beginning_with(first: u32) -> Self {
        Self { first, ..Self::default() }
    }

    /// Adds a byte at the end.
    fn push(&mut self, byte: u8) {
        if self.length < 4 {
            self.first |= u32::from(byte) << (8 * self.length);
        }
        self.last = self.last >> 8 | u32::from(byte) << 24;
        self.length += 1;
    }

    /// A number for it; few others have the same.
    #[inline]
    pub(crate) fn number(self) -> u16 {
        let ends = u64::from(self.first & Self::SAME) | u64::from(self.last & Self::SAME) << 32;
        let hash = (ends ^ u64::from(self.length)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (hash >> 48) as u16
    }
}
