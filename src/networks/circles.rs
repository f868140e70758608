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

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// One tie as a raise: `to` is at least the value of `from` and `most` minutes later at the most.
#[derive(Clone, Copy, Debug)]
pub struct Raise {
    pub from: usize,
    pub to: usize,
    pub most: i64,
    /// The tie it stands for.
    pub tie: usize,
    /// Whether what it is counted from may come as late as what follows lets it, as no text says by when:
    /// then it may raise by any amount, unless it is counted from where the way begins.
    pub loose: bool,
}

/// How many sets of ties left out are tried for each piece, and for each deadline.
const BUDGET: usize = 48;

/// Minutes beyond any limit.
const ANY: i64 = 1 << 40;

/// What a candidate was worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    /// Others are to be looked for.
    GoOn,
    /// One is enough.
    Enough,
}

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
    let mut found = Vec::new();
    let more = hitting_sets(
        |without| upward_circle(piece, without),
        |ties| {
            found.push(ties.to_vec());
            Worth::GoOn
        },
    );
    Candidates { found, more }
}

/// Raises ready to be asked for ways from one point to another.
pub struct Ways<'r> {
    raises: &'r [Raise],
    /// The raises that leave each point, by their places.
    out: Vec<Vec<usize>>,
    /// Where each point stands along all ways: a way never leads to a lower rank.
    rank: Vec<usize>,
}

impl<'r> Ways<'r> {
    /// The raises among so many points.
    pub fn of(points: usize, raises: &'r [Raise]) -> Self {
        let mut graph: petgraph::graph::DiGraph<(), ()> = petgraph::graph::DiGraph::new();
        let nodes: Vec<_> = (0..points).map(|_| graph.add_node(())).collect();
        let mut out = vec![Vec::new(); points];
        for (at, raise) in raises.iter().enumerate() {
            graph.add_edge(nodes[raise.from], nodes[raise.to], ());
            out[raise.from].push(at);
        }
        let mut rank = vec![0; points];
        // Circles come in the reverse of their order.
        for (number, members) in petgraph::algo::kosaraju_scc(&graph).into_iter().rev().enumerate() {
            for member in members {
                rank[member.index()] = number;
            }
        }
        Ways { raises, out, rank }
    }

    /// Shows every way that could raise a point by more than `least` above another, without one tie, until
    /// one is enough or the budget is spent; then it says so.
    pub fn find(
        &self,
        (from, to): (usize, usize),
        least: i64,
        but: &[usize],
        show: impl FnMut(&[usize]) -> Worth,
    ) -> bool {
        self.rank[from] < self.rank[to] && hitting_sets(|without| self.longest(from, to, least, but, without), show)
    }

    /// The same where the two may lie on one circle.
    pub fn find_on_circles(
        &self,
        (from, to): (usize, usize),
        least: i64,
        but: &[usize],
        show: impl FnMut(&[usize]) -> Worth,
    ) -> bool {
        self.rank[from] <= self.rank[to] && hitting_sets(|without| self.longest(from, to, least, but, without), show)
    }

    /// The points that ways lead to from one point, as far as another could still follow.
    pub fn led_to(&self, from: usize, until: usize) -> BTreeSet<usize> {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(at) = open.pop() {
            for next in &self.out[at] {
                let to = self.raises[*next].to;
                if self.rank[to] <= self.rank[until] && seen.insert(to) {
                    open.push(to);
                }
            }
        }
        seen
    }

    /// The highest that any way raises a point from `start`, each tie followed by `step`: exact, as the steps
    /// are monotone. None if a step has no answer, or ways go round for too long.
    pub fn highest<M: Copy + Ord>(
        &self,
        (from, to, but): (usize, usize, &[usize]),
        start: M,
        step: impl Fn(usize, M) -> Option<M>,
    ) -> Option<M> {
        let mut best: BTreeMap<usize, M> = [(from, start)].into();
        let mut open = BTreeSet::from([(self.rank[from], from)]);
        let mut work = 0;
        while let Some((_, at)) = open.pop_first() {
            let height = *best.get(&at)?;
            for next in &self.out[at] {
                let raise = self.raises[*next];
                if self.rank[raise.to] > self.rank[to] || raise.to == from || but.contains(&raise.tie) {
                    continue;
                }
                work += 1;
                if work > self.raises.len() * 20 {
                    return None;
                }
                let raised = step(raise.tie, height)?;
                if best.get(&raise.to).is_none_or(|known| raised > *known) {
                    best.insert(raise.to, raised);
                    open.insert((self.rank[raise.to], raise.to));
                }
            }
        }
        best.get(&to).copied()
    }

    /// The way that could raise the most, if that is more than `least`. Points are taken in the order of
    /// their ranks, so each is looked at once, or a few times on a circle.
    fn longest(
        &self,
        from: usize,
        to: usize,
        least: i64,
        but: &[usize],
        without: &BTreeSet<usize>,
    ) -> Option<Vec<usize>> {
        let mut best: BTreeMap<usize, (i64, Option<usize>)> = [(from, (0, None))].into();
        let mut open = BTreeSet::from([(self.rank[from], from)]);
        let mut work = 0;
        while let Some((_, at)) = open.pop_first() {
            let (height, _) = *best.get(&at)?;
            for next in &self.out[at] {
                work += 1;
                if work > self.raises.len() * 20 {
                    return None;
                }
                let raise = self.raises[*next];
                let beyond = self.rank[raise.to] > self.rank[to] || raise.to == from;
                if beyond || but.contains(&raise.tie) || without.contains(&raise.tie) {
                    continue;
                }
                let most = if raise.loose && raise.from != from { ANY } else { raise.most };
                let raised = height.saturating_add(most);
                if best.get(&raise.to).is_none_or(|(known, _)| raised > *known) {
                    best.insert(raise.to, (raised, Some(*next)));
                    open.insert((self.rank[raise.to], raise.to));
                }
            }
        }
        let (height, _) = *best.get(&to)?;
        if height <= least {
            return None;
        }
        let (mut at, mut way) = (to, Vec::new());
        while at != from {
            let raise = self.raises[best.get(&at)?.1?];
            way.push(raise.tie);
            at = raise.from;
            if way.len() > self.raises.len() {
                return None;
            }
        }
        way.reverse();
        Some(way)
    }
}

/// Reiter's tree, breadth first: what is found without nothing, then without each tie of it, and so on.
/// Says whether the budget was spent.
fn hitting_sets(
    find: impl Fn(&BTreeSet<usize>) -> Option<Vec<usize>>,
    mut show: impl FnMut(&[usize]) -> Worth,
) -> bool {
    let mut shown: Vec<Vec<usize>> = Vec::new();
    let mut open = VecDeque::from([BTreeSet::new()]);
    let mut tried = BTreeSet::new();
    while let Some(without) = open.pop_front() {
        if !tried.insert(without.clone()) {
            continue;
        }
        if tried.len() > BUDGET {
            return true;
        }
        let known = shown.iter().find(|found| found.iter().all(|tie| !without.contains(tie))).cloned();
        let Some(found) = known.or_else(|| find(&without)) else { continue };
        if !shown.contains(&found) {
            if show(&found) == Worth::Enough {
                return false;
            }
            shown.push(found.clone());
        }
        // A long way has many ties; those beyond the budget would not be tried.
        for tie in found.iter().take(BUDGET) {
            let mut more = without.clone();
            more.insert(*tie);
            open.push_back(more);
        }
    }
    false
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
