//! Two headings with the same words in one place of the outline.

use std::collections::BTreeMap;

use crate::finding::Findings;
use crate::manual::Manual;
use crate::manual::page::{Heading, Page};
use crate::rule::{Check, declare_rule};
use crate::source::Source;

declare_rule! {
    "duplicate-heading", Page, Warning, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\nТалони видає автомат.\n\n## Талони\n\nТалон дійсний годину.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n## Талони\n\nТалони видає автомат.\n\n## Строк дії талона\n\nТалон дійсний годину.\n",
    },
}

/// The heading above and the block around a heading, where there are any.
type Place = (Option<usize>, Option<usize>);

fn check(page: &Page, _: &Manual, findings: &mut Findings) {
    let headings: Vec<&Heading> = page.headings.iter().filter(|it| !it.nested).collect();
    // On most pages no two are alike.
    let mut keys: Vec<&str> = headings.iter().map(|it| key(it, &page.source)).collect();
    keys.sort_unstable();
    if keys.windows(2).all(|pair| pair[0] != pair[1]) {
        return;
    }
    let title = page.title_heading().map(|title| key(title, &page.source));
    // The headings that the next one may stand under, outermost first, by their place.
    let mut above: Vec<(u8, usize)> = Vec::new();
    let mut groups: BTreeMap<(Place, &str), Vec<&Heading>> = BTreeMap::new();
    for (at, heading) in headings.iter().enumerate() {
        above.retain(|&(level, _)| level < heading.level);
        let parent = above.last().map(|&(_, parent)| parent);
        above.push((heading.level, at));
        let key = key(heading, &page.source);
        // A repeat of the title is one wherever it stands; so is the title itself.
        let place = if Some(key) == title {
            (None, None)
        } else {
            // The same words in two tabs are two versions of one section.
            (parent, page.block_at(heading.span.start))
        };
        if !key.is_empty() {
            groups.entry((place, key)).or_default().push(heading);
        }
    }
    for group in groups.into_values() {
        let [first, second, others @ ..] = &group[..] else { continue };
        let finding = findings.report(page.source.location(second.span));
        finding
            .with("heading", second.text.text(&page.source))
            .with("count", group.len())
            .related(page.source.location(first.span), "first");
        for other in others {
            finding.related(page.source.location(other.span), "also");
        }
    }
}

/// What two headings are compared by: what a reader sees; where there is more in it than
/// text (`<buffer>` may be a tag or a name), what is written.
fn key<'a>(heading: &'a Heading, source: &'a Source) -> &'a str {
    if heading.decorated {
        source.slice(heading.span).trim_matches(['#', ' ', '\n', '\r'])
    } else {
        heading.text.text(source).trim()
    }
}
