//! What cannot be done.
//!
//! A fault in *content* is a finding and never stops the run. A [`Fault`](crate::fault::Fault) is the
//! other thing: an unreadable file, a bad configuration, a bad flag. It carries no
//! prose: like a finding it names a Fluent message and its arguments, and is put
//! into words where it is shown. Every command that meets one ends with exit code 2.

use std::fmt;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Text, as it stands in the content; sanitized where it is shown.
    Text(String),
    /// A count; messages choose their plural form by it.
    Number(u64),
}

/// The arguments of a message, by name, in the order they were given.
pub type Args = Vec<(&'static str, Value)>;

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(u64::from(number))
    }
}

impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => formatter.write_str(text),
            Self::Number(number) => write!(formatter, "{number}"),
        }
    }
}

/// Something that cannot be done, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The Fluent message that says it: `fault-…` in `ui/faults.ftl`.
    pub id: &'static str,
    /// The message's arguments.
    pub args: Args,
}

impl Fault {
    /// A fault that the message `id` puts into words.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The same fault with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// A fault about a file: `path` as the user knows it, `cause` in the system's words.
    pub fn file(id: &'static str, path: impl fmt::Display, cause: impl fmt::Display) -> Self {
        Self::new(id).with("path", path.to_string()).with("cause", cause.to_string())
    }
}

impl fmt::Display for Fault {
    /// For developers and tests; people see the Fluent message instead.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id)?;
        for (name, value) in &self.args {
            write!(formatter, " {name}={value}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}
