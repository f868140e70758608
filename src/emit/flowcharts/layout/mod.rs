//! Layout: where everything on a flowchart stands.
//!
//! The steps are those of layered drawing (Sugiyama, Tagawa and Toda, 1981) with lanes: find the links
//! that turn back ([`graph`]), rank ([`rank`]), give every node a column of its lane ([`columns`]), route
//! without coordinates ([`route`]), put overlapping lines on tracks ([`tracks`]), and only then compute
//! sizes ([`sheet`]). Nothing can overlap, because room is made for everything before it is placed.
//!
//! A few orders of the lanes, ways to branch and widths of the boxes are drawn, and the best drawing is
//! kept ([`score`]): few crossings, short links, large type on A3.

mod across;
mod columns;
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
pub use content::{BADGE_END, BADGE_PAD, Block, Content, MARK, Part, type_of};
pub use page::{LaneBand, LegendItem, Mark, Words};

use super::chart::Chart;
use super::text::{LANE, SMALLEST, widest, wrap};
use columns::{Straight, place};
use graph::Graph;
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
const MEASURES: [i32; 6] = [190, 164, 216, 244, 276, 310];

/// One way to arrange a chart.
#[derive(Debug, Clone)]
struct Arrangement {
    lanes: Vec<usize>,
    level: bool,
    straight: Straight,
    measure: i32,
}

/// Lays out a chart.
pub fn lay_out(chart: &Chart) -> Layout {
    let graph = Graph::of(chart);
    let mut best = Best::default();
    for arrangement in arrangements(chart, &graph) {
        best.consider(chart, &graph, arrangement);
    }
    if let Some(chosen) = best.arrangement.clone().filter(|_| graph.len() <= 120) {
        for &measure in &MEASURES[1..] {
            best.consider(chart, &graph, Arrangement { measure, ..chosen.clone() });
        }
    }
    best.layout
}

/// The best drawing so far.
#[derive(Default)]
struct Best {
    score: i64,
    arrangement: Option<Arrangement>,
    layout: Layout,
}

impl Best {
    fn consider(&mut self, chart: &Chart, graph: &Graph, arrangement: Arrangement) {
        let layout = draw(chart, graph, &arrangement);
        let score = score::score(graph, &layout);
        if self.arrangement.is_none() || score < self.score {
            *self = Best { score, arrangement: Some(arrangement), layout };
        }
    }
}

/// The arrangements worth drawing: fewer for large charts, one for very large ones.
fn arrangements(chart: &Chart, graph: &Graph) -> Vec<Arrangement> {
    let flat = vec![false; graph.links.len()];
    let orders = match graph.len() {
        0..=40 => 4,
        41..=80 => 2,
        _ => 1,
    };
    let orders = lanes::orders(chart, graph, &rank::rank(graph, &flat).row, orders);
    let levels: &[bool] = if graph.len() <= 120 { &[true, false] } else { &[true] };
    let ways: &[Straight] = if graph.len() <= 80 { &[Straight::First, Straight::Longest] } else { &[Straight::First] };
    let mut all = Vec::new();
    for lanes in orders {
        for &level in levels {
            for &straight in ways {
                all.push(Arrangement { lanes: lanes.clone(), level, straight, measure: MEASURES[0] });
            }
        }
    }
    all
}

fn draw(chart: &Chart, graph: &Graph, arrangement: &Arrangement) -> Layout {
    let measure = arrangement.measure;
    let (at, level) = stand(chart, graph, arrangement);
    let routes = route::route(graph, &at, &level);
    let contents = chart.nodes.iter().map(|node| content::content(node, measure)).collect();
    let plan = Plan { chart, graph, at: &at, routes: &routes, level: &level, measure };
    let least: Vec<i32> = graph.lanes.iter().map(|&lane| least_width(chart, lane, graph.lanes.len())).collect();
    page::compose(chart, graph, sheet::draw(&plan, contents, &least))
}

/// Ranks and places; level links that turn out to be blocked go down a row after all.
fn stand(chart: &Chart, graph: &Graph, arrangement: &Arrangement) -> (columns::Placement, Vec<bool>) {
    let mut level = vec![false; graph.links.len()];
    if arrangement.level {
        let short = |link: usize| chart.edges[graph.links[link].edge].shown_label().chars().count() <= 48;
        level = rank::level_candidates(graph, short);
    }
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
            return (at, level);
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
