//! The case log, version 1: what one entry holds, as it stands in a file.
//!
//! A log is JSON Lines: one entry a line, in any order. The first line may be a [`Header`]. Names may
//! be the policies' own or the titles people read; capitals, accents of spacing and hyphens do not
//! matter. Times are a date (`2026-12-24`), or a date and time with an offset
//! (`2026-12-24T16:00+00:00`), or without one where the header or the entry names a zone.

use crate::model::Office;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the format.
pub const VERSION: u32 = 1;

/// What the first line of a log may say of the whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Header {
    /// The version of the format: 1.
    pub milepost_case_log: u32,
    /// The zone of times written without an offset, by its IANA name: `Europe/London`. Without it such
    /// times are refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}

/// One entry of a case log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LogEntry {
    /// The case: one child. A reference that means nothing outside the system it comes from.
    pub case: String,
    /// This entry's own id, unique in its case: what later entries correct or withdraw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What happened: the name or title of an act, a moment, a state, an expected date, or what a
    /// statement asks for (see the data dictionary). Without it the entry only tells facts, agrees a
    /// later date or withdraws another entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// For a state or an act that takes time: whether it begins here (as taken if not said) or ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edge: Option<Edge>,
    /// When it happened: a date, or a date and time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// When it was recorded: a date, or a date and time. What was recorded after the moment asked
    /// about was not known then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded: Option<String>,
    /// The zone of this entry's times written without an offset, by its IANA name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// How the act came out: one of its outcomes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// Who did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Somebody>,
    /// Who chaired, convened, led, authorised, decided or coordinated it, where the record says.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(with = "BTreeMap<String, Somebody>")]
    pub offices: BTreeMap<Office, Somebody>,
    /// Everybody who took part. A list, where there is one, is taken to be whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<Vec<Somebody>>,
    /// A meeting shared by several cases (siblings): the same id on each of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<String>,
    /// Facts of the case by name or title, and circumstances in the text's own words.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, Value>,
    /// For an expected date: the date now expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// A later date that was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later_date: Option<LaterDateAgreed>,
    /// The reason recorded for what was done or left undone. Only whether there is one is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The id of an earlier entry of the case in whose place this one stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<String>,
    /// The id of an earlier entry of the case that is withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdraws: Option<String>,
}

/// One end of something that lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Edge {
    /// It begins.
    Begins,
    /// It ends.
    Ends,
}

/// Somebody, by role, by agency or both: names or titles of the policies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Somebody {
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The agency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    /// A role or an agency, where the log does not tell the two apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
}

/// The value of a fact: `"yes"`, `"no"`, `"unknown"`, true, false, a number, or one of its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Value {
    /// `true` or `false`.
    YesNo(bool),
    /// A number.
    Number(u32),
    /// `yes`, `no`, `unknown`, or a value the fact is declared with.
    Text(String),
}

/// A later date that was agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LaterDateAgreed {
    /// For what: the name or title of an act, or of what a statement asks for.
    pub of: String,
    /// The date agreed: a date, or a date and time.
    pub until: String,
    /// The person who agreed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Somebody>,
    /// The meeting that agreed it: the name or title of its act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_meeting: Option<String>,
    /// Whether it was agreed in writing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_writing: Option<Answer>,
    /// Whether reasons were recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_reasons: Option<Answer>,
}

/// Yes, no or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The record does not say.
    Unknown,
}

impl Answer {
    /// The answer, where there is one.
    #[must_use]
    pub fn known(self) -> Option<bool> {
        match self {
            Answer::Yes => Some(true),
            Answer::No => Some(false),
            Answer::Unknown => None,
        }
    }
}
