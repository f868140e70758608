//! The mapping file of a CSV log: which of its columns says what, and how it writes it. JSON.

use crate::cases::resolve::Manner;
use crate::cases::times::Zone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a CSV log's columns and values are to be read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mapping {
    /// For each column of the format, the heading of the log's column: `"when": "Date of event"`.
    pub columns: BTreeMap<String, String>,
    /// For each fact or circumstance (name or title), the heading of the log's column.
    pub facts: BTreeMap<String, String>,
    /// What the log writes for names of the policies: `"Strat disc": "strategy-discussion"`.
    pub names: BTreeMap<String, String>,
    /// What stands between cells; a comma if not said.
    pub separator: Option<char>,
    /// What stands between the items of a list in one cell; a semicolon if not said.
    pub between: Option<char>,
    /// The zone of times written without an offset: `Europe/London`.
    pub zone: Option<String>,
    /// How dates are written, as in `%d/%m/%Y`.
    pub date: Option<String>,
    /// How dates with times are written, as in `%d/%m/%Y %H:%M`.
    pub time: Option<String>,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// A message for people, with line and column.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim_start_matches('\u{FEFF}');
        serde_json::from_str(text).map_err(|error| {
            format!("The mapping file cannot be read at line {}, column {}.", error.line(), error.column())
        })
    }

    /// What it says of times.
    ///
    /// # Errors
    /// A message for people: an unknown zone.
    pub fn apply(&self, manner: &mut Manner) -> Result<(), String> {
        if let Some(zone) = &self.zone {
            let known = Zone::named(zone);
            manner.zone = Some(known.ok_or("The mapping file names a zone that is not known: write Europe/London.")?);
        }
        manner.patterns.date = self.date.clone().or(manner.patterns.date.take());
        manner.patterns.time = self.time.clone().or(manner.patterns.time.take());
        Ok(())
    }
}
