//! The graph of pages as a picture: pages stand around a circle in the order of the
//! contents, a chapter beside the next, and a link is a curve that keeps to the rim the
//! nearer its two pages stand.

use std::f64::consts::{PI, TAU};

use super::PageLine;

/// How far from the middle pages stand, in the units of the picture.
const RADIUS: f64 = 360.0;
/// With more pages than this only chapters have their names written.
const MOST_NAMES: usize = 160;
/// How far names stand apart at least, in radians: nearer ones would lie on each other.
const NAMES_APART: f64 = 0.033;
/// How many characters of a name are written.
const LONGEST_NAME: usize = 34;

/// The picture.
pub(super) struct Circle {
    pub(super) dots: Vec<Dot>,
    pub(super) curves: Vec<Curve>,
}

/// A page.
pub(super) struct Dot {
    /// Its place in the list of pages.
    pub(super) page: usize,
    /// Which chapter it is in; chapters are told apart by turns.
    pub(super) chapter: usize,
    pub(super) x: i32,
    pub(super) y: i32,
    /// In tenths of a unit: by how many links lead to it.
    pub(super) size: u32,
    /// What is written beside it.
    pub(super) name: Option<Name>,
}

/// A name beside a dot.
pub(super) struct Name {
    pub(super) text: String,
    /// Degrees by which it is turned about the middle of the picture.
    pub(super) turn: String,
    /// Where it begins, right of the middle, before it is turned.
    pub(super) from: i32,
    /// Whether it reads towards the middle: on the left half it would be upside down.
    pub(super) inward: bool,
}

/// A link from one page to another.
pub(super) struct Curve {
    pub(super) from: usize,
    pub(super) to: usize,
    /// As SVG writes it.
    pub(super) path: String,
}

impl Circle {
    /// Lays the pages out.
    pub(super) fn new(pages: &[PageLine<'_>]) -> Self {
        let mut order: Vec<usize> = (0..pages.len()).collect();
        // What the contents do not have stands at the end, by path.
        order.sort_by_key(|&page| (pages[page].position.unwrap_or(usize::MAX), page));
        let chapters = chapters(pages, &order);
        let few = order.len() <= MOST_NAMES;
        let mut angles = vec![0.0; pages.len()];
        let mut dots = Vec::with_capacity(order.len());
        let mut last_name = f64::NEG_INFINITY;
        for (place, &page) in order.iter().enumerate() {
            let angle = fraction(place, order.len()) * TAU - PI / 2.0;
            angles[page] = angle;
            let begins = place == 0 || chapters[place] != chapters[place - 1];
            let named = (few || begins) && angle - last_name >= NAMES_APART;
            if named {
                last_name = angle;
            }
            let reach = RADIUS + 8.0;
            dots.push(Dot {
                page,
                chapter: chapters[place],
                x: round(RADIUS * angle.cos()),
                y: round(RADIUS * angle.sin()),
                size: size(pages[page].inbound),
                name: named.then(|| name(pages[page].name(), angle, reach)),
            });
        }
        let each = |(from, page): (usize, &PageLine<'_>)| {
            let to: Vec<usize> = page.neighbours.clone();
            to.into_iter().map(move |to| (from, to))
        };
        let links = pages.iter().enumerate().flat_map(each);
        let curves = links.map(|(from, to)| curve(from, to, angles[from], angles[to])).collect();
        Self { dots, curves }
    }
}

/// For each place, which chapter its page is in.
fn chapters(pages: &[PageLine<'_>], order: &[usize]) -> Vec<usize> {
    let mut chapter = 0;
    let mut listed = true;
    order
        .iter()
        .map(|&page| {
            let begins = pages[page].depth == Some(1);
            let leaves = listed && pages[page].position.is_none();
            listed = pages[page].position.is_some();
            chapter += usize::from(begins || leaves);
            chapter
        })
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "a place on a circle")]
fn fraction(place: usize, count: usize) -> f64 {
    place as f64 / count.max(1) as f64
}

#[expect(clippy::cast_possible_truncation, reason = "within the picture")]
fn round(value: f64) -> i32 {
    value.round() as i32
}

fn size(inbound: u32) -> u32 {
    let root = f64::from(inbound.min(400)).sqrt();
    30 + round(root * 8.0).unsigned_abs()
}

fn name(text: &str, angle: f64, reach: f64) -> Name {
    let mut short: String = text.chars().take(LONGEST_NAME).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    let degrees = angle.to_degrees();
    let inward = angle.cos() < 0.0;
    let turn = if inward { degrees + 180.0 } else { degrees };
    let from = if inward { -reach } else { reach };
    Name { text: short, turn: format!("{turn:.1}"), from: round(from), inward }
}

fn curve(from: usize, to: usize, one: f64, other: f64) -> Curve {
    let mut apart = (other - one).rem_euclid(TAU);
    if apart > PI {
        apart -= TAU;
    }
    let middle = one + apart / 2.0;
    let bend = RADIUS * 0.92 * (1.0 - apart.abs() / PI);
    let at = |angle: f64, radius: f64| (round(radius * angle.cos()), round(radius * angle.sin()));
    let ((ax, ay), (bx, by), (cx, cy)) = (at(one, RADIUS), at(middle, bend), at(other, RADIUS));
    Curve { from, to, path: format!("M{ax} {ay}Q{bx} {by} {cx} {cy}") }
}
