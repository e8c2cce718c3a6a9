//! Translations that go out to translators' tools and come back.

use super::program::{Folder, snapshot};

const UK: &str = "\
## 1. Зустріч

# Для адміністратора.
# $name — ім’я
greeting = Добрий день, { $name }!
    .title = Вітання
rules =
    Перше: чекати.
      { \"[\" }Друге]: питати.

## 2. Черга

queue =
    { $count ->
        [0] Нікого немає.
        [one] Перед Вами { $count } людина.
        [few] Перед Вами { $count } людини.
       *[many] Перед Вами { $count } людей.
    }
who =
    { $client_gender ->
        [masculine] Пане, Ви звернулися.
       *[feminine] Пані, Ви звернулися.
    }
mixed = Залишилося { $n ->
        [one] { $n } хвилину
       *[other] { $n } хвилин
    } чекати.
syntax = Пишіть { \"{\" }ім’я{ \"}\" } і \"лапки\" \\ так.
=formula = x
last = -1 і =2
";

const EN: &str = "\
# The translator's own comment.
greeting = Good afternoon,   { $name }!
    .title = Greeting
queue = { $count ->
    [0] Nobody.
    [one] { $count } person is before you.
   *[other] { $count } people are before you.
 }
who = You came.
mixed = { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    } left.
last = -1 and =2
";

fn project() -> Folder {
    let uk = UK.replace("=formula = x\n", "");
    let folder = Folder::new()
        .file("zvirka.toml", "lang = \"en\"\n\n[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n")
        .file("locales/uk/say.ftl", uk.replace("Пане, Ви", "Пане! Ви"))
        .file("locales/en/say.ftl", EN);
    folder.run(&["accept", "--all"]).expect(0);
    folder.file("locales/uk/say.ftl", uk)
}

fn catalog(folder: &Folder, locale: &str) -> String {
    std::fs::read_to_string(folder.path().join(format!("locales/{locale}/say.ftl"))).unwrap()
}

fn export(folder: &Folder, locale: &str, format: &str) -> String {
    folder.run(&["export", "--locale", locale, "--format", format]).expect(0).out
}

#[test]
fn what_goes_out() {
    let folder = project();
    for format in ["po", "xliff", "csv"] {
        snapshot(&format!("export.{format}"), &export(&folder, "en", format).replace('\r', "␍"));
        let file = format!("out.{format}");
        folder.run(&["export", "--locale", "en", "--output", &file]).expect(0);
        let written = std::fs::read_to_string(folder.path().join(&file)).unwrap();
        assert_eq!(written, export(&folder, "en", format), "the ending says the format");
    }
    folder.run(&["export", "--locale", "fr"]).expect(2).says_once("fr");
}

/// What tools make of a file when they save it unchanged.
fn saved_elsewhere(format: &str, text: &str) -> String {
    match format {
        // Gettext wraps; others quote the head in other ways and put obsolete entries last.
        "po" => {
            text.replace("msgid \"Залишилося ", "msgid \"\"\n\"Залишилося \"\n\"")
                .replace("\n#: ", "\n#. tool\n#: ")
                + "\n#~ msgid \"old\"\n#~ msgstr \"old\"\n"
        }
        // An XML library escapes as little as it must, or more, and may use CDATA.
        "xliff" => text
            .replace("&quot;", "\"")
            .replace("&apos;", "&#39;")
            .replace(">You came.<", "><![CDATA[You came.]]><")
            .replace('\n', "\r\n"),
        // A spreadsheet parts cells by its locale, and quotes what it likes.
        _ => {
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
            let mut writer = csv::WriterBuilder::new()
                .delimiter(b';')
                .quote_style(csv::QuoteStyle::Always)
                .from_writer(Vec::new());
            for record in reader.records() {
                writer.write_record(&record.unwrap()).unwrap();
            }
            String::from_utf8(writer.into_inner().unwrap()).unwrap()
        }
    }
}

#[test]
fn what_comes_back_unchanged_changes_nothing() {
    for format in ["po", "xliff", "csv"] {
        let folder = project();
        let text = export(&folder, "en", format);
        let lock = std::fs::read(folder.path().join("locales/en/zvirka.lock")).unwrap();
        for text in [saved_elsewhere(format, &text), text] {
            let name = format!("back.{format}");
            std::fs::write(folder.path().join(&name), text).unwrap();
            let run = folder.run(&["import", "--locale", "en", &name]).expect(0);
            assert_eq!(run.err, "en: no message changed, nothing recorded\n", "{format}");
            assert_eq!(catalog(&folder, "en"), EN, "{format}");
            let after = std::fs::read(folder.path().join("locales/en/zvirka.lock")).unwrap();
            assert_eq!(after, lock, "{format}");
        }
    }
}

#[test]
fn a_translation_is_made_of_what_comes_back() {
    let mut made = Vec::new();
    for format in ["po", "xliff", "csv"] {
        let folder = project();
        folder.run(&["add-locale", "en"]).expect(2).says_once("is there already");
        let text = export(&folder, "en", format);
        std::fs::remove_file(folder.path().join("locales/en/say.ftl")).unwrap();
        std::fs::remove_file(folder.path().join("locales/en/zvirka.lock")).unwrap();
        folder.run(&["add-locale", "en"]).expect(0);
        let folder = folder.file(&format!("back.{format}"), &text);
        let run = folder.run(&["import", "--locale", "en", &format!("back.{format}")]);
        let written = catalog(&folder, "en");
        if format == "po" {
            snapshot("import-made", &written);
        }
        run.expect(0);
        made.push(written);
    }
    assert_eq!(made[0], made[1]);
    assert_eq!(made[0], made[2]);
}

#[test]
fn what_is_changed_is_written_and_nothing_else() {
    let folder = project();
    let po = export(&folder, "en", "po")
        .replace(
            "msgstr \"Good afternoon,   { $name }!\"",
            "msgstr \"[Hello], { $name }!\\n  And welcome\"",
        )
        .replace("{ $count } people are", "{ $count } persons are")
        .replace("#, fuzzy\n", "")
        .replace("msgstr \"\"\n\n#. 2", "msgstr \"First: wait.\\nSecond: ask.\"\n\n#. 2");
    let folder = folder.file("back.po", po);
    folder.run(&["import", "--locale", "en", "back.po"]).expect(0);
    snapshot("import-changed", &catalog(&folder, "en"));
    let status = folder.run(&["status", "--locale", "en"]).expect(0);
    snapshot("import-status", &status.out);
}

#[test]
fn a_row_that_cannot_be_taken_is_refused_by_itself() {
    let folder = project();
    let rows = "\
key,source,translation
say.ftl|greeting,\"Добрий день, { $name }!\",\"Hello, { $name!\"
say.ftl|gone,Немає,Gone
say.ftl|greeting.title,Привітання,Welcome
say.ftl|last,-1 і =2,
say.ftl|mixed
say.ftl|queue[one],Перед Вами { $count } людина.,{ $count } is before you.
say.ftl|queue[one],Перед Вами { $count } людина.,twice
say.ftl|syntax,\"Пишіть { \"\"{\"\" }ім’я{ \"\"}\"\" } і \"\"лапки\"\" \\ так.\",\"Write { \"\"{\"\" }name{ \"\"}\"\" }\"
";
    let folder = folder.file("back.csv", rows);
    for lang in ["uk", "en"] {
        let run = folder.run(&["--lang", lang, "import", "--locale", "en", "back.csv"]).expect(1);
        snapshot(&format!("import-refused.{lang}"), &run.err);
    }
    let text = catalog(&folder, "en");
    assert!(text.contains("{ $count } is before you."), "{text}");
    assert!(text.contains("syntax = Write { \"{\" }name{ \"}\" }"), "{text}");
    assert!(text.contains("Good afternoon"), "{text}");
    // One form alone is no translation.
    let folder = project().file("locales/en/say.ftl", "last = x\n").file(
        "back.csv",
        "key,source,translation\nsay.ftl|queue[one],Перед Вами { $count } людина.,one\n",
    );
    let run = folder.run(&["--lang", "en", "import", "--locale", "en", "back.csv"]).expect(1);
    assert!(run.err.contains("the other forms"), "{}", run.err);
    assert_eq!(catalog(&folder, "en"), "last = x\n");
    folder.run(&["import", "--locale", "en", "zvirka.toml"]).expect(2).says_once("--format");
}

#[test]
fn a_hostile_file_is_read_to_its_end() {
    let folder = project()
        .file("a.po", "msgid \"x\nmsgstr\n\"\\q\"\nmsgctxt \"a\"\nmsgctxt \"b\"\n\n\u{1}\nmsgstr[0] \"y\"\n")
        .file("a.xliff", "<xliff><file><unit name='a'><segment><source>x<ph/></source></segment></unit><unit><segment/></unit><unit name=\"b\">&nothing;<segment><source>&bad;</source></segment></unit><unit></file>")
        .file("a.csv", "\u{feff}key;source;translation\n\"a;b\n\n;;;;\n\"x\"y;z\n");
    for format in ["po", "xliff", "csv"] {
        let run = folder.run(&["import", "--locale", "en", &format!("a.{format}")]).expect(1);
        assert!(run.err.contains(&format!("a.{format}, line ")), "{}", run.err);
    }
    assert_eq!(catalog(&folder, "en"), EN);
}

#[test]
fn a_pseudo_locale_is_complete() {
    let folder = project();
    folder.run(&["pseudo"]).expect(0);
    let first = catalog(&folder, "qps-ploc");
    snapshot("pseudo", &first);
    folder.run(&["pseudo"]).expect(0);
    assert_eq!(catalog(&folder, "qps-ploc"), first);
    let status = folder.run(&["status", "--locale", "qps-ploc"]).expect(0);
    assert!(status.out.contains("100 %"), "{}", status.out);
    folder.run(&["add-locale", "locale"]).expect(2).says_once("locale");
}

#[test]
fn status_is_a_comment_too() {
    let folder = project();
    for lang in ["uk", "en"] {
        let run = folder.run(&["--lang", lang, "status", "--format", "markdown"]).expect(0);
        snapshot(&format!("status-report.markdown.{lang}"), &run.out);
    }
}

#[test]
fn what_is_only_seen_is_accepted_by_itself() {
    let folder = project();
    let before = folder.run(&["status", "--locale", "en"]).expect(0);
    assert!(before.out.contains("outdated: 1"), "{}", before.out);
    folder.run(&["accept", "--trivial"]).expect(0);
    let after = folder.run(&["status", "--locale", "en"]).expect(0);
    assert!(!after.out.contains("outdated"), "{}", after.out);
    assert!(after.out.contains("missing: 2"), "{}", after.out);
}

/// What Pontoon makes of a file when it saves it: the entries in the order of the source,
/// with the source's comments, laid out anew.
const PONTOON: &str = "\
## 1. Зустріч

# Для адміністратора.
# $name — ім’я
greeting = Good afternoon,   { $name }!
    .title = Greeting

## 2. Черга

queue =
    { $count ->
        [0] Nobody.
        [one] { $count } person is before you.
       *[other] { $count } people are before you.
    }
who = You came.
mixed =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    } left.
last = -1 and =2
";

/// What Weblate makes of it: no comments, the entries in the order they were translated,
/// and an attribute that it does not know is gone.
const WEBLATE: &str = "\
last = -1 and =2
who = You came.
greeting = Good afternoon,   { $name }!
mixed = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 } left.
queue = { $count ->
    [0] Nobody.
    [one] { $count } person is before you.
   *[other] { $count } people are before you.
 }
";

#[test]
fn what_other_tools_rewrite_stands_as_it_stood() {
    let folder = project();
    let states = |folder: &Folder| {
        let run = folder.run(&["status", "--locale", "en", "--format", "json"]).expect(0);
        let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        let entries = report["entries"].as_array().unwrap().iter();
        entries.map(|it| format!("{} {}", it["id"], it["state"])).collect::<Vec<_>>()
    };
    let before = states(&folder);
    assert!(before.contains(&"\"who\" \"outdated\"".to_owned()), "{before:?}");
    let folder = folder.file("locales/en/say.ftl", PONTOON);
    assert_eq!(states(&folder), before);
    let folder = folder.file("locales/en/say.ftl", WEBLATE);
    assert_eq!(states(&folder), before);
    // What is gone is told as what it is.
    let check =
        folder.run(&["check", "--format", "concise", "--select", "missing-attribute"]).expect(1);
    assert!(check.out.contains("“greeting” lacks the attribute .title"), "{}", check.out);
}

#[test]
fn a_lock_that_git_could_not_merge_is_mended_line_by_line() {
    let folder = project();
    let path = folder.path().join("locales/en/zvirka.lock");
    let lock = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = lock.lines().collect();
    let other = lines[0].replace("\"source\":\"", "\"source\":\"x");
    let clash = format!(
        "<<<<<<< HEAD\n{}\n=======\n{other}\n>>>>>>> theirs\n{}\n",
        lines[0],
        lines[1..].join("\n")
    );
    std::fs::write(&path, clash).unwrap();
    let status = folder.run(&["status", "--locale", "en"]).expect(0);
    assert!(status.out.contains("unknown: 1"), "{}", status.out);
    folder.run(&["accept", "who"]).expect(0);
    let mended = std::fs::read_to_string(&path).unwrap();
    assert!(!mended.contains("<<<"), "{mended}");
    assert_eq!(mended.lines().count(), lines.len() - 1);
}
