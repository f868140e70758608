//! Routes, before there are coordinates.
//!
//! A route is a chain of runs that are vertical and horizontal by turns. Vertical runs lie in a column
//! (only in cells that hold no node) or in a *gutter*, the strip left of a column; horizontal runs lie
//! in a *channel*, the strip above a row, or along a row through cells that hold no node. No run can
//! touch a box, whatever the sizes turn out to be.
//!
//! Positions along a run are numbers on a coarse scale: column `c` is at `8c+4` and the gutter left of
//! it at `8c`; row `r` at `8r+4` and the channel above it at `8r+1`, with its labels at `8r-1`.

use super::super::chart::NodeKind;
use super::columns::Placement;
use super::graph::Graph;

/// The strip that a run lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strip {
    /// Down a column.
    Column(usize),
    /// Down the strip left of a column.
    Gutter(usize),
    /// Along the strip above a row.
    Channel(usize),
    /// Along a row.
    Row(usize),
}

impl Strip {
    /// Vertical runs lie in columns and gutters.
    pub fn is_vertical(self) -> bool {
        matches!(self, Strip::Column(_) | Strip::Gutter(_))
    }

    /// Where the strip lies on the coarse scale across it.
    pub fn position(self) -> i32 {
        match self {
            Strip::Column(c) | Strip::Row(c) => code(c) + 4,
            Strip::Gutter(c) => code(c),
            Strip::Channel(r) => code(r) + 1,
        }
    }
}

/// A place on the coarse scale.
pub(super) fn code(index: usize) -> i32 {
    i32::try_from(index).unwrap_or(i32::MAX / 64) * 8
}

/// One straight piece of a route.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    /// Where it lies.
    pub strip: Strip,
    /// Where it begins on the coarse scale along it.
    pub from: i32,
    /// Where it ends.
    pub to: i32,
}

impl Run {
    /// The two ends, the lower first.
    pub fn span(&self) -> (i32, i32) {
        (self.from.min(self.to), self.from.max(self.to))
    }
}

/// The route of one link.
#[derive(Debug, Clone)]
pub(super) struct Route {
    /// Its runs from the source to the target.
    pub runs: Vec<Run>,
}

/// Finds a route for every link.
pub(super) fn route(graph: &Graph, placement: &Placement, level: &[bool]) -> Vec<Route> {
    let mut router = Router {
        graph,
        at: placement,
        gutters: vec![Vec::new(); placement.grid.columns() + 1],
        used: vec![[0; 2]; graph.len()],
    };
    let mut routes: Vec<Option<Vec<Strip>>> = vec![None; graph.links.len()];
    let mut order: Vec<usize> = (0..graph.links.len()).collect();
    order.sort_by_key(|&index| (router.turn(index, level), index));
    for index in order {
        let strips = router.strips(index, level[index]);
        router.remember(index, &strips);
        routes[index] = Some(strips);
    }
    let strips = routes.into_iter().map(Option::unwrap_or_default);
    strips.enumerate().map(|(index, strips)| Route { runs: router.runs(index, &strips) }).collect()
}

struct Router<'a> {
    graph: &'a Graph,
    at: &'a Placement,
    /// The spans already lying in each gutter.
    gutters: Vec<Vec<(i32, i32)>>,
    /// How many links use the left and the right side of each node.
    used: Vec<[usize; 2]>,
}

impl Router<'_> {
    /// Level links are routed first, then straight ones, then the rest, then what turns back.
    fn turn(&self, index: usize, level: &[bool]) -> usize {
        let link = &self.graph.links[index];
        if level[index] {
            0
        } else if link.back {
            3
        } else {
            1 + usize::from(self.at.column[link.from] != self.at.column[link.to])
        }
    }

    fn strips(&mut self, index: usize, level: bool) -> Vec<Strip> {
        let link = &self.graph.links[index];
        let (u, v) = (link.from, link.to);
        let (ru, rv) = (self.at.row[u], self.at.row[v]);
        let (cu, cv) = (self.at.column[u], self.at.column[v]);
        if level && ru == rv && cu != cv && self.at.grid.between_free(ru, cu, cv) {
            self.used[u][usize::from(cv > cu)] += 1;
            self.used[v][usize::from(cu > cv)] += 1;
            return vec![Strip::Row(ru)];
        }
        if rv <= ru {
            return self.back(u, v);
        }
        let grid = &self.at.grid;
        if cu == cv && grid.column_free(cu, ru + 1, rv) {
            return vec![Strip::Column(cu)];
        }
        if self.graph.kind[u] == NodeKind::Decision
            && let Some(strips) = self.by_the_corner(u, v)
        {
            return strips;
        }
        let turn = if rv == ru + 1 || grid.column_free(cv, ru + 1, rv) {
            Some(ru + 1)
        } else {
            grid.column_free(cu, ru + 1, rv).then_some(rv)
        };
        if let (Some(row), true) = (turn, cu != cv) {
            return vec![Strip::Column(cu), Strip::Channel(row), Strip::Column(cv)];
        }
        let gutter = self.quietest_gutter(cu, cv, code(ru + 1), code(rv));
        let (first, last) = (Strip::Channel(ru + 1), Strip::Channel(rv));
        vec![Strip::Column(cu), first, Strip::Gutter(gutter), last, Strip::Column(cv)]
    }

    /// A decision is left by the corner that faces the target.
    fn by_the_corner(&mut self, u: usize, v: usize) -> Option<Vec<Strip>> {
        let (ru, rv) = (self.at.row[u], self.at.row[v]);
        let (cu, cv) = (self.at.column[u], self.at.column[v]);
        let sides: &[bool] = if cu == cv { &[true, false] } else { &[cv > cu][..] };
        let right = *sides.iter().find(|&&right| self.used[u][usize::from(right)] == 0)?;
        self.used[u][usize::from(right)] += 1;
        let grid = &self.at.grid;
        if cu != cv && grid.between_free(ru, cu, cv) && grid.column_free(cv, ru, rv) {
            return Some(vec![Strip::Row(ru), Strip::Column(cv)]);
        }
        let gutter = Strip::Gutter(cu + usize::from(right));
        let early = cu.abs_diff(cv) > 1 && grid.column_free(cv, ru + 1, rv);
        let channel = Strip::Channel(if early { ru + 1 } else { rv });
        Some(vec![Strip::Row(ru), gutter, channel, Strip::Column(cv)])
    }

    /// The gutter between two columns (or beside one) in which the fewest lines run.
    fn quietest_gutter(&self, one: usize, other: usize, low: i32, high: i32) -> usize {
        let between = if one == other { one..=one + 1 } else { one.min(other) + 1..=one.max(other) };
        let cost = |gutter: usize| (self.crowd(gutter, low, high), gutter.abs_diff(other));
        between.min_by_key(|&gutter| cost(gutter)).unwrap_or(other)
    }

    fn crowd(&self, gutter: usize, low: i32, high: i32) -> usize {
        self.gutters[gutter].iter().filter(|&&(l, h)| l <= high && low <= h).count()
    }

    /// A link that turns back leaves and enters by the side, through a gutter.
    fn back(&mut self, u: usize, v: usize) -> Vec<Strip> {
        let (cu, cv) = (self.at.column[u], self.at.column[v]);
        let candidates = [cu, cu + 1, cv, cv + 1];
        let best = candidates.into_iter().min_by_key(|&gutter| (self.back_cost(u, v, gutter), gutter));
        let gutter = best.unwrap_or(cu);
        let mut strips = Vec::new();
        if self.leaves_by_side(u, v, gutter) {
            self.used[u][usize::from(gutter > cu)] += 1;
            strips.push(Strip::Row(self.at.row[u]));
        } else {
            strips.extend([Strip::Column(cu), Strip::Channel(self.at.row[u] + 1)]);
        }
        strips.push(Strip::Gutter(gutter));
        if self.reaches(v, gutter) {
            self.used[v][usize::from(gutter > cv)] += 1;
            strips.push(Strip::Row(self.at.row[v]));
        } else {
            strips.extend([Strip::Channel(self.at.row[v]), Strip::Column(cv)]);
        }
        strips
    }

    /// A straight line along the row joins the side of the node with the gutter.
    fn reaches(&self, node: usize, gutter: usize) -> bool {
        let (row, column) = (self.at.row[node], self.at.column[node]);
        if gutter > column {
            self.at.grid.row_free(row, column + 1, gutter)
        } else {
            self.at.grid.row_free(row, gutter, column)
        }
    }

    fn leaves_by_side(&self, u: usize, v: usize, gutter: usize) -> bool {
        self.at.row[u] != self.at.row[v] && self.reaches(u, gutter)
    }

    fn back_cost(&self, u: usize, v: usize, gutter: usize) -> usize {
        let (cu, cv) = (self.at.column[u], self.at.column[v]);
        let (low, high) = (code(self.at.row[v]), code(self.at.row[u] + 1));
        let mut cost = 3 * self.crowd(gutter, low, high);
        cost +=
            2 * (gutter.abs_diff(cu).min(gutter.abs_diff(cu + 1)) + gutter.abs_diff(cv).min(gutter.abs_diff(cv + 1)));
        cost += self.end_cost(u, self.leaves_by_side(u, v, gutter), gutter);
        cost += self.end_cost(v, self.reaches(v, gutter), gutter);
        let outside = gutter == 0 || gutter == self.at.grid.columns();
        let border = !outside && self.at.lane_of[gutter - 1] != self.at.lane_of[gutter];
        cost + usize::from(border)
    }

    fn end_cost(&self, node: usize, side: bool, gutter: usize) -> usize {
        let taken = self.used[node][usize::from(gutter > self.at.column[node])];
        let decision = self.graph.kind[node] == NodeKind::Decision;
        if side { taken * if decision { 6 } else { 3 } } else { 5 }
    }

    fn remember(&mut self, index: usize, strips: &[Strip]) {
        for run in self.runs(index, strips) {
            if let Strip::Gutter(gutter) = run.strip {
                self.gutters[gutter].push(run.span());
            }
        }
    }

    /// Gives the runs their ends.
    fn runs(&self, index: usize, strips: &[Strip]) -> Vec<Run> {
        let link = &self.graph.links[index];
        let last = strips.len().saturating_sub(1);
        let end = |node: usize, strip: Strip, other: i32, leaving: bool| {
            let (row, column) = (code(self.at.row[node]) + 4, code(self.at.column[node]) + 4);
            match strip {
                Strip::Row(_) => column + (other - column).signum(),
                _ => row + if leaving { 1 } else { -1 },
            }
        };
        let place = |k: usize, strip: Strip| -> (i32, i32) {
            let before = k.checked_sub(1).map(|p| strips[p].position());
            let after = strips.get(k + 1).map(|s| s.position());
            let toward_end = after.unwrap_or(code(self.at.column[link.to]) + 4);
            let toward_start = before.unwrap_or(code(self.at.column[link.from]) + 4);
            let from = before.unwrap_or_else(|| end(link.from, strip, toward_end, true));
            let to = after.filter(|_| k < last).unwrap_or_else(|| end(link.to, strip, toward_start, false));
            (from, to)
        };
        let with_ends = strips.iter().enumerate();
        with_ends.map(|(k, &strip)| Run { strip, from: place(k, strip).0, to: place(k, strip).1 }).collect()
    }
}
