//! What the graph states of order: circles, dominators, and the order between what is timed.

use super::{Flow, Pair, Place};
use crate::model::Event;
use petgraph::graph::{DiGraph, NodeIndex};
use std::collections::{BTreeSet, VecDeque};

impl Flow<'_> {
    /// Finds the ways back, circles and dominators.
    pub(super) fn settle(&mut self) {
        self.back = vec![Vec::new(); self.vertices.len()];
        for (from, hops) in self.next.iter().enumerate() {
            for hop in hops.iter().filter(|hop| !hop.at_any_stage) {
                self.back[hop.to].push(from);
            }
        }
        let mut graph: DiGraph<(), ()> = DiGraph::new();
        let nodes: Vec<NodeIndex> = self.vertices.iter().map(|_| graph.add_node(())).collect();
        let root = graph.add_node(());
        for (from, hops) in self.next.iter().enumerate() {
            for hop in hops {
                graph.update_edge(nodes[from], nodes[hop.to], ());
            }
        }
        let mut circle = vec![0; self.vertices.len()];
        for (number, members) in
            petgraph::algo::kosaraju_scc(&self.with_returns(graph.clone(), &nodes)).into_iter().enumerate()
        {
            for member in members.into_iter().filter(|member| *member != root) {
                circle[member.index()] = number;
            }
        }
        for name in self.model.procedures.keys() {
            if let Some(first) = self.first(name) {
                graph.update_edge(root, nodes[first], ());
            }
        }
        let dominators = petgraph::algo::dominators::simple_fast(&graph, root);
        self.dominator = nodes
            .iter()
            .map(|node| dominators.immediate_dominator(*node).filter(|by| *by != root).map(NodeIndex::index))
            .collect();
        self.circle = circle;
    }

    /// The graph with the ways back from where a procedure ends to where it was asked for, and those from an
    /// act to the procedures that it starts.
    fn with_returns(&self, mut graph: DiGraph<(), ()>, nodes: &[NodeIndex]) -> DiGraph<(), ()> {
        for (first, home) in &self.returns {
            let ends = self.reached(*first, false).into_iter().filter(|at| self.next[*at].is_empty());
            for end in ends {
                graph.update_edge(nodes[end], nodes[*home], ());
            }
        }
        for (at, vertex) in self.vertices.iter().enumerate() {
            for act in vertex.starts.into_iter().flat_map(|event| self.acts_that_make(event)) {
                for done in self.doing(act) {
                    graph.update_edge(nodes[done], nodes[at], ());
                }
            }
        }
        graph
    }

    /// The acts that an event is, or that mark it.
    fn acts_that_make<'e>(&'e self, event: &'e Event) -> Vec<&'e str> {
        match event {
            Event::Act(act) | Event::ActEnds(act) => vec![act],
            Event::Moment(moment) => {
                let marks = |act: &&'e String| {
                    self.model.acts[*act].marks_moments.iter().any(|marked| marked.moment == *moment)
                };
                self.model.acts.keys().filter(marks).map(String::as_str).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether every way from any beginning to `v` passes `u`.
    pub fn dominates(&self, u: usize, v: usize) -> bool {
        let mut at = v;
        // Dominators form a tree, so this ends.
        for _ in 0..=self.vertices.len() {
            if at == u {
                return true;
            }
            match self.dominator.get(at).copied().flatten() {
                Some(next) => at = next,
                None => return false,
            }
        }
        false
    }

    /// Where a vertex stands in the graph: what leads to others and not back has the lower number.
    pub fn rank_of(&self, vertex: usize) -> usize {
        // Circles were numbered in the reverse of their order.
        self.circle.get(vertex).map_or(0, |number| self.vertices.len() + 1 - number.min(&self.vertices.len()))
    }

    /// Whether two vertices lie on one circle.
    pub fn on_one_circle(&self, u: usize, v: usize) -> bool {
        self.circle.get(u) == self.circle.get(v)
    }

    /// The order between neighbours among the vertices whose point is `timed`: one pair for each, boxes
    /// between them left out.
    pub fn order(&self, timed: &dyn Fn(usize) -> bool) -> Vec<Pair> {
        let mut pairs = BTreeSet::new();
        let sources = (0..self.vertices.len()).filter(|at| {
            timed(*at) && (self.vertices[*at].place == Place::Done || self.vertices[*at].starts.is_some())
        });
        for sooner in sources {
            let (mut seen, mut open) = (BTreeSet::from([sooner]), VecDeque::from([sooner]));
            while let Some(at) = open.pop_front() {
                for hop in self.next[at].iter().filter(|hop| !hop.at_any_stage) {
                    if !seen.insert(hop.to) {
                        continue;
                    }
                    if timed(hop.to) && self.vertices[hop.to].place == Place::Arriving {
                        pairs.insert(Pair { sooner, later: hop.to });
                    } else {
                        open.push_back(hop.to);
                    }
                }
            }
        }
        let holds =
            |pair: &Pair| !self.on_one_circle(pair.sooner, pair.later) || self.dominates(pair.sooner, pair.later);
        pairs.into_iter().filter(holds).collect()
    }
}
