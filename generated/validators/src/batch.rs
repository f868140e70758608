//! Many cases at once: entries in, verdicts out, one case in memory at a time.
//!
//! The entries of a case have to stand together (a log sorted by case); a case that comes up again
//! later is judged again, on those entries alone, so sort first.

use crate::calendar::Moment;
use crate::case::{Case, Due, Record, due};
use crate::log::{Refused, Why};
use crate::verdict::Judgement;

/// What one case comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseJudged {
    /// What the case is called in the records.
    pub case: String,
    /// What every statement comes to.
    pub judgements: Vec<Judgement>,
    /// What is still to be done, the soonest first.
    pub due: Vec<Due>,
    /// How many entries were taken in.
    pub entries: usize,
    /// What was refused while this case was read; the rest is judged.
    pub refused: Vec<Refused>,
    /// What had to be passed over in entries that count: names that the policies do not know.
    pub noted: Vec<Refused>,
}

/// Judges entries grouped by case, as they are read.
///
/// ```
/// use milepost_validators::batch::judge_cases;
/// use milepost_validators::{Moment, case::Record, log::Refused};
///
/// let entries = ["EXAMPLE-1", "EXAMPLE-1", "EXAMPLE-2"];
/// let entries = entries.map(|case| Ok::<_, Refused>((case.to_string(), Record::default())));
/// let now = Moment::parse("2026-12-24T16:00").expect("a date and time");
/// let cases: Vec<_> = judge_cases(entries, now).map(|judged| (judged.case, judged.entries)).collect();
/// assert_eq!(cases, [("EXAMPLE-1".to_string(), 2), ("EXAMPLE-2".to_string(), 1)]);
/// ```
pub fn judge_cases<I>(entries: I, as_of: Moment) -> impl Iterator<Item = CaseJudged>
where
    I: IntoIterator<Item = Result<(String, Record), Refused>>,
{
    Cases { entries: entries.into_iter(), next: None, as_of }
}

struct Cases<I> {
    entries: I,
    /// The first entry of the case to come.
    next: Option<(String, Record)>,
    as_of: Moment,
}

impl<I: Iterator<Item = Result<(String, Record), Refused>>> Iterator for Cases<I> {
    type Item = CaseJudged;

    fn next(&mut self) -> Option<CaseJudged> {
        let (mut refused, mut noted) = (Vec::new(), Vec::new());
        let mut case: Option<Case> = None;
        let mut waiting = self.next.take();
        loop {
            let (reference, record) = match waiting.take() {
                Some(entry) => entry,
                None => match self.entries.next() {
                    None => break,
                    Some(Err(fault)) => {
                        refused.push(fault);
                        continue;
                    }
                    Some(Ok(entry)) => entry,
                },
            };
            if case.as_ref().is_some_and(|case| case.reference() != reference) {
                self.next = Some((reference, record));
                break;
            }
            let case = case.get_or_insert_with(|| Case::new(&reference));
            noted.extend_from_slice(&record.noted);
            if case.record(record).is_err() {
                refused.push(Refused::from(Why::OutOfRange));
            }
        }
        if case.is_none() && refused.is_empty() {
            return None;
        }
        let case = case.unwrap_or_default();
        let judgements = case.judge(self.as_of);
        let due = due(&judgements);
        Some(CaseJudged { case: case.reference().to_string(), judgements, due, entries: case.len(), refused, noted })
    }
}
