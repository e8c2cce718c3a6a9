//! How far comparing and checking the catalogs of a project is above reading each file
//! and parsing it with `fluent-syntax`, on all cores, and doing nothing with it.
//!
//! ```text
//! cargo bench --bench catalogs
//! ZVIRKA_PROJECT=path/to/a/project cargo bench --bench catalogs
//! ```
//!
//! The project is made up, the same every time, unless one is named. The two are measured
//! in turns; what counts is the median of the ratios of the pairs. Nothing is asserted
//! here: the numbers are for people.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use zvirka::lint::{self, Asked, Selection};
use zvirka::project::Project;
use zvirka::tree::Tree;

/// How many locales, files a locale and messages a file there are.
const SIZE: [usize; 3] = [100, 80, 20];

/// The same when the benchmark is only tried (`cargo test --benches`).
const TRIAL: [usize; 3] = [3, 2, 20];

/// How many pairs are measured, after one that only warms up.
const PAIRS: usize = 7;

#[expect(clippy::print_stdout, reason = "a benchmark tells its numbers")]
fn main() {
    let is_trial = std::env::args().any(|argument| argument == "--test");
    let made = tempfile::tempdir().expect("there is room for a project");
    let root = std::env::var_os("ZVIRKA_PROJECT").map_or_else(
        || {
            make(made.path(), if is_trial { TRIAL } else { SIZE });
            made.path().to_owned()
        },
        PathBuf::from,
    );
    let files = files(&root);
    let (mut floors, mut loads, mut compared, mut checked) = (vec![], vec![], vec![], vec![]);
    for pair in 0..=(if is_trial { 1 } else { PAIRS }) {
        let floor = time(|| {
            files.par_iter().for_each(|path| {
                let text = std::fs::read_to_string(path).unwrap_or_default();
                let _ = std::hint::black_box(fluent_syntax::parser::parse(text.as_str()));
            });
        });
        let mut project = None;
        let load = time(|| {
            let tree = Tree::disk(&root).expect("the folder can be read");
            project = Some(Project::load(tree, None).expect("the project can be read"));
        });
        let project = project.expect("it was loaded");
        let compare = time(|| {
            project.catalogs.par_iter().for_each(|catalog| {
                std::hint::black_box(project.comparison(catalog));
            });
        });
        let asked = Asked { select: vec!["translations".to_owned()], ..Asked::default() };
        let selection = Selection::new(&project.config, &project.config_source, &asked)
            .expect("the group is known");
        let check = time(|| drop(std::hint::black_box(lint::run(&project, &selection))));
        if pair > 0 {
            floors.push(floor);
            loads.push(ratio(load, floor));
            compared.push(ratio(load + compare, floor));
            checked.push(ratio(load + check, floor));
        }
    }
    floors.sort();
    println!("files: {}; floor: {:?}", files.len(), floors[floors.len() / 2]);
    for (name, mut ratios) in
        [("load", loads), ("load + compare", compared), ("load + check", checked)]
    {
        ratios.sort_by(f64::total_cmp);
        println!("{name}: {:.2} × the floor", ratios[ratios.len() / 2]);
    }
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

fn files(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut pending = vec![root.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ftl") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Writes a project whose translations are complete, with now and then a fault.
fn make(root: &Path, [locales, files, messages]: [usize; 3]) {
    std::fs::write(root.join("zvirka.toml"), "[locales]\nsource = \"en\"\n").expect("written");
    for locale in 0..locales {
        let name = if locale == 0 { "en".to_owned() } else { format!("x{}", letters(locale)) };
        for file in 0..files {
            let folder = root.join("locales").join(&name);
            std::fs::create_dir_all(&folder).expect("made");
            let mut text = String::new();
            for message in 0..messages {
                let say = if locale == 0 { "Please wait for" } else { "Wartet bitte auf" };
                let _ = match message % 5 {
                    0 => writeln!(
                        text,
                        "# Where the queue is.\nmessage-{message} = {say} <b>{{ $name }}</b> in room {file}."
                    ),
                    1 => writeln!(
                        text,
                        "message-{message} = {{ $count ->\n    [one] {say} {message} day\n   *[other] {say} {{ $count }} days\n }}"
                    ),
                    2 => writeln!(text, "message-{message} = {say} us\n    .title = {say} a title"),
                    3 if (locale + file) % 7 == 3 => Ok(()),
                    _ => writeln!(
                        text,
                        "message-{message} = {say} everything there is, as long as it takes, and then come to the desk on the left."
                    ),
                };
            }
            std::fs::write(folder.join(format!("file-{file}.ftl")), text).expect("written");
        }
    }
}

fn letters(number: usize) -> String {
    let letter = |digit: usize| char::from(b'a' + u8::try_from(digit % 26).unwrap_or_default());
    [letter(number / 26), letter(number)].iter().collect()
}
