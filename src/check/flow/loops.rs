//! A loop with no way out.

use super::{Flow, Point, key, titles, words};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Model, Procedure};
use std::collections::BTreeSet;

/// Steps that lead to each other round and round, and nowhere else.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    model.procedures.values().flat_map(of).collect()
}

fn of(procedure: &Procedure) -> Vec<Finding> {
    let flow = Flow::of(procedure);
    let closed = flow.circles().into_iter().filter(|circle| is_closed(&flow, circle));
    closed.map(|circle| finding(&flow, &circle)).collect()
}

/// Whether these points lead to each other, and to nothing else.
pub(super) fn is_closed(flow: &Flow, circle: &BTreeSet<Point>) -> bool {
    let mut next = circle.iter().flat_map(|point| flow.next(*point)).peekable();
    next.peek().is_some() && next.all(|point| circle.contains(&point))
}

fn finding(flow: &Flow, circle: &BTreeSet<Point>) -> Finding {
    let boxes = flow.boxes(circle);
    let key = key(flow.procedure, &boxes);
    let message = match boxes.as_slice() {
        [only] => format!("In \"{}\" the step \"{}\" leads only to itself", flow.procedure.title, only.title),
        several => format!("In \"{}\" these steps lead only to each other: {}", flow.procedure.title, titles(several)),
    };
    let mut finding = Finding::new("MP203", Level::Error, Origin::Policy, &words(&key), message)
        .because("A case that comes here never leaves: no end and no other procedure can be reached.")
        .help("Add the way out that the paragraph gives. If it gives none, add to the step: text silent on the branch");
    for node in boxes {
        finding = finding.at(node.span, "").cite(node.marks.cited());
    }
    finding
}
