//! The facts there are, and what is always so.

use std::collections::{BTreeMap, BTreeSet};

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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Space {
    /// The facts, by key.
    pub facts: BTreeMap<String, Domain>,
    axioms: Vec<Formula>,
    /// The axioms that mention each fact: a question calls in only those about its own facts, so its cost
    /// does not grow with the axioms there are.
    about: BTreeMap<String, Vec<usize>>,
    /// The axioms that mention no fact at all.
    about_nothing: Vec<usize>,
}

impl Space {
    /// Declares a fact; the last declaration of a key counts.
    pub fn declare(&mut self, key: impl Into<String>, domain: Domain) {
        self.facts.insert(key.into(), domain);
    }

    /// States what always holds: "never both", "this implies that".
    pub fn always(&mut self, axiom: Formula) {
        let (index, mentioned) = (self.axioms.len(), mentioned(&axiom));
        if mentioned.is_empty() {
            self.about_nothing.push(index);
        }
        for key in mentioned {
            self.about.entry(key.to_owned()).or_default().push(index);
        }
        self.axioms.push(axiom);
    }

    /// What always holds, in the order it was stated.
    #[must_use]
    pub fn axioms(&self) -> &[Formula] {
        &self.axioms
    }

    /// The axioms that mention the fact of this key.
    pub(super) fn about(&self, key: &str) -> &[usize] {
        self.about.get(key).map_or(&[], Vec::as_slice)
    }

    /// The axioms that mention no fact.
    pub(super) fn about_nothing(&self) -> &[usize] {
        &self.about_nothing
    }
}

/// The keys of the facts a condition mentions; walked with a stack of its own, so that no nesting is too deep.
fn mentioned(formula: &Formula) -> BTreeSet<&str> {
    let (mut stack, mut keys) = (vec![formula], BTreeSet::new());
    while let Some(formula) = stack.pop() {
        if let Formula::Atom(atom) = formula {
            keys.insert(atom.key());
        }
        stack.extend(formula.parts());
    }
    keys
}
