//! How the pages of a manual hang together.

use std::collections::VecDeque;

use crate::manual::Manual;
use crate::manual::link::resolution::{LinkKind, LinkStatus, Target};

/// What leads to a page and away from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Node {
    /// Links to it in the text of other pages.
    pub inbound: u32,
    /// Entries of the contents that lead to it.
    pub inbound_nav: u32,
    /// Links in its text to other pages.
    pub outbound: u32,
    /// Links to addresses on the network.
    pub external: u32,
    /// Links to pictures and other files.
    pub assets: u32,
    /// Whether a reader who starts at the first page, or at the contents, can come to it.
    pub reachable: bool,
    /// How many links a reader follows, in the text of pages, from the first page to it.
    pub clicks: Option<u32>,
}

/// The pages of a manual as nodes, in the order of [`Manual::pages`].
#[derive(Debug)]
pub struct Graph {
    /// The nodes.
    pub nodes: Vec<Node>,
    /// For each node those that its text links to, each once, in the order of its links.
    pub neighbours: Vec<Vec<usize>>,
    /// For each node that a link leads to on the shortest way from the first page, the one
    /// before it on that way.
    before: Vec<Option<usize>>,
}

impl Graph {
    /// Counts the links of a manual.
    pub fn new(manual: &Manual) -> Self {
        let mut nodes = vec![Node::default(); manual.pages.len()];
        let mut neighbours: Vec<Vec<usize>> = vec![Vec::new(); manual.pages.len()];
        let mut seen: Vec<Option<usize>> = vec![None; manual.pages.len()];
        for (from, page) in manual.pages.iter().enumerate() {
            for resolution in manual.resolutions(page) {
                match resolution.kind {
                    LinkKind::External => nodes[from].external += 1,
                    LinkKind::Image | LinkKind::Asset => nodes[from].assets += 1,
                    _ => {}
                }
                let Target::Page(to) = resolution.target else { continue };
                let to = to as usize;
                // An include is no link that a reader follows.
                if to != from && resolution.kind != LinkKind::Include {
                    nodes[from].outbound += 1;
                    nodes[to].inbound += 1;
                    if seen[to] != Some(from) {
                        seen[to] = Some(from);
                        neighbours[from].push(to);
                    }
                }
            }
        }
        let start = start(manual);
        let before = walk(start, &neighbours, &mut nodes);
        let mut waiting: Vec<usize> = start.into_iter().collect();
        if let Some(summary) = &manual.summary {
            for resolution in manual.resolutions(&summary.page) {
                let (Target::Page(to), LinkStatus::Ok) = (&resolution.target, resolution.status)
                else {
                    continue;
                };
                nodes[*to as usize].inbound_nav += 1;
                waiting.push(*to as usize);
            }
        }
        while let Some(at) = waiting.pop() {
            if !std::mem::replace(&mut nodes[at].reachable, true) {
                waiting.extend(&neighbours[at]);
            }
        }
        Self { nodes, neighbours, before }
    }

    /// The shortest way from the first page to a page by links in the text: the pages on
    /// it, from the first one on. None where there is no such way.
    pub fn way(&self, to: usize) -> Option<Vec<usize>> {
        self.nodes.get(to)?.clicks?;
        let mut way = vec![to];
        while let Some(before) = way.last().and_then(|&at| self.before[at]) {
            way.push(before);
        }
        way.reverse();
        Some(way)
    }
}

/// Follows the links of the text from the first page on, the nearest pages first. Gives
/// for each page that was come to the one before it.
fn walk(start: Option<usize>, neighbours: &[Vec<usize>], nodes: &mut [Node]) -> Vec<Option<usize>> {
    let mut before = vec![None; nodes.len()];
    let mut waiting = VecDeque::new();
    if let Some(start) = start {
        nodes[start].clicks = Some(0);
        waiting.push_back(start);
    }
    while let Some(at) = waiting.pop_front() {
        let clicks = nodes[at].clicks.map(|clicks| clicks + 1);
        for &next in &neighbours[at] {
            if nodes[next].clicks.is_none() {
                nodes[next].clicks = clicks;
                before[next] = Some(at);
                waiting.push_back(next);
            }
        }
    }
    before
}

/// The page a reader meets first: `README.md` or `index.md` at the root.
fn start(manual: &Manual) -> Option<usize> {
    let root = &manual.settings.root;
    ["README.md", "readme.md", "index.md"].into_iter().find_map(|name| {
        let path = if root.is_empty() { name.to_owned() } else { format!("{root}/{name}") };
        manual.page_index(&path)
    })
}
