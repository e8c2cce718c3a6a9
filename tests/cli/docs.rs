//! Commands that the documentation shows exist, with their options.

use super::program::Folder;

/// What follows `zvirka ` in a text, as words, up to where a command ends.
fn commands(text: &str) -> Vec<Vec<&str>> {
    let lines = text.lines().flat_map(|line| {
        let shown = line.strip_prefix("$ zvirka ").into_iter();
        let inline = line.split('`').skip(1).step_by(2);
        shown.chain(inline.filter_map(|code| code.strip_prefix("zvirka ")))
    });
    lines.map(|command| command.split_whitespace().collect()).collect()
}

#[test]
fn what_the_documentation_shows_can_be_run() {
    let folder = Folder::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = ["README", "editor", "translator", "maintainer"];
    let pages = pages.iter().flat_map(|page| {
        [root.join(format!("docs/{page}.md")), root.join(format!("docs/uk/{page}.md"))]
    });
    let mut seen = 0;
    for path in pages.chain([root.join("README.md"), root.join("README.uk.md")]) {
        let text = std::fs::read_to_string(&path).unwrap();
        for command in commands(&text) {
            let name = command[0];
            if !name.chars().all(|it| it.is_ascii_lowercase() || it == '-') {
                // `zvirka КОМАНДА`, which stands for any.
                continue;
            }
            let help = folder.run(&[name, "--help"]).expect(0).out;
            for option in command.iter().filter(|word| word.starts_with("--")) {
                let option = option.split('=').next().unwrap_or(option);
                assert!(help.contains(option), "{}: {command:?}", path.display());
                seen += 1;
            }
            seen += 1;
        }
    }
    assert!(seen > 60, "looked at no more than {seen} commands and options");
}
