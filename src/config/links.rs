//! `[links]`: what is settled about links.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use schemars::JsonSchema;
use serde::Deserialize;

use super::bad_glob;
use crate::fault::Fault;

/// `[links]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct LinksTable {
    /// Addresses on the network.
    pub external: ExternalTable,
}

/// `[links.external]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ExternalTable {
    /// Addresses that nobody is to ask: globs over the whole address, in which `*` stands
    /// for anything.
    pub ignore: Vec<String>,
    /// When an address that is not there counts as dead; left out, at once. The runs in
    /// between are known from the file of `--cache`.
    pub broken_after: Option<Patience>,
}

/// How long an address may be gone before it counts as dead: until either limit is
/// reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Patience {
    /// So many runs in a row have not found it.
    pub failures: Option<u32>,
    /// So many days have passed since a run first did not find it.
    pub days: Option<u32>,
}

impl Patience {
    /// Whether an address is dead that `failures` runs in a row have not found, the first
    /// of them `days` ago.
    pub fn is_over(self, failures: u32, days: u64) -> bool {
        if self == Self::default() {
            return true;
        }
        self.failures.is_some_and(|limit| failures >= limit)
            || self.days.is_some_and(|limit| days >= u64::from(limit))
    }
}

impl ExternalTable {
    /// The addresses that nobody is to ask.
    ///
    /// Fails with `fault-glob`.
    pub fn ignored(&self) -> Result<GlobSet, Fault> {
        let mut ignored = GlobSetBuilder::new();
        for pattern in &self.ignore {
            let glob = GlobBuilder::new(pattern).literal_separator(false).build();
            ignored.add(glob.map_err(|error| bad_glob(&error))?);
        }
        ignored.build().map_err(|error| bad_glob(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patience_ends_with_the_first_limit() {
        let patience = |failures, days| Patience { failures, days };
        assert!(patience(None, None).is_over(1, 0));
        assert!(!patience(Some(3), Some(7)).is_over(2, 6));
        assert!(patience(Some(3), Some(7)).is_over(3, 0));
        assert!(patience(Some(3), Some(7)).is_over(1, 7));
        assert!(!patience(None, Some(7)).is_over(90, 6));
        assert!(patience(Some(0), None).is_over(1, 0));
    }

    #[test]
    fn a_star_stands_for_anything() {
        let table = |pattern: &str| ExternalTable {
            ignore: vec![pattern.to_owned()],
            ..ExternalTable::default()
        };
        let ignored = table("https://a.ua/*").ignored().unwrap();
        assert!(ignored.is_match("https://a.ua/") && ignored.is_match("https://a.ua/б/в?г=д"));
        assert!(!ignored.is_match("https://b.ua/") && !ignored.is_match("http://a.ua/"));
        assert_eq!(table("a{").ignored().unwrap_err().id, "fault-glob");
    }
}
