//! A link that names one section by its number and leads to another.

use crate::finding::{Edit, Findings};
use crate::manual::Manual;
use crate::manual::anchor::Landing;
use crate::manual::link::resolution::{LinkStatus, Target};
use crate::manual::link::{Link, LinkOrigin};
use crate::manual::number::SectionNumber;
use crate::manual::page::Page;
use crate::manual::section::mentions;
use crate::rule::{Check, declare_rule};
use crate::source::Span;

declare_rule! {
    "wrong-section-number", Links, Error, Check::Page(check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Зустріч](1.md)\n  * [1.1. Черга](1.1.md)\n  * [1.2. Розмова](1.2.md)\n  * [1.3. Прощання](1.3.md)\n",
        "1.md" => "# 1. Зустріч\n\nЦе сказано нижче.\n",
        "1.1.md" => "# 1.1. Черга\n\nЯк почати, сказано в розділі [1.3. Розмова](1.2.md).\n",
        "1.2.md" => "# 1.2. Розмова\n\nЦе сказано нижче.\n",
        "1.3.md" => "# 1.3. Прощання\n\nЦе сказано нижче.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [1. Зустріч](1.md)\n  * [1.1. Черга](1.1.md)\n  * [1.2. Розмова](1.2.md)\n  * [1.3. Прощання](1.3.md)\n",
        "1.md" => "# 1. Зустріч\n\nЦе сказано нижче.\n",
        "1.1.md" => "# 1.1. Черга\n\nЯк почати, сказано в розділі [1.2. Розмова](1.2.md).\n",
        "1.2.md" => "# 1.2. Розмова\n\nЦе сказано нижче.\n",
        "1.3.md" => "# 1.3. Прощання\n\nЦе сказано нижче.\n",
    },
}

fn check(page: &Page, manual: &Manual, findings: &mut Findings) {
    // The contents and what they lead to are compared by rules of their own.
    if manual.sections().is_empty() || *page.path() == manual.settings.summary {
        return;
    }
    let mentions = mentions(page);
    for (link, resolution) in page.links.iter().zip(manual.resolutions(page)) {
        let is_text = matches!(link.origin, LinkOrigin::Inline | LinkOrigin::Reference);
        let Target::Page(target) = resolution.target else { continue };
        if !is_text || resolution.status != LinkStatus::Ok {
            continue;
        }
        let told = of_text(page, link).or_else(|| {
            let inside = |it: &Span| link.text.start <= it.start && it.end <= link.text.end;
            let mention = mentions.iter().find(|mention| inside(&mention.digits))?;
            Some((mention.number.clone(), mention.digits))
        });
        let Some((number, digits)) = told else { continue };
        let target = target as usize;
        let Some(right) = number_of(manual, page, link, target) else { continue };
        // A page has its sections' numbers too.
        let section = manual.sections().find(&number);
        if right == number || section.is_some_and(|section| section.page == target) {
            continue;
        }
        let place = page.source.location(digits);
        findings
            .report(place.clone())
            .with("number", number.to_string())
            .with("target", right.to_string())
            .fix(true, vec![Edit { place, text: right.to_string() }]);
    }
}

/// The number at the head of a link's text, and where it stands.
fn of_text(page: &Page, link: &Link) -> Option<(SectionNumber, Span)> {
    let text = page.source.slice(link.text);
    let lead = text.len() - text.trim_start_matches(['*', '_', ' ']).len();
    let (number, _) = SectionNumber::of_title(&text[lead..])?;
    let start = link.text.range().start + lead;
    let digits = Span::new(start, start + number.to_string().len());
    // A word may stand before it: «Розділ 1.2».
    let stands = page.source.slice(digits) == number.to_string();
    (number.depth() > 1 && stands).then_some((number, digits))
}

/// The number of what a link leads to: of the heading, else of the page.
fn number_of(manual: &Manual, page: &Page, link: &Link, target: usize) -> Option<SectionNumber> {
    let destination = link.destination.text(&page.source);
    let of_page = manual.sections().of_page(target);
    let Some((_, fragment)) = destination.split_once('#').filter(|(_, it)| !it.is_empty()) else {
        return of_page.cloned();
    };
    let target = manual.pages.get(target)?;
    match target.anchors.find(fragment)? {
        Landing::Heading(heading) | Landing::Numbered(heading) => {
            let heading = target.headings.get(heading as usize)?;
            Some(SectionNumber::of_title(heading.text.text(&target.source))?.0)
        }
        Landing::Top | Landing::Title(_) => of_page.cloned(),
        _ => None,
    }
}
