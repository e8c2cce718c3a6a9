//! A section number that its page, or the page's file, gives otherwise.

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::number::SectionNumber;
use crate::manual::page::Page;
use crate::manual::summary::Entry;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "number-mismatch", Summary, Error, Check::Manual(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Вступ](1.md)\n* [2. Черга](2.md)\n",
        "1.md" => "# 1. Вступ\n\nЦе сказано нижче.\n",
        "2.md" => "# 3. Черга\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Вступ](1.md)\n* [2. Черга](2.md)\n",
        "1.md" => "# 1. Вступ\n\nЦе сказано нижче.\n",
        "2.md" => "# 2. Черга\n\nЦе сказано нижче.\n",
    },
}

fn check(manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    for (_, entries) in summary.numbered() {
        let pages: Vec<(&Entry, &SectionNumber, &Page)> = entries
            .into_iter()
            .filter_map(|(entry, number)| Some((entry, number, manual.entry_page(entry)?)))
            .collect();
        for &(entry, number, page) in &pages {
            let Some(heading) = page.title_heading().filter(|it| it.level == 1 && it.leads) else {
                continue;
            };
            let title = heading.text.text(&page.source);
            let Some((other, _)) = SectionNumber::of_title(title) else { continue };
            if other != *number {
                findings
                    .report(summary.page.source.location(entry.span))
                    .with("number", number.to_string())
                    .with("other", other.to_string())
                    .with("where", "title")
                    .related(page.source.location(heading.text.span), "title-place");
            }
        }
        of_files(&pages, manual, findings);
    }
}

/// File names follow the numbers only where most of a list's do: elsewhere a number in
/// a name is a date, an order of its own, or chance.
fn of_files(pages: &[(&Entry, &SectionNumber, &Page)], manual: &Manual, findings: &mut Findings) {
    let Some(summary) = &manual.summary else { return };
    let named: Vec<(&Entry, &SectionNumber, &Page, Vec<u8>)> = pages
        .iter()
        .filter_map(|&(entry, number, page)| Some((entry, number, page, number_of(page.path())?)))
        .collect();
    let agrees = |number: &SectionNumber, name: &[u8]| number.parts().ends_with(name);
    let (right, wrong): (Vec<_>, Vec<_>) =
        named.iter().partition(|(_, number, _, name)| agrees(number, name));
    if right.len() < 2 || wrong.len() * 3 > named.len() {
        return;
    }
    for (entry, number, page, name) in wrong {
        let name: Vec<String> = name.iter().map(ToString::to_string).collect();
        findings
            .report(summary.page.source.location(entry.span))
            .with("number", number.to_string())
            .with("other", name.join("."))
            .with("where", "file")
            .related(page.source.location(Span::default()), "file-place");
    }
}

/// The number that a page's file begins with, or the folder of a `README.md`: `5.2.8-x.md`,
/// `5-2-8-x.md`, `08_x.md`.
fn number_of(path: &str) -> Option<Vec<u8>> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_index = ["readme", "index"].iter().any(|known| stem.eq_ignore_ascii_case(known));
    let stem = if is_index { folder.rsplit('/').next().unwrap_or(folder) } else { stem };
    let parts = stem.split(['.', '-', '_']);
    let numbers: Vec<u8> = parts.map_while(|part| part.parse().ok()).collect();
    (!numbers.is_empty()).then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_begins_with_a_number() {
        #[track_caller]
        fn check(path: &str, expected: Option<&[u8]>) {
            assert_eq!(number_of(path).as_deref(), expected);
        }
        check("a/5.2.8-skarhy.md", Some(&[5, 2, 8]));
        check("5-2-8-skarhy.md", Some(&[5, 2, 8]));
        check("5/08_skarhy.md", Some(&[8]));
        check("5-skarhy/README.md", Some(&[5]));
        check("5/skarhy.md", None);
        check("2024-report.md", None);
        check("3d.md", None);
    }
}
