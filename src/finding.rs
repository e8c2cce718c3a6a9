//! One place where a rule is not kept.
//!
//! A finding owns all it says and holds no prose: a report puts it into words.

use crate::fault::{Args, Value};
use crate::source::Location;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not looked for.
    Off,
    /// Worth knowing.
    Info,
    /// Worth mending.
    Warning,
    /// Wrong.
    Error,
}

impl Level {
    /// Every level, lightest first.
    pub const ALL: [Self; 4] = [Self::Off, Self::Info, Self::Warning, Self::Error];

    /// The name used in the configuration and in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The level of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == name)
    }
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id, which is also its message's.
    pub rule: &'static str,
    /// How grave it is.
    pub level: Level,
    /// Where it is.
    pub place: Location,
    /// What the message says of it.
    pub args: Args,
    /// How to mend it, where a program can.
    pub fix: Option<Fix>,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
}

/// Edits that mend a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Whether nobody needs to look at the result.
    pub safe: bool,
    /// What to write where; no two overlap.
    pub edits: Vec<Edit>,
}

/// A piece of text in place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub place: Location,
    /// By what.
    pub text: String,
}

/// Another place that has to do with a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Where it is.
    pub place: Location,
    /// The attribute of the rule's message that says what is there.
    pub note: &'static str,
}

impl Edit {
    /// `text` in place of what stands at `place`.
    pub fn new(place: Location, text: impl Into<String>) -> Self {
        Self { place, text: text.into() }
    }
}

impl Finding {
    /// Adds an argument of the message.
    pub fn with(&mut self, name: &'static str, value: impl Into<Value>) -> &mut Self {
        // Most have one.
        self.args.reserve_exact(usize::from(self.args.is_empty()));
        self.args.push((name, value.into()));
        self
    }

    /// Makes it lighter or graver than its rule's level.
    pub fn at_level(&mut self, level: Level) -> &mut Self {
        self.level = level;
        self
    }

    /// Says how to mend it.
    pub fn fix(&mut self, safe: bool, edits: Vec<Edit>) -> &mut Self {
        self.fix = Some(Fix { safe, edits });
        self
    }

    /// Names another place; `note` is an attribute of the rule's message.
    pub fn related(&mut self, place: Location, note: &'static str) -> &mut Self {
        self.related.reserve_exact(usize::from(self.related.is_empty()));
        self.related.push(Related { place, note });
        self
    }

    /// An argument that is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.args.iter().find_map(|(known, value)| match value {
            Value::Text(text) if *known == name => Some(text.as_str()),
            _ => None,
        })
    }
}

/// Collects the findings of one rule at a time.
#[derive(Debug)]
pub struct Findings {
    rule: &'static str,
    level: Level,
    list: Vec<Finding>,
}

impl Findings {
    /// An empty collection, for the rule `rule` first.
    pub fn new(rule: &'static str, level: Level) -> Self {
        Self { rule, level, list: Vec::new() }
    }

    /// Whose findings the next ones are.
    pub fn turn_to(&mut self, rule: &'static str, level: Level) {
        self.rule = rule;
        self.level = level;
    }

    /// Adds a finding; say more of it on what is returned.
    pub fn report(&mut self, place: Location) -> &mut Finding {
        let at = self.list.len();
        self.list.push(Finding {
            rule: self.rule,
            level: self.level,
            place,
            args: Vec::new(),
            fix: None,
            related: Vec::new(),
        });
        &mut self.list[at]
    }

    /// All that were added.
    pub fn into_list(self) -> Vec<Finding> {
        self.list
    }
}
