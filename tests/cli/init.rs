//! The first configuration, and what other checkers were told before.

use super::program::{Folder, snapshot};

/// A manual that markdownlint, lychee and mdBook have looked after.
fn looked_after() -> Folder {
    Folder::new()
        .file("SUMMARY.md", "# Зміст\n\n* [Черга](queue.md)\n")
        .file("queue.md", "# Черга\n\nhttps://example.org/a\n\n![](a.png)\n")
        .file("a.png", "")
        .file("old/SUMMARY.md", "# Зміст\n\n* [Стара черга](queue.md)\n")
        .file("old/queue.md", "# Стара черга\n\n[x](gone.md)\n")
        .file(
            ".markdownlint-cli2.jsonc",
            "{\n  // Sizes of nothing.\n  \"config\": { \"MD013\": { \"line_length\": 100 }, \"MD045\": false },\n  \
             \"ignores\": [\"old\"],\n}\n",
        )
        .file("lychee.toml", "exclude = ['^https://example\\.org/']\nmax_concurrency = 8\n")
        .file(".markdownlint.cjs", "module.exports = {}\n")
}

#[test]
fn init_takes_over_what_others_were_told() {
    for lang in ["uk", "en"] {
        let folder = looked_after();
        let shown = folder.run(&["--lang", lang, "init", "--dry-run"]).expect(0);
        assert!(!folder.path().join("zvirka.toml").exists());
        let run = folder.run(&["--lang", lang, "init"]).expect(0);
        let written = std::fs::read_to_string(folder.path().join("zvirka.toml")).unwrap();
        assert_eq!(shown.out, written);
        assert!(run.err.starts_with(&shown.err) && run.out.is_empty());
        snapshot(&format!("init-migrated.{lang}"), &format!("{written}----\n{}", run.err));
        // It is in force, and a second one is refused.
        folder.run(&["check", "--fail-on", "info", "--ignore", "bare-url"]).expect(0);
        folder.run(&["--lang", "en", "init"]).expect(2).says_once("There is a zvirka.toml here");
        folder.run(&["init", "--dry-run"]).expect(0);
    }
}
