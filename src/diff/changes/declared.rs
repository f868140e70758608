//! What is declared: roles, agencies, terms, states, facts, moments, acts, documents, registers.

use super::super::cells::path;
use super::super::names::Kind;
use super::super::{Row, table::*};
use super::wording;
use super::work::{Draft, Work};
use crate::diagnostics::Span;
use crate::model::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Everything declared.
pub(super) fn all(work: &mut Work) {
    merged(work);
    reworded_outcomes(work);
    roles(work);
    agencies(work);
    terms(work);
    states(work);
    super::acts::acts(work);
    let (was, new) = (work.was, work.new);
    things(work, "fact", &was.facts, &new.facts, &FACT_CHANGED, |t| (&t.title, &t.marks, t.span));
    things(work, "moment", &was.moments, &new.moments, &MOMENT_CHANGED, |t| (&t.title, &t.marks, t.span));
    things(work, "date", &was.dates, &new.dates, &MOMENT_CHANGED, |t| (&t.title, &t.marks, t.span));
    things(work, "elsewhere", &was.elsewhere, &new.elsewhere, &WORDING, |t| (&t.title, &t.marks, t.span));
    things(work, "document", &was.documents, &new.documents, &DOCUMENT_CHANGED, |t| (&t.title, &t.marks, t.span));
    things(work, "variation", &was.variations, &new.variations, &VARIATION_CHANGED, |t| (&t.title, &t.marks, t.span));
    super::registers::registers(work);
    super::registers::rest(work);
}

/// Roles and agencies that are one now.
fn merged(work: &mut Work) {
    for merged in &work.matching.merged {
        let (kind, map): (&'static Row, &str) = match merged.kind {
            Kind::Role => (&ROLE_MERGED, "role"),
            Kind::Agency => (&AGENCY_MERGED, "agency"),
            _ => continue,
        };
        let title = |model: &Model, name: &str| match map {
            "role" => model.roles.get(name).map(|role| (role.title.clone(), role.span)),
            _ => model.agencies.get(name).map(|agency| (agency.title.clone(), agency.span)),
        };
        let (Some((old, old_span)), Some((new, new_span))) =
            (title(work.old, &merged.old), title(work.new, &merged.into))
        else {
            continue;
        };
        let mut draft = Draft::new(kind, new.clone()).became(old.clone(), new.clone());
        draft.roles = [old, new].into_iter().collect();
        draft.places = vec![work.old_place(old_span), work.new_place(new_span)];
        work.push(draft, Vec::new());
    }
}

/// Outcomes in other words: the old model carries the new words, so nothing else tells of it.
fn reworded_outcomes(work: &mut Work) {
    for ((act, before), after) in &work.matching.renaming.outcomes {
        let now = work.matching.renaming.name(Kind::Act, act);
        let (Some(old), Some(new)) = (work.old.acts.get(act), work.new.acts.get(&now)) else { continue };
        let mut draft = Draft::new(&OUTCOME_REWORDED, new.title.clone()).became(before.clone(), after.clone());
        draft.citations = new.marks.cited();
        draft.places = vec![work.old_place(old.span), work.new_place(new.span)];
        draft.roles = work.new_people.of_act(&now);
        work.push(draft, Vec::new());
    }
}

/// The properties of a thing that differ, with what stands in them.
fn properties(work: &Work, at: &str, old: &Value, new: &Value) -> (Vec<String>, Vec<String>, Vec<String>) {
    let (mut cells, mut before, mut after) = (Vec::new(), Vec::new(), Vec::new());
    let empty = serde_json::Map::new();
    let (one, other) = (old.as_object().unwrap_or(&empty), new.as_object().unwrap_or(&empty));
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    for name in names {
        let cell = path(&[at, name]);
        if name == "marks" || name == "title" || !work.differs(&cell) {
            continue;
        }
        let told = |map: &serde_json::Map<String, Value>| map.get(name).map_or("not stated".to_string(), plain);
        before.push(format!("{}: {}", name.replace('_', " "), told(one)));
        after.push(format!("{}: {}", name.replace('_', " "), told(other)));
        cells.push(cell);
    }
    (cells, before, after)
}

/// A value as people read it.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => "not stated".to_string(),
        Value::Bool(true) => "yes".to_string(),
        Value::Bool(false) => "no".to_string(),
        Value::String(text) => text.replace('-', " "),
        Value::Number(number) => number.to_string(),
        Value::Array(list) if list.is_empty() => "none".to_string(),
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(map) => map.values().map(plain).collect::<Vec<_>>().join(" "),
    }
}

pub(super) type Face<'t> = (&'t String, &'t Marks, Span);

/// A kind of thing: added, removed, retitled, changed, its marks.
pub(super) fn things<T: serde::Serialize>(
    work: &mut Work,
    what: &str,
    was: &BTreeMap<String, T>,
    new: &BTreeMap<String, T>,
    changed: &'static Row,
    face: fn(&T) -> Face<'_>,
) {
    let names: BTreeSet<&String> = was.keys().chain(new.keys()).collect();
    for name in names {
        let at = path(&[what, name]);
        if !work.differs(&at) {
            continue;
        }
        match (was.get(name), new.get(name)) {
            (Some(one), Some(other)) => both(work, &at, one, other, changed, &WORDING, face, BTreeSet::new()),
            (None, Some(thing)) => alone(work, &at, &DECLARATION_ADDED, face(thing), true, BTreeSet::new()),
            (Some(thing), None) => alone(work, &at, &DECLARATION_REMOVED, face(thing), false, BTreeSet::new()),
            (None, None) => {}
        }
    }
}

pub(super) fn alone(
    work: &mut Work,
    at: &str,
    kind: &'static Row,
    (title, marks, span): Face,
    new: bool,
    roles: BTreeSet<String>,
) {
    let mut draft = Draft::new(kind, title.clone());
    draft.citations = marks.cited();
    draft.places = vec![if new { work.new_place(span) } else { work.old_place(span) }];
    draft.roles = roles;
    let draft = if new { draft.became(None, title.clone()) } else { draft.became(title.clone(), None) };
    work.report(draft.explains(at));
}

#[allow(clippy::too_many_arguments)]
pub(super) fn both<T: serde::Serialize>(
    work: &mut Work,
    at: &str,
    was: &T,
    new: &T,
    changed: &'static Row,
    retitled: &'static Row,
    face: fn(&T) -> Face<'_>,
    roles: BTreeSet<String>,
) {
    let ((old_title, old_marks, old_span), (title, marks, span)) = (face(was), face(new));
    let draft = |work: &Work, kind: &'static Row| {
        let mut draft = Draft::new(kind, title.clone());
        draft.citations = marks.cited();
        draft.places = vec![work.old_place(old_span), work.new_place(span)];
        draft.roles = roles.clone();
        draft
    };
    let cell = path(&[at, "title"]);
    if work.differs(&cell) {
        let draft = draft(work, retitled).became(old_title.clone(), title.clone()).explains(cell);
        work.report(draft);
    }
    wording::of_marks(work, at, old_marks, marks, &draft);
    let value = super::super::cells::value;
    let (cells, before, after) = properties(work, at, &value(was), &value(new));
    if !cells.is_empty() {
        let mut draft = draft(work, changed).became(before.join("; "), after.join("; "));
        draft.cells = cells;
        work.report(draft);
    }
}

fn roles(work: &mut Work) {
    let (was, new) = (work.was, work.new);
    let names: BTreeSet<&String> = was.roles.keys().chain(new.roles.keys()).collect();
    for name in names {
        let at = path(&["role", name]);
        let face: fn(&Role) -> Face<'_> = |role| (&role.title, &role.marks, role.span);
        let titles =
            [was.roles.get(name), new.roles.get(name)].into_iter().flatten().map(|role| role.title.clone()).collect();
        match (was.roles.get(name), new.roles.get(name)) {
            _ if !work.differs(&at) => {}
            (Some(one), Some(other)) => both(work, &at, one, other, &ROLE_CHANGED, &ROLE_RENAMED, face, titles),
            (None, Some(role)) => alone(work, &at, &ROLE_ADDED, face(role), true, titles),
            (Some(role), None) => alone(work, &at, &ROLE_ABOLISHED, face(role), false, titles),
            (None, None) => {}
        }
    }
}

fn agencies(work: &mut Work) {
    let (was, new) = (work.was, work.new);
    let names: BTreeSet<&String> = was.agencies.keys().chain(new.agencies.keys()).collect();
    for name in names {
        let at = path(&["agency", name]);
        let face: fn(&Agency) -> Face<'_> = |agency| (&agency.title, &agency.marks, agency.span);
        let titles =
            [was.agencies.get(name), new.agencies.get(name)].into_iter().flatten().map(|a| a.title.clone()).collect();
        match (was.agencies.get(name), new.agencies.get(name)) {
            _ if !work.differs(&at) => {}
            (Some(one), Some(other)) => both(work, &at, one, other, &ROLE_CHANGED, &AGENCY_RENAMED, face, titles),
            (None, Some(agency)) => alone(work, &at, &AGENCY_ADDED, face(agency), true, titles),
            (Some(agency), None) => alone(work, &at, &AGENCY_ABOLISHED, face(agency), false, titles),
            (None, None) => {}
        }
    }
}

/// Terms: what they mean, in the text's sense.
fn terms(work: &mut Work) {
    let (was, new) = (work.was, work.new);
    let names: BTreeSet<&String> = was.terms.keys().chain(new.terms.keys()).collect();
    for name in names {
        let at = path(&["term", name]);
        if !work.differs(&at) {
            continue;
        }
        let face: fn(&Term) -> Face<'_> = |term| (&term.title, &term.marks, term.span);
        let everybody = everybody_who_speaks_of(work, new.terms.get(name).or(was.terms.get(name)));
        match (was.terms.get(name), new.terms.get(name)) {
            (Some(one), Some(other)) => {
                let cell = path(&[&at, "meaning"]);
                if work.differs(&cell) {
                    let text = |term: &Term| term.meaning.clone().unwrap_or_default();
                    let kind = if Work::same_words(&text(one), &text(other)) { &WORDING } else { &TERM_CHANGED };
                    let mut draft =
                        Draft::new(kind, other.title.clone()).became(one.meaning.clone(), other.meaning.clone());
                    draft.citations = other.marks.cited();
                    draft.places = vec![work.old_place(one.span), work.new_place(other.span)];
                    draft.roles = everybody;
                    work.report(draft.explains(cell));
                }
                both(work, &at, one, other, &TERM_CHANGED, &WORDING, face, BTreeSet::new());
            }
            (None, Some(term)) => alone(work, &at, &TERM_ADDED, face(term), true, everybody),
            (Some(term), None) => alone(work, &at, &TERM_REMOVED, face(term), false, everybody),
            (None, None) => {}
        }
    }
}

/// Who has a duty in whose sentence a term stands.
fn everybody_who_speaks_of(work: &Work, term: Option<&Term>) -> BTreeSet<String> {
    let Some(term) = term else { return BTreeSet::new() };
    let wanted = super::super::similar::words(&term.title);
    let speaks = |statement: &&Statement| {
        let said = super::super::similar::words(&work.new_reader.sentence(statement));
        !wanted.is_empty() && wanted.is_subset(&said)
    };
    work.new.statements.iter().filter(speaks).flat_map(|statement| work.new_people.bound_by(statement)).collect()
}

fn states(work: &mut Work) {
    let (was, new) = (work.was, work.new);
    let names: BTreeSet<&String> = was.states.keys().chain(new.states.keys()).collect();
    for name in names {
        let at = path(&["state", name]);
        if !work.differs(&at) {
            continue;
        }
        let face: fn(&State) -> Face<'_> = |state| (&state.title, &state.marks, state.span);
        let (one, other) = (was.states.get(name), new.states.get(name));
        if let (Some(one), Some(other)) = (one, other) {
            let cells: Vec<String> =
                ["begins_with", "ends_with", "holder"].iter().map(|part| path(&[&at, part])).collect();
            if cells.iter().any(|cell| work.differs(cell)) {
                let before = state(&Reader::new(work.was), work.was, one);
                let after = state(&work.new_reader, work.new, other);
                let mut draft = Draft::new(&STATE_CHANGED, other.title.clone()).became(before, after);
                draft.cells = cells;
                draft.citations = other.marks.cited();
                draft.places = vec![work.old_place(one.span), work.new_place(other.span)];
                draft.roles = [(work.was, one), (work.new, other)]
                    .iter()
                    .filter_map(|(model, state)| holder(model, state))
                    .collect();
                work.report(draft);
            }
            both(work, &at, one, other, &STATE_CHANGED, &WORDING, face, BTreeSet::new());
        } else if let Some(thing) = other {
            alone(work, &at, &DECLARATION_ADDED, face(thing), true, BTreeSet::new());
        } else if let Some(thing) = one {
            alone(work, &at, &DECLARATION_REMOVED, face(thing), false, BTreeSet::new());
        }
    }
}

fn holder(model: &Model, state: &State) -> Option<String> {
    let holder = state.holder.as_ref()?;
    let role = model.roles.get(holder).map(|role| role.title.clone());
    role.or_else(|| model.agencies.get(holder).map(|agency| agency.title.clone()))
}

fn state(reader: &Reader, model: &Model, state: &State) -> String {
    let list = |events: &[Event]| events.iter().map(|event| reader.event(event)).collect::<Vec<_>>().join(" or ");
    let mut parts = Vec::new();
    if !state.begins_with.is_empty() {
        parts.push(format!("begins with {}", list(&state.begins_with)));
    }
    if !state.ends_with.is_empty() {
        parts.push(format!("ends with {}", list(&state.ends_with)));
    }
    parts.extend(holder(model, state).map(|holder| format!("held by {holder}")));
    if parts.is_empty() { "the text does not say when it begins or ends".to_string() } else { parts.join("; ") }
}
