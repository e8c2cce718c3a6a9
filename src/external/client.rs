//! One request, and what its answer means.

use std::error::Error as _;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::{Duration, SystemTime};

use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Error, config::Config};
use url::Url;

use crate::visit::Reason;

const CONNECT: Duration = Duration::from_secs(5);
const WHOLE: Duration = Duration::from_secs(15);
/// More headers than this are no answer.
const MOST_HEADERS: usize = 64 * 1024;
/// How long to wait when a server that is busy does not say.
const SHORTLY: Duration = Duration::from_secs(2);

const AGENT: &str = concat!(
    "zvirka/",
    env!("CARGO_PKG_VERSION"),
    " (link check; +",
    env!("CARGO_PKG_REPOSITORY"),
    ")"
);

/// Asks one host.
pub(super) struct Client {
    agent: Agent,
}

/// What a request came to.
#[derive(Debug)]
pub(super) enum Answer {
    /// An answer.
    Status {
        status: u16,
        /// Where it redirects to, as it stands there.
        location: Option<String>,
        /// How long it asks to be left alone.
        retry_after: Option<Duration>,
    },
    /// None.
    Failed(Reason),
}

impl Client {
    pub(super) fn new(allow_private: bool) -> Self {
        let config = Config::builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .user_agent(AGENT)
            .max_response_header_size(MOST_HEADERS)
            .max_idle_connections(0)
            .timeout_connect(Some(CONNECT))
            .timeout_resolve(Some(CONNECT))
            .timeout_global(Some(WHOLE))
            .build();
        let resolver = Guarded { inner: DefaultResolver::default(), allow_private };
        Self { agent: Agent::with_parts(config, DefaultConnector::default(), resolver) }
    }

    pub(super) fn head(&self, url: &Url) -> Answer {
        Answer::of(self.agent.head(url.as_str()).call())
    }

    /// Asks for one byte. The body is dropped with the connection, however long it is.
    pub(super) fn get(&self, url: &Url) -> Answer {
        Answer::of(self.agent.get(url.as_str()).header("range", "bytes=0-0").call())
    }
}

impl Answer {
    fn of(answer: Result<ureq::http::Response<ureq::Body>, Error>) -> Self {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => return Self::Failed(reason_of(&error)),
        };
        let header = |name: &str| answer.headers().get(name).and_then(|it| it.to_str().ok());
        Self::Status {
            status: answer.status().as_u16(),
            location: header("location").map(str::to_owned),
            retry_after: header("retry-after").and_then(duration),
        }
    }

    /// Whether HEAD told nothing: some servers do not know it, or answer it otherwise.
    pub(super) fn needs_get(&self) -> bool {
        match self {
            Self::Status { status, .. } => {
                matches!(status, 400 | 403 | 404 | 405 | 406 | 410 | 501)
            }
            Self::Failed(reason) => {
                matches!(reason, Reason::NoConnection | Reason::UnreadableAnswer)
            }
        }
    }

    /// How long to wait before asking once more, when that may help.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Status { status: 429 | 503, retry_after, .. } => {
                Some(retry_after.unwrap_or(SHORTLY))
            }
            Self::Status { status: 500 | 502 | 504, .. } => Some(SHORTLY),
            _ => None,
        }
    }

    /// Why the address is not simply there; nothing when it is.
    pub(super) fn reason(&self) -> Option<Reason> {
        let status = match self {
            Self::Failed(reason) => return Some(*reason),
            Self::Status { status, .. } => *status,
        };
        match status {
            200..=299 | 304 | 416 => None,
            404 | 410 => Some(Reason::NotFound),
            429 => Some(Reason::RateLimited),
            401 | 403 | 407 | 451 | 999 => Some(Reason::Denied),
            500..=599 => Some(Reason::ServerError),
            _ => Some(Reason::UnexpectedStatus),
        }
    }
}

fn reason_of(error: &Error) -> Reason {
    match error {
        Error::HostNotFound => Reason::UnknownHost,
        Error::Timeout(_) => Reason::Timeout,
        Error::Tls(_) | Error::Rustls(_) => Reason::Tls,
        Error::ConnectionFailed => Reason::NoConnection,
        Error::BadUri(_) => Reason::UnreadableAddress,
        Error::Io(error) => {
            let refused = error.get_ref().and_then(|it| it.downcast_ref::<Refused>());
            if let Some(Refused(reason)) = refused {
                return *reason;
            }
            let is_tls = error.source().is_some_and(|it| it.to_string().contains("certificate"))
                || error.to_string().contains("certificate");
            match error.kind() {
                _ if is_tls => Reason::Tls,
                io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => Reason::Timeout,
                _ => Reason::NoConnection,
            }
        }
        _ => Reason::UnreadableAnswer,
    }
}

/// A time in seconds, or a moment, as `Retry-After` gives it.
fn duration(text: &str) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse::<u32>() {
        return Some(Duration::from_secs(u64::from(seconds)));
    }
    let moment = httpdate::parse_http_date(text).ok()?;
    Some(moment.duration_since(SystemTime::now()).unwrap_or_default())
}

/// Why a name is not asked any further.
#[derive(Debug)]
struct Refused(Reason);

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.as_str())
    }
}

impl std::error::Error for Refused {}

/// Looks names up, and gives away no address of a private network. The address that is
/// given is the one that is connected to, so nobody can change it in between.
#[derive(Debug)]
struct Guarded {
    inner: DefaultResolver,
    allow_private: bool,
}

impl Resolver for Guarded {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let refused = |reason| Error::Io(io::Error::other(Refused(reason)));
        let found = self.inner.resolve(uri, config, timeout).map_err(|error| match error {
            Error::Io(error) if is_unknown(&error) => Error::HostNotFound,
            Error::Io(_) => refused(Reason::NameService),
            other => other,
        })?;
        if self.allow_private {
            return Ok(found);
        }
        let mut public = self.empty();
        for address in found.iter().filter(|address| is_public(address.ip())) {
            public.push(*address);
        }
        if public.is_empty() { Err(refused(Reason::PrivateAddress)) } else { Ok(public) }
    }
}

/// Whether a name is surely nobody's: the system says so in words only.
fn is_unknown(error: &io::Error) -> bool {
    let said = error.to_string();
    ["Name or service not known", "No address associated", "nodename nor servname", "No such host"]
        .iter()
        .any(|known| said.contains(known))
}

/// Whether an address is one of the network at large. What stands in the registries of
/// special addresses (IANA) is not.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => {
            let v4 = address.to_ipv4_mapped().or_else(|| embedded(address));
            v4.map_or_else(|| is_public_v6(address), is_public_v4)
        }
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_broadcast()
        || address.is_documentation()
        || address.is_multicast()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (b == 18 || b == 19));
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    let special = address.is_loopback()
        || address.is_unspecified()
        || address.is_multicast()
        || (first & 0xfe00) == 0xfc00
        || (first & 0xffc0) == 0xfe80
        || (first & 0xffc0) == 0xfec0
        || (first == 0x2001 && second < 0x0200)
        || (first == 0x2001 && second == 0x0db8)
        || (first == 0x0100 && second == 0);
    !special
}

/// The IPv4 address inside one of NAT64 (`64:ff9b::/96`) or 6to4 (`2002::/16`).
fn embedded(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let segments = address.segments();
    let of = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match segments {
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => Some(of(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_addresses_are_known() {
        for private in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "240.0.0.1",
            "::1",
            "::",
            "fc00::1",
            "fe80::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2001:db8::1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
        for public in
            ["8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "64:ff9b::808:808"]
        {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
    }

    #[test]
    fn servers_say_when_to_come_back() {
        assert_eq!(duration("120"), Some(Duration::from_secs(120)));
        assert_eq!(duration("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        assert_eq!(duration("soon"), None);
    }
}
