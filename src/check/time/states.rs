//! MP304: a state that somebody holds and that has two ends, or none (language.md, section 4, kind 4).
//! A state that must outlast its own limit has the same code and is found among the clashes.

use crate::diagnostics::{Finding, Level, Origin};
use crate::model::*;
use crate::networks::points::Same;
use std::collections::BTreeSet;

/// States with a holder for which the texts leave open when they end: not at all, or by two events that
/// nothing makes one, so that for a time nobody holds them, or two do.
pub fn check(model: &Model) -> Vec<Finding> {
    let same = Same::of(model);
    model.states.iter().filter_map(|(name, state)| of_state(model, &same, name, state)).collect()
}

fn of_state(model: &Model, same: &Same, name: &str, state: &State) -> Option<Finding> {
    let reader = Reader::new(model);
    let holder = state.holder.as_ref()?;
    let ends: BTreeSet<Event> = state.ends_with.iter().map(|event| same.one(event)).collect();
    let silent = state.marks.leaves_open(Silence::End) || state.marks.silent;
    match ends.len() {
        0 if silent || lasts(model, name) || state.begins_with.is_empty() => None,
        0 => {
            let message = format!("Nothing ends the state \"{}\"", state.title);
            Some(
                finding(state, message)
                    .because(format!("{} holds it from then on, and no text says until when.", sentence_case(&holder_title(&reader, holder))))
                    .help("Add what ends it (ends with: …) or how long it lasts. If the text does not say, write: text silent on the end"),
            )
        }
        1 => None,
        _ => {
            let mut ends: Vec<Event> = ends.into_iter().collect();
            if ends.iter().all(|end| of_the_world(model, end)) || !holders_meet(model, same, name, &ends) {
                return None;
            }
            ends.sort_by_key(|end| reader.event(end));
            let titles: Vec<String> = ends.iter().map(|end| reader.event(end)).collect();
            let message = format!("The state \"{}\" has two ends: {}", state.title, titles.join(" and "));
            Some(
                finding(state, message)
                    .because(format!(
                        "Between the two it is not clear whether {} still holds it: for a time nobody may, or two may.",
                        holder_title(&reader, holder)
                    ))
                    .help("The text has to say which of them ends it. If they are one moment, declare that: the same as …"),
            )
        }
    }
}

fn finding(state: &State, message: String) -> Finding {
    Finding::new("MP304", Level::Warning, Origin::Document, &[&state.title], message)
        .at(state.span, "")
        .cite(state.marks.cited())
}

fn holder_title(reader: &Reader, holder: &str) -> String {
    let kind = if reader.model.agencies.contains_key(holder) { PartyKind::Agency } else { PartyKind::Role };
    reader.party(&Party { kind, name: holder.to_string(), qualifier: None })
}

fn of_the_world(model: &Model, event: &Event) -> bool {
    matches!(event, Event::Moment(name) if model.moments.get(name).is_some_and(|moment| moment.of_the_world))
}

/// Whether another state with another holder begins with one of these ends: then the other ends leave
/// a gap or an overlap between holders. Several ends alone are ordinary (whichever comes first).
fn holders_meet(model: &Model, same: &Same, name: &str, ends: &[Event]) -> bool {
    let holder = model.states.get(name).and_then(|state| state.holder.as_ref());
    model.states.iter().any(|(other, state)| {
        other != name
            && state.holder.is_some()
            && state.holder.as_ref() != holder
            && state.begins_with.iter().any(|begin| ends.contains(&same.one(begin)))
    })
}

/// Whether a sentence says how long it lasts.
fn lasts(model: &Model, name: &str) -> bool {
    model.statements.iter().any(|statement| {
        statement.deed == Deed::Last
            && matches!(&statement.home, Home::State(state) if state == name)
            && !statement.bounds.is_empty()
    })
}
