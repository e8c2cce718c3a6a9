//! Addresses on the network: which are asked, and how they are shown.

use std::borrow::Cow;

use globset::GlobSet;
use url::{Host, Url};

use super::Reason;
use crate::config::ExternalTable;
use crate::fault::Fault;

/// Parameters of a query whose value lets in whoever has it.
const SECRETS: [&str; 15] = [
    "access_token",
    "api_key",
    "api-key",
    "apikey",
    "auth",
    "client_secret",
    "key",
    "passwd",
    "password",
    "pwd",
    "secret",
    "sig",
    "signature",
    "token",
    "x-amz-signature",
];

/// An address to ask: http or https, without a fragment, without a name or a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    url: Url,
    shown: String,
}

impl Address {
    /// What is asked.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// What is shown and kept: the same with its secrets blotted out.
    pub fn shown(&self) -> &str {
        &self.shown
    }
}

/// Which addresses are asked.
#[derive(Debug, Clone, Default)]
pub struct Addresses {
    ignored: GlobSet,
    /// Also those in a network of one's own.
    allow_private: bool,
}

impl Addresses {
    /// Those that the configuration leaves; with `allow_private` also those in a network
    /// of one's own.
    ///
    /// Fails with `fault-glob`.
    pub fn new(table: &ExternalTable, allow_private: bool) -> Result<Self, Fault> {
        Ok(Self { ignored: table.ignored()?, allow_private })
    }

    /// The address that a link leads to, or why it is not asked.
    pub fn read(&self, destination: &str) -> Result<Address, Reason> {
        let destination = destination.trim();
        let bare = destination.split('#').next().unwrap_or_default();
        let bare = if bare.starts_with("//") {
            Cow::Owned(format!("https:{bare}"))
        } else {
            Cow::Borrowed(bare)
        };
        if self.ignored.is_match(&*bare) {
            return Err(Reason::Ignored);
        }
        if is_template(&bare) {
            return Err(Reason::Placeholder);
        }
        let url = Url::parse(&bare).map_err(|_| Reason::UnreadableAddress)?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(Reason::UnreadableAddress);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Reason::Credentials);
        }
        if self.ignored.is_match(url.as_str()) {
            return Err(Reason::Ignored);
        }
        match url.host() {
            Some(Host::Domain(name)) => self.judge_name(name)?,
            Some(Host::Ipv4(_) | Host::Ipv6(_)) => {}
            None => return Err(Reason::UnreadableAddress),
        }
        let shown = masked(url.as_str()).into_owned();
        Ok(Address { url, shown })
    }

    /// The address that a redirect leads to, or why it is not asked.
    pub fn follow(&self, target: &Url) -> Result<Address, Reason> {
        self.read(target.as_str())
    }

    /// Whether a name may be asked for: not those that RFC 2606 and RFC 6761 keep for
    /// examples and tests, and not those that are known in one network only.
    fn judge_name(&self, name: &str) -> Result<(), Reason> {
        let name = name.trim_end_matches('.');
        let top = name.rsplit('.').next().unwrap_or_default();
        let has_suffix = |suffix: &str| {
            name.strip_suffix(suffix).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        let examples = ["example.com", "example.org", "example.net", "example.edu"];
        if matches!(top, "example" | "invalid") || examples.iter().any(|it| has_suffix(it)) {
            return Err(Reason::ExampleName);
        }
        if is_stand_in(name) {
            return Err(Reason::Placeholder);
        }
        let is_own = !name.contains('.')
            || matches!(
                top,
                "localhost" | "local" | "internal" | "lan" | "intranet" | "test" | "onion"
            )
            || has_suffix("home.arpa");
        if is_own && !self.allow_private { Err(Reason::PrivateAddress) } else { Ok(()) }
    }
}

/// Whether something is still to be put into an address.
fn is_template(address: &str) -> bool {
    address.contains(['{', '}', '<', '>', '…', '$'])
        || ["%7B", "%7b", "%3C", "%3c", "..."].iter().any(|mark| address.contains(mark))
}

/// Whether a name stands for the reader's own: `your-site.com`.
fn is_stand_in(name: &str) -> bool {
    const STARTS: [&str; 10] = [
        "your-",
        "your_",
        "yourapp",
        "yourcompany",
        "yourdomain",
        "yourhost",
        "yourorg",
        "yourserver",
        "yoursite",
        "yourwebsite",
    ];
    name.split('.').any(|label| STARTS.iter().any(|start| label.starts_with(start)))
}

/// A destination as it may be shown: without the name and the password in it, and with a
/// sign in place of each value that lets in whoever has it. Equal values have equal signs,
/// so that an address is known again.
pub fn masked(destination: &str) -> Cow<'_, str> {
    let Some((scheme, rest)) = destination.split_once("//") else {
        return Cow::Borrowed(destination);
    };
    let is_network = ["", "http:", "https:"].iter().any(|it| scheme.eq_ignore_ascii_case(it));
    if !is_network {
        return Cow::Borrowed(destination);
    }
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let host = authority.rsplit_once('@').map(|(_, host)| host);
    if host.is_none() && !rest.contains('=') {
        return Cow::Borrowed(destination);
    }
    let host = host.map_or_else(|| authority.to_owned(), |host| format!("***@{host}"));
    // Some keep them where servers do not see them: `#access_token=…`.
    let pairs = rest.split_inclusive(['?', '&', '#', ';']).map(|piece| {
        let pair = piece.trim_end_matches(['?', '&', '#', ';']);
        format!("{}{}", blotted(pair), &piece[pair.len()..])
    });
    Cow::Owned(format!("{scheme}//{host}{}", pairs.collect::<String>()))
}

/// A parameter, its value a sign when it is a secret.
fn blotted(pair: &str) -> Cow<'_, str> {
    match pair.split_once('=') {
        Some((name, value))
            if !value.is_empty() && SECRETS.iter().any(|it| it.eq_ignore_ascii_case(name)) =>
        {
            let digest = blake3::hash(value.as_bytes()).to_hex();
            Cow::Owned(format!("{name}=*{}", &digest[..8]))
        }
        _ => Cow::Borrowed(pair),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(destination: &str, allow_private: bool, expected: Result<&str, Reason>) {
        let table =
            ExternalTable { ignore: vec!["https://i.ua/*".to_owned()], ..ExternalTable::default() };
        let addresses = Addresses::new(&table, allow_private).unwrap();
        let read = addresses.read(destination);
        assert_eq!(read.as_ref().map(Address::shown).map_err(|reason| *reason), expected);
    }

    #[test]
    fn an_address_is_asked_as_browsers_do() {
        let check = |destination, expected| check(destination, false, Ok(expected));
        check("https://a.ua", "https://a.ua/");
        check("  HTTPS://A.ua/б?в=г#д ", "https://a.ua/%D0%B1?%D0%B2=%D0%B3");
        check("//a.ua/x", "https://a.ua/x");
        check("https://дія.укр/", "https://xn--d1a8cua.xn--j1amh/");
        check("http://a.ua:80/../x", "http://a.ua/x");
        check("http://0x7f.1/", "http://127.0.0.1/");
        check("http://[::1]:8080/", "http://[::1]:8080/");
        check("https://test.ua/local", "https://test.ua/local");
        check("https://yours.ua/", "https://yours.ua/");
    }

    #[test]
    fn some_are_not_asked() {
        use Reason::{
            Credentials, ExampleName, Ignored, Placeholder, PrivateAddress, UnreadableAddress,
        };
        let check = |destination, expected| check(destination, false, Err(expected));
        check("https://i.ua", Ignored);
        check("HTTPS://I.ua/x#y", Ignored);
        check("https://example.org/a", ExampleName);
        check("https://www.example.com", ExampleName);
        check("http://a.example", ExampleName);
        check("http://a.invalid./", ExampleName);
        check("http://localhost:3000/", PrivateAddress);
        check("http://a.localhost/", PrivateAddress);
        check("http://intranet/", PrivateAddress);
        check("http://printer.local/", PrivateAddress);
        check("http://a.test/", PrivateAddress);
        check("https://u:p@a.ua/", Credentials);
        check("https://u@a.ua/", Credentials);
        check("https://{host}/", Placeholder);
        check("https://a.ua/<id>", Placeholder);
        check("https://a.ua/%7Bid%7D", Placeholder);
        check("https://github.com/...", Placeholder);
        check("https://your-site.com/", Placeholder);
        check("https://api.yourdomain.com/", Placeholder);
        check("https://", UnreadableAddress);
        check("https://a b/", UnreadableAddress);
        check("http://a.ua:99999/", UnreadableAddress);
    }

    #[test]
    fn ones_own_network_is_asked_when_allowed() {
        check("http://localhost:3000/", true, Ok("http://localhost:3000/"));
        check("http://a.test/", true, Ok("http://a.test/"));
        check("http://a.invalid/", true, Err(Reason::ExampleName));
    }

    #[test]
    fn secrets_are_blotted_out() {
        #[track_caller]
        fn check(destination: &str, expected: &str) {
            assert_eq!(masked(destination), expected);
        }
        check("https://u:p@a.ua/x", "https://***@a.ua/x");
        check("https://u@b@a.ua", "https://***@a.ua");
        check("//u:p@a.ua", "//***@a.ua");
        check("https://a.ua/?alt=media&token=1", "https://a.ua/?alt=media&token=*d63bd9a8");
        check("https://a.ua/x#Token=1&y=2", "https://a.ua/x#Token=*d63bd9a8&y=2");
        check("https://a.ua/?q=token&token=#token", "https://a.ua/?q=token&token=#token");
        check("https://a.ua/@b/c?d@e=f", "https://a.ua/@b/c?d@e=f");
        check("a//b@c", "a//b@c");
        check("mailto:a@b.ua", "mailto:a@b.ua");
    }
}
