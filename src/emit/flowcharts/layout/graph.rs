//! The chart as a graph: names bound, loops found.
//!
//! A layered drawing needs a graph without cycles (Sugiyama, Tagawa and Toda, "Methods for visual
//! understanding of hierarchical system structures", 1981, step 1). Which edges turn back is not left
//! to a heuristic: an edge turns back when it leads to an ancestor in a depth-first walk that takes
//! nodes and edges in the order of the text, so the author's own order decides.

use std::collections::{BTreeSet, HashMap};

use petgraph::Direction;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};

use super::super::chart::{Chart, NodeKind};

/// A line of the chart between two nodes that exist.
#[derive(Debug, Clone)]
pub(super) struct Link {
    /// The node it leaves.
    pub from: usize,
    /// The node it reaches.
    pub to: usize,
    /// Its place in [`Chart::edges`].
    pub edge: usize,
    /// It leads back to an earlier step.
    pub back: bool,
}

/// The graph that is laid out.
#[derive(Debug)]
pub(super) struct Graph {
    /// The lane of each node: an index into the lanes that are used.
    pub lane: Vec<usize>,
    /// The kind of each node.
    pub kind: Vec<NodeKind>,
    /// The lanes that have a node, as indices into [`Chart::lanes`].
    pub lanes: Vec<usize>,
    /// The lines, in the order of the text.
    pub links: Vec<Link>,
    graph: DiGraph<(), ()>,
}

impl Graph {
    /// Binds the names of a chart.
    pub fn of(chart: &Chart) -> Graph {
        let last = chart.lanes.len().saturating_sub(1);
        let chart_lane: Vec<usize> = chart.nodes.iter().map(|node| node.lane.min(last)).collect();
        let mut lanes: Vec<usize> = chart_lane.clone();
        lanes.sort_unstable();
        lanes.dedup();
        let place: HashMap<usize, usize> = lanes.iter().enumerate().map(|(k, &lane)| (lane, k)).collect();
        let mut names = HashMap::new();
        for (index, node) in chart.nodes.iter().enumerate() {
            names.entry(node.id.as_str()).or_insert(index);
        }
        let mut links = Vec::new();
        let mut graph = DiGraph::new();
        let nodes: Vec<NodeIndex> = chart.nodes.iter().map(|_| graph.add_node(())).collect();
        for (edge, line) in chart.edges.iter().enumerate() {
            let (Some(&from), Some(&to)) = (names.get(line.from.as_str()), names.get(line.to.as_str())) else {
                continue;
            };
            graph.add_edge(nodes[from], nodes[to], ());
            links.push(Link { from, to, edge, back: false });
        }
        let lane = chart_lane.iter().map(|lane| place[lane]).collect();
        let kind = chart.nodes.iter().map(|node| node.kind).collect();
        let mut graph = Graph { lane, kind, lanes, links, graph };
        graph.mark_back_links();
        graph
    }

    /// The number of nodes.
    pub fn len(&self) -> usize {
        self.lane.len()
    }

    /// The links that leave a node, in the order of the text.
    pub fn leaving(&self, node: usize) -> Vec<usize> {
        self.at(node, Direction::Outgoing)
    }

    /// The links that reach a node, in the order of the text.
    pub fn reaching(&self, node: usize) -> Vec<usize> {
        self.at(node, Direction::Incoming)
    }

    fn at(&self, node: usize, direction: Direction) -> Vec<usize> {
        use petgraph::visit::EdgeRef;
        let index = NodeIndex::new(node);
        let mut links: Vec<usize> =
            self.graph.edges_directed(index, direction).map(|edge| EdgeIndex::index(edge.id())).collect();
        links.sort_unstable();
        links
    }

    /// Depth-first from the starts, last finished first: a topological order of the lines that do not
    /// turn back (Tarjan, 1976), in which branches stay together, the first of the text first.
    pub fn reading_order(&self) -> Vec<usize> {
        let mut seen = vec![false; self.len()];
        let mut finished = Vec::with_capacity(self.len());
        // Without the lines that turn back, everything is reached from a symbol that nothing leads to.
        let entered: BTreeSet<usize> = self.links.iter().filter(|link| !link.back).map(|link| link.to).collect();
        let starts = (0..self.len()).filter(|root| !entered.contains(root));
        let (first, rest): (Vec<usize>, Vec<usize>) = starts.partition(|&node| self.kind[node] == NodeKind::Start);
        // What finishes last stands first, so the last start and the last branch are walked first.
        for root in first.into_iter().chain(rest).rev() {
            if std::mem::replace(&mut seen[root], true) {
                continue;
            }
            let mut stack = vec![(root, self.leaving(root))];
            while let Some((node, leaving)) = stack.last_mut() {
                let Some(link) = leaving.pop() else {
                    finished.push(*node);
                    stack.pop();
                    continue;
                };
                let link = &self.links[link];
                if !link.back && !std::mem::replace(&mut seen[link.to], true) {
                    stack.push((link.to, self.leaving(link.to)));
                }
            }
        }
        finished.reverse();
        finished
    }

    /// Depth-first, without recursion: charts can be deep.
    fn mark_back_links(&mut self) {
        #[derive(Clone, Copy, PartialEq)]
        enum Seen {
            No,
            Open,
            Done,
        }
        let mut seen = vec![Seen::No; self.len()];
        let starts = (0..self.len()).filter(|&node| self.kind[node] == NodeKind::Start);
        let roots: Vec<usize> = starts.chain(0..self.len()).collect();
        for root in roots {
            if seen[root] != Seen::No {
                continue;
            }
            seen[root] = Seen::Open;
            let mut stack = vec![(root, self.leaving(root), 0)];
            while let Some((node, leaving, next)) = stack.last_mut() {
                let Some(&link) = leaving.get(*next) else {
                    seen[*node] = Seen::Done;
                    stack.pop();
                    continue;
                };
                *next += 1;
                let to = self.links[link].to;
                match seen[to] {
                    Seen::Open => self.links[link].back = true,
                    Seen::Done => {}
                    Seen::No => {
                        seen[to] = Seen::Open;
                        let leaving = self.leaving(to);
                        stack.push((to, leaving, 0));
                    }
                }
            }
        }
    }
}
