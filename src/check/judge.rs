//! Questions about conditions, asked over the whole model and answered in plain words.

use super::conditions::each_condition;
use crate::diagnostics::{Finding, Level, Origin};
use crate::logic::{Atom, Case, Decider, Formula, Space, TooLarge, Undecided, Value};
use crate::model::{Condition, Model, Reader, sentence_case};
use crate::networks::{Outcomes, case_in_words};
use std::cell::RefCell;

/// Decides conditions over the facts, outcomes and states of a model.
pub(super) struct Judge<'m> {
    pub reader: Reader<'m>,
    space: Space,
    /// Notes about questions that were not decided.
    unsure: RefCell<Vec<Finding>>,
}

impl<'m> Judge<'m> {
    pub fn new(model: &'m Model) -> Self {
        let space = model.space(each_condition(model).iter().map(|found| found.condition));
        Judge { reader: Reader::new(model), space, unsure: RefCell::default() }
    }

    pub fn model(&self) -> &'m Model {
        self.reader.model
    }

    pub fn decider(&self) -> Decider<'_> {
        Decider::new(&self.space)
    }

    /// A case that meets both conditions. If the question is too large, a note says so; faults in the
    /// conditions themselves have notes of their own.
    pub fn overlap(&self, about: &str, one: &Formula, other: &Formula) -> Option<Case> {
        match self.decider().overlap(one, other) {
            Ok(case) => case,
            Err(reason) => {
                if matches!(reason, Undecided::TooLarge(_)) {
                    self.unsure(about, &reason.to_string());
                }
                None
            }
        }
    }

    /// Takes note that something about `about` was not decided.
    pub fn unsure(&self, about: &str, reason: &str) {
        let message = format!("Milepost does not compare everything that is said of this: {about}");
        let finding = Finding::new("MP224", Level::Note, Origin::Policy, &[about, reason], message)
            .because(format!("{}.", sentence_case(reason)))
            .help("Compare those sentences by hand, or say them with fewer conditions.");
        let mut notes = self.unsure.borrow_mut();
        if !notes.contains(&finding) {
            notes.push(finding);
        }
    }

    /// The findings, with the notes about what was not decided.
    pub fn with_notes(self, mut findings: Vec<Finding>) -> Vec<Finding> {
        findings.extend(self.unsure.into_inner());
        findings
    }

    pub fn formula(&self, condition: &Condition) -> Formula {
        condition.formula(self.reader.model)
    }

    /// A case in plain words, as read after "when"; outcomes without their acts, which are clear from where
    /// it is said.
    pub fn told(&self, case: &Case) -> String {
        case_in_words(&self.reader, case, Outcomes::Alone)
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
