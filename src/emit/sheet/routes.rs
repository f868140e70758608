//! The flow of a procedure in words.

use super::{Note, note};
use crate::model::{Event, HowMany, Node, NodeKind, Part, Procedure, Reader, Route, RouteKind, Start, Target};
use crate::model::{Interrupt, MarkedMoment, sentence_case};

/// "Starts with the referral, when …".
pub(super) fn start(reader: &Reader, start: &Start) -> Note {
    let events: Vec<String> = start.events.iter().map(|event| reader.event(event)).collect();
    let when = start.when.as_ref().map(|when| format!(", when {}", reader.circumstance(when))).unwrap_or_default();
    note(reader, format!("Starts with {}{when}", or(&events)), &start.marks, &[])
}

/// "At any stage, if …: hand over to …".
pub(super) fn interrupt(reader: &Reader, procedure: &Procedure, interrupt: &Interrupt) -> Note {
    let target = target(reader, procedure, None, &interrupt.target);
    let text = format!("At any stage, if {}: {target}", reader.circumstance(&interrupt.when));
    note(reader, text, &interrupt.marks, &[])
}

/// "If no enquiry: hand over to …".
pub(super) fn route(reader: &Reader, procedure: &Procedure, node: &Node, route: &Route, said: &[String]) -> Note {
    let opening = match &route.kind {
        RouteKind::Always => "Then".to_string(),
        RouteKind::If(condition) => format!("If {}", reader.condition(condition)),
        RouteKind::Otherwise => "Otherwise".to_string(),
        RouteKind::IfNotDone(bound) => format!("If this is not done {}", reader.bound(bound)),
        RouteKind::OnceDone(HowMany::All) => "Once all parts are done".to_string(),
        RouteKind::OnceDone(HowMany::Any) => "Once any one part is done".to_string(),
        RouteKind::OnceDone(HowMany::AtLeast(number)) => format!("Once at least {number} parts are done"),
        RouteKind::OnceLasted { state, amount } => {
            format!("Once {} has lasted {amount}", reader.state(state))
        }
    };
    let target = target(reader, procedure, Some(node), &route.target);
    note(reader, format!("{opening}: {target}"), &route.marks, said)
}

/// "Side by side: step 3, …".
pub(super) fn part(reader: &Reader, procedure: &Procedure, part: &Part, said: &[String]) -> Note {
    let name = procedure.node(&part.node).map_or_else(String::new, |node| called(procedure, node));
    let when = part.when.as_ref().map(|when| format!(", when {}", reader.circumstance(when))).unwrap_or_default();
    note(reader, format!("Side by side with the other parts: {name}{when}"), &part.marks, said)
}

/// What an act, or one outcome of it, makes happen.
pub(super) fn marked(reader: &Reader, marked: &MarkedMoment, said: &[String]) -> Note {
    let moment = reader.event(&Event::Moment(marked.moment.clone()));
    let text = match (&marked.outcome, marked.first_time) {
        (Some(outcome), true) => format!("The first time the outcome is \"{outcome}\", this counts as {moment}"),
        (Some(outcome), false) => format!("If the outcome is \"{outcome}\", this counts as {moment}"),
        (None, true) => format!("The first time, this counts as {moment}"),
        (None, false) => format!("This counts as {moment}"),
    };
    note(reader, text, &marked.marks, said)
}

fn target(reader: &Reader, procedure: &Procedure, from: Option<&Node>, target: &Target) -> String {
    let place = |name: &str| procedure.nodes.iter().position(|node| node.name == name);
    match target {
        Target::Node(name) => {
            let Some(node) = procedure.node(name) else { return "go on".to_string() };
            let back = from.is_some_and(|from| place(&from.name) >= place(name));
            match (node.kind, back) {
                (NodeKind::End { .. }, _) => format!("this ends with \"{}\"", node.title),
                (_, true) if from.is_some_and(|from| from.name == *name) => "do this step again".to_string(),
                (_, true) => format!("go back to {}", called(procedure, node)),
                (_, false) => format!("go on to {}", called(procedure, node)),
            }
        }
        Target::Rejoin(name) => match procedure.node(name) {
            Some(node) => format!("this part is done; wait for the others of {}", called(procedure, node)),
            None => "this part is done".to_string(),
        },
        Target::Procedure { name, come_back } => {
            let title = reader.procedure(name);
            let elsewhere = if reader.model.procedures.contains_key(name) { "" } else { " (not captured here)" };
            let back = if *come_back { " and come back" } else { "" };
            format!("hand over to the procedure \"{title}\"{elsewhere}{back}")
        }
    }
}

/// `step 3, "Agree the plan"`.
fn called(procedure: &Procedure, node: &Node) -> String {
    let label = label(procedure, node).to_lowercase();
    format!("{label}, \"{}\"", node.title)
}

/// "Step 3", "Decision 4", "Parallel parts 5", "End": boxes are numbered in the order written.
pub(super) fn label(procedure: &Procedure, node: &Node) -> String {
    let boxes = procedure.nodes.iter().filter(|node| !matches!(node.kind, NodeKind::End { .. }));
    let number = boxes.take_while(|other| other.name != node.name).count() + 1;
    match node.kind {
        NodeKind::Step => format!("Step {number}"),
        NodeKind::Decision => format!("Decision {number}"),
        NodeKind::Together => format!("Parallel parts {number}"),
        NodeKind::End { .. } => "End".to_string(),
    }
}

/// "Outcomes: plan; no plan".
pub(super) fn outcomes(outcomes: &[String]) -> Note {
    let text = format!("Outcomes: {}", outcomes.join("; "));
    Note { text: sentence_case(&text), ..Note::default() }
}

fn or(list: &[String]) -> String {
    match list {
        [] => "something the text does not name".to_string(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} or {last}", rest.join(", ")),
    }
}
