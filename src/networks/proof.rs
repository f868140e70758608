//! The value behind a finding about time: what clashes, in which case, on which path, with dates.

use super::points::Point;
use crate::calendar::{Date, Moment, Weekday};
use crate::diagnostics::Span;
use crate::logic::Case;
use crate::model::{Citation, Modality};
use serde::Serialize;
use std::collections::BTreeMap;

/// Why Milepost says that statements about time do not go together.
///
/// A proof holds what `check` tells in short and `milepost why` walks through; its `id` is the finding's.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Proof {
    /// The id of the finding, unmoved by line numbers and names.
    pub id: String,
    /// Its code, for example `MP302`.
    pub code: &'static str,
    /// What kind of finding it is.
    pub kind: Kind,
    /// In one sentence, what is wrong.
    pub message: String,
    /// What the schedule is worked out from.
    pub anchor: Point,
    /// The boxes passed, by title, procedure by procedure.
    pub path: Vec<Passed>,
    /// The statements, as few as possible: without any one of them the rest of these can be met.
    pub statements: Vec<Stated>,
    /// The facts and outcomes that make them all apply.
    pub case: Case,
    /// The same in words, as read after "when".
    pub case_in_words: String,
    /// From which starts.
    pub starts: Starts,
    /// For a squeeze: the act, when it is still permitted, and when it is needed.
    pub squeezed: Option<Squeezed>,
    /// Other acts squeezed by the same limit in the same way, by title.
    pub others: Vec<String>,
    /// Other limits that the same act leaves too little room for, in words.
    pub other_limits: Vec<String>,
    /// Whether it vanishes if every day is a working day.
    pub calendar_clash: bool,
    /// What the text allows as a way out: who may agree a later date, softer words.
    pub way_out: Vec<String>,
    /// Timelines in real dates that prove it.
    pub witnesses: Vec<Witness>,
}

/// The kinds of finding about time that are proved with dates (language.md, section 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One act, two limits that a timeline can tell apart.
    Contradiction,
    /// A limit looser than its floor.
    Looser,
    /// Exceptions that hold together with different limits.
    Overlap,
    /// No timeline meets all the statements.
    Impossible,
    /// An act that its own limits let come too late for what follows.
    TooLate,
    /// An act that its own limits let come too early for what follows.
    TooEarly,
    /// An act permitted on days from which what follows cannot be met.
    BadDay,
    /// A state that must outlast its own limit.
    Outlasts,
    /// Two moments of the world that can leave too little time.
    MissingBranch,
}

/// A box on the path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passed {
    pub procedure: String,
    pub title: String,
}

/// One statement, or one line of declaration, that a finding rests on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stated {
    /// Its place in the model, and that of its clause; none for an order of the graph and declarations.
    pub statement: Option<(usize, Option<usize>)>,
    /// In plain English.
    pub text: String,
    pub citations: Vec<Citation>,
    pub modality: Option<Modality>,
    pub span: Span,
}

/// From which starts a clash is met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Starts {
    pub from: Date,
    pub until: Date,
    /// On how many dates, of how many decided.
    pub days: usize,
    pub of_days: usize,
    pub weekdays: BTreeMap<Weekday, (usize, usize)>,
    pub first: Option<Moment>,
    pub ordinary: Option<Moment>,
}

/// An act between its own limits and what follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Squeezed {
    pub act: Point,
    /// When its own limits still permit it, from the ordinary start.
    pub permitted: Moment,
    /// The last moment (for too early the first, for a bad day the next or the last) that lets all else
    /// be met; none if there is none.
    pub needed: Option<Moment>,
    /// Working days between the two, from the ordinary start.
    pub room_lost: Option<u32>,
    /// The limit that has to be met afterwards, in words.
    pub follows: String,
}

/// A timeline and what it shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Witness {
    /// Which of the statements it misses; it meets all the others.
    pub misses: Vec<usize>,
    /// When everything happens.
    pub timeline: BTreeMap<Point, Moment>,
}
