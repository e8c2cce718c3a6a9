//! The screens that the documentation shows are what the program prints: the commands of a page
//! are run one after the other in a copy of a small handbook, `tests/fixtures/handbook`.
//!
//! To write them anew: `TRYCMD=overwrite cargo test --test screens`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

use trycmd::TestCases;

/// For each language the pages with screens, relative to the crate.
const PAGES: [(&str, [&str; 4]); 2] = [
    ("en", ["README.md", "docs/editor.md", "docs/translator.md", "docs/maintainer.md"]),
    ("uk", ["README.uk.md", "docs/uk/editor.md", "docs/uk/translator.md", "docs/uk/maintainer.md"]),
];

#[test]
fn the_documentation_shows_what_the_program_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (lang, pages) in PAGES {
        let stage = tempfile::tempdir().unwrap();
        let staged = pages.map(|page| (root.join(page), stage.path().join(page.replace('/', "-"))));
        for (page, copy) in &staged {
            let text = fs::read_to_string(page).unwrap();
            assert!(text.contains("```console\n$ zvirka "), "{} shows nothing", page.display());
            fs::write(copy, text).unwrap();
            copy_folder(
                &root.join("tests/fixtures/handbook").join(lang),
                &copy.with_extension("in"),
            );
            // With a folder of this name the commands work on a copy, and may change it.
            fs::create_dir(copy.with_extension("out")).unwrap();
        }
        TestCases::new()
            .case(stage.path().join("*.md"))
            .register_bin("zvirka", PathBuf::from(env!("CARGO_BIN_EXE_zvirka")))
            .env("ZVIRKA_LANG", lang)
            .run();
        if std::env::var_os("TRYCMD").is_some_and(|how| how == "overwrite") {
            for (page, copy) in &staged {
                fs::copy(copy, page).unwrap();
            }
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
