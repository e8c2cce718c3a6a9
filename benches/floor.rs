//! How far loading and linting a manual is above the floor: reading every page and parsing
//! it once, on all cores, and doing nothing with it. Linted is three times: with the rules
//! that the program began with, with all that look at a manual's contents, pages and text,
//! and with every rule there is.
//!
//! ```text
//! cargo bench --bench floor
//! cargo bench --bench floor -- content
//! ```
//!
//! Without a folder, the manual is made up, the same every time, and lies on the disk. The two are measured
//! in turns, so that a machine that grows slower slows both; what counts is the median of
//! the ratios of the pairs. Nothing is asserted here: the numbers are for people.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use pulldown_cmark::{Options, Parser};
use rayon::prelude::*;
use zvirka::config::Config;
use zvirka::lint::{self, Asked, Selection};
use zvirka::project::Project;
use zvirka::source::Source;
use zvirka::tree::Tree;

/// How many pages the manual has; each is about 10 KB.
const PAGES: usize = 4_000;

/// How many it has when the benchmark is only tried (`cargo test --benches`).
const TRIAL_PAGES: usize = 40;

/// How many pairs are measured, after one that only warms up.
const PAIRS: usize = 9;

/// Sentences of Ukrainian prose.
const UKRAINIAN: [&str; 12] = [
    "Людина, яка прийшла по допомогу, найперше хоче бути почутою.",
    "Не перебивайте клієнта, навіть якщо вже зрозуміли, про що йдеться.",
    "Запитайте: «Чи правильно я вас зрозуміла?» — і зачекайте на відповідь.",
    "У п’ятницю центр працює до шістнадцятої, а в передсвяткові дні — на годину менше.",
    "Реєстраційну картку шукають за номером телефону, потім — за прізвищем.",
    "Якщо документів бракує, поясніть, які саме потрібні та де їх узяти.",
    "Скарга, подана усно, реєструється того самого дня; автор отримує копію.",
    "Під час розмови уникайте канцеляризмів: вони віддаляють вас від співрозмовника.",
    "Фахівець записує звернення до журналу та передає його черговому юристові.",
    "Об’єктивність — це не байдужість, а повага до кожної зі сторін спору.",
    "Зателефонуйте людині, коли відповідь готова, навіть якщо вона просила лист.",
    "Закон визначає перелік осіб, які мають право на безоплатну вторинну допомогу.",
];

/// Sentences of English prose.
const ENGLISH: [&str; 8] = [
    "Whoever comes to the desk wants, first of all, to be heard.",
    "Do not interrupt, even if you have long understood what the matter is.",
    "Ask “Have I understood you rightly?” and wait for the answer.",
    "On Fridays the office closes at four, and an hour earlier before holidays.",
    "The card is looked up by the telephone number, then by the family name.",
    "A complaint that was made in person is registered on the same day.",
    "The clerk’s notes are handed to the lawyer who is on duty that week.",
    "When papers are missing, say which ones, and where they can be had.",
];

/// Numbers that look random and are the same every time (a linear congruential generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }

    fn one_of<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

fn path_of(page: usize) -> String {
    format!("part-{:02}/page-{page:04}.md", page / 100)
}

/// The text of a page: sections of paragraphs, links, lists, tables, blocks and quotes.
fn text_of(page: usize, pages: usize, dice: &mut Dice) -> String {
    let sentences: &[&str] = if page.is_multiple_of(8) { &ENGLISH } else { &UKRAINIAN };
    let mut text = format!("---\ndescription: {page}\n---\n\n# Сторінка {page}\n\n");
    let mut section = 0;
    while text.len() < 10_000 {
        section += 1;
        let _ = writeln!(text, "## Розділ {section}\n\n{}\n", dice.one_of(sentences));
        for _ in 0..2 {
            for _ in 0..3 {
                let _ = write!(text, "{} ", dice.one_of(sentences));
            }
            let target = dice.below(pages);
            let up = format!("../{}", path_of(target));
            let _ = writeln!(text, "Див. [сторінку **{target}**]({up}) і [вище](#rozdil-1).\n");
        }
        match section % 4 {
            0 => {
                text.push_str("| Дія | Хто | Строк |\n|---|---|---:|\n");
                for row in 1..5 {
                    let _ = writeln!(text, "| `крок {row}` | {} | {row} |", dice.one_of(sentences));
                }
                text.push('\n');
            }
            1 => {
                let _ = writeln!(
                    text,
                    "{{% hint style=\"info\" %}}\n{}\n{{% endhint %}}\n",
                    dice.one_of(sentences)
                );
            }
            2 => {
                let _ = writeln!(text, "> **Скажіть:** {}\n", dice.one_of(sentences));
            }
            _ => {
                for _ in 0..4 {
                    let _ =
                        writeln!(text, "* {} <https://example.org/{page}>", dice.one_of(sentences));
                }
                text.push('\n');
            }
        }
    }
    text
}

/// The pages of the manuals in a folder, and their size in bytes.
fn pages_of(root: &Path) -> (Vec<PathBuf>, usize) {
    let tree = Tree::disk(root).expect("the folder is there");
    let project = Project::load(tree, None).expect("its configuration is sound");
    let pages = project.manuals.iter().flat_map(|manual| &manual.pages);
    let bytes = pages.clone().map(|page| page.source.text().len()).sum();
    (pages.map(|page| root.join(&**page.path())).collect(), bytes)
}

/// Writes the manual.
fn write_manual(root: &Path, pages: usize) {
    let mut dice = Dice(2024);
    let mut summary = "# Зміст\n\n".to_owned();
    for page in 0..pages {
        let path = root.join(path_of(page));
        let text = text_of(page, pages, &mut dice);
        std::fs::create_dir_all(path.parent().expect("pages stand in folders"))
            .expect("the temporary folder can be written");
        std::fs::write(&path, &text).expect("the temporary folder can be written");
        let _ = writeln!(summary, "* [Сторінка {page}]({})", path_of(page));
    }
    std::fs::write(root.join("SUMMARY.md"), summary).expect("the temporary folder can be written");
}

/// Reads and parses every page to the end of its events.
fn floor(paths: &[PathBuf]) -> usize {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM;
    let events = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).expect("the page was written");
        Parser::new_ext(&text, options).into_offset_iter().count()
    };
    paths.par_iter().map(events).sum()
}

/// The rules that the program began with: at least one of every group but *phrases*.
const FIRST: [&str; 20] = [
    "missing-summary",
    "missing-page",
    "orphan-page",
    "duplicate-page",
    "title-mismatch",
    "misnumbered-section",
    "missing-title",
    "skipped-heading-level",
    "unclosed-block",
    "broken-link",
    "broken-anchor",
    "broken-image",
    "mixed-script",
    "unbalanced-quotes",
    "broken-entry",
    "missing-translation",
    "obsolete-translation",
    "outdated-translation",
    "unknown-variable",
    "missing-variable",
];

/// The names of the steps of a [`Run`].
const STEPS: [&str; 3] = ["walk", "load", "lint"];

/// What it takes to load and lint a manual, until the findings are there.
struct Run {
    steps: [Duration; STEPS.len()],
    findings: usize,
}

impl Run {
    fn new(root: &Path, selection: &Selection) -> Self {
        let begun = Instant::now();
        let tree = Tree::disk(root).expect("the folder is there");
        let walked = begun.elapsed();
        let project = Project::load(tree, None).expect("there is no configuration to be wrong");
        let loaded = begun.elapsed();
        let findings = std::hint::black_box(lint::run(&project, selection));
        let linted = begun.elapsed();
        Self {
            steps: [walked, loaded.saturating_sub(walked), linted.saturating_sub(loaded)],
            findings: findings.len(),
        }
    }

    fn whole(&self) -> Duration {
        self.steps.iter().sum()
    }
}

/// The rules of [`FIRST`], those of contents, pages and text, and every rule that is on.
fn selections() -> [(&'static str, Selection); 3] {
    let of = |names: &[&str]| {
        let select = names.iter().map(|&name| name.to_owned()).collect();
        let asked = Asked { select, ..Asked::default() };
        let selection = Selection::new(&Config::default(), &Source::new("", ""), &asked);
        selection.expect("the rules are known")
    };
    [
        ("the first 20 rules", of(&FIRST)),
        ("every rule of contents, pages and text", of(&["summary", "page", "text"])),
        ("every rule", Selection::default()),
    ]
}

fn timed(work: impl FnOnce() -> usize) -> (Duration, usize) {
    let begun = Instant::now();
    let result = std::hint::black_box(work());
    (begun.elapsed(), result)
}

fn median<T: Copy + PartialOrd>(mut values: Vec<T>) -> T {
    values.sort_by(|left, right| left.partial_cmp(right).expect("durations have an order"));
    values[values.len() / 2]
}

#[expect(clippy::print_stdout, reason = "a benchmark tells its numbers")]
fn main() {
    let made_up = tempfile::tempdir().expect("a temporary folder");
    let in_earnest = std::env::args().any(|argument| argument == "--bench");
    let named = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let root = named.as_ref().map_or(made_up.path(), Path::new);
    if named.is_none() {
        write_manual(root, if in_earnest { PAGES } else { TRIAL_PAGES });
    }
    let (paths, bytes) = pages_of(root);
    #[expect(clippy::cast_precision_loss, reason = "a size for people")]
    let megabytes = bytes as f64 / 1e6;
    let threads = rayon::current_num_threads();
    println!("{} pages, {megabytes:.1} MB, {threads} threads", paths.len());
    let selections = selections();
    let mut floors = Vec::new();
    let mut runs = selections.each_ref().map(|_| Vec::new());
    for pair in 0..=PAIRS {
        let (floor, events) = timed(|| floor(&paths));
        let run = |it: &(_, Selection)| Run::new(root, &it.1);
        let all = selections.each_ref().map(run);
        if pair == 0 {
            println!("{events} events");
            continue;
        }
        floors.push(floor);
        for (runs, run) in runs.iter_mut().zip(all) {
            runs.push(run);
        }
    }
    println!("floor          {:>7.1} ms", millis(median(floors.clone())));
    for ((name, _), runs) in selections.iter().zip(&runs) {
        let all = runs.iter().map(Run::whole);
        let ratios = all.clone().zip(&floors).map(|(all, floor)| all.div_duration_f64(*floor));
        println!("\n{name}: {} findings", runs[0].findings);
        println!("load and lint  {:>7.1} ms", millis(median(all.collect())));
        for (step, name) in STEPS.iter().enumerate() {
            let times = runs.iter().map(|run| run.steps[step]).collect();
            println!("  {name:<12} {:>7.1} ms", millis(median(times)));
        }
        println!("ratio          {:>7.2}", median(ratios.collect()));
    }
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}
