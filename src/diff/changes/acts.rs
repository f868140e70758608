//! Acts: what they are, their quorums, their outcomes, what they need and what they bring about.

use super::super::cells::path;
use super::super::{Row, table::*};
use super::declared::{Face, alone, both};
use super::people;
use super::work::{Draft, Work};
use crate::model::*;
use std::collections::BTreeSet;

/// Acts declared on their own; the acts of steps are told with their steps.
pub(super) fn acts(work: &mut Work) {
    let (was, new) = (work.was, work.new);
    let names: BTreeSet<&String> = was.acts.keys().chain(new.acts.keys()).collect();
    for name in names {
        let at = path(&["act", name]);
        if !work.differs(&at) {
            continue;
        }
        let face: fn(&Act) -> Face<'_> = |act| (&act.title, &act.marks, act.span);
        match (was.acts.get(name), new.acts.get(name)) {
            (Some(one), Some(other)) => act(work, name, &at, one, other),
            (None, Some(thing)) => alone(work, &at, &DECLARATION_ADDED, face(thing), true, BTreeSet::new()),
            (Some(thing), None) => alone(work, &at, &DECLARATION_REMOVED, face(thing), false, BTreeSet::new()),
            (None, None) => {}
        }
    }
}

fn act(work: &mut Work, name: &str, at: &str, was: &Act, new: &Act) {
    let roles = work.new_people.of_act(name);
    let draft = |work: &Work, kind: &'static Row| {
        let mut draft = Draft::new(kind, new.title.clone());
        draft.citations = new.marks.cited();
        draft.places = vec![work.old_place(was.span), work.new_place(new.span)];
        draft.roles = roles.clone();
        draft
    };
    let cell = path(&[at, "quorums"]);
    if work.differs(&cell) {
        let old = work.old.acts.values().find(|act| act.span == was.span).map(|act| act.quorums.clone());
        people::quorums(work, cell, &new.title, &old.unwrap_or_default(), &new.quorums);
    }
    let cell = path(&[at, "needs"]);
    if work.differs(&cell) {
        let read = |reader: &Reader, act: &Act| {
            let needs: Vec<String> = act.needs.iter().map(|need| reader.event(&need.what)).collect();
            (!needs.is_empty()).then(|| format!("needs {}", needs.join(", ")))
        };
        let (before, after) = (read(&Reader::new(work.was), was), read(&work.new_reader, new));
        let mut change = draft(work, &ORDER_CHANGED).became(before, after).explains(cell);
        change.citations = new.needs.iter().chain(&was.needs).flat_map(|need| need.marks.cited()).collect();
        work.report(change);
    }
    for outcome in was.outcomes.iter().chain(new.outcomes.iter().filter(|outcome| !was.outcomes.contains(outcome))) {
        let cell = path(&[at, "outcome", outcome]);
        let comes = new.outcomes.contains(outcome);
        let mut change = draft(work, if comes { &OUTCOME_ADDED } else { &OUTCOME_REMOVED }).explains(cell);
        for cell in routes_of_outcome(work, name, outcome, comes) {
            change = change.explains(cell);
        }
        let change = if comes { change.became(None, outcome.clone()) } else { change.became(outcome.clone(), None) };
        work.report(change);
    }
    let cell = path(&[at, "marks_moments"]);
    if work.differs(&cell) {
        let read = |model: &Model, reader: &Reader, act: &Act| {
            let marked: Vec<String> = act.marks_moments.iter().map(|m| marks_moment(model, reader, m)).collect();
            if marked.is_empty() { "marks no moment".to_string() } else { marked.join("; ") }
        };
        let (before, after) = (read(work.was, &Reader::new(work.was), was), read(work.new, &work.new_reader, new));
        let change = draft(work, &ACT_CHANGED).became(before, after).explains(cell);
        work.report(change);
    }
    both(work, at, was, new, &ACT_CHANGED, &WORDING, |act| (&act.title, &act.marks, act.span), roles.clone());
}

/// The lines of flow that came or went with an outcome of a shared act.
fn routes_of_outcome(work: &Work, act: &str, outcome: &str, comes: bool) -> Vec<String> {
    use super::super::cells::{labels, route_likeness};
    let mut cells = Vec::new();
    for (name, procedure) in &work.new.procedures {
        for node in procedure.nodes.iter().filter(|node| node.act.as_deref() == Some(act)) {
            let Some(before) = work.was.procedures.get(name).and_then(|p| p.node(&node.name)) else { continue };
            for (label, one, two) in labels(&before.routes, &node.routes, route_likeness) {
                let alone = if comes { one.is_none() } else { two.is_none() };
                let line =
                    if comes { two.and_then(|i| node.routes.get(i)) } else { one.and_then(|i| before.routes.get(i)) };
                let of_it = |kind: &RouteKind| matches!(kind, RouteKind::If(Condition::Outcome { act: of, outcome: which }) if of == act && which == outcome);
                if alone && line.is_some_and(|line| of_it(&line.kind)) {
                    cells.push(path(&["procedure", name, "step", &node.name, "route", &label]));
                }
            }
        }
    }
    cells
}

fn marks_moment(model: &Model, reader: &Reader, marked: &MarkedMoment) -> String {
    let moment = match model.moments.contains_key(&marked.moment) {
        true => reader.event(&Event::Moment(marked.moment.clone())),
        false => marked.moment.replace('-', " "),
    };
    let first = if marked.first_time { ", the first time," } else { "" };
    match &marked.outcome {
        Some(outcome) => format!("{outcome}{first} marks {moment}"),
        None => format!("it{first} marks {moment}"),
    }
}
