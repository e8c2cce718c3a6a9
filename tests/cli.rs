//! The real program: exit codes, languages, formats, revisions, and hostile input.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "cli/program.rs"]
mod program;

#[path = "cli/browser.rs"]
mod browser;

#[path = "cli/docs.rs"]
mod docs;

#[path = "cli/editor.rs"]
mod editor;

#[path = "cli/exchange.rs"]
mod exchange;

#[path = "cli/external.rs"]
#[cfg(feature = "external")]
mod external;

#[path = "cli/formats.rs"]
mod formats;

#[path = "cli/full_disk.rs"]
#[cfg(target_os = "linux")]
mod full_disk;

#[path = "cli/init.rs"]
mod init;

#[path = "cli/links.rs"]
mod links;

#[path = "cli/phrasebook.rs"]
mod phrasebook;

#[path = "cli/hostile.rs"]
mod hostile;

use std::fmt::Write as _;

use program::{Folder, snapshot};
use serde_json::Value;

/// A manual with nothing wrong.
fn clean() -> Folder {
    Folder::new()
        .file("SUMMARY.md", "# Зміст\n\n* [Черга](queue.md)\n")
        .file("queue.md", "# Черга\n\nТалони видає автомат.\n")
}

/// A manual with an error, a warning and a note.
fn faulty() -> Folder {
    Folder::new()
        .file("SUMMARY.md", "# Зміст\n\n* [Черга](queue.md)\n")
        .file("queue.md", "# Черга\n\n### Талони\n\nПро [розмову](talk.md) ще не написано.\n")
        .file("lost.md", "# Забута сторінка\n")
}

#[test]
fn exit_codes_say_how_it_went() {
    clean().run(&["check"]).expect(0);
    faulty().run(&["check"]).expect(1);
    let light = clean().file("lost.md", "# Забута сторінка\n");
    light.run(&["check"]).expect(0);
    light.run(&["check", "--fail-on", "warning"]).expect(1);
    clean().run(&["check", "--no-such-flag"]).expect(2);
    clean().run(&["check", "--format", "xml"]).expect(2);
    clean().run(&[]).expect(2);
    clean().run(&["--help"]).expect(0);
}

#[test]
fn what_cannot_be_done_names_the_path_and_comes_out_once() {
    let missing = clean().run(&["--lang", "en", "check", "nowhere"]).expect(2);
    missing.says_once("There is no such path: nowhere.");

    let unknown = clean().file("zvirka.toml", "[rules]\n\nbroken-lnik = \"off\"\n");
    let unknown = unknown.run(&["--lang", "en", "check"]).expect(2);
    unknown.says_once(
        "zvirka.toml, line 3: there is no rule “broken-lnik”. Did you mean “broken-link”?",
    );

    let level = clean().file("zvirka.toml", "[rules]\nbroken-link = \"fatal\"\n");
    let level = level.run(&["--lang", "en", "check"]).expect(2);
    level.says_once("zvirka.toml, line 2: “fatal” cannot stand here");

    let flavour = clean().file("zvirka.toml", "\n[[manual]]\nroot = \".\"\nflavour = \"hugo\"\n");
    flavour.run(&["--lang", "en", "check"]).expect(2).says_once("zvirka.toml, line 4: “hugo”");

    let syntax = clean().file("zvirka.toml", "lang = \"uk\"\n[manual\n");
    syntax.run(&["--lang", "en", "check"]).expect(2).says_once("zvirka.toml, line 2:");

    let key = clean().file("zvirka.toml", "langg = \"uk\"\n");
    key.run(&["--lang", "uk", "check"]).expect(2).says_once("zvirka.toml, рядок 1:");

    let config = clean().run(&["--lang", "en", "check", "--config", "elsewhere.toml"]).expect(2);
    config.says_once("elsewhere.toml");

    let rule = clean().run(&["--lang", "en", "explain", "broken-lnik"]).expect(2);
    rule.says_once("There is no rule and no setting “broken-lnik”. Did you mean “broken-link”?");
    let rule = clean().run(&["--lang", "uk", "explain", "нісенітниця"]).expect(2);
    rule.says_once("Ні правила, ні налаштування «нісенітниця» немає. Правила перелічує «zvirka rules», налаштування — довідник.");
}

#[test]
fn a_path_filters_what_is_reported_and_not_what_is_read() {
    let folder = faulty();
    let page = folder.run(&["--lang", "en", "check", "queue.md", "--format", "concise"]).expect(1);
    let mut lines = page.out.lines();
    let mut next = || lines.next().unwrap_or_default();
    assert!(next().starts_with("queue.md:3:1: info[skipped-heading-level] A heading"), "{page:?}");
    assert!(next().starts_with("queue.md:5:15: error[broken-link] The link leads"), "{page:?}");
    assert_eq!(next(), "", "nothing of other files");
    assert_eq!(folder.run(&["check", "lost.md"]).expect(0).err, "");
    // Nothing wrong where nothing was read is not taken for a blessing.
    let folder = folder.file("notes/plan.txt", "");
    let unread = folder.run(&["--lang", "en", "check", "notes", "lost.md"]).expect(0);
    assert_eq!(
        unread.err,
        "notes belongs to no manual and to no translations: nothing was checked there.\n"
    );
}

#[test]
fn json_has_every_key_and_its_findings_are_sorted() {
    // The first letter of the label is Latin.
    let folder = faulty().file("SUMMARY.md", "# Зміст\n\n* [Cкарга](queue.md)\n");
    let run = folder.run(&["check", "--format", "json"]).expect(1);
    let object: Value = serde_json::from_str(&run.out).expect("one object");
    assert_eq!(keys(&object), ["counts", "findings", "root", "version"]);
    assert_eq!(object["version"], 1);
    assert_eq!(keys(&object["counts"]), ["error", "info", "links", "pages", "phrases", "warning"]);
    assert_eq!(object["counts"]["pages"], 2, "SUMMARY.md is no page");
    assert_eq!(object["counts"]["links"], 2, "the link of the contents counts");
    let findings = object["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 6);
    for finding in findings {
        assert_eq!(
            keys(finding),
            [
                "args",
                "column",
                "end_column",
                "end_line",
                "fingerprint",
                "fix",
                "group",
                "help",
                "level",
                "line",
                "message",
                "path",
                "related",
                "rule"
            ]
        );
        assert!(finding["line"].as_u64().unwrap() >= 1, "{finding}");
        for related in finding["related"].as_array().unwrap() {
            assert_eq!(keys(related), ["column", "line", "note", "path"]);
        }
        if finding["fix"].is_object() {
            assert_eq!(keys(&finding["fix"]), ["edits", "safe"]);
            assert_eq!(keys(&finding["fix"]["edits"][0]), ["end", "path", "start", "text"]);
        }
    }
    assert!(findings.iter().any(|it| it["fix"].is_object()), "some finding can be mended");
    let place = |it: &Value| {
        (
            it["path"].as_str().unwrap().to_owned(),
            it["line"].as_u64(),
            it["column"].as_u64(),
            it["rule"].as_str().unwrap().to_owned(),
        )
    };
    assert!(findings.is_sorted_by_key(place));
}

fn keys(object: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> =
        object.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn two_runs_are_the_same_whatever_the_number_of_threads() {
    let mut folder = Folder::new();
    let mut summary = "# Зміст\n\n".to_owned();
    for page in 0..120 {
        let _ = writeln!(summary, "* [Сторінка {page}](p{page}.md)");
        let text = format!(
            "# Сторінка {page}\n\n### Розділ\n\n«Скажіть [так](nowhere{page}.md) і [ні](#none).\n"
        );
        folder = folder.file(&format!("p{page}.md"), &text);
    }
    let folder = folder.file("SUMMARY.md", &summary);
    for format in ["json", "text", "concise"] {
        let args = ["-v", "check", "--format", format];
        let one = folder.run_with(&args, &[("RAYON_NUM_THREADS", "1")]).expect(1);
        let four = folder.run_with(&args, &[("RAYON_NUM_THREADS", "4")]).expect(1);
        assert_eq!(one.out, four.out, "{format}");
        assert!(one.out.lines().count() > 400, "{format}");
    }
}

#[test]
fn the_flag_speaks_louder_than_the_project_and_the_project_than_the_environment() {
    let (uk, en) = ("Помилок і попереджень немає", "No errors, no warnings");
    let none = clean();
    none.run(&["check"]).expect(0).has(en);
    for (name, value, expected) in [
        ("ZVIRKA_LANG", "uk", uk),
        ("LC_ALL", "uk_UA.UTF-8", uk),
        ("LC_MESSAGES", "uk_UA.UTF-8", uk),
        ("LANG", "uk_UA.UTF-8", uk),
        ("LANG", "pl_PL.UTF-8", en),
        ("LANG", "C", en),
    ] {
        none.run_with(&["check"], &[(name, value)]).expect(0).has(expected);
    }
    let both = [("ZVIRKA_LANG", "en"), ("LC_ALL", "uk_UA.UTF-8"), ("LANG", "uk_UA.UTF-8")];
    none.run_with(&["check"], &both).expect(0).has(en);
    let project = clean().file("zvirka.toml", "lang = \"uk\"\n");
    project.run_with(&["check"], &[("ZVIRKA_LANG", "en")]).expect(0).has(uk);
    project.run_with(&["check", "--lang", "en"], &[("LC_ALL", "uk_UA")]).expect(0).has(en);
    project.run(&["--lang=en", "check"]).expect(0).has(en);
    none.run(&["--lang", "pl", "check"]).expect(2);
}

#[test]
fn machines_are_told_in_the_language_of_the_project_and_never_of_the_environment() {
    let folder = faulty();
    let plain = folder.run(&["check", "--format", "json"]).expect(1);
    let asked = folder.run(&["--lang", "uk", "check", "--format", "json"]).expect(1);
    assert!(plain.out.contains("there is no such file"), "{}", plain.out);
    let environment = [("ZVIRKA_LANG", "uk"), ("LC_ALL", "uk_UA.UTF-8")];
    let there = folder.run_with(&["check", "--format", "json"], &environment).expect(1);
    assert_eq!(plain.out, there.out);
    assert!(asked.out.contains("такого файлу немає"), "{}", asked.out);
}

#[test]
fn a_reader_who_has_left_is_no_fault() {
    for format in ["text", "concise", "json"] {
        assert_eq!(clean().run_unread(&["check", "--format", format]), Some(0), "{format}");
    }
    // Not even when there would have been something to mend.
    assert_eq!(faulty().run_unread(&["check"]), Some(0));
    assert_eq!(clean().run_unread(&["explain", "broken-link"]), Some(0));
    assert_eq!(clean().run_unread(&["--help"]), Some(0));
}

#[test]
fn only_what_a_revision_did_not_have() {
    let folder = Folder::new()
        .file("SUMMARY.md", "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n")
        .file("queue.md", "# Черга\n\nДив. [привітання](talk.md#privitannya) та [це](old.md).\n")
        .file("talk.md", "# Розмова\n\n## Привітання\n\nПривітайтеся першими.\n");
    folder.git(&["init", "--quiet", "--initial-branch", "main"]);
    folder.git(&["add", "."]);
    folder.git(&["commit", "--quiet", "--message", "Посібник"]);
    let args = ["--lang", "en", "check", "--since", "HEAD", "--format", "concise"];
    let same = folder.run(&args).expect(0);
    assert_eq!(same.out, "");

    // What has only moved down a line is not new; what breaks on a page that nobody
    // touched otherwise is.
    let folder = folder
        .file("talk.md", "# Розмова\n\n## Перші слова\n\nПривітайтеся першими.\n")
        .file("queue.md", "# Черга\n\n\nДив. [привітання](talk.md#privitannya) та [це](old.md).\n");
    let renamed = folder.run(&args).expect(1);
    assert_eq!(
        renamed.out,
        "queue.md:4:19: error[broken-anchor] The page talk.md has no place #privitannya\n"
    );
    folder.run(&["check", "--since", "main"]).expect(1);

    let missing = folder.run(&["--lang", "en", "check", "--since", "v9"]).expect(2);
    missing.says_once("The git repository has no revision “v9”.");
    let option = folder.run(&["--lang", "en", "check", "--since=--all"]).expect(2);
    option.says_once("--all");
}

#[test]
fn without_a_repository_there_is_nothing_to_compare_with() {
    let folder = clean();
    let run = folder.run(&["--lang", "en", "check", "--since", "HEAD"]).expect(2);
    run.says_once("is in no git repository");
}

#[test]
fn settings_are_explained() {
    let folder = clean();
    let key = folder.run(&["--lang", "uk", "explain", "text.quotes"]).expect(0);
    snapshot("explain-key.uk", &key.out);
    let table = folder.run(&["--lang", "en", "explain", "allow"]).expect(0);
    snapshot("explain-table.en", &table.out);
    let unknown = folder.run(&["--lang", "en", "explain", "text.qoutes"]).expect(2);
    assert!(unknown.err.contains("Did you mean “text.quotes”?"), "{}", unknown.err);
}

#[test]
fn the_settings_in_force_are_shown_with_their_places() {
    let folder = clean().file(
        "zvirka.toml",
        "exclude = [\n    'old', # of 2019\n    'drafts/**',\n]\n\n[[manual]]\nlanguage = 'uk'\n\n\
         [locales]\nrequired = ['en']\n\n[text]\ndash = '—'\n\n\
         [[terms]]\nprefer = 'черга'\navoid = ['хвіст']\n\n\
         [links.external]\nbroken-after = { failures = 3 }\n\n\
         [rules]\npreset = 'strict'\nunused-asset = 'off'\n\n\
         [[overrides]]\npath = 'a/**'\nrules = { broken-link = 'info' }\n\n\
         [[allow]]\nrule = 'broken-link'\npath = 'queue.md'\nreason = 'буде'\n",
    );
    for lang in ["uk", "en"] {
        let shown = folder.run(&["--lang", lang, "config"]).expect(0).out;
        // The rules between are many, and stand in `zvirka rules`.
        let told = |line: &&str| {
            !line.starts_with("rules.")
                || [
                    "rules.preset ",
                    "rules.unused-asset ",
                    "rules.broken-link ",
                    "rules.house-style ",
                ]
                .iter()
                .any(|name| line.starts_with(name))
        };
        let shown: Vec<&str> = shown.lines().filter(told).collect();
        snapshot(&format!("config-shown.{lang}"), &(shown.join("\n") + "\n"));
    }
}

#[test]
fn rules_are_explained() {
    let uk = clean().run(&["--lang", "uk", "explain", "unclosed-block"]).expect(0);
    uk.has("# unclosed-block\n").has("## Погано").has("## Добре").has("{% hint style=\"info\" %}");
    clean().run(&["--lang", "en", "explain", "invalid-utf8"]).expect(0).has("## Good");
}

#[test]
fn what_needs_no_project_speaks_as_the_one_around_it() {
    let folder = clean().file("zvirka.toml", "lang = \"uk\"\nunknown = 1\n");
    let english = [("LANG", "en_US.UTF-8")];
    let run = |args: &[&str]| folder.run_with(args, &english);
    assert_eq!(run(&["--help"]).out, run(&["--lang", "uk", "--help"]).out);
    run(&["explain", "broken-link"]).expect(0).has("## Погано");
    run(&["check", "--foo"]).expect(2).says_once("параметра «--foo» немає");
    run(&["check"]).expect(2).says_once("ключа «unknown» немає");
    run(&["--lang", "en", "explain", "broken-link"]).expect(0).has("## Bad");
    let elsewhere = clean();
    elsewhere.run_with(&["explain", "broken-link"], &english).expect(0).has("## Bad");
}

#[test]
fn help_is_given_in_both_languages() {
    for lang in ["uk", "en"] {
        let folder = clean();
        let commands = [
            "",
            "check",
            "links",
            "backlinks",
            "why",
            "extract",
            "phrases",
            "status",
            "accept",
            "add-locale",
            "pseudo",
            "export",
            "import",
            "phrasebook",
            "init",
            "rules",
            "completions",
            "man",
            "config",
            "explain",
        ];
        for command in commands {
            let mut args = vec!["--lang", lang];
            args.extend((!command.is_empty()).then_some(command));
            args.push("--help");
            let name = if command.is_empty() { "help" } else { command };
            snapshot(&format!("{name}.{lang}"), &folder.run(&args).expect(0).out);
        }
    }
}

#[test]
fn every_quotation_is_listed_with_its_reason() {
    let folder = clean()
        .file(
            "queue.md",
            "# Черга\n\nСкажіть: «Зачекайте, будь ласка», а не «Чекайте».\n\nВи можете запитати:\n\n\
             «Чи зручно Вам зачекати?»\n\nЗакон «Про звернення громадян» і слово «талон». Кажуть: \
             «Хто чекає, той дочекається».\n\nТоді пролунає «Я вже годину стою в черзі, зробіть щось!»\n\n\
             > **Не кажіть:** «Чого Вам?»\n\n> **Так:** «Сідайте»\n\n\
             | Не варто казати | Краще сказати |\n|-|-|\n| «Ні» | «На жаль, ні» |\n",
        )
        .file("talk.md", "---\nlang: pl\n---\n\n# Rozmowa\n\nProszę powiedzieć: „Dzień dobry”.\n")
        .file("phrases.toml", "[[phrase]]\npage = 'queue.md'\nstarts = 'Сідайте'\nkind = 'say'\n");
    for lang in ["uk", "en"] {
        let run = folder.run(&["--lang", lang, "phrases"]).expect(0);
        snapshot(&format!("phrases-report.{lang}"), &run.out);
    }
    let json = folder.run(&["phrases", "--format", "json"]).expect(0);
    snapshot("phrases-report.json", &json.out);
    folder.run(&["--lang", "en", "phrases", "talk.md"]).expect(0).has("0 quotations");
    let empty = Folder::new().file("locales/uk/say.ftl", "a = А\n");
    empty.run(&["phrases"]).expect(2);
}

#[test]
fn a_comment_allows_what_stands_in_the_next_block() {
    let folder = Folder::new()
        .file("book.toml", "[book]\ntitle = \"Книга\"\nlanguage = \"uk\"\n")
        .file("src/SUMMARY.md", "# Зміст\n\n- [Черга](queue.md)\n")
        .file(
            "src/queue.md",
            "# Черга\n\n<!-- zvirka: allow broken-link, сторінку ще пишуть -->\n\n\
             Про [розмову](talk.md)\nі [перерву](break.md).\n\nА [цього](other.md) ніхто не дозволяв.\n\n\
             <!-- zvirka: allow broken-link -->\n[Без причини](why.md) не рахується.\n\n\
             <!-- zvirka: allow broken-image, нічого не дозволяє -->\n\nТекст.\n\n\
             `<!-- zvirka: allow broken-link, у коді -->`\n",
        );
    let run = folder.run(&["--lang", "uk", "check", "--format", "concise"]).expect(1);
    snapshot("allowed", &run.out);
    // GitBook takes comments away, so there they allow nothing.
    let folder = Folder::new()
        .file("SUMMARY.md", "# Зміст\n\n* [Черга](queue.md)\n")
        .file("queue.md", "# Черга\n\n<!-- zvirka: allow broken-link, так -->\n[Куди](gone.md)\n");
    folder.run(&["--lang", "en", "check", "--format", "concise"]).expect(1).has("[broken-link]");
}
