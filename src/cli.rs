//! The command line, as clap reads it.

mod words;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::exchange::Format;

pub use words::{completions, manual_page, wrong_usage};

/// Everything a user can ask for.
#[derive(Debug, Parser)]
#[command(name = "zvirka", version, disable_help_subcommand = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Task,
    /// What holds for every command.
    #[command(flatten)]
    pub global: Global,
}

/// Options of every command.
#[derive(Debug, Clone, Args)]
pub struct Global {
    /// The language the program speaks.
    #[arg(long, global = true, value_name = "LANG", value_parser = ["uk", "en"])]
    pub lang: Option<String>,
    /// The configuration file, in place of the project's own.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The dialect of the manual.
    #[arg(long, global = true, value_name = "FLAVOUR", value_parser = ["gitbook", "mdbook", "github"])]
    pub flavour: Option<String>,
    /// When to use colours.
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = ColorWhen::Auto)]
    pub color: ColorWhen,
    /// Nothing but the report.
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Notes too.
    #[arg(long, short, global = true)]
    pub verbose: bool,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ColorWhen {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Checks a manual and its translations.
    Check(Check),
    /// Writes a first configuration.
    Init(Init),
    /// Reports how pages hang together.
    Links(Links),
    /// Lists the links that lead to a page, or to a place on it.
    Backlinks(PageAsked),
    /// Shows the shortest way from the first page to a page.
    Why(PageAsked),
    /// Moves a page, a folder or a heading, with everything that points there.
    Mv(Mv),
    /// Takes the phrases that a manual teaches into Fluent files.
    Extract(Extract),
    /// Lists every quotation, with what it is and why.
    Phrases(Phrases),
    /// Shows how translations stand.
    Status(Status),
    /// Records that translations are right as they are.
    Accept(Accept),
    /// Makes the files of a new locale.
    AddLocale(AddLocale),
    /// Writes a translation into no language, to try things with.
    Pseudo(Pseudo),
    /// Writes a locale's messages for translators' tools.
    Export(Export),
    /// Takes translations back from translators' tools.
    Import(Import),
    /// Writes the phrases and their translations for people who say them.
    Phrasebook(Phrasebook),
    /// Shows the settings in force, and where each comes from.
    Config(Settings),
    /// Lists the rules, with the levels in force.
    Rules(Rules),
    /// Writes what a shell completes commands by.
    Completions(Completions),
    /// Writes the manual page.
    Man,
    /// Explains a rule.
    Explain(Explain),
}

/// `zvirka check`
#[derive(Debug, Args)]
pub struct Check {
    /// What to report on: files or folders of one project.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The formats of the report, each with the file it is written to.
    #[arg(long = "format", id = "format", value_name = "FORMAT[=FILE]", default_value = "text")]
    pub formats: Vec<Wanted<CheckFormat>>,
    /// Where to write a report that names no file of its own.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The lightest level that makes the command fail.
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
    /// Mending.
    #[command(flatten)]
    pub mending: Mending,
    /// Levels to begin with, in place of the configuration's.
    #[arg(long, value_name = "PRESET", value_parser = ["default", "strict", "off"])]
    pub preset: Option<String>,
    /// Only these rules or groups.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub select: Vec<String>,
    /// Not these rules or groups.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub ignore: Vec<String>,
    /// Only what this file does not know yet.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Notes everything found in the file of `--baseline`.
    #[arg(long, requires = "baseline")]
    pub write_baseline: bool,
    /// A line a rule, with counts, in place of the findings.
    #[arg(long)]
    pub statistics: bool,
    /// At most so many findings.
    #[arg(long, value_name = "N")]
    pub max_findings: Option<usize>,
    /// Only what that revision did not have.
    #[arg(long, value_name = "REV")]
    pub since: Option<String>,
    /// Checks again whenever a file has changed.
    #[arg(long, conflicts_with_all = ["fix", "diff", "unsafe_fixes", "output", "write_baseline"])]
    pub watch: bool,
    /// The text comes from standard input, in place of this file's.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["paths", "watch", "write_baseline"])]
    pub stdin_filename: Option<PathBuf>,
}

/// How `check` mends.
#[derive(Debug, Args)]
pub struct Mending {
    /// Mends what can be mended safely.
    #[arg(long)]
    pub fix: bool,
    /// Shows what `--fix` would change, and writes nothing.
    #[arg(long)]
    pub diff: bool,
    /// Mends, or shows, also what somebody should look at afterwards.
    #[arg(long)]
    pub unsafe_fixes: bool,
}

impl Mending {
    /// Whether text is changed.
    pub fn mends(&self) -> bool {
        (self.fix || self.unsafe_fixes) && !self.diff
    }
}

/// The formats of `check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// Annotated excerpts.
    Text,
    /// One line a finding.
    Concise,
    /// One object.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Annotations, and a summary of the step.
    Github,
    /// Code quality.
    Gitlab,
    /// A case a finding.
    Junit,
    /// A comment on a pull request.
    Markdown,
}

/// A report, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted<Format> {
    /// Its format.
    pub format: Format,
    /// A file of its own.
    pub file: Option<PathBuf>,
}

impl<Format: ValueEnum> std::str::FromStr for Wanted<Format> {
    type Err = String;

    /// `FORMAT`, or `FORMAT=FILE`. Fails with the formats there are.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (name, file) =
            text.split_once('=').map_or((text, None), |(name, file)| (name, Some(file)));
        let format = Format::from_str(name, false).map_err(|_| {
            let known = Format::value_variants().iter().filter_map(ValueEnum::to_possible_value);
            known.map(|it| it.get_name().to_owned()).collect::<Vec<_>>().join(", ")
        })?;
        Ok(Self { format, file: file.filter(|file| !file.is_empty()).map(PathBuf::from) })
    }
}

/// Levels that can make `check` fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Anything at all.
    Info,
    /// Warnings and errors.
    Warning,
    /// Errors.
    Error,
}

/// `zvirka links`
#[derive(Debug, Args)]
pub struct Links {
    /// The project.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
    /// The formats of the report, each with the file it is written to.
    #[arg(long = "format", id = "format", value_name = "FORMAT[=FILE]", default_value = "text")]
    pub formats: Vec<Wanted<LinksFormat>>,
    /// Where to write a report that names no file of its own.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Asks the addresses on the network too.
    #[arg(long)]
    pub external: bool,
    /// Also those in a network of one's own.
    #[arg(long, requires = "external")]
    pub allow_private: bool,
    /// Keeps what they answered from run to run.
    #[arg(long, value_name = "FILE", requires = "external")]
    pub cache: Option<PathBuf>,
}

/// The formats of `links`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LinksFormat {
    /// A summary of one screen.
    Text,
    /// Everything.
    Json,
    /// A row a link.
    Csv,
    /// A comment on a pull request.
    Markdown,
    /// For Graphviz.
    Dot,
    /// A page to look around in.
    Html,
}

/// Formats of the report on translations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    /// A table, and what has to be done.
    Text,
    /// Everything.
    Json,
    /// A comment on a pull request.
    Markdown,
}

/// Formats of reports that are no lists of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// `zvirka backlinks`, `zvirka why`
#[derive(Debug, Args)]
pub struct PageAsked {
    /// The page: its path, its section number, or `page.md#anchor`.
    #[arg(value_name = "PAGE")]
    pub page: String,
    /// The format of the report.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

/// `zvirka mv`
#[derive(Debug, Args)]
pub struct Mv {
    /// The page or folder, or `page.md#anchor`.
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The new path; of a heading the new text.
    #[arg(value_name = "NEW")]
    pub new: String,
    /// Writes nothing; tells what would be done.
    #[arg(long)]
    pub dry_run: bool,
    /// Writes nothing; shows what would change.
    #[arg(long)]
    pub diff: bool,
}

/// `zvirka extract`
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct Extract {
    /// The project.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
    /// Writes nothing; fails when something would change.
    #[arg(long)]
    pub check: bool,
    /// Writes nothing; shows what would change, and fails when something would.
    #[arg(long)]
    pub diff: bool,
    /// Only phrases that bear a label; those that a lead-in announces are left.
    #[arg(long)]
    pub strict: bool,
    /// Leaves the locks of translations as they are.
    #[arg(long)]
    pub no_bless: bool,
    /// The format of the summary.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

/// `zvirka phrases`
#[derive(Debug, Args)]
pub struct Phrases {
    /// What to list: files or folders of one project.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The format of the report.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

/// `zvirka status`
#[derive(Debug, Args)]
pub struct Status {
    /// The project.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
    /// Only these locales.
    #[arg(long, value_name = "L")]
    pub locale: Vec<String>,
    /// The format of the report.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = StatusFormat::Text)]
    pub format: StatusFormat,
    /// Where to write it, in place of standard output.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Fails when a required locale is not current.
    #[arg(long)]
    pub frozen: bool,
}

/// `zvirka accept`
#[derive(Debug, Args)]
pub struct Accept {
    /// Messages whose translations are right as they are.
    #[arg(value_name = "ID", required_unless_present_any = ["all", "trivial"])]
    pub ids: Vec<String>,
    /// Every translation there is.
    #[arg(long, conflicts_with_all = ["ids", "trivial"])]
    pub all: bool,
    /// Those whose source has changed in nothing that is heard.
    #[arg(long, conflicts_with = "ids")]
    pub trivial: bool,
    /// Only in these locales.
    #[arg(long, value_name = "L")]
    pub locale: Vec<String>,
    /// The project.
    #[arg(long, value_name = "PATH")]
    pub project: Option<PathBuf>,
}

/// `zvirka add-locale`
#[derive(Debug, Args)]
pub struct AddLocale {
    /// The locale: a BCP 47 tag.
    #[arg(value_name = "LANG")]
    pub locale: String,
    /// The project.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
}

/// `zvirka pseudo`
#[derive(Debug, Args)]
pub struct Pseudo {
    /// The project.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
}

/// `zvirka export`
#[derive(Debug, Args)]
pub struct Export {
    /// The project.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
    /// The locale.
    #[arg(long, value_name = "L")]
    pub locale: String,
    /// The format; when left out, by the ending of the output's name, else PO.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub format: Option<ExchangeFormat>,
    /// Where to write it, in place of standard output.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `zvirka import`
#[derive(Debug, Args)]
pub struct Import {
    /// The file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The locale.
    #[arg(long, value_name = "L")]
    pub locale: String,
    /// The format; when left out, by the ending of the file's name.
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub format: Option<ExchangeFormat>,
    /// The project.
    #[arg(long, value_name = "PATH")]
    pub project: Option<PathBuf>,
}

/// The formats of `export` and `import`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExchangeFormat {
    /// Gettext.
    Po,
    /// XLIFF 2.0.
    Xliff,
    /// A spreadsheet.
    Csv,
}

impl From<ExchangeFormat> for Format {
    fn from(format: ExchangeFormat) -> Self {
        match format {
            ExchangeFormat::Po => Self::Po,
            ExchangeFormat::Xliff => Self::Xliff,
            ExchangeFormat::Csv => Self::Csv,
        }
    }
}

/// `zvirka init`
#[derive(Debug, Args)]
pub struct Init {
    /// The project.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
    /// Writes nothing; shows what would be written.
    #[arg(long)]
    pub dry_run: bool,
}

/// `zvirka rules`
#[derive(Debug, Args)]
pub struct Rules {
    /// The format of the list.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
}

/// `zvirka completions`
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell.
    #[arg(value_name = "SHELL", value_enum)]
    pub shell: clap_complete::Shell,
}

/// `zvirka phrasebook`
#[derive(Debug, Args)]
pub struct Phrasebook {
    /// The project.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
    /// The languages beside the source; all of them when none is named.
    #[arg(long, value_name = "L", value_delimiter = ',')]
    pub locale: Vec<String>,
    /// What to write.
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = PhrasebookFormat::Html)]
    pub format: PhrasebookFormat,
    /// Where to write it, in place of standard output.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Also what must not be said: for training.
    #[arg(long)]
    pub with_avoid: bool,
}

/// The formats of `phrasebook`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PhrasebookFormat {
    /// A page to search.
    Html,
    /// A booklet to print.
    Cards,
    /// For a spreadsheet.
    Csv,
    /// To learn by.
    Anki,
}

/// `zvirka config`
#[derive(Debug, Args)]
pub struct Settings {
    /// The project.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,
}

/// `zvirka explain`
#[derive(Debug, Args)]
pub struct Explain {
    /// The id of a rule, or the name of a setting.
    #[arg(value_name = "NAME")]
    pub name: String,
}
