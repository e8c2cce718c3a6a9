//! From a fragment to what it lands on, and back from a heading to its anchor.

use super::slug::{self, Style};
use super::{Anchors, Entry, HeadingText, Landing, key, styles};
use crate::flavour::Flavour;
use crate::manual::link::path::decoded;

impl Anchors {
    /// Where `fragment` lands, written as in the link, with or without `#`; `None` when
    /// the page publishes no such anchor.
    pub fn find(&self, fragment: &str) -> Option<Landing> {
        let raw = fragment.strip_prefix('#').unwrap_or(fragment);
        // `#:~:text=` asks the browser for words of the page, not for an anchor.
        let mut colons = raw.match_indices(':').map(|(at, _)| at);
        let raw = colons.find(|&at| raw[at..].starts_with(":~:")).map_or(raw, |at| &raw[..at]);
        let decoded = decoded(raw);
        self.published(&decoded)
            // A browser tries the fragment as it stands first; an id may hold a `%`.
            .or_else(|| self.published(raw))
            .or_else(|| self.punctuated(&decoded))
            .or_else(|| (raw.is_empty() || raw.eq_ignore_ascii_case("top")).then_some(Landing::Top))
            .or_else(|| (!self.certain).then_some(Landing::Unknowable))
    }

    /// The heading that `fragment` lands on by a number which tells it from others with the
    /// same words.
    pub fn find_numbered(&self, fragment: &str) -> Option<u32> {
        if self.numbers.is_empty() {
            return None;
        }
        match self.find(fragment) {
            Some(Landing::Numbered(heading)) => Some(heading),
            _ => None,
        }
    }

    /// An anchor that reaches the heading of that number, as the page publishes it: not
    /// percent-encoded. `None` when none does, or when it cannot be known.
    pub fn anchor_of(&self, number: u32, heading: HeadingText<'_>) -> Option<String> {
        let reaches = |anchor: &str| {
            matches!(
                self.entry(anchor).map(Entry::landing),
                Some(Landing::Heading(found) | Landing::Numbered(found)) if found == number
            )
        };
        heading
            .explicit
            .iter()
            .find(|id| reaches(id))
            .map(ToString::to_string)
            .or_else(|| self.slug_of(number, heading).filter(|slug| reaches(slug)))
    }

    fn slug_of(&self, number: u32, heading: HeadingText<'_>) -> Option<String> {
        if heading.is_replaced(self.flavour) || self.title == Some(number) {
            return None;
        }
        let mut slug = String::with_capacity(heading.text.len());
        if !slug::write_slug(heading.text, styles(self.flavour)[0], &mut slug) {
            return None;
        }
        if let Ok(at) = self.numbers.binary_search_by_key(&number, |&(heading, _)| heading) {
            slug = format!("{slug}-{}", self.numbers[at].1);
        }
        Some(slug)
    }

    fn entry(&self, id: &str) -> Option<Entry> {
        let key = key(self.flavour, id);
        let at = self.entries.binary_search_by_key(&key, |entry| entry.key).ok()?;
        self.entries.get(at).copied()
    }

    fn published(&self, id: &str) -> Option<Landing> {
        let unprefixed = id.strip_prefix("user-content-");
        self.entry(id)
            .or_else(|| match self.flavour {
                Flavour::Github => self.entry(unprefixed?),
                Flavour::Gitbook | Flavour::Mdbook => None,
            })
            .map(Entry::landing)
            .or_else(|| self.is_footnote(unprefixed.unwrap_or(id)).then_some(Landing::Footnote))
    }

    /// Where a fragment lands that GitBook wrote between its two generations, when slugs
    /// kept some punctuation (`5.-group-filter`, `tls/ssl`, `less-than-{inject,extract}`).
    /// What is left without it is a slug of the older generation.
    fn punctuated(&self, id: &str) -> Option<Landing> {
        let is_slug = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        if self.flavour != Flavour::Gitbook
            || id.chars().all(is_slug)
            || !id.chars().all(|letter| letter.is_ascii() && !letter.is_ascii_uppercase())
        {
            return None;
        }
        let bare = slug::slug(id.strip_prefix("id-").unwrap_or(id), Style::GitbookLegacy);
        match self.entry(&bare).map(Entry::landing) {
            landing @ Some(Landing::Heading(_) | Landing::Numbered(_)) => landing,
            _ => None,
        }
    }

    /// Whether the id belongs to a footnote: `fn-1`, `fnref-1`, `fnref-1-2` (GitHub adds a
    /// digest to any), `fn:1` (others), `footnote-1`, `fr-1-2` (mdBook), `1` (mdBook
    /// before 0.5).
    fn is_footnote(&self, id: &str) -> bool {
        const PREFIXES: [&str; 6] = ["fn-", "fnref-", "fn:", "fnref:", "footnote-", "fr-"];
        if self.footnotes.is_empty() {
            return false;
        }
        let has = |label: &str| self.footnotes.binary_search(&key(self.flavour, label)).is_ok();
        let has_counted =
            |label: &str| has(label) || label.rsplit_once('-').is_some_and(|(label, _)| has(label));
        PREFIXES.iter().filter_map(|prefix| id.strip_prefix(prefix)).any(has_counted)
            || (self.flavour == Flavour::Mdbook && has(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Landing::{
        Element, Footnote, Foreign, Heading, Numbered, Replaced, Title, Top, Unknowable,
    };

    #[derive(Default)]
    struct Page {
        headings: Vec<(u8, String, Vec<Box<str>>, bool)>,
        ids: Vec<String>,
        labels: Vec<String>,
    }

    impl Page {
        /// Reads `## Heading | x` as `## Heading <a id="x"></a>`, `## Heading # x` as
        /// `## Heading {#x}`, `| x` as `<a id="x"></a>`, `^ x` as `[^x]: …`.
        fn new(lines: &str) -> Self {
            let mut page = Self::default();
            for line in lines.lines() {
                let level = line.bytes().take_while(|&byte| byte == b'#').count();
                if let Some(id) = line.strip_prefix("| ") {
                    page.ids.push(id.to_owned());
                } else if let Some(label) = line.strip_prefix("^ ") {
                    page.labels.push(label.to_owned());
                } else if level > 0 {
                    let rest = line[level..].trim();
                    let ids = rest.replace(" # ", " | ");
                    let mut parts = ids.split(" | ");
                    let text = parts.next().unwrap().to_owned();
                    let explicit = parts.map(Into::into).collect();
                    let level = u8::try_from(level).unwrap();
                    page.headings.push((level, text, explicit, rest.contains(" # ")));
                }
            }
            page
        }

        fn headings(&self) -> impl Iterator<Item = HeadingText<'_>> {
            self.headings.iter().map(|&(level, ref text, ref explicit, has_attribute)| {
                HeadingText { level, text, explicit, has_attribute }
            })
        }

        fn anchors(&self, flavour: Flavour) -> Anchors {
            let ids = self.ids.iter().map(String::as_str);
            let labels = self.labels.iter().map(String::as_str);
            Anchors::build(flavour, self.headings(), ids, labels)
        }
    }

    #[track_caller]
    fn check(flavour: Flavour, lines: &str, expected: &[(&str, Option<Landing>)]) {
        let anchors = Page::new(lines).anchors(flavour);
        for (fragment, landing) in expected {
            assert_eq!(anchors.find(fragment), *landing, "{fragment}");
        }
    }

    #[track_caller]
    fn check_anchors(flavour: Flavour, lines: &str, expected: &[Option<&str>]) {
        let page = Page::new(lines);
        let anchors = page.anchors(flavour);
        let found: Vec<_> = (0..)
            .zip(page.headings())
            .map(|(number, heading)| anchors.anchor_of(number, heading))
            .collect();
        let found: Vec<_> = found.iter().map(Option::as_deref).collect();
        assert_eq!(found, expected);
    }

    const GITHUB: Flavour = Flavour::Github;
    const MDBOOK: Flavour = Flavour::Mdbook;
    const GITBOOK: Flavour = Flavour::Gitbook;

    #[test]
    fn the_top_is_always_there() {
        for flavour in Flavour::ALL {
            let words = "#:~:text=слово";
            let top = Some(Top);
            check(flavour, "", &[("", top), ("#", top), ("#top", top), (words, top), ("#x", None)]);
            check(flavour, "# A\n## Top", &[("#top", Some(Heading(1)))]);
        }
    }

    #[test]
    fn fragments_are_decoded_and_composed() {
        let expected = [
            ("#йод", Some(Heading(1))),
            ("#%D0%B9%D0%BE%D0%B4", Some(Heading(1))),
            ("#и\u{306}од", Some(Heading(1))),
            ("#%D0%B9%D0%BE", None),
            ("#%FF", None),
            ("#-план", Some(Heading(2))),
            ("#\u{fe0f}-план", Some(Heading(2))),
        ];
        for flavour in [GITHUB, MDBOOK] {
            check(flavour, "# Книга\n## Йод\n## ⚙\u{fe0f} План", &expected);
        }
    }

    #[test]
    fn only_github_folds_case_and_takes_off_its_prefix() {
        let page = "# A\n## Перша розмова";
        let typed = "#Перша-Розмова";
        let prefixed = "#user-content-перша-розмова";
        let lands = Some(Heading(1));
        check(GITHUB, page, &[(typed, lands), (prefixed, lands)]);
        // Before 0.5, mdBook kept the case of all but ASCII letters.
        check(MDBOOK, page, &[(typed, None), (prefixed, None), ("#Перша-розмова", lands)]);
    }

    #[test]
    fn either_generation_of_gitbook_is_good() {
        check(
            GITBOOK,
            "# Книга\n## 1.2. Перша розмова\n## Умляут Übung\n## Коштує 5$\n## .NET",
            &[
                ("#id-1.2.-persha-rozmova", Some(Heading(1))),
                ("#1-2-persha-rozmova", Some(Heading(1))),
                ("#1.2.-persha-rozmova", Some(Heading(1))),
                ("#umlyaut-ubung", Some(Heading(2))),
                ("#umlyaut-uebung", Some(Heading(2))),
                ("#koshtuye-5-usd", Some(Heading(3))),
                ("#.net", Some(Heading(4))),
                ("#net", Some(Heading(4))),
                ("#kniga", Some(Title(0))),
                ("#12-перша-розмова", Some(Foreign { flavour: GITHUB, heading: 1 })),
                ("#persha-rozmova", None),
            ],
        );
    }

    #[test]
    fn gitbook_once_kept_punctuation() {
        check(
            GITBOOK,
            "# A\n## TLS/SSL\n## `<{inject,extract}>` Section\n## Equals + Substring",
            &[
                ("#tls/ssl", Some(Heading(1))),
                ("#less-than-{inject,extract}-greater-than-section", Some(Heading(2))),
                ("#equals-+-substring", Some(Heading(3))),
                ("#equals--substring", Some(Heading(3))),
                ("#TLS/SSL", None),
            ],
        );
    }

    #[test]
    fn an_id_wins_over_the_slug() {
        let page = "# A\n## Вимоги | needs\n## Кінець # end";
        check(
            GITBOOK,
            page,
            &[
                ("#needs", Some(Heading(1))),
                ("#vimogi", Some(Replaced(1))),
                ("#вимоги", Some(Foreign { flavour: GITHUB, heading: 1 })),
            ],
        );
        let (needs, end) = (Some(Heading(1)), Some(Heading(2)));
        check(MDBOOK, page, &[("#needs", needs), ("#вимоги", needs), ("#end", end)]);
        check(MDBOOK, page, &[("#кінець", Some(Replaced(2)))]);
        check(GITHUB, page, &[("#needs", needs), ("#вимоги", needs), ("#-вимоги", needs)]);
        check(GITHUB, page, &[("#vimogi", Some(Foreign { flavour: GITBOOK, heading: 1 }))]);
        let first = Some(Heading(0));
        check(GITBOOK, "## Finish # end", &[("#end", first), ("#finish", first)]);
        check(
            GITHUB,
            "## Install | x",
            &[("#install-", first), ("#-install", first), ("#-instal", None)],
        );
        for flavour in Flavour::ALL {
            check(flavour, "## A | x | y\n| z", &[("#y", Some(Heading(0))), ("#z", Some(Element))]);
        }
    }

    #[test]
    fn equals_are_numbered() {
        let page = "# A\n## B\n## B\n### B";
        for flavour in Flavour::ALL {
            let numbered = [
                ("#b", Some(Heading(1))),
                ("#b-1", Some(Numbered(2))),
                ("#b-2", Some(Numbered(3))),
                ("#b-3", None),
            ];
            check(flavour, page, &numbered);
            let title = if flavour == GITBOOK { None } else { Some("a") };
            check_anchors(flavour, page, &[title, Some("b"), Some("b-1"), Some("b-2")]);
        }
        check_anchors(
            MDBOOK,
            "# a\n# a\n# a 1\n# ::\n# !",
            &[Some("a"), Some("a-1"), Some("a-1-1"), Some("section"), Some("section-1")],
        );
    }

    #[test]
    fn footnotes_are_no_broken_anchors() {
        let (lands, none) = (Some(Footnote), None);
        let notes = [("#fn-1", lands), ("#fnref-1-2", lands), ("#user-content-fn-1-3c4b", lands)];
        for flavour in Flavour::ALL {
            check(flavour, "^ 1\n^ примітка", &notes);
            check(flavour, "^ 1", &[("#fn-2", none), ("#fn", none), ("#1-вступ", none)]);
            check(flavour, "## A", &[("#fn-1", none)]);
        }
        check(MDBOOK, "^ 1", &[("#1", lands), ("#footnote-1", lands), ("#fr-1-1", lands)]);
        check(GITBOOK, "^ 1", &[("#1", none)]);
    }

    #[test]
    fn nobody_knows_the_anchor_of_a_chinese_heading() {
        let page = "# 手册\n## 介绍\n## Install";
        check(GITBOOK, page, &[("#jie-shao", Some(Unknowable)), ("#install", Some(Heading(2)))]);
        check_anchors(GITBOOK, page, &[None, None, Some("install")]);
        check(GITHUB, page, &[("#介绍", Some(Heading(1))), ("#jie-shao", None)]);
        // Neither the title nor an empty heading publishes anything.
        check(GITBOOK, "# 手册\n##\n## Install", &[("#jie-shao", None)]);
        let foreign = |heading| Some(Foreign { flavour: GITHUB, heading });
        check(
            GITBOOK,
            "# 手册\n## 介绍 | intro",
            &[("#jie-shao", None), ("#手册", foreign(0)), ("#介绍", foreign(1))],
        );
        assert_eq!(Anchors::default().find("#x"), Some(Unknowable));
    }

    #[test]
    fn an_anchor_that_is_taken_is_not_offered() {
        check_anchors(
            GITBOOK,
            "# A\n## One | same\n## Two | same | two",
            &[None, Some("same"), Some("two")],
        );
        check_anchors(GITHUB, "# A\n## One | b\n## B", &[Some("a"), Some("b"), None]);
    }
}
