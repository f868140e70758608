//! Conditions, resolved, and the questions they ask.

use super::{Compare, Model};
use crate::logic::{Atom, Domain, Formula, Space};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// When a sentence or a route applies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// A yes-or-no fact holds.
    Fact(String),
    /// A fact has one of its values.
    FactIs {
        fact: String,
        value: String,
    },
    /// A number compared.
    Compare {
        fact: String,
        compare: Compare,
        number: u32,
    },
    /// An act came out this way.
    Outcome {
        act: String,
        outcome: String,
    },
    /// A state is running.
    InState(String),
    /// The text's own circumstance in our words, used only here.
    Words(String),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    AtLeast {
        number: u32,
        of: Vec<Condition>,
    },
}

/// One thing a condition asks about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    Fact(String),
    Outcome(String),
    InState(String),
    Words(String),
}

impl Question {
    /// The variable that stands for it in `logic`.
    pub fn key(&self) -> String {
        match self {
            Question::Fact(name) => format!("fact {name}"),
            Question::Outcome(act) => format!("outcome {act}"),
            Question::InState(state) => format!("state {state}"),
            Question::Words(words) => format!("words {words}"),
        }
    }
}

impl Condition {
    /// Everything the condition asks about.
    pub fn questions(&self) -> BTreeSet<Question> {
        let mut questions = BTreeSet::new();
        self.collect(&mut questions);
        questions
    }

    fn collect(&self, into: &mut BTreeSet<Question>) {
        match self {
            Condition::Fact(fact) | Condition::FactIs { fact, .. } | Condition::Compare { fact, .. } => {
                into.insert(Question::Fact(fact.clone()));
            }
            Condition::Outcome { act, .. } => {
                into.insert(Question::Outcome(act.clone()));
            }
            Condition::InState(state) => {
                into.insert(Question::InState(state.clone()));
            }
            Condition::Words(words) => {
                into.insert(Question::Words(words.clone()));
            }
            Condition::Not(inner) => inner.collect(into),
            Condition::All(list) | Condition::Any(list) | Condition::AtLeast { of: list, .. } => {
                list.iter().for_each(|inner| inner.collect(into));
            }
        }
    }

    /// The condition as a formula over the model's facts and outcomes.
    pub fn formula(&self, model: &Model) -> Formula {
        match self {
            Condition::Fact(fact) => is(Question::Fact(fact.clone())),
            Condition::FactIs { fact, value } => {
                Formula::Atom(Atom::IsValue(Question::Fact(fact.clone()).key(), model.fact_value(fact, value)))
            }
            Condition::Compare { fact, compare, number } => compared(fact, *compare, *number),
            Condition::Outcome { act, outcome } => {
                Formula::Atom(Atom::IsValue(Question::Outcome(act.clone()).key(), model.outcome_index(act, outcome)))
            }
            Condition::InState(state) => is(Question::InState(state.clone())),
            Condition::Words(words) => is(Question::Words(words.clone())),
            Condition::Not(inner) => Formula::Not(Box::new(inner.formula(model))),
            Condition::All(list) => Formula::And(list.iter().map(|c| c.formula(model)).collect()),
            Condition::Any(list) => Formula::Or(list.iter().map(|c| c.formula(model)).collect()),
            Condition::AtLeast { number, of } => {
                Formula::AtLeast(*number as usize, of.iter().map(|c| c.formula(model)).collect())
            }
        }
    }
}

fn is(question: Question) -> Formula {
    Formula::Atom(Atom::Is(question.key()))
}

fn compared(fact: &str, compare: Compare, number: u32) -> Formula {
    let (key, number) = (Question::Fact(fact.to_string()).key(), i64::from(number));
    Formula::Atom(match compare {
        Compare::AtLeast => Atom::AtLeast(key, number),
        Compare::Under => Atom::Under(key, number),
        Compare::Over => Atom::Over(key, number),
        Compare::AtMost => Atom::AtMost(key, number),
        Compare::Exactly => Atom::Exactly(key, number),
    })
}

impl Model {
    fn fact_value(&self, fact: &str, value: &str) -> usize {
        match self.facts.get(fact).map(|fact| &fact.domain) {
            Some(super::FactDomain::OneOf(values)) => values.iter().position(|v| v == value).unwrap_or(0),
            _ => 0,
        }
    }

    fn outcome_index(&self, act: &str, outcome: &str) -> usize {
        self.acts.get(act).and_then(|act| act.outcomes.iter().position(|o| o == outcome)).unwrap_or(0)
    }

    /// The space in which these conditions are decided: what they ask about, and every fact that their
    /// facts mean or rule out, and so on. Facts beyond that cannot change an answer: nothing forces them.
    pub fn space<'c>(&self, conditions: impl IntoIterator<Item = &'c Condition>) -> Space {
        let mut space = Space::default();
        let mut open: Vec<Question> = conditions.into_iter().flat_map(Condition::questions).collect();
        while let Some(question) = open.pop() {
            if space.facts.contains_key(&question.key()) {
                continue;
            }
            match &question {
                Question::Fact(name) => {
                    let Some(fact) = self.facts.get(name) else { continue };
                    self.declare_fact(&mut space, name, fact);
                    open.extend(fact.rules_out.iter().chain(&fact.means).cloned().map(Question::Fact));
                }
                Question::Outcome(act) => {
                    let outcomes = self.acts.get(act).map(|act| act.outcomes.clone()).unwrap_or_default();
                    space.declare(question.key(), Domain::Choice(outcomes));
                }
                Question::InState(_) | Question::Words(_) => space.declare(question.key(), Domain::YesNo),
            }
        }
        space
    }

    fn declare_fact(&self, space: &mut Space, name: &str, fact: &super::Fact) {
        let fact_is = |name: &str| is(Question::Fact(name.to_string()));
        let not = |formula| Formula::Not(Box::new(formula));
        let domain = match &fact.domain {
            super::FactDomain::YesNo => Domain::YesNo,
            super::FactDomain::OneOf(values) => Domain::Choice(values.clone()),
            super::FactDomain::Number { from, to } => Domain::Number { min: i64::from(*from), max: i64::from(*to) },
        };
        space.declare(Question::Fact(name.to_string()).key(), domain);
        for other in &fact.rules_out {
            space.always(not(Formula::And(vec![fact_is(name), fact_is(other)])));
        }
        for other in &fact.means {
            space.always(Formula::Or(vec![not(fact_is(name)), fact_is(other)]));
        }
    }
}
