//! Series in a made-up case: whether each member follows the one before it as it should, and which is to be
//! held next.

use super::Expected;
use super::asks::Clause;
use super::draft::Draft;
use super::oracle::{BEYOND, Foretold, Oracle};
use crate::calendar::Moment;
use crate::cases::case::What;
use crate::model::{Condition, Event, Series, Spacing};
use std::collections::BTreeSet;

/// The rest of a series, as it stands in a made-up case.
pub(super) struct Next {
    pub act: String,
    /// When the next is due, counted from the last.
    pub after: Moment,
    pub by: Moment,
    /// The state with which the series lasts, or what ends it.
    pub state: Option<String>,
    pub until: Option<Event>,
}

impl Oracle<'_> {
    /// The gaps of series: too long while the series goes on, or too short.
    pub fn gaps(&self, draft: &Draft, found: &mut BTreeSet<Expected>) -> Foretold<()> {
        for clause in self.series.iter().filter_map(|at| self.clauses.get(*at)) {
            let applies = clause.applies(draft, self.now);
            let Some(act) = clause.statement.act.as_ref().filter(|_| applies != Some(false)) else { continue };
            let members = draft.done(&What::Act(act.clone()));
            for series in clause.statement.series.iter().filter(|series| series.modality.rank() > 0) {
                if !self.in_step(clause, series, draft, &members)? {
                    let verdict = match applies {
                        None => "cannot tell",
                        _ if series.modality.rank() == 3 => "breached",
                        _ => "departed from",
                    };
                    found.insert(Expected::new(&clause.id, verdict));
                }
            }
        }
        Ok(())
    }

    /// Whether each member of a series follows the one before it as it should.
    fn in_step(&self, clause: &Clause, series: &Series, draft: &Draft, members: &[Moment]) -> Foretold<bool> {
        for (at, member) in members.iter().enumerate() {
            let next = members.get(at + 1).copied();
            let kept = if series.spacing == Spacing::AtLeast {
                let from = self.calendar.earliest_after(*member, series.amount).map_err(|_| BEYOND)?;
                next.is_none_or(|next| next >= from)
            } else {
                let by = self.calendar.deadline(*member, series.amount).map_err(|_| BEYOND)?;
                let over = !self.running(clause, series, draft, by.min(self.now));
                over || next.unwrap_or(self.now) <= by
            };
            if !kept {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The next of every series that is still to be held by now.
    pub fn nexts(&self, draft: &Draft) -> Foretold<Option<Next>> {
        for clause in self.series.iter().filter_map(|at| self.clauses.get(*at)) {
            if clause.applies(draft, self.now) == Some(false) {
                continue;
            }
            for series in clause.statement.series.iter().filter(|series| series.modality.rank() > 0) {
                let next = self.next_of(clause, series, draft)?;
                if let Some(next) = next.filter(|next| next.by < self.now) {
                    return Ok(Some(next));
                }
            }
        }
        Ok(None)
    }

    pub fn next_of(&self, clause: &Clause, series: &Series, draft: &Draft) -> Foretold<Option<Next>> {
        let Some(act) = clause.statement.act.clone().filter(|_| series.spacing != Spacing::AtLeast) else {
            return Ok(None);
        };
        let Some(after) = draft.done(&What::Act(act.clone())).pop() else { return Ok(None) };
        let by = self.calendar.deadline(after, series.amount).map_err(|_| BEYOND)?;
        let goes_on = self.running(clause, series, draft, by.min(self.now));
        let (state, until) = (series.while_state.clone(), series.until.clone());
        Ok(goes_on.then_some(Next { act, after, by, state, until }))
    }

    /// Whether a series goes on at a moment.
    fn running(&self, clause: &Clause, series: &Series, draft: &Draft, at: Moment) -> bool {
        let lasts = |state: &String| draft.holds(&Condition::InState(state.clone()), at) != Some(false);
        let ended = |event: &Event| draft.event(event).first().is_some_and(|end| *end <= at);
        let replaced = |other: &Clause| {
            let stands_for = |one: &Series| one.replaces.is_some() && one.replaces == clause.statement.act;
            other.statement.series.iter().any(stands_for)
                && other.statement.act.as_ref().is_some_and(|act| ended(&Event::Act(act.clone())))
        };
        let mut others = self.series.iter().filter_map(|at| self.clauses.get(*at));
        series.while_state.iter().all(lasts) && !series.until.iter().any(ended) && !others.any(replaced)
    }
}
