//! What each command does: facts in, a report and an exit code out.

mod accept;
mod add_locale;
mod backlinks;
mod busy;
mod check;
mod config;
mod explain;
mod export;
mod extract;
mod import;
mod init;
mod links;
mod mv;
mod phrasebook;
mod phrases;
mod pseudo;
mod rules;
mod shell;
mod status;
mod why;

use std::cell::OnceCell;
use std::io::{ErrorKind, IsTerminal, Write};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use busy::Busy;

use crate::cli::{Cli, ColorWhen, Global, Task};
use crate::config::{Config, FILE_NAME};
use crate::fault::Fault;
use crate::flavour::Flavour;
use crate::manual::Manual;
use crate::manual::page::{Depth, Page};
use crate::messages::{Lang, Messages};
use crate::project::Project;
use crate::source::Source;
use crate::tree::{self, Change, Changes, Content, Tree};

/// Ends a command whose reader has left (`| head`). Nobody is told, and all is fine.
const READER_LEFT: &str = "reader-left";

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Fine.
    Fine,
    /// There is something to mend.
    ToMend,
    /// The work could not be done.
    NotDone,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Fine => 0,
            Outcome::ToMend => 1,
            Outcome::NotDone => 2,
        })
    }
}

/// The language that the project around the current folder speaks, when it says so: also
/// of what needs no project, such as help.
pub fn language_here() -> Option<Lang> {
    crate::config::language(&text_here().ok()??).as_deref().and_then(Lang::parse)
}

/// The text of the configuration around the current folder, where there is one.
fn text_here() -> Result<Option<String>, Fault> {
    let root = tree::discover(Path::new("."), excludes)?;
    tree::read_named_if_there(&root.join(FILE_NAME))
}

/// The configuration in a file that the command line names, with its text.
fn named_configuration(file: &Path) -> Result<(Config, Source), Fault> {
    let name = file.display().to_string();
    let text = tree::read_named(file)?;
    Ok((Config::parse(&name, &text)?, Source::new(name, text)))
}

/// Does what the command line asks for, in the language of `messages` until a project is
/// read that speaks another one. What cannot be done is said on standard error.
pub fn run(cli: &Cli, messages: Messages) -> Outcome {
    let asked = cli.global.lang.as_deref().and_then(Lang::parse);
    let mut desk = Desk { messages, for_programs: OnceCell::new(), asked, configured: None };
    let outcome = match &cli.command {
        Task::Check(args) => check::run(args, &cli.global, &mut desk),
        Task::Init(args) => init::run(args, &cli.global, &mut desk),
        Task::Links(args) => links::run(args, &cli.global, &mut desk),
        Task::Backlinks(args) => backlinks::run(args, &cli.global, &mut desk),
        Task::Why(args) => why::run(args, &cli.global, &mut desk),
        Task::Mv(args) => mv::run(args, &cli.global, &mut desk),
        Task::Extract(args) => extract::run(args, &cli.global, &mut desk),
        Task::Phrases(args) => phrases::run(args, &cli.global, &mut desk),
        Task::Status(args) => status::run(args, &cli.global, &mut desk),
        Task::Accept(args) => accept::run(args, &cli.global, &mut desk),
        Task::AddLocale(args) => add_locale::run(args, &cli.global, &mut desk),
        Task::Pseudo(args) => pseudo::run(args, &cli.global, &mut desk),
        Task::Export(args) => export::run(args, &cli.global, &mut desk),
        Task::Import(args) => import::run(args, &cli.global, &mut desk),
        Task::Phrasebook(args) => phrasebook::run(args, &cli.global, &mut desk),
        Task::Config(args) => config::run(args, &cli.global, &mut desk),
        Task::Rules(args) => rules::run(args, &cli.global, &mut desk),
        Task::Completions(args) => shell::completions(args, &desk),
        Task::Man => shell::man(&desk),
        Task::Explain(args) => explain::run(args, &mut desk),
    };
    outcome.unwrap_or_else(|fault| {
        if fault.id == READER_LEFT {
            return Outcome::Fine;
        }
        desk.tell(&fault);
        Outcome::NotDone
    })
}

/// Where words are put: the language, once it is known, and the terminal.
struct Desk {
    messages: Messages,
    /// The words of reports that programs read, where they are of another language.
    for_programs: OnceCell<Messages>,
    /// The language asked for on the command line, which no configuration changes.
    asked: Option<Lang>,
    /// The language that the project speaks.
    configured: Option<Lang>,
}

impl Desk {
    /// Reads the project that `paths` belong to, and says what of it could not be read.
    fn open(&mut self, paths: &[PathBuf], global: &Global) -> Result<Opened, Fault> {
        self.open_to(Depth::Prose, paths, global)
    }

    /// The same, with pages read as deep as the command asks for.
    fn open_to(
        &mut self,
        depth: Depth,
        paths: &[PathBuf],
        global: &Global,
    ) -> Result<Opened, Fault> {
        let root = common_root(paths)?;
        let mut filter = Vec::new();
        for path in paths {
            filter.push(tree::relative(&root, path)?);
        }
        // The root itself is everything.
        if filter.iter().any(String::is_empty) {
            filter.clear();
        }
        let tree = Tree::disk(&root)?;
        self.open_tree(depth, tree, filter, global)
    }

    /// Reads the project that `file` belongs to, or would belong to, as if it had this
    /// text; that file alone is asked about.
    fn open_with(&mut self, file: &Path, text: Vec<u8>, global: &Global) -> Result<Opened, Fault> {
        let root = common_root(&[tree::nearest(file).to_owned()])?;
        let path = tree::relative_new(&root, file)?;
        let tree = Tree::disk(&root)?;
        let change = match tree.read(&path, u64::from(u32::MAX)) {
            Ok(Content::Bytes(old)) => Change::edit(&old, text),
            _ => Change::create(text),
        };
        let edited = tree.with(&Changes::from_iter([(path.as_str(), change)]));
        self.open_tree(Depth::Prose, edited, vec![path], global)
    }

    /// Reads the project of a tree. `filter` are the paths asked about; empty for all.
    fn open_tree(
        &mut self,
        depth: Depth,
        tree: Tree,
        filter: Vec<String>,
        global: &Global,
    ) -> Result<Opened, Fault> {
        let flavour = global.flavour.as_deref().and_then(Flavour::parse);
        let busy = self.busy(global);
        let project = match &global.config {
            None => Project::load_to(depth, tree, flavour)?,
            Some(file) => {
                let (config, source) = named_configuration(file)?;
                Project::with_config(tree, config, source, flavour, depth)?
            }
        };
        drop(busy);
        self.speak_as(&project.config);
        for fault in &project.faults {
            self.tell(fault);
        }
        // A check of nothing that says "all is well" would be believed.
        let is_empty = project.manuals.iter().all(|manual| manual.pages.is_empty());
        if is_empty && project.catalogs.is_empty() && project.faults.is_empty() {
            let root = project.tree.root().unwrap_or(Path::new("."));
            return Err(Fault::new("fault-nothing").with("path", root.display().to_string()));
        }
        Ok(Opened { project: ManuallyDrop::new(project), filter, flavour })
    }

    /// The configuration that rules here, with its text; no file of the project is read.
    fn configuration(&mut self, global: &Global) -> Result<(Config, Source), Fault> {
        let (config, source) = if let Some(file) = &global.config {
            named_configuration(file)?
        } else {
            let text = text_here()?.unwrap_or_default();
            (Config::parse(FILE_NAME, &text)?, Source::new(FILE_NAME, text))
        };
        self.speak_as(&config);
        Ok((config, source))
    }

    /// Turns to the language that the project speaks, unless another was asked for.
    fn speak_as(&mut self, config: &Config) {
        self.configured = config.lang.as_ref().and_then(|lang| Lang::parse(lang.as_ref()));
        if let (None, Some(lang)) = (self.asked, self.configured)
            && lang != self.messages.lang()
        {
            self.messages = Messages::new(lang);
        }
        self.for_programs.take();
    }

    /// Says that work goes on, until it is dropped.
    fn busy(&self, global: &Global) -> Busy {
        Busy::new(self.messages.get("working", &[]), global.quiet)
    }

    /// The words of reports that programs read: whoever compares two of them must not see
    /// whose environment each was made in.
    fn messages_for_programs(&self) -> &Messages {
        let lang = self.asked.or(self.configured).unwrap_or_default();
        if lang == self.messages.lang() {
            return &self.messages;
        }
        self.for_programs.get_or_init(|| Messages::new(lang))
    }

    /// Says a fault on standard error.
    fn tell(&self, fault: &Fault) {
        let name = self.messages.get("level-error", &[]);
        say(&format!("{name}: {}\n", self.messages.fault(fault)));
    }
}

/// The root of the project that all paths belong to; of several manuals in one
/// repository the folder that holds them all. Of no path it is the root from here.
fn common_root(paths: &[PathBuf]) -> Result<PathBuf, Fault> {
    let mut root: Option<PathBuf> = None;
    if paths.is_empty() {
        return tree::discover(Path::new("."), excludes);
    }
    for path in paths {
        let found = tree::discover(path, excludes)?;
        root = Some(match root {
            Some(root) if root != found => {
                let common = root.ancestors().find(|above| found.starts_with(above));
                let top = tree::repository_top(&found);
                let common =
                    common.filter(|it| top.as_deref().is_some_and(|top| it.starts_with(top)));
                let several = || {
                    Fault::new("fault-several-projects")
                        .with("path", path.display().to_string())
                        .with("root", root.display().to_string())
                };
                common.ok_or_else(several)?.to_owned()
            }
            _ => found,
        });
    }
    Ok(root.unwrap_or_default())
}

/// A project, and which part of it is asked about.
struct Opened {
    /// Never given back piece by piece: the program ends, and the system takes all at once.
    project: ManuallyDrop<Project>,
    /// Paths relative to the root; empty for all of it.
    filter: Vec<String>,
    flavour: Option<Flavour>,
}

impl Opened {
    fn wants(&self, path: &str) -> bool {
        self.filter.is_empty() || self.filter.iter().any(|wanted| lies_in(path, wanted))
    }

    /// The paths asked about at which nothing was read: to find nothing wrong there says
    /// nothing.
    fn unread(&self) -> impl Iterator<Item = &str> {
        let is_read = |wanted: &str| self.project.paths().any(|path| lies_in(path, wanted));
        self.filter.iter().map(String::as_str).filter(move |wanted| !is_read(wanted))
    }

    /// Fails with `fault-no-manual` where there are no pages to read.
    fn needs_manual(&self) -> Result<(), Fault> {
        if !self.project.manuals.is_empty() {
            return Ok(());
        }
        let root = self.project.tree.root().unwrap_or(Path::new("."));
        Err(Fault::new("fault-no-manual").with("path", root.display().to_string()))
    }

    /// The page that a user names: by its path, below the root or below here, by the last
    /// parts of it, or by its section number; and the manual it belongs to.
    ///
    /// Fails with `fault-no-page` or `fault-several-pages`.
    fn page(&self, named: &str) -> Result<(&Manual, &Page), Fault> {
        let here =
            tree::relative(self.project.tree.root().unwrap_or(Path::new(".")), Path::new(named));
        let manuals = &self.project.manuals;
        for path in here.iter().map(String::as_str).chain([named.trim_start_matches("./")]) {
            if let Some(found) = manuals.iter().find_map(|it| Some((it, it.page(path)?))) {
                return Ok(found);
            }
        }
        let pages = manuals.iter().flat_map(|it| it.pages.iter().map(move |page| (it, page)));
        let number = named.trim_end_matches('.');
        let fits = |(_, page): &(&Manual, &Page)| {
            let first = page.title().and_then(|title| title.split_whitespace().next());
            let numbered = first.is_some_and(|it| it.trim_end_matches(['.', ')']) == number);
            numbered || page.path().strip_suffix(named).is_some_and(|rest| rest.ends_with('/'))
        };
        let found: Vec<(&Manual, &Page)> = pages.filter(fits).collect();
        match found.as_slice() {
            [one] => Ok(*one),
            [] => Err(Fault::new("fault-no-page").with("page", named)),
            several => {
                let paths: Vec<&str> = several.iter().map(|(_, page)| &**page.path()).collect();
                let fault = Fault::new("fault-several-pages").with("page", named);
                Err(fault.with("known", paths.join(", ")))
            }
        }
    }

    /// Where a file that the user names stands below the project's root, in which alone
    /// anything is written. The file need not be there.
    ///
    /// Fails with `fault-outside` or `fault-read`.
    fn below_root(&self, file: &Path) -> Result<String, Fault> {
        let root = self.project.tree.root().unwrap_or(Path::new("."));
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = tree::relative(root, folder.unwrap_or(Path::new(".")))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        Ok(if folder.is_empty() { name.into_owned() } else { format!("{folder}/{name}") })
    }

    /// The locales that are asked about: those named, or all that are translations.
    ///
    /// Fails with `fault-no-catalogs` or `fault-unknown-locale`.
    fn locales(&self, named: &[String]) -> Result<Vec<String>, Fault> {
        let known: Vec<String> =
            self.project.translations().map(|catalog| catalog.locale.clone()).collect();
        if self.project.source_catalog().is_none() {
            let root = self.project.tree.root().unwrap_or(Path::new("."));
            return Err(Fault::new("fault-no-catalogs").with("path", root.display().to_string()));
        }
        if let Some(unknown) = named.iter().find(|name| !known.contains(name)) {
            return Err(Fault::new("fault-unknown-locale")
                .with("locale", unknown.as_str())
                .with("known", known.join(", ")));
        }
        Ok(if named.is_empty() { known } else { named.to_vec() })
    }

    /// The outcome of a command that found nothing else to say.
    fn outcome(&self, to_mend: bool) -> Outcome {
        match (self.project.faults.is_empty(), to_mend) {
            (false, _) => Outcome::NotDone,
            (true, true) => Outcome::ToMend,
            (true, false) => Outcome::Fine,
        }
    }
}

/// Whether a path is `place`, or below it.
fn lies_in(path: &str, place: &str) -> bool {
    path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether the text of a `zvirka.toml` leaves out a path below it.
fn excludes(text: &str, path: &str) -> bool {
    Config::parse("", text).is_ok_and(|config| crate::project::excludes(&config, path))
}

/// Writes a report to standard output. A reader who has left (`| head`) is no fault.
fn print(text: &str) -> Result<(), Fault> {
    print_bytes(text.as_bytes())
}

/// The same of bytes that need not be UTF-8.
fn print_bytes(bytes: &[u8]) -> Result<(), Fault> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Fault::new(READER_LEFT)),
        Err(error) => Err(Fault::file("fault-write", "stdout", error)),
        Ok(()) => Ok(()),
    }
}

/// Writes a report to a file, or to standard output where none is named.
fn deliver(text: &str, output: Option<&Path>) -> Result<(), Fault> {
    match output {
        Some(file) => tree::write_named(file, text.as_bytes()),
        None => print(text),
    }
}

/// Writes to standard error what is no report.
fn say(text: &str) {
    // Nobody is left to tell when even this fails.
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Whether standard output is to have colours.
fn colors(when: ColorWhen) -> bool {
    match when {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto => {
            std::io::stdout().is_terminal()
                && anstream::ColorChoice::global() != anstream::ColorChoice::Never
                && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        }
    }
}

/// Where to look for the project that a page belongs to: at the page, when it is there.
fn of_page(page: &str) -> Vec<PathBuf> {
    let path = PathBuf::from(page);
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty() && it.is_dir());
    folder.filter(|_| path.is_file()).map(Path::to_owned).into_iter().collect()
}

/// The paths of a command that takes one or none.
fn one(path: Option<&PathBuf>) -> Vec<PathBuf> {
    path.map(|path: &PathBuf| Path::to_owned(path)).into_iter().collect()
}
