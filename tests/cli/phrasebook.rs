//! Phrasebooks: what gets into one, what each format looks like, and, where there is a
//! browser, that the page works in it.

use super::browser::{browser, driven, title};
use super::program::{Folder, Run, bare, snapshot};

const SAY: &str = "\
## 1. Зустріч

# $name — [ім’я]
greeting = Добрий день, { $name }! Чим можу допомогти?
# $speaker_gender — зрозумів (зрозуміла)
understood =
    { $speaker_gender ->
        [masculine] Я Вас зрозумів.
        [feminine] Я Вас зрозуміла.
       *[other] Я Вас зрозумів (зрозуміла).
    }

## 2. Черга

wait = Зачекайте, будь ласка.
pay = Платити треба.
call = Ми Вам зателефонуємо.
tags = Це <b>не</b> розмітка: </script> & \"так\".
later = Ще не перекладено.
";

const EN: &str = "\
greeting = Good afternoon, { $name }! How can I help?
understood = I see.
wait = Please wait.
pay = You have to pay.
call = We will call you.
tags = This is <b>no</b> markup: </script> & \"yes\".
";

/// A project with one translation of every kind: current, outdated, of another meaning,
/// missing.
fn project() -> Folder {
    let folder = Folder::new()
        .file("zvirka.toml", "lang = \"en\"\n\n[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n")
        .file("locales/uk/say.ftl", SAY)
        .file("locales/uk/avoid.ftl", "## 2. Черга\n\nnext = Чого Вам? Наступний!\n")
        .file("locales/uk/client.ftl", "## 1.1. Клієнт\n\nagain = Я тут утретє!\n")
        .file("locales/en/say.ftl", EN)
        .file("locales/en/avoid.ftl", "next = What do you want? Next!\n")
        .file("locales/en/client.ftl", "again = This is my third time here!\n");
    folder.run(&["accept", "--all"]).expect(0);
    let changed = SAY
        .replace("wait = Зачекайте, будь ласка.", "wait = Зачекайте, будь ласка, тут.")
        .replace("Платити треба", "Платити не треба");
    folder.file("locales/uk/say.ftl", changed).file(
        "locales/uk/zvirka.lock",
        "{\"file\":\"say.ftl\",\"id\":\"greeting\",\"key\":\"000000000000\",\"printed\":\"\",\
             \"page\":\"meeting.md\",\"section\":\"1. Зустріч\",\"slots\":{\"name\":\"[ім’я]\"},\
             \"note\":\"Усміхніться\"}\n",
    )
}

fn phrasebook(folder: &Folder, args: &[&str]) -> Run {
    let mut all = vec!["phrasebook", "--locale", "en"];
    all.extend(args);
    folder.run(&all).expect(0)
}

#[test]
fn every_format_as_it_is() {
    let folder = project();
    let avoid = ["--with-avoid"];
    for (format, flags) in
        [("html", &avoid[..]), ("cards", &avoid[..]), ("csv", &avoid[..]), ("anki", &avoid[..])]
    {
        let mut args = vec!["--format", format];
        args.extend(flags);
        snapshot(&format!("phrasebook.{format}"), &bare(&phrasebook(&folder, &args).out));
    }
}

#[test]
fn what_must_not_be_said_needs_to_be_asked_for() {
    let folder = project();
    for format in ["html", "cards", "csv", "anki"] {
        let run = phrasebook(&folder, &["--format", format]);
        assert!(!run.out.contains("Чого Вам") && !run.out.contains("What do you want"), "{format}");
        run.has("Зачекайте, будь ласка, тут");
        // Its source has changed in meaning, or it is not translated.
        assert!(!run.out.contains("Платити") && !run.out.contains("Ще не перекладено"), "{format}");
        // Twice is the same, whoever asks for it.
        let args = ["phrasebook", "--locale", "en", "--format", format];
        let again = folder.run_with(&args, &[("LANG", "uk_UA.UTF-8")]).expect(0);
        assert_eq!(again.out, run.out);
    }
}

#[test]
fn no_text_becomes_markup() {
    let page = phrasebook(&project(), &["--format", "html"]).out;
    assert_eq!(page.matches("</script>").count(), 1);
    assert_eq!(page.matches("<b>").count(), 0);
    assert!(page.contains("script-src 'nonce-"));
}

#[test]
fn it_is_written_where_it_is_asked_for() {
    let folder = project();
    let run = phrasebook(&folder, &["--output", "book.html"]);
    assert_eq!(run.out, "");
    snapshot("phrasebook.summary", &run.err);
    let written = std::fs::read_to_string(folder.path().join("book.html")).unwrap();
    assert_eq!(written, phrasebook(&folder, &[]).out);
    // Over an older one too, and never over a folder.
    phrasebook(&folder, &["--output", "book.html", "--quiet"]);
    folder.run(&["phrasebook", "--output", "locales"]).expect(2).says_once("locales");
    folder.run(&["phrasebook", "--output", "no/such/folder.html"]).expect(2);
    folder.run(&["phrasebook", "--locale", "hu"]).expect(2);
    let empty =
        Folder::new().file("locales/uk/ui.ftl", "a = А\n").file("locales/en/ui.ftl", "a = A\n");
    let empty = empty.file("zvirka.toml", "lang = \"en\"\n[locales]\nsource = \"uk\"\n");
    empty.run(&["phrasebook"]).expect(2).says_once("There are no phrases in locales/uk");
}

#[test]
fn the_page_is_searched_in_a_browser() {
    let Some(browser) = browser() else {
        eprintln!("There is no Chromium here: the page was not driven.");
        return;
    };
    let page = phrasebook(&project(), &[]).out;
    let shown = |search: &str| {
        let script = format!(
            "const field = document.getElementById('search'); field.value = {search:?}; \
             field.dispatchEvent(new Event('input')); \
             document.title = [...document.querySelectorAll('article')].filter((it) => !it.hidden) \
             .map((it) => it.id).join(' ') + ';' + document.getElementById('count').textContent;"
        );
        title(&driven(browser, &page, &script))
    };
    assert_eq!(shown(""), "p1 p2 p3 p4 p6 p7;6");
    // Case, and whichever apostrophe is typed; also the words of the translation.
    assert_eq!(shown("ІМ'Я"), "p1;1");
    assert_eq!(shown("зрозуміла"), "p2;1");
    assert_eq!(shown("PLEASE тут"), "p4;1");
    assert_eq!(shown("такого немає"), ";0");

    let large = "document.querySelector('article .tools button').click(); \
                 document.title = document.querySelector('dialog .large').textContent.trim();";
    assert_eq!(title(&driven(browser, &page, large)), "Good afternoon, ! How can I help?");
}
