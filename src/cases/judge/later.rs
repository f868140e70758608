//! Later dates: who may agree one, and what one that was agreed changes.
//!
//! The deadline itself is not moved; a later date agreed as the text permits excuses what was done by
//! it, and that is said.

use super::actors::Responsible;
use super::condition::Asked;
use super::limits::Step;
use super::timeline::{Occurrence, Sources};
use super::truth::Truth;
use super::verdict::{Judgement, Verdict};
use super::{Asking, Compiler};
use crate::calendar::Moment;
use crate::cases::case::{Agreed, LaterDate, What};
use crate::model::{Agreer, Statement};
use std::sync::Arc;

/// The later dates that a statement permits.
pub(super) struct Later {
    of: What,
    done: Sources,
    permissions: Vec<Permission>,
}

/// One clause that permits a later date.
struct Permission {
    who: Who,
    in_writing: bool,
    with_reasons: bool,
    exceptional: bool,
    up_to: Option<Step>,
    times: Option<u32>,
    when: Option<Asked>,
}

enum Who {
    Meeting(String),
    People(Responsible),
}

impl Later {
    pub fn new(compiler: &Compiler, at: usize, statement: &Statement) -> Option<Self> {
        if statement.later_dates.is_empty() {
            return None;
        }
        let act = || statement.act.clone().filter(|act| compiler.model.acts.contains_key(act)).map(What::Act);
        let of = compiler.duty_what(at).or_else(act)?;
        let done = compiler.events.own(of.clone());
        let permissions = statement.later_dates.iter().map(|later| Permission::new(compiler, later)).collect();
        Some(Later { of, done, permissions })
    }

    /// The judgements, with what the agreed dates change.
    pub fn judge(&self, asking: &Asking, judgements: Vec<Judgement>, at: Moment) -> Vec<Judgement> {
        let agreed: Vec<&LaterDate> =
            asking.timeline.case.later_dates.iter().filter(|later| later.of == self.of).collect();
        if agreed.is_empty() {
            return judgements;
        }
        let done = self.done.occurrences(asking.timeline);
        let permitted = |later: &LaterDate, due: Moment| {
            let mut parts = self.permissions.iter().map(|one| one.holds(asking, later, &agreed, due, at));
            match self.permissions.len() {
                1 => parts.next().unwrap_or(Truth::No),
                _ => Truth::at_least(1, parts),
            }
        };
        let excuse = |judgement: Judgement| {
            let Some(due) = judgement.due else { return judgement };
            agreed
                .iter()
                .fold(judgement, |judgement, later| excused(judgement, due, later, &done, asking.now, &permitted))
        };
        judgements.into_iter().map(excuse).collect()
    }
}

fn excused(
    judgement: Judgement,
    due: Moment,
    later: &LaterDate,
    done: &[Occurrence],
    now: Moment,
    permitted: &dyn Fn(&LaterDate, Moment) -> Truth,
) -> Judgement {
    let Ok((until, last)) = later.until.minutes() else { return judgement };
    if !judgement.verdict.is_missed() {
        return judgement;
    }
    let done_late = done.iter().find(|occurrence| occurrence.earliest > due);
    let verdict = match done_late {
        Some(done) if done.latest <= last => Verdict::Met,
        None if now <= last => Verdict::Pending { due: Some(last) },
        _ => return judgement.with("A later date was agreed, and that was not kept either."),
    };
    let note = format!("The time the text sets ended on {due}; a later date was agreed: {until}.");
    match permitted(later, due) {
        Truth::Yes => Judgement { verdict, extended: true, ..judgement }.with(note),
        Truth::No => judgement.with("A later date was agreed, but not as the text permits."),
        doubt @ Truth::NotRecorded(_) => {
            let why = format!("a later date was agreed; {}", doubt.in_words());
            Judgement { verdict: Verdict::CannotTell { why }, ..judgement }.with(note)
        }
        doubt @ Truth::ForAPerson(_) => {
            let why = format!("a later date was agreed; {}", doubt.in_words());
            Judgement { verdict: Verdict::ForAPersonToJudge { why }, ..judgement }.with(note)
        }
    }
}

impl Permission {
    fn new(compiler: &Compiler, later: &crate::model::LaterDate) -> Self {
        Permission {
            who: match &later.who {
                Agreer::Act(act) => Who::Meeting(act.clone()),
                Agreer::Parties(parties) => Who::People(compiler.people.parties(parties)),
            },
            in_writing: later.in_writing,
            with_reasons: later.with_reasons,
            exceptional: later.exceptional,
            up_to: later.up_to.map(Step::Deadline),
            times: later.times,
            when: later.when.as_ref().map(|when| Asked::of(when, &compiler.events)),
        }
    }

    /// Whether a later date was agreed as this clause permits.
    fn holds(&self, asking: &Asking, later: &LaterDate, agreed: &[&LaterDate], due: Moment, at: Moment) -> Truth {
        let mut parts = vec![match &self.who {
            Who::Meeting(act) => Truth::of(later.by == Agreed::Meeting(act.clone())),
            Who::People(named) => asking.people.agreed_by(later, named),
        }];
        if self.in_writing {
            parts.push(Truth::recorded(later.in_writing, &Arc::from("it was agreed in writing")));
        }
        if self.with_reasons {
            parts.push(Truth::recorded(later.reason.then_some(true), &Arc::from("reasons were recorded")));
        }
        if self.exceptional {
            parts.push(Truth::ForAPerson(vec![Arc::from("the circumstances were exceptional")]));
        }
        if let Some(step) = self.up_to {
            parts.push(match (later.until.minutes(), step.of(asking.calendar, due)) {
                (Ok((until, _)), Ok(limit)) => Truth::of(until <= limit),
                _ => Truth::NotRecorded(vec![Arc::from("it lies within the time the text allows for it")]),
            });
        }
        if let Some(times) = self.times {
            parts.push(Truth::of(agreed.len() <= times as usize));
        }
        parts.extend(self.when.as_ref().map(|when| when.holds(asking.timeline, at)));
        match parts.len() {
            1 => parts.pop().unwrap_or(Truth::No),
            _ => Truth::all(parts),
        }
    }
}
