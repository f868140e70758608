//! What a walk through a graph leaves to be done: whatever else the statements ask for by a last minute, now
//! that their clocks run.

use super::asks::{Clause, Due, Window};
use super::oracle::BEYOND;
use super::series::Next;
use super::walk::{STEPS, TOO_LONG, Walk, Walked};
use crate::calendar::Moment;
use crate::cases::case::What;
use crate::model::{Deed, Home, Limit};

/// Something the statements still ask for.
enum Asked {
    /// To be done, its clock having begun then.
    Done { what: What, begun: Moment },
    /// A state to be ended between these.
    Ended { state: String, from: Moment, by: Moment },
    /// A series to be gone on with, or brought to its end.
    Next(Next),
}

impl Walk<'_, '_> {
    /// Whatever else the statements ask for by a last minute, now that their clocks run.
    pub fn complete(&mut self, end: Moment) -> Walked<()> {
        for _ in 0..STEPS {
            match self.still_asked()? {
                None => return Ok(()),
                Some(Asked::Done { what, begun }) => {
                    let act = match &what {
                        What::Act(act) => self.setting.model.acts.get(act),
                        _ => None,
                    };
                    let outcome = act.and_then(|act| self.random.pick(&act.outcomes).cloned());
                    // An act that only others lead to is reached by walking, not by asking for it.
                    let cursor = if matches!(what, What::Act(_)) { end.min(begun) } else { begun };
                    self.act(what, outcome, cursor)?;
                }
                Some(Asked::Ended { state, from, by }) => {
                    let due = Due { by, certain: true, by_the_clock: false };
                    let window = Window { from: Some(from), until: vec![due] };
                    self.put(What::StateEnds(state), None, from, &window)?;
                }
                Some(Asked::Next(next)) => self.go_on(next)?,
            }
        }
        Err(TOO_LONG)
    }

    /// Holds the next of a series, or ends what it lasts with.
    fn go_on(&mut self, next: Next) -> Walked<()> {
        let Next { act, after, by, state, until } = next;
        let cursor = after.plus_minutes(1).map_err(|_| BEYOND)?;
        let held = self.draft.done(&What::Act(act.clone())).len();
        if (state.is_some() || until.is_some()) && (held > 2 || self.random.percent(50)) {
            let by = by.min(self.setting.oracle.now);
            let window = Window { from: None, until: vec![Due { by, certain: true, by_the_clock: false }] };
            return match (state, until) {
                (Some(state), _) => self.put(What::StateEnds(state), None, cursor, &window).map(|_| ()),
                (None, Some(event)) => {
                    let at = self.choose(cursor, &window)?;
                    self.record_event(&event, at)
                }
                (None, None) => Ok(()),
            };
        }
        let outcomes = self.setting.model.acts.get(&act).map(|act| act.outcomes.as_slice()).unwrap_or_default();
        let outcome = self.random.pick(outcomes).cloned();
        self.act(What::Act(act), outcome, cursor).map(|_| ())
    }

    /// Something asked for by a last minute and not yet done.
    fn still_asked(&self) -> Walked<Option<Asked>> {
        let (oracle, draft) = (&self.setting.oracle, &self.draft);
        let Some(begun) = draft.happened.iter().map(|one| one.at).min() else { return Ok(None) };
        let limited = oracle.clauses.iter().filter(|clause| !clause.bounds.is_empty() && !clause.modality.forbids());
        for clause in limited {
            let asked = match clause.deed {
                Deed::Last => self.outlasting(clause),
                _ if clause.is_timed() => self.undone(clause, begun),
                _ => None,
            };
            if asked.is_some() {
                return Ok(asked);
            }
        }
        let next = oracle.nexts(draft)?.filter(|next| !self.skipped(&What::Act(next.act.clone())));
        Ok(next.map(Asked::Next))
    }

    /// What a clause asks for by a last minute, where its clock has begun and nothing shows it done.
    fn undone(&self, clause: &Clause, begun: Moment) -> Option<Asked> {
        let what = clause.doing.as_ref()?;
        for bound in clause.bounds {
            let Ok((from, Some(_))) = super::asks::edges(&bound.limit, self.setting.calendar, &self.draft) else {
                continue;
            };
            let done = self.draft.done(what);
            let enough = done.iter().any(|done| from.is_none_or(|from| *done >= from));
            if !enough
                && (done.is_empty() || from.is_some())
                && clause.counts(&self.draft, self.setting.oracle.now) == Some(true)
                && !self.skipped(what)
            {
                return Some(Asked::Done { what: what.clone(), begun: from.unwrap_or(begun) });
            }
        }
        None
    }

    /// A state that has to end by a last minute, and has begun and not ended.
    fn outlasting(&self, clause: &Clause) -> Option<Asked> {
        let Home::State(state) = &clause.statement.home else { return None };
        let from = self.draft.edge(state, true).pop()?;
        let ended = self.draft.edge(state, false).into_iter().any(|end| end >= from);
        if ended || self.skipped(&What::StateEnds(state.clone())) {
            return None;
        }
        let by = clause.bounds.iter().find_map(|bound| match &bound.limit {
            Limit::Within { amount, .. } | Limit::AtMost { amount, .. } => {
                self.setting.calendar.deadline(from, *amount).ok()
            }
            _ => None,
        })?;
        let counts = clause.counts(&self.draft, self.setting.oracle.now) == Some(true);
        counts.then(|| Asked::Ended { state: state.clone(), from, by })
    }

    /// Whether this is what a slip leaves unrecorded.
    fn skipped(&self, what: &What) -> bool {
        self.left_out.as_ref() == Some(what)
    }
}
