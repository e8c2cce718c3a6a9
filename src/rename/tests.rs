use std::fmt::Write as _;

use super::*;
use crate::tree::Tree;

const SUMMARY: &str = "# Зміст\n\n* [Початок](README.md)\n* [Черга](queue.md)\n* [Розмова](talk/README.md)\n  * [Перша](talk/first.md)\n";

fn project(files: &[(&str, &str)]) -> Project {
    let base = [("SUMMARY.md", SUMMARY), ("README.md", "# Початок\n"), ("queue.md", "# Черга\n")];
    let more = [("talk/README.md", "# Розмова\n"), ("talk/first.md", "# Перша\n")];
    let all = base.iter().chain(&more).chain(files).map(|(path, text)| (*path, *text));
    Project::load(Tree::memory(all), None).unwrap()
}

/// Moves, and tells what each file that changes reads afterwards.
fn told(project: &Project, renaming: Result<Renaming, Fault>) -> String {
    let renaming = match renaming {
        Ok(renaming) => renaming,
        Err(fault) => return fault.id.to_owned(),
    };
    let mut out = format!("{} links, {} redirects\n", renaming.links, renaming.redirects);
    for (path, change) in renaming.changes.iter() {
        let text = change.after.as_deref().map(|it| String::from_utf8_lossy(it).into_owned());
        let _ = write!(out, "--- {path}\n{}", text.unwrap_or_else(|| "(gone)\n".to_owned()));
    }
    let after = Project::load(project.tree.with(&renaming.changes), None).unwrap();
    let broken = |project: &Project| {
        project
            .manuals
            .iter()
            .flat_map(|it| it.files().flat_map(|page| it.resolutions(page)))
            .filter(|it| it.reason.is_some_and(|reason| reason.starts_with("broken")))
            .count()
    };
    assert_eq!(broken(&after), broken(project), "{out}");
    out
}

#[test]
fn a_page_moves_with_all_that_leads_to_it_and_from_it() {
    let project = project(&[
        (
            "queue.md",
            "# Черга\n\n[Перша](talk/first.md#a), [ще](./talk/first.md?x=1#a), [корінь](/talk/first.md), \
          [без](talk/first), <a href=\"talk/first.md\">HTML</a>, [визначення][d], [зовні](https://example.org/talk/first.md).\n\n\
          [d]: talk/first.md \"назва\"\n\n{% content-ref url=\"talk/first.md\" %}\n[first.md](talk/first.md)\n{% endcontent-ref %}\n\n\
          `[код](talk/first.md)`\n",
        ),
        (
            "talk/first.md",
            "# Перша\n\n## a\n\n[Черга](../queue.md), [тут](#a), [сусідка](README.md), [немає](gone.md), ![знак](sign.png)\n",
        ),
        ("talk/sign.png", ""),
    ]);
    insta::assert_snapshot!(told(
        &project,
        move_path(&project, "talk/first.md", "start/перша розмова.md")
    ));
}

#[test]
fn a_folder_moves_with_what_is_in_it() {
    let project = project(&[
        (
            "queue.md",
            "# Черга\n\n[Розмова](talk/), [те саме](talk), [файл](talk/README.md), [перша](talk/first.md)\n",
        ),
        (
            "talk/first.md",
            "# Перша\n\n[Черга](../queue.md), [сусідка](README.md), ![знак](sign.png)\n",
        ),
        ("talk/sign.png", ""),
    ]);
    insta::assert_snapshot!(told(&project, move_path(&project, "talk", "a/b")));
}

#[test]
fn old_addresses_are_redirected() {
    let gitbook = [(
        ".gitbook.yaml",
        "root: ./\n\nredirects:\n  old: queue.md\n  старе/місце: talk/first.md\n",
    )];
    let gitbook = project(&gitbook);
    insta::assert_snapshot!(
        "gitbook",
        told(&gitbook, move_path(&gitbook, "queue.md", "talk/queue.md"))
    );
    let back = [(".gitbook.yaml", "redirects:\n  talk/queue: queue.md\n")];
    let back = project(&back);
    insta::assert_snapshot!(
        "gitbook_back",
        told(&back, move_path(&back, "queue.md", "talk/queue.md"))
    );
    let none = [(".gitbook.yaml", "root: ./")];
    let none = project(&none);
    insta::assert_snapshot!(
        "gitbook_none",
        told(&none, move_path(&none, "talk/README.md", "talk/start.md"))
    );
    let mdbook = [
        (
            "book.toml",
            "[book]\ntitle = \"Х\"\n\n[output.html.redirect]\n\"/old.html\" = \"one.html\"\n",
        ),
        ("src/SUMMARY.md", "# Зміст\n\n- [Одна](one.md)\n"),
        ("src/one.md", "# Одна\n"),
    ];
    let mdbook = Project::load(Tree::memory(mdbook), None).unwrap();
    insta::assert_snapshot!(
        "mdbook",
        told(&mdbook, move_path(&mdbook, "src/one.md", "src/a/one.md"))
    );
}

#[test]
fn settings_name_what_moved() {
    let config = "exclude = [\"talk/old/**\", 'talkative/**']\n\n\
                  [[overrides]]\npath = 'talk/*.md' # lines stay\nrules = { orphan-page = \"off\" }\n\n\
                  [[allow]]\nrule = \"truncated-title\"\npath = \"talk/first.md\"\nreason = \"so\"\n\n\
                  [[allow]]\nrule = \"truncated-title\"\npath = \"**/first.md\"\nreason = \"so\"\n\n\
                  [phrases]\noverrides = \"talk/phrases.toml\"\n";
    let phrases = ["first.md", "talk/first.md", "README.md", "5.1"]
        .map(|page| format!("[[phrase]]\npage = \"{page}\"\nstarts = \"А\"\n"))
        .concat();
    let project = project(&[("zvirka.toml", config), ("talk/phrases.toml", &phrases)]);
    insta::assert_snapshot!(
        "settings_folder",
        told(&project, move_path(&project, "talk", "розмова"))
    );
    insta::assert_snapshot!(
        "settings_page",
        told(&project, move_path(&project, "talk/first.md", "talk/перша.md"))
    );
}

#[test]
fn what_cannot_be_moved() {
    let project = project(&[]);
    for (old, new, expected) in [
        ("queue.md", "README.md", "fault-target-exists"),
        ("nowhere.md", "x.md", "fault-no-file"),
        ("talk", "talk/deeper", "fault-into-itself"),
        ("queue.md", "queue.md", "fault-into-itself"),
        ("queue.md", "queue", "fault-page-name"),
    ] {
        assert_eq!(told(&project, move_path(&project, old, new)), expected, "{old} → {new}");
    }
}

#[test]
fn a_heading_takes_its_links_along() {
    let project = project(&[
        (
            "queue.md",
            "# Черга\n\n[Перші слова](talk/first.md#pershi-slova), [інше](talk/first.md#pershi-slova), \
          [Перша](talk/first.md), [розмова](talk/first.md), [друга](talk/first.md#pershi-slova-1)\n",
        ),
        (
            "talk/first.md",
            "# Перша\n\n## Перші слова\n\n[вище](#pershi-slova)\n\n## Перші слова\n\nТекст.\n\n## *Косий* ряд\n\nТекст.\n",
        ),
    ]);
    let manual = &project.manuals[0];
    let page = manual.page("talk/first.md").unwrap();
    let rename =
        |anchor: &str, title: &str| told(&project, rename_heading(&project, page, anchor, title));
    insta::assert_snapshot!("heading", rename("pershi-slova", "Привітання"));
    insta::assert_snapshot!("title", rename("", "Перша розмова"));
    assert_eq!(rename("nowhere", "x"), "fault-no-anchor");
    assert_eq!(rename("kosii-ryad", "x"), "fault-heading-markup");
    // A heading may be named by its text.
    assert_eq!(rename("косий  РЯД ", "x"), "fault-no-anchor");
    assert_eq!(rename("косий РЯД ", "x"), "fault-heading-markup");
    assert_eq!(rename("pershi-slova", " "), "fault-empty-title");
}

/// A sequence of numbers that is the same in each run.
struct Dice(u64);

impl Dice {
    fn of<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        &from[usize::try_from(self.0 >> 33).unwrap() % from.len()]
    }
}

const PATHS: [&str; 8] = [
    "README.md",
    "a.md",
    "b/README.md",
    "b/c.md",
    "b/d/e.md",
    "дуже довга назва.md",
    "f/g/h.md",
    "f/x.png",
];

/// What each link of a project leads to, file by file.
fn resolved(project: &Project, moves: &Moves) -> BTreeMap<String, Vec<String>> {
    let mut all = BTreeMap::new();
    for manual in &project.manuals {
        for file in manual.files() {
            let links = manual.resolutions(file).iter().map(|resolution| {
                let target = manual.target_path(resolution).map(|path| moves.after(path));
                format!("{:?} {:?} {target:?}", resolution.status, resolution.reason)
            });
            all.insert(moves.after(file.path()), links.collect());
        }
    }
    all
}

#[test]
fn links_lead_where_they_led_whatever_moves() {
    let mut dice = Dice(7);
    for round in 0..300 {
        let files = PATHS.iter().map(|&path| {
            let mut text = format!("# {path}\n\n");
            for _ in 0..4 {
                let target = dice.of(&PATHS);
                let way = crate::manual::link::path::relative(path, target);
                let way = match dice.of(&[0, 1, 2, 3, 4, 5]) {
                    0 => format!("./{way}"),
                    1 => format!("/{target}"),
                    2 => way.trim_end_matches("README.md").to_owned(),
                    3 => way.trim_end_matches(".md").to_owned(),
                    4 => format!("{way}#місце"),
                    _ => way,
                };
                let way = if way.is_empty() { "./".to_owned() } else { way.replace(' ', "%20") };
                let _ = writeln!(text, "[x]({way}) <a href=\"{way}\">y</a>\n");
            }
            (path, text)
        });
        let mut files: Vec<(&str, String)> = files.collect();
        let entries =
            PATHS[..7].iter().map(|path| format!("* [x]({})\n", path.replace(' ', "%20")));
        files.push(("SUMMARY.md", format!("# Зміст\n\n{}", entries.collect::<String>())));
        let before = Project::load(Tree::memory(files.clone()), None).unwrap();
        let old =
            *dice.of(&["a.md", "b", "b/c.md", "b/d", "f", "f/x.png", "b/README.md", "README.md"]);
        let new = match old.rsplit_once('.').map(|(_, ending)| ending) {
            Some("md") => *dice.of(&["z.md", "q/w/z.md", "c d.md", "b/d/z.md", "я/README.md"]),
            Some(_) => *dice.of(&["z.png", "q/w/z.png"]),
            None => *dice.of(&["b2", "я/б", "f/b"]),
        };
        let Ok(renaming) = move_path(&before, old, new) else { continue };
        let after = before.after(&renaming.changes, None).unwrap();
        let moves = Moves { old: old.to_owned(), new: new.to_owned() };
        let nothing = Moves { old: "-".to_owned(), new: "-".to_owned() };
        assert_eq!(resolved(&after, &nothing), resolved(&before, &moves), "{round}: {old} → {new}");
    }
}

#[test]
fn a_book_says_where_its_pages_are_when_they_move() {
    #[track_caller]
    fn check(name: &str, configuration: (&str, &str), (old, new): (&str, &str)) {
        let base =
            [("docs/TOC.md", "* [А](a.md)\n"), ("docs/a.md", "# А\n"), ("src/a.md", "# А\n")];
        let mdbook = [("src/SUMMARY.md", "* [А](a.md)\n")];
        let all = base.into_iter().chain(mdbook).chain([configuration]);
        let project = Project::load(Tree::memory(all), None).unwrap();
        let told = told(&project, move_path(&project, old, new));
        let (_, own) = told.split_once(&format!("--- {}\n", configuration.0)).unwrap_or_default();
        insta::assert_snapshot!(name, own.split("--- ").next().unwrap_or_default());
    }
    let yaml = (
        ".gitbook.yaml",
        "root: ./docs/\n\nstructure:\n  readme: \"./a.md\"\n  summary: TOC.md # що є\n",
    );
    check("book_root", yaml, ("docs", "manual/uk"));
    check("book_readme", yaml, ("docs/a.md", "docs/start/a b.md"));
    check("book_summary", yaml, ("docs/TOC.md", "docs/'нове' TOC.md"));
    let elsewhere = (".gitbook.yaml", "root: docs\nstructure: {summary: TOC.md}\n");
    check("book_root_elsewhere", elsewhere, ("docs", "2024 text"));
    check("book_src", ("book.toml", "[book]\ntitle = \"А\"\nsrc = 'src'\n"), ("src", "text/uk"));
    check("book_src_unsaid", ("book.toml", "[book]\ntitle = \"А\"\n"), ("src", "text"));
    let dressed = "title = 1\n[book] # книга\n[output.html]\n";
    check("book_src_remark", ("book.toml", dressed), ("src", "text"));
    check("book_src_dotted", ("book.toml", "book.title = \"А\"\n"), ("src", "text"));
    check("book_src_no_table", ("book.toml", "[output.html]\n"), ("src", "text"));
}
