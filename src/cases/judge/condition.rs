//! Conditions, made ready to be asked of a case.

use super::timeline::{Events, Occurrence, Sources, Timeline};
use super::truth::Truth;
use crate::calendar::Moment;
use crate::cases::case::FactValue;
use crate::model::{Compare, Condition, Fact, FactDomain, Model, Reader};
use std::sync::Arc;

/// A condition of three values: yes, no, not known.
pub(super) enum Asked {
    Fact {
        name: String,
        title: Arc<str>,
        /// Recorded answers of other facts that settle this one: (fact, its answer, what follows).
        implied: Vec<(String, bool, bool)>,
    },
    FactIs {
        name: String,
        value: String,
        title: Arc<str>,
    },
    Compare {
        name: String,
        compare: Compare,
        number: u32,
        title: Arc<str>,
    },
    Outcome {
        act: Sources,
        outcome: String,
        title: Arc<str>,
    },
    InState {
        begins: Sources,
        ends: Sources,
        title: Arc<str>,
    },
    Words(Arc<str>),
    /// Nothing the record could hold.
    Person(Arc<str>),
    Not(Box<Asked>),
    AtLeast(usize, Vec<Asked>),
}

impl Asked {
    pub fn of(condition: &Condition, events: &Events) -> Self {
        let known = match condition {
            Condition::Fact(name) => Asked::fact(name, events.model),
            Condition::FactIs { fact, value } => Asked::fact_is(fact, value, events.model),
            Condition::Compare { fact, compare, number } => Asked::compare(fact, *compare, *number, events.model),
            Condition::Outcome { act, outcome } => events.model.acts.get(act).and_then(|declared| {
                let title = Arc::from(declared.title.as_str());
                let known = declared.outcomes.contains(outcome);
                known.then(|| Asked::Outcome { act: events.act(act), outcome: outcome.clone(), title })
            }),
            Condition::InState(state) => events.model.states.get(state).map(|declared| Asked::InState {
                begins: events.event(&crate::model::Event::StateBegins(state.clone())),
                ends: events.event(&crate::model::Event::StateEnds(state.clone())),
                title: Arc::from(declared.title.as_str()),
            }),
            Condition::Words(words) => Some(Asked::Words(Arc::from(words.as_str()))),
            Condition::Not(inner) => Some(Asked::Not(Box::new(Asked::of(inner, events)))),
            Condition::All(list) => Some(Asked::AtLeast(list.len(), Asked::list(list, events))),
            Condition::Any(list) => Some(Asked::AtLeast(1, Asked::list(list, events))),
            Condition::AtLeast { number, of } => Some(Asked::AtLeast(*number as usize, Asked::list(of, events))),
        };
        known.unwrap_or_else(|| Asked::Person(Arc::from(Reader::new(events.model).condition(condition))))
    }

    fn list(list: &[Condition], events: &Events) -> Vec<Asked> {
        list.iter().map(|condition| Asked::of(condition, events)).collect()
    }

    fn fact(name: &str, model: &Model) -> Option<Self> {
        let fact = model.facts.get(name).filter(|fact| fact.domain == FactDomain::YesNo)?;
        Some(Asked::Fact { name: name.to_string(), title: title(fact), implied: model.implications(name) })
    }

    fn fact_is(name: &str, value: &str, model: &Model) -> Option<Self> {
        let fact = model.facts.get(name)?;
        let known = matches!(&fact.domain, FactDomain::OneOf(values) if values.iter().any(|known| known == value));
        known.then(|| Asked::FactIs { name: name.to_string(), value: value.to_string(), title: title(fact) })
    }

    fn compare(name: &str, compare: Compare, number: u32, model: &Model) -> Option<Self> {
        let fact = model.facts.get(name).filter(|fact| matches!(fact.domain, FactDomain::Number { .. }))?;
        Some(Asked::Compare { name: name.to_string(), compare, number, title: title(fact) })
    }

    /// What it comes to as things stood at a moment.
    pub fn holds(&self, timeline: &Timeline, at: Moment) -> Truth {
        let fact = |name: &String| timeline.case.facts.get(name);
        match self {
            Asked::Fact { name, title, implied } => {
                let yes_no = |name: &String| match fact(name) {
                    Some(FactValue::YesNo(answer)) => Some(*answer),
                    _ => None,
                };
                let follows = || implied.iter().find(|(other, yes, _)| yes_no(other) == Some(*yes)).map(|i| i.2);
                Truth::recorded(yes_no(name).or_else(follows), title)
            }
            Asked::FactIs { name, value, title } => {
                let answer = match fact(name) {
                    Some(FactValue::Choice(recorded)) => Some(recorded == value),
                    _ => None,
                };
                Truth::recorded(answer, title)
            }
            Asked::Compare { name, compare, number, title } => {
                let answer = match fact(name) {
                    Some(FactValue::Number(recorded)) => Some(compared(*recorded, *compare, *number)),
                    _ => None,
                };
                Truth::recorded(answer, title)
            }
            Asked::Outcome { act, outcome, title } => came_out(act, outcome, title, timeline, at),
            Asked::InState { begins, ends, title } => running(begins, ends, title, timeline, at),
            Asked::Words(words) => Truth::judged(timeline.case.circumstances.get(&**words).copied(), words),
            Asked::Person(words) => Truth::ForAPerson(vec![Arc::clone(words)]),
            Asked::Not(inner) => inner.holds(timeline, at).opposite(),
            Asked::AtLeast(number, list) => Truth::at_least(*number, list.iter().map(|one| one.holds(timeline, at))),
        }
    }
}

fn title(fact: &Fact) -> Arc<str> {
    Arc::from(fact.title.as_str())
}

fn compared(recorded: u32, compare: Compare, number: u32) -> bool {
    match compare {
        Compare::Under => recorded < number,
        Compare::Over => recorded > number,
        Compare::AtLeast => recorded >= number,
        Compare::AtMost => recorded <= number,
        Compare::Exactly => recorded == number,
    }
}

/// Whether an act had come out this way, the last time before or at this moment.
fn came_out(act: &Sources, outcome: &str, title: &Arc<str>, timeline: &Timeline, at: Moment) -> Truth {
    let last = act.occurrences(timeline).into_iter().rfind(|one| one.earliest <= at);
    match last.map(|last| last.entry.outcome.as_deref()) {
        None => Truth::No,
        Some(None) => Truth::NotRecorded(vec![Arc::clone(title)]),
        Some(Some(recorded)) => Truth::of(recorded == outcome),
    }
}

/// Whether a state is running at a moment: it began, and has not ended since.
pub(super) fn running(begins: &Sources, ends: &Sources, title: &Arc<str>, timeline: &Timeline, at: Moment) -> Truth {
    running_between(&begins.occurrences(timeline), &ends.occurrences(timeline), title, at)
}

/// The same, of what begins and ends it.
pub(super) fn running_between(begins: &[Occurrence], ends: &[Occurrence], title: &Arc<str>, at: Moment) -> Truth {
    let begun_by = begins.partition_point(|one| one.earliest <= at);
    let Some(begun) = begun_by.checked_sub(1).and_then(|last| begins.get(last)) else { return Truth::No };
    let ended = super::limits::ending(ends, *begun).filter(|end| end.earliest <= at);
    match ended {
        _ if begun.latest > at => Truth::NotRecorded(vec![Arc::clone(title)]),
        None => Truth::Yes,
        Some(ended) if ended.latest <= at => Truth::No,
        Some(_) => Truth::NotRecorded(vec![Arc::clone(title)]),
    }
}
