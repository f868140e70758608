//! Conditions, as trees.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A condition on one fact, named by its key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Atom {
    /// A yes-or-no fact is yes.
    Is(String),
    /// A choice has the value of this index, counted from 0.
    IsValue(String, usize),
    /// A number is this or more.
    AtLeast(String, i64),
    /// A number is more than this.
    Over(String, i64),
    /// A number is this or less.
    AtMost(String, i64),
    /// A number is less than this.
    Under(String, i64),
    /// A number is exactly this.
    Exactly(String, i64),
}

impl Atom {
    /// The key of the fact it is about.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Atom::Is(key)
            | Atom::IsValue(key, _)
            | Atom::AtLeast(key, _)
            | Atom::Over(key, _)
            | Atom::AtMost(key, _)
            | Atom::Under(key, _)
            | Atom::Exactly(key, _) => key,
        }
    }
}

/// A condition: facts joined by not, and, or, and "at least N of".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Formula {
    /// Always.
    True,
    /// Never.
    False,
    /// One fact.
    Atom(Atom),
    /// Not this.
    Not(Box<Formula>),
    /// All of these (none: always).
    And(Vec<Formula>),
    /// Any of these (none: never).
    Or(Vec<Formula>),
    /// At least so many of these.
    AtLeast(usize, Vec<Formula>),
}

impl Formula {
    /// The yes-or-no fact `key` is yes.
    #[must_use]
    pub fn is(key: impl Into<String>) -> Self {
        Formula::Atom(Atom::Is(key.into()))
    }

    /// The choice `key` has the value of index `value`.
    #[must_use]
    pub fn is_value(key: impl Into<String>, value: usize) -> Self {
        Formula::Atom(Atom::IsValue(key.into(), value))
    }

    /// The number `key` is `number` or more.
    #[must_use]
    pub fn at_least(key: impl Into<String>, number: i64) -> Self {
        Formula::Atom(Atom::AtLeast(key.into(), number))
    }

    /// The number `key` is less than `number`.
    #[must_use]
    pub fn under(key: impl Into<String>, number: i64) -> Self {
        Formula::Atom(Atom::Under(key.into(), number))
    }

    /// The number `key` is exactly `number`.
    #[must_use]
    pub fn exactly(key: impl Into<String>, number: i64) -> Self {
        Formula::Atom(Atom::Exactly(key.into(), number))
    }

    /// Not `self`.
    #[must_use]
    pub fn negated(self) -> Self {
        Formula::Not(Box::new(self))
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Formula) -> Self {
        Formula::And(vec![self, other])
    }

    /// Either or both.
    #[must_use]
    pub fn or(self, other: Formula) -> Self {
        Formula::Or(vec![self, other])
    }

    /// If `self`, then `other`: for the axioms of a [`super::Space`].
    #[must_use]
    pub fn entails(self, other: Formula) -> Self {
        self.negated().or(other)
    }

    /// The parts joined directly beneath this one.
    pub(super) fn parts(&self) -> &[Formula] {
        match self {
            Formula::True | Formula::False | Formula::Atom(_) => &[],
            Formula::Not(part) => std::slice::from_ref(part),
            Formula::And(parts) | Formula::Or(parts) | Formula::AtLeast(_, parts) => parts,
        }
    }
}
