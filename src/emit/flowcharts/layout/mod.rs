//! Layout: where everything on a flowchart stands.
//!
//! The steps are those of layered drawing (Sugiyama, Tagawa and Toda, 1981) with lanes: find the links
//! that turn back (`graph`), rank (`rank`), give every node a column of its lane (`columns`), route
//! without coordinates (`route`), put overlapping lines on tracks (`tracks`), and only then compute
//! sizes (`sheet`). Nothing can overlap, because room is made for everything before it is placed.
//!
//! A few orders of the lanes, ways to branch and widths of the boxes are drawn, and the best drawing is
//! kept (`score`): few crossings, short links, large type on A3.

mod across;
mod columns;
mod compact;
mod content;
mod down;
mod graph;
mod grid;
mod labels;
mod lanes;
mod page;
mod ports;
#[cfg(test)]
mod properties;
mod rank;
mod route;
mod score;
mod sheet;
mod tracks;

pub(super) use content::badge_words;
pub use content::{Align, BADGE_END, BADGE_PAD, Block, Content, MARK, PAD, Part, type_of};
pub use page::{LaneBand, LegendItem, Mark, Words};
#[cfg(test)]
pub(super) use properties::faults;

use std::collections::BTreeMap;

use super::chart::Chart;
use super::text::{LANE, SMALLEST, widest, wrap};
use columns::{Straight, place};
use graph::Graph;
use rank::Level;
use sheet::Plan;

/// A symbol in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Its place in [`Chart::nodes`].
    pub node: usize,
    /// The middle.
    pub x: i32,
    /// The middle.
    pub y: i32,
    /// What it says, and its size.
    pub content: Content,
}

/// A line in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its place in [`Chart::edges`].
    pub edge: usize,
    /// It leads back to an earlier step.
    pub back: bool,
    /// Its corners, from the source to the target; every piece is vertical or horizontal.
    pub points: Vec<(i32, i32)>,
}

/// The words on a line, on a white plate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plate {
    /// The line: a place in [`Chart::edges`].
    pub edge: usize,
    /// The left side.
    pub x: i32,
    /// The top.
    pub y: i32,
    /// The width.
    pub width: i32,
    /// The height.
    pub height: i32,
    /// The words.
    pub lines: Vec<String>,
}

/// A chart with every coordinate: what `svg` prints.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// The width of the whole drawing.
    pub width: i32,
    /// The height of the whole drawing.
    pub height: i32,
    /// The title and the lines under it.
    pub head: Vec<Words>,
    /// The lanes.
    pub lanes: Vec<LaneBand>,
    /// The symbols, in the order of the chart.
    pub nodes: Vec<Placed>,
    /// The lines, in the order of the chart.
    pub lines: Vec<Line>,
    /// The labels.
    pub plates: Vec<Plate>,
    /// The symbols explained at the foot; only those in use.
    pub legend: Vec<LegendItem>,
    /// The lines at the foot.
    pub foot: Vec<Words>,
}

/// The paper the drawings are made for, and the margin: A3, in tenths of a millimetre.
const A3: (i32, i32, i32) = (2970, 4200, 120);

/// The size in points of the smallest type on the drawing when it is printed on A3 with margins of
/// 12 mm, upright or across, whichever fits better.
pub fn printed_point_size(layout: &Layout) -> f32 {
    let (short, long, margin) = A3;
    let (short, long) = ((short - 2 * margin) as f32 / 10.0, (long - 2 * margin) as f32 / 10.0);
    let (width, height) = (layout.width.max(1) as f32, layout.height.max(1) as f32);
    let upright = (short / width).min(long / height);
    let across = (long / width).min(short / height);
    let millimetres_per_unit = upright.max(across);
    SMALLEST as f32 * millimetres_per_unit * 72.0 / 25.4
}

/// The widths of the words in a box that are tried.
const MEASURES: [i32; 10] = [180, 152, 158, 164, 171, 190, 205, 225, 250, 285];

/// One way to arrange a chart.
#[derive(Debug, Clone)]
struct Arrangement {
    lanes: Vec<usize>,
    level: Level,
    straight: Straight,
}

/// An arrangement without coordinates: where everything stands and how the lines run.
struct Stand {
    at: columns::Placement,
    level: Vec<bool>,
    routes: Vec<route::Route>,
}

impl Stand {
    /// Everything stands in the same place.
    fn is_like(&self, other: &Stand) -> bool {
        (&self.at.row, &self.at.column, &self.at.lane_of) == (&other.at.row, &other.at.column, &other.at.lane_of)
            && self.level == other.level
    }
}

/// The room a page leaves for a drawing, in drawing units: 96 to the inch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// From the left margin to the right.
    pub width: i32,
    /// From the top margin to the foot.
    pub height: i32,
}

impl Room {
    /// Whether a drawing fits without being made smaller.
    pub fn holds(self, layout: &Layout) -> bool {
        layout.width <= self.width && layout.height <= self.height
    }
}

/// Lays out a chart, as large as it likes.
pub fn lay_out(chart: &Chart) -> Layout {
    best_of(chart, None)
}

/// Lays out a chart for a page. Ask the [`Room`] whether it fits: a chart may be too large for it.
pub fn lay_out_within(chart: &Chart, room: Room) -> Layout {
    best_of(chart, Some(room))
}

/// The first arrangement that fits the room, the author's order of lanes first: quicker than
/// [`lay_out_within`], but not the best. None if none of the `tries` fits.
pub(super) fn first_that_fits(chart: &Chart, room: Room, tries: usize) -> Option<Layout> {
    let graph = Graph::of(chart);
    let mut trial = Trial { chart, graph: &graph, room: Some(room), contents: BTreeMap::new(), best: None };
    let arrangements = arrangements(chart, &graph);
    let plain = arrangements.iter().filter(|arrangement| arrangement.straight == Straight::First);
    for arrangement in plain.take(tries) {
        let stand = stand(chart, &graph, arrangement);
        for measure in [MEASURES[0], MEASURES[1]] {
            trial.draw(&stand, measure);
            if let Some((_, layout)) = trial.best.take_if(|(_, layout)| room.holds(layout)) {
                return Some(layout);
            }
        }
        if graph.len() > 40 {
            break;
        }
    }
    None
}

/// The symbols in an order in which none stands before what leads to it, but for lines that turn back;
/// what a branch leads to follows it at once where it can.
pub(super) fn reading_order(chart: &Chart) -> Vec<usize> {
    Graph::of(chart).reading_order()
}

/// The lines between symbols that exist: their places in [`Chart::nodes`], and in [`Chart::edges`].
pub(super) fn bound_lines(chart: &Chart) -> Vec<(usize, usize, usize)> {
    Graph::of(chart).links.iter().map(|link| (link.from, link.to, link.edge)).collect()
}

fn best_of(chart: &Chart, room: Option<Room>) -> Layout {
    let graph = Graph::of(chart);
    let mut trial = Trial { chart, graph: &graph, room, contents: BTreeMap::new(), best: None };
    let arrangements = arrangements(chart, &graph);
    let mut drawn: Vec<(i64, Stand)> = Vec::new();
    for arrangement in arrangements {
        let stand = stand(chart, &graph, &arrangement);
        if drawn.iter().all(|(_, other)| !other.is_like(&stand)) {
            drawn.push((trial.draw(&stand, MEASURES[0]), stand));
        }
    }
    drawn.sort_by_key(|(score, _)| *score);
    let finalists = match graph.len() {
        0..=40 => 4,
        41..=120 => 1,
        _ => 0,
    };
    for (_, stand) in drawn.iter().take(finalists) {
        for &measure in &MEASURES[1..] {
            trial.draw(stand, measure);
        }
    }
    trial.best.map(|(_, layout)| layout).unwrap_or_default()
}

/// The drawings made so far.
struct Trial<'a> {
    chart: &'a Chart,
    graph: &'a Graph,
    room: Option<Room>,
    /// The symbols as they have been set, by the width of their words.
    contents: BTreeMap<i32, Vec<Content>>,
    best: Option<(i64, Layout)>,
}

impl Trial<'_> {
    /// Draws it and keeps it if it is the best so far; gives the score.
    fn draw(&mut self, stand: &Stand, measure: i32) -> i64 {
        let (chart, graph) = (self.chart, self.graph);
        let set = || chart.nodes.iter().map(|node| content::content(node, measure)).collect();
        let contents = self.contents.entry(measure).or_insert_with(set).clone();
        let plan = Plan { chart, graph, at: &stand.at, routes: &stand.routes, level: &stand.level, measure };
        let least: Vec<i32> = graph.lanes.iter().map(|&lane| least_width(chart, lane, graph.lanes.len())).collect();
        let layout = page::compose(chart, graph, sheet::draw(&plan, contents, &least));
        let score = score::score(graph, &layout, self.room);
        if self.best.as_ref().is_none_or(|(best, _)| score < *best) {
            self.best = Some((score, layout));
        }
        score
    }
}

/// The arrangements worth drawing: fewer for large charts, one for very large ones.
fn arrangements(chart: &Chart, graph: &Graph) -> Vec<Arrangement> {
    let flat = vec![false; graph.links.len()];
    let (orders, levels, ways): (usize, &[Level], &[Straight]) = match graph.len() {
        0..=40 => (4, &[Level::Across, Level::Both, Level::None], &[Straight::First, Straight::Longest]),
        41..=80 => (2, &[Level::Across, Level::None], &[Straight::First]),
        81..=120 => (1, &[Level::Across, Level::None], &[Straight::First]),
        _ => (1, &[Level::Across], &[Straight::First]),
    };
    let orders = lanes::orders(chart, graph, &rank::rank(graph, &flat).row, orders);
    let mut all = Vec::new();
    for lanes in orders {
        for &level in levels {
            for &straight in ways {
                all.push(Arrangement { lanes: lanes.clone(), level, straight });
            }
        }
    }
    all
}

/// Ranks and places; level links that turn out to be blocked go down a row after all.
fn stand(chart: &Chart, graph: &Graph, arrangement: &Arrangement) -> Stand {
    let short = |link: usize| chart.edges[graph.links[link].edge].shown_label().chars().count() <= 48;
    let mut level = rank::level_candidates(graph, arrangement.level, short);
    let mut attempt = 0;
    loop {
        let ranks = rank::rank(graph, &level);
        let at = place(graph, &ranks, &level, &arrangement.lanes, arrangement.straight);
        let blocked = |index: usize| {
            let link = &graph.links[index];
            let row = at.row[link.from];
            row != at.row[link.to] || !at.grid.between_free(row, at.column[link.from], at.column[link.to])
        };
        let blocked: Vec<usize> = (0..level.len()).filter(|&index| level[index] && blocked(index)).collect();
        if blocked.is_empty() {
            let routes = route::route(graph, &at, &level);
            return Stand { at, level, routes };
        }
        let some = if attempt < 4 { 1 } else { blocked.len() };
        blocked.iter().take(some).for_each(|&index| level[index] = false);
        attempt += 1;
    }
}

/// The least width of a lane: its title in at most three lines, and a page of decent width.
fn least_width(chart: &Chart, lane: usize, lanes: usize) -> i32 {
    let title = chart.lanes.get(lane).map_or("", |lane| &lane.title);
    let words = wrap(title, LANE, 150);
    let page = 620 / i32::try_from(lanes.max(1)).unwrap_or(1);
    (widest(&words, LANE) + 24).max(page)
}
