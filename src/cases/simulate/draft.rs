//! A case being made up: what has happened so far, and what is so.

use crate::calendar::Moment;
use crate::cases::case::{FactValue, Person, What};
use crate::model::{Compare, Condition, Event, Model, Office};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One thing that happens in a made-up case.
#[derive(Clone, Debug)]
pub(super) struct Happened {
    pub what: What,
    pub at: Moment,
    pub outcome: Option<String>,
    pub by: Option<Person>,
    pub offices: BTreeMap<Office, Person>,
    pub participants: Option<Vec<Person>>,
    /// Recorded without its time.
    pub date_only: bool,
}

/// A later date that is agreed.
#[derive(Clone, Debug)]
pub(super) struct Postponed {
    pub of: What,
    pub until: Moment,
    pub by: Person,
}

/// What makes each moment happen, looked up once for all cases.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks(BTreeMap<String, Marked>);

#[derive(Clone, Debug, Default)]
struct Marked {
    /// The moments that are this one.
    class: BTreeSet<String>,
    /// Acts whose being done, or coming out this way, is it: act, outcome, only the first time.
    by: Vec<(String, Option<String>, bool)>,
}

impl Marks {
    pub fn of(model: &Model) -> Self {
        let marked = |name: &String| {
            let mut class = BTreeSet::from([name.clone()]);
            for (other, moment) in &model.moments {
                if let Some(same) = &moment.same_as
                    && (class.contains(other) || class.contains(same))
                {
                    class.extend([other.clone(), same.clone()]);
                }
            }
            let mut by = Vec::new();
            for (act, declared) in &model.acts {
                let marks = declared.marks_moments.iter().filter(|marked| class.contains(&marked.moment));
                by.extend(marks.map(|marked| (act.clone(), marked.outcome.clone(), marked.first_time)));
            }
            (name.clone(), Marked { class, by })
        };
        Marks(model.moments.keys().map(marked).collect())
    }
}

/// What has happened and what is so.
#[derive(Clone, Debug)]
pub(super) struct Draft<'m> {
    pub model: &'m Model,
    pub marks: Arc<Marks>,
    pub happened: Vec<Happened>,
    pub facts: BTreeMap<String, FactValue>,
    pub circumstances: BTreeMap<String, bool>,
    pub postponed: Vec<Postponed>,
}

impl Happened {
    pub fn new(what: What, at: Moment) -> Self {
        Happened { what, at, outcome: None, by: None, offices: BTreeMap::new(), participants: None, date_only: false }
    }
}

impl Draft<'_> {
    fn times(&self, wanted: impl Fn(&Happened) -> bool) -> Vec<Moment> {
        let mut times: Vec<Moment> = self.happened.iter().filter(|one| wanted(one)).map(|one| one.at).collect();
        times.sort();
        times
    }

    /// When something was done, every time, in order; a kind of an act counts as the act.
    pub fn done(&self, what: &What) -> Vec<Moment> {
        match what {
            What::Act(act) => {
                self.times(|one| matches!(&one.what, What::Act(other) if is_kind(self.model, other, act)))
            }
            other => self.times(|one| one.what == *other),
        }
    }

    /// When something happened that limits are counted from, every time, in order.
    pub fn event(&self, event: &Event) -> Vec<Moment> {
        let mut times = match event {
            Event::Moment(name) => self.moment(name),
            Event::Act(act) => self.done(&What::Act(act.clone())),
            Event::ActEnds(act) if self.model.acts.get(act).is_some_and(|act| act.takes_time) => {
                self.done(&What::ActEnds(act.clone()))
            }
            Event::ActEnds(act) => self.done(&What::Act(act.clone())),
            // Nobody revises a date in a made-up case: none is recorded.
            Event::Date(_) => Vec::new(),
            Event::StateBegins(state) => self.edge(state, true),
            Event::StateEnds(state) => self.edge(state, false),
        };
        times.sort();
        times
    }

    fn moment(&self, name: &str) -> Vec<Moment> {
        let Some(marked) = self.marks.0.get(name) else { return Vec::new() };
        let mut times = self.times(|one| matches!(&one.what, What::Moment(m) if marked.class.contains(m)));
        for (act, outcome, first_time) in &marked.by {
            let mut marking = match outcome {
                None => self.done(&What::Act(act.clone())),
                outcome => self.times(|one| matches!(&one.what, What::Act(a) if a == act) && one.outcome == *outcome),
            };
            if *first_time {
                marking.truncate(1);
            }
            times.extend(marking);
        }
        times
    }

    /// When a state begins, or ends, every time.
    pub fn edge(&self, state: &str, begins: bool) -> Vec<Moment> {
        let own = if begins { What::StateBegins(state.to_string()) } else { What::StateEnds(state.to_string()) };
        let mut times = self.times(|one| one.what == own);
        let Some(declared) = self.model.states.get(state) else { return times };
        for event in if begins { &declared.begins_with } else { &declared.ends_with } {
            if !matches!(event, Event::StateBegins(_) | Event::StateEnds(_)) {
                times.extend(self.event(event));
            }
        }
        times
    }

    /// Whether a condition holds at a moment; none where it is not recorded.
    pub fn holds(&self, condition: &Condition, at: Moment) -> Option<bool> {
        match condition {
            Condition::Fact(fact) => match self.facts.get(fact)? {
                FactValue::YesNo(answer) => Some(*answer),
                _ => None,
            },
            Condition::FactIs { fact, value } => match self.facts.get(fact)? {
                FactValue::Choice(choice) => Some(choice == value),
                _ => None,
            },
            Condition::Compare { fact, compare, number } => match self.facts.get(fact)? {
                FactValue::Number(value) => Some(match compare {
                    Compare::Under => value < number,
                    Compare::Over => value > number,
                    Compare::AtLeast => value >= number,
                    Compare::AtMost => value <= number,
                    Compare::Exactly => value == number,
                }),
                _ => None,
            },
            Condition::Outcome { act, outcome } => {
                let is_act = |one: &&Happened| matches!(&one.what, What::Act(other) if is_kind(self.model, other, act));
                let before = self.happened.iter().filter(is_act).filter(|one| one.at <= at);
                let last = before.max_by_key(|one| one.at);
                match last.map(|last| &last.outcome) {
                    None => Some(false),
                    Some(None) => None,
                    Some(Some(came_out)) => Some(came_out == outcome),
                }
            }
            Condition::InState(state) => {
                let Some(begun) = self.edge(state, true).into_iter().rfind(|begun| *begun <= at) else {
                    return Some(false);
                };
                Some(!self.edge(state, false).into_iter().any(|end| end >= begun && end <= at))
            }
            Condition::Words(words) => self.circumstances.get(words).copied(),
            Condition::Not(inner) => self.holds(inner, at).map(|answer| !answer),
            Condition::All(list) => self.count(list, list.len(), at),
            Condition::Any(list) => self.count(list, 1, at),
            Condition::AtLeast { number, of } => self.count(of, *number as usize, at),
        }
    }

    fn count(&self, list: &[Condition], number: usize, at: Moment) -> Option<bool> {
        let answers: Vec<Option<bool>> = list.iter().map(|condition| self.holds(condition, at)).collect();
        let yes = answers.iter().filter(|answer| **answer == Some(true)).count();
        let open = answers.iter().filter(|answer| answer.is_none()).count();
        match (yes >= number, yes + open >= number) {
            (true, _) => Some(true),
            (_, false) => Some(false),
            _ => None,
        }
    }
}

/// Whether an act is this one or a kind of it.
pub(super) fn is_kind(model: &Model, act: &str, of: &str) -> bool {
    let mut name = act;
    // A chain of kinds is no longer than there are acts.
    for _ in 0..=model.acts.len() {
        if name == of {
            return true;
        }
        match model.acts.get(name).and_then(|act| act.kind_of.as_deref()) {
            Some(parent) => name = parent,
            None => return false,
        }
    }
    false
}
