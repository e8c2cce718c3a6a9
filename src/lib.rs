//! Zvirka keeps a long Markdown manual, and its translations, true.
//!
//! Facts are gathered once; a rule is a function over facts; a report puts findings into
//! words. The modules below stand in layers: **a module uses only modules above it**,
//! and `tests/architecture.rs` proves it.

/// What cannot be done: id and arguments, put into words where it is shown.
pub mod fault;
/// The text of one file; spans, lines and columns.
pub mod source;
/// The dialects of a manual: GitBook, mdBook, GitHub.
pub mod flavour;
/// Which language a text is in.
pub mod language;
/// `zvirka.toml`, `.gitbook.yaml`, `book.toml`; names no rule.
pub mod config;
/// Where files come from (disk, git revision, memory, edits) and how they are written.
pub mod tree;
/// Text for rules to read: masked, with its language and its words.
pub mod prose;
/// The one Markdown parser, front matter, block tags and masking.
pub mod markdown;
/// A manual: contents, pages, anchors, links, census. One pass over a page's events.
pub mod manual;
/// What addresses on the network answered when they were last asked.
pub mod visit;
/// One locale's Fluent files, with spans; splicing edits.
pub mod catalog;
/// What a source phrase was, and what a translation was made from.
pub mod lock;
/// Which translations say what the source says now.
pub mod sync;
/// The phrases that pages teach: found, made into templates, written into catalogs.
pub mod phrases;
/// All that is read of one project, once and in parallel.
pub mod project;
/// One place where a rule is not kept: owned, with no prose in it.
pub mod finding;
/// The program's own words, in Ukrainian and English.
pub mod messages;
/// A set of edits over a tree: checked for overlap, made or shown as a diff.
pub mod edit;
/// Moving a page, a folder or a heading, with everything that points there.
pub mod rename;
/// What leaves the project for other tools and for people without any, and comes back.
pub mod exchange;
/// What a rule is.
pub mod rule;
/// The table of rules.
pub mod rules;
/// Selects rules, runs them, settles levels, sorts.
pub mod lint;
/// What other checkers of manuals were told, as settings of ours.
pub mod migration;
/// Asks addresses on the network; nothing else does.
#[cfg(feature = "external")]
pub mod external;
/// Findings and facts put into words, one file a format.
pub mod report;
/// The command line.
pub mod cli;
/// What each command does.
pub mod commands;
