//! One case as the judgement sees it: one child's timeline, every name bound to the policies'.
//!
//! A date without a time is an interval: the whole of that day. What is not recorded is not known; a
//! list of participants, where there is one, is taken to be whole. Names are the policies' own (the
//! keys of the model's maps); people are shown the titles they stand for.

use crate::calendar::{BeyondCalendar, Date, Moment, NotAMoment, date_in_words};
use crate::model::Office;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// One child's timeline, and what is known of the case.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Case {
    /// What the case is called in the records.
    pub reference: String,
    /// What happened, in any order.
    pub entries: Vec<Entry>,
    /// Facts by name; what is not here is not known.
    pub facts: BTreeMap<String, FactValue>,
    /// Circumstances that the text names in its own words, where somebody has judged them.
    pub circumstances: BTreeMap<String, bool>,
    /// Later dates that were agreed.
    pub later_dates: Vec<LaterDate>,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Entry {
    /// What happened.
    pub what: What,
    /// When.
    pub at: When,
    /// How it came out, for an act that has outcomes: one of the act's own.
    #[serde(default)]
    pub outcome: Option<String>,
    /// Who did it.
    #[serde(default)]
    pub by: Option<Person>,
    /// Who chaired, convened, led …, where the record tells that apart from who did it.
    #[serde(default)]
    pub offices: BTreeMap<Office, Person>,
    /// Everybody who took part, where the record lists them.
    #[serde(default)]
    pub participants: Option<Vec<Person>>,
    /// Whether a reason is recorded for what was done or left undone; its words are not kept.
    #[serde(default)]
    pub reason: bool,
    /// For [`What::Date`]: the date that was then expected.
    #[serde(default)]
    pub expected: Option<When>,
    /// The line of the log that records it, where it comes from one.
    #[serde(default)]
    pub line: Option<u64>,
}

/// What an entry records. The names are keys of the model's maps; a duty's is its statement's id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// An act is done; one that takes time begins.
    Act(String),
    /// An act that takes time ends.
    ActEnds(String),
    /// A moment of the case.
    Moment(String),
    /// What a statement asks for beside the acts (a report sent, somebody told): the id of the
    /// statement, see [`crate::model::Reader::statement_ids`].
    Duty(String),
    /// A state begins.
    StateBegins(String),
    /// A state ends.
    StateEnds(String),
    /// An expected date becomes known or is revised.
    Date(String),
}

/// When: to the minute, or only the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum When {
    /// To the minute.
    At(Moment),
    /// Some time on that day.
    On(Date),
}

/// The value of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FactValue {
    /// Yes or no.
    YesNo(bool),
    /// A number.
    Number(u32),
    /// One of the values the fact is declared with.
    Choice(String),
}

/// Somebody, as far as the record says.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Person {
    /// The role, if the record gives it.
    #[serde(default)]
    pub role: Option<String>,
    /// The agency, if the record gives it.
    #[serde(default)]
    pub agency: Option<String>,
}

/// A later date that was agreed for something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LaterDate {
    /// For what.
    pub of: What,
    /// The date agreed.
    pub until: When,
    /// Who agreed it.
    pub by: Agreed,
    /// When it was agreed, if the record says.
    #[serde(default)]
    pub at: Option<When>,
    /// Whether it was agreed in writing, if the record says.
    #[serde(default)]
    pub in_writing: Option<bool>,
    /// Whether reasons are recorded; their words are not kept.
    #[serde(default)]
    pub reason: bool,
}

/// Who agreed a later date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Agreed {
    /// Somebody.
    Person(Person),
    /// A meeting: the name of its act.
    Meeting(String),
}

impl When {
    /// The first and last minute it may mean.
    ///
    /// # Errors
    /// [`BeyondCalendar`] outside the years 1900 to 2299.
    pub fn minutes(self) -> Result<(Moment, Moment), BeyondCalendar> {
        match self {
            When::At(moment) => Ok((moment, moment)),
            When::On(date) => Ok((Moment::first_of(date)?, Moment::last_of(date)?)),
        }
    }

    /// Reads `2026-12-24` or `2026-12-24T16:00`, in London's time.
    ///
    /// # Errors
    /// [`NotAMoment`], which says what is wrong.
    pub fn parse(text: &str) -> Result<Self, NotAMoment> {
        match text.parse::<Date>() {
            Ok(date) if text.len() <= 10 => Ok(When::On(date)),
            _ => Moment::parse(text).map(When::At),
        }
    }
}

/// As people write it.
impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::At(moment) => moment.fmt(f),
            When::On(date) => write!(f, "{} {}", crate::calendar::Weekday::of(*date).name(), date_in_words(*date)),
        }
    }
}

impl TryFrom<String> for When {
    type Error = NotAMoment;

    fn try_from(text: String) -> Result<Self, NotAMoment> {
        When::parse(&text)
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        match when {
            When::At(moment) => moment.iso(),
            When::On(date) => date.to_string(),
        }
    }
}

impl Entry {
    /// An entry that says no more than what and when.
    #[must_use]
    pub fn new(what: What, at: When) -> Self {
        Entry {
            what,
            at,
            outcome: None,
            by: None,
            offices: BTreeMap::new(),
            participants: None,
            reason: false,
            expected: None,
            line: None,
        }
    }

    /// The same entry, with how it came out.
    #[must_use]
    pub fn with_outcome(self, outcome: impl Into<String>) -> Self {
        Entry { outcome: Some(outcome.into()), ..self }
    }

    /// The same entry, with who did it.
    #[must_use]
    pub fn by(self, person: Person) -> Self {
        Entry { by: Some(person), ..self }
    }

    /// The same entry, with everybody who took part.
    #[must_use]
    pub fn attended_by(self, people: Vec<Person>) -> Self {
        Entry { participants: Some(people), ..self }
    }
}

impl Person {
    /// Somebody of this agency, whose role is not recorded.
    #[must_use]
    pub fn of(agency: impl Into<String>) -> Self {
        Person { role: None, agency: Some(agency.into()) }
    }

    /// Somebody in this role.
    #[must_use]
    pub fn in_role(role: impl Into<String>) -> Self {
        Person { role: Some(role.into()), agency: None }
    }
}
