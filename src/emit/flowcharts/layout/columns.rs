//! Columns: a lane is as many columns wide as its fullest row.
//!
//! A node takes the column of its predecessor in the lane, so that a run of steps goes straight down,
//! and the next free one otherwise. Then nodes are moved and swapped within their rows while that makes
//! the links shorter and straighter: the ordering step of Sugiyama et al. (1981), by the exchange of
//! neighbours rather than by barycentres, because most lanes have two or three columns.

use super::graph::Graph;
use super::grid::Grid;
use super::rank::Ranks;

/// Where every node stands.
#[derive(Debug, Clone)]
pub(super) struct Placement {
    /// The row of each node.
    pub row: Vec<usize>,
    /// The column of each node.
    pub column: Vec<usize>,
    /// The lane of each column, as an index into [`Graph::lanes`].
    pub lane_of: Vec<usize>,
    /// The cells.
    pub grid: Grid,
}

/// Which branch of a decision goes on straight down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Straight {
    /// The first in the text.
    First,
    /// The one that the longest path of steps follows.
    Longest,
}

/// Places the nodes of a ranked graph; `lanes` is the order of the lanes from left to right.
pub(super) fn place(graph: &Graph, ranks: &Ranks, level: &[bool], lanes: &[usize], straight: Straight) -> Placement {
    let sub = first_columns(graph, ranks, level, straight);
    let mut placement = spread(graph, ranks, lanes, &sub);
    improve(graph, level, &mut placement);
    drop_empty(&mut placement);
    placement
}

/// The length of the longest path of forward links from each node.
fn heights(graph: &Graph, order: &[usize]) -> Vec<usize> {
    let mut height = vec![0; graph.len()];
    for &node in order.iter().rev() {
        for link in graph.leaving(node) {
            let link = &graph.links[link];
            if !link.back {
                height[node] = height[node].max(height[link.to] + 1);
            }
        }
    }
    height
}

fn first_columns(graph: &Graph, ranks: &Ranks, level: &[bool], straight: Straight) -> Vec<usize> {
    let height = heights(graph, &ranks.order);
    let mut place = vec![0; graph.len()];
    for (index, &node) in ranks.order.iter().enumerate() {
        place[node] = index;
    }
    let mut order: Vec<usize> = (0..graph.len()).collect();
    let longest = |node: usize| if straight == Straight::Longest { usize::MAX - height[node] } else { 0 };
    order.sort_by_key(|&node| (ranks.row[node], longest(node), place[node]));
    let mut sub: Vec<Option<usize>> = vec![None; graph.len()];
    let mut used = std::collections::BTreeSet::new();
    for node in order {
        let wanted = graph.reaching(node).into_iter().filter(|&link| !graph.links[link].back).find_map(|link| {
            let from = graph.links[link].from;
            let beside = usize::from(level[link]);
            (graph.lane[from] == graph.lane[node]).then_some(sub[from].map(|s| s + beside)).flatten()
        });
        let mut column = wanted.unwrap_or(0);
        while !used.insert((graph.lane[node], ranks.row[node], column)) {
            column += 1;
        }
        sub[node] = Some(column);
    }
    sub.into_iter().map(|column| column.unwrap_or(0)).collect()
}

fn spread(graph: &Graph, ranks: &Ranks, lanes: &[usize], sub: &[usize]) -> Placement {
    let mut first = vec![0; graph.lanes.len()];
    let mut lane_of = Vec::new();
    for &lane in lanes {
        first[lane] = lane_of.len();
        let width = (0..graph.len()).filter(|&n| graph.lane[n] == lane).map(|n| sub[n] + 1).max().unwrap_or(0);
        lane_of.extend(std::iter::repeat_n(lane, width));
    }
    let rows = ranks.row.iter().map(|row| row + 1).max().unwrap_or(0);
    let column: Vec<usize> = (0..graph.len()).map(|n| first[graph.lane[n]] + sub[n]).collect();
    let mut grid = Grid::new(rows, lane_of.len());
    for (node, &place) in column.iter().enumerate() {
        grid.put(ranks.row[node], place, node);
    }
    Placement { row: ranks.row.clone(), column, lane_of, grid }
}

/// What a link costs to look at, before it is routed.
fn link_cost(graph: &Graph, level: &[bool], placement: &Placement, index: usize) -> usize {
    let link = &graph.links[index];
    let (ru, rv) = (placement.row[link.from], placement.row[link.to]);
    let (cu, cv) = (placement.column[link.from], placement.column[link.to]);
    let grid = &placement.grid;
    let lateral = cu.abs_diff(cv);
    if level[index] {
        return lateral * 3 + if grid.between_free(ru, cu, cv) { 0 } else { 16 };
    }
    if link.back || rv <= ru {
        let clear = grid.between_free(ru, cu, cv) && grid.between_free(rv, cu, cv);
        return lateral * 2 + if clear { 4 } else { 8 };
    }
    if cu == cv {
        return if grid.column_free(cu, ru + 1, rv) { 0 } else { 12 };
    }
    let open = grid.column_free(cv, ru + 1, rv) || grid.column_free(cu, ru + 1, rv);
    lateral * 3 + if open { 4 } else { 9 }
}

fn total_cost(graph: &Graph, level: &[bool], placement: &Placement) -> usize {
    (0..graph.links.len()).map(|link| link_cost(graph, level, placement, link)).sum()
}

/// Charts up to this size are judged as a whole after every exchange, larger ones near the exchange.
const WHOLE: usize = 32;
/// Charts above this size are left as they were first placed.
const LARGEST: usize = 400;

fn improve(graph: &Graph, level: &[bool], placement: &mut Placement) {
    if graph.len() > LARGEST {
        return;
    }
    for _ in 0..4 {
        let mut better = false;
        for node in 0..graph.len() {
            for column in 0..placement.lane_of.len() {
                if placement.lane_of[column] == graph.lane[node] {
                    better |= try_exchange(graph, level, placement, node, column);
                }
            }
        }
        if !better {
            return;
        }
    }
}

/// Moves a node to another column of its row, changing places with whoever stands there, if that helps.
fn try_exchange(graph: &Graph, level: &[bool], placement: &mut Placement, node: usize, column: usize) -> bool {
    let (row, old) = (placement.row[node], placement.column[node]);
    if old == column {
        return false;
    }
    let other = placement.grid.at(row, column);
    let cost = |placement: &Placement| {
        if graph.len() <= WHOLE {
            return total_cost(graph, level, placement);
        }
        let near = |n: usize| graph.leaving(n).into_iter().chain(graph.reaching(n));
        near(node).chain(other.into_iter().flat_map(near)).map(|l| link_cost(graph, level, placement, l)).sum()
    };
    let before = cost(placement);
    exchange(placement, node, other, column);
    if cost(placement) < before {
        return true;
    }
    exchange(placement, node, other, old);
    false
}

fn exchange(placement: &mut Placement, node: usize, other: Option<usize>, column: usize) {
    let (row, old) = (placement.row[node], placement.column[node]);
    placement.grid.clear(row, old);
    placement.grid.clear(row, column);
    placement.grid.put(row, column, node);
    placement.column[node] = column;
    if let Some(other) = other {
        placement.grid.put(row, old, other);
        placement.column[other] = old;
    }
}

/// Removes the columns that have been left empty.
fn drop_empty(placement: &mut Placement) {
    let mut used = vec![false; placement.lane_of.len()];
    placement.column.iter().for_each(|&column| used[column] = true);
    let mut new = Vec::with_capacity(used.len());
    let mut count = 0;
    for &is_used in &used {
        new.push(count);
        count += usize::from(is_used);
    }
    let mut keep = used.iter();
    placement.lane_of.retain(|_| *keep.next().unwrap_or(&true));
    let mut grid = Grid::new(placement.grid.rows(), count);
    for (node, column) in placement.column.iter_mut().enumerate() {
        *column = new[*column];
        grid.put(placement.row[node], *column, node);
    }
    placement.grid = grid;
}
