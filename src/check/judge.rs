//! Questions about conditions, asked over the whole model and answered in plain words.

use super::conditions::each_condition;
use crate::logic::{Atom, Case, Decider, Formula, Space, TooLarge, Undecided, Value};
use crate::model::{Condition, FactDomain, Model, Reader};

/// Decides conditions over the facts, outcomes and states of a model.
pub(super) struct Judge<'m> {
    pub reader: Reader<'m>,
    space: Space,
}

impl<'m> Judge<'m> {
    pub fn new(model: &'m Model) -> Self {
        let space = model.space(each_condition(model).iter().map(|found| found.condition));
        Judge { reader: Reader::new(model), space }
    }

    pub fn model(&self) -> &'m Model {
        self.reader.model
    }

    pub fn decider(&self) -> Decider<'_> {
        Decider::new(&self.space)
    }

    pub fn formula(&self, condition: &Condition) -> Formula {
        condition.formula(self.reader.model)
    }

    /// A case in plain words, as read after "when": "age in years is exactly 18".
    pub fn told(&self, case: &Case) -> String {
        let parts: Vec<String> = case.iter().map(|(key, value)| self.part(key, value)).collect();
        match parts.as_slice() {
            [] => "any case".to_string(),
            [only] => only.clone(),
            [rest @ .., end] => format!("{} and {end}", rest.join(", ")),
        }
    }

    fn part(&self, key: &str, value: &Value) -> String {
        let (kind, name) = key.split_once(' ').unwrap_or(("", key));
        let name = name.to_string();
        match value {
            Value::YesNo(yes) => {
                let condition = match kind {
                    "state" => Condition::InState(name),
                    "words" => Condition::Words(name),
                    _ => Condition::Fact(name),
                };
                self.yes_or_no(condition, *yes)
            }
            Value::Choice(index) if kind == "outcome" => {
                let act = self.model().acts.get(&name);
                let outcome = act.and_then(|act| act.outcomes.get(*index));
                format!("the outcome is \"{}\"", outcome.map_or("", String::as_str))
            }
            Value::Choice(index) => match self.model().facts.get(&name).map(|fact| &fact.domain) {
                Some(FactDomain::OneOf(values)) => {
                    let value = values.get(*index).map_or("", String::as_str);
                    format!("{} is {value}", self.reader.condition(&Condition::Fact(name)))
                }
                _ => self.reader.condition(&Condition::Fact(name)),
            },
            Value::Number { from, until } => {
                let fact = self.reader.condition(&Condition::Fact(name));
                if from == until { format!("{fact} is {from}") } else { format!("{fact} is {from} to {until}") }
            }
        }
    }

    fn yes_or_no(&self, condition: Condition, yes: bool) -> String {
        if yes {
            self.reader.condition(&condition)
        } else {
            self.reader.condition(&Condition::Not(Box::new(condition)))
        }
    }

    /// A case as a condition of its own, to ask what else there is besides it.
    pub fn as_formula(case: &Case) -> Formula {
        let atom = |(key, value): (&String, &Value)| match value {
            Value::YesNo(true) => Formula::is(key),
            Value::YesNo(false) => Formula::is(key).negated(),
            Value::Choice(index) => Formula::is_value(key, *index),
            Value::Number { from, until } => {
                Formula::at_least(key, *from).and(Formula::Atom(Atom::AtMost(key.clone(), *until)))
            }
        };
        Formula::And(case.iter().map(atom).collect())
    }

    /// Why a question was not decided, with titles for names.
    pub fn why_undecided(&self, reason: &Undecided) -> String {
        let title = |key: &str| {
            let name = key.split_once(' ').map_or(key, |(_, name)| name);
            self.reader.condition(&Condition::Fact(name.to_string()))
        };
        match reason {
            Undecided::TooLarge(TooLarge::Parts | TooLarge::Depth | TooLarge::Switches | TooLarge::Work) => {
                reason.to_string()
            }
            Undecided::UnknownFact(key) => format!("the fact \"{}\" is not declared", title(key)),
            Undecided::WrongKind(key) => {
                format!("the fact \"{}\" is not a yes-or-no fact, but is used as one", title(key))
            }
            Undecided::NoSuchValue(key, _) => format!("the fact \"{}\" has no such value", title(key)),
            Undecided::EmptyDomain(key) => format!("the fact \"{}\" has no value it could take", title(key)),
        }
    }
}
