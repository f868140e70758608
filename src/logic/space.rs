//! The facts there are, and what is always so.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Formula;

/// The values a fact may take.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Domain {
    /// Yes or no.
    YesNo,
    /// One of these, in the order they are declared; the earlier are taken to be the more ordinary.
    Choice(Vec<String>),
    /// A whole number from `min` to `max`, both included.
    Number {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
}

impl Domain {
    /// Whether there is any value at all.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Domain::YesNo => false,
            Domain::Choice(values) => values.is_empty(),
            Domain::Number { min, max } => min > max,
        }
    }
}

/// Every fact with its domain, and the conditions that hold in every case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Space {
    /// The facts, by key.
    pub facts: BTreeMap<String, Domain>,
    /// What always holds: "never both", "this implies that".
    pub axioms: Vec<Formula>,
}

impl Space {
    /// Declares a fact; the last declaration of a key counts.
    pub fn declare(&mut self, key: impl Into<String>, domain: Domain) {
        self.facts.insert(key.into(), domain);
    }

    /// States what always holds.
    pub fn always(&mut self, axiom: Formula) {
        self.axioms.push(axiom);
    }
}
