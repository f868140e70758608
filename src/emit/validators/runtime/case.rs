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

use std::collections::BTreeSet;

use crate::calendar::{Moment, NotCovered};
use crate::facts::Known;
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

    /// The timeline as it was known at a moment: corrections and withdrawals carried out.
    #[must_use]
    pub fn timeline(&self, as_of: Moment) -> Timeline {
        let known_then = |record: &&Record| {
            record.recorded.is_none_or(|when| when.minutes().is_ok_and(|(earliest, _)| earliest <= as_of))
        };
        let void: BTreeSet<&str> = self
            .records
            .iter()
            .filter(known_then)
            .flat_map(|record| [record.corrects.as_deref(), record.withdraws.as_deref()])
            .flatten()
            .collect();
        let mut timeline = Timeline::new(&self.reference);
        let stands = |record: &&Record| record.id.as_deref().is_none_or(|id| !void.contains(id));
        for record in self.records.iter().filter(known_then).filter(stands) {
            if let Some(entry) = &record.entry {
                // Its date was seen to be covered when it was put on record.
                let _ = timeline.record(entry.clone());
            }
            record.known.iter().for_each(|known| timeline.learn(*known));
            if let Some(later) = &record.later_date {
                timeline.agree_later_date(later.clone());
            }
        }
        timeline
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
