//! Candidates: the few statements that could clash, found without asking the calendar.
//!
//! Every tie gives a least value of one point from another; a system of them has no solution if and only
//! if going round some circle of ties raises a point above itself (Dechter, Meiri and Pearl 1991, for
//! numbers; for monotone step functions by the same argument). So a clash is a circle, circles lie
//! within strongly connected pieces, and a piece in which not even the most that the steps can raise
//! closes a circle upwards holds no clash from any start: nearly all of a policy ends here, in one pass
//! of Bellman and Ford's algorithm over edges whose weights are outward guesses ([`super::bounds::reach`]).
//!
//! Where there is such a circle, others are looked for without each of its ties in turn: the hitting-set
//! tree of Reiter (*A theory of diagnosis from first principles*, 1987), which meets every minimal set of
//! ties that could clash, whatever paths and conditions they stand on. Paths and conditions are then
//! decided for each candidate alone, never enumerated. The tree has a budget; a piece that exceeds it is
//! counted and said.

use std::collections::{BTreeSet, VecDeque};

/// One tie as a raise: `to` is at least the value of `from` and `most` minutes later at the most.
#[derive(Clone, Copy, Debug)]
pub struct Raise {
    pub from: usize,
    pub to: usize,
    pub most: i64,
    /// The tie it stands for.
    pub tie: usize,
}

/// How many sets of ties left out are tried for each piece.
const BUDGET: usize = 96;

/// Candidates found, and whether all were tried.
#[derive(Clone, Debug, Default)]
pub struct Candidates {
    /// Ties, in the order in which they follow each other.
    pub found: Vec<Vec<usize>>,
    /// Whether the budget was spent before all were found.
    pub more: bool,
}

/// The strongly connected pieces of the raises, those with a circle only.
pub fn pieces(points: usize, raises: &[Raise]) -> Vec<Vec<Raise>> {
    let mut graph: petgraph::graph::DiGraph<(), ()> = petgraph::graph::DiGraph::new();
    let nodes: Vec<_> = (0..points).map(|_| graph.add_node(())).collect();
    for raise in raises {
        graph.add_edge(nodes[raise.from], nodes[raise.to], ());
    }
    let mut piece_of = vec![0; points];
    let circles = petgraph::algo::kosaraju_scc(&graph);
    for (number, members) in circles.iter().enumerate() {
        for member in members {
            piece_of[member.index()] = number;
        }
    }
    let mut pieces: Vec<Vec<Raise>> = vec![Vec::new(); circles.len()];
    for raise in raises.iter().filter(|raise| piece_of[raise.from] == piece_of[raise.to]) {
        pieces[piece_of[raise.from]].push(*raise);
    }
    pieces.retain(|piece| !piece.is_empty());
    // By their first ties, so that the order does not depend on that of points.
    pieces.sort_by_key(|piece| piece.iter().map(|raise| raise.tie).min());
    pieces
}

/// Every minimal set of ties of a piece that could close upwards, as far as the budget goes.
pub fn candidates(piece: &[Raise]) -> Candidates {
    hitting_sets(|without| upward_circle(piece, without))
}

/// Every way of ties from one point to another that could raise it by more than `least`, likewise.
pub fn ways(raises: &[Raise], from: usize, to: usize, least: i64) -> Candidates {
    let near = leading_to(raises, to);
    let part: Vec<Raise> =
        raises.iter().copied().filter(|raise| near.contains(&raise.from) && near.contains(&raise.to)).collect();
    hitting_sets(|without| longest_way(&part, from, to, least, without))
}

/// Reiter's tree, breadth first: what is found without nothing, then without each tie of it, and so on.
fn hitting_sets(find: impl Fn(&BTreeSet<usize>) -> Option<Vec<usize>>) -> Candidates {
    let mut result = Candidates::default();
    let mut open = VecDeque::from([BTreeSet::new()]);
    let mut tried = BTreeSet::new();
    while let Some(without) = open.pop_front() {
        if !tried.insert(without.clone()) {
            continue;
        }
        if tried.len() > BUDGET {
            result.more = true;
            break;
        }
        let known = result.found.iter().find(|found| found.iter().all(|tie| !without.contains(tie))).cloned();
        let Some(found) = known.or_else(|| find(&without)) else { continue };
        for tie in &found {
            let mut more = without.clone();
            more.insert(*tie);
            open.push_back(more);
        }
        if !result.found.contains(&found) {
            result.found.push(found);
        }
    }
    result
}

/// A circle whose raises could sum to more than nothing.
fn upward_circle(piece: &[Raise], without: &BTreeSet<usize>) -> Option<Vec<usize>> {
    let raises: Vec<Raise> = piece.iter().copied().filter(|raise| !without.contains(&raise.tie)).collect();
    let points = raises.iter().flat_map(|raise| [raise.from, raise.to]).max()? + 1;
    let count = raises.iter().flat_map(|raise| [raise.from, raise.to]).collect::<BTreeSet<_>>().len();
    let (mut height, mut by) = (vec![0i64; points], vec![None; points]);
    let mut last = None;
    for _ in 0..=count {
        last = None;
        for (at, raise) in raises.iter().enumerate() {
            let raised = height[raise.from].saturating_add(raise.most);
            if raised > height[raise.to] {
                (height[raise.to], by[raise.to]) = (raised, Some(at));
                last = Some(raise.to);
            }
        }
        last?;
    }
    // Some point was still raised after as many rounds as there are points: it hangs on a circle.
    let mut at = last?;
    for _ in 0..count {
        at = raises[by[at]?].from;
    }
    let (start, mut circle) = (at, Vec::new());
    loop {
        let raise = raises[by[at]?];
        circle.push(raise.tie);
        at = raise.from;
        if at == start || circle.len() > count {
            break;
        }
    }
    circle.reverse();
    Some(circle)
}

/// The points from which one point can be reached, itself included.
fn leading_to(raises: &[Raise], to: usize) -> BTreeSet<usize> {
    let mut into: std::collections::BTreeMap<usize, Vec<usize>> = std::collections::BTreeMap::new();
    for raise in raises {
        into.entry(raise.to).or_default().push(raise.from);
    }
    let (mut seen, mut open) = (BTreeSet::from([to]), vec![to]);
    while let Some(at) = open.pop() {
        for from in into.get(&at).into_iter().flatten() {
            if seen.insert(*from) {
                open.push(*from);
            }
        }
    }
    seen
}

/// The way that could raise the most, if that is more than `least`; none where ways go round upwards.
fn longest_way(raises: &[Raise], from: usize, to: usize, least: i64, without: &BTreeSet<usize>) -> Option<Vec<usize>> {
    let mut out: std::collections::BTreeMap<usize, Vec<usize>> = std::collections::BTreeMap::new();
    for (at, raise) in raises.iter().enumerate().filter(|(_, raise)| !without.contains(&raise.tie)) {
        out.entry(raise.from).or_default().push(at);
    }
    let mut best: std::collections::BTreeMap<usize, (i64, Option<usize>)> = [(from, (0, None))].into();
    let mut open = VecDeque::from([from]);
    let mut work = 0;
    while let Some(at) = open.pop_front() {
        let (height, _) = *best.get(&at)?;
        for next in out.get(&at).into_iter().flatten() {
            work += 1;
            if work > raises.len() * 40 {
                return None;
            }
            let raise = raises[*next];
            let raised = height.saturating_add(raise.most);
            if raise.to != from && best.get(&raise.to).is_none_or(|(known, _)| raised > *known) {
                best.insert(raise.to, (raised, Some(*next)));
                open.push_back(raise.to);
            }
        }
    }
    let (height, _) = *best.get(&to)?;
    if height <= least {
        return None;
    }
    let (mut at, mut way) = (to, Vec::new());
    while at != from {
        let raise = raises[best.get(&at)?.1?];
        way.push(raise.tie);
        at = raise.from;
        if way.len() > raises.len() {
            return None;
        }
    }
    way.reverse();
    Some(way)
}
