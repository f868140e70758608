//! The conditional ways out of a step, as formulas.

use super::is_fork;
use crate::check::judge::Judge;
use crate::logic::Formula;
use crate::model::{Condition, Model, Node, NodeKind, Procedure, Route, RouteKind, Target};

/// A step or decision and the ways on from it.
pub(super) struct Choices<'m> {
    pub procedure: &'m Procedure,
    pub node: &'m Node,
    /// `if …:`, with its condition; those after which the case comes back are not among them.
    pub ifs: Vec<(&'m Route, Formula)>,
    pub otherwise: Vec<&'m Route>,
    /// Ways without a condition.
    pub always: Vec<&'m Route>,
    /// Whether a case may also wait here until a state has lasted.
    pub waits: bool,
}

/// Every step and decision of the model that has ways on.
pub(super) fn of<'m>(model: &'m Model, judge: &Judge) -> Vec<Choices<'m>> {
    let mut list = Vec::new();
    for procedure in model.procedures.values() {
        for node in &procedure.nodes {
            if matches!(node.kind, NodeKind::Step | NodeKind::Decision) && !is_fork(node) && !node.routes.is_empty() {
                list.push(choices(procedure, node, judge));
            }
        }
    }
    list
}

fn choices<'m>(procedure: &'m Procedure, node: &'m Node, judge: &Judge) -> Choices<'m> {
    let mut choices =
        Choices { procedure, node, ifs: Vec::new(), otherwise: Vec::new(), always: Vec::new(), waits: false };
    for route in &node.routes {
        let comes_back = matches!(route.target, Target::Procedure { come_back: true, .. });
        match &route.kind {
            RouteKind::If(when) => choices.ifs.push((route, judge.formula(when))),
            RouteKind::Otherwise => choices.otherwise.push(route),
            RouteKind::Always if !comes_back => choices.always.push(route),
            RouteKind::OnceLasted { .. } => choices.waits = true,
            RouteKind::Always | RouteKind::IfNotDone(_) | RouteKind::OnceDone(_) => {}
        }
    }
    choices
}

impl Choices<'_> {
    /// The condition of a way, in words.
    pub fn words(judge: &Judge, route: &Route) -> String {
        match &route.kind {
            RouteKind::If(when @ Condition::Outcome { .. }) => format!("\"{}\"", judge.reader.condition(when)),
            RouteKind::If(when) => judge.reader.condition(when),
            RouteKind::Otherwise => "otherwise".to_string(),
            _ => "without a condition".to_string(),
        }
    }

    /// Where a way leads, in words.
    pub fn leads_to(&self, judge: &Judge, route: &Route) -> String {
        let title = |name: &str| self.procedure.node(name).map_or_else(String::new, |node| node.title.clone());
        match &route.target {
            Target::Node(name) => format!("to \"{}\"", title(name)),
            Target::Rejoin(name) => format!("back to \"{}\"", title(name)),
            Target::Procedure { name, .. } => format!("to the procedure \"{}\"", judge.reader.procedure(name)),
        }
    }
}
