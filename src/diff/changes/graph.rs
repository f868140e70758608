//! The course of procedures: steps, decisions, ways on, parallel parts, starts, interrupts.

use super::super::cells::{labels, part_likeness, path, route_case, route_likeness, statement_label};
use super::super::table::*;
use super::work::{Draft, Work};
use super::{conditions, wording};
use crate::model::*;
use std::collections::BTreeSet;

/// Steps of procedures that both editions have.
pub(super) fn nodes(work: &mut Work) {
    let (was, new) = (work.was, work.new);
    for (name, after) in &new.procedures {
        let Some(before) = was.procedures.get(name) else { continue };
        for node in after.nodes.iter().filter(|node| before.node(&node.name).is_none()) {
            added(work, name, before, after, node);
        }
        for node in before.nodes.iter().filter(|node| after.node(&node.name).is_none()) {
            removed(work, name, before, after, node);
        }
        for node in &after.nodes {
            if let Some(old) = before.node(&node.name) {
                one(work, name, old, node);
            }
        }
    }
}

/// Where a line of flow leads, in words.
pub(super) fn target(work: &Work, new: bool, procedure: &str, target: &Target) -> String {
    let model = if new { work.new } else { work.was };
    let reader = if new { &work.new_reader } else { &work.old_reader };
    let title = |step: &str| {
        model.procedures.get(procedure).and_then(|p| p.node(step)).map_or(step.to_string(), |node| node.title.clone())
    };
    match target {
        Target::Node(step) => format!("\"{}\"", title(step)),
        Target::Rejoin(step) => format!("back to \"{}\"", title(step)),
        Target::Procedure { name, come_back } => {
            let known = model.procedures.get(name).map(|p| p.title.clone()).unwrap_or_else(|| reader.procedure(name));
            format!("the procedure \"{known}\"{}", if *come_back { " and back" } else { "" })
        }
    }
}

/// A line of flow, in words: "if no enquiry: to …".
fn route(work: &Work, new: bool, procedure: &str, route: &Route) -> String {
    let reader = if new { &work.new_reader } else { &work.old_reader };
    let to = target(work, new, procedure, &route.target);
    match &route.kind {
        RouteKind::Always => format!("to {to}"),
        RouteKind::If(condition) => format!("if {}: to {to}", reader.condition(condition)),
        RouteKind::Otherwise => format!("otherwise: to {to}"),
        RouteKind::IfNotDone(bound) => format!("if not done {}: to {to}", reader.bound(bound)),
        RouteKind::OnceDone(HowMany::All) => format!("once all are done: to {to}"),
        RouteKind::OnceDone(HowMany::Any) => format!("once any is done: to {to}"),
        RouteKind::OnceDone(HowMany::AtLeast(n)) => format!("once at least {n} are done: to {to}"),
        RouteKind::OnceLasted { state, amount } => format!("once {} has lasted {amount}: to {to}", reader.state(state)),
    }
}

fn step_kind(node: &Node, added: bool) -> &'static super::super::Row {
    match (node.kind, added) {
        (NodeKind::Decision, true) => &DECISION_ADDED,
        (NodeKind::Decision, false) => &DECISION_REMOVED,
        (_, true) => &STEP_ADDED,
        (_, false) => &STEP_REMOVED,
    }
}

fn added(work: &mut Work, name: &str, before: &Procedure, after: &Procedure, node: &Node) {
    let at = path(&["procedure", name, "step", &node.name]);
    let mut draft = about_node(work, step_kind(node, true), name, node, true);
    draft.details.extend(node.routes.iter().map(|line| format!("Leads on: {}", route(work, true, name, line))));
    let statements: Vec<usize> =
        work.pairs.come.iter().copied().filter(|at| stands_in(work.new, *at, name, node)).collect();
    for at in statements {
        if let Some(statement) = work.new.statements.get(at) {
            draft.details.push(work.new_reader.sentence(statement));
            draft = draft.explains(statement_label(Some(at), None));
        }
    }
    if let Some(act) = own_act(name, node) {
        draft = draft.explains(path(&["act", &act]));
    }
    // What used to lead to the next step leads here now: that is the step's coming in between.
    let onwards: BTreeSet<String> = node.routes.iter().map(|line| format!("{:?}", place(&line.target))).collect();
    for other in &after.nodes {
        let Some(was) = before.node(&other.name) else { continue };
        for (label, one, two) in labels(&was.routes, &other.routes, route_likeness) {
            let (one, two) = (one.and_then(|i| was.routes.get(i)), two.and_then(|i| other.routes.get(i)));
            let Some(two) = two.filter(|line| place(&line.target) == place(&Target::Node(node.name.clone()))) else {
                continue;
            };
            let between = one.is_none_or(|one| {
                route_case(&one.kind) == route_case(&two.kind) && onwards.contains(&format!("{:?}", place(&one.target)))
            });
            if between {
                draft.details.push(format!("Comes after: \"{}\"", other.title));
                draft = draft.explains(path(&["procedure", name, "step", &other.name, "route", &label]));
            }
        }
        for (label, one, two) in labels(&was.parts, &other.parts, part_likeness) {
            if one.is_none() && two.and_then(|i| other.parts.get(i)).is_some_and(|part| part.node == node.name) {
                draft.details.push(format!("Runs side by side with others: \"{}\"", other.title));
                draft = draft.explains(path(&["procedure", name, "step", &other.name, "part", &label]));
            }
        }
    }
    if after.nodes.first().is_some_and(|first| first.name == node.name) {
        draft.details.push("The procedure begins here.".to_string());
        draft = draft.explains(path(&["procedure", name, "first"]));
    }
    let draft = draft.became(None, node.title.clone()).explains(at);
    work.report(draft);
}

fn removed(work: &mut Work, name: &str, before: &Procedure, after: &Procedure, node: &Node) {
    let at = path(&["procedure", name, "step", &node.name]);
    let mut draft = about_node(work, step_kind(node, false), name, node, false);
    draft.details.extend(node.routes.iter().map(|line| format!("Led on: {}", route(work, false, name, line))));
    let statements: Vec<usize> =
        work.pairs.gone.iter().copied().filter(|at| stands_in(work.was, *at, name, node)).collect();
    for at in statements {
        if let Some(statement) = work.old.statements.get(at) {
            draft.details.push(format!("No longer asked for: {}", work.old_reader.sentence(statement)));
            draft = draft.explains(statement_label(None, Some(at)));
        }
    }
    if let Some(act) = own_act(name, node) {
        draft = draft.explains(path(&["act", &act]));
    }
    let onwards: BTreeSet<String> = node.routes.iter().map(|line| format!("{:?}", place(&line.target))).collect();
    for was in &before.nodes {
        let Some(other) = after.node(&was.name) else { continue };
        for (label, one, two) in labels(&was.routes, &other.routes, route_likeness) {
            let (one, two) = (one.and_then(|i| was.routes.get(i)), two.and_then(|i| other.routes.get(i)));
            let Some(one) = one.filter(|line| place(&line.target) == place(&Target::Node(node.name.clone()))) else {
                continue;
            };
            let closed = two.is_none_or(|two| {
                route_case(&one.kind) == route_case(&two.kind) && onwards.contains(&format!("{:?}", place(&two.target)))
            });
            if closed {
                draft = draft.explains(path(&["procedure", name, "step", &was.name, "route", &label]));
            }
        }
        for (label, one, two) in labels(&was.parts, &other.parts, part_likeness) {
            if two.is_none() && one.and_then(|i| was.parts.get(i)).is_some_and(|part| part.node == node.name) {
                draft = draft.explains(path(&["procedure", name, "step", &was.name, "part", &label]));
            }
        }
    }
    if before.nodes.first().is_some_and(|first| first.name == node.name) {
        draft = draft.explains(path(&["procedure", name, "first"]));
    }
    let draft = draft.became(node.title.clone(), None).explains(at);
    work.report(draft);
}

/// Where a target is, whether or not the flow comes back.
fn place(target: &Target) -> (String, String) {
    match target {
        Target::Node(step) => (String::new(), step.clone()),
        Target::Rejoin(step) => ("rejoin".to_string(), step.clone()),
        Target::Procedure { name, .. } => (name.clone(), String::new()),
    }
}

fn own_act(procedure: &str, node: &Node) -> Option<String> {
    let own = format!("{procedure}/{}", node.name);
    node.act.clone().filter(|act| *act == own)
}

fn stands_in(model: &Model, at: usize, procedure: &str, node: &Node) -> bool {
    model.statements.get(at).is_some_and(|statement| match &statement.home {
        Home::Step { procedure: of, step } => of == procedure && *step == node.name,
        Home::Act(act) => own_act(procedure, node).is_some_and(|own| own == *act),
        _ => false,
    })
}

fn about_node(work: &Work, kind: &'static super::super::Row, procedure: &str, node: &Node, new: bool) -> Draft {
    let mut draft = Draft::new(kind, node.title.clone());
    draft.procedure = Some(work.procedure_title(procedure));
    draft.step = Some((procedure.to_string(), node.name.clone()));
    let people = if new { &work.new_people } else { &work.old_people };
    let model = if new { work.new } else { work.old };
    draft.roles = people.in_step(node);
    draft.citations = node.marks.cited();
    draft.citations.extend(node.routes.iter().flat_map(|route| route.marks.cited()));
    let statements = node.statements.iter().filter_map(|at| model.statements.get(*at));
    draft.citations.extend(statements.flat_map(|statement| statement.marks.cited()));
    draft.places = vec![if new { work.new_place(node.span) } else { work.old_place(node.span) }];
    draft
}

/// A box of both editions.
fn one(work: &mut Work, name: &str, was: &Node, new: &Node) {
    let at = path(&["procedure", name, "step", &new.name]);
    let (kind, act) = (path(&[&at, "kind"]), path(&[&at, "act"]));
    if work.differs(&kind) || work.differs(&act) {
        let told = |reader: &Reader, node: &Node| {
            let word = match node.kind {
                NodeKind::Step => "a step",
                NodeKind::Decision => "a decision",
                NodeKind::Together => "parts side by side",
                NodeKind::End { closes_everything: true } => "an end that closes everything",
                NodeKind::End { .. } => "an end",
            };
            match &node.act {
                Some(act) if own_act(name, node).is_none() => format!("{word}: {}", reader.act(act)),
                _ => word.to_string(),
            }
        };
        let new_act = |model: &Model, node: &Node| node.act.clone().filter(|act| model.acts.contains_key(act));
        let mut draft = both_nodes(work, &STEP_CHANGED, name, was, new)
            .became(told(&work.new_reader, was), told(&work.new_reader, new))
            .explains(kind)
            .explains(act)
            .explains(path(&[&at, "title"]));
        for act in [own_act(name, was), own_act(name, new)].into_iter().flatten() {
            if new_act(work.new, new).as_ref() != Some(&act) || !work.was.acts.contains_key(&act) {
                draft = draft.explains(path(&["act", &act]));
            }
        }
        work.report(draft);
    }
    let title = path(&[&at, "title"]);
    if work.differs(&title) {
        let draft = both_nodes(work, &STEP_REWORDED, name, was, new).became(was.title.clone(), new.title.clone());
        work.report(draft.explains(title));
    }
    outcomes(work, name, was, new);
    routes(work, name, was, new, &at);
    parts(work, name, was, new, &at);
    let (places, node) = (vec![work.old_place(was.span), work.new_place(new.span)], new.clone());
    let procedure = name.to_string();
    wording::of_marks(work, &at, &was.marks, &new.marks, &move |work, kind| {
        let mut draft = about_node(work, kind, &procedure, &node, true);
        draft.citations = node.marks.cited();
        draft.places = places.clone();
        draft
    });
}

pub(super) fn both_nodes(
    work: &Work,
    kind: &'static super::super::Row,
    procedure: &str,
    was: &Node,
    new: &Node,
) -> Draft {
    let mut draft = about_node(work, kind, procedure, new, true);
    draft.citations = new.marks.cited();
    draft.places = vec![work.old_place(was.span), work.new_place(new.span)];
    draft
}

/// The outcomes of a step's own act; an outcome brings the line of flow that it is taken with.
fn outcomes(work: &mut Work, name: &str, was: &Node, new: &Node) {
    let Some(act) = own_act(name, new) else { return };
    let acts = |model: &Model| model.acts.get(&act).map(|act| act.outcomes.clone()).unwrap_or_default();
    let (before, after) = (acts(work.was), acts(work.new));
    for outcome in before.iter().chain(after.iter().filter(|outcome| !before.contains(outcome))) {
        let cell = path(&["act", &act, "outcome", outcome]);
        if !work.differs(&cell) {
            continue;
        }
        let comes = after.contains(outcome);
        let kind = if comes { &OUTCOME_ADDED } else { &OUTCOME_REMOVED };
        let mut draft = both_nodes(work, kind, name, was, new).explains(cell);
        let at = path(&["procedure", name, "step", &new.name]);
        for (label, one, two) in labels(&was.routes, &new.routes, route_likeness) {
            let line = if comes { two.and_then(|i| new.routes.get(i)) } else { one.and_then(|i| was.routes.get(i)) };
            let Some(line) = line.filter(|line| is_outcome(&line.kind, &act, outcome)) else { continue };
            if if comes { one.is_none() } else { two.is_none() } {
                draft.details.push(route(work, comes, name, line));
                draft.citations.extend(line.marks.cited());
                draft = draft.explains(path(&[&at, "route", &label]));
            }
        }
        let draft = if comes { draft.became(None, outcome.clone()) } else { draft.became(outcome.clone(), None) };
        work.report(draft);
    }
}

fn is_outcome(kind: &RouteKind, act: &str, outcome: &str) -> bool {
    matches!(kind, RouteKind::If(Condition::Outcome { act: of, outcome: which }) if of == act && which == outcome)
}

fn routes(work: &mut Work, name: &str, was: &Node, new: &Node, at: &str) {
    for (label, one, two) in labels(&was.routes, &new.routes, route_likeness) {
        let cell = path(&[at, "route", &label]);
        if !work.differs(&cell) {
            continue;
        }
        let (one, two) = (one.and_then(|i| was.routes.get(i)), two.and_then(|i| new.routes.get(i)));
        let before = one.map(|line| route(work, false, name, line));
        let after = two.map(|line| route(work, true, name, line));
        let kind = match (one, two) {
            (Some(one), Some(two)) => {
                if place(&one.target) == place(&two.target) && route_case(&one.kind) != route_case(&two.kind) {
                    match (&one.kind, &two.kind) {
                        (RouteKind::If(a), RouteKind::If(b)) => conditions::compare(work, a, b),
                        (RouteKind::IfNotDone(a), RouteKind::IfNotDone(b)) => limit_of_route(work, a, b),
                        _ => &ROUTE_CHANGED,
                    }
                } else {
                    &ROUTE_CHANGED
                }
            }
            (None, _) => &ROUTE_ADDED,
            (_, None) => &ROUTE_REMOVED,
        };
        // A step that was split off stands at the beginning of a procedure of its own: the way is the same.
        if let (Some(one), Some(two)) = (one, two) {
            let (places, node) = (vec![work.old_place(one.span), work.new_place(two.span)], new.clone());
            let procedure = name.to_string();
            let cited = two.marks.cited();
            wording::of_marks(work, &cell, &one.marks, &two.marks, &move |work, kind| {
                let mut draft = about_node(work, kind, &procedure, &node, true);
                draft.citations = cited.clone();
                draft.places = places.clone();
                draft
            });
        }
        let mut draft = both_nodes(work, kind, name, was, new).became(before, after).explains(cell);
        draft.places = one.map(|line| work.old_place(line.span)).into_iter().collect();
        draft.places.extend(two.map(|line| work.new_place(line.span)));
        draft.citations = two.or(one).map(|line| line.marks.cited()).unwrap_or_default();
        if draft.citations.is_empty() {
            draft.citations = new.marks.cited();
        }
        work.report(draft);
    }
}

fn limit_of_route(work: &Work, one: &Bound, two: &Bound) -> &'static super::super::Row {
    use super::super::tighter::Relation;
    if one.limit.anchor() != two.limit.anchor() {
        return &START_CHANGED;
    }
    match work.clock.relation(&one.limit, &two.limit) {
        Relation::Tighter(_) => &TIGHTENED,
        Relation::Looser(_) => &LOOSENED,
        Relation::Same => &UNIT_CHANGED,
        Relation::Neither(_) => &INCOMPARABLE,
        Relation::Unknown => &ROUTE_CHANGED,
    }
}

fn parts(work: &mut Work, name: &str, was: &Node, new: &Node, at: &str) {
    for (label, one, two) in labels(&was.parts, &new.parts, part_likeness) {
        let cell = path(&[at, "part", &label]);
        if !work.differs(&cell) {
            continue;
        }
        let (one, two) = (one.and_then(|i| was.parts.get(i)), two.and_then(|i| new.parts.get(i)));
        let read = |work: &Work, new: bool, part: &Part| {
            let reader = if new { &work.new_reader } else { &work.old_reader };
            let when = part.when.as_ref().map(|when| format!(", when {}", reader.condition(when))).unwrap_or_default();
            format!("{}{when}", target(work, new, name, &Target::Node(part.node.clone())))
        };
        let (before, after) = (one.map(|part| read(work, false, part)), two.map(|part| read(work, true, part)));
        let kind = match (one, two) {
            (Some(one), Some(two)) if one.when != two.when => {
                let always = Condition::All(Vec::new());
                conditions::compare(work, one.when.as_ref().unwrap_or(&always), two.when.as_ref().unwrap_or(&always))
            }
            (Some(_), Some(_)) => &CITATION_CHANGED,
            (None, _) => &PART_ADDED,
            (_, None) => &PART_REMOVED,
        };
        let draft = both_nodes(work, kind, name, was, new).became(before, after).explains(cell);
        work.report(draft);
    }
}
