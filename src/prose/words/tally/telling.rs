//! The letters by which Ukrainian and Russian are told apart.

/// How many letters of U+0400 to U+047F a text has that Russian does not have: і, ї, є;
/// and how many that Ukrainian does not have: ы, э, ё, ъ.
pub(super) fn telling_letters(bytes: &[u8]) -> (u32, u32) {
    let mut counts = (0, 0);
    let mut add = |leads: &Stretch, lasts: &Stretch| {
        let (ukrainian, russian) = in_stretch(leads, lasts);
        counts = (counts.0 + ukrainian, counts.1 + russian);
    };
    let mut rest = bytes;
    while let [_, behind @ ..] = rest
        && let (Some(leads), Some(lasts)) = (rest.first_chunk(), behind.first_chunk())
    {
        add(leads, lasts);
        rest = &rest[STRETCH..];
    }
    if let [leads @ .., _] = rest
        && let [_, lasts @ ..] = rest
    {
        // NUL begins no letter.
        let filled = |bytes: &[u8]| {
            let mut stretch = [0; STRETCH];
            stretch[..bytes.len()].copy_from_slice(bytes);
            stretch
        };
        add(&filled(leads), &filled(lasts));
    }
    counts
}

/// So many bytes are looked at in one go.
const STRETCH: usize = 32;
type Stretch = [u8; STRETCH];

/// Counts the letters of two bytes of which the first ones are in `leads`.
fn in_stretch(leads: &Stretch, lasts: &Stretch) -> (u32, u32) {
    let (mut ukrainian, mut russian) = (0_u8, 0_u8);
    // No branches, so that sixteen letters can be looked at at once.
    for (lead, last) in leads.iter().zip(lasts) {
        let is_letter = u8::from(lead & 0xfe == 0xd0);
        // Є and є, І and і, Ї and ї, Ё and ё are this far apart.
        let like = last ^ (lead & 1) << 4;
        let of_both = u8::from(like == 0x84) | u8::from(like == 0x86) | u8::from(like == 0x87);
        // And so are ъ behind 0xd1 and Ъ behind 0xd0, ы and Ы, э and Э.
        let like_hard = last ^ 0x30 ^ (lead & 1) << 5;
        let others = u8::from(like == 0x81)
            | u8::from(like_hard == 0x9a)
            | u8::from(like_hard == 0x9b)
            | u8::from(like_hard == 0x9d);
        ukrainian += is_letter & of_both;
        russian += is_letter & others;
    }
    (ukrainian.into(), russian.into())
}
