//! No input crashes the program, hangs it or makes it lie.

use std::fmt::Write as _;

use crate::program::{Folder, Run};

/// A manual with a page of this text, checked; it ends with 0 or 1, never 2.
#[track_caller]
fn check(page: impl AsRef<[u8]>) -> Run {
    let folder = Folder::new()
        .file("SUMMARY.md", "# Зміст\n\n* [Сторінка](page.md)\n* [Сусідка](near.md)\n")
        .file("near.md", "# Сусідка\n\nПро [іншу](nowhere.md) сторінку.\n")
        .file("page.md", page);
    let run = folder.run(&["--lang", "en", "check", "--format", "concise"]).expect(1);
    assert!(run.out.contains("near.md:3:"), "the other page is checked too: {}", run.out);
    assert_eq!(run.err, "");
    run
}

#[test]
fn bytes_that_are_no_text() {
    check(b"# Page\n\nCaf\xe9\n").has("error[invalid-utf8]");
    check(b"\xff\xfe\x00#\x00").has("error[invalid-utf8]");
    check(b"\x00\x01\x02");
    check("# Сторінка\n\nНуль \0 у тексті.\n");
    check("");
    check("\u{feff}");
}

#[test]
fn line_ends_and_marks_change_no_place() {
    let places = |text: &str| {
        let run = check(text);
        // The mark itself is told; what it must not do is move anything.
        let told = run.out.lines().filter(|line| line.starts_with("page.md"));
        told.filter(|line| !line.contains("[byte-order-mark]")).map(str::to_owned).collect()
    };
    let unix = "# Сторінка\n\n## Розділ\n\nПро [чергу](gone.md) та [те](#gone).\n";
    let plain: Vec<String> = places(unix);
    assert_eq!(plain.len(), 2, "{plain:?}");
    assert_eq!(plain, places(&unix.replace('\n', "\r\n")) as Vec<String>);
    assert_eq!(plain, places(&unix.replace('\n', "\r")) as Vec<String>);
    assert_eq!(plain, places(&format!("\u{feff}{unix}")) as Vec<String>);
}

#[test]
fn depth() {
    check(format!("{} глибоко\n", ">".repeat(200_000)));
    check(format!("{} глибоко\n", "> ".repeat(20_000)));
    check("[".repeat(50_000));
    check(format!("{}а{}", "[".repeat(10_000), "](x)".repeat(10_000)));
    check("![".repeat(20_000));
    check("*а_".repeat(20_000));
    check("<div>".repeat(20_000));
    check("{% hint %}\n".repeat(5_000));
    let list: Vec<String> = (0..400).map(|depth| "  ".repeat(depth) + "* пункт\n").collect();
    check(list.concat());
    check(format!("{}\n", "`".repeat(60_000)));
}

#[test]
fn width() {
    check("## Розділ\n\n".repeat(100_000));
    check("слово ".repeat(200_000));
    check(format!("| {} |\n|{}|\n", "а | ".repeat(2_000), "-|".repeat(2_000)));
    check("[а](б.md) ".repeat(500));
    check("[^а]: б\n\n[а]: б\n\n".repeat(5_000));
}

#[test]
fn what_is_known_to_break_the_parser() {
    check("* [ ] \\\n\t-\n");
    check("Термін\n: \\\u{a0}ї\n\n  : \tопис\n");
    check("# а {#б .в}\n\n## {#\n");
    check("---\nа\n---\nб\n---\n");
    check("> - [ ] > \\\n\t\t1)\n");
    check("<!--\n<![CDATA[\n<?\n&#0;&#x110000;&#xd800;\n");
}

#[test]
fn front_matter() {
    check(format!("---\n{}\n---\n\n# Сторінка\n", "- ".repeat(50_000)));
    check(format!("---\n{}{}\n---\n# С\n", "[".repeat(20_000), "]".repeat(20_000)));
    check(format!("---\n{}а: б\n---\n# С\n", "{а: ".repeat(20_000)));
    let mut bomb = "---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for depth in 1..40 {
        let aliases = vec![format!("*a{}", depth - 1); 9].join(", ");
        let _ = writeln!(bomb, "a{depth}: &a{depth} [{aliases}]");
    }
    check(format!("{bomb}title: *a39\n---\n\n# Сторінка\n"));
    check("---\ntitle: Без кінця\n");
    check("---\ncover: ../../../etc/passwd\n---\n\n# Сторінка\n");
}

#[test]
fn content_commands_no_terminal_and_no_runner() {
    let hostile = "\u{1b}[31mчервоне\u{1b}[0m\u{7}\u{8}\u{9b}31m\u{202e}##[error]::error::";
    let name = hostile.replace(['\u{1b}', '\u{7}', '\u{8}'], "");
    let folder = Folder::new()
        .file("SUMMARY.md", format!("# Зміст\n\n* [«{hostile}](gone{hostile}.md)\n"))
        .file("page.md", format!("# {hostile}\n\n[«{hostile}](x{hostile}.md) Cлово{hostile}\n"))
        .file("locales/uk/a.ftl", format!("а = б\nx = {{ ${hostile} }}\n"))
        .file(&format!("{}.md", name.replace('/', "")), "Без назви\n");
    for format in ["text", "concise"] {
        for color in ["never", "auto"] {
            let run = folder.run(&["-v", "check", "--format", format, "--color", color]);
            let run = run.expect(1);
            assert!(run.out.contains("червоне"), "{}", run.out);
            assert!(!run.out.contains("##["), "{}", run.out);
            let commands = |c: char| {
                (c.is_control() && c != '\n' && c != '\t') || ('\u{202a}'..='\u{202e}').contains(&c)
            };
            assert!(!run.out.contains(commands), "{:?}", run.out);
        }
    }
    let json = folder.run(&["check", "--format", "json"]).expect(1).out;
    assert!(!json.contains('\u{1b}') && !json.contains('\u{7}'), "{json}");
}

#[test]
fn ways_out_of_the_project() {
    let folder = Folder::new()
        .file("SUMMARY.md", "# Зміст\n\n* [Ключі](../../../../etc/passwd)\n* [А](/etc/passwd)\n")
        .file("page.md", "# С\n\n![а](../../etc/passwd)\n\n{% include \"../../etc/passwd\" %}\n");
    let run = folder.run(&["-v", "check"]);
    assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
    assert!(!run.out.contains("root:"), "{}", run.out);
}

#[test]
fn catalogs() {
    let base = || {
        Folder::new()
            .file("zvirka.toml", "[locales]\nsource = \"uk\"\nrequired = [\"en\"]\n")
            .file("locales/uk/say.ftl", "hello = Добрий день!\nbye = Бувайте!\n")
    };
    let check = |text: String| {
        let folder = base().file("locales/en/say.ftl", text);
        let run = folder.run(&["--lang", "en", "check", "--format", "concise"]).expect(1);
        assert_eq!(run.err, "");
        run
    };
    let nested = format!("hello = {}$x{}\n", "{ ".repeat(3_000), " }".repeat(3_000));
    check(nested).has("error[broken-entry]").has("locales/en/say.ftl:1:");
    check(format!("hello = {}\n", "{ $x ->\n *[a] ".repeat(3_000)));
    check(format!("hello = {}\n", "{ FUN(".repeat(3_000)));
    check("{".repeat(100_000));
    check("hello = x\n    .a = y\n".repeat(5_000));
    check("\u{feff}hello = Good afternoon!\r\n".to_owned()).has("missing-translation");
    check("hello = \0\n".to_owned());
    let bytes = base().file("locales/en/say.ftl", b"hello = Caf\xe9\nbye = Bye!\n");
    let run = bytes.run(&["check"]);
    assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
    let lock = base()
        .file("locales/en/say.ftl", "hello = Hello!\nbye = Bye!\n")
        .file("locales/en/zvirka.lock", format!("{}\n<<<<<<<\n", "[".repeat(100_000)));
    let run = lock.run(&["check"]);
    assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::Command;

    fn manual() -> Folder {
        Folder::new()
            .file("SUMMARY.md", "# Зміст\n\n* [Сторінка](page.md)\n")
            .file("page.md", "# Сторінка\n\nТекст.\n")
    }

    #[test]
    fn links_that_go_round() {
        let folder = manual();
        symlink(".", folder.path().join("loop")).unwrap();
        symlink("b.md", folder.path().join("a.md")).unwrap();
        symlink("a.md", folder.path().join("b.md")).unwrap();
        symlink("/etc/passwd", folder.path().join("passwd.md")).unwrap();
        let run = folder.run(&["-v", "check"]).expect(0);
        assert!(!run.out.contains("root:"), "{}", run.out);
    }

    #[test]
    fn a_pipe_that_nobody_writes_to() {
        let folder = manual();
        let made = Command::new("mkfifo").arg(folder.path().join("pipe.md")).status();
        assert!(made.expect("mkfifo starts").success());
        folder.run(&["check"]).expect(0);
    }

    #[test]
    fn a_page_that_cannot_be_read_is_told_and_the_rest_is_checked() {
        let folder = manual().file("shut.md", "# Зачинено\n").file("other.md", "[а](gone.md)\n");
        let shut = folder.path().join("shut.md");
        std::fs::set_permissions(&shut, std::fs::Permissions::from_mode(0o000)).unwrap();
        if std::fs::read(&shut).is_ok() {
            // Whoever may read everything cannot be shown this.
            return;
        }
        let run = folder.run(&["--lang", "en", "check", "--format", "concise"]).expect(2);
        assert!(run.err.contains("shut.md") && run.err.lines().count() == 1, "{}", run.err);
        run.has("error[broken-link]");
    }
}
