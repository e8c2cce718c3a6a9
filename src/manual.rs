//! A manual: a folder with a table of contents and pages, read once.

pub mod anchor;
pub mod asset;
pub mod block;
pub mod census;
pub mod graph;
pub mod lexicon;
pub mod link;
pub mod number;
pub mod page;
pub mod passage;
pub mod redirect;
pub mod section;
pub mod summary;
pub mod title;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::config::{ManualSettings, Redirect};
use crate::language::Language;
use crate::manual::asset::Assets;
use crate::manual::census::{Census, Vocabulary};
use crate::manual::lexicon::{Lexicon, Notes};
use crate::manual::link::resolution::{LinkKind, Resolution, Target};
use crate::manual::link::resolve::Resolver;
use crate::manual::link::{Link, LinkOrigin};
use crate::manual::page::Page;
use crate::manual::redirect::{Destination, Redirected};
use crate::manual::section::Sections;
use crate::manual::summary::{Entry, Summary};
use crate::markdown::is_markdown;
use crate::prose::punctuation::Punctuation;
use crate::prose::words::Tally;
use crate::source::Span;
use crate::tree::{HANDFUL, Tree};

/// A manual and all that is known of it.
#[derive(Debug)]
pub struct Manual {
    /// What is settled for it.
    pub settings: ManualSettings,
    /// Its table of contents, where there is one.
    pub summary: Option<Summary>,
    /// Its pages, by path; the table of contents is none of them.
    pub pages: Vec<Page>,
    /// The images and other files that exist to be shown in them.
    pub assets: Assets,
    /// What each redirect of the settings comes to.
    pub redirects: Vec<Redirected>,
    /// The language most of it is in.
    pub language: Language,
    by_path: FxHashMap<Arc<str>, u32>,
    /// For each page, and last for the summary, what its links resolve to.
    resolutions: Vec<Vec<Resolution>>,
    /// The pages that others copy in.
    included: FxHashSet<u32>,
    /// The pages that the contents lead to.
    listed: FxHashSet<u32>,
    /// Pages by file name, case aside; nothing for a name that several have.
    names: OnceLock<HashMap<String, Option<u32>>>,
    /// Where the pages and files went that its links still look for.
    renames: OnceLock<HashMap<String, String>>,
    tree: Tree,
    census: OnceLock<Census>,
    lexicon: OnceLock<Lexicon>,
    sections: OnceLock<Sections>,
}

impl Manual {
    /// Puts a manual together from its pages, sorted by path, and looks up every link.
    pub fn new(
        settings: ManualSettings,
        mut summary: Option<Summary>,
        mut pages: Vec<Page>,
        assets: Assets,
        tree: &Tree,
    ) -> Self {
        let by_path: FxHashMap<Arc<str>, u32> =
            pages.iter().zip(0_u32..).map(|(page, index)| (page.path().clone(), index)).collect();
        let mut tally = Tally::default();
        for page in &pages {
            tally.add(&page.tally);
        }
        let declared = settings.language;
        let language = if declared.is_unknown() { tally.language() } else { declared };
        let contents = summary.as_mut().map(|summary| &mut summary.page);
        for (page, number) in pages.iter_mut().chain(contents).zip(0..) {
            page.number = number;
            page.language = page_language(page, language);
        }
        let spellings = OnceLock::new();
        let resolver =
            Resolver { settings: &settings, tree, pages: &pages, by_path: &by_path, spellings };
        let resolve = |page: &Page| resolver.of_page(page);
        let looked_up = pages.par_iter().with_max_len(HANDFUL).map(resolve);
        let mut resolutions: Vec<Vec<Resolution>> = looked_up.collect();
        resolutions
            .push(summary.as_ref().map(|summary| resolve(&summary.page)).unwrap_or_default());
        let redirects = redirect::resolve(&resolver);
        let page = |resolution: &Resolution| match resolution.target {
            Target::Page(page) => Some(page),
            _ => None,
        };
        let copies = resolutions.iter().flatten().filter(|it| it.kind == LinkKind::Include);
        let included = copies.filter_map(page).collect();
        let listed = resolutions.last().into_iter().flatten().filter_map(page).collect();
        Self {
            settings,
            summary,
            pages,
            assets,
            redirects,
            language,
            by_path,
            resolutions,
            included,
            listed,
            names: OnceLock::new(),
            renames: OnceLock::new(),
            tree: tree.clone(),
            census: OnceLock::new(),
            lexicon: OnceLock::new(),
            sections: OnceLock::new(),
        }
    }

    /// The page at a path relative to the project root.
    pub fn page(&self, path: &str) -> Option<&Page> {
        self.pages.get(*self.by_path.get(path)? as usize)
    }

    /// The index of a page in [`Manual::pages`].
    pub fn page_index(&self, path: &str) -> Option<usize> {
        self.by_path.get(path).map(|&index| index as usize)
    }

    /// What the links of a file of the manual resolve to, in the order of its links.
    pub fn resolutions(&self, file: &Page) -> &[Resolution] {
        self.resolutions.get(file.number as usize).map_or(&[], Vec::as_slice)
    }

    /// What an entry of the contents resolves to; `None` for text without a link.
    pub fn entry_resolution(&self, entry: &Entry) -> Option<&Resolution> {
        self.resolutions.last()?.get(entry.link? as usize)
    }

    /// The page an entry of the contents leads to, when it leads to the whole page.
    pub fn entry_page(&self, entry: &Entry) -> Option<&Page> {
        let resolution = self.entry_resolution(entry)?;
        match resolution.target {
            Target::Page(page) if resolution.kind == LinkKind::Page => {
                self.pages.get(page as usize)
            }
            _ => None,
        }
    }

    /// The title of the page that the contents begin with, which is the manual's own.
    pub fn title(&self) -> Option<&str> {
        let entries = self.summary.iter().flat_map(|summary| &summary.entries);
        entries.into_iter().find_map(|entry| self.entry_page(entry))?.title()
    }

    /// The path of a link's target, relative to the project root.
    pub fn target_path<'a>(&'a self, resolution: &'a Resolution) -> Option<&'a Arc<str>> {
        match &resolution.target {
            Target::None => None,
            Target::Page(page) => self.pages.get(*page as usize).map(Page::path),
            Target::File(path) => Some(path),
        }
    }

    /// The path that a redirect leads to, relative to the project root; `None` when it
    /// leads out of the manual.
    pub fn redirect_target(&self, redirect: &Redirect) -> Option<String> {
        redirect::target(&self.settings, redirect)
    }

    /// The links of a page that resolve to nothing, or are looked at, for `reason`.
    pub fn links_with_reason<'a>(
        &'a self,
        page: &'a Page,
        reason: &'a str,
    ) -> impl Iterator<Item = (&'a Link, &'a Resolution)> {
        let resolved = page.links.iter().zip(self.resolutions(page));
        let mut told: HashSet<Span> = HashSet::new();
        resolved
            .filter(move |(_, resolution)| resolution.reason == Some(reason))
            // A definition is one fault however often it is used, and so is a reference
            // block with the link that GitBook writes into it.
            .filter(move |(link, _)| {
                link.origin != LinkOrigin::Reference || told.insert(link.destination.span)
            })
            .filter(|(link, _)| !page.is_repeated_in_block(link))
    }

    /// The page that a path which leads nowhere most likely means: the only one with its
    /// file name, else the one that git says was there, else the only one whose path is
    /// but a slip away.
    pub fn meant(&self, path: &str) -> Option<&Page> {
        self.namesake(path).or_else(|| self.renamed(path)).or_else(|| self.nearest(path))
    }

    /// The page that was at this path once.
    fn renamed(&self, path: &str) -> Option<&Page> {
        self.page(self.renames().get(path)?)
    }

    /// Where the pages went that are looked for in vain, by the path they had. Git is asked
    /// once, for all of them, which takes a while: whoever will want to know does well to
    /// have it asked beside other work.
    pub fn renames(&self) -> &HashMap<String, String> {
        self.renames.get_or_init(|| self.tree.renames(&self.pages_to_nothing()))
    }

    /// The paths of pages that links and redirects lead to, at which there is nothing, and
    /// whose name no other page has.
    fn pages_to_nothing(&self) -> BTreeSet<String> {
        let resolutions = self.resolutions.iter().flatten();
        let linked = resolutions.filter_map(|resolution| match &resolution.target {
            Target::File(path) if resolution.reason == Some("broken-link") => Some(&**path),
            _ => None,
        });
        let redirected = self.redirects.iter().filter_map(|found| match &found.destination {
            Destination::Missing(path) => Some(path.as_str()),
            _ => None,
        });
        // Git knows no path above the project.
        let is_page = |path: &&str| is_markdown(path) && !path.starts_with("..");
        let paths = linked.chain(redirected).filter(is_page);
        paths.filter(|path| self.namesake(path).is_none()).map(str::to_owned).collect()
    }

    /// The only page whose path differs from this one by a slip or two: a letter too many,
    /// one missing, two that have changed places.
    fn nearest(&self, path: &str) -> Option<&Page> {
        const LONGEST: usize = 200;
        // A letter in eight, and two at most: `3.1.md` is no slip of `3.2.md`.
        let slips = (file_name(path).chars().count() / 8).min(2);
        if slips == 0 || path.len() > LONGEST {
            return None;
        }
        let is_number = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let near = self.pages.iter().filter(|page| {
            let other = page.path();
            other.len().abs_diff(path.len()) <= slips * 2
                && is_number(other) == is_number(path)
                && strsim::osa_distance(other, path) <= slips
        });
        let mut near = near.take(2);
        near.next().filter(|_| near.next().is_none())
    }

    /// The only page with the same file name as a path that leads nowhere.
    fn namesake(&self, path: &str) -> Option<&Page> {
        let names = self.names.get_or_init(|| {
            let mut names: HashMap<String, Option<u32>> = HashMap::new();
            for (path, &index) in &self.by_path {
                let only = |known: &mut Option<u32>| *known = None;
                names.entry(file_name(path)).and_modify(only).or_insert(Some(index));
            }
            names
        });
        let name = file_name(path);
        // Every folder has one of these, so that sharing the name tells nothing.
        if matches!(name.as_str(), "readme.md" | "index.md") {
            return None;
        }
        // GitBook leads to pages without their ending too.
        let page = names.get(&name).or_else(|| names.get(&format!("{name}.md")));
        self.pages.get((*page?)? as usize)
    }

    /// Whether other pages copy this one in.
    pub fn is_included(&self, page: &Page) -> bool {
        self.included.contains(&page.number)
    }

    /// Whether the contents lead to this page.
    pub fn is_listed(&self, page: &Page) -> bool {
        self.listed.contains(&page.number)
    }

    /// The pages and, last, the table of contents: every file that has links.
    pub fn files(&self) -> impl Iterator<Item = &Page> {
        self.pages.iter().chain(self.summary.as_ref().map(|summary| &summary.page))
    }

    /// Its numbered sections.
    pub fn sections(&self) -> &Sections {
        self.sections.get_or_init(|| Sections::new(self))
    }

    /// Its abbreviations, and the words it writes in two ways.
    pub fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| Lexicon::new(&self.pages))
    }

    /// Makes [`Manual::lexicon`] of notes on its pages.
    pub(crate) fn learn(&self, notes: Vec<Notes>) {
        let lexicon = Lexicon::of(&self.pages, notes);
        self.lexicon.get_or_init(|| lexicon);
    }

    /// What had to be counted over all of it.
    pub fn census(&self) -> &Census {
        self.census.get_or_init(|| {
            let mut tally = Tally::default();
            let mut punctuation = Punctuation::default();
            for page in self.files() {
                tally.add(&page.tally);
                if page.language.is("uk") {
                    punctuation += &page.tally.punctuation;
                }
            }
            let look = |page: &Page, wanted: &_, seen: &mut _| page.look(0, wanted, seen);
            let vocabulary = Vocabulary::new(&self.pages, Page::prose_with, look);
            Census::new(tally, &punctuation, &self.settings.text, vocabulary)
        })
    }
}

fn file_name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_lowercase()
}

/// What the page says of itself, else the manual's language, unless the letters of the
/// page clearly speak for another: an English page is not judged by Ukrainian rules.
fn page_language(page: &Page, manual: Language) -> Language {
    let declared = page.front_matter.as_ref().and_then(|matter| matter.language.as_deref());
    if let Some(declared) = declared.map(Language::new).filter(|tag| !tag.is_unknown()) {
        return declared;
    }
    let other_script = if manual.is_cyrillic() {
        page.tally.latin > page.tally.cyrillic
    } else {
        page.tally.cyrillic > page.tally.latin
    };
    let by_letters = page.tally.language();
    let disagrees = !by_letters.is_unknown() && by_letters != manual;
    if other_script || (disagrees && manual.is_cyrillic()) { by_letters } else { manual }
}
