//! From routes to coordinates.
//!
//! Sizes come last: once it is known how many tracks and labels each strip holds, rows and columns are
//! made as large as they need to be. Coordinates are whole numbers, so that a layout is the same
//! everywhere.

use super::super::chart::{Chart, NodeKind};
use super::super::text::{SMALL, widest, wrap};
use super::columns::Placement;
use super::content::Content;
use super::graph::Graph;
use super::labels::Home;
use super::ports::{self, Offsets};
use super::route::{Route, Run, Strip};
use super::{Line, Placed, Plate};

/// The words of a link's label, and how large they are.
#[derive(Debug, Clone, Default)]
pub(super) struct Label {
    /// The lines; none for a link without words.
    pub lines: Vec<String>,
    /// The width of the plate.
    pub width: i32,
    /// The height of the plate.
    pub height: i32,
}

impl Label {
    /// Sets a label no wider than `limit`.
    pub fn new(words: &str, limit: i32) -> Label {
        let lines = wrap(words, SMALL, limit);
        if lines.is_empty() {
            return Label::default();
        }
        let height = i32::try_from(lines.len()).unwrap_or(i32::MAX / 64).saturating_mul(SMALL.leading) + 3;
        Label { width: widest(&lines, SMALL) + 8, height, lines }
    }
}

/// The lanes and what is in them, before the title and the legend are put around it.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub nodes: Vec<Placed>,
    pub lines: Vec<Line>,
    pub plates: Vec<Plate>,
    /// The left and right border of each lane, in the order drawn.
    pub lanes: Vec<(usize, i32, i32)>,
    pub width: i32,
    pub height: i32,
}

/// Everything that is known before the sizes are.
pub(super) struct Plan<'a> {
    pub chart: &'a Chart,
    pub graph: &'a Graph,
    pub at: &'a Placement,
    pub routes: &'a [Route],
    pub level: &'a [bool],
    /// The width of the words in a box.
    pub measure: i32,
}

/// The state of a sheet while it is drawn.
pub(super) struct Draft<'a> {
    pub plan: &'a Plan<'a>,
    pub contents: Vec<Content>,
    pub labels: Vec<Label>,
    /// For each run its x (vertical) or y (horizontal); until then its offset or track.
    pub across: Offsets,
    /// The middle of each column.
    pub x: Vec<i32>,
    /// The middle of each node.
    pub y: Vec<i32>,
    /// The left and right border of each lane.
    pub borders: Vec<(usize, i32, i32)>,
    /// The room above and below the middle of each row.
    pub row_room: Vec<(i32, i32)>,
    /// The labels placed so far; they have their y once the rows do.
    pub plates: Vec<Plate>,
    /// Where each of them hangs.
    pub homes: Vec<Home>,
    pub width: i32,
    pub height: i32,
}

/// Draws a plan; `least` is the least width of each lane of [`Graph::lanes`].
pub(super) fn draw(plan: &Plan, contents: Vec<Content>, least: &[i32]) -> Sheet {
    let labels = plan.graph.links.iter().enumerate().map(|(index, link)| {
        let limit = if plan.level[index] { 92 } else { 140 };
        Label::new(&plan.chart.edges[link.edge].shown_label(), limit)
    });
    let labels: Vec<Label> = labels.collect();
    let mut across: Offsets = plan.routes.iter().map(|route| vec![0; route.runs.len()]).collect();
    let wide: Vec<i32> = labels.iter().map(|label| label.width).collect();
    ports::columns(plan.at, plan.routes, &wide, plan.measure - 20, &mut across);
    let high: Vec<i32> = labels.iter().map(|label| label.height).collect();
    ports::rows(plan.graph, plan.at, plan.routes, &high, &mut across);
    let rows = plan.at.grid.rows();
    let (x, y) = (vec![0; plan.at.grid.columns()], vec![0; plan.graph.len()]);
    let mut draft = Draft {
        plan,
        contents,
        labels,
        across,
        x,
        y,
        borders: Vec::new(),
        width: 0,
        height: 0,
        row_room: vec![(0, 0); rows],
        plates: Vec::new(),
        homes: Vec::new(),
    };
    draft.grow();
    draft.place_columns(least);
    draft.place_row_labels();
    draft.place_rows();
    draft.compact();
    draft.sheet()
}

impl Draft<'_> {
    /// Makes symbols large enough for their ports, and rows for their symbols.
    fn grow(&mut self) {
        let room = ports::room(self.plan.graph, self.plan.routes, &self.across);
        for (node, content) in self.contents.iter_mut().enumerate() {
            let (half_width, half_height) = room[node];
            let slope = i32::from(self.plan.graph.kind[node] == NodeKind::Decision);
            content.width = content.width.max((2 + slope) * half_width + 40);
            content.height = content.height.max((2 + slope) * half_height + 20);
            content.width += content.width % 2;
            content.height += content.height % 2;
            let (half, tag) = (content.height / 2, content.tag);
            let room = &mut self.row_room[self.plan.at.row[node]];
            *room = (room.0.max(half + tag), room.1.max(half));
        }
        for (link, route) in self.plan.routes.iter().enumerate() {
            for (run, piece) in route.runs.iter().enumerate() {
                if let Strip::Row(row) = piece.strip {
                    let offset = self.across[link][run].abs();
                    let level = if route.runs.len() == 1 { self.labels[link].height / 2 } else { 0 };
                    self.keep_clear(row, offset + level + 4);
                }
            }
        }
    }

    /// Keeps room on both sides of the middle of a row.
    pub fn keep_clear(&mut self, row: usize, half: i32) {
        let room = &mut self.row_room[row];
        *room = (room.0.max(half), room.1.max(half));
    }

    /// The runs that lie in vertical strips, with their link and number.
    pub fn vertical(&self) -> impl Iterator<Item = (usize, usize, &Run)> {
        let routes = self.plan.routes.iter().enumerate();
        let runs = routes.flat_map(|(link, route)| route.runs.iter().enumerate().map(move |(n, run)| (link, n, run)));
        runs.filter(|(_, _, run)| run.strip.is_vertical())
    }

    /// The points of a link from the border of one symbol to that of the other.
    fn points(&self, index: usize) -> Vec<(i32, i32)> {
        let link = &self.plan.graph.links[index];
        let runs = &self.plan.routes[index].runs;
        let across = &self.across[index];
        let (Some(first), Some(last)) = (runs.first(), runs.last()) else { return Vec::new() };
        let mut points = vec![self.port(link.from, first, across[0], first.from < first.to)];
        for (pair, place) in runs.windows(2).zip(across.windows(2)) {
            points.push(if pair[0].strip.is_vertical() { (place[0], place[1]) } else { (place[1], place[0]) });
        }
        let forward = last.from < last.to;
        points.push(self.port(link.to, last, across.last().copied().unwrap_or(0), !forward));
        points
    }

    /// Where a run meets a symbol: on its right or bottom if it lies `after` it.
    fn port(&self, node: usize, run: &Run, place: i32, after: bool) -> (i32, i32) {
        let column = self.plan.at.column[node];
        let (x, y) = (self.x[column], self.y[node]);
        let content = &self.contents[node];
        let (half_width, half_height) = (content.width / 2, content.height / 2);
        let decision = self.plan.graph.kind[node] == NodeKind::Decision;
        let slope = |half: i32, offset: i32, other: i32| {
            if decision { half - half * offset.abs() / other.max(1) } else { half }
        };
        let sign = if after { 1 } else { -1 };
        if run.strip.is_vertical() && !after && content.tag > 0 && (place - x).abs() <= content.tag_width / 2 {
            (place, y - half_height - content.tag)
        } else if run.strip.is_vertical() {
            (place, y + sign * slope(half_height, place - x, half_width))
        } else {
            (x + sign * slope(half_width, place - y, half_height), place)
        }
    }

    fn sheet(self) -> Sheet {
        let lines = (0..self.plan.graph.links.len()).map(|index| Line {
            edge: self.plan.graph.links[index].edge,
            back: self.plan.graph.links[index].back,
            points: self.points(index),
        });
        let lines: Vec<Line> = lines.collect();
        let at = self.plan.at;
        let nodes = self.contents.iter().enumerate().map(|(node, content)| Placed {
            node,
            x: self.x[at.column[node]],
            y: self.y[node],
            content: content.clone(),
        });
        let nodes = nodes.collect();
        Sheet { nodes, lines, plates: self.plates, lanes: self.borders, width: self.width, height: self.height }
    }
}
