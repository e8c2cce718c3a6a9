//! What addresses on the network answered when they were last asked.
//!
//! Here nobody asks; these are facts, kept from run to run in a small file of JSON Lines,
//! one address a line, sorted, so that git merges it and a person can read it. A rule
//! looks at them as it looks at a page.

pub mod address;

use std::collections::{BTreeMap, HashSet};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::config::Patience;
use crate::fault::Fault;
use crate::manual::Manual;
use crate::manual::link::Link;
use crate::manual::link::resolution::LinkKind;
use crate::manual::page::Page;
use crate::source::Source;
use address::Addresses;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Why an address is not simply there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// 404 or 410.
    NotFound,
    /// The name of the host leads nowhere.
    UnknownHost,
    /// Too slow, at whatever step.
    Timeout,
    /// 429, or a request to come back later than anybody waits.
    RateLimited,
    /// 5xx.
    ServerError,
    /// 401, 403 and what walls against programs answer.
    Denied,
    /// Any other status.
    UnexpectedStatus,
    /// No secure connection could be agreed on.
    Tls,
    /// No connection, or one that broke.
    NoConnection,
    /// The name could not be looked up just now.
    NameService,
    /// What came is no HTTP, or far too much of it.
    UnreadableAnswer,
    /// Redirects that come back to where they were.
    RedirectLoop,
    /// More redirects than anybody follows.
    TooManyRedirects,
    /// A redirect to what is no address on the network.
    OddRedirect,
    /// It belongs to a network of somebody's own, and nobody has allowed to ask there.
    PrivateAddress,
    /// The configuration says not to ask.
    Ignored,
    /// A name that is kept for examples.
    ExampleName,
    /// A name or a password stands in it.
    Credentials,
    /// Something is still to be put in: `https://{host}/`.
    Placeholder,
    /// It cannot be read as an address.
    UnreadableAddress,
}

impl Reason {
    /// The name in reports and in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::UnknownHost => "unknown-host",
            Self::Timeout => "timeout",
            Self::RateLimited => "rate-limited",
            Self::ServerError => "server-error",
            Self::Denied => "denied",
            Self::UnexpectedStatus => "unexpected-status",
            Self::Tls => "tls",
            Self::NoConnection => "no-connection",
            Self::NameService => "name-service",
            Self::UnreadableAnswer => "unreadable-answer",
            Self::RedirectLoop => "redirect-loop",
            Self::TooManyRedirects => "too-many-redirects",
            Self::OddRedirect => "odd-redirect",
            Self::PrivateAddress => "private-address",
            Self::Ignored => "ignored",
            Self::ExampleName => "example-name",
            Self::Credentials => "credentials",
            Self::Placeholder => "placeholder",
            Self::UnreadableAddress => "unreadable-address",
        }
    }

    /// Whether the address itself is gone, and not merely out of reach.
    fn is_gone(self) -> bool {
        matches!(self, Self::NotFound | Self::UnknownHost)
    }

    /// Whether nobody was asked, on purpose.
    fn is_skipped(self) -> bool {
        matches!(
            self,
            Self::PrivateAddress
                | Self::Ignored
                | Self::ExampleName
                | Self::Credentials
                | Self::Placeholder
                | Self::UnreadableAddress
        )
    }
}

/// What one address answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visit {
    /// The address, without a fragment, as [`address::Address::shown`] shows it.
    pub url: String,
    /// The status of the last answer, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Why it is not simply there; nothing when it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Where it has moved for good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    /// When it was asked.
    #[serde(with = "moment")]
    pub checked: SystemTime,
    /// When it was first not found, of the failures that are counted.
    #[serde(default, with = "moment::maybe", skip_serializing_if = "Option::is_none")]
    pub first_failed: Option<SystemTime>,
    /// How many runs in a row have not found it; those that could not tell do not count.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub failures: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl Visit {
    /// How it stands, given how patient one is with what is gone.
    fn verdict(&self, patience: Patience) -> Verdict<'_> {
        match self.reason {
            None => self.moved_to.as_deref().map_or(Verdict::There, Verdict::Moved),
            Some(reason) if reason.is_skipped() => Verdict::Skipped(reason),
            Some(reason) if reason.is_gone() => {
                let since = self.first_failed.unwrap_or(self.checked);
                let gone = self.checked.duration_since(since).unwrap_or_default();
                let days = gone.as_secs() / DAY.as_secs();
                if patience.is_over(self.failures.max(1), days) {
                    Verdict::Dead
                } else {
                    Verdict::Unchecked(reason)
                }
            }
            Some(reason) => Verdict::Unchecked(reason),
        }
    }

    /// The day since when it has not been found, as `2026-11-27`, and how many runs ago
    /// that was.
    pub fn failing(&self) -> (String, u32) {
        let since = self.first_failed.unwrap_or(self.checked);
        let mut day = humantime::format_rfc3339_seconds(since).to_string();
        day.truncate("2026-11-27".len());
        (day, self.failures.max(1))
    }
}

/// How an address stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict<'a> {
    /// It is there.
    There,
    /// It is there, and has for good moved to another.
    Moved(&'a str),
    /// It is gone, and has been for as long as one is patient.
    Dead,
    /// Nobody can tell now.
    Unchecked(Reason),
    /// Nobody was asked, on purpose.
    Skipped(Reason),
}

/// What all addresses answered, and by what they are judged.
#[derive(Debug, Default)]
pub struct Visits {
    by_address: BTreeMap<String, Visit>,
    addresses: Addresses,
    patience: Patience,
}

impl Visits {
    /// What the addresses of this run answered. `earlier` is what is known of the runs
    /// before; without it each run stands alone, and there is nothing to be patient with.
    pub fn new(
        asked: impl IntoIterator<Item = Visit>,
        earlier: Option<&Self>,
        addresses: Addresses,
    ) -> Self {
        let mut visits: BTreeMap<String, Visit> =
            asked.into_iter().map(|visit| (visit.url.clone(), visit)).collect();
        // Of many systems one that is offline knows no name. That a host is not known is
        // believed where somebody else has answered.
        if visits.values().all(|visit| visit.status.is_none()) {
            for visit in visits.values_mut() {
                if visit.reason == Some(Reason::UnknownHost) {
                    visit.reason = Some(Reason::NameService);
                }
            }
        }
        for visit in visits.values_mut() {
            let known = earlier.and_then(|earlier| earlier.by_address.get(&visit.url));
            let (first, failures) = known.map_or((None, 0), |it| (it.first_failed, it.failures));
            (visit.first_failed, visit.failures) = match visit.reason {
                Some(reason) if reason.is_gone() => {
                    (first.or(Some(visit.checked)), failures.saturating_add(1))
                }
                // Who cannot tell has no part in the count.
                Some(_) => (first, failures),
                None => (None, 0),
            };
        }
        let patience = earlier.map_or(Patience::default(), |earlier| earlier.patience);
        Self { by_address: visits, addresses, patience }
    }

    /// Reads the file.
    ///
    /// Fails with `fault-visits`, which names the line.
    pub fn read(source: &Source, addresses: Addresses, patience: Patience) -> Result<Self, Fault> {
        let mut visits = BTreeMap::new();
        for (number, line) in (1_usize..).zip(source.text().lines()) {
            if line.trim().is_empty() {
                continue;
            }
            let visit: Visit = serde_json::from_str(line).map_err(|cause| {
                Fault::file("fault-visits", &source.path, cause).with("line", number)
            })?;
            visits.insert(visit.url.clone(), visit);
        }
        Ok(Self { by_address: visits, addresses, patience })
    }

    /// The text of the file.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for visit in self.by_address.values() {
            text.push_str(&serde_json::to_string(visit).unwrap_or_default());
            text.push('\n');
        }
        text
    }

    /// What the address of a link answered; nothing when nobody asked it.
    pub fn of(&self, destination: &str) -> Option<&Visit> {
        let address = self.addresses.read(destination).ok()?;
        self.by_address.get(address.shown())
    }

    /// How the address of a link stands; nothing when nobody asked and nobody decided not
    /// to.
    pub fn verdict(&self, destination: &str) -> Option<Verdict<'_>> {
        match self.addresses.read(destination) {
            Err(reason) => Some(Verdict::Skipped(reason)),
            Ok(address) => {
                self.by_address.get(address.shown()).map(|visit| visit.verdict(self.patience))
            }
        }
    }

    /// The links of a page to addresses that have answered, and how those stand. A
    /// definition is one link, however often it is used.
    pub fn of_page<'a>(
        &'a self,
        page: &'a Page,
        manual: &'a Manual,
    ) -> impl Iterator<Item = (&'a Link, Verdict<'a>)> {
        let mut seen = HashSet::new();
        let links = page.links.iter().zip(manual.resolutions(page));
        links
            .filter(|(_, resolution)| resolution.kind == LinkKind::External)
            .filter(move |(link, _)| seen.insert(link.place()))
            .filter_map(|(link, _)| {
                let verdict = self.verdict(link.destination.text(&page.source))?;
                Some((link, verdict))
            })
    }
}

/// The address that a link has to have when its page has moved to `to`: the place on the
/// page stays, unless the site names another.
pub fn moved_address(destination: &str, to: &str) -> String {
    let place = destination.find('#').map_or("", |at| &destination[at..]);
    if to.contains('#') { to.to_owned() } else { format!("{to}{place}") }
}

/// The addresses of links, each once, in the order of the links.
pub fn unique<'a>(
    destinations: impl Iterator<Item = &'a str>,
    addresses: &Addresses,
) -> Vec<address::Address> {
    let mut seen = HashSet::new();
    destinations
        .filter_map(|destination| addresses.read(destination).ok())
        .filter(|address| seen.insert(address.shown().to_owned()))
        .collect()
}

/// Moments as RFC 3339 writes them, to the second, in UTC.
mod moment {
    use std::time::SystemTime;

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    // Serde passes a reference.
    pub(super) fn serialize<S: Serializer>(
        moment: &SystemTime,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&humantime::format_rfc3339_seconds(*moment))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<SystemTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        humantime::parse_rfc3339(&text).map_err(D::Error::custom)
    }

    pub(super) mod maybe {
        use std::time::SystemTime;

        use serde::{Deserializer, Serializer};

        #[expect(clippy::ref_option, reason = "serde passes a reference")]
        pub(in crate::visit) fn serialize<S: Serializer>(
            moment: &Option<SystemTime>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match moment {
                Some(moment) => super::serialize(moment, serializer),
                None => serializer.serialize_none(),
            }
        }

        pub(in crate::visit) fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<SystemTime>, D::Error> {
            super::deserialize(deserializer).map(Some)
        }
    }
}

#[cfg(test)]
mod tests;
