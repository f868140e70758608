//! What a timeline is made of, before anything is printed: plain data, with titles only.
//!
//! Every output of this room (chart, table, page, JSON) and the dated checklist are functions of a
//! [`Timeline`]; nothing in it knows the policy model. Dates come from the calendar alone.

use crate::calendar::Moment;
use crate::emit::flowcharts::chart::Modality;
use serde::{Serialize, Serializer};

/// The time limits of one procedure, with dates as far as clocks are set.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Timeline {
    pub title: String,
    /// The paragraphs of the procedure.
    pub citations: Vec<String>,
    /// Whose reading it is, a sentence for each document.
    pub notices: Vec<String>,
    /// "… is in force from 1 June 2025", a sentence for each document.
    pub in_force: Vec<String>,
    pub draft: bool,
    /// The dates are those of an invented start.
    pub example: bool,
    /// The clocks that run, the earliest first.
    pub clocks: Vec<Clock>,
    /// What has to be known to read the dates, a sentence each.
    pub remarks: Vec<String>,
    /// The limits, lane by lane, in the order in which they fall due.
    pub rows: Vec<Row>,
    /// Where limits leave too little room between them.
    pub squeezes: Vec<Squeeze>,
    /// Steps for which the text states no time at all.
    pub untimed: Vec<String>,
    /// Limits that do not apply, given what is known of the case.
    pub left_out: Vec<String>,
    /// How times are counted.
    pub conventions: Vec<String>,
}

/// Something that has happened, from which limits are counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clock {
    pub at: Moment,
    /// What happens then: "identification of the concern".
    pub what: Vec<String>,
}

/// One limit of one sentence or clause.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The place in the model of the sentence that states it.
    #[serde(skip)]
    pub statement: Option<usize>,
    /// The place of its clause in that sentence, if it is one.
    #[serde(skip)]
    pub clause: Option<usize>,
    /// The agency under whose heading it stands.
    pub lane: String,
    /// The number of the agency's colour.
    #[serde(skip)]
    pub colour: usize,
    /// Who is to act, as the text names them.
    pub who: String,
    /// What is to happen.
    pub act: String,
    /// The duty word as the text has it: "must".
    pub duty: String,
    /// How far it binds.
    #[serde(serialize_with = "as_word")]
    pub strength: Strength,
    /// The limit as the text states it: "within 3 working days of …".
    pub words: String,
    /// When it holds: "when …", "unless …".
    pub when: Vec<String>,
    /// Later dates, precedence and other clauses.
    pub notes: Vec<String>,
    pub citations: Vec<String>,
    pub readings: Vec<String>,
    pub silences: Vec<String>,
    pub due: Due,
}

/// How far a limit binds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    Must,
    Should,
    /// In other words: "will", "is responsible for".
    Stated,
    /// May, ideally.
    #[default]
    May,
    /// It binds nobody, or says what is not to be done in time.
    Prompt,
    /// The text leaves the amount or the start open.
    Silent,
    /// No text states it: it follows from the limits around it.
    Implied,
}

impl Strength {
    /// The words of the legend.
    pub fn word(self) -> &'static str {
        match self {
            Strength::Must => "must",
            Strength::Should => "should",
            Strength::Stated => "stated in other words",
            Strength::May => "may, ideally",
            Strength::Prompt => "prompt without a measure",
            Strength::Silent => "not stated in the text",
            Strength::Implied => "implied by other limits",
        }
    }

    /// The mark that flowcharts give it.
    pub fn mark(self) -> Modality {
        match self {
            Strength::Must => Modality::Must,
            Strength::Should => Modality::Should,
            Strength::Stated => Modality::Stated,
            Strength::May => Modality::May,
            Strength::Prompt => Modality::Prompt,
            Strength::Silent => Modality::Silent,
            Strength::Implied => Modality::More,
        }
    }
}

fn as_word<S: Serializer>(strength: &Strength, out: S) -> Result<S::Ok, S::Error> {
    out.serialize_str(strength.word())
}

/// When something is due, as far as it can be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Due {
    /// Not later than this.
    By { from: Moment, latest: Moment, because: String },
    /// Not earlier than this.
    NotBefore { from: Moment, earliest: Moment, because: String },
    /// Between the two.
    Between { from: Moment, earliest: Moment, latest: Moment, because: String },
    /// Its clock starts with something that has not happened, but that has a deadline itself: not later
    /// than this, if what starts it comes as late as it may.
    AtTheLatest { latest: Moment, with: String },
    /// Its clock starts with something that has not happened.
    NotStarted { with: String },
    /// A prompt: soon after this, and the text says no more.
    NoMeasure { from: Option<Moment> },
    /// The text does not say from when, or how long.
    NotStated { why: String },
    /// The calendar does not reach so far.
    Beyond { why: String },
}

impl Default for Due {
    fn default() -> Self {
        Due::NotStated { why: "the text does not say when".to_string() }
    }
}

impl Due {
    /// The last permitted minute, if there is one.
    pub fn latest(&self) -> Option<Moment> {
        match self {
            Due::By { latest, .. } | Due::Between { latest, .. } | Due::AtTheLatest { latest, .. } => Some(*latest),
            _ => None,
        }
    }

    /// The first permitted minute, if there is one.
    pub fn earliest(&self) -> Option<Moment> {
        match self {
            Due::NotBefore { earliest, .. } | Due::Between { earliest, .. } => Some(*earliest),
            _ => None,
        }
    }

    /// When its clock started.
    pub fn from(&self) -> Option<Moment> {
        match self {
            Due::By { from, .. } | Due::NotBefore { from, .. } | Due::Between { from, .. } => Some(*from),
            Due::NoMeasure { from } => *from,
            _ => None,
        }
    }

    /// Every moment that a chart has to show.
    pub fn moments(&self) -> impl Iterator<Item = Moment> {
        [self.from(), self.earliest(), self.latest()].into_iter().flatten()
    }

    /// Where it stands in a list: the soonest date first, then prompts, then what has no date.
    pub fn order(&self) -> (u8, Option<Moment>) {
        let dated = self.latest().or(self.earliest());
        let rank = match self {
            _ if dated.is_some() => 0,
            Due::NoMeasure { .. } => 1,
            Due::NotStarted { .. } => 2,
            Due::Beyond { .. } => 3,
            _ => 4,
        };
        (rank, dated)
    }
}

/// A place where stated limits leave too little room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Squeeze {
    /// One sentence.
    pub text: String,
    /// The stretch that is lost, if these dates show it: what an earlier limit allows and a later one
    /// cannot bear.
    pub lost: Option<(Moment, Moment)>,
    pub citations: Vec<String>,
    /// The finding's id, for `milepost why`.
    pub id: String,
}
