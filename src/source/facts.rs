//! What one paragraph states, as facts: times, duty words by modality, cross-references.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The facts of one paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The times stated, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub times: Vec<TimeStated>,
    /// How often each duty word stands there: `must`, `should`, `may`, `must-not`, …
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub duties: BTreeMap<String, u32>,
    /// The cross-references made, in the order of the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refs: Vec<Reference>,
}

/// One time a paragraph states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeStated {
    /// The amount; none for "immediately" and the like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<u32>,
    /// The unit, as the calendar names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<crate::calendar::Unit>,
    /// How it bounds: `within`, `at-least`, `every`, `promptly`, …
    pub bound: String,
}

/// One cross-reference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference {
    /// The address meant, as citations spell it: "A.3.4".
    pub to: String,
}
