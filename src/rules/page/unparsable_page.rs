//! A page on which the Markdown parser gives up.

use crate::finding::{Findings, Level};
use crate::manual::Manual;
use crate::manual::page::Flaw;
use crate::rule::{Check, Contents, Group, Rule};
use crate::source::Span;

/// Declared by hand: no input is known that does this, so there is no bad example. The
/// unit test below stands in for it.
pub(super) static RULE: Rule = Rule {
    id: "unparsable-page",
    group: Group::Page,
    level: Level::Error,
    optional_level: Level::Error,
    bad: &[],
    good: &[("queue.md", Contents::Text("# Черга\n\n* [ ] \\\n\t-\n"))],
    check: Check::Manual(check),
};

fn check(manual: &Manual, findings: &mut Findings) {
    for file in manual.files().filter(|file| file.flaw == Some(Flaw::Unparsable)) {
        findings.report(file.source.location(Span::default()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manual::page::Page;
    use crate::project::Project;
    use crate::source::Source;
    use crate::tree::Tree;

    #[test]
    fn a_page_on_which_the_parser_gave_up_is_told() {
        let mut project = Project::load(Tree::memory([("a.md", "# А\n")]), None).unwrap();
        let page = Page::unread(Source::new("a.md", "# А\n"), Flaw::Unparsable);
        let mut findings = Findings::new(RULE.id, RULE.level);
        project.manuals[0].pages[0] = page;
        check(&project.manuals[0], &mut findings);
        assert_eq!(findings.into_list().len(), 1);
    }
}
