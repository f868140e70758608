//! Cases found by the logic room, in words.

use super::*;
use crate::logic::{Case, Value};

impl Reader<'_> {
    /// "Both apply when the concern is of organised abuse, and not when …"; `opening` says of what.
    pub fn case(&self, case: &Case, opening: &str) -> String {
        let (mut holds, mut holds_not) = (Vec::new(), Vec::new());
        for (key, value) in case {
            let words = self.key(key);
            match value {
                Value::YesNo(true) => holds.push(words),
                Value::YesNo(false) => holds_not.push(words),
                Value::Choice(index) => holds.push(format!("{words} is {}", self.choice(key, *index))),
                Value::Number { from, until } if from == until => holds.push(format!("{words} is exactly {from}")),
                Value::Number { from, until } => holds.push(format!("{words} is from {from} to {until}")),
            }
        }
        match (holds.is_empty(), holds_not.is_empty()) {
            (true, true) => format!("{opening} in every case."),
            (false, true) => format!("{opening} when {}.", join(&holds, "and")),
            (true, false) => format!("{opening} when none of these holds: {}.", holds_not.join("; ")),
            (false, false) => {
                format!("{opening} when {}, and none of these holds: {}.", join(&holds, "and"), holds_not.join("; "))
            }
        }
    }

    /// The words for a variable of the logic room.
    fn key(&self, key: &str) -> String {
        match key.split_once(' ') {
            Some(("fact", name)) => self.condition(&Condition::Fact(name.to_string())),
            Some(("outcome", act)) => format!("the outcome of the {}", self.act(act)),
            Some(("state", state)) => self.condition(&Condition::InState(state.to_string())),
            Some((_, words)) => words.to_string(),
            None => key.to_string(),
        }
    }

    fn choice(&self, key: &str, index: usize) -> String {
        let values = match key.split_once(' ') {
            Some(("fact", name)) => match self.model.facts.get(name).map(|fact| &fact.domain) {
                Some(FactDomain::OneOf(values)) => values.as_slice(),
                _ => &[],
            },
            Some(("outcome", act)) => self.model.acts.get(act).map(|act| act.outcomes.as_slice()).unwrap_or_default(),
            _ => &[],
        };
        values.get(index).cloned().unwrap_or_default()
    }
}
