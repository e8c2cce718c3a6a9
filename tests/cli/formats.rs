//! One set of findings in every format that other programs read.

use std::fmt::Write as _;

use serde_json::Value;

use super::program::{Folder, Run, snapshot};

/// A project below the top of a repository, with findings of each level, a fix, another
/// place, and content that would like to be a command.
fn project() -> Folder {
    let folder = Folder::new()
        .file("docs/zvirka.toml", "lang = \"en\"\n")
        .file("docs/SUMMARY.md", "# Зміст\n\n* [Черга](queue.md)\n* [Розмова](my%20talk.md)\n")
        .file(
            "docs/queue.md",
            "# Черга\n\n### Талони\n\n😀 Про [розмову](gone.md) i про  [чергу](queue.md#none).\n",
        )
        .file("docs/my talk.md", "# Розмова\n\n[так](::error::%0Ahello.md) <b>|</b>\n")
        .file("docs/lost & found.md", "# Забута\n");
    folder.git(&["init", "--quiet"]);
    folder
}

fn run(folder: &Folder, args: &[&str]) -> Run {
    let mut all = vec!["check", "docs", "--select", "links,text,summary,page"];
    all.extend(args);
    folder.run(&all).expect(1)
}

#[test]
fn every_format_has_the_same_findings() {
    let folder = project();
    let json: Value = serde_json::from_str(&run(&folder, &["--format", "json"]).out).unwrap();
    let findings = json["findings"].as_array().unwrap();
    let rules: Vec<&str> = findings.iter().map(|it| it["rule"].as_str().unwrap()).collect();
    assert!(rules.len() > 5, "{rules:?}");
    let prints: Vec<&str> = findings.iter().map(|it| it["fingerprint"].as_str().unwrap()).collect();

    let sarif: Value = serde_json::from_str(&run(&folder, &["--format", "sarif"]).out).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let told: Vec<&str> = results.iter().map(|it| it["ruleId"].as_str().unwrap()).collect();
    assert_eq!(told, rules);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        let rule = &sarif["runs"][0]["tool"]["driver"]["rules"][index];
        assert_eq!(rule["id"], result["ruleId"]);
    }

    let gitlab: Value = serde_json::from_str(&run(&folder, &["--format", "gitlab"]).out).unwrap();
    let issues = gitlab.as_array().unwrap();
    let told: Vec<&str> = issues.iter().map(|it| it["fingerprint"].as_str().unwrap()).collect();
    assert_eq!(told, prints);
    assert!(issues.iter().all(|it| it["location"]["path"].as_str().unwrap().starts_with("docs/")));

    let junit = run(&folder, &["--format", "junit"]).out;
    assert_eq!(junit.matches("<testcase ").count(), rules.len());
    let github = run(&folder, &["--format", "github"]).out;
    assert_eq!(github.lines().count(), rules.len());
    let markdown = run(&folder, &["--format", "markdown"]).out;
    let rows = markdown
        .lines()
        .filter(|line| rules.iter().any(|rule| line.contains(&format!("| {rule} |"))));
    assert_eq!(rows.count(), rules.len());
}

#[test]
fn what_they_look_like() {
    let folder = project();
    for format in ["sarif", "github", "gitlab", "junit", "markdown"] {
        snapshot(&format!("check-format.{format}"), &run(&folder, &["--format", format]).out);
    }
}

#[test]
fn content_gives_the_runner_no_commands() {
    let folder = project();
    for line in run(&folder, &["--format", "github"]).out.lines() {
        let kind = ["::error file=docs/", "::warning file=docs/", "::notice file=docs/"];
        assert!(kind.iter().any(|kind| line.starts_with(kind)), "{line}");
        assert!(!line.contains('\r'), "{line}");
    }
}

#[test]
fn the_worst_come_first_and_the_rest_is_in_the_summary() {
    let mut page = "# Черга\n\n".to_owned();
    for number in 0..15 {
        let _ = writeln!(page, "Про  [розмову](gone{number}.md).\n");
    }
    let folder = project().file("docs/queue.md", page).file("step.md", "before\n");
    let step = folder.path().join("step.md");
    let run = folder
        .run_with(
            &["check", "docs", "--format", "github"],
            &[("GITHUB_STEP_SUMMARY", step.to_str().unwrap())],
        )
        .expect(1);
    assert_eq!(run.out.lines().filter(|line| line.starts_with("::error")).count(), 10);
    assert!(run.out.starts_with("::error"), "{}", run.out);
    let summary = std::fs::read_to_string(step).unwrap();
    assert!(summary.starts_with("before\n## Zvirka"), "{summary}");
    assert_eq!(summary.matches("| broken-link |").count(), 16, "{summary}");
}

#[test]
fn several_reports_come_of_one_run() {
    let folder = project();
    let args = ["--format", "concise", "--format", "sarif=out/report.sarif"];
    std::fs::create_dir(folder.path().join("out")).unwrap();
    let both = run(&folder, &args);
    assert_eq!(both.out, run(&folder, &["--format", "concise"]).out);
    let sarif = std::fs::read_to_string(folder.path().join("out/report.sarif")).unwrap();
    assert_eq!(sarif, run(&folder, &["--format", "sarif"]).out);
    let into = run(&folder, &["--format", "json", "--output", "report.json"]);
    assert_eq!(into.out, "");
    let json = std::fs::read_to_string(folder.path().join("report.json")).unwrap();
    assert_eq!(json, run(&folder, &["--format", "json"]).out);
    folder.run(&["check", "docs", "--format", "xml"]).expect(2);
    folder
        .run(&["check", "docs", "--format", "json=nowhere/x.json"])
        .expect(2)
        .says_once("nowhere");
}

#[test]
fn a_project_begins() {
    let folder = project();
    std::fs::remove_file(folder.path().join("docs/zvirka.toml")).unwrap();
    let folder = folder
        .file("docs/locales/uk/say.ftl", "a = А\n")
        .file("docs/locales/en/say.ftl", "a = A\n");
    for lang in ["uk", "en"] {
        let run = folder.run(&["--lang", lang, "init", "docs"]).expect(0);
        let text = std::fs::read_to_string(folder.path().join("docs/zvirka.toml")).unwrap();
        snapshot(&format!("init-made.{lang}"), &format!("{text}---\n{}", run.err));
        folder.run(&["check", "docs"]).expect(1);
        folder.run(&["--lang", "en", "init", "docs"]).expect(2).says_once("zvirka.toml");
        std::fs::remove_file(folder.path().join("docs/zvirka.toml")).unwrap();
    }
}

#[test]
fn rules_are_listed() {
    let folder = Folder::new();
    let list = folder.run(&["--lang", "uk", "rules"]).expect(0);
    snapshot("rules-list.uk", &list.out);
    let json: Value =
        serde_json::from_str(&folder.run(&["rules", "--format", "json"]).expect(0).out).unwrap();
    assert_eq!(json["rules"].as_array().unwrap().len(), zvirka::rules::all().count());
    let project = project().file("docs/zvirka.toml", "[rules]\nbroken-link = \"off\"\n");
    std::fs::rename(project.path().join("docs/zvirka.toml"), project.path().join("zvirka.toml"))
        .unwrap();
    let list = project.run(&["--lang", "en", "rules"]).expect(0);
    assert!(list.out.contains("off      broken-link "), "{}", list.out);
}

#[test]
fn a_shell_and_a_reader_are_served() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = folder.run(&["completions", shell]).expect(0);
        assert!(run.out.contains("phrasebook"), "{shell}");
    }
    let man = folder.run(&["--lang", "uk", "man"]).expect(0);
    assert!(man.out.starts_with(".ie") && man.out.contains("Перевірити посібник"), "{}", man.out);
}

#[test]
fn a_wrong_command_line_is_answered_in_both_languages() {
    let folder = Folder::new();
    let lines: [&[&str]; 8] = [
        &["chekc"],
        &["check", "--fromat", "json"],
        &["check", "--format", "xml"],
        &["check", "--fail-on", "never"],
        &["--flavour", "hugo", "check"],
        &["accept", "--all", "a"],
        &["import"],
        &["check", "--select"],
    ];
    for lang in ["uk", "en"] {
        let mut told = String::new();
        for line in lines {
            let mut args = vec!["--lang", lang];
            args.extend(line);
            let run = folder.run(&args).expect(2);
            assert_eq!(run.out, "");
            let _ = writeln!(told, "$ zvirka {}\n{}", line.join(" "), run.err);
        }
        snapshot(&format!("wrong-usage.{lang}"), &told);
    }
}

#[test]
fn hooks_and_the_action_call_what_there_is() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let hooks = std::fs::read_to_string(root.join(".pre-commit-hooks.yaml")).unwrap();
    let entries: Vec<&str> =
        hooks.lines().filter_map(|line| line.trim().strip_prefix("entry: zvirka ")).collect();
    assert_eq!(entries.len(), 3);
    for entry in entries {
        let mut args: Vec<&str> = entry.split(' ').collect();
        args.push("--help");
        Folder::new().run(&args).expect(0);
    }
    let action = std::fs::read_to_string(root.join("action.yml")).unwrap();
    let scripts =
        action.split("run:").skip(1).map(|rest| rest.split("- name:").next().unwrap_or(rest));
    let scripts: Vec<&str> = scripts.collect();
    assert!(scripts.len() >= 2);
    for script in scripts {
        assert!(!script.contains("${{"), "a script with what a caller gives in it: {script}");
    }
}
