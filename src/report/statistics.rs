//! A line a rule: how many findings, how grave, how many of them can be mended.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Checked;
use crate::finding::Level;

/// Writes the counts, the most frequent rule first.
pub fn render(checked: &Checked<'_>) -> String {
    let mut counts: BTreeMap<&str, (usize, usize, Level)> = BTreeMap::new();
    for finding in checked.findings {
        let (count, fixable, level) = counts.entry(finding.rule).or_insert((0, 0, finding.level));
        *count += 1;
        *fixable += usize::from(finding.fix.as_ref().is_some_and(|fix| fix.safe));
        *level = (*level).max(finding.level);
    }
    let mut lines: Vec<(&str, (usize, usize, Level))> = counts.into_iter().collect();
    lines.sort_by_key(|&(rule, (count, ..))| (std::cmp::Reverse(count), rule));
    let width = lines.iter().map(|(rule, _)| rule.len()).max().unwrap_or(0);
    let mut out = String::new();
    for (rule, (count, fixable, level)) in lines {
        let name = checked.messages.get(&format!("level-{}", level.as_str()), &[]);
        let _ = write!(out, "{count:>6}  {rule:<width$}  {name}");
        if fixable > 0 {
            let args = [("count", fixable.into())];
            let _ = write!(out, "  {}", checked.messages.get("report-fixable", &args));
        }
        out.push('\n');
    }
    out
}
