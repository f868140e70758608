//! A step with no way on.

use super::{Flow, Point, is_silent, key, quoted, words};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Model, Node, NodeKind, Procedure};

/// Steps and decisions after which nothing says how it goes on.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    model.procedures.values().flat_map(of).collect()
}

fn of(procedure: &Procedure) -> Vec<Finding> {
    let flow = Flow::of(procedure);
    let dead = procedure.nodes.iter().enumerate().filter(|(at, node)| is_dead(&flow, *at, node));
    dead.map(|(_, node)| finding(procedure, node)).collect()
}

/// Whether a box is left by nothing but an interrupt; what the text is silent about counts as left open.
pub(super) fn is_dead(flow: &Flow, at: usize, node: &Node) -> bool {
    let stops = matches!(node.kind, NodeKind::Step | NodeKind::Decision) && !super::is_fork(node);
    let goes_on = flow.next(Point::Box(at)).into_iter().any(|next| next != Point::AnyStage);
    stops && (!goes_on || (is_silent(node) && node.routes.is_empty()))
}

fn finding(procedure: &Procedure, node: &Node) -> Finding {
    let key = key(procedure, &[node]);
    let comes_back = !node.routes.is_empty();
    let message = if comes_back {
        format!("In \"{}\" nothing says what follows when the case comes back to {}", procedure.title, quoted(node))
    } else {
        format!("In \"{}\" nothing says what follows {}", procedure.title, quoted(node))
    };
    let silent = is_silent(node);
    let (level, origin) = if silent { (Level::Note, Origin::Document) } else { (Level::Error, Origin::Policy) };
    let finding =
        Finding::new("MP204", level, origin, &words(&key), message).at(node.span, "no way on").cite(node.marks.cited());
    if silent {
        finding.because("The policy says that the text is silent here.").help("Ask the publisher how it goes on.")
    } else {
        finding.help("Add the way on (go to …, hand over to …, rejoin …), or end the procedure here with an end. If the paragraph does not say, add to the step: text silent on the branch")
    }
}
