//! The link report: each format as it is, and the page in a browser.

use std::fmt::Write as _;

use super::browser::{browser, driven, title};
use super::program::{Folder, Run, bare, snapshot};

/// A manual with links of every kind, good and bad.
fn manual() -> Folder {
    Folder::new()
        .file(
            "SUMMARY.md",
            "# Зміст\n\n* [Початок](README.md)\n* [Черга](queue.md)\n  * [Талони](queue/tickets.md)\n* [Розмова](talk.md)\n",
        )
        .file("README.md", "# Початок\n\nПро [чергу](queue.md) і про [чергу](talk.md#cherga).\n")
        .file(
            "queue.md",
            "# Черга\n\nПро [талони](queue/tickets.md) сказано [тут](queue/tickets.md). \
             Про [перерву](lunch.md) і <b>[її](lunch.md) | `\\|`</b> ще ні. \
             [Закон](https://example.org/a) та [Рада](https://EXAMPLE.org/b).\n",
        )
        .file("queue/tickets.md", "# Талони\n\n![Автомат](automat.png)\n")
        .file("talk.md", "# Розмова\n\n## Черга\n\nНазад на [початок](README.md).\n")
        .file("lost.md", "# Забута\n\nСюди ніщо не веде.\n")
        .file(".gitbook/assets/unused.png", "")
}

fn links(args: &[&str]) -> Run {
    let mut all = vec!["--lang", "en", "links"];
    all.extend(args);
    manual().run(&all).expect(1)
}

/// What tells of no words is made from pages whose words nobody counted, and is the same
/// as beside the whole report.
#[test]
fn pages_and_links_need_no_words() {
    let folder = manual();
    let json = folder.path().join("links.json");
    let json = format!("json={}", json.display());
    for format in ["text", "csv", "dot"] {
        let alone = folder.run(&["links", "--format", format]).expect(1);
        let beside = folder.run(&["links", "--format", format, "--format", &json]).expect(1);
        assert!(alone.out.contains("lunch.md"), "{}", alone.out);
        assert_eq!(alone.out, beside.out);
    }
}

#[test]
fn one_run_writes_several_formats() {
    let folder = manual();
    let [csv, dot] = ["links.csv", "links.dot"].map(|name| folder.path().join(name));
    let [csv_wanted, dot_wanted] =
        [("csv", &csv), ("dot", &dot)].map(|(name, file)| format!("{name}={}", file.display()));
    let args = ["links", "--format", "text", "--format", &csv_wanted, "--format", &dot_wanted];
    let run = folder.run(&args).expect(1);
    assert_eq!(run.out, folder.run(&["links"]).out);
    for (format, file) in [("csv", csv), ("dot", dot)] {
        let alone = folder.run(&["links", "--format", format]).out;
        assert_eq!(std::fs::read_to_string(file).unwrap(), alone);
    }
    let unknown = folder.run(&["--lang", "en", "links", "--format", "sarif=x"]).expect(2);
    unknown.says_once("Possible: text, json, csv, markdown, dot, html.");
}

#[test]
fn every_format_as_it_is() {
    for format in ["text", "csv", "markdown", "dot", "html"] {
        let written = bare(&links(&["--format", format]).out);
        snapshot(&format!("links-report.{format}"), &written);
    }
}

#[test]
fn a_report_goes_where_it_is_asked_for() {
    let (folder, other) = (manual(), Folder::new());
    let file = other.path().join("links.html");
    let path = file.to_str().unwrap();
    let run = folder.run(&["links", "--format", "html", "--output", path]).expect(1);
    assert_eq!(run.out, "");
    let written = std::fs::read_to_string(&file).unwrap();
    let again = folder.run_with(&["links", "--format", "html"], &[("LANG", "uk_UA.UTF-8")]);
    // The environment has no say in what is written for others.
    assert!(again.expect(1).out == written);
    folder.run(&["links", "--output", "no/such/folder.txt"]).expect(2);
}

#[test]
fn who_leads_to_a_page_and_how_one_comes_there() {
    let folder = manual();
    let mut told = String::new();
    for args in [
        &["backlinks", "queue/tickets.md"][..],
        &["backlinks", "tickets.md"],
        &["backlinks", "talk.md#cherga"],
        &["backlinks", "lost.md"],
        &["backlinks", "README.md", "--format", "json"],
        &["why", "queue/tickets.md"],
        &["why", "README.md"],
        &["why", "lost.md"],
        &["why", "talk.md", "--format", "json"],
    ] {
        for lang in ["en", "uk"] {
            let mut all = vec!["--lang", lang];
            all.extend(args);
            let out = folder.run(&all).expect(0).out;
            writeln!(told, "$ zvirka {}\n{out}", all.join(" ")).unwrap();
        }
    }
    snapshot("links-asked", &told);
    let fault = |args: &[&str]| folder.run(args).expect(2);
    fault(&["--lang", "en", "why", "nowhere.md"]).says_once("There is no page “nowhere.md”");
    fault(&["--lang", "en", "backlinks", "talk.md#nowhere"]).says_once("has no place #nowhere");
}

#[test]
fn a_page_moves_and_no_link_breaks() {
    let folder = manual().file(".gitbook.yaml", "root: ./\n");
    let before = folder.run(&["links", "--format", "json"]).expect(1);
    let shown =
        folder.run(&["--lang", "en", "mv", "queue.md", "talk/queue.md", "--dry-run"]).expect(0);
    assert!(folder.path().join("queue.md").exists());
    let diff = folder.run(&["--lang", "en", "mv", "queue.md", "talk/queue.md", "--diff"]).expect(0);
    assert!(folder.path().join("queue.md").exists());
    let moved = folder.run(&["--lang", "uk", "mv", "queue.md", "talk/queue.md"]).expect(0);
    assert!(!folder.path().join("queue.md").exists());
    snapshot("mv-told", &format!("{}\n{}\n{}", shown.err, diff.out, moved.err));
    let after = folder.run(&["links", "--format", "json"]).expect(1);
    let count = |run: &Run| run.out.matches("\"broken\",").count();
    assert_eq!(count(&after), count(&before));
    // Into a folder that is there, under its own name; and back.
    folder.run(&["mv", "talk/queue.md", "queue"]).expect(0);
    assert!(folder.path().join("queue/queue.md").exists());
    folder.run(&["mv", "talk.md#cherga", "Порядок"]).expect(0);
    folder.run(&["--lang", "en", "backlinks", "talk.md#poryadok"]).expect(0).has("1 link");
    let fault = |args: &[&str]| folder.run(args).expect(2);
    fault(&["--lang", "en", "mv", "talk.md", "README.md"]).says_once("README.md is already there");
    fault(&["--lang", "en", "mv", "talk.md", "../elsewhere.md"]);
    fault(&["--lang", "en", "mv", "nowhere.md", "x.md"]);
}

#[test]
fn nothing_moves_in_the_middle_of_a_merge() {
    let folder = Folder::new().file("SUMMARY.md", "* [А](a.md)\n").file("a.md", "# А\n");
    folder.git(&["init", "--quiet", "--initial-branch=main"]);
    folder.git(&["add", "."]);
    folder.git(&["commit", "--quiet", "-m", "a"]);
    folder.git(&["checkout", "--quiet", "-b", "other"]);
    let folder = folder.file("a.md", "# Інше\n");
    folder.git(&["commit", "--quiet", "-am", "other"]);
    folder.git(&["checkout", "--quiet", "main"]);
    let folder = folder.file("a.md", "# Ще інше\n");
    folder.git(&["commit", "--quiet", "-am", "main"]);
    folder.git_fails(&["merge", "--quiet", "other"]);
    let run = folder.run(&["--lang", "en", "mv", "a.md", "b.md"]).expect(2);
    run.says_once("Git has not finished the merge of a.md");
}

#[test]
fn a_page_that_was_moved_is_found_by_its_history() {
    let text = |title: &str| format!("# {title}\n\nТут сказано, що робити далі й кого кликати.\n");
    let folder = Folder::new()
        .file("docs/SUMMARY.md", "* [Вступ](README.md)\n* [Черга](queue.md)\n* [Скарга](old.md)\n")
        .file(
            "docs/README.md",
            "# Вступ\n\nПро [чергу](queue.md#yak) і про [талони](<талони [1].md>), про [скаргу](old.md).\n",
        )
        .file("docs/queue.md", text("Черга"))
        .file("docs/талони [1].md", text("Талони"))
        .file("docs/old.md", text("Скарга"))
        .file("docs/gone.md", text("Зайве"));
    folder.git(&["init", "--quiet", "--initial-branch=main"]);
    let commit = |message: &str| {
        folder.git(&["add", "--all"]);
        folder.git(&["commit", "--quiet", "-m", message]);
    };
    commit("Початок");
    let moved = |old: &str, new: &str| {
        folder.git(&["mv", &format!("docs/{old}"), &format!("docs/{new}")]);
    };
    moved("queue.md", "waiting.md");
    moved("талони [1].md", "tickets.md");
    commit("Черга зветься інакше");
    moved("waiting.md", "hall.md");
    folder.git(&["rm", "--quiet", "docs/gone.md"]);
    commit("І ще раз");
    // Not committed yet.
    moved("old.md", "complaint.md");

    let args = ["--lang", "en", "check", "docs", "--select", "broken-link,missing-page"];
    let run = folder.run(&args).expect(1);
    snapshot("a-page-that-was-moved.txt", &bare(&run.out));

    let mut fix = args.to_vec();
    fix.extend(["--fix", "--unsafe-fixes"]);
    folder.run(&fix).expect(0);
    assert_eq!(
        std::fs::read_to_string(folder.path().join("docs/SUMMARY.md")).unwrap(),
        "* [Вступ](README.md)\n* [Черга](hall.md)\n* [Скарга](complaint.md)\n"
    );
}

#[test]
fn git_is_asked_for_the_last_thousand_commits() {
    let text = "# Черга\n\nТут сказано, що робити далі й кого кликати.\n";
    let folder = Folder::new()
        .file("SUMMARY.md", "* [Вступ](README.md)\n* [Черга](waiting.md)\n")
        .file("README.md", "# Вступ\n\nПро [чергу](queue.md).\n")
        .file("queue.md", text);
    folder.git(&["init", "--quiet", "--initial-branch=main"]);
    folder.git(&["add", "--all"]);
    folder.git(&["commit", "--quiet", "-m", "Початок"]);
    folder.git(&["mv", "queue.md", "waiting.md"]);
    folder.git(&["commit", "--quiet", "-m", "Черга зветься інакше"]);
    let more = |count: usize| {
        let commit = "commit refs/heads/main\ncommitter А <a@example.org> 1 +0000\ndata 0\n";
        let first = format!("{commit}from refs/heads/main^0\n\n");
        folder.git_fed(&["fast-import", "--quiet"], &(first + &commit.repeat(count - 1)));
    };
    let args = ["--lang", "en", "check", "--select", "broken-link"];
    more(990);
    folder.run(&args).expect(1).has("waiting.md");
    more(20);
    let run = folder.run(&args).expect(1);
    run.has("queue.md");
    assert!(!run.out.contains("waiting.md"), "{}", run.out);
}

#[test]
fn the_page_works_in_a_browser() {
    let Some(browser) = browser() else {
        eprintln!("There is no Chromium here: the page was not driven.");
        return;
    };
    let page = links(&["--format", "html"]).out;
    let after = |script: &str| title(&driven(browser, &page, script));

    let filter = "const field = document.getElementById('search'); field.value = 'QUEUE'; \
                  field.dispatchEvent(new Event('input')); \
                  document.title = document.getElementById('count').textContent;";
    assert_eq!(after(filter), "2");

    let tag = "const field = document.getElementById('tag'); field.value = 'orphan'; \
               field.dispatchEvent(new Event('input')); \
               document.title = [...document.querySelectorAll('#table tbody tr')] \
               .filter((it) => !it.hidden).map((it) => it.cells[0].querySelector('a').textContent).join(' ');";
    assert_eq!(after(tag), "Забута");

    let sorted = "document.querySelectorAll('#table th button')[9].click(); \
                  document.title = [...document.querySelectorAll('#table tbody tr')] \
                  .map((it) => it.cells[9].textContent).join(' ');";
    let words: Vec<u32> = after(sorted).split(' ').map(|it| it.parse().unwrap()).collect();
    assert!(words.is_sorted_by(|one, other| one >= other), "{words:?}");

    let opened = "location.hash = '#p0'; setTimeout(() => { \
                  document.title = String(document.getElementById('p0').open); }, 100);";
    assert_eq!(after(opened), "true");

    let asked = "const dot = document.querySelector('.dots a'); \
                 dot.dispatchEvent(new Event('pointerenter')); \
                 document.title = document.querySelectorAll('.curves .out, .curves .in').length;";
    assert_eq!(after(asked), "3");
}

/// A page that is made from something else is often passed over by git, and published all
/// the same: its address is there.
#[test]
fn what_git_passes_over_is_published() {
    let folder = Folder::new()
        .file("book.toml", "[output.html.redirect]\n\"/old.html\" = \"made.html\"\n")
        .file(".gitignore", "src/made.md\n")
        .file("src/SUMMARY.md", "# Summary\n\n- [Start](start.md)\n- [Made](made.md)\n")
        .file("src/start.md", "# Start\n\nIt is [made](made.html#so), [this](lost.html) is not.\n")
        .file("src/made.md", "# Made\n\nBy a program.\n");
    let run = folder.run(&["check", "--select", "links,summary", "--format", "concise"]).expect(1);
    let found: Vec<&str> = run.out.lines().filter(|line| line.contains("error[")).collect();
    assert!(matches!(*found, [only] if only.contains("lost.html")), "{}", run.out);
}
