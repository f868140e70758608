//! Steps from which no end can be reached, because all ways lead into a loop or to a dead end.

use super::{Flow, Point, dead_end, key, loops, titles, words};
use crate::diagnostics::{Finding, Level, Origin};
use crate::model::{Model, Procedure};
use std::collections::BTreeSet;

/// One finding a procedure; the loop or the dead end itself is found by a check of its own.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    model.procedures.values().filter_map(of).collect()
}

fn of(procedure: &Procedure) -> Option<Finding> {
    let flow = Flow::of(procedure);
    let (reached, leads_out) = (flow.reached(), flow.leads_out());
    let causes = causes(&flow);
    let stuck: BTreeSet<Point> =
        reached.iter().filter(|p| !leads_out.contains(p) && !causes.contains(p)).copied().collect();
    let (boxes, causes) = (flow.boxes(&stuck), flow.boxes(&causes.intersection(&reached).copied().collect()));
    if boxes.is_empty() {
        return None;
    }
    let key = key(procedure, &boxes);
    let message = format!("In \"{}\" no end can be reached from {}", procedure.title, titles(&boxes));
    let mut finding = Finding::new("MP202", Level::Warning, Origin::Policy, &words(&key), message)
        .because(format!("All ways from there lead to {}, and from there no further.", titles(&causes)))
        .help("Give that loop or dead end a way on; then these have one as well.");
    for node in &boxes {
        finding = finding.at(node.span, "").cite(node.marks.cited());
    }
    for node in causes {
        finding = finding.see(node.span, "the ways lead here");
    }
    Some(finding)
}

/// Closed loops, boxes with no way on, and forks that are never joined.
fn causes(flow: &Flow) -> BTreeSet<Point> {
    let mut causes: BTreeSet<Point> =
        flow.circles().into_iter().filter(|circle| loops::is_closed(flow, circle)).flatten().collect();
    for (at, node) in flow.procedure.nodes.iter().enumerate() {
        if dead_end::is_dead(flow, at, node) {
            causes.insert(Point::Box(at));
        }
        if super::is_fork(node) && flow.next(Point::Join(at)).is_empty() {
            causes.extend([Point::Box(at), Point::Join(at)]);
        }
    }
    causes
}
