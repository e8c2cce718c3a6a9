//! Asking addresses on the network whether they are there.
//!
//! Only on request, and with manners: each address once, one request at a time for a
//! host and a pause between two, HEAD before a GET of one byte, a body never read, a
//! server that asks for time is left alone. An address of a private network is not asked,
//! whatever name leads to it and at whichever hop, unless that is allowed.

mod client;

use std::collections::{BTreeMap, HashSet};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use crate::visit::address::{Address, Addresses};
use crate::visit::{Reason, Visit};
use client::{Answer, Client};

/// How many hosts are asked at a time.
const HOSTS: usize = 16;
/// How long a host is left alone between two requests.
const PAUSE: Duration = Duration::from_millis(500);
/// How long an address is tried, pauses that its host asks for included.
const BUDGET: Duration = Duration::from_secs(30);
/// How many redirects are followed.
const MOST_HOPS: usize = 5;

/// How to ask.
#[derive(Debug, Clone, Copy)]
pub struct Manners {
    /// Also addresses in a network of one's own.
    pub allow_private: bool,
    /// How long a host is left alone between two requests.
    pub pause: Duration,
}

impl Manners {
    /// The usual ones.
    pub fn new(allow_private: bool) -> Self {
        // A server of one's own need not be spared, and tests have many.
        let pause = if allow_private { Duration::from_millis(5) } else { PAUSE };
        Self { allow_private, pause }
    }
}

/// Asks the addresses, each once. `told` is called after each of them.
pub fn ask(
    addresses: Vec<Address>,
    rules: &Addresses,
    manners: Manners,
    told: impl Fn() + Sync,
) -> Vec<Visit> {
    let mut hosts: BTreeMap<String, Vec<Address>> = BTreeMap::new();
    for address in addresses {
        let host = address.url().host_str().unwrap_or_default().to_owned();
        hosts.entry(host).or_default().push(address);
    }
    // The hosts with most addresses take longest, so they begin first.
    let mut waiting: Vec<Vec<Address>> = hosts.into_values().collect();
    waiting.sort_by_key(Vec::len);
    let workers = waiting.len().min(HOSTS);
    let waiting = Mutex::new(waiting);
    let visits = Mutex::new(Vec::new());
    let next = || waiting.lock().ok()?.pop();
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(addresses) = next() {
                    let client = Client::new(manners.allow_private);
                    for address in addresses {
                        let visit = visit(&client, &address, rules, manners);
                        if let Ok(mut visits) = visits.lock() {
                            visits.push(visit);
                        }
                        told();
                        thread::sleep(manners.pause);
                    }
                }
            });
        }
    });
    visits.into_inner().unwrap_or_default()
}

/// What came of asking for an address.
struct Outcome {
    status: Option<u16>,
    reason: Option<Reason>,
    moved_to: Option<String>,
}

fn visit(client: &Client, address: &Address, rules: &Addresses, manners: Manners) -> Visit {
    let outcome = follow(client, address, rules, manners);
    Visit {
        url: address.shown().to_owned(),
        status: outcome.status,
        reason: outcome.reason,
        moved_to: outcome.moved_to,
        checked: SystemTime::now(),
        first_failed: None,
        failures: 0,
    }
}

/// Follows redirects. An address has moved as far as the redirects are for good.
fn follow(client: &Client, address: &Address, rules: &Addresses, manners: Manners) -> Outcome {
    let begun = Instant::now();
    let mut at = address.clone();
    let mut seen: HashSet<String> = HashSet::new();
    let mut moved_to: Option<String> = None;
    let mut for_good = true;
    let ends = |status, reason, moved_to| Outcome { status, reason, moved_to };
    loop {
        if !seen.insert(at.url().as_str().to_owned()) {
            return ends(None, Some(Reason::RedirectLoop), None);
        }
        if seen.len() > MOST_HOPS + 1 {
            return ends(None, Some(Reason::TooManyRedirects), None);
        }
        let answer = asked(client, &at, begun, manners);
        let Answer::Status { status, location, .. } = &answer else {
            return ends(None, answer.reason(), None);
        };
        let status = *status;
        if !matches!(status, 301 | 302 | 303 | 307 | 308) {
            let moved_to = moved_to.filter(|_| answer.reason().is_none());
            return ends(Some(status), answer.reason(), moved_to);
        }
        let target = location.as_deref().and_then(|it| at.url().join(it).ok());
        let Some(target) = target.filter(|it| matches!(it.scheme(), "http" | "https")) else {
            return ends(Some(status), Some(Reason::OddRedirect), None);
        };
        for_good = for_good && matches!(status, 301 | 308);
        at = match rules.follow(&target) {
            Ok(next) => next,
            Err(reason) => return ends(Some(status), Some(reason), None),
        };
        if for_good {
            moved_to = Some(at.shown().to_owned());
        }
        thread::sleep(manners.pause);
    }
}

/// The answer of one address: HEAD, and where that tells nothing a GET of one byte. What
/// may pass is asked once more, after as long as the server wishes, within the budget.
fn asked(client: &Client, at: &Address, begun: Instant, manners: Manners) -> Answer {
    let mut answer = client.head(at.url());
    if answer.needs_get() {
        thread::sleep(manners.pause);
        answer = client.get(at.url());
    }
    if let Some(wait) = answer.retry_after() {
        let left = BUDGET.saturating_sub(begun.elapsed());
        if wait < left {
            thread::sleep(wait.max(manners.pause));
            answer = client.get(at.url());
        }
    }
    answer
}
