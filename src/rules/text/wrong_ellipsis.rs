//! Three full stops in place of an ellipsis.

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::punctuation::ellipses;
use crate::prose::words::Marks;
use crate::prose::{Prose, Setting};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "wrong-ellipsis", Text, Info, Check::Prose(Marks::DOTS, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n«Я не знаю… Я вперше тут...» Зачекайте, доки відвідувач договорить.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\n«Я не знаю… Я вперше тут…» Зачекайте, доки відвідувач договорить.\n",
    },
}

fn check(prose: &Prose<'_>, census: &Census, findings: &mut Findings) {
    let Some(house) = census.house.ellipsis.mark.filter(|_| prose.language.is("uk")) else {
        return;
    };
    let end = prose.text.trim_end().len();
    for (range, is_dots) in ellipses(&prose.text) {
        // A title that ends so was cut: that is one fault, and not this one.
        let is_cut = prose.setting == Setting::Title && range.end == end;
        let is_right = is_dots == (house == "...") || (is_dots && census.house.is_smart);
        if !is_right && !is_cut {
            findings
                .report(prose.location(range.clone()))
                .with("kind", if is_dots { "dots" } else { "mark" })
                .with("right", house)
                .fix(true, vec![Edit::new(prose.editable(range), house)]);
        }
    }
}
