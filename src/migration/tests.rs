use super::*;

/// What becomes of the settings of these files, a line a setting.
fn migrate(files: &[(&'static str, &'static str)]) -> (Migration, Vec<String>) {
    let tree = Tree::memory(files.iter().map(|(path, text)| (*path, *text)));
    let migration = Migration::new(&tree);
    let told = migration.settings.iter();
    let told = told.map(|it| format!("{} {} {:?}", it.path, it.name, it.fate)).collect();
    (migration, told)
}

fn levels(levels: &Levels) -> Vec<String> {
    levels.iter().map(|(rule, level)| format!("{rule}={}", level.as_str())).collect()
}

#[test]
fn rules_of_markdownlint_become_levels() {
    let text = r#"{
        // A remark, and a comma to spare.
        "default": true,
        "MD013": false,
        "MD024": { "siblings_only": true, "severity": "error" },
        "no-bare-urls": "warning",
        "md045": false,
        "MD007": { "indent": 4 },
        "MD026": { "punctuation": ".,;" },
    }"#;
    let (migration, told) = migrate(&[(".markdownlint.json", text)]);
    assert_eq!(
        levels(&migration.rules),
        ["bare-url=warning", "duplicate-heading=error", "missing-alt-text=off"]
    );
    assert_eq!(
        told,
        [
            ".markdownlint.json MD013 Always",
            ".markdownlint.json MD024 Becomes(\"duplicate-heading = \\\"error\\\"\")",
            ".markdownlint.json MD024.siblings_only Always",
            ".markdownlint.json MD026 Always",
            ".markdownlint.json MD026.punctuation Nothing",
            ".markdownlint.json md045 Becomes(\"missing-alt-text = \\\"off\\\"\")",
            ".markdownlint.json no-bare-urls Becomes(\"bare-url = \\\"warning\\\"\")",
            ".markdownlint.json MD007 Nothing",
        ]
    );
}

#[test]
fn settings_may_go_back_to_others() {
    let (migration, told) = migrate(&[
        (".markdownlint.json", r#"{ "extends": "lint/base.yaml", "md045": true, "md034": false }"#),
        ("lint/base.yaml", "extends: ../deep.json\nmd045: false\nmd013: false\n"),
        ("deep.json", r#"{ "md026": false, "extends": "deep.json" }"#),
        ("package.json", r#"{ "name": "x", "markdownlint-cli2": { "ignores": ["old"] } }"#),
        ("a/package.json", "{ damaged"),
        (
            "a/.markdownlint-cli2.jsonc",
            r#"{ "config": { "extends": "@npm/style", "md001": false } }"#,
        ),
    ]);
    assert_eq!(levels(&migration.rules), ["bare-url=off", "heading-punctuation=off"]);
    assert_eq!(
        told,
        [
            ".markdownlint.json md013 Always",
            ".markdownlint.json md026 Becomes(\"heading-punctuation = \\\"off\\\"\")",
            ".markdownlint.json md034 Becomes(\"bare-url = \\\"off\\\"\")",
            ".markdownlint.json md045 Always",
            ".markdownlint.json extends Nothing",
            "a/.markdownlint-cli2.jsonc md001 Becomes(\"skipped-heading-level = \\\"off\\\"\")",
            "a/.markdownlint-cli2.jsonc extends Nothing",
            "package.json ignores: old Becomes(\"exclude = [\\\"old\\\"]\")",
        ]
    );
}

#[test]
fn what_is_off_by_default_there_is_off_here_unless_it_is_named() {
    let text = "default: false\nMD051: true\nimages: true\nMD045: false\n";
    let (migration, _) = migrate(&[(".markdownlint.yaml", text)]);
    let levels = levels(&migration.rules);
    assert!(levels.contains(&"duplicate-heading=off".to_owned()), "{levels:?}");
    assert!(levels.contains(&"missing-alt-text=off".to_owned()), "a rule beats its group");
    assert!(!levels.iter().any(|it| it.starts_with("broken-anchor")), "{levels:?}");
    assert!(!levels.iter().any(|it| it.starts_with("undefined-reference")), "{levels:?}");
    assert!(!levels.iter().any(|it| it.starts_with("broken-link")), "of others nothing is said");
}

#[test]
fn a_folder_has_settings_of_its_own() {
    let (migration, _) = migrate(&[
        (".markdownlint.json", r#"{ "MD024": false }"#),
        ("old/.markdownlint.json", r#"{ "MD051": false }"#),
    ]);
    assert_eq!(levels(&migration.rules), ["duplicate-heading=off"]);
    assert_eq!(levels(&migration.overrides["old/**"]), ["broken-anchor=off"]);
}

#[test]
fn files_of_cli2_lychee_and_mdbook_are_taken_over() {
    let cli2 = "config:\n  MD034: false\nignores:\n  - node_modules\n  - '!keep.md'\nfix: true\ncustomRules: [./x.js]\n";
    let lychee = "exclude = ['^https?://example\\.org', '[a-z]+']\nexclude_path = ['drafts/']\n\
                  require_https = true\ntimeout = 20\ninclude_fragments = true\n";
    let book = "[book]\ntitle = 'x'\n[output.linkcheck]\nfollow-web-links = true\n\
                traverse-parent-directories = true\nexclude = ['google\\.com']\nuser-agent = 'x'\n";
    let (migration, told) = migrate(&[
        (".markdownlint-cli2.yaml", cli2),
        (".markdownlintignore", "# none\nCHANGELOG.md\n/docs/old/\n"),
        ("lychee.toml", lychee),
        ("book.toml", book),
    ]);
    let rules = ["bare-url=off", "escaping-link=off", "insecure-link=warning"];
    assert_eq!(levels(&migration.rules), rules);
    let exclude: Vec<&str> = migration.exclude.iter().map(String::as_str).collect();
    assert_eq!(exclude, ["**/CHANGELOG.md", "docs/old", "node_modules"]);
    let drafts = ["broken-anchor=off", "broken-image=off", "broken-link=off"];
    assert_eq!(levels(&migration.overrides["**/drafts/**"]), drafts);
    let ignore: Vec<&str> = migration.ignore.iter().map(String::as_str).collect();
    assert_eq!(ignore, ["*google.com*", "{http,https}://example.org*"]);
    assert_eq!(
        told,
        [
            r#".markdownlint-cli2.yaml MD034 Becomes("bare-url = \"off\"")"#,
            ".markdownlint-cli2.yaml customRules Nothing",
            r#".markdownlint-cli2.yaml fix Asked("zvirka check --fix")"#,
            r#".markdownlint-cli2.yaml ignores: node_modules Becomes("exclude = [\"node_modules\"]")"#,
            ".markdownlint-cli2.yaml ignores: !keep.md Nothing",
            r#".markdownlintignore ignore: CHANGELOG.md Becomes("exclude = [\"**/CHANGELOG.md\"]")"#,
            r#".markdownlintignore ignore: /docs/old/ Becomes("exclude = [\"docs/old\"]")"#,
            r#"book.toml output.linkcheck.exclude: google\.com Becomes("[links.external] ignore = [\"*google.com*\"]")"#,
            r#"book.toml output.linkcheck.follow-web-links Asked("zvirka links --external")"#,
            r#"book.toml output.linkcheck.traverse-parent-directories Becomes("escaping-link = \"off\"")"#,
            "book.toml output.linkcheck.user-agent Nothing",
            r#"lychee.toml exclude: ^https?://example\.org Becomes("[links.external] ignore = [\"{http,https}://example.org*\"]")"#,
            "lychee.toml exclude: [a-z]+ Nothing",
            r#"lychee.toml exclude_path: drafts/ Becomes("broken-link, broken-anchor, broken-image = \"off\" (**/drafts/**)")"#,
            "lychee.toml include_fragments Always",
            r#"lychee.toml require_https Becomes("insecure-link = \"warning\"")"#,
            "lychee.toml timeout Nothing",
        ]
    );
}

#[test]
fn what_cannot_be_read_is_named_and_hides_nothing() {
    let (migration, told) = migrate(&[
        (".markdownlint.json", "{ \"MD024\": "),
        (".markdownlint-cli2.cjs", "module.exports = {}"),
        (".markdownlint.yaml", "a: [\n"),
        ("lychee.toml", "exclude = "),
        ("sub/.markdownlintrc", "{\"MD024\": false}"),
    ]);
    assert_eq!(migration.overrides.len(), 1);
    let unreadable = told.iter().filter(|it| it.contains("Unreadable")).count();
    assert_eq!((told.len(), unreadable), (5, 4), "{told:#?}");
}
