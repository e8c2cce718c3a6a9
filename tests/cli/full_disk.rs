//! A disk that fills up in the middle of a write: either all is written, or nothing is.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use super::program::Folder;

/// Lays a project on a disk of its own, leaves `$3` pages of 4 KiB free there, runs the
/// program, makes room, and carries what is there now to `$2`; then runs the program
/// once more and carries that to `$2.after`.
const SCRIPT: &str = r#"
set -eu
project=$1 out=$2 pages=$3 disk=$4 zvirka=$5
shift 5
mount -t tmpfs -o size=768k tmpfs "$disk"
cp -R "$project/." "$disk"
cd "$disk"
cat /dev/zero > filler 2>/dev/null || true
truncate -s "-$((pages * 4096))" filler
code=0
"$zvirka" "$@" > "$out.told" 2>&1 || code=$?
rm filler
mkdir "$out" "$out.after"
cp -R . "$out"
"$zvirka" "$@" > /dev/null 2>&1 || true
cp -R . "$out.after"
exit "$code"
"#;

/// Bytes by path.
type Files = BTreeMap<String, Vec<u8>>;

fn files(root: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                found.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    found
}

/// A manual that teaches phrases, their catalogs with one translation gone stale, and
/// something to fix on two pages. The longer files are longer than a page of memory.
fn project() -> Folder {
    let long = "Далі йде те, що вже всі знають і чого ніхто не читає.\n\n".repeat(90);
    let phrase = |say: &str| format!("Ви можете сказати, наприклад: «{say}».\n\n{long}");
    let folder = Folder::new()
        .file("zvirka.toml", "[locales]\nsource = \"uk\"\n")
        .file("SUMMARY.md", "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](talk.md)\n")
        .file(
            "queue.md",
            format!("# Черга\n\nЗачекайте , будь ласка.\n\n{}", phrase("Ви наступні")),
        )
        .file(
            "talk.md",
            format!("# Розмова\n\n[Черга](queue.md) , далі.\n\n{}", phrase("Добрий день")),
        );
    folder.run(&["extract"]).expect(0);
    let folder = folder
        .file("locales/en/say.ftl", "vy-nastupni = You are next\ndobryi-den = Good afternoon\n");
    folder.run(&["accept", "--all"]).expect(0);
    let queue = format!("# Черга\n\nЗачекайте , будь ласка.\n\n{}", phrase("Тепер Ваша черга"));
    let rows = folder.run(&["export", "--locale", "en", "--format", "csv"]).expect(0).out;
    folder.file("queue.md", queue).file("en.csv", rows.replace("Good afternoon", "Hello"))
}

/// Runs a command on disks that have ever more room, until it finds enough.
fn check(project: &Folder, args: &[&str]) {
    let before = files(project.path());
    let mut failed = 0;
    for pages in 0..40 {
        let scratch = Folder::new();
        let (out, disk) = (scratch.path().join("out"), scratch.path().join("disk"));
        std::fs::create_dir(&disk).unwrap();
        let run = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", SCRIPT, "sh"])
            .args([project.path(), &out, Path::new(&pages.to_string()), &disk])
            .arg(env!("CARGO_BIN_EXE_zvirka"))
            .args(args)
            .env("ZVIRKA_LANG", "en")
            .output()
            .unwrap();
        let told = std::fs::read_to_string(scratch.path().join("out.told")).unwrap_or_default();
        let errors = String::from_utf8_lossy(&run.stderr).into_owned();
        let after = files(&out);
        let finished = files(&scratch.path().join("out.after"));
        assert!(finished.keys().all(|path| !path.contains("zvirka-")), "{args:?}, {pages} pages");
        if run.status.code() == Some(2) {
            failed += 1;
            let touched: Vec<&String> =
                before.keys().filter(|path| after.get(*path) != before.get(*path)).collect();
            assert!(touched.is_empty(), "{args:?}, {pages} pages: {touched:?}\n{told}{errors}");
            let new: Vec<&String> = after.keys().filter(|it| !before.contains_key(*it)).collect();
            assert!(new.is_empty(), "{args:?}, {pages} pages: {new:?}");
            assert!(told.contains("error: "), "{told}");
            continue;
        }
        assert!(matches!(run.status.code(), Some(0 | 1)), "{args:?}: {told}{errors}");
        assert!(after != before, "{args:?}: {told}");
        assert!(failed > 0, "{args:?}: no disk was too small");
        return;
    }
    panic!("{args:?}: no disk was large enough");
}

#[test]
fn all_is_written_or_nothing() {
    let can_mount = Command::new("unshare")
        .args(["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/tmp"])
        .output();
    if !can_mount.is_ok_and(|output| output.status.success()) {
        eprintln!("Nobody may mount a disk here: none was filled.");
        return;
    }
    check(&project(), &["extract"]);
    check(&project(), &["check", "--fix"]);
    check(&project(), &["mv", "queue.md", "hall/waiting.md"]);
    check(&project(), &["add-locale", "pl"]);
    check(&project(), &["import", "--locale", "en", "en.csv"]);
    // Nothing is known of these translations.
    let unknown = project();
    std::fs::remove_file(unknown.path().join("locales/en/zvirka.lock")).unwrap();
    check(&unknown, &["accept", "--all"]);
}
