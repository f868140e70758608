//! Parallel parts that cannot come together again.

use super::{Flow, Point, dead_end, is_fork, key, quoted, titles, words};
use crate::diagnostics::{Finding, Level, Origin, Span};
use crate::model::{HowMany, Model, Node, Procedure, RouteKind, Target};
use std::collections::{BTreeMap, BTreeSet};

/// Forks without parts, forks nobody leaves, parts that never rejoin, and rejoins from elsewhere.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    model.procedures.values().flat_map(of).collect()
}

fn of(procedure: &Procedure) -> Vec<Finding> {
    let flow = Flow::of(procedure);
    let mut findings = Vec::new();
    for (at, node) in procedure.nodes.iter().enumerate() {
        if is_fork(node) {
            findings.extend(of_fork(&flow, at, node));
        }
    }
    findings.extend(strays(&flow));
    findings
}

fn of_fork(flow: &Flow, at: usize, fork: &Node) -> Option<Finding> {
    let procedure = flow.procedure;
    let fault = |message: String| finding(procedure, fork, fork.span, message);
    if fork.parts.is_empty() {
        let message = format!("In \"{}\" no parts begin at {}", procedure.title, quoted(fork));
        return Some(fault(message).help("Name the parts that run side by side, a line each: meanwhile: …"));
    }
    let inside: Vec<(&Node, BTreeSet<Point>)> = fork
        .parts
        .iter()
        .filter_map(|part| Some((procedure.node(&part.node)?, region(flow, at, &part.node))))
        .collect();
    let joins = |part: &BTreeSet<Point>| part.contains(&Point::Join(at));
    let joining = inside.iter().filter(|(_, part)| joins(part)).count();
    if fork.routes.is_empty() {
        if joining == 0 && inside.iter().all(|(_, part)| part.contains(&Point::Out)) {
            return None;
        }
        let message =
            format!("In \"{}\" nothing says what follows when the parts of {} are done", procedure.title, quoted(fork));
        return Some(fault(message).help("Add the line, for example: once all of them are done: go to …"));
    }
    let how_many = fork.routes.iter().find_map(|route| match route.kind {
        RouteKind::OnceDone(how_many) => Some(how_many),
        _ => None,
    })?;
    let (wanted, every) = match how_many {
        HowMany::All => (inside.len(), true),
        HowMany::Any => (1, false),
        HowMany::AtLeast(number) => (number as usize, false),
    };
    if wanted > inside.len() {
        let message = format!(
            "In \"{}\" the fork {} waits for {wanted} parts, but has {}",
            procedure.title,
            quoted(fork),
            inside.len()
        );
        return Some(fault(message).help("Correct the number, or add the parts that are missing."));
    }
    let lost: Vec<&Node> =
        inside.iter().filter(|(_, part)| !joins(part) && !stuck(flow, part)).map(|(node, _)| *node).collect();
    if lost.is_empty() || (!every && joining >= wanted) {
        return None;
    }
    let message = format!(
        "In \"{}\" the fork {} waits for {}, which never comes back to it",
        procedure.title,
        quoted(fork),
        titles(&lost)
    );
    let mut finding = fault(message).help("Let the last step of that part rejoin the fork (rejoin …), or wait for fewer parts (once any of them is done: …).");
    for part in lost {
        finding = finding.see(part.span, "begins a part that never rejoins");
    }
    Some(finding)
}

/// What runs inside one part: everything reached from it without passing the fork's join.
fn region(flow: &Flow, fork: usize, part: &str) -> BTreeSet<Point> {
    let Some(start) = flow.procedure.nodes.iter().position(|node| node.name == part) else { return BTreeSet::new() };
    let (mut seen, mut open) = (BTreeSet::new(), vec![Point::Box(start)]);
    while let Some(point) = open.pop() {
        if seen.insert(point) && point != Point::Join(fork) && point != Point::AnyStage {
            open.extend(flow.next(point));
        }
    }
    seen
}

/// Whether a part ends where nothing follows, or goes round for ever: other checks report that.
fn stuck(flow: &Flow, part: &BTreeSet<Point>) -> bool {
    let dead = part.iter().any(|point| match point {
        Point::Box(at) => flow.procedure.nodes.get(*at).is_some_and(|node| dead_end::is_dead(flow, *at, node)),
        _ => false,
    });
    dead || !part.contains(&Point::Out)
}

/// Rejoins that name no fork, or a fork to whose parts they do not belong.
fn strays(flow: &Flow) -> Vec<Finding> {
    let procedure = flow.procedure;
    let mut findings = Vec::new();
    // What belongs to the parts of each fork that something rejoins.
    let mut inside: BTreeMap<usize, BTreeSet<Point>> = BTreeMap::new();
    for (at, node) in procedure.nodes.iter().enumerate() {
        for route in &node.routes {
            let Target::Rejoin(name) = &route.target else { continue };
            let Some(place) = procedure.nodes.iter().position(|fork| fork.name == *name) else { continue };
            let fork = &procedure.nodes[place];
            let parts = || fork.parts.iter().flat_map(|part| region(flow, place, &part.node)).collect();
            let belongs = inside.entry(place).or_insert_with(parts).contains(&Point::Box(at));
            let (message, help) = if !is_fork(fork) {
                (
                    format!(
                        "In \"{}\" {} rejoins {}, where no parts begin",
                        procedure.title,
                        quoted(node),
                        quoted(fork)
                    ),
                    "Name the box with the \"meanwhile\" lines, or write: go to …",
                )
            } else if !fork.parts.is_empty() && !belongs {
                (
                    format!(
                        "In \"{}\" {} rejoins {}, but is in none of its parts",
                        procedure.title,
                        quoted(node),
                        quoted(fork)
                    ),
                    "Write \"go to …\" if it is meant to go there, or add its part to the fork: meanwhile: …",
                )
            } else {
                continue;
            };
            findings.push(finding(procedure, node, route.span, message).see(fork.span, "the box named").help(help));
        }
    }
    findings
}

fn finding(procedure: &Procedure, node: &Node, span: Span, message: String) -> Finding {
    let mut key = key(procedure, &[node]);
    key.push(message.clone());
    Finding::new("MP208", Level::Error, Origin::Policy, &words(&key), message).at(span, "").cite(node.marks.cited())
}
