//! The graph of pages in the language of Graphviz.

use std::fmt::Write as _;

use super::Report;

impl Report<'_> {
    /// Pages are nodes, named by their paths; an edge says that one links to the other. A
    /// page that nothing leads to is drawn in red, and so is what is linked and not there.
    pub fn dot(&self) -> String {
        let mut out = String::from("digraph links {\n  rankdir=LR;\n  node [shape=box];\n");
        for page in &self.pages {
            let mark = if page.is_orphan() { ", color=red" } else { "" };
            let _ = writeln!(out, "  {} [label={}{mark}];", quoted(page.path), quoted(page.name()));
        }
        for page in &self.pages {
            for &to in &page.neighbours {
                let to = quoted(self.pages[to].path);
                let _ = writeln!(out, "  {} -> {to};", quoted(page.path));
            }
        }
        for link in self.broken() {
            let resolved = link.resolved();
            let target = resolved.as_deref().unwrap_or(link.target());
            let (from, to) = (quoted(link.file.path()), quoted(target));
            let _ = writeln!(out, "  {from} -> {to} [color=red, style=dashed];");
        }
        out.push_str("}\n");
        out
    }
}

fn quoted(text: &str) -> String {
    let plain = text.replace(char::is_control, " ");
    format!("\"{}\"", plain.replace('\\', "\\\\").replace('"', "\\\""))
}
