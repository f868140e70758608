//! The order that a procedure's graph states: what must have been done before a step can be reached.

use super::{Condition, Node, NodeKind, Procedure, RouteKind, Target};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that can lead to a step: an act, with any of these outcomes (none named: with any at all).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Before {
    /// The act, by name.
    pub act: String,
    /// The outcomes with which it leads on.
    pub outcomes: Vec<String>,
}

impl Procedure {
    /// The steps of the procedure, by the act they do.
    pub fn steps_by_act(&self) -> BTreeMap<&str, Vec<&Node>> {
        let mut by_act: BTreeMap<&str, Vec<&Node>> = BTreeMap::new();
        for node in &self.nodes {
            if let (NodeKind::Step, Some(act)) = (node.kind, &node.act) {
                by_act.entry(act).or_default().push(node);
            }
        }
        by_act
    }

    /// What can lead to these boxes; none where one of them can be reached with nothing done before.
    pub fn leading_to(&self, nodes: &[&Node]) -> Option<BTreeSet<Before>> {
        let mut before = BTreeSet::new();
        for node in nodes {
            before.extend(self.leading(&node.name)?);
        }
        Some(before)
    }

    /// What can lead to a box. Decisions and forks leave no trace that every record holds, so what
    /// leads to them counts as well.
    fn leading(&self, name: &str) -> Option<BTreeSet<Before>> {
        let (mut found, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![name.to_string()]);
        while let Some(target) = open.pop() {
            if !seen.insert(target.clone()) {
                continue;
            }
            if self.begins_here(&target) {
                return None;
            }
            for (node, kind) in self.lines_into(&target) {
                match (node.kind, kind) {
                    // Reached when something was *not* done, or by the clock: nothing need be recorded.
                    (_, Some(RouteKind::IfNotDone(_) | RouteKind::OnceLasted { .. })) => return None,
                    (NodeKind::Step, kind) => {
                        let act = node.act.clone()?;
                        let outcomes = kind.map(|kind| outcomes_of(kind, &act)).unwrap_or_default();
                        found.insert(Before { act, outcomes });
                    }
                    (NodeKind::Decision, _) => {
                        found.extend(node.act.clone().map(|act| Before { act, outcomes: Vec::new() }));
                        open.push(node.name.clone());
                    }
                    (NodeKind::Together | NodeKind::End { .. }, _) => open.push(node.name.clone()),
                }
            }
        }
        Some(found)
    }

    /// Whether the procedure can begin at this box: the first, and where an interrupt or nothing leads to it.
    fn begins_here(&self, name: &str) -> bool {
        let interrupted = self.interrupts.iter().any(|interrupt| interrupt.target == Target::Node(name.to_string()));
        self.nodes.first().is_some_and(|first| first.name == name) || interrupted || self.lines_into(name).is_empty()
    }

    /// The boxes with a line of flow into this one; without a kind where a parallel part begins.
    fn lines_into(&self, name: &str) -> Vec<(&Node, Option<&RouteKind>)> {
        let mut lines = Vec::new();
        for node in &self.nodes {
            for route in &node.routes {
                if matches!(&route.target, Target::Node(target) | Target::Rejoin(target) if target == name) {
                    lines.push((node, Some(&route.kind)));
                }
            }
            lines.extend(node.parts.iter().filter(|part| part.node == name).map(|_| (node, None)));
        }
        lines
    }
}

/// The outcomes with which a line is taken, where it says so plainly.
fn outcomes_of(kind: &RouteKind, of: &str) -> Vec<String> {
    let outcome = |condition: &Condition| match condition {
        Condition::Outcome { act, outcome } if act == of => Some(outcome.clone()),
        _ => None,
    };
    match kind {
        RouteKind::If(Condition::Any(list)) => list.iter().map(outcome).collect::<Option<Vec<_>>>().unwrap_or_default(),
        RouteKind::If(condition) => outcome(condition).into_iter().collect(),
        _ => Vec::new(),
    }
}
