//! One case as its entries come in: put them on record one at a time, ask what is due and what each
//! statement comes to.
//!
//! Entries may come in any order and may correct or withdraw earlier ones. Nothing is forgotten: asked
//! about an earlier moment, a case answers with what had been recorded by then.
//!
//! ```
//! use milepost_validators::{Case, Moment};
//!
//! let case = Case::new("EXAMPLE-1");
//! let now = Moment::parse("2026-12-24T16:00").expect("a date and time");
//! assert!(case.due(now).is_empty());
//! assert!(case.judge(now).is_empty());
//! ```

use crate::assembly::assembled;
use crate::calendar::{Moment, NotCovered};
use crate::facts::Known;
use crate::log::Refused;
use crate::timeline::{Entry, LaterDate, Timeline, When};
use crate::verdict::{Clause, Judgement, Verdict};

/// One entry of a case: what happened, what was learnt, a later date agreed; and which earlier entry it
/// stands in the place of, if any.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Its own id in the case: what later entries correct or withdraw.
    pub id: Option<String>,
    /// When it was recorded; without it, it is taken to have been known at once.
    pub recorded: Option<When>,
    /// The id of an earlier entry in whose place this one stands.
    pub corrects: Option<String>,
    /// The id of an earlier entry that is withdrawn.
    pub withdraws: Option<String>,
    /// What happened.
    pub entry: Option<Entry>,
    /// What was learnt of the case.
    pub known: Vec<Known>,
    /// A later date that was agreed.
    pub later_date: Option<LaterDate>,
    /// A meeting shared by several cases: the same id on each of them.
    pub meeting: Option<String>,
    /// What had to be passed over when this was read from a log: a name the policies do not know.
    pub noted: Vec<Refused>,
}

impl From<Entry> for Record {
    fn from(entry: Entry) -> Self {
        Record { entry: Some(entry), ..Record::default() }
    }
}

impl From<Known> for Record {
    fn from(known: Known) -> Self {
        Record { known: vec![known], ..Record::default() }
    }
}

impl From<LaterDate> for Record {
    fn from(later_date: LaterDate) -> Self {
        Record { later_date: Some(later_date), ..Record::default() }
    }
}

/// One case, as it is recorded so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    reference: String,
    records: Vec<Record>,
}

/// Something that is still to be done, and by when.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The last minute permitted.
    pub by: Moment,
    /// Whether that minute is past.
    pub overdue: bool,
    /// What is asked, with its statement and citations.
    pub clause: &'static Clause,
    /// What else people should know: the condition on which it applies, for example.
    pub notes: Vec<String>,
}

impl Case {
    /// A case of which nothing is recorded yet.
    #[must_use]
    pub fn new(reference: &str) -> Self {
        Case { reference: reference.to_string(), records: Vec::new() }
    }

    /// What the case is called in the records.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// Puts one entry on record: an [`Entry`], something [`Known`], a [`LaterDate`], or a [`Record`] that
    /// says more.
    ///
    /// # Errors
    /// [`NotCovered`] if a date is outside the years 1900 to 2299; the case is then as before.
    pub fn record(&mut self, record: impl Into<Record>) -> Result<(), NotCovered> {
        let record = record.into();
        let dates = [record.entry.as_ref().map(|entry| entry.at), record.recorded];
        for date in dates.into_iter().flatten() {
            date.minutes()?;
        }
        self.records.push(record);
        Ok(())
    }

    /// How many entries are on record, those corrected and withdrawn among them.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether nothing is on record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The timeline as it was known at a moment.
    ///
    /// What was recorded later, or happened later, is left out; an entry said twice counts once; of two
    /// different entries with one id the first counts. An entry that another corrects or withdraws counts
    /// no more, unless that other is itself withdrawn; entries that correct each other in a circle count
    /// for nothing. Of two entries about one shared meeting the one recorded last counts, and a fact with
    /// two values is not known.
    #[must_use]
    pub fn timeline(&self, as_of: Moment) -> Timeline {
        assembled(&self.reference, &self.records, as_of)
    }

    /// What every statement comes to, as things were recorded at a moment.
    #[must_use]
    pub fn judge(&self, as_of: Moment) -> Vec<Judgement> {
        crate::judge_all(&self.timeline(as_of), as_of)
    }

    /// What is still to be done, the soonest first: what is overdue and nothing shows done, and what has
    /// a last minute yet to come.
    #[must_use]
    pub fn due(&self, as_of: Moment) -> Vec<Due> {
        due(&self.judge(as_of))
    }
}

/// Of these judgements, what is still to be done, the soonest first.
#[must_use]
pub fn due(judgements: &[Judgement]) -> Vec<Due> {
    let open = judgements.iter().filter_map(|judgement| {
        let (by, overdue) = match judgement.verdict {
            Verdict::Pending { due } => (due?, false),
            Verdict::Breached { .. } | Verdict::Departed { .. } if judgement.open => (judgement.due?, true),
            _ => return None,
        };
        Some(Due { by, overdue, clause: judgement.clause, notes: judgement.notes.clone() })
    });
    let mut list: Vec<Due> = open.collect();
    list.sort_by(|one, other| (one.by, one.clause.statement.id).cmp(&(other.by, other.clause.statement.id)));
    list
}
