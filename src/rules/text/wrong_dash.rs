//! A hyphen, or worse, where a dash is meant.

use crate::finding::{Edit, Findings};
use crate::manual::census::Census;
use crate::prose::punctuation::{Dash, dashes_where};
use crate::prose::words::Marks;
use crate::prose::{Prose, Setting};
use crate::rule::{Check, declare_rule};

declare_rule! {
    "wrong-dash", Text, Warning, Check::Prose(Marks::DASH, check),
    bad: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалон — це номер у черзі. Віконце - місце, де його приймають.\n",
    },
    good: {
        "SUMMARY.md" => "# Зміст\n\n* [Черга](queue.md)\n",
        "queue.md" => "# Черга\n\nТалон — це номер у черзі. Віконце — місце, де його приймають.\n",
    },
}

fn check(prose: &Prose<'_>, census: &Census, findings: &mut Findings) {
    if !prose.language.is("uk") {
        return;
    }
    let house = &census.house;
    let right = house.dash.mark.unwrap_or('—');
    let is_wrong = |dash: Dash| match dash {
        Dash::Em => right != '—' && house.is_dash_strict,
        Dash::En => right != '–' && house.is_dash_strict,
        Dash::DoubleHyphen => house.dash.mark.is_some() && !house.is_smart,
        Dash::Hyphen | Dash::Minus => house.dash.mark.is_some(),
        // A stroke through the space before it is nobody's way to print a dash.
        Dash::Strike => true,
    };
    for (range, dash) in dashes_where(&prose.text, prose.setting == Setting::Cell, is_wrong) {
        findings
            .report(prose.location(range.clone()))
            .with("mark", kind(dash))
            .with("right", right.to_string())
            .fix(true, vec![Edit::new(prose.editable(range), right)]);
    }
}

/// The selector of the message.
fn kind(dash: Dash) -> &'static str {
    match dash {
        Dash::Em => "em-dash",
        Dash::En => "en-dash",
        Dash::Hyphen => "hyphen",
        Dash::DoubleHyphen => "double-hyphen",
        Dash::Minus => "minus",
        Dash::Strike => "strike",
    }
}
