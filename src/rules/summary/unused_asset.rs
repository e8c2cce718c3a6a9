//! A picture or another file that nothing in the manual names.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::rule::{Check, declare_rule};
use crate::source::{Location, Span};

declare_rule! {
    "unused-asset", Summary, Info, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nЦе сказано нижче.\n",
        ".gitbook/assets/terminal.png" => "",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n![Термінал](.gitbook/assets/terminal.png)\n",
        ".gitbook/assets/terminal.png" => "",
    },
}

/// So many of one folder are told as one.
const MANY: usize = 3;

fn check(manual: &Manual, findings: &mut Findings) {
    let mut folders: BTreeMap<&str, Vec<&Arc<str>>> = BTreeMap::new();
    for path in manual.unused_assets() {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        folders.entry(folder).or_default().push(path);
    }
    let place = |path: &Arc<str>| Location { path: path.clone(), span: Span::default() };
    for (folder, files) in folders {
        if files.len() < MANY || folder.is_empty() {
            for path in files {
                findings.report(place(path)).with("path", &**path).with("count", 1_u32);
            }
        } else if let Some((first, rest)) = files.split_first() {
            let finding = findings.report(place(first));
            finding.with("path", folder).with("count", files.len());
            for path in rest {
                finding.related(place(path), "also");
            }
        }
    }
}
