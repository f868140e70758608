//! The graphs of procedures: can every step be reached, and every step be left?

pub(super) mod choices;
pub(super) mod dead_end;
pub(super) mod elsewhere;
pub(super) mod hand_over;
pub(super) mod loops;
pub(super) mod missing;
pub(super) mod no_end;
pub(super) mod otherwise;
pub(super) mod overlap;
pub(super) mod parallel;
pub(super) mod starts;
pub(super) mod unreachable;

use crate::model::{Node, NodeKind, Procedure, RouteKind, Silence, Target};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::Dfs;
use std::collections::{BTreeMap, BTreeSet};

/// A point of a procedure that flow passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Point {
    /// A box, by its place in the procedure.
    Box(usize),
    /// Where the parts of a fork come together again.
    Join(usize),
    /// "At any stage": every box leads here, and from here every interrupt leads on.
    AnyStage,
    /// An end, or another procedure that takes the case over.
    Out,
}

/// A procedure as a graph.
pub(super) struct Flow<'m> {
    pub procedure: &'m Procedure,
    pub graph: DiGraph<Point, ()>,
    points: BTreeMap<Point, NodeIndex>,
    names: BTreeMap<&'m str, usize>,
}

impl<'m> Flow<'m> {
    pub fn of(procedure: &'m Procedure) -> Self {
        let names = procedure.nodes.iter().enumerate().map(|(at, node)| (node.name.as_str(), at)).collect();
        let mut flow = Flow { procedure, graph: DiGraph::new(), points: BTreeMap::new(), names };
        for (at, node) in procedure.nodes.iter().enumerate() {
            flow.point(Point::Box(at));
            flow.add_box(at, node);
        }
        for interrupt in &procedure.interrupts {
            if let Some(target) = flow.target(&interrupt.target) {
                flow.edge(Point::AnyStage, target);
            }
        }
        flow
    }

    fn add_box(&mut self, at: usize, node: &Node) {
        let here = Point::Box(at);
        let leaves = if is_fork(node) { Point::Join(at) } else { here };
        if is_fork(node) {
            self.edge(here, leaves);
        }
        for part in &node.parts {
            if let Some(part) = self.names.get(part.node.as_str()) {
                self.edge(here, Point::Box(*part));
            }
        }
        for route in &node.routes {
            if let Some(target) = self.target(&route.target) {
                self.edge(leaves, target);
            }
        }
        if matches!(node.kind, NodeKind::End { .. }) || is_silent(node) {
            self.edge(here, Point::Out);
        }
        if !self.procedure.interrupts.is_empty() {
            self.edge(here, Point::AnyStage);
        }
    }

    /// Where a route leads; nowhere of its own, if the other procedure gives the case back.
    fn target(&self, target: &Target) -> Option<Point> {
        match target {
            Target::Node(name) => self.names.get(name.as_str()).map(|at| Point::Box(*at)),
            Target::Rejoin(name) => self.names.get(name.as_str()).map(|at| Point::Join(*at)),
            Target::Procedure { come_back, .. } => (!come_back).then_some(Point::Out),
        }
    }

    fn point(&mut self, point: Point) -> NodeIndex {
        *self.points.entry(point).or_insert_with(|| self.graph.add_node(point))
    }

    fn edge(&mut self, from: Point, to: Point) {
        let (from, to) = (self.point(from), self.point(to));
        self.graph.update_edge(from, to, ());
    }

    /// Everything that can be reached from a point, itself included.
    pub fn reached_from(&self, start: Point) -> BTreeSet<Point> {
        let Some(index) = self.points.get(&start) else { return BTreeSet::new() };
        let mut walk = Dfs::new(&self.graph, *index);
        let mut seen = BTreeSet::new();
        while let Some(next) = walk.next(&self.graph) {
            seen.insert(self.graph[next]);
        }
        seen
    }

    /// Everything from which an end or another procedure can be reached.
    pub fn leads_out(&self) -> BTreeSet<Point> {
        let Some(index) = self.points.get(&Point::Out) else { return BTreeSet::new() };
        let backwards = petgraph::visit::Reversed(&self.graph);
        let mut walk = Dfs::new(backwards, *index);
        let mut seen = BTreeSet::new();
        while let Some(next) = walk.next(backwards) {
            seen.insert(self.graph[next]);
        }
        seen
    }

    /// What can be reached from where the procedure begins.
    pub fn reached(&self) -> BTreeSet<Point> {
        self.reached_from(Point::Box(0))
    }

    /// The points one step on.
    pub fn next(&self, point: Point) -> Vec<Point> {
        let Some(index) = self.points.get(&point) else { return Vec::new() };
        self.graph.neighbors(*index).map(|next| self.graph[next]).collect()
    }

    /// Sets of points that can all reach each other: strongly connected components by Kosaraju's
    /// algorithm, which unlike Tarjan's is not recursive here, so that no procedure is too long.
    pub fn circles(&self) -> Vec<BTreeSet<Point>> {
        let points = |circle: Vec<NodeIndex>| circle.into_iter().map(|at| self.graph[at]).collect();
        petgraph::algo::kosaraju_scc(&self.graph).into_iter().map(points).collect()
    }

    /// The boxes among these points, in the order written.
    pub fn boxes(&self, points: &BTreeSet<Point>) -> Vec<&'m Node> {
        let node = |point: &Point| match point {
            Point::Box(at) => self.procedure.nodes.get(*at),
            _ => None,
        };
        points.iter().filter_map(node).collect()
    }
}

/// Whether parallel parts begin here and are joined again.
pub(super) fn is_fork(node: &Node) -> bool {
    let joins = node.routes.iter().any(|route| matches!(route.kind, RouteKind::OnceDone(_)));
    node.kind == NodeKind::Together || (joins && !node.parts.is_empty())
}

/// Whether the text is said not to tell how it goes on here.
pub(super) fn is_silent(node: &Node) -> bool {
    let silent = |marks: &crate::model::Marks| {
        marks.leaves_open(Silence::Branch) || marks.leaves_open(Silence::Order) || marks.leaves_open(Silence::End)
    };
    silent(&node.marks) || node.routes.iter().any(|route| silent(&route.marks))
}

/// "\"Hold the meeting\"".
pub(super) fn quoted(node: &Node) -> String {
    format!("\"{}\"", node.title)
}

/// The titles of boxes, as a list in a sentence.
pub(super) fn titles(nodes: &[&Node]) -> String {
    let titles: Vec<String> = nodes.iter().map(|node| quoted(node)).collect();
    match titles.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., end] => format!("{} and {end}", rest.join(", ")),
    }
}

/// The words by which a finding about these boxes is known: procedure, then titles in their own order.
pub(super) fn key(procedure: &Procedure, nodes: &[&Node]) -> Vec<String> {
    let mut titles: Vec<String> = nodes.iter().map(|node| node.title.clone()).collect();
    titles.sort();
    let mut citations: Vec<String> = nodes.iter().flat_map(|node| node.marks.cited()).collect();
    citations.sort();
    citations.dedup();
    std::iter::once(procedure.title.clone()).chain(citations).chain(titles).collect()
}

/// Borrows the words of a key.
pub(super) fn words(key: &[String]) -> Vec<&str> {
    key.iter().map(String::as_str).collect()
}
