//! Points of a case: everything that happens at one minute, with what is declared to be the same made
//! one.

use crate::model::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One happening of a case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Point {
    /// A moment, a date, a state's beginning or end, or an act, the first time it happens.
    Event(Event),
    /// An act, the second or third time.
    Again { act: String, time: u8 },
    /// What a statement asks for beside the acts: a report sent, somebody told. Its place in the model.
    Deed(usize),
}

/// Which events are one and the same.
#[derive(Clone, Debug, Default)]
pub struct Same {
    one: BTreeMap<Event, Event>,
}

impl Same {
    /// What the policies declare: moments the same as others, states that begin or end with one event,
    /// acts that take no time, and moments that one act marks whatever comes of it.
    pub fn of(model: &Model) -> Self {
        let mut same = Same::default();
        for (name, moment) in &model.moments {
            if let Some(other) = &moment.same_as {
                let other = match model.acts.contains_key(other) {
                    true => Event::Act(other.clone()),
                    false => Event::Moment(other.clone()),
                };
                same.join(Event::Moment(name.clone()), other);
            }
        }
        for (name, state) in &model.states {
            if let [begins] = state.begins_with.as_slice() {
                same.join(Event::StateBegins(name.clone()), begins.clone());
            }
            if let [ends] = state.ends_with.as_slice() {
                same.join(Event::StateEnds(name.clone()), ends.clone());
            }
        }
        for (name, act) in model.acts.iter().filter(|(_, act)| !act.takes_time) {
            same.join(Event::ActEnds(name.clone()), Event::Act(name.clone()));
            for marked in act.marks_moments.iter().filter(|marked| marked.outcome.is_none()) {
                if markers(model, &marked.moment) == 1 {
                    same.join(Event::Moment(marked.moment.clone()), Event::Act(name.clone()));
                }
            }
        }
        same
    }

    /// The one event that stands for all that are the same as this one.
    pub fn one(&self, event: &Event) -> Event {
        let mut event = event;
        // Each step leads to an event of a smaller set, and sets are joined once.
        while let Some(next) = self.one.get(event) {
            event = next;
        }
        event.clone()
    }

    fn join(&mut self, event: Event, other: Event) {
        let (one, other) = (self.one(&event), self.one(&other));
        if one != other {
            self.one.insert(one, other);
        }
    }
}

/// How many lines of the policies mark a moment.
pub(super) fn markers(model: &Model, moment: &str) -> usize {
    model.acts.values().flat_map(|act| &act.marks_moments).filter(|marked| marked.moment == moment).count()
}

impl Point {
    /// Whether it is not in the hands of those the texts speak to: declared so, or a date that is.
    pub fn of_the_world(&self, model: &Model) -> bool {
        match self {
            Point::Event(Event::Moment(name)) => model.moments.get(name).is_some_and(|moment| moment.of_the_world),
            Point::Event(Event::Date(name)) => model.dates.get(name).is_some_and(|date| date.of_the_world),
            _ => false,
        }
    }

    /// The act it is an occurrence of, if it is one.
    pub fn act(&self) -> Option<&str> {
        match self {
            Point::Event(Event::Act(act) | Event::ActEnds(act)) | Point::Again { act, .. } => Some(act),
            _ => None,
        }
    }

    /// As people read it: "the first strategy meeting".
    pub fn told(&self, reader: &Reader) -> String {
        match self {
            Point::Event(event) => reader.event(event),
            Point::Again { act, time } => {
                let which = if *time == 2 { "a further one" } else { "one more after that" };
                format!("{} ({which})", reader.act(act))
            }
            Point::Deed(index) => match reader.model.statements.get(*index) {
                Some(statement) => format!("what is asked so: {}", reader.task(statement)),
                None => String::new(),
            },
        }
    }
}
