//! Coordinates from left to right: gutters, columns, lanes.

use super::super::chart::NodeKind;
use super::route::{Strip, code};
use super::sheet::Draft;
use super::tracks::{Interval, Side, colour};

/// The distance between two lines in a gutter.
const TRACK: i32 = 11;
/// The space between a border or a line and what stands beside it.
const PAD: i32 = 6;
/// A label beside a decision wider than this does not widen the gutter.
const SHORT_LABEL: i32 = 40;

/// The lines of one gutter.
#[derive(Debug, Clone, Default)]
struct Gutter {
    /// The link and the run on each.
    runs: Vec<(usize, usize)>,
    track: Vec<usize>,
    count: usize,
    /// The first tracks that belong to the lane on the left.
    left: usize,
    /// The room for labels left and right of the tracks.
    labels: (i32, i32),
    /// The x of each track.
    x: Vec<i32>,
}

impl Draft<'_> {
    /// Sets the x of every column, lane border and vertical run; `least` is the least width of a lane.
    pub(super) fn place_columns(&mut self, least: &[i32]) {
        let mut gutters = self.gutters();
        let mut extra = vec![0; least.len()];
        self.lay_columns(&mut gutters, &extra);
        for &(lane, left, right) in &self.borders {
            extra[lane] = (least[lane] - (right - left)).max(0);
        }
        self.lay_columns(&mut gutters, &extra);
        for (link, route) in self.plan.routes.iter().enumerate() {
            for (run, piece) in route.runs.iter().enumerate() {
                if let Strip::Column(column) = piece.strip {
                    self.across[link][run] += self.x[column];
                }
            }
        }
        for gutter in &gutters {
            for (&(link, run), &track) in gutter.runs.iter().zip(&gutter.track) {
                self.across[link][run] = gutter.x[track];
            }
        }
    }

    fn gutters(&self) -> Vec<Gutter> {
        let mut gutters = vec![Gutter::default(); self.plan.at.grid.columns() + 1];
        for (link, run, piece) in self.vertical() {
            if let Strip::Gutter(gutter) = piece.strip {
                gutters[gutter].runs.push((link, run));
            }
        }
        for (index, gutter) in gutters.iter_mut().enumerate() {
            let intervals: Vec<Interval> =
                gutter.runs.iter().map(|&(link, run)| self.in_gutter(index, link, run)).collect();
            (gutter.track, gutter.count) = colour(&intervals);
            gutter.left = self.tracks_of_the_left_lane(index, gutter);
        }
        self.make_room_for_labels(&mut gutters);
        gutters
    }

    fn in_gutter(&self, gutter: usize, link: usize, run: usize) -> Interval {
        let runs = &self.plan.routes[link].runs;
        let (low, high) = runs[run].span();
        let side = |position: i32| if position < code(gutter) { Side::Before } else { Side::After };
        let from = run.checked_sub(1).map_or(Side::Before, |before| side(runs[before].from));
        let to = runs.get(run + 1).map_or(Side::After, |after| side(after.to));
        let rank = match self.lies_left_of(gutter, link) {
            true => -1,
            false => 0,
        };
        Interval { low, high, ends: [(runs[run].from, from), (runs[run].to, to)], rank }
    }

    fn lies_left_of(&self, gutter: usize, link: usize) -> bool {
        let link = &self.plan.graph.links[link];
        let lane_of = &self.plan.at.lane_of;
        let last = gutter == lane_of.len();
        let border = gutter > 0 && !last && lane_of[gutter - 1] != lane_of[gutter];
        last || border && self.plan.at.column[link.from] < gutter && self.plan.at.column[link.to] < gutter
    }

    fn tracks_of_the_left_lane(&self, index: usize, gutter: &Gutter) -> usize {
        let mut left = vec![true; gutter.count];
        for (&(link, _), &track) in gutter.runs.iter().zip(&gutter.track) {
            left[track] &= self.lies_left_of(index, link);
        }
        left.iter().take_while(|&&left| left).count()
    }

    /// Labels on level links, and short answers beside a decision, need room in the gutter.
    fn make_room_for_labels(&self, gutters: &mut [Gutter]) {
        for (index, link) in self.plan.graph.links.iter().enumerate() {
            let runs = &self.plan.routes[index].runs;
            let width = self.labels[index].width;
            let Some(first) = runs.first().filter(|run| width > 0 && !run.strip.is_vertical()) else { continue };
            let column = self.plan.at.column[link.from];
            let right = first.from < first.to;
            let level = runs.len() == 1;
            let beside =
                matches!(runs.get(1).map(|run| run.strip), Some(Strip::Gutter(g)) if g == column + usize::from(right));
            let answer = beside && width <= SHORT_LABEL && self.plan.graph.kind[link.from] == NodeKind::Decision;
            if !level && !answer {
                continue;
            }
            let gutter = &mut gutters[column + usize::from(right)];
            let room = if right { &mut gutter.labels.0 } else { &mut gutter.labels.1 };
            *room = (*room).max(width + if level { 14 } else { 3 });
        }
    }

    /// One walk from left to right.
    fn lay_columns(&mut self, gutters: &mut [Gutter], extra: &[i32]) {
        let lane_of = &self.plan.at.lane_of;
        let mut width = vec![0; lane_of.len()];
        for (node, content) in self.contents.iter().enumerate() {
            let column = self.plan.at.column[node];
            width[column] = width[column].max(content.width);
        }
        self.borders.clear();
        let mut x = 0;
        for (column, gutter) in gutters.iter_mut().enumerate() {
            let lane = lane_of.get(column).copied();
            let previous = column.checked_sub(1).map(|c| lane_of[c]);
            let at_border = lane != previous;
            gutter.x.clear();
            x += PAD + if column > 0 { gutter.labels.0 } else { 0 };
            if at_border {
                lay_tracks(&mut gutter.x, gutter.left, &mut x);
                if let Some(previous) = previous {
                    x += PAD + extra[previous] / 2;
                    if let Some(last) = self.borders.last_mut() {
                        last.2 = x;
                    }
                } else {
                    x = 0;
                }
                if let Some(lane) = lane {
                    self.borders.push((lane, x, x));
                    x += PAD + (extra[lane] + 1) / 2;
                }
            }
            lay_tracks(&mut gutter.x, gutter.count, &mut x);
            x += gutter.labels.1 + PAD;
            if let Some(&w) = width.get(column) {
                self.x[column] = x + w / 2;
                x += w;
            }
        }
        self.width = self.borders.last().map_or(0, |border| border.2);
    }
}

/// Lays tracks until there are `count` of them.
fn lay_tracks(tracks: &mut Vec<i32>, count: usize, x: &mut i32) {
    while tracks.len() < count {
        *x += TRACK;
        tracks.push(*x - TRACK / 2);
    }
}
