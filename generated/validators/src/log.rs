//! One entry of a case log, version 1, and how its names become this crate's types.
//!
//! A case log is JSON Lines: one [`LogEntry`] a line, in any order; the first line may be a [`Header`].
//! Names may be the policies' own or the titles people read. What cannot be read is a [`Refused`], which
//! names the line, the column and the field and never shows a value: what stands in a child's record
//! does not belong in an error message.
//!
//! ```
//! use milepost_validators::log::{Header, LogEntry, Why};
//!
//! let entry = LogEntry { case: "EXAMPLE-1".into(), what: Some("no such thing".into()), ..LogEntry::default() };
//! let refused = entry.read(&Header::default()).expect_err("there is no such thing");
//! assert_eq!((refused.field, refused.why), (Some("what"), Why::UnknownName));
//! assert!(!refused.to_string().contains("no such thing"));
//! ```

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::timeline::Office;

/// The version of the format that this crate reads.
pub const VERSION: u32 = 1;

/// What the first line of a log may say of the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Header {
    /// The version of the format: 1.
    pub milepost_case_log: u32,
    /// The zone of times written without an offset, by its IANA name: `Europe/London`. Without it such
    /// times are refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}

/// One entry of a case log, as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LogEntry {
    /// The case: one child. A reference that means nothing outside the system it comes from.
    pub case: String,
    /// This entry's own id, unique in its case: what later entries correct or withdraw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What happened: an act, a moment, a state, an expected date, or what a statement asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// For a state or an act that takes time: whether it begins here (as taken if not said) or ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edge: Option<Edge>,
    /// When it happened: a date, or a date and time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// When it was recorded: what was recorded after the moment asked about was not known then.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edge {
    /// It begins.
    Begins,
    /// It ends.
    Ends,
}

/// Somebody, by role, by agency or both: names or titles of the policies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The record does not say.
    Unknown,
}

/// An entry that could not be taken in: where, and why. It never holds a value from the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line of the log, from 1, where it was read from lines.
    pub line: Option<u64>,
    /// The column, from 1, where it is known.
    pub column: Option<u64>,
    /// The field, where it is known.
    pub field: Option<&'static str>,
    /// Why.
    pub why: Why,
}

/// Why an entry is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// The line is not text in UTF-8.
    NotText,
    /// The line is not whole and well-formed JSON.
    NotJson,
    /// The line is JSON, but not an entry: a field no log has, or a value of another kind.
    NotAnEntry,
    /// The log is of a version that this crate does not read.
    OtherVersion,
    /// The policies declare nothing of this name or title.
    UnknownName,
    /// The fact cannot have this value.
    NotAValue,
    /// It is not a date, or a date and time.
    NotADate,
    /// It lies outside the years 1900 to 2299.
    OutOfRange,
    /// A time without an offset, and neither the entry nor the header names a zone.
    NoZone,
    /// There is no zone of this name.
    UnknownZone,
    /// It says what happened, and not when.
    NoDate,
    /// It records nothing, tells nothing and changes nothing.
    Nothing,
    /// The case has no reference.
    NoCase,
    /// The file could not be read further.
    Unreadable,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}")?;
            if let Some(column) = self.column {
                write!(f, ", column {column}")?;
            }
            f.write_str(": ")?;
        }
        if let Some(field) = self.field {
            write!(f, "“{field}”: ")?;
        }
        f.write_str(self.why.in_words())
    }
}

impl std::error::Error for Refused {}

impl From<Why> for Refused {
    fn from(why: Why) -> Self {
        Refused { line: None, column: None, field: None, why }
    }
}

impl Why {
    /// In words, without a value.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            Why::NotText => "the line is not text in UTF-8",
            Why::NotJson => "the line is not well-formed JSON, or is cut off",
            Why::NotAnEntry => "the line holds a field or a value that no entry of a case log has",
            Why::OtherVersion => "the log is of another version than 1",
            Why::UnknownName => "the policies declare nothing of this name or title",
            Why::NotAValue => "the fact cannot have this value",
            Why::NotADate => "not a date, or a date and time",
            Why::OutOfRange => "outside the years 1900 to 2299",
            Why::NoZone => "a time without an offset, and no zone is named",
            Why::UnknownZone => "there is no zone of this name",
            Why::NoDate => "the entry does not say when it happened",
            Why::Nothing => "the entry records nothing, tells nothing and changes nothing",
            Why::NoCase => "the entry names no case",
            Why::Unreadable => "the file could not be read further",
        }
    }

    pub(crate) fn of(self, field: &'static str) -> Refused {
        Refused { field: Some(field), ..Refused::from(self) }
    }
}

/// A name without what does not matter in it: capitals, hyphens, quotation marks, runs of blanks.
#[must_use]
pub(crate) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '_')).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        let quotes = |c: &char| !matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’');
        plain.extend(word.chars().filter(quotes).flat_map(char::to_lowercase));
    }
    plain
}

/// What is called so, by a table of names in order.
#[must_use]
pub(crate) fn among<T: Copy>(names: &[(&str, T)], text: &str) -> Option<T> {
    let folded = folded(text);
    let at = names.binary_search_by(|(name, _)| (*name).cmp(folded.as_str())).ok()?;
    names.get(at).map(|(_, one)| *one)
}

impl Value {
    /// Yes, no or not known.
    ///
    /// # Errors
    /// [`Why::NotAValue`] for anything else.
    pub fn yes_no(&self) -> Result<Option<bool>, Why> {
        match self {
            Value::YesNo(answer) => Ok(Some(*answer)),
            Value::Number(_) => Err(Why::NotAValue),
            Value::Text(text) => match folded(text).as_str() {
                "yes" | "true" => Ok(Some(true)),
                "no" | "false" => Ok(Some(false)),
                _ if self.is_unknown() => Ok(None),
                _ => Err(Why::NotAValue),
            },
        }
    }

    /// A number between these, or not known.
    ///
    /// # Errors
    /// [`Why::NotAValue`] for anything else.
    pub fn number(&self, from: u32, to: u32) -> Result<Option<u32>, Why> {
        let number = match self {
            _ if self.is_unknown() => return Ok(None),
            Value::Number(number) => Some(*number),
            Value::Text(text) => text.trim().parse().ok(),
            Value::YesNo(_) => None,
        };
        number.filter(|number| (from..=to).contains(number)).map(Some).ok_or(Why::NotAValue)
    }

    /// One of the values that a fact is declared with, or not known.
    ///
    /// # Errors
    /// [`Why::NotAValue`] for anything else.
    pub fn one_of<T>(&self, named: fn(&str) -> Option<T>) -> Result<Option<T>, Why> {
        match self {
            _ if self.is_unknown() => Ok(None),
            Value::Text(text) => named(text).map(Some).ok_or(Why::NotAValue),
            _ => Err(Why::NotAValue),
        }
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Value::Text(text) if matches!(folded(text).as_str(), "unknown" | "not known" | ""))
    }
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
