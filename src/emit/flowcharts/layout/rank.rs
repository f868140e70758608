//! Rows: each node as high as its predecessors allow.
//!
//! Longest-path layering (Sugiyama et al. 1981, step 2), with two differences: a *level* link, a plain
//! hand-over to another lane, may stay on one row; and a node nothing leads to is brought down to
//! stand just above its first successor.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::super::chart::NodeKind;
use super::graph::Graph;

/// The row of each node, and an order in which every node follows its predecessors.
#[derive(Debug, Clone)]
pub(super) struct Ranks {
    /// The row of each node.
    pub row: Vec<usize>,
    /// The nodes, predecessors first, otherwise in the order of the text.
    pub order: Vec<usize>,
}

/// Ranks a graph; `level` tells for each link whether it may stay on its row.
pub(super) fn rank(graph: &Graph, level: &[bool]) -> Ranks {
    let order = topological(graph);
    let mut row = vec![0; graph.len()];
    let step = |link: usize| usize::from(!level[link]);
    for &node in &order {
        for link in graph.leaving(node) {
            let to = &graph.links[link];
            if !to.back {
                row[to.to] = row[to.to].max(row[node] + step(link));
            }
        }
    }
    for &node in order.iter().rev() {
        let entered = graph.reaching(node).iter().any(|&link| !graph.links[link].back);
        if entered {
            continue;
        }
        let leaving = graph.leaving(node);
        let forward = leaving.iter().filter(|&&link| !graph.links[link].back);
        if let Some(highest) = forward.map(|&link| row[graph.links[link].to].saturating_sub(step(link))).min() {
            row[node] = highest;
        }
    }
    Ranks { row, order }
}

/// Kahn's algorithm (1962), the first node of the text first.
fn topological(graph: &Graph) -> Vec<usize> {
    let mut waiting = vec![0usize; graph.len()];
    for link in graph.links.iter().filter(|link| !link.back) {
        waiting[link.to] += 1;
    }
    let mut ready: BinaryHeap<Reverse<usize>> = (0..graph.len()).filter(|&n| waiting[n] == 0).map(Reverse).collect();
    let mut order = Vec::with_capacity(graph.len());
    while let Some(Reverse(node)) = ready.pop() {
        order.push(node);
        for link in graph.leaving(node) {
            let link = &graph.links[link];
            if !link.back {
                waiting[link.to] -= 1;
                if waiting[link.to] == 0 {
                    ready.push(Reverse(link.to));
                }
            }
        }
    }
    order
}

/// Which links may stay on their row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// None.
    None,
    /// One hand-over to another lane from each node.
    Across,
    /// As many as a decision has sides, and short branches in its own lane.
    Both,
}

/// The links that may stay on their row: a hand-over to another lane where nothing else is at stake,
/// and the side branch of a decision to a short last symbol.
pub(super) fn level_candidates(graph: &Graph, allowed: Level, short: impl Fn(usize) -> bool) -> Vec<bool> {
    let mut left = vec![0; graph.len()];
    let forward = |links: Vec<usize>| links.into_iter().filter(|&link| !graph.links[link].back).count();
    let mut level = vec![false; graph.links.len()];
    for (index, link) in graph.links.iter().enumerate() {
        if allowed == Level::None || link.back || !short(index) || forward(graph.reaching(link.to)) != 1 {
            continue;
        }
        let out = forward(graph.leaving(link.from));
        let decision = graph.kind[link.from] == NodeKind::Decision;
        let across = graph.lane[link.from] != graph.lane[link.to] && (out == 1 || decision);
        let both = decision && allowed == Level::Both;
        let short_branch =
            both && out > 1 && matches!(graph.kind[link.to], NodeKind::End | NodeKind::HandOver | NodeKind::Connector);
        if left[link.from] < 1 + usize::from(both) && (across || short_branch) {
            level[index] = true;
            left[link.from] += 1;
        }
    }
    level
}
