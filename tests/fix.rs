//! What fixing does to people's files: it comes to an end, and nothing but the text of a
//! page is another than before.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;
use pulldown_cmark::{Event, Tag, TagEnd};
use zvirka::finding::Level;
use zvirka::flavour::Flavour;
use zvirka::lint::mend::mend;
use zvirka::lint::{self, Asked, Selection};
use zvirka::markdown::Document;
use zvirka::project::Project;
use zvirka::rule::{Contents, Group, Rule};
use zvirka::rules;
use zvirka::tree::{Content, Tree};

/// Bytes by path.
type Files = BTreeMap<String, Vec<u8>>;

/// The project of some files, with the rules that the configuration leaves on, or those
/// that are asked for.
fn open(files: &Files, select: &[&str]) -> (Project, Selection) {
    let tree = Tree::memory(files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())));
    let project = Project::load(tree, None).unwrap_or_else(|fault| panic!("{fault}"));
    let select = select.iter().map(|&name| name.to_owned()).collect();
    let asked = Asked { select, ..Asked::default() };
    let selection = Selection::new(&project.config, &project.config_source, &asked).unwrap();
    (project, selection)
}

/// The files once they are fixed as `zvirka check --fix` does, and how many findings
/// that mended.
fn fixed(files: &Files, select: &[&str], unsafe_too: bool) -> (Files, usize) {
    let (project, selection) = open(files, select);
    let mended = mend(&project, &selection, None, unsafe_too, |_| true).unwrap();
    let mut after = files.clone();
    for (path, change) in mended.changes.iter() {
        after.insert(path.to_string(), change.after.as_deref().unwrap_or_default().to_vec());
    }
    (after, mended.count)
}

/// The safe fixes that are still offered.
fn left(files: &Files, select: &[&str]) -> Vec<String> {
    let (project, selection) = open(files, select);
    let findings = lint::run(&project, &selection).into_iter();
    let is_safe = |fix: &zvirka::finding::Fix| fix.safe;
    findings
        .filter(|finding| finding.fix.as_ref().is_some_and(is_safe))
        .map(|finding| format!("{} {}: {:?}", finding.place.path, finding.rule, finding.args))
        .collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Files with the line ends of Windows.
fn with_crlf(files: &Files) -> Files {
    let crlf = |bytes: &[u8]| {
        let mut out = Vec::with_capacity(bytes.len());
        for (at, &byte) in bytes.iter().enumerate() {
            if byte == b'\n' && (at == 0 || bytes[at - 1] != b'\r') {
                out.push(b'\r');
            }
            out.push(byte);
        }
        out
    };
    files.iter().map(|(path, bytes)| (path.clone(), crlf(bytes))).collect()
}

/// What a text has of each line end: LF alone, CRLF, CR alone.
fn line_ends(bytes: &[u8]) -> (bool, bool, bool) {
    let text = text(bytes);
    let rest = text.replace("\r\n", "");
    (rest.contains('\n'), text.contains("\r\n"), rest.contains('\r'))
}

/// Line ends are of the kinds that were there, and a file ends as it did.
#[track_caller]
fn keeps_line_ends(name: &str, before: &Files, after: &Files) {
    for (path, old) in before {
        let new = &after[path];
        let (lf, crlf, cr) = line_ends(new);
        let (had_lf, had_crlf, had_cr) = line_ends(old);
        let is_kept = (!lf || had_lf) && (!crlf || had_crlf) && (!cr || had_cr);
        assert!(is_kept, "{name}: {path} has other line ends:\n{:?}", text(new));
        let ends = |bytes: &[u8]| bytes.ends_with(b"\n");
        assert!(
            new.is_empty() || ends(old) == ends(new),
            "{name}: the end of {path}:\n{:?}",
            text(new)
        );
    }
}

/// The files of a rule's fixture.
fn fixture(rule: &Rule) -> Files {
    let folder: PathBuf =
        [env!("CARGO_MANIFEST_DIR"), "tests", "fixtures", "rules", rule.id].iter().collect();
    let tree = Tree::disk(&folder).unwrap_or_else(|fault| panic!("{fault}"));
    let read = |path: &str| match tree.read(path, 1 << 20).unwrap() {
        Content::Bytes(bytes) => bytes,
        Content::TooLarge { .. } => Vec::new(),
    };
    tree.entries().iter().map(|entry| (entry.path.to_string(), read(&entry.path))).collect()
}

fn example(rule: &Rule) -> Files {
    let files = rule.bad.iter().filter(|(_, it)| !matches!(it, Contents::Blank(_)));
    files.map(|(path, contents)| ((*path).to_owned(), contents.to_bytes())).collect()
}

/// Fixing comes to an end, and keeps line ends. Returns how many findings it mended.
#[track_caller]
fn comes_to_an_end(name: &str, files: &Files, select: &[&str]) -> usize {
    let (once, count) = fixed(files, select, false);
    keeps_line_ends(name, files, &once);
    assert_eq!(left(&once, select), [""; 0], "{name}: safe fixes are left");
    let (twice, _) = fixed(&once, select, false);
    assert!(once == twice, "{name}: fixing again changes something");
    let (all, more) = fixed(files, select, true);
    keeps_line_ends(name, files, &all);
    let (all_twice, _) = fixed(&all, select, true);
    let (all_thrice, _) = fixed(&all_twice, select, true);
    assert!(all_twice == all_thrice, "{name}: fixing with unsafe fixes does not end");
    count.max(more)
}

#[test]
fn fixtures_and_examples_are_fixed_once() {
    let mut count = 0;
    for rule in rules::all() {
        let own = [rule.id];
        // A rule that is off is asked for by its name.
        let select: &[&str] = if rule.level == Level::Off { &own } else { &[] };
        for (kind, files) in [("fixture", fixture(rule)), ("bad example", example(rule))] {
            // Nothing is looked for where nothing is.
            if files.is_empty() {
                continue;
            }
            let name = format!("{} of {}", kind, rule.id);
            count += comes_to_an_end(&name, &files, select);
            count += comes_to_an_end(&format!("CRLF {name}"), &with_crlf(&files), select);
        }
    }
    assert!(count > 100, "only {count} findings were mended");
}

/// What a page is made of, but for its text: the events of the parser in order, code,
/// HTML and destinations word for word, and the tags that the parser does not see.
fn structure(page: &str, flavour: Flavour) -> Vec<String> {
    let document = Document::new(page, flavour);
    let mut out: Vec<String> = document
        .tags
        .iter()
        .map(|tag| page[tag.span.range()].to_owned())
        .chain(document.includes.iter().map(|include| page[include.span.range()].to_owned()))
        .collect();
    let (mut in_code, mut in_heading) = (false, false);
    for (event, _) in document.events() {
        match &event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Start(Tag::Heading { .. }) => in_heading = true,
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            _ => {}
        }
        out.push(match event {
            Event::Text(_) if !in_code => continue,
            // `emphasised-heading` takes these.
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) if in_heading => continue,
            Event::Start(Tag::Link { dest_url, .. }) => format!("link {dest_url}"),
            Event::Start(Tag::Image { dest_url, .. }) => format!("image {dest_url}"),
            event => format!("{event:?}"),
        });
    }
    out
}

/// A stretch of a page: ordinary, or what a rule or the parser may stumble over.
#[expect(clippy::too_many_lines, reason = "a list of fragments")]
fn fragment() -> impl Strategy<Value = &'static str> {
    let words = prop::sample::select(vec![
        "Слово",
        "ім'я",
        "п’ять",
        "об`єкт",
        "word",
        "it's",
        "Cлово",
        "дiм",
        "і",
        "a",
        "1",
        "10",
        "2.",
        "грн",
        "зачекаи\u{306}те",
        "е\u{301}",
        "см.",
        "ж.д.",
        "SMS",
        "ТОВ",
        "так-так",
    ]);
    let marks = prop::sample::select(vec![
        "\"", "'", "«", "»", "„", "“", "”", "‘", "’", "`", "``", " - ", " -- ", "—", " – ", " — ",
        "---", "-", "...", "…", ",", " ,", ".", " .", ":", " :", ";", "!", " !", "?", "(", ")",
        "/", " / ", "+", "=", "~", "~~", "*", "**", "***", "_", "__", "\\", "\\\"", "\\'", "\\*",
        "\\-", "#", " #", "&", "|", "<", ">", "[", "]", "^", "[^1]", "!", "{", "}", "{%", "%}",
        "№",
    ]);
    let odd = prop::sample::select(vec![
        " ",
        "  ",
        "   ",
        "\t",
        "\u{a0}",
        "\u{200b}",
        "\u{ad}",
        "\u{301}",
        "\u{336}",
        "\u{feff}",
        "\u{200d}",
        "&nbsp;",
        "&quot;",
        "&mdash;",
        "&#x200B;",
        "&amp;",
        "&lt;",
        "&#20;",
        "&hellip;",
        "<br>",
        "<b>",
        "</b>",
        "<!-- -->",
        "<a id=\"x\"></a>",
        "<https://a.ua/б-в>",
        "https://a.ua/x--y",
        "a@b.ua",
        "`код - \"к\"`",
        "``a ` b``",
        "[б](в.md)",
        "[\"б\"](в.md \"т - т\")",
        "[б][x]",
        "[x]",
        "![в - д](г.png)",
        "[п'ять]",
        "[\"і\"]",
        "[ім'я\u{200b} - т][]",
        "_ім_'я",
        "*об*'єкт",
        "**б**",
        "*б*",
        "**\"б\"**",
        "_\"б\"_",
        "{{ x }}",
        "{% hint %}",
        "\\\n",
        "  \n",
    ]);
    let ends = prop::sample::select(vec![
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        "\n\n",
        "\r\n",
        "\r\n\r\n",
        "\n> ",
        "\n- ",
        "\n* ",
        "\n1. ",
        "\n   ",
        "\n    ",
        "\n\n    ",
        "\n\n# ",
        "\n\n## ",
        "\n\n## **",
        "\n---\n",
        "\n===\n",
        "\n\n| а | б |\n|---|---|\n| ",
        " | ",
        " |\n| ",
        "\n```\n",
        "\n~~~ text\n",
        "\n[x]: y.md\n",
        "\n[п'ять]: y.md\n",
        "\n[\"і\"]: z.md\n",
        "\n\n[ім'я\u{200b} - т]: i.md\n\n",
        "\n[z]: <y> \"т\"\n",
        "\n\n[^1]: ",
        "\n- [ ] ",
        "\n+ ",
        "\n: ",
        "\n<div>\n",
        "\n</div>\n\n",
        "\n\n***\n\n",
        "\n{% hint style=\"info\" %}\n",
        "\n{% endhint %}\n",
        "\n#",
        "\n=",
        "\n-",
        "\n2) ",
    ]);
    prop_oneof![4 => words, 4 => marks, 2 => odd, 2 => Just(" "), 3 => ends]
}

fn page() -> impl Strategy<Value = String> {
    let start =
        prop::sample::select(vec!["", "\u{feff}", "# А\n\n", "## **А.**\n\n", "---\na: b\n---\n"]);
    (start, prop::collection::vec(fragment(), 1..40))
        .prop_map(|(start, fragments)| format!("{start}{}", fragments.concat()))
}

/// The ways of some house, and its flavour.
fn house() -> impl Strategy<Value = (Flavour, String)> {
    let flavours = prop::sample::select(Flavour::ALL.to_vec());
    let quotes = prop::sample::select(vec!["auto", "«»", "„“", "“”", "\\\"\\\""]);
    let apostrophe = prop::sample::select(vec!["auto", "’", "ʼ", "'"]);
    let dash = prop::sample::select(vec!["auto", "—", "–"]);
    let ellipsis = prop::sample::select(vec!["auto", "…", "..."]);
    (flavours, quotes, apostrophe, dash, ellipsis).prop_map(|(flavour, quotes, apostrophe, dash, ellipsis)| {
        let text = format!(
            "[text]\nquotes = \"{quotes}\"\napostrophe = \"{apostrophe}\"\ndash = \"{dash}\"\nellipsis = \"{ellipsis}\"\n"
        );
        let manual = format!("[[manual]]\nflavour = \"{}\"\nlanguage = \"uk\"\n", flavour.as_str());
        (flavour, text + &manual)
    })
}

fn keeps_structure(flavour: Flavour, config: &str, page: &str) -> Result<(), TestCaseError> {
    let groups = Group::ALL.map(Group::as_str);
    let mut files = Files::new();
    files.insert("zvirka.toml".to_owned(), config.into());
    files.insert("a.md".to_owned(), page.into());
    let (once, _) = fixed(&files, &groups, false);
    let after = text(&once["a.md"]);
    let (old, new) = (structure(page, flavour), structure(&after, flavour));
    if old != new {
        let culprits: Vec<&str> = rules::all()
            .map(|rule| rule.id)
            .filter(|id| structure(&text(&fixed(&files, &[id], false).0["a.md"]), flavour) != old)
            .collect();
        prop_assert_eq!(old, new, "{:?}\n{:?} became\n{:?}", culprits, page, after);
    }
    let (twice, _) = fixed(&once, &groups, false);
    let again = text(&twice["a.md"]);
    prop_assert_eq!(&after, &again, "{:?} is fixed twice", page);
    prop_assert_eq!(left(&once, &groups), [""; 0], "{:?}", page);
    Ok(())
}

/// What made a fix change more than text, once.
#[test]
fn marks_that_hold_a_page_together_stay() {
    let config = "[text]\nquotes = \"«»\"\napostrophe = \"ʼ\"\ndash = \"—\"\n\
                  [[manual]]\nflavour = \"gitbook\"\nlanguage = \"uk\"\n";
    for page in [
        "\u{feff}\u{feff}* слово\n",
        "2.\u{200b} Слово\n",
        "1\u{200b} . Слово\n",
        "1 . Слово\n",
        "_ , слово_\n",
        "слово \u{200b} \nслово\n",
        "<аб\u{200b}в> <a\u{200b}b>\n",
        "\u{301} \n",
        "\u{301}<br>\n",
        "а *\u{301} б*\n",
        "_ім_'я\n",
        "об`єкт{% hint %}<!-- -->\n",
        "[п'ять]\n\n[п'ять]: y.md\n",
        "[ім'я - \"т\"][]\n\n[ім'я - \"т\"]: y.md\n",
        "## [Слово.]\n\n[Слово.]: y.md\n",
        "# А\n\nСлово\n=,\n---\n",
        "```об`єкт",
    ] {
        keeps_structure(Flavour::Gitbook, config, page).unwrap();
    }
}

/// A heading that a fix changes has another anchor, so that what led there goes with it.
#[test]
fn links_follow_the_headings_that_fixes_change() {
    let files: Files = [
        (
            "zvirka.toml",
            "[text]\ndash = \"—\"\n[[manual]]\nflavour = \"github\"\nlanguage = \"uk\"\n",
        ),
        ("SUMMARY.md", "# Зміст\n\n* [Вступ](README.md)\n* [Черга - де стати](queue.md)\n"),
        (
            "README.md",
            "# Вступ\n\nПро [перерву](queue.md#обід---коли), [Обід - коли][обід], \
             [інше](queue.md#решта) й [чергу](queue.md).\n\n[обід]: queue.md#обід---коли\n",
        ),
        (
            "queue.md",
            "# Черга - де стати\n\nПро [обід](#обід---коли) сказано нижче.\n\n\
             ## Обід - коли\n\nО першій.\n\n## Решта\n\nУсе.\n",
        ),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
    .collect();
    let (after, _) = fixed(&files, &[], false);
    assert_eq!(
        text(&after["README.md"]),
        "# Вступ\n\nПро [перерву](queue.md#обід--коли), [Обід — коли][обід], \
         [інше](queue.md#решта) й [чергу](queue.md).\n\n[обід]: queue.md#обід--коли\n"
    );
    assert_eq!(
        text(&after["queue.md"]),
        "# Черга — де стати\n\nПро [обід](#обід--коли) сказано нижче.\n\n\
         ## Обід — коли\n\nО першій.\n\n## Решта\n\nУсе.\n"
    );
    assert!(text(&after["SUMMARY.md"]).contains("* [Черга — де стати](queue.md)"));

    // Who asks for one page gets that page alone, and no link that breaks for it.
    let (project, selection) = open(&files, &[]);
    let mended = mend(&project, &selection, None, false, |path| path == "queue.md").unwrap();
    assert!(mended.changes.is_empty());
    let mended = mend(&project, &selection, None, false, |path| path != "SUMMARY.md").unwrap();
    assert!(mended.changes.get("queue.md").is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Safe fixes leave a page what it is, whatever it is.
    #[test]
    fn structure_stays((flavour, config) in house(), page in page()) {
        keeps_structure(flavour, &config, &page)?;
    }
}
