//! A step that no way leads to.

use super::{Flow, Point, key, quoted, titles, words};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Model, Node, Procedure};
use std::collections::BTreeSet;

/// Steps that cannot be reached; of those that hang on each other, only the first.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    model.procedures.values().filter(|procedure| !procedure.nodes.is_empty()).flat_map(of).collect()
}

fn of(procedure: &Procedure) -> Vec<Finding> {
    let flow = Flow::of(procedure);
    let reached = flow.reached();
    let lost: Vec<BTreeSet<Point>> = flow
        .circles()
        .into_iter()
        .filter(|circle| circle.is_disjoint(&reached) && !flow.boxes(circle).is_empty())
        .collect();
    let followed: BTreeSet<Point> = lost
        .iter()
        .flat_map(|circle| {
            let leads_to = circle.iter().flat_map(|point| flow.next(*point));
            leads_to.filter(|next| !circle.contains(next)).collect::<Vec<_>>()
        })
        .collect();
    let first = lost.iter().filter(|circle| circle.is_disjoint(&followed));
    first.map(|circle| finding(&flow, circle, &reached)).collect()
}

fn finding(flow: &Flow, circle: &BTreeSet<Point>, reached: &BTreeSet<Point>) -> Finding {
    let boxes = flow.boxes(circle);
    let after: BTreeSet<Point> = circle
        .iter()
        .flat_map(|point| flow.reached_from(*point))
        .filter(|p| !reached.contains(p) && !circle.contains(p))
        .collect();
    let after = flow.boxes(&after);
    let key = key(flow.procedure, &boxes);
    let mut finding =
        Finding::new("MP201", Level::Error, Origin::Policy, &words(&key), message(flow.procedure, &boxes))
            .help("Add the line that leads to it (go to …, if …: go to …), or take the step out.");
    for node in &boxes {
        finding = finding.at(node.span, "nothing leads here").cite(node.marks.cited());
    }
    if let Some(begins) = flow.procedure.nodes.first() {
        finding = finding.because(format!("The procedure begins with {}.", quoted(begins)));
    }
    if !after.is_empty() {
        finding = finding.because(format!("What only follows from here is cut off with it: {}.", titles(&after)));
    }
    finding
}

fn message(procedure: &Procedure, boxes: &[&Node]) -> String {
    match boxes {
        [only] => format!("In \"{}\" nothing leads to {}", procedure.title, quoted(only)),
        several => {
            format!("In \"{}\" nothing leads to {}; they lead only to each other", procedure.title, titles(several))
        }
    }
}
